"""What the patrols reach and what the unit achieves, each figure with what it stands on.

a plan of patrols        rencana_patroli, periksa_rencana; bobot_titik
coverage                 cakupan_patroli, sebaran_patroli, capaian_setahun
cases solved             tren_penyelesaian, penurunan_pelanggaran
against a target         capaian_kinerja, daftar_capaian, periksa_capaian
people                   skor_personel, kebutuhan_personel, pemenuhan_personel, rasio_per_penduduk
linmas                   linmas_per_rt, linmas_per_tps, kebutuhan_linmas_pemilihan
"""

from pelayanan_publik.satpol_pp.kinerja.cakupan import (
    CakupanPatroli,
    PatroliTerlaksana,
    SebaranPatroli,
    cakupan_patroli,
    hitung_patroli,
    sebaran_patroli,
)
from pelayanan_publik.satpol_pp.kinerja.capaian import (
    CapaianKinerja,
    DaftarCapaian,
    PemeriksaanCapaian,
    capaian_kinerja,
    daftar_capaian,
    hitung_capaian,
    periksa_capaian,
)
from pelayanan_publik.satpol_pp.kinerja.linmas import (
    KebutuhanLinmasPemilihan,
    RataLinmas,
    SebaranLinmas,
    kebutuhan_linmas_pemilihan,
    linmas_per_rt,
    linmas_per_tps,
    rata_linmas,
)
from pelayanan_publik.satpol_pp.kinerja.pemenuhan import (
    PemenuhanPersonel,
    RasioPenduduk,
    pemenuhan_personel,
    petugas_dibutuhkan,
    rasio_per_penduduk,
)
from pelayanan_publik.satpol_pp.kinerja.penyelesaian import (
    PenurunanPelanggaran,
    PenyelesaianMasa,
    TrenPenyelesaian,
    penurunan_pelanggaran,
    tren_penyelesaian,
)
from pelayanan_publik.satpol_pp.kinerja.periksa import (
    PelanggaranRencana,
    PemeriksaanRencana,
    periksa_rencana,
)
from pelayanan_publik.satpol_pp.kinerja.personel import (
    IndikatorPersonel,
    KebutuhanPersonel,
    SkorPersonel,
    kebutuhan_personel,
    skor_personel,
)
from pelayanan_publik.satpol_pp.kinerja.pilihan import (
    ArahIndikator,
    BentukTriwulan,
    JenisPatroli,
    JenisPelanggaranRencana,
    KelasIndikator,
    KelompokKriteria,
    RumusCapaian,
    Tren,
)
from pelayanan_publik.satpol_pp.kinerja.pita import PitaPersonel
from pelayanan_publik.satpol_pp.kinerja.rencana import JaminanTitik, RencanaPatroli, rencana_patroli
from pelayanan_publik.satpol_pp.kinerja.spm import IndeksSPM, indeks_spm
from pelayanan_publik.satpol_pp.kinerja.titik import (
    BobotTitik,
    BobotWaktu,
    GiliranPatroli,
    KoefisienBobot,
    RumusBobot,
    TitikPatroli,
    bobot_titik,
)
from pelayanan_publik.satpol_pp.kinerja.triwulan import CapaianSetahun, capaian_setahun

__all__ = [
    "ArahIndikator",
    "BentukTriwulan",
    "BobotTitik",
    "BobotWaktu",
    "CakupanPatroli",
    "CapaianKinerja",
    "CapaianSetahun",
    "DaftarCapaian",
    "GiliranPatroli",
    "IndeksSPM",
    "IndikatorPersonel",
    "JaminanTitik",
    "JenisPatroli",
    "JenisPelanggaranRencana",
    "KebutuhanLinmasPemilihan",
    "KebutuhanPersonel",
    "KelasIndikator",
    "KelompokKriteria",
    "KoefisienBobot",
    "PatroliTerlaksana",
    "PelanggaranRencana",
    "PemenuhanPersonel",
    "PemeriksaanCapaian",
    "PemeriksaanRencana",
    "PenurunanPelanggaran",
    "PenyelesaianMasa",
    "PitaPersonel",
    "RasioPenduduk",
    "RataLinmas",
    "RencanaPatroli",
    "RumusBobot",
    "RumusCapaian",
    "SebaranLinmas",
    "SebaranPatroli",
    "SkorPersonel",
    "TitikPatroli",
    "Tren",
    "TrenPenyelesaian",
    "bobot_titik",
    "cakupan_patroli",
    "capaian_kinerja",
    "capaian_setahun",
    "daftar_capaian",
    "hitung_capaian",
    "hitung_patroli",
    "indeks_spm",
    "kebutuhan_linmas_pemilihan",
    "kebutuhan_personel",
    "linmas_per_rt",
    "linmas_per_tps",
    "pemenuhan_personel",
    "penurunan_pelanggaran",
    "periksa_capaian",
    "periksa_rencana",
    "petugas_dibutuhkan",
    "rasio_per_penduduk",
    "rata_linmas",
    "rencana_patroli",
    "sebaran_patroli",
    "skor_personel",
    "tren_penyelesaian",
]
