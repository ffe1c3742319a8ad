"""A yearly rate, read exactly. Six percent is 0.06, "6/100" or "6 %", and never 6."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from pelayanan_publik.core.errors import BilanganDiLuarJangkauan
from pelayanan_publik.core.units import pecahan_tak_negatif, tulis_pecahan
from pelayanan_publik.umkm.errors import BungaSebagaiPersen, BungaTidakTerbaca

Bunga: TypeAlias = Fraction | Decimal | float | str
_ANGKA_TERBANYAK = 30
"""Digits below the line: a rate of more is a slip, and its powers would take for ever."""
_DESIMAL = re.compile(r"([0-9]{1,20})(?:[.,]([0-9]{1,20}))?\s*(%?)")
_PECAHAN = re.compile(r"([0-9]{1,20})/([0-9]{1,20})")


def baca_bunga(nilai: object, path: str = "bunga_per_tahun") -> Fraction:
    """A yearly rate as a share of one; a float is read as the decimal it prints as.

    >>> {baca_bunga(b) for b in (0.06, "0,06", "6 %", "6/100", Decimal("0.06"))}
    {Fraction(3, 50)}
    >>> baca_bunga(6)
    Traceback (most recent call last):
    pelayanan_publik.umkm.errors.BungaSebagaiPersen: UU-080 bunga_per_tahun: ...
    """
    if isinstance(nilai, str):
        hasil = _baca_tulisan(nilai, path)
    else:
        hasil = pecahan_tak_negatif(nilai, path)
    if hasil >= 1:
        raise BungaSebagaiPersen(nilai, path=path, persen=tulis_pecahan(hasil * 100))
    if hasil.denominator >= 10**_ANGKA_TERBANYAK:
        raise BilanganDiLuarJangkauan(nilai, path=path, angka=_ANGKA_TERBANYAK)
    return hasil


def _baca_tulisan(tulisan: str, path: str) -> Fraction:
    if cocok := _PECAHAN.fullmatch(tulisan.strip()):
        atas, bawah = map(int, cocok.groups())
        if bawah:
            return Fraction(atas, bawah)
    elif cocok := _DESIMAL.fullmatch(tulisan.strip()):
        utuh, desimal, persen = cocok.groups()
        return Fraction(f"{utuh}.{desimal or 0}") / (100 if persen else 1)
    raise BungaTidakTerbaca(tulisan, path=path)
