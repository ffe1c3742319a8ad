"""Figures as reports print them: read exactly, with their decimals, and rounded by a named rule."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import BilanganDiLuarJangkauan, NilaiNegatif
from pelayanan_publik.core.masukan import sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import Pembulatan, pecahan, tak_negatif
from pelayanan_publik.layanan.errors import AngkaSurveiTidakTerbaca, BagianTerbuka

_DESIMAL = re.compile(r"-?[0-9]{1,60}(?:[.,][0-9]{1,60})?")
DESIMAL_TERBANYAK = 60


def baca_angka(nilai: object, path: str = "") -> Fraction:
    """A figure exactly: a number, or a decimal as it is printed, with a point or a comma.

    >>> baca_angka("3,6207") == baca_angka(3.6207) == Fraction(36207, 10000)
    True
    >>> baca_angka("1.250,5")
    Traceback (most recent call last):
    pelayanan_publik.layanan.errors.AngkaSurveiTidakTerbaca: LY-011 ...
    """
    if not isinstance(nilai, str):
        return pecahan(nilai, path)
    teks = nilai.strip()
    if not _DESIMAL.fullmatch(teks):
        raise AngkaSurveiTidakTerbaca(nilai, path=path)
    return Fraction(teks.replace(",", "."))


def pecahan_terbuka(nilai: object, path: str = "") -> Fraction:
    """A share strictly between nothing and the whole."""
    angka = pecahan(nilai, path)
    if not 0 < angka < 1:
        raise BagianTerbuka(nilai, path=path)
    return angka


def desimal_terkecil(nilai: Fraction) -> int | None:
    """Decimals that it takes to write a number in full; None where no number of them does.

    >>> [desimal_terkecil(Fraction(n)) for n in ("3", "0.110", "1/9")]
    [0, 2, None]
    """
    sisa, dua, lima = nilai.denominator, 0, 0
    while sisa % 2 == 0:
        sisa, dua = sisa // 2, dua + 1
    while sisa % 5 == 0:
        sisa, lima = sisa // 5, lima + 1
    return max(dua, lima) if sisa == 1 else None


def bulatkan(
    nilai: Fraction, desimal: int = 2, pembulatan: Pembulatan = Pembulatan.SETENGAH_KE_ATAS
) -> Fraction:
    """A number with so many decimals.

    >>> str(bulatkan(Fraction("76.605"))), str(bulatkan(Fraction("76.605"), 1))
    ('7661/100', '383/5')
    """
    skala = 10**desimal
    return Fraction(pembulatan.bulatkan(nilai.numerator * skala, nilai.denominator), skala)


def tulis_desimal(nilai: Fraction, desimal: int = 2) -> str:
    """A number with exactly so many decimals, half up, for reading.

    >>> tulis_desimal(Fraction(75)), tulis_desimal(Fraction(955, 261), 4)
    ('75,00', '3,6590')
    """
    return f"{angka_desimal(bulatkan(nilai, desimal), desimal)}".replace(".", ",")


def angka_desimal(nilai: Fraction, desimal: int = 2) -> Decimal:
    """A number that has no more than so many decimals, as a `Decimal` with all of them.

    >>> angka_desimal(Fraction(75))
    Decimal('75.00')
    """
    satuan = nilai.numerator * 10**desimal // nilai.denominator
    tanda, angka = int(satuan < 0), tuple(map(int, str(abs(satuan))))
    return Decimal((tanda, angka, -desimal))


@attrs.frozen(field_transformer=sekaligus)
class AngkaTerbit:
    """A figure as it stands in a report: what it says, and with how many decimals.

    >>> AngkaTerbit.baca("90.56"), AngkaTerbit.baca("3.200").desimal, str(AngkaTerbit.baca(85))
    (AngkaTerbit(nilai=Fraction(2264, 25), desimal=2), 3, '85')
    """

    nilai: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    desimal: int = attrs.field(validator=tak_negatif)

    def __attrs_post_init__(self) -> None:
        perlu = desimal_terkecil(self.nilai)
        if perlu is None or perlu > self.desimal or self.desimal > DESIMAL_TERBANYAK:
            raise BilanganDiLuarJangkauan(self.nilai, path="desimal", angka=DESIMAL_TERBANYAK)

    @classmethod
    def baca(cls, nilai: object, path: str = "") -> AngkaTerbit:
        """A figure of a text keeps its zeros; a number has those it prints with."""
        if isinstance(nilai, AngkaTerbit):
            return nilai
        angka = baca_angka(nilai, path)
        teks = str(nilai).strip().replace(",", ".")
        tertulis = len(teks.partition(".")[2]) if _DESIMAL.fullmatch(teks) else 0
        perlu = desimal_terkecil(angka)
        if perlu is None or perlu > DESIMAL_TERBANYAK:
            raise AngkaSurveiTidakTerbaca(nilai, path=path)
        if angka < 0:
            raise NilaiNegatif(nilai, path=path)
        return cls(angka, max(tertulis, perlu))

    def __str__(self) -> str:
        return tulis_desimal(self.nilai, self.desimal)
