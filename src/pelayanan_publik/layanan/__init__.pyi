# The names of the face, for type checkers; `__init__.py` loads them.

from pelayanan_publik.layanan.sampel import (
    UkuranSampel as UkuranSampel,
    populasi_krejcie_morgan as populasi_krejcie_morgan,
    rincian_krejcie_morgan as rincian_krejcie_morgan,
    rumus_krejcie_morgan as rumus_krejcie_morgan,
    ukuran_sampel_krejcie_morgan as ukuran_sampel_krejcie_morgan,
    ukuran_sampel_slovin as ukuran_sampel_slovin,
)
from pelayanan_publik.layanan.skm.angka import (
    AngkaTerbit as AngkaTerbit,
)
from pelayanan_publik.layanan.skm.audit import (
    JumlahTerbit as JumlahTerbit,
    MutuUnsurTerbit as MutuUnsurTerbit,
    PeriksaJumlah as PeriksaJumlah,
    audit_ikm as audit_ikm,
    periksa_jumlah as periksa_jumlah,
    periksa_mutu_unsur as periksa_mutu_unsur,
)
from pelayanan_publik.layanan.skm.berkala import (
    SurveiBerkala as SurveiBerkala,
    survei_berkala as survei_berkala,
)
from pelayanan_publik.layanan.skm.berlaku import (
    mutu_pelayanan as mutu_pelayanan,
    unsur_standar as unsur_standar,
)
from pelayanan_publik.layanan.skm.bobot import (
    BobotUnsur as BobotUnsur,
)
from pelayanan_publik.layanan.skm.cacah import (
    CacahUnsur as CacahUnsur,
    RekapJawaban as RekapJawaban,
    SebaranLengkap as SebaranLengkap,
    rekap_jawaban as rekap_jawaban,
    rekap_kosong as rekap_kosong,
)
from pelayanan_publik.layanan.skm.hasil_audit import (
    AuditIKM as AuditIKM,
    BarisKolom as BarisKolom,
    NRRTerbit as NRRTerbit,
    PutusanAudit as PutusanAudit,
)
from pelayanan_publik.layanan.skm.ikm import (
    HasilIKM as HasilIKM,
    NilaiUnsur as NilaiUnsur,
    PrioritasUnsur as PrioritasUnsur,
)
from pelayanan_publik.layanan.skm.jawaban import (
    JawabanSKM as JawabanSKM,
)
from pelayanan_publik.layanan.skm.kelompok import (
    BagianIKM as BagianIKM,
    IKMPerKelompok as IKMPerKelompok,
    PemilahSKM as PemilahSKM,
    ikm_per_kelompok as ikm_per_kelompok,
)
from pelayanan_publik.layanan.skm.kepekaan import (
    KepekaanMutu as KepekaanMutu,
    PerubahanMutu as PerubahanMutu,
    UbahanJawaban as UbahanJawaban,
    kepekaan_mutu as kepekaan_mutu,
)
from pelayanan_publik.layanan.skm.keyakinan import (
    KeyakinanIKM as KeyakinanIKM,
    keyakinan_ikm as keyakinan_ikm,
)
from pelayanan_publik.layanan.skm.konvensi import (
    KonvensiIKM as KonvensiIKM,
    bobot_lazim as bobot_lazim,
    konvensi_cocok as konvensi_cocok,
)
from pelayanan_publik.layanan.skm.mutu import (
    MutuPelayanan as MutuPelayanan,
    TabelMutu as TabelMutu,
)
from pelayanan_publik.layanan.skm.survei import (
    UnsurKosong as UnsurKosong,
    hitung_ikm as hitung_ikm,
    hitung_ikm_dari_jawaban as hitung_ikm_dari_jawaban,
    hitung_ikm_dari_rekap as hitung_ikm_dari_rekap,
)
from pelayanan_publik.layanan.skm.tren import (
    PeriodeIKM as PeriodeIKM,
    SelisihIKM as SelisihIKM,
    TrenIKM as TrenIKM,
    tren_ikm as tren_ikm,
)
from pelayanan_publik.layanan.skm.unsur import (
    DaftarUnsur as DaftarUnsur,
    Unsur as Unsur,
)
from pelayanan_publik.layanan.standar.komponen import (
    BagianStandar as BagianStandar,
    KomponenStandar as KomponenStandar,
    kenali_komponen as kenali_komponen,
)
from pelayanan_publik.layanan.standar.model import (
    IsiKomponen as IsiKomponen,
    MaklumatPelayanan as MaklumatPelayanan,
    StandarPelayanan as StandarPelayanan,
)
from pelayanan_publik.layanan.standar.penilaian import (
    DaftarStandar as DaftarStandar,
    KelengkapanStandar as KelengkapanStandar,
    bagian_komponen as bagian_komponen,
    daftar_standar as daftar_standar,
    nilai_standar as nilai_standar,
)
