"""Exact shares: what is split adds up again, to the last rupiah.

Largest remainder: each share gets the whole part of its quota, and the units
left over go one by one to the largest fractions. A tie is broken by a named
rule, never by the order in which a dict happened to be filled.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from pelayanan_publik.core.errors import Galat, PorsiSalah
from pelayanan_publik.core.units import galat_tak_negatif


class Seri(StrEnum):
    """Who gets the unit when two fractions are equal."""

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


def bagi_habis(
    jumlah: int, porsi: Sequence[int], seri: Seri = Seri.PORSI_TERBESAR
) -> tuple[int, ...]:
    """Split `jumlah` (zero or more) in proportion to `porsi` (whole, zero or more).

    Each part is within one unit of its quota `jumlah * porsi / sum(porsi)`, a
    share of zero gets nothing, and the parts add up to `jumlah`.

    >>> bagi_habis(1_001, (85, 15))
    (851, 150)
    >>> bagi_habis(100, (1, 1, 1), Seri.TERDEPAN)
    (34, 33, 33)
    """
    if galat := galat_tak_negatif(jumlah, "jumlah"):
        raise galat
    if any(galat_tak_negatif(p) for p in porsi) or not any(porsi):
        raise PorsiSalah(tuple(porsi), path="porsi")
    total = sum(porsi)
    bagian = [jumlah * p // total for p in porsi]
    sisa = [jumlah * p % total for p in porsi]
    urutan = sorted(
        range(len(porsi)),
        key=lambda i: (-sisa[i], -porsi[i] if seri is Seri.PORSI_TERBESAR else 0, i),
    )
    for i in urutan[: jumlah - sum(bagian)]:
        bagian[i] += 1
    return tuple(bagian)
