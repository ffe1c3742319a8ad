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
