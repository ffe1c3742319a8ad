# The names of the face, for type checkers; `__init__.py` loads them.

from pelayanan_publik.umkm.data.baca import (
    BacaanBidang as BacaanBidang,
    BacaanUsaha as BacaanUsaha,
    KebijakanSumber as KebijakanSumber,
    SebabBacaan as SebabBacaan,
    UrutanSumber as UrutanSumber,
    baca_usaha as baca_usaha,
    buku_pada as buku_pada,
)
from pelayanan_publik.umkm.data.baris import (
    BarisCacat as BarisCacat,
    BarisUsaha as BarisUsaha,
    pernyataan_baris as pernyataan_baris,
)
from pelayanan_publik.umkm.data.cocok import (
    BenturanNIB as BenturanNIB,
    HasilPencocokan as HasilPencocokan,
    KelompokUsaha as KelompokUsaha,
    PertentanganBaris as PertentanganBaris,
    cocokkan as cocokkan,
)
from pelayanan_publik.umkm.data.command import (
    cabut_pernyataan as cabut_pernyataan,
    catat_pernyataan as catat_pernyataan,
    daftarkan_usaha as daftarkan_usaha,
    gabungkan_usaha as gabungkan_usaha,
    pisahkan_usaha as pisahkan_usaha,
)
from pelayanan_publik.umkm.data.events import (
    PenggabunganDibatalkan as PenggabunganDibatalkan,
    PeristiwaUsaha as PeristiwaUsaha,
    PernyataanDicabut as PernyataanDicabut,
    PernyataanDicatat as PernyataanDicatat,
    UsahaDidaftarkan as UsahaDidaftarkan,
    UsahaDigabung as UsahaDigabung,
)
from pelayanan_publik.umkm.data.hitungan import (
    HitunganBertanggal as HitunganBertanggal,
    HubunganHitungan as HubunganHitungan,
    PasanganHitungan as PasanganHitungan,
    PenyebutPertumbuhan as PenyebutPertumbuhan,
    PerbandinganHitungan as PerbandinganHitungan,
    Pertumbuhan as Pertumbuhan,
    bandingkan_hitungan as bandingkan_hitungan,
    pertumbuhan as pertumbuhan,
)
from pelayanan_publik.umkm.data.pernyataan import (
    BERBILANG as BERBILANG,
    PRIBADI as PRIBADI,
    BidangUsaha as BidangUsaha,
    Pernyataan as Pernyataan,
    galat_isi as galat_isi,
    kunci_tempat as kunci_tempat,
)
from pelayanan_publik.umkm.data.reports import (
    DaftarPertentangan as DaftarPertentangan,
    PertentanganUsaha as PertentanganUsaha,
    baris_buku as baris_buku,
    daftar_pertentangan as daftar_pertentangan,
    silsilah as silsilah,
    tumpang_buku as tumpang_buku,
)
from pelayanan_publik.umkm.data.state import (
    LANGKAH as LANGKAH,
    BukuUsaha as BukuUsaha,
    KartuUsaha as KartuUsaha,
    KeadaanUsaha as KeadaanUsaha,
    buku_usaha as buku_usaha,
    evolve as evolve,
    fold as fold,
)
from pelayanan_publik.umkm.data.tautan import (
    KunciCocok as KunciCocok,
    RujukanBaris as RujukanBaris,
    Tautan as Tautan,
)
from pelayanan_publik.umkm.data.tumpang import (
    CakupanSumber as CakupanSumber,
    IrisanSumber as IrisanSumber,
    TumpangTindih as TumpangTindih,
    tumpang_tindih as tumpang_tindih,
)
from pelayanan_publik.umkm.data.usulan import (
    AlasanUsulan as AlasanUsulan,
    BlokTerlewat as BlokTerlewat,
    KebijakanUsulan as KebijakanUsulan,
    UsulanGabung as UsulanGabung,
)
from pelayanan_publik.umkm.identitas.daerah import (
    TabelDaerah as TabelDaerah,
    tabel_daerah as tabel_daerah,
)
from pelayanan_publik.umkm.identitas.nama import (
    kemiripan as kemiripan,
    kunci_nama as kunci_nama,
)
from pelayanan_publik.umkm.identitas.nib import (
    KBLI as KBLI,
    NIB as NIB,
    galat_kbli as galat_kbli,
    galat_nib as galat_nib,
)
from pelayanan_publik.umkm.identitas.nik import (
    NIK as NIK,
    JenisKelamin as JenisKelamin,
    PemeriksaanNIK as PemeriksaanNIK,
    galat_nik as galat_nik,
    periksa_nik as periksa_nik,
)
from pelayanan_publik.umkm.identitas.telepon import (
    Telepon as Telepon,
    baca_telepon as baca_telepon,
)
from pelayanan_publik.umkm.izin.halal import (
    SertifikatHalal as SertifikatHalal,
    StatusHalal as StatusHalal,
    status_halal as status_halal,
)
from pelayanan_publik.umkm.izin.kartu import (
    KartuIzin as KartuIzin,
    kartu_izin as kartu_izin,
)
from pelayanan_publik.umkm.izin.pilihan import (
    JenisTempo as JenisTempo,
    RezimHalal as RezimHalal,
    StatusIzin as StatusIzin,
    StatusKomitmen as StatusKomitmen,
)
from pelayanan_publik.umkm.izin.pirt import (
    IzinPIRT as IzinPIRT,
    StatusPIRT as StatusPIRT,
    status_pirt as status_pirt,
)
from pelayanan_publik.umkm.izin.tempo import (
    DaftarTempo as DaftarTempo,
    TempoIzin as TempoIzin,
    daftar_tempo as daftar_tempo,
)
from pelayanan_publik.umkm.izin.wajib import (
    WajibHalal as WajibHalal,
    wajib_halal as wajib_halal,
)
from pelayanan_publik.umkm.kelas.banyak import (
    JumlahKelas as JumlahKelas,
    jumlah_kelas as jumlah_kelas,
    kelas_semua as kelas_semua,
)
from pelayanan_publik.umkm.kelas.hukum import (
    awal_hukum as awal_hukum,
    batas_kelas as batas_kelas,
    hukum_kelas as hukum_kelas,
    kelas_dalam as kelas_dalam,
    urutan_kelas as urutan_kelas,
)
from pelayanan_publik.umkm.kelas.klasifikasi import (
    KlasifikasiUsaha as KlasifikasiUsaha,
    PutusanKelas as PutusanKelas,
    basis_keperluan as basis_keperluan,
    klasifikasi_usaha as klasifikasi_usaha,
)
from pelayanan_publik.umkm.kelas.pembanding import (
    KelasTenagaKerja as KelasTenagaKerja,
    UsahaMikroKMK as UsahaMikroKMK,
    kelas_tenaga_kerja as kelas_tenaga_kerja,
    usaha_mikro_kmk as usaha_mikro_kmk,
)
from pelayanan_publik.umkm.kelas.pilihan import (
    BasisKelas as BasisKelas,
    BatasKelas as BatasKelas,
    KelasUsaha as KelasUsaha,
    KeperluanKelas as KeperluanKelas,
    SebabKelas as SebabKelas,
)
from pelayanan_publik.umkm.kelas.riwayat import (
    KelasBertanggal as KelasBertanggal,
    PerubahanKelas as PerubahanKelas,
    RiwayatKelas as RiwayatKelas,
    riwayat_kelas as riwayat_kelas,
)
from pelayanan_publik.umkm.kelas.ukuran import (
    UkuranUsaha as UkuranUsaha,
    tanpa_tanah_bangunan as tanpa_tanah_bangunan,
)
from pelayanan_publik.umkm.kur.anuitas import (
    AngsuranAnuitas as AngsuranAnuitas,
    BarisAngsuran as BarisAngsuran,
    angsuran_anuitas as angsuran_anuitas,
    pokok_terjangkau as pokok_terjangkau,
)
from pelayanan_publik.umkm.kur.bunga import (
    baca_bunga as baca_bunga,
)
from pelayanan_publik.umkm.kur.kelayakan import (
    KelayakanKUR as KelayakanKUR,
    SyaratKUR as SyaratKUR,
    kelayakan_kur as kelayakan_kur,
    produk_kur as produk_kur,
)
from pelayanan_publik.umkm.kur.pilihan import (
    PlafonKUR as PlafonKUR,
    ProdukKUR as ProdukKUR,
    SektorKUR as SektorKUR,
    TanggaBunga as TanggaBunga,
    TujuanKUR as TujuanKUR,
)
