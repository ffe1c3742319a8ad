"""An example of every value of the roster: nouns, a question, a roster, a check, a conflict."""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from pelayanan_publik.core.validity import KalenderKerja, Masa
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
from pelayanan_publik.satpol_pp.jadwal.periksa import periksa_jadwal
from pelayanan_publik.satpol_pp.jadwal.pertukaran import terima_jadwal
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal
from pelayanan_publik.satpol_pp.jadwal.susun import konflik_jadwal, susun_jadwal

SENIN = date(2025, 6, 2)
PEKAN = Masa(SENIN, SENIN + timedelta(7))


def soal_contoh() -> SoalJadwal:
    """Four officers, a week, day and night: leave, a skill, wishes, and a night before it."""
    return SoalJadwal(
        petugas=[
            Petugas("SP-1", ["PPNS"]),
            Petugas("SP-2", ["PPNS"], [Masa(SENIN, SENIN + timedelta(2))]),
            Petugas("SP-3"),
            Petugas("SP-4"),
        ],
        masa=PEKAN,
        giliran=[Giliran("P", 7, 12, malam=False), Giliran("M", 19, 12, malam=True)],
        kekuatan=[
            KekuatanGiliran("P", 1, [SyaratKeahlian("PPNS")], hari=[0, 4]),
            KekuatanGiliran("P", 1),
            KekuatanGiliran("M", 1),
            KekuatanGiliran("M", 2, tanggal=[SENIN + timedelta(5)]),
        ],
        kebijakan=KebijakanJadwal(istirahat_jam=11, jam_sepekan=60, hari_berturut=5),
        kalender=KalenderKerja(PEKAN, frozenset({SENIN + timedelta(4)})),
        permintaan=[
            Permintaan("SP-3", SENIN, JenisPermintaan.BERTUGAS, "M"),
            Permintaan("SP-4", SENIN + timedelta(2), JenisPermintaan.LIBUR),
        ],
        sebelumnya=[Tugas(SENIN - timedelta(1), "M", "SP-4")],
    )


def contoh_jadwal() -> list[object]:
    """Nouns, results and the values that they are made of."""
    soal = soal_contoh()
    jadwal = susun_jadwal(soal)
    kurang = attrs.evolve(soal, petugas=soal.petugas[:3], permintaan=(), sebelumnya=())
    konflik = konflik_jadwal(attrs.evolve(kurang, kebijakan=KebijakanJadwal(11, 40, None)))
    assert konflik is not None
    pemeriksaan = periksa_jadwal(soal, jadwal.tugas[1:])
    return [
        *soal.petugas,
        *soal.giliran,
        *soal.kekuatan,
        *soal.kekuatan[0].keahlian,
        *soal.permintaan,
        *soal.sebelumnya,
        soal.kebijakan,
        soal,
        jadwal,
        jadwal.keadilan,
        *jadwal.beban,
        terima_jadwal(soal, jadwal.tugas),
        periksa_jadwal(soal, jadwal.tugas),
        pemeriksaan,
        *pemeriksaan.pelanggaran,
        konflik,
        *konflik.aturan,
    ]
