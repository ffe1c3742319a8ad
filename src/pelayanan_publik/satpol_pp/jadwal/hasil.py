"""A roster, and what it says of itself: the grid, each officer's load, and how fair that is.

Fairness is compared in this order: the fewest duties that keep the rules; then nights, then
weekend duties, then all duties, each in proportion to the days an officer is available (not on
leave). For each the measure is the sum of count² / days available over the officers, which is
least where the shares are in proportion; equal days make it the plain sum of squares, least where
no two counts differ by more than one. A roster is `terbukti` where no legal one has less.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_pecahan
from pelayanan_publik.satpol_pp.jadwal.aturan import aturan_jadwal
from pelayanan_publik.satpol_pp.jadwal.model import NAMA_HARI, Tugas
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal

LIBUR = "-"
CUTI = "C"
_HARI_SINGKAT = ("Sn", "Sl", "Rb", "Km", "Jm", "Sb", "Mg")


class CaraJadwal(StrEnum):
    """Who made the roster."""

    BAWAAN = "bawaan"
    """The built-in exact method."""
    ORTOOLS = "ortools"
    """OR-tools; that none is fairer is the solver's word."""
    TANGAN = "tangan"
    """A person: handed in, or changed by a swap."""


@attrs.frozen(order=True)
class Keadilan:
    """How fair a roster is: less is fairer, the first difference decides."""

    banyak_tugas: int
    malam: Fraction
    akhir_pekan: Fraction
    tugas: Fraction


@attrs.frozen
class BebanPetugas:
    """What one officer carries in a roster."""

    petugas: str
    hari_tersedia: int
    tugas: int
    malam: int
    akhir_pekan: int
    jam: Fraction


def beban_petugas(soal: SoalJadwal, tugas: Iterable[Tugas]) -> tuple[BebanPetugas, ...]:
    """The load of every officer, in the order of the question."""
    semua = list(tugas)
    giliran = {g.kode: g for g in soal.giliran}
    hasil = []
    for p in soal.petugas:
        milik = [t for t in semua if t.petugas == p.kode]
        hasil.append(
            BebanPetugas(
                petugas=p.kode,
                hari_tersedia=soal.hari_tersedia(p.kode),
                tugas=len(milik),
                malam=sum(giliran[t.giliran].malam for t in milik),
                akhir_pekan=sum(soal.akhir_pekan(t.tanggal) for t in milik),
                jam=sum((giliran[t.giliran].lama_jam for t in milik), Fraction()),
            )
        )
    return tuple(hasil)


def ukur_keadilan(beban: Iterable[BebanPetugas]) -> Keadilan:
    """The fairness of these loads; who is never available carries nothing, and does not count."""
    ada = [b for b in beban if b.hari_tersedia]

    def ukuran(nama: str) -> Fraction:
        return sum((Fraction(getattr(b, nama) ** 2, b.hari_tersedia) for b in ada), Fraction())

    banyak = sum(b.tugas for b in ada)
    return Keadilan(banyak, ukuran("malam"), ukuran("akhir_pekan"), ukuran("tugas"))


@attrs.frozen
class Jadwal:
    """A legal roster of a question: who is on duty when."""

    soal: SoalJadwal
    tugas: tuple[Tugas, ...]
    cara: CaraJadwal
    terbukti: bool
    """No legal roster is fairer."""
    batas: Keadilan | None
    """No legal roster is fairer than this; None where nobody reckoned it."""

    @property
    def beban(self) -> tuple[BebanPetugas, ...]:
        return beban_petugas(self.soal, self.tugas)

    @property
    def keadilan(self) -> Keadilan:
        return ukur_keadilan(self.beban)

    def tabel(self) -> Tabel:
        """A line for each officer, a column for each day; `-` off duty, `C` on leave."""
        isi: dict[tuple[str, object], list[str]] = {}
        for t in self.tugas:
            isi.setdefault((t.petugas, t.tanggal), []).append(t.giliran)
        baris: list[tuple[str | int, ...]] = []
        for p, b in zip(self.soal.petugas, self.beban, strict=True):
            sel = [
                "+".join(isi.get((p.kode, h), []))
                or (CUTI if any(h in m for m in p.cuti) else LIBUR)
                for h in self.soal.hari
            ]
            baris.append((p.kode, *sel, b.tugas, b.malam, b.akhir_pekan, tulis_pecahan(b.jam)))
        return Tabel(
            f"Jadwal {self.soal.masa} ({self._mutu()})",
            ("Petugas", *self._kolom_hari(), "Tugas", "Malam", "Akhir pekan", "Jam"),
            tuple(baris),
            kanan=("Jam",),
        )

    def _kolom_hari(self) -> list[str]:
        """Weekday and day of the month, with a star for weekend and holiday."""
        return [
            f"{_HARI_SINGKAT[h.weekday()]}{h.day}{'*' if self.soal.akhir_pekan(h) else ''}"
            for h in self.soal.hari
        ]

    def tabel_harian(self) -> Tabel:
        """A line for each day, a column for each shift: who comes when."""
        regu: dict[tuple[object, str], list[str]] = {}
        for t in self.tugas:
            regu.setdefault((t.tanggal, t.giliran), []).append(t.petugas)
        baris = tuple(
            (
                f"{h} {NAMA_HARI[h.weekday()]}",
                *(", ".join(regu.get((h, g.kode), [])) or LIBUR for g in self.soal.giliran),
            )
            for h in self.soal.hari
        )
        kolom = tuple(f"{g.kode} {g.pukul}" for g in self.soal.giliran)
        return Tabel(f"Jadwal {self.soal.masa}", ("Hari", *kolom), baris)

    def _mutu(self) -> str:
        if self.terbukti:
            kata = " menurut OR-tools" if self.cara is CaraJadwal.ORTOOLS else ", terbukti"
            return f"paling adil{kata}"
        return "sah" if self.batas is None else "sah, belum terbukti paling adil"

    def penjelasan(self) -> Penjelasan:
        """The rules that were kept, and how the load is spread."""
        beban = self.beban
        aturan = [a.uraian for a in aturan_jadwal(self.soal).values()]
        return Penjelasan(
            f"Jadwal {self.soal.masa}",
            f"{len(self.tugas)} tugas, {len(beban)} petugas",
            (
                Penjelasan("Keadilan", self._mutu(), tuple(self._rentang(beban))),
                Penjelasan("Aturan yang dipenuhi", "", tuple(map(Penjelasan, aturan))),
                *(
                    Penjelasan(
                        b.petugas,
                        f"{b.tugas} tugas, {b.malam} malam, {b.akhir_pekan} akhir pekan, "
                        f"{tulis_pecahan(b.jam)} jam",
                        catatan=f"tersedia {b.hari_tersedia} hari",
                    )
                    for b in beban
                ),
            ),
        )

    def _rentang(self, beban: tuple[BebanPetugas, ...]) -> Iterable[Penjelasan]:
        for judul, nama in (("Malam", "malam"), ("Akhir pekan", "akhir_pekan"), ("Tugas", "tugas")):
            hitungan = Counter(getattr(b, nama) for b in beban)
            isi = ", ".join(f"{n} kali untuk {hitungan[n]} petugas" for n in sorted(hitungan))
            yield Penjelasan(judul, isi)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()
