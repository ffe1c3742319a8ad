"""The weight of an element: one over their number, exactly, or as somebody rounded it.

With nine elements offices reckon with 1/9, with 0.111 and with 0.11. A rounded weight bends the
scale: with 0.11 nobody can reach more than 99.00, the lowest index is 24.75, and class A needs a
mean of 3.5682 where 3.5322 would do. Nothing is clipped; the result says by what it was weighed.
"""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

import attrs

from pelayanan_publik.core.masukan import sekaligus, terbaca
from pelayanan_publik.core.units import Bilangan, berisi, galat_bulat, pecahan_positif, positif
from pelayanan_publik.layanan.errors import AngkaSurveiTidakTerbaca, BobotTidakWajar
from pelayanan_publik.layanan.parameters.skm import SKALA_TERTINGGI_SKM
from pelayanan_publik.layanan.skm.angka import baca_angka, desimal_terkecil, tulis_desimal
from pelayanan_publik.layanan.skm.mutu import NILAI_TERTINGGI

TEPAT = "tepat"
SKALA_TERENDAH = 1
SKALA_TERTINGGI = SKALA_TERTINGGI_SKM.riwayat[-1].nilai
PENGALI = NILAI_TERTINGGI // SKALA_TERTINGGI
"""From a mean of 1-4 to a value of 25-100."""
_PER = re.compile(r"1/([1-9][0-9]{0,5})")


def _ukuran_bobot(_: object, attribute: attrs.Attribute[Fraction], value: Fraction) -> None:
    pecahan_positif(value, attribute.name)


@attrs.frozen(field_transformer=sekaligus)
class BobotUnsur:
    """What each of so many elements counts, as it was called.

    >>> bobot = BobotUnsur.baca("0.11", 9)
    >>> bobot.tepat, [str(n) for n in bobot.rentang]
    (False, ['99/4', '99'])
    >>> BobotUnsur.baca("0.11", 14)
    Traceback (most recent call last):
    pelayanan_publik.layanan.errors.BobotTidakWajar: LY-012 ...
    """

    sebutan: str = attrs.field(validator=berisi)
    nilai: Fraction = attrs.field(converter=terbaca, validator=_ukuran_bobot)
    banyak: int = attrs.field(validator=positif)

    def __attrs_post_init__(self) -> None:
        if not self.tepat and not _pembulatan_wajar(self.nilai, self.banyak):
            raise BobotTidakWajar(self.sebutan, path="nilai", banyak=self.banyak)

    @classmethod
    def baca(cls, bobot: object, banyak: int, path: str = "bobot") -> BobotUnsur:
        """A weight as it is written: `"tepat"`, `"0.111"`, `"0,11"`, `"1/9"`, or a number.

        What is no rounding of one over their number, half up or cut off, is refused: 0.071 is
        the weight of fourteen elements and not of nine.
        """
        if galat := galat_bulat(banyak, "banyak"):
            raise galat
        if isinstance(bobot, BobotUnsur):
            if bobot.banyak == banyak:
                return bobot
            bobot = TEPAT if bobot.tepat else bobot.nilai
        sama = Fraction(1, banyak)
        if bobot == TEPAT:
            return cls(TEPAT, sama, banyak)
        nilai = _baca_bobot(bobot, path)
        if nilai == sama:
            return cls(TEPAT, sama, banyak)
        if nilai <= 0 or not _pembulatan_wajar(nilai, banyak):
            raise BobotTidakWajar(str(bobot)[:40], path=path, banyak=banyak)
        desimal = desimal_terkecil(nilai) or 0
        return cls(tulis_desimal(nilai, desimal).replace(",", "."), nilai, banyak)

    @property
    def tepat(self) -> bool:
        """Whether it is one over their number, so that the whole scale is used."""
        return self.nilai == Fraction(1, self.banyak)

    @property
    def jumlah(self) -> Fraction:
        """What all elements count together: 1 where nothing was rounded."""
        return self.nilai * self.banyak

    @property
    def rentang(self) -> tuple[Fraction, Fraction]:
        """The lowest and the highest index that there can be."""
        return (
            self.jumlah * PENGALI * SKALA_TERENDAH,
            self.jumlah * PENGALI * SKALA_TERTINGGI,
        )

    def rata_untuk(self, nilai: Fraction) -> Fraction:
        """The mean over all elements at which the index, unrounded, is this.

        >>> str(BobotUnsur.baca("0.11", 9).rata_untuk(Fraction("88.31")))
        '8831/2475'
        """
        return nilai / (self.jumlah * PENGALI)


IsiBobot: TypeAlias = Bilangan | str


def _baca_bobot(bobot: object, path: str) -> Fraction:
    if isinstance(bobot, str) and (cocok := _PER.fullmatch(bobot.strip())):
        return Fraction(1, int(cocok[1]))
    if not isinstance(bobot, (str, int, float, Decimal, Fraction)):
        raise AngkaSurveiTidakTerbaca(str(type(bobot).__name__), path=path)
    return baca_angka(bobot, path)


def _pembulatan_wajar(nilai: Fraction, banyak: int) -> bool:
    """Whether it is one over their number, rounded half up or cut off at its decimals.

    A whole number is no such weight: the half of two elements would double the index.
    """
    desimal = desimal_terkecil(nilai)
    if not desimal:
        return False
    meleset, satuan = nilai - Fraction(1, banyak), Fraction(1, 10**desimal)
    return -satuan < meleset <= satuan / 2
