"""The middle and the tail of many times: median and percentile, exactly.

The median of an even number is the mean of the two in the middle. A percentile is by *nearest
rank*: the smallest time that at least that share of all do not exceed, so it is always a time
that really was. Of nothing there is neither.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import ceil

from pelayanan_publik.core.errors import BukanJenisnya
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan


def median(nilai: Iterable[Bilangan]) -> Fraction | None:
    """The median of measures; None of none.

    >>> median([12, 7, 9]), median([12, 7, 9, 10]), median([])
    (Fraction(9, 1), Fraction(19, 2), None)
    """
    return median_urut(_urut(Masukan(), nilai))


def median_urut(urut: list[Fraction]) -> Fraction | None:
    """The median of times that are sound and in order already."""
    tengah = len(urut) // 2
    if not urut:
        return None
    return urut[tengah] if len(urut) % 2 else (urut[tengah - 1] + urut[tengah]) / 2


def persentil(nilai: Iterable[Bilangan], bagian: Bilangan) -> Fraction | None:
    """The nearest-rank percentile: of n sorted measures the one at rank ceil(bagian x n).

    `bagian` is above zero and at most one. None of none.

    >>> [persentil([15, 20, 35, 40, 50], Fraction(p, 100)) for p in (5, 30, 40, 50, 100)]
    [Fraction(15, 1), Fraction(20, 1), Fraction(20, 1), Fraction(35, 1), Fraction(50, 1)]
    """
    masukan = Masukan()
    pangsa = masukan.bagian("bagian", bagian)
    if masukan.baik("bagian"):
        pangsa = masukan.positif("bagian", pangsa)
    return persentil_urut(_urut(masukan, nilai), pangsa)


def persentil_urut(urut: list[Fraction], bagian: Fraction) -> Fraction | None:
    """The nearest-rank percentile of times that are sound and in order already."""
    return urut[ceil(bagian * len(urut)) - 1] if urut else None


def _urut(masukan: Masukan, nilai: Iterable[Bilangan]) -> list[Fraction]:
    """The measures, exactly and in order; every one below zero or no number is told."""
    if not isinstance(nilai, Iterable) or isinstance(nilai, str):
        masukan.tambah(BukanJenisnya(nilai, path="nilai", sebagai="Iterable"))
        nilai = ()
    semua = [masukan.tak_negatif(f"nilai[{i}]", satu) for i, satu in enumerate(nilai)]
    masukan.tuntas()
    return sorted(semua)
