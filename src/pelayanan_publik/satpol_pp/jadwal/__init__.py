"""Rosters: who is on duty when, by rules that a checker of its own reads.

the question         SoalJadwal: Petugas, Giliran, KebijakanJadwal, Permintaan
a roster             susun_jadwal; with the extra `roster` susun_jadwal_ortools
why there is none    konflik_jadwal
any roster checked   periksa_jadwal, terima_jadwal
changed by hand      tukar, gantikan
"""

from pelayanan_publik.satpol_pp.jadwal.aturan import AturanJadwal, JenisAturan
from pelayanan_publik.satpol_pp.jadwal.hasil import BebanPetugas, CaraJadwal, Jadwal, Keadilan
from pelayanan_publik.satpol_pp.jadwal.model import (
    Giliran,
    JenisPermintaan,
    KebijakanJadwal,
    KekuatanGiliran,
    Permintaan,
    Petugas,
    SyaratKeahlian,
    Tugas,
)
from pelayanan_publik.satpol_pp.jadwal.ortools import susun_jadwal_ortools
from pelayanan_publik.satpol_pp.jadwal.periksa import (
    JenisPelanggaran,
    Pelanggaran,
    PemeriksaanJadwal,
    periksa_jadwal,
)
from pelayanan_publik.satpol_pp.jadwal.pertukaran import gantikan, terima_jadwal, tukar
from pelayanan_publik.satpol_pp.jadwal.sebab import Konflik, MutuKonflik
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal
from pelayanan_publik.satpol_pp.jadwal.susun import konflik_jadwal, susun_jadwal

__all__ = [
    "AturanJadwal",
    "BebanPetugas",
    "CaraJadwal",
    "Giliran",
    "Jadwal",
    "JenisAturan",
    "JenisPelanggaran",
    "JenisPermintaan",
    "Keadilan",
    "KebijakanJadwal",
    "KekuatanGiliran",
    "Konflik",
    "MutuKonflik",
    "Pelanggaran",
    "PemeriksaanJadwal",
    "Permintaan",
    "Petugas",
    "SoalJadwal",
    "SyaratKeahlian",
    "Tugas",
    "gantikan",
    "konflik_jadwal",
    "periksa_jadwal",
    "susun_jadwal",
    "susun_jadwal_ortools",
    "terima_jadwal",
    "tukar",
]
