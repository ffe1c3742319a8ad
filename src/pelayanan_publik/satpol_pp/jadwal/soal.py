"""The question a roster answers: who, from when to when, which shifts, how many, by which rules.

Everything that cannot be meant is refused here, all of it at once; what is meant but cannot be
kept together is not a fault of the question, and is told by the generator.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Galat, Pengumpul, galat_ganda
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import pilihan, semua_anggota, tupel
from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.satpol_pp.errors import (
    CutiDiLuarMasa,
    DiLuarMasaJadwal,
    GiliranBertumpuk,
    GiliranTidakDiadakan,
    GiliranTidakDikenal,
    KeahlianTidakCukup,
    KekuatanBertentangan,
    KekuatanMelebihiPetugas,
    MasaJadwalTerbuka,
    MasaJadwalTerlaluPanjang,
    PermintaanBertugasTanpaGiliran,
    PetugasTidakDikenal,
    TugasSesudahMulai,
)
from pelayanan_publik.satpol_pp.jadwal.model import (
    JAM_SEHARI,
    Giliran,
    JenisPermintaan,
    KebijakanJadwal,
    KekuatanGiliran,
    Permintaan,
    Petugas,
    Tugas,
)

HARI_TERBANYAK = 366
"""A roster for longer is refused: nobody plans it, and leave beyond is not known."""


@attrs.frozen(field_transformer=sekaligus)
class SoalJadwal:
    """A question: officers, period, shifts, strengths, policy, calendar, wishes, what went before.

    `kalender` says which days are weekend or holiday. `sebelumnya` are the
    last duties before the period: rest, hours of the week and days in a row go on from them.

    >>> from pelayanan_publik.satpol_pp.jadwal.model import (
    ...     Giliran, KebijakanJadwal, KekuatanGiliran)
    >>> juni = Masa(date(2025, 6, 1), date(2025, 7, 1))
    >>> soal = SoalJadwal([Petugas("A"), Petugas("B")], juni,
    ...     [Giliran("S", 8, 8, malam=False)], [KekuatanGiliran("S", 1, hari=range(5))],
    ...     KebijakanJadwal(11, 40, None), KalenderKerja(juni, frozenset()))
    >>> len(soal.hari), soal.hari_tersedia("A"), soal.kekuatan_pada("S", date(2025, 6, 1))
    (30, 30, None)
    """

    petugas: tuple[Petugas, ...] = attrs.field(converter=tupel, validator=semua_anggota(Petugas))
    masa: Masa = attrs.field(validator=pilihan(Masa))
    giliran: tuple[Giliran, ...] = attrs.field(converter=tupel, validator=semua_anggota(Giliran))
    kekuatan: tuple[KekuatanGiliran, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(KekuatanGiliran)
    )
    kebijakan: KebijakanJadwal = attrs.field(validator=pilihan(KebijakanJadwal))
    kalender: KalenderKerja = attrs.field(validator=pilihan(KalenderKerja))
    permintaan: tuple[Permintaan, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(Permintaan)
    )
    sebelumnya: tuple[Tugas, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(Tugas)
    )

    def __attrs_post_init__(self) -> None:
        kumpul = Pengumpul()
        kumpul.tambah(*self._galat_daftar(), *self._galat_masa())
        kumpul.tuntas()  # the rest is about days, and needs them
        kumpul.tambah(*self._galat_giliran(), *self._galat_kekuatan())
        kumpul.tambah(*self._galat_petugas(), *self._galat_permintaan(), *self._galat_sebelumnya())
        kumpul.tuntas()

    # --- what is read out of it ------------------------------------------------------------------

    @property
    def akhir(self) -> date:
        """The first day after the roster."""
        return self.masa.sampai or self.masa.mulai

    @property
    def hari(self) -> tuple[date, ...]:
        """Its days, the first one first."""
        banyak = (self.akhir - self.masa.mulai).days
        return tuple(self.masa.mulai + timedelta(days=i) for i in range(banyak))

    def kekuatan_pada(self, giliran: str, tanggal: date) -> KekuatanGiliran | None:
        """The strength of a shift on a day; None where it is not held."""
        ada = (k for k in self.kekuatan if k.giliran == giliran and k.menyebut(tanggal))
        return max(ada, key=lambda k: k.tingkat, default=None)

    def akhir_pekan(self, tanggal: date) -> bool:
        """Whether a day counts as weekend or holiday."""
        return not self.kalender.hari_kerja(tanggal)

    def hari_tersedia(self, petugas: str) -> int:
        """Days of the period on which this officer is not on leave: the weight of a fair share."""
        cuti = next(p.cuti for p in self.petugas if p.kode == petugas)
        return sum(not any(h in m for m in cuti) for h in self.hari)

    # --- faults ----------------------------------------------------------------------------------

    def _galat_daftar(self) -> Iterator[Galat]:
        if not self.petugas:
            yield BukanJenisnya(self.petugas, path="petugas", sebagai="daftar Petugas yang berisi")
        if not self.giliran:
            yield BukanJenisnya(self.giliran, path="giliran", sebagai="daftar Giliran yang berisi")
        yield from galat_ganda((f"petugas[{i}].kode", p.kode) for i, p in enumerate(self.petugas))
        yield from galat_ganda((f"giliran[{i}].kode", g.kode) for i, g in enumerate(self.giliran))
        yield from galat_ganda(
            (f"permintaan[{i}]", p.uraian) for i, p in enumerate(self.permintaan)
        )
        yield from galat_ganda((f"sebelumnya[{i}]", str(t)) for i, t in enumerate(self.sebelumnya))

    def _galat_masa(self) -> Iterator[Galat]:
        if self.masa.sampai is None:
            yield MasaJadwalTerbuka(str(self.masa), path="masa.sampai")
        elif len(self.hari) > HARI_TERBANYAK:
            yield MasaJadwalTerlaluPanjang(len(self.hari), path="masa", batas=HARI_TERBANYAK)
        else:
            with (kumpul := Pengumpul()).di("kalender"):
                for ujung in (self.hari[0], self.hari[-1]):
                    self.akhir_pekan(ujung)
            yield from kumpul.galat

    def _galat_giliran(self) -> Iterator[Galat]:
        if self.kebijakan.giliran_bertumpuk:
            return
        for (i, a), (j, b) in combinations(enumerate(self.giliran), 2):
            del i
            if any(_bersamaan(a, b, geser) for geser in (-JAM_SEHARI, 0, JAM_SEHARI)):
                yield GiliranBertumpuk(
                    b.kode, path=f"giliran[{j}]", pukul=b.pukul, dengan=a.kode, pukul_lain=a.pukul
                )

    def _galat_kekuatan(self) -> Iterator[Galat]:
        kode = [g.kode for g in self.giliran]
        for i, k in enumerate(self.kekuatan):
            path = f"kekuatan[{i}]"
            yield from _dikenal(GiliranTidakDikenal, k.giliran, f"{path}.giliran", kode)
            if k.minimum > len(self.petugas):
                yield KekuatanMelebihiPetugas(
                    k.minimum, path=f"{path}.minimum", giliran=k.giliran, ada=len(self.petugas)
                )
            for j, s in enumerate(k.keahlian):
                ada = sum(s.keahlian in p.keahlian for p in self.petugas)
                if s.banyak > ada:
                    yield KeahlianTidakCukup(
                        s.banyak,
                        path=f"{path}.keahlian[{j}]",
                        giliran=k.giliran,
                        keahlian=s.keahlian,
                        ada=ada,
                    )
            yield from (
                self._di_luar(t, f"{path}.tanggal") for t in sorted(k.tanggal) if t not in self.masa
            )
            for lain in self.kekuatan[:i]:
                bersama = k.hari & lain.hari or k.tanggal & lain.tanggal
                if (lain.giliran, lain.tingkat) == (k.giliran, k.tingkat) and (
                    bersama or not k.tingkat
                ):
                    yield KekuatanBertentangan(
                        k.giliran, path=path, tanggal=(k.saat.strip(" ()") or "setiap hari")
                    )
        for i, g in enumerate(self.giliran):
            if all(k.giliran != g.kode for k in self.kekuatan):
                yield GiliranTidakDiadakan(g.kode, path=f"giliran[{i}]", saat="hari mana pun")

    def _galat_petugas(self) -> Iterator[Galat]:
        for i, p in enumerate(self.petugas):
            for j, m in enumerate(p.cuti):
                if m.mulai >= self.akhir or (m.sampai is not None and m.sampai <= self.masa.mulai):
                    yield CutiDiLuarMasa(
                        str(m),
                        path=f"petugas[{i}].cuti[{j}]",
                        petugas=p.kode,
                        mulai=self.masa.mulai,
                        sampai=self.akhir,
                    )

    def _galat_permintaan(self) -> Iterator[Galat]:
        orang, kode = [p.kode for p in self.petugas], [g.kode for g in self.giliran]
        for i, p in enumerate(self.permintaan):
            path = f"permintaan[{i}]"
            yield from _dikenal(PetugasTidakDikenal, p.petugas, f"{path}.petugas", orang)
            if p.tanggal not in self.masa:
                yield self._di_luar(p.tanggal, f"{path}.tanggal")
            if p.giliran is None:
                if p.jenis is JenisPermintaan.BERTUGAS:
                    yield PermintaanBertugasTanpaGiliran(p.petugas, path=f"{path}.giliran")
            elif p.giliran not in kode:
                yield from _dikenal(GiliranTidakDikenal, p.giliran, f"{path}.giliran", kode)
            elif p.tanggal in self.masa and self.kekuatan_pada(p.giliran, p.tanggal) is None:
                yield GiliranTidakDiadakan(p.giliran, path=f"{path}.giliran", saat=p.tanggal)

    def _galat_sebelumnya(self) -> Iterator[Galat]:
        orang, kode = [p.kode for p in self.petugas], [g.kode for g in self.giliran]
        for i, t in enumerate(self.sebelumnya):
            path = f"sebelumnya[{i}]"
            yield from _dikenal(PetugasTidakDikenal, t.petugas, f"{path}.petugas", orang)
            yield from _dikenal(GiliranTidakDikenal, t.giliran, f"{path}.giliran", kode)
            if t.tanggal >= self.masa.mulai:
                yield TugasSesudahMulai(str(t), path=f"{path}.tanggal", mulai=self.masa.mulai)

    def _di_luar(self, tanggal: date, path: str) -> Galat:
        return DiLuarMasaJadwal(tanggal, path=path, mulai=self.masa.mulai, sampai=self.akhir)


def _dikenal(kelas: type[Galat], kode: str, path: str, ada: Sequence[str]) -> Iterator[Galat]:
    if kode not in ada:
        yield kelas(kode, path=path, ada=tuple(ada))


def _bersamaan(a: Giliran, b: Giliran, geser: int | Fraction) -> bool:
    """Whether a shift shares time with another that begins so many hours later."""
    return a.mulai_jam < b.selesai_jam + geser and b.mulai_jam + geser < a.selesai_jam
