"""Rosters by hand: one that is handed in, and swaps. Legal, or refused with every rule broken."""

from __future__ import annotations

from collections.abc import Iterable

from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.units import pastikan, tupel
from pelayanan_publik.satpol_pp.errors import (
    JadwalMelanggar,
    PetugasTidakDikenal,
    TugasTidakAda,
    TukarTanpaPerubahan,
)
from pelayanan_publik.satpol_pp.jadwal.hasil import CaraJadwal, Jadwal, Keadilan
from pelayanan_publik.satpol_pp.jadwal.model import Tugas
from pelayanan_publik.satpol_pp.jadwal.periksa import Pelanggaran, periksa_jadwal
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal


def terima_jadwal(
    soal: SoalJadwal,
    tugas: Iterable[Tugas],
    *,
    cara: CaraJadwal = CaraJadwal.TANGAN,
    batas: Keadilan | None = None,
) -> Jadwal:
    """A roster out of duties that somebody wrote down; refused with every rule broken (SP-020).

    With a `batas` that a generator proved, a roster as fair is `terbukti` too.
    """
    daftar = tupel(tugas)
    pastikan(soal=(soal, SoalJadwal), tugas=(daftar, tuple), cara=(cara, CaraJadwal))
    if batas is not None:
        pastikan(batas=(batas, Keadilan))
    angkat(galat_pelanggaran(p) for p in periksa_jadwal(soal, daftar).pelanggaran)
    jadwal = Jadwal(soal, tuple(sorted(daftar)), cara, terbukti=False, batas=batas)
    if jadwal.keadilan != batas:
        return jadwal
    return Jadwal(soal, jadwal.tugas, cara, terbukti=True, batas=batas)


def galat_pelanggaran(p: Pelanggaran) -> Galat:
    """A broken rule as a refusal."""
    return JadwalMelanggar(
        str(p.tanggal),
        path="tugas",
        pesan=p.pesan,
        english=p.message,
        jenis=p.jenis,
        petugas=p.petugas,
        giliran=p.giliran,
    )


def tukar(jadwal: Jadwal, satu: Tugas, dua: Tugas) -> Jadwal:
    """Two officers take each other's duty; refused where the roster would break a rule (SP-020).

    >>> from datetime import date
    >>> from pelayanan_publik.core.validity import KalenderKerja, Masa
    >>> from pelayanan_publik.satpol_pp.jadwal.model import (
    ...     Giliran, KebijakanJadwal, KekuatanGiliran, Petugas)
    >>> from pelayanan_publik.satpol_pp.jadwal.susun import susun_jadwal
    >>> pekan = Masa(date(2025, 6, 2), date(2025, 6, 9))
    >>> jadwal = susun_jadwal(SoalJadwal([Petugas("A"), Petugas("B")], pekan,
    ...     [Giliran("P", 7, 8, malam=False)], [KekuatanGiliran("P", 1)],
    ...     KebijakanJadwal(istirahat_jam=11, jam_sepekan=40, hari_berturut=None),
    ...     KalenderKerja(pekan, frozenset())))
    >>> satu, dua = jadwal.tugas[:2]
    >>> [str(t) for t in (satu, dua)], [str(t) for t in tukar(jadwal, satu, dua).tugas[:2]]
    (['A P 2025-06-02', 'B P 2025-06-03'], ['B P 2025-06-02', 'A P 2025-06-03'])
    """
    pastikan(jadwal=(jadwal, Jadwal), satu=(satu, Tugas), dua=(dua, Tugas))
    angkat(_tidak_ada(jadwal, satu=satu, dua=dua))
    if satu.petugas == dua.petugas or (satu.tanggal, satu.giliran) == (dua.tanggal, dua.giliran):
        raise TukarTanpaPerubahan(str(satu), path="dua", dengan=str(dua))
    baru = {
        satu: Tugas(satu.tanggal, satu.giliran, dua.petugas),
        dua: Tugas(dua.tanggal, dua.giliran, satu.petugas),
    }
    return _ubah(jadwal, baru)


def gantikan(jadwal: Jadwal, tugas: Tugas, petugas: str) -> Jadwal:
    """Another officer takes a duty over; refused where the roster would break a rule (SP-020)."""
    pastikan(jadwal=(jadwal, Jadwal), tugas=(tugas, Tugas))
    galat = _tidak_ada(jadwal, tugas=tugas)
    ada = tuple(p.kode for p in jadwal.soal.petugas)
    if petugas not in ada:
        galat.append(PetugasTidakDikenal(petugas, path="petugas", ada=ada))
    angkat(galat)
    if petugas == tugas.petugas:
        raise TukarTanpaPerubahan(str(tugas), path="petugas", dengan=petugas)
    return _ubah(jadwal, {tugas: Tugas(tugas.tanggal, tugas.giliran, petugas)})


def _tidak_ada(jadwal: Jadwal, **tugas: Tugas) -> list[Galat]:
    return [TugasTidakAda(str(t), path=p) for p, t in tugas.items() if t not in jadwal.tugas]


def _ubah(jadwal: Jadwal, baru: dict[Tugas, Tugas]) -> Jadwal:
    tugas = (baru.get(t, t) for t in jadwal.tugas)
    batas = None if jadwal.cara is CaraJadwal.ORTOOLS else jadwal.batas
    return terima_jadwal(jadwal.soal, tugas, batas=batas)
