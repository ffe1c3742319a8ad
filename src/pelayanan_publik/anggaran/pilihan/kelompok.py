"""One recipient by itself, for the arithmetic behind `pilih`: what it must take, and what it may.

A recipient has a few items; of an item so many units may be bought, and each further unit
brings no more than the one before it. It may have a floor (its benefit at least this) and a
ceiling (its cost at most that). Units that its money can never pay are left out at once, so that
nothing depends on how many a generous tier holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import gcd

import attrs

Satu = tuple[int, int, int, Sequence[tuple[int, int]]]
"""An item: price, minimum, cap, and [(units, benefit each), …] with falling benefits."""
Harga = tuple[int, int]
"""p, q: a rupiah must bring p/q benefit; 0, 1 and 1, 0 where only benefit, or only cost, counts."""
TANPA_HARGA: Harga = (0, 1)
HANYA_HARGA: Harga = (1, 0)


class TerlaluBanyak(Exception):
    """More choices than the caller's limit are as good as each other, or nearly."""


@attrs.frozen
class Ruas:
    """`banyak` units of one item at one benefit each."""

    letak: int
    """Which item of its recipient."""
    harga: int
    manfaat: int
    banyak: int
    taraf: int
    """Benefit per rupiah at a scale that keeps unequal ones apart."""


@attrs.frozen
class Kelompok:
    """One recipient: what it must take, and what it may add, best value for money first."""

    butir: int
    biaya_wajib: int
    manfaat_wajib: int
    ruas: tuple[Ruas, ...]
    lantai: int
    batas: int

    @property
    def biaya_semua(self) -> int:
        """The cost of all that may be bought."""
        return self.biaya_wajib + sum(r.banyak * r.harga for r in self.ruas)

    @property
    def manfaat_semua(self) -> int:
        """What all that may be bought brings."""
        return self.manfaat_wajib + sum(r.banyak * r.manfaat for r in self.ruas)

    @property
    def longgar(self) -> bool:
        """Whether neither floor nor ceiling can bind."""
        return self.lantai <= self.manfaat_wajib and self.biaya_semua <= self.batas


@attrs.frozen
class Titik:
    """A choice: all that it costs and brings, and the units of each item beyond the forced ones."""

    biaya: int
    manfaat: int
    banyak: tuple[int, ...]


def skala(semua_harga: Iterable[int]) -> int:
    """Bits that keep two unequal ratios benefit/price apart when they are cut to whole numbers."""
    return 2 * max(semua_harga, default=1).bit_length()


def kelompok(semua: Sequence[Satu], lantai: int, batas: int | None, bit: int) -> Kelompok:
    """A recipient from its items; units that bring nothing are left out, but for the forced.

    So are units that the ceiling never pays. Without a ceiling it is what everything costs.
    """
    ruas: list[Ruas] = []
    biaya = sum(minimum * harga for harga, minimum, _, _ in semua)
    manfaat = 0
    for letak, (harga, minimum, batas_unit, jenjang) in enumerate(semua):
        terbayar = batas_unit if batas is None else minimum + max(0, batas - biaya) // harga
        paling = min(batas_unit, terbayar)
        mulai = 0
        for banyak, nilai in jenjang:
            akhir = min(mulai + banyak, paling)
            manfaat += max(0, min(minimum, akhir) - mulai) * nilai
            if nilai and (bebas := akhir - max(mulai, minimum)) > 0:
                ruas.append(Ruas(letak, harga, nilai, bebas, (nilai << bit) // harga))
            mulai = akhir
    ruas.sort(key=lambda r: (-r.taraf, r.letak))
    # What lies between two sums that can be is no floor or ceiling of its own.
    lantai = manfaat - kelipatan_bawah(manfaat - lantai, [r.manfaat for r in ruas])
    if batas is None:
        batas = biaya + sum(r.banyak * r.harga for r in ruas)
    batas = biaya + kelipatan_bawah(batas - biaya, [r.harga for r in ruas])
    return Kelompok(len(semua), biaya, manfaat, tuple(ruas), lantai, batas)


def secukupnya(k: Kelompok) -> Kelompok:
    """Without ceiling, and no more units of an item than would reach the floor by themselves."""
    kurang = [k.lantai - k.manfaat_wajib] * k.butir
    ruas = []
    for r in k.ruas:
        n = min(r.banyak, max(0, -(-kurang[r.letak] // r.manfaat)))
        kurang[r.letak] -= n * r.manfaat
        if n:
            ruas.append(attrs.evolve(r, banyak=n))
    k = attrs.evolve(k, ruas=tuple(ruas))
    return attrs.evolve(k, batas=k.biaya_semua)


def kelipatan_bawah(jumlah: int, satuan: Iterable[int]) -> int:
    """The largest multiple up to `jumlah` of what divides all these; itself if there are none.

    >>> kelipatan_bawah(1_000, (75, 150)), kelipatan_bawah(-1_000, (75, 150))
    (975, -1050)
    """
    bersama = gcd(*satuan)
    return jumlah // bersama * bersama if bersama else jumlah
