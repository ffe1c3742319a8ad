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
from collections import Counter
from collections.abc import Iterable, Mapping, Set as AbstractSet
from enum import StrEnum
from math import lcm

from pelayanan_publik.core.errors import BukanJenisnya, Galat, Pengumpul, PorsiSalah
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

    A mapping or a set is refused: its order would decide who gets which part.

    >>> bobot_bulat((0.99, 0.83, 1.25)), bobot_bulat((85, 15))
    ([99, 83, 125], [85, 15])
    """
    pastikan(**{path: (bobot, Iterable)})
    if isinstance(bobot, (Mapping, AbstractSet)):
        raise BukanJenisnya(bobot, path=path, sebagai="Sequence")
    daftar = list(bobot)
    if set(map(type, daftar)) != {int} or min(daftar) < 0:
        daftar = _sebanding(daftar, path)
    if not any(daftar):
        raise PorsiSalah(tuple(daftar), path=path)
    return daftar  # type: ignore[return-value]  # every one is an int by now


def _sebanding(bobot: list[Bilangan], path: str) -> list[Bilangan]:
    """Measures as whole numbers in the same proportion; all that are none are told together."""
    kumpul, eksak = Pengumpul(), []
    with kumpul.di():
        eksak = [pecahan_tak_negatif(b) for b in bobot]
    if kumpul.galat:
        kumpul = Pengumpul()
        for i, satu in enumerate(bobot):
            with kumpul.di():
                pecahan_tak_negatif(satu, f"{path}[{i}]")
        kumpul.tuntas()
    kali = lcm(*(p.denominator for p in eksak))
    return [p.numerator * (kali // p.denominator) for p in eksak]


_HALUS = 10
"""Bits of a fraction that sort the quotas into heaps before any is compared exactly."""


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
    per_satuan = sum(bulat) * satuan
    # One division each gives the whole part of a quota and, in 1,024ths, which heap its fraction
    # falls on. Heaps above the line get a unit; only those on the line are compared exactly.
    skala, topeng = total << _HALUS, (1 << _HALUS) - 1
    halus = [skala * b // per_satuan for b in bulat]
    tumpukan = [h & topeng for h in halus]
    lebih = -(-total // satuan) - ((sum(halus) - sum(tumpukan)) >> _HALUS)
    if not lebih:
        return tuple([(h >> _HALUS) * satuan for h in halus])
    garis, di_garis = _garis(tumpukan, lebih)
    naik = topeng - garis
    bagian = [((h + naik) >> _HALUS) * satuan for h in halus]
    calon = [i for i, t in enumerate(tumpukan) if t == garis]
    if seri is Seri.PORSI_TERBESAR:
        calon.sort(key=lambda i: -bulat[i])
    calon.sort(key=lambda i: -(total * bulat[i] % per_satuan))
    for i in calon[:di_garis]:
        bagian[i] += satuan
    bagian[calon[di_garis - 1]] += total - sum(bagian)
    return tuple(bagian)


def _garis(tumpukan: list[int], banyak: int) -> tuple[int, int]:
    """The heap on which the last of `banyak` units falls, and how many fall on that heap."""
    isi = Counter(tumpukan)
    urut = sorted(isi)
    while isi[urut[-1]] < banyak:
        banyak -= isi[urut.pop()]
    return urut[-1], banyak


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
    kali, penyebut = 2 * banyak, 2 * jumlah
    bagian = [(kali * b + jumlah) // penyebut for b in bulat]
    kurang = banyak - sum(bagian)
    if kurang:
        _geser(bagian, kurang, bulat, seri)
    hasil = [b * satuan for b in bagian]
    if lebih:
        hasil[_geser(bagian, 1, bulat, seri)] += lebih
    return tuple(hasil)


def _geser(bagian: list[int], kurang: int, bobot: list[int], seri: Seri) -> int:
    """Hand out units one by one to the lowest claim, or take back the highest (`kurang` < 0).

    Unit k + 1 of weight b is claimed at the level (2k + 1) / b. The place of the last unit is
    told. Levels cut to whole numbers never change their order, so a first look at these finds
    the few places that can be concerned; only those are compared exactly.
    """
    arah, banyak = (1, kurang) if kurang > 0 else (-1, -kurang)
    bit = max(bobot).bit_length()
    siapa = [i for i, b in enumerate(bobot) if b and (arah > 0 or bagian[i])]
    taraf = [arah * (((2 * bagian[i] + arah) << bit) // bobot[i]) for i in siapa]
    batas = sorted(taraf)[banyak - 1]
    # Two levels that differ do so by 1/(b·b') or more, so at this scale their whole parts differ.
    skala = 2 * bit

    def tuntutan(i: int) -> tuple[int, int, int]:
        tepat = ((2 * bagian[i] + arah) << skala) // bobot[i]
        utama = bobot[i] if seri is Seri.PORSI_TERBESAR else 0
        return arah * tepat, -arah * utama, arah * i

    antre = [tuntutan(i) for i, t in zip(siapa, taraf, strict=True) if t <= batas]
    heapq.heapify(antre)
    i = 0
    for _ in range(banyak):
        i = arah * antre[0][2]
        bagian[i] += arah
        if bagian[i]:
            heapq.heapreplace(antre, tuntutan(i))
        else:
            heapq.heappop(antre)
    return i


def _periksa(
    total: int, bobot: Iterable[Bilangan], seri: Seri, satuan: int
) -> tuple[list[int], Seri]:
    if (galat_tak_negatif(total) or galat_positif(satuan)) is None and type(seri) is Seri:
        return bobot_bulat(bobot), seri
    kumpul = Pengumpul()
    kumpul.tambah(galat_tak_negatif(total, "total"), galat_positif(satuan, "satuan"))
    bulat: list[int] = []
    with kumpul.di():
        bulat = bobot_bulat(bobot)
    with kumpul.di():
        seri = sebagai_pilihan(seri, Seri, "seri")
    kumpul.tuntas()
    return bulat, seri
