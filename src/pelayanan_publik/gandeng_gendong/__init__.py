"""Gandeng Gendong: kampung groups that cook for the city's meetings, and who gets which order.

    a group and its rules      kelompok, syarat  periksa_kelompok, kebijakan_kelompok
    the five partners          mitra             peta_mitra
    who can serve an order     kelayakan         kelayakan_pesanan
    the book                   book/             buku_gandeng_gendong, commands, evolve, fold
    whose turn it is           pilihan           pilih_kelompok, daftar_calon
    distributions              pemerataan/       bagi_bergilir, jatah_merata, bagi_utuh_merata
    what is read out of it     pembayaran, temuan, rekap
    figures and absorption     angka, serapan    bandingkan_angka, serapan_anggaran, periksa_klaim
    published figures          parameters        by date and source
    refusals                   errors            GG-001 and up

To distribute by turn is a design option of this library: in Yogyakarta groups compete and are
chosen. All but the last two rows stand here, loaded when they are asked for.
"""

from __future__ import annotations

from pelayanan_publik.core.lazy import face

__getattr__, __dir__ = face(
    __name__,
    {
        "kelompok": (
            "AnggotaKelompok DaftarBerganda KartuSosial OrangBerganda SusunanKelompok "
            "orang_berganda"
        ),
        "syarat": (
            "HasilSyarat KebijakanKelompok PemeriksaanKelompok SyaratKelompok kebijakan_kelompok "
            "periksa_kelompok"
        ),
        "mitra": "MitraKampung PetaMitra UnsurMitra peta_mitra",
        "pesanan": "HargaStandar PesananKonsumsi ProdukKelompok SaluranPesanan StandarHarga",
        "kelayakan": (
            "AlasanTidakLayak BanyakAlasan CalonKelompok KelayakanCalon KelayakanPesanan "
            "SebabTidakLayak kelayakan_pesanan sebab_tidak_layak"
        ),
        "book.events": (
            "AnggotaKelompokKeluar AnggotaKelompokMasuk KelompokDidaftarkan KelompokDinonaktifkan "
            "KesanggupanDitetapkan KoordinatorDiganti KurasiDimulai KurasiLulus KurasiTidakLulus "
            "LangkahPesananDitarik PeristiwaGandengGendong PesananDibatalkan PesananDibayar "
            "PesananDicatat PesananDikirim PesananDiterimaPemesan PesananDitawarkan ProdukDicabut "
            "ProdukDiluluskan PutaranDimulai SanksiDicabut SanksiDijatuhkan SebabSanksi "
            "TawaranDitarik TawaranDiterima TawaranDitolak"
        ),
        "book.langkah": (
            "BERAKHIR LANGKAH_KELOMPOK LANGKAH_PESANAN MENGIKAT KeadaanKelompok KeadaanPesanan"
        ),
        "book.state": "BukuGandengGendong KartuKelompok KartuPesanan buku_gandeng_gendong",
        "book.effects": "buku_pada evolve fold",
        "book.perintah_kelompok": (
            "cabut_produk cabut_sanksi daftarkan_kelompok ganti_koordinator jatuhkan_sanksi "
            "keluarkan_anggota_kelompok luluskan_kurasi luluskan_produk mulai_kurasi "
            "mulai_putaran nonaktifkan_kelompok terima_anggota_kelompok tetapkan_kesanggupan "
            "tolak_kurasi"
        ),
        "book.perintah_pesanan": (
            "batalkan_pesanan bayar_pesanan catat_pesanan kirim_pesanan tarik_langkah_pesanan "
            "tarik_tawaran tawarkan_pesanan terima_pesanan terima_tawaran tolak_tawaran"
        ),
        "pilihan": "PilihanGiliran daftar_calon kelayakan_di_buku pilih_kelompok",
        "pembayaran": "BarisPembayaran DaftarPembayaran daftar_pembayaran",
        "temuan": "DaftarTemuan JenisTemuan TemuanGandengGendong temuan_gandeng_gendong",
        "rekap": "RekapPesanan RekapSaluran rekap_pesanan",
        "pemerataan.ukuran": "hitung_gini hitung_hhi",
        "pemerataan.hasil": (
            "PILIHAN_RANCANGAN BagianKelompok CaraBagi HasilPemerataan PenugasanPesanan "
            "PerbandinganPemerataan PesananTakTerlayani bandingkan_pemerataan"
        ),
        "pemerataan.giliran": "bagi_bergilir bagi_menurut_kesukaan bagi_terdekat",
        "pemerataan.jatah": "HasilJatah JatahKelompok LapisJatah PorsiTerbagi jatah_merata",
        "pemerataan.bukti": "periksa_bukti",
        "pemerataan.utuh": "LANGKAH_PALING_BANYAK HasilUtuh bagi_utuh_merata",
        "angka": (
            "AngkaBertanggal HubunganAngka PasanganAngka PerbandinganAngka angka_terbit "
            "bandingkan_angka"
        ),
        "serapan": "PemeriksaanKlaim SerapanAnggaran periksa_klaim serapan_anggaran",
    },
)
