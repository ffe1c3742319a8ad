# The names of the face, for type checkers; `__init__.py` loads them.

from pelayanan_publik.gandeng_gendong.angka import (
    AngkaBertanggal as AngkaBertanggal,
    HubunganAngka as HubunganAngka,
    PasanganAngka as PasanganAngka,
    PerbandinganAngka as PerbandinganAngka,
    angka_terbit as angka_terbit,
    bandingkan_angka as bandingkan_angka,
)
from pelayanan_publik.gandeng_gendong.book.effects import (
    buku_pada as buku_pada,
    evolve as evolve,
    fold as fold,
)
from pelayanan_publik.gandeng_gendong.book.events import (
    AnggotaKelompokKeluar as AnggotaKelompokKeluar,
    AnggotaKelompokMasuk as AnggotaKelompokMasuk,
    KelompokDidaftarkan as KelompokDidaftarkan,
    KelompokDinonaktifkan as KelompokDinonaktifkan,
    KesanggupanDitetapkan as KesanggupanDitetapkan,
    KoordinatorDiganti as KoordinatorDiganti,
    KurasiDimulai as KurasiDimulai,
    KurasiLulus as KurasiLulus,
    KurasiTidakLulus as KurasiTidakLulus,
    LangkahPesananDitarik as LangkahPesananDitarik,
    PeristiwaGandengGendong as PeristiwaGandengGendong,
    PesananDibatalkan as PesananDibatalkan,
    PesananDibayar as PesananDibayar,
    PesananDicatat as PesananDicatat,
    PesananDikirim as PesananDikirim,
    PesananDitawarkan as PesananDitawarkan,
    PesananDiterimaPemesan as PesananDiterimaPemesan,
    ProdukDicabut as ProdukDicabut,
    ProdukDiluluskan as ProdukDiluluskan,
    PutaranDimulai as PutaranDimulai,
    SanksiDicabut as SanksiDicabut,
    SanksiDijatuhkan as SanksiDijatuhkan,
    SebabSanksi as SebabSanksi,
    TawaranDitarik as TawaranDitarik,
    TawaranDiterima as TawaranDiterima,
    TawaranDitolak as TawaranDitolak,
)
from pelayanan_publik.gandeng_gendong.book.langkah import (
    BERAKHIR as BERAKHIR,
    LANGKAH_KELOMPOK as LANGKAH_KELOMPOK,
    LANGKAH_PESANAN as LANGKAH_PESANAN,
    MENGIKAT as MENGIKAT,
    KeadaanKelompok as KeadaanKelompok,
    KeadaanPesanan as KeadaanPesanan,
)
from pelayanan_publik.gandeng_gendong.book.perintah_kelompok import (
    cabut_produk as cabut_produk,
    cabut_sanksi as cabut_sanksi,
    daftarkan_kelompok as daftarkan_kelompok,
    ganti_koordinator as ganti_koordinator,
    jatuhkan_sanksi as jatuhkan_sanksi,
    keluarkan_anggota_kelompok as keluarkan_anggota_kelompok,
    luluskan_kurasi as luluskan_kurasi,
    luluskan_produk as luluskan_produk,
    mulai_kurasi as mulai_kurasi,
    mulai_putaran as mulai_putaran,
    nonaktifkan_kelompok as nonaktifkan_kelompok,
    terima_anggota_kelompok as terima_anggota_kelompok,
    tetapkan_kesanggupan as tetapkan_kesanggupan,
    tolak_kurasi as tolak_kurasi,
)
from pelayanan_publik.gandeng_gendong.book.perintah_pesanan import (
    batalkan_pesanan as batalkan_pesanan,
    bayar_pesanan as bayar_pesanan,
    catat_pesanan as catat_pesanan,
    kirim_pesanan as kirim_pesanan,
    tarik_langkah_pesanan as tarik_langkah_pesanan,
    tarik_tawaran as tarik_tawaran,
    tawarkan_pesanan as tawarkan_pesanan,
    terima_pesanan as terima_pesanan,
    terima_tawaran as terima_tawaran,
    tolak_tawaran as tolak_tawaran,
)
from pelayanan_publik.gandeng_gendong.book.state import (
    BukuGandengGendong as BukuGandengGendong,
    KartuKelompok as KartuKelompok,
    KartuPesanan as KartuPesanan,
    buku_gandeng_gendong as buku_gandeng_gendong,
)
from pelayanan_publik.gandeng_gendong.kelayakan import (
    AlasanTidakLayak as AlasanTidakLayak,
    BanyakAlasan as BanyakAlasan,
    CalonKelompok as CalonKelompok,
    KelayakanCalon as KelayakanCalon,
    KelayakanPesanan as KelayakanPesanan,
    SebabTidakLayak as SebabTidakLayak,
    kelayakan_pesanan as kelayakan_pesanan,
    sebab_tidak_layak as sebab_tidak_layak,
)
from pelayanan_publik.gandeng_gendong.kelompok import (
    AnggotaKelompok as AnggotaKelompok,
    DaftarBerganda as DaftarBerganda,
    KartuSosial as KartuSosial,
    OrangBerganda as OrangBerganda,
    SusunanKelompok as SusunanKelompok,
    orang_berganda as orang_berganda,
)
from pelayanan_publik.gandeng_gendong.mitra import (
    MitraKampung as MitraKampung,
    PetaMitra as PetaMitra,
    UnsurMitra as UnsurMitra,
    peta_mitra as peta_mitra,
)
from pelayanan_publik.gandeng_gendong.pembayaran import (
    BarisPembayaran as BarisPembayaran,
    DaftarPembayaran as DaftarPembayaran,
    daftar_pembayaran as daftar_pembayaran,
)
from pelayanan_publik.gandeng_gendong.pemerataan.bukti import (
    periksa_bukti as periksa_bukti,
)
from pelayanan_publik.gandeng_gendong.pemerataan.giliran import (
    bagi_bergilir as bagi_bergilir,
    bagi_menurut_kesukaan as bagi_menurut_kesukaan,
    bagi_terdekat as bagi_terdekat,
)
from pelayanan_publik.gandeng_gendong.pemerataan.hasil import (
    PILIHAN_RANCANGAN as PILIHAN_RANCANGAN,
    BagianKelompok as BagianKelompok,
    CaraBagi as CaraBagi,
    HasilPemerataan as HasilPemerataan,
    PenugasanPesanan as PenugasanPesanan,
    PerbandinganPemerataan as PerbandinganPemerataan,
    PesananTakTerlayani as PesananTakTerlayani,
    bandingkan_pemerataan as bandingkan_pemerataan,
)
from pelayanan_publik.gandeng_gendong.pemerataan.jatah import (
    HasilJatah as HasilJatah,
    JatahKelompok as JatahKelompok,
    LapisJatah as LapisJatah,
    PorsiTerbagi as PorsiTerbagi,
    jatah_merata as jatah_merata,
)
from pelayanan_publik.gandeng_gendong.pemerataan.ukuran import (
    hitung_gini as hitung_gini,
    hitung_hhi as hitung_hhi,
)
from pelayanan_publik.gandeng_gendong.pemerataan.utuh import (
    LANGKAH_PALING_BANYAK as LANGKAH_PALING_BANYAK,
    HasilUtuh as HasilUtuh,
    bagi_utuh_merata as bagi_utuh_merata,
)
from pelayanan_publik.gandeng_gendong.pesanan import (
    HargaStandar as HargaStandar,
    PesananKonsumsi as PesananKonsumsi,
    ProdukKelompok as ProdukKelompok,
    SaluranPesanan as SaluranPesanan,
    StandarHarga as StandarHarga,
)
from pelayanan_publik.gandeng_gendong.pilihan import (
    PilihanGiliran as PilihanGiliran,
    daftar_calon as daftar_calon,
    kelayakan_di_buku as kelayakan_di_buku,
    pilih_kelompok as pilih_kelompok,
)
from pelayanan_publik.gandeng_gendong.rekap import (
    RekapPesanan as RekapPesanan,
    RekapSaluran as RekapSaluran,
    rekap_pesanan as rekap_pesanan,
)
from pelayanan_publik.gandeng_gendong.serapan import (
    PemeriksaanKlaim as PemeriksaanKlaim,
    SerapanAnggaran as SerapanAnggaran,
    periksa_klaim as periksa_klaim,
    serapan_anggaran as serapan_anggaran,
)
from pelayanan_publik.gandeng_gendong.syarat import (
    HasilSyarat as HasilSyarat,
    KebijakanKelompok as KebijakanKelompok,
    PemeriksaanKelompok as PemeriksaanKelompok,
    SyaratKelompok as SyaratKelompok,
    kebijakan_kelompok as kebijakan_kelompok,
    periksa_kelompok as periksa_kelompok,
)
from pelayanan_publik.gandeng_gendong.temuan import (
    DaftarTemuan as DaftarTemuan,
    JenisTemuan as JenisTemuan,
    TemuanGandengGendong as TemuanGandengGendong,
    temuan_gandeng_gendong as temuan_gandeng_gendong,
)
