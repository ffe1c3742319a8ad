"""The doors of an assessment: every measure is read exactly, and all faults are told at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

from pelayanan_publik.biopori.errors import BukanBagian
from pelayanan_publik.biopori.model import Rentang
from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.core.units import pecahan_positif, pecahan_tak_negatif
from pelayanan_publik.core.validity import galat_tanggal


def pecahan_bagian(nilai: object, path: str = "") -> Fraction:
    """A share of one: from nothing to the whole, exactly.

    >>> pecahan_bagian(0.55), pecahan_bagian(1)
    (Fraction(11, 20), Fraction(1, 1))
    """
    hasil = pecahan_tak_negatif(nilai, path)
    if hasil > 1:
        raise BukanBagian(nilai, path=path)
    return hasil


class Masukan(Pengumpul):
    """Reads the measures of one call: a bad one is kept as a fault, and stands as zero.

    Nothing is reckoned before `tuntas`, which tells all faults together.

    >>> masukan = Masukan()
    >>> luas, hujan = masukan.positif("luas_m2", 60), masukan.positif("hujan", -1)
    >>> luas, [g.path for g in masukan.galat]
    (Fraction(60, 1), ['hujan'])
    """

    def baca(self, pintu: Callable[[object, str], Fraction], path: str, nilai: object) -> Fraction:
        """A measure through a door that refuses what is none."""
        with self.di():
            return pintu(nilai, path)
        return Fraction(0)

    def positif(self, path: str, nilai: object) -> Fraction:
        return self.baca(pecahan_positif, path, nilai)

    def tak_negatif(self, path: str, nilai: object) -> Fraction:
        return self.baca(pecahan_tak_negatif, path, nilai)

    def positif_atau_kosong(self, path: str, nilai: object) -> Fraction | None:
        return None if nilai is None else self.positif(path, nilai)

    def bagian(self, path: str, nilai: object) -> Fraction:
        return self.baca(pecahan_bagian, path, nilai)

    def rentang(self, path: str, nilai: object) -> Rentang:
        """A range above zero, given as itself or as one number."""
        if isinstance(nilai, Rentang):
            self.positif(path, nilai.rendah)
            return nilai
        satu = self.positif(path, nilai)
        return Rentang(satu, satu)

    def berlaku(self, parameter: Parameter[Any], pada: date) -> None:
        """Keep the fault of a day that is none, or on which the figure did not hold yet."""
        if galat := galat_tanggal(pada, "pada"):
            self.tambah(galat)
            return
        with self.di():
            parameter.pada(pada)
