# The names of the face, for type checkers; `__init__.py` loads them.

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
