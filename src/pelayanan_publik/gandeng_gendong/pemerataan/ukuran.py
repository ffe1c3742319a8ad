"""How even a distribution is: exact figures over the groups.

    Gini    0 where all have the same, (n - 1)/n where one of n has all; of value per member
    HHI     the sum of the squared shares: 1/n where all have the same, 1 where one has all

Over nothing neither is defined.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan, galat_anggota, tupel


def _baca(nilai: Iterable[Bilangan]) -> list[Fraction]:
    """Measures of zero or more, exactly."""
    masukan = Masukan()
    semua = tupel(nilai)
    masukan.tambah(galat_anggota(semua, tuple, "nilai"))
    masukan.tuntas()
    hasil = [masukan.tak_negatif(f"nilai[{i}]", v) for i, v in enumerate(semua)]
    masukan.tuntas()
    return hasil


def hitung_gini(nilai: Iterable[Bilangan]) -> Fraction | None:
    """Gini's index, exactly: the mean difference of all pairs over twice the mean.

    >>> hitung_gini([1, 1, 1]), hitung_gini([0, 0, 12]), hitung_gini([0, 0])
    (Fraction(0, 1), Fraction(2, 3), None)
    """
    urut = sorted(_baca(nilai))
    n, jumlah = len(urut), sum(urut)
    if not jumlah:
        return None
    return sum((2 * i - n + 1) * v for i, v in enumerate(urut)) / Fraction(n * jumlah)


def hitung_hhi(nilai: Iterable[Bilangan]) -> Fraction | None:
    """Herfindahl's and Hirschman's index, exactly.

    >>> hitung_hhi([5, 5]), hitung_hhi([10, 0]), hitung_hhi([])
    (Fraction(1, 2), Fraction(1, 1), None)
    """
    semua = _baca(nilai)
    jumlah = sum(semua)
    return sum(v * v for v in semua) / Fraction(jumlah * jumlah) if jumlah else None
