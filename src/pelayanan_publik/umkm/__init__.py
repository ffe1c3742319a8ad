"""UMKM: who a business is and what is said of it; how big by law, which permits, which credit.

    who                                   identitas/   periksa_nik, NIB, KBLI, baca_telepon
    lists, and which speak of one         data/        cocokkan, tumpang_tindih
    the register                          data/        buku_usaha, evolve, fold, baca_usaha
    counts                                data/        bandingkan_hitungan, pertumbuhan
    how big, on a day and over time       kelas/       klasifikasi_usaha, riwayat_kelas
    what permits hold, and what is due    izin/        kartu_izin, status_pirt, daftar_tempo
    which KUR, and what a month costs     kur/         kelayakan_kur, angsuran_anuitas
    published figures                     parameters   by date and source
    refusals                              errors       UU-001 and up

All but the last two stand here, and are loaded when they are asked for.
"""

from __future__ import annotations

from pelayanan_publik.core.lazy import face

__getattr__, __dir__ = face(
    __name__,
    {
        # --- identity and data -------------------------------------------------------------------
        "identitas.nik": "NIK JenisKelamin PemeriksaanNIK galat_nik periksa_nik",
        "identitas.daerah": "TabelDaerah tabel_daerah",
        "identitas.nib": "KBLI NIB galat_kbli galat_nib",
        "identitas.telepon": "Telepon baca_telepon",
        "identitas.nama": "kemiripan kunci_nama",
        "data.pernyataan": "BERBILANG PRIBADI BidangUsaha Pernyataan galat_isi kunci_tempat",
        "data.tautan": "KunciCocok RujukanBaris Tautan",
        "data.events": (
            "PenggabunganDibatalkan PeristiwaUsaha PernyataanDicabut PernyataanDicatat "
            "UsahaDidaftarkan UsahaDigabung"
        ),
        "data.state": "LANGKAH BukuUsaha KartuUsaha KeadaanUsaha buku_usaha evolve fold",
        "data.command": (
            "cabut_pernyataan catat_pernyataan daftarkan_usaha gabungkan_usaha pisahkan_usaha"
        ),
        "data.baca": (
            "BacaanBidang BacaanUsaha KebijakanSumber SebabBacaan UrutanSumber baca_usaha buku_pada"
        ),
        "data.reports": (
            "DaftarPertentangan PertentanganUsaha baris_buku daftar_pertentangan silsilah "
            "tumpang_buku"
        ),
        "data.tumpang": "CakupanSumber IrisanSumber TumpangTindih tumpang_tindih",
        "data.baris": "BarisCacat BarisUsaha pernyataan_baris",
        "data.usulan": "AlasanUsulan BlokTerlewat KebijakanUsulan UsulanGabung",
        "data.cocok": "BenturanNIB HasilPencocokan KelompokUsaha PertentanganBaris cocokkan",
        "data.hitungan": (
            "HitunganBertanggal HubunganHitungan PasanganHitungan PenyebutPertumbuhan "
            "PerbandinganHitungan Pertumbuhan bandingkan_hitungan pertumbuhan"
        ),
        # --- class, permits, credit ---------------------------------------------------------------
        "kelas.pilihan": "BasisKelas BatasKelas KelasUsaha KeperluanKelas SebabKelas",
        "kelas.ukuran": "UkuranUsaha tanpa_tanah_bangunan",
        "kelas.hukum": "awal_hukum batas_kelas hukum_kelas kelas_dalam urutan_kelas",
        "kelas.klasifikasi": "KlasifikasiUsaha PutusanKelas basis_keperluan klasifikasi_usaha",
        "kelas.banyak": "JumlahKelas jumlah_kelas kelas_semua",
        "kelas.riwayat": "KelasBertanggal PerubahanKelas RiwayatKelas riwayat_kelas",
        "kelas.pembanding": "KelasTenagaKerja UsahaMikroKMK kelas_tenaga_kerja usaha_mikro_kmk",
        "izin.pilihan": "JenisTempo RezimHalal StatusIzin StatusKomitmen",
        "izin.pirt": "IzinPIRT StatusPIRT status_pirt",
        "izin.halal": "SertifikatHalal StatusHalal status_halal",
        "izin.wajib": "WajibHalal wajib_halal",
        "izin.tempo": "DaftarTempo TempoIzin daftar_tempo",
        "izin.kartu": "KartuIzin kartu_izin",
        "kur.pilihan": "PlafonKUR ProdukKUR SektorKUR TanggaBunga TujuanKUR",
        "kur.bunga": "baca_bunga",
        "kur.anuitas": "AngsuranAnuitas BarisAngsuran angsuran_anuitas pokok_terjangkau",
        "kur.kelayakan": "KelayakanKUR SyaratKUR kelayakan_kur produk_kur",
    },
)
