# The names of the face, for type checkers; `__init__.py` loads them.

from pelayanan_publik.studi_tiru.book.command import (
    adaptasi_kegiatan as adaptasi_kegiatan,
    batalkan_langkah_adopsi as batalkan_langkah_adopsi,
    catat_capaian as catat_capaian,
    catat_hambatan as catat_hambatan,
    hentikan_kegiatan as hentikan_kegiatan,
    lanjutkan_kegiatan as lanjutkan_kegiatan,
    mulai_kegiatan as mulai_kegiatan,
    selesaikan_kegiatan as selesaikan_kegiatan,
    setujui_rencana as setujui_rencana,
)
from pelayanan_publik.studi_tiru.book.effects import (
    buku_pada as buku_pada,
    evolve as evolve,
    fold as fold,
)
from pelayanan_publik.studi_tiru.book.evaluasi import (
    EvaluasiAdopsi as EvaluasiAdopsi,
    EvaluasiIndikator as EvaluasiIndikator,
    EvaluasiInovasi as EvaluasiInovasi,
    KesimpulanAlih as KesimpulanAlih,
    StatusTarget as StatusTarget,
    evaluasi_adopsi as evaluasi_adopsi,
)
from pelayanan_publik.studi_tiru.book.events import (
    CapaianDicatat as CapaianDicatat,
    KegiatanDiadaptasi as KegiatanDiadaptasi,
    KegiatanDihentikan as KegiatanDihentikan,
    KegiatanDilanjutkan as KegiatanDilanjutkan,
    KegiatanDimulai as KegiatanDimulai,
    KegiatanSelesai as KegiatanSelesai,
    KegiatanTerhambat as KegiatanTerhambat,
    LangkahAdopsiDibatalkan as LangkahAdopsiDibatalkan,
    LangkahKegiatan as LangkahKegiatan,
    PeristiwaAdopsi as PeristiwaAdopsi,
    RencanaDisetujui as RencanaDisetujui,
)
from pelayanan_publik.studi_tiru.book.kartu import (
    LANGKAH as LANGKAH,
    SEBUTAN as SEBUTAN,
    TERBUKA as TERBUKA,
    KartuKegiatan as KartuKegiatan,
    KartuRencana as KartuRencana,
    KeadaanKegiatan as KeadaanKegiatan,
    KeadaanRencana as KeadaanRencana,
)
from pelayanan_publik.studi_tiru.book.kemajuan import (
    KemajuanKegiatan as KemajuanKegiatan,
    KemajuanRencana as KemajuanRencana,
    kemajuan_rencana as kemajuan_rencana,
)
from pelayanan_publik.studi_tiru.book.state import (
    BukuAdopsi as BukuAdopsi,
    buku_adopsi as buku_adopsi,
)
from pelayanan_publik.studi_tiru.fakta import (
    DaftarFakta as DaftarFakta,
    FaktaStudi as FaktaStudi,
    JenisPertentangan as JenisPertentangan,
    Pertentangan as Pertentangan,
    daftar_fakta as daftar_fakta,
    jumlahkan_fakta as jumlahkan_fakta,
)
from pelayanan_publik.studi_tiru.iid import (
    NilaiIID as NilaiIID,
    kelas_iid as kelas_iid,
    nilai_iid as nilai_iid,
)
from pelayanan_publik.studi_tiru.inovasi import (
    BagianInovasi as BagianInovasi,
    Inovasi as Inovasi,
    KeadaanUnsur as KeadaanUnsur,
    SyaratInovasi as SyaratInovasi,
    UnsurInovasi as UnsurInovasi,
)
from pelayanan_publik.studi_tiru.kesenjangan import (
    HimpunanUnsur as HimpunanUnsur,
    Kesenjangan as Kesenjangan,
    KesenjanganInovasi as KesenjanganInovasi,
    hitung_kesenjangan as hitung_kesenjangan,
)
from pelayanan_publik.studi_tiru.keteralihan import (
    KriteriaKeteralihan as KriteriaKeteralihan,
    NilaiDimensi as NilaiDimensi,
    PenerapanBagian as PenerapanBagian,
    PerbedaanKonteks as PerbedaanKonteks,
    ProfilKeteralihan as ProfilKeteralihan,
    TandaKegagalan as TandaKegagalan,
    profil_keteralihan as profil_keteralihan,
)
from pelayanan_publik.studi_tiru.konteks import (
    BarisKonteks as BarisKonteks,
    PerbandinganKonteks as PerbandinganKonteks,
    bandingkan_konteks as bandingkan_konteks,
    kepadatan as kepadatan,
)
from pelayanan_publik.studi_tiru.kriteria import (
    JawabanKriteria as JawabanKriteria,
    PeriksaKriteria as PeriksaKriteria,
    periksa_kriteria as periksa_kriteria,
)
from pelayanan_publik.studi_tiru.kunjungan import (
    Kunjungan as Kunjungan,
    PasanganKunjungan as PasanganKunjungan,
    PasanganPejabat as PasanganPejabat,
    PejabatKunjungan as PejabatKunjungan,
    pasangkan_pejabat as pasangkan_pejabat,
)
from pelayanan_publik.studi_tiru.pangsa import (
    PangsaFakta as PangsaFakta,
    PeriksaPangsa as PeriksaPangsa,
    TulisanPangsa as TulisanPangsa,
    periksa_pangsa as periksa_pangsa,
)
from pelayanan_publik.studi_tiru.pendanaan import (
    PenggantiDana as PenggantiDana,
    bandingkan_dana as bandingkan_dana,
)
from pelayanan_publik.studi_tiru.pilihan import (
    ArahTarget as ArahTarget,
    CaraBagian as CaraBagian,
    DerajatKeteralihan as DerajatKeteralihan,
    DimensiKeteralihan as DimensiKeteralihan,
    JenisSyarat as JenisSyarat,
    KegagalanKeteralihan as KegagalanKeteralihan,
    KelasIID as KelasIID,
    KriteriaInovasi as KriteriaInovasi,
    UrutanKesenjangan as UrutanKesenjangan,
)
from pelayanan_publik.studi_tiru.rencana.jadwal import (
    BATAS_EKSAK as BATAS_EKSAK,
    BarisJadwal as BarisJadwal,
    JadwalAdopsi as JadwalAdopsi,
    susun_jadwal_adopsi as susun_jadwal_adopsi,
)
from pelayanan_publik.studi_tiru.rencana.kritis import (
    LintasanKritis as LintasanKritis,
    WaktuKegiatan as WaktuKegiatan,
    lintasan_kritis as lintasan_kritis,
)
from pelayanan_publik.studi_tiru.rencana.model import (
    DanaAdopsi as DanaAdopsi,
    DayaAdopsi as DayaAdopsi,
    IndikatorAdopsi as IndikatorAdopsi,
    KebutuhanDaya as KebutuhanDaya,
    KegiatanAdopsi as KegiatanAdopsi,
    RencanaAdopsi as RencanaAdopsi,
)
from pelayanan_publik.studi_tiru.rencana.pilih import (
    BiayaDana as BiayaDana,
    CalonInovasi as CalonInovasi,
    CalonTersisih as CalonTersisih,
    PilihanAdopsi as PilihanAdopsi,
    UsulanAdopsi as UsulanAdopsi,
    pilih_adopsi as pilih_adopsi,
)
