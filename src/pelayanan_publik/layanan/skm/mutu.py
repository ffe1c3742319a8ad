"""Classes of service, A to D, by the table of a day.

A value is rounded half up to two decimals and only then compared. The printed intervals have gaps
(76.60 to 76.61), so that no other reading gives every value a class: 76.605 is 76.61 and B, which
rounding to the even digit would make 76.60 and C.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.masukan import sekaligus, ukuran_tak_negatif
from pelayanan_publik.core.units import Bilangan, tulis_pecahan
from pelayanan_publik.layanan.errors import KelasMutuTidakSah
from pelayanan_publik.layanan.skm.angka import baca_angka, bulatkan

NILAI_TERTINGGI = 100
_SETENGAH = Fraction(1, 200)
"""Half of the last decimal: what rounding half up may add."""


class MutuPelayanan(StrEnum):
    """The class of a service, from the best."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"

    @property
    def kinerja(self) -> str:
        """In words."""
        return _KINERJA[self.value]

    @property
    def urutan(self) -> int:
        """0 for D to 3 for A."""
        return "DCBA".index(self.value)


_KINERJA = {"A": "sangat baik", "B": "baik", "C": "kurang baik", "D": "tidak baik"}


def _ambang(nilai: Bilangan | str) -> Fraction:
    """A bound, also as it is printed; what is none stays, for the check of all fields."""
    try:
        return baca_angka(nilai)
    except Penolakan:
        return nilai  # type: ignore[return-value]  # refused next


@attrs.frozen(field_transformer=sekaligus)
class TabelMutu:
    """The values, converted to 25-100, from which on a service is C, B and A.

    >>> tabel = TabelMutu("65.00", "76.61", "88.31")
    >>> [tabel.kelas(Fraction(n)).value for n in ("64.9949", "64.995", "76.605", "88.305")]
    ['D', 'C', 'B', 'A']
    """

    c: Fraction = attrs.field(converter=_ambang, validator=ukuran_tak_negatif)
    b: Fraction = attrs.field(converter=_ambang, validator=ukuran_tak_negatif)
    a: Fraction = attrs.field(converter=_ambang, validator=ukuran_tak_negatif)

    def __attrs_post_init__(self) -> None:
        batas = (self.c, self.b, self.a)
        naik = 0 < self.c < self.b < self.a <= NILAI_TERTINGGI
        if not naik or batas != tuple(map(bulatkan, batas)):
            c, b, a = map(tulis_pecahan, batas)
            raise KelasMutuTidakSah(path="c", a=a, b=b, c=c)

    def kelas(self, nilai: Fraction) -> MutuPelayanan:
        """The class of a value, which is first rounded half up to two decimals."""
        bulat = bulatkan(nilai)
        if bulat >= self.a:
            return MutuPelayanan.A
        if bulat >= self.b:
            return MutuPelayanan.B
        return MutuPelayanan.C if bulat >= self.c else MutuPelayanan.D

    def mulai(self, mutu: MutuPelayanan) -> Fraction | None:
        """The least unrounded value of a class; None of D, which every service has.

        >>> TabelMutu("65.00", "76.61", "88.31").mulai(MutuPelayanan.B)
        Fraction(15321, 200)
        """
        batas = {"A": self.a, "B": self.b, "C": self.c}.get(mutu.value)
        return None if batas is None else batas - _SETENGAH

    def __str__(self) -> str:
        a, b, c = (tulis_pecahan(n) for n in (self.a, self.b, self.c))
        return f"A mulai {a}, B mulai {b}, C mulai {c}, selebihnya D"
