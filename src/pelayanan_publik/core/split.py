"""Exact shares: what is split adds up again, to the last rupiah.

Two rules, both of whole units (one rupiah, or a thousand):

    bagi_habis    largest remainder: each gets the whole part of its quota, and the units
                  left over go one by one to the largest fractions
    bagi_webster  quotas rounded to the nearest unit, with the one divisor for all that
                  makes them add up; no pair could swap a unit and both be nearer

Weights are whole numbers or measures (area, an index): a float counts as the decimal
it prints as. A tie is broken by a named rule, never by the order in which a dict
happened to be filled.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from enum import StrEnum
from math import lcm

from pelayanan_publik.core.errors import Galat, Pengumpul, PorsiSalah
from pelayanan_publik.core.units import (
    Bilangan,
    galat_positif,
    galat_tak_negatif,
    pastikan,
    pecahan_tak_negatif,
    sebagai_pilihan,
)


class Seri(StrEnum):
    """Who gets the unit when two claims to it are equal."""

    TERDEPAN = "terdepan"
    """The one named first."""
    PORSI_TERBESAR = "porsi_terbesar"
    """The one with the larger share; if equal, the one named first."""


def galat_porsi_dua(porsi: tuple[int, int], path: str = "porsi") -> Galat | None:
    """The fault of a value that is not a pair of shares (whole, zero or more, not both zero).

    >>> galat_porsi_dua((85, 15)), galat_porsi_dua((85, 10, 5)).kode, galat_porsi_dua([1, 1]).kode
    (None, 'UM-013', 'UM-013')
    """
    sepasang = type(porsi) is tuple and len(porsi) == 2 and any(porsi)  # noqa: PLR2004 - a pair
    if sepasang and not any(galat_tak_negatif(p) for p in porsi):
        return None
    return PorsiSalah(porsi, path=path)


def bobot_bulat(bobot: Iterable[Bilangan], path: str = "bobot") -> list[int]:
    """Weights as whole numbers in the same proportion; none below zero, one at least above it.

    >>> bobot_bulat((0.99, 0.83, 1.25)), bobot_bulat((85, 15))
    ([99, 83, 125], [85, 15])
    """
    pastikan(**{path: (bobot, Iterable)})
    bobot = tuple(bobot)
    bulat = [b for b in bobot if type(b) is int and b >= 0]
    if len(bulat) != len(bobot):
        kumpul = Pengumpul()
        eksak = []
        for i, satu in enumerate(bobot):
            with kumpul.di():
                eksak.append(pecahan_tak_negatif(satu, f"{path}[{i}]"))
        kumpul.tuntas()
        kali = lcm(*(p.denominator for p in eksak))
        bulat = [p.numerator * (kali // p.denominator) for p in eksak]
    if not any(bulat):
        raise PorsiSalah(bobot, path=path)
    return bulat


def bagi_habis(
    total: int,
    bobot: Iterable[Bilangan],
    seri: Seri = Seri.PORSI_TERBESAR,
    satuan: int = 1,
) -> tuple[int, ...]:
    """Split `total` (zero or more) in proportion to `bobot`, by largest remainder.

    Each part is within one `satuan` of its quota `total * bobot / sum(bobot)`, a weight
    of zero gets nothing, and the parts add up to `total`. With `satuan` above 1 every
    part is a multiple of it, but for one that takes what is no whole unit of the total.

    >>> bagi_habis(1_001, (85, 15))
    (851, 150)
    >>> bagi_habis(100, (1, 1, 1), Seri.TERDEPAN)
    (34, 33, 33)
    >>> bagi_habis(300_000_000, (0.99, 0.83, 1.25), satuan=1_000)
    (96743000, 81107000, 122150000)
    """
    bulat, seri = _periksa(total, bobot, seri, satuan)
    jumlah = sum(bulat)
    per_satuan = jumlah * satuan
    hasil = [divmod(total * b, per_satuan) for b in bulat]
    bagian = [utuh * satuan for utuh, _ in hasil]
    lebih = total - sum(bagian)
    if lebih:
        terpilih = _terbesar([sisa for _, sisa in hasil], bulat, seri, -(-lebih // satuan))
        for i in terpilih:
            bagian[i] += min(satuan, lebih)
            lebih -= min(satuan, lebih)
    return tuple(bagian)


def bagi_webster(
    total: int,
    bobot: Iterable[Bilangan],
    seri: Seri = Seri.PORSI_TERBESAR,
    satuan: int = 1,
) -> tuple[int, ...]:
    """Split `total` in proportion to `bobot` by Webster's divisor method (Sainte-Laguë).

    What is no whole `satuan` of the total goes to the part that would get the next unit.
    A larger weight never gets less, and no part shrinks when the total grows; a part may
    lie further than one unit from its quota (seldom, and only with very unequal weights).

    >>> bagi_webster(100, (53, 24, 23)), bagi_webster(5, (3, 1, 1))
    ((53, 24, 23), (3, 1, 1))
    """
    bulat, seri = _periksa(total, bobot, seri, satuan)
    jumlah = sum(bulat)
    banyak, lebih = divmod(total, satuan)
    bagian = [(2 * banyak * b + jumlah) // (2 * jumlah) for b in bulat]
    # Unit k+1 of weight b is claimed at the level (2k+1)/(2b). Two different levels differ by at
    # least 1/(2b·2b'), so their whole parts at this scale differ too: exact, without fractions.
    skala = 2 * (2 * max(bulat)).bit_length()
    urut = bulat if seri is Seri.PORSI_TERBESAR else [0] * len(bulat)

    def taraf_berikut(i: int) -> tuple[int, int, int]:
        return ((2 * bagian[i] + 1) << skala) // (2 * bulat[i]), -urut[i], i

    def taraf_terakhir(i: int) -> tuple[int, int, int]:
        return -(((2 * bagian[i] - 1) << skala) // (2 * bulat[i])), urut[i], -i

    kurang = banyak - sum(bagian)
    _geser(bagian, kurang, bulat, taraf_berikut if kurang > 0 else taraf_terakhir)
    hasil = [b * satuan for b in bagian]
    if lebih:
        hasil[min((i for i, b in enumerate(bulat) if b), key=taraf_berikut)] += lebih
    return tuple(hasil)


def _geser(
    bagian: list[int], kurang: int, bobot: list[int], taraf: Callable[[int], tuple[int, int, int]]
) -> None:
    """Hand out (or take back) units one by one, always at the first level; few are left over."""
    antre = [(taraf(i), i) for i, b in enumerate(bobot) if b and (kurang > 0 or bagian[i])]
    heapq.heapify(antre)
    for _ in range(abs(kurang)):
        i = antre[0][1]
        bagian[i] += 1 if kurang > 0 else -1
        if bagian[i]:
            heapq.heapreplace(antre, (taraf(i), i))
        else:
            heapq.heappop(antre)


def _periksa(
    total: int, bobot: Iterable[Bilangan], seri: Seri, satuan: int
) -> tuple[list[int], Seri]:
    kumpul = Pengumpul()
    kumpul.tambah(galat_tak_negatif(total, "total"), galat_positif(satuan, "satuan"))
    bulat: list[int] = []
    with kumpul.di():
        bulat = bobot_bulat(bobot)
    with kumpul.di():
        seri = sebagai_pilihan(seri, Seri, "seri")
    kumpul.tuntas()
    return bulat, seri


def _terbesar(sisa: list[int], bobot: list[int], seri: Seri, banyak: int) -> list[int]:
    """The places of the `banyak` largest remainders, in order.

    Only those at the threshold can tie, so only they are sorted by the rule.
    """
    batas = sorted(sisa)[-banyak]
    di_atas = [i for i, s in enumerate(sisa) if s > batas]
    seri_di_batas = [i for i, s in enumerate(sisa) if s == batas]
    if seri is Seri.PORSI_TERBESAR:
        seri_di_batas.sort(key=lambda i: -bobot[i])
    return di_atas + seri_di_batas[: banyak - len(di_atas)]
