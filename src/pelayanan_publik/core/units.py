"""Whole numbers with a meaning: money, mass, quantities, and how they are rounded.

Money is whole rupiah, mass whole grams, and the quantity behind a price is in
thousandths of the price's unit (a kilogram, a litre, a piece): all plain `int`,
told apart by the type checker and free at run time. Nothing else is accepted at
a door: a bool, a float, a text or a fourth decimal of a kilogram is refused,
because a guess about money is worse than an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Set as AbstractSet
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import isfinite
from numbers import Rational
from typing import TYPE_CHECKING, Any, NewType, TypeAlias, TypeVar

from pelayanan_publik.core.errors import (
    AngkaTidakTerbaca,
    BilanganDiLuarJangkauan,
    BukanBagian,
    BukanBilangan,
    BukanBilanganBulat,
    BukanJenisnya,
    DesimalBerlebih,
    Galat,
    NilaiHarusPositif,
    NilaiNegatif,
    PilihanTidakAda,
    TeksKosong,
    angkat,
    tulis_bulat,
)

if TYPE_CHECKING:
    import attrs

Rupiah = NewType("Rupiah", int)
Gram = NewType("Gram", int)
Mililiter = NewType("Mililiter", int)
Seperseribu = NewType("Seperseribu", int)
"""A quantity in thousandths of its price unit: 1_235 is 1,235 kg, or 1.235 pieces."""
Mikrogram = NewType("Mikrogram", int)


Bilangan: TypeAlias = int | float | Decimal | Fraction
"""A measure of the world (rain, area, an index): reckoned exactly as a `Fraction`.

Money, mass and counts are not measures and never take a float.
"""
ANGKA_TERBANYAK = 1_000
"""Digits of a measure, before and after the comma; more is a slip, and would reckon for ever."""
_TAK_TERSIMPAN = re.compile("[\x00\ud800-\udfff]")
_BIT_TERBANYAK = 2 * ANGKA_TERBANYAK * 10 // 3
C = TypeVar("C", bound=StrEnum)


class Satuan(StrEnum):
    """The unit a price is for. Only `KG` is a mass; the others never become one unasked."""

    KG = "kg"
    LITER = "liter"
    BUAH = "buah"


class Pembulatan(StrEnum):
    """How a fraction becomes whole, by name; the name is kept beside every rounded figure.

    >>> [p.bulatkan(18_525, 10) for p in Pembulatan]
    [1853, 1852, 1853, 1852]
    """

    SETENGAH_KE_ATAS = "setengah_ke_atas"
    KE_BAWAH = "ke_bawah"
    KE_ATAS = "ke_atas"
    SETENGAH_KE_GENAP = "setengah_ke_genap"

    def bulatkan(self, pembilang: int, penyebut: int) -> int:
        """`pembilang / penyebut` (denominator above zero) as a whole number, exactly."""
        if self is Pembulatan.SETENGAH_KE_ATAS:
            return (2 * pembilang + penyebut) // (2 * penyebut)
        if self is Pembulatan.KE_BAWAH:
            return pembilang // penyebut
        if self is Pembulatan.KE_ATAS:
            return -(-pembilang // penyebut)
        bawah, sisa = divmod(pembilang, penyebut)
        return bawah + (2 * sisa > penyebut or (2 * sisa == penyebut and bawah % 2 == 1))


# --- doors -----------------------------------------------------------------------------------


def galat_bulat(nilai: object, path: str = "") -> Galat | None:
    """The fault of a value that is not a whole number, or None."""
    if type(nilai) is int:
        return None
    return BukanBilanganBulat(nilai, path=path, tipe=type(nilai).__name__)


def galat_positif(nilai: object, path: str = "") -> Galat | None:
    """The fault of a value that is not a whole number above zero, or None.

    >>> [galat_positif(v).kode for v in (True, 1.0, "12", float("nan"), 0, -3)]
    ['UM-001', 'UM-001', 'UM-001', 'UM-001', 'UM-002', 'UM-002']
    """
    if type(nilai) is int:
        return None if nilai > 0 else NilaiHarusPositif(nilai, path=path)
    return galat_bulat(nilai, path)


def galat_tak_negatif(nilai: object, path: str = "") -> Galat | None:
    """The fault of a value that is not a whole number of zero or more, or None."""
    if type(nilai) is int:
        return None if nilai >= 0 else NilaiNegatif(nilai, path=path)
    return galat_bulat(nilai, path)


def galat_teks(nilai: object, path: str = "") -> Galat | None:
    """The fault of a text that is empty, padded, invisible, or not a text, or None.

    So is one that no database keeps: with a NUL, or with half of a character (a lone surrogate).
    """
    if type(nilai) is str and nilai and nilai == nilai.strip():
        if nilai.isprintable():
            return None
        tampak = any(map(str.isprintable, nilai.replace(" ", "")))
        return None if tampak and not _TAK_TERSIMPAN.search(nilai) else TeksKosong(nilai, path=path)
    return TeksKosong(nilai, path=path)


def galat_anggota(nilai: object, kelas: type, path: str = "") -> Galat | None:
    """The fault of a value that is not of this class, or None."""
    if isinstance(nilai, kelas):
        return None
    return BukanJenisnya(nilai, path=path, sebagai=kelas.__name__)


def pastikan(**isi: tuple[object, type]) -> None:
    """Refuse arguments of another class than the one beside them, all at once."""
    angkat(filter(None, (galat_anggota(v, kelas, nama) for nama, (v, kelas) in isi.items())))


def sebagai_pilihan(nilai: object, pilihan: type[C], path: str = "") -> C:
    """A member of a choice, given as itself or as its word.

    >>> sebagai_pilihan("ke_bawah", Pembulatan)
    <Pembulatan.KE_BAWAH: 'ke_bawah'>
    """
    if isinstance(nilai, str):
        for anggota in pilihan:
            if anggota == nilai:
                return anggota
    raise PilihanTidakAda(nilai, path=path, ada=tuple(a.value for a in pilihan))


def pecahan(nilai: object, path: str = "") -> Fraction:
    """A measure as an exact number; a float is read as the decimal it prints as.

    >>> pecahan(0.1) == Fraction(1, 10), pecahan(Decimal("2.50")), pecahan(3)
    (True, Fraction(5, 2), Fraction(3, 1))
    >>> pecahan(float("nan"))
    Traceback (most recent call last):
    pelayanan_publik.core.errors.BukanBilangan: UM-016 ...
    """
    if isinstance(nilai, float) and isfinite(nilai):
        return Fraction(Decimal(float.__repr__(nilai)))  # twice as fast as from the text
    if isinstance(nilai, Rational) and not isinstance(nilai, bool):
        hasil = Fraction(int(nilai.numerator), int(nilai.denominator))
    elif isinstance(nilai, Decimal) and nilai.is_finite():
        panjang = len(nilai.as_tuple().digits)
        if max(abs(nilai.adjusted()), panjang) > ANGKA_TERBANYAK:
            raise BilanganDiLuarJangkauan(nilai, path=path, angka=ANGKA_TERBANYAK)
        hasil = Fraction(nilai)
    else:
        raise BukanBilangan(nilai, path=path, tipe=type(nilai).__name__)
    if max(hasil.numerator.bit_length(), hasil.denominator.bit_length()) > _BIT_TERBANYAK:
        raise BilanganDiLuarJangkauan(nilai, path=path, angka=ANGKA_TERBANYAK)
    return hasil


def pecahan_positif(nilai: object, path: str = "") -> Fraction:
    """A measure above zero, exactly."""
    hasil = pecahan(nilai, path)
    if hasil.numerator <= 0:
        raise NilaiHarusPositif(nilai, path=path)
    return hasil


def pecahan_tak_negatif(nilai: object, path: str = "") -> Fraction:
    """A measure of zero or more, exactly."""
    hasil = pecahan(nilai, path)
    if hasil.numerator < 0:
        raise NilaiNegatif(nilai, path=path)
    return hasil


def pecahan_bagian(nilai: object, path: str = "") -> Fraction:
    """A share of one: from nothing to the whole, exactly.

    >>> pecahan_bagian(0.55), pecahan_bagian(1)
    (Fraction(11, 20), Fraction(1, 1))
    """
    hasil = pecahan_tak_negatif(nilai, path)
    if hasil > 1:
        raise BukanBagian(nilai, path=path)
    return hasil


def bulat(_: object, attribute: attrs.Attribute[int], value: int) -> None:
    """Attrs validator: a whole number of either sign."""
    if galat := galat_bulat(value, attribute.name):
        raise galat


def positif(_: object, attribute: attrs.Attribute[int], value: int) -> None:
    """Attrs validator: a whole number above zero."""
    if galat := galat_positif(value, attribute.name):
        raise galat


def positif_atau_kosong(
    _: object, attribute: attrs.Attribute[int | None], value: int | None
) -> None:
    """Attrs validator: a whole number above zero, or none."""
    if value is not None and (galat := galat_positif(value, attribute.name)):
        raise galat


def tak_negatif(_: object, attribute: attrs.Attribute[int], value: int) -> None:
    """Attrs validator: a whole number of zero or more."""
    if galat := galat_tak_negatif(value, attribute.name):
        raise galat


def berisi(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    """Attrs validator: a text that says something."""
    if galat := galat_teks(value, attribute.name):
        raise galat


def pilihan(kelas: type) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Attrs validator: a member of this class. Text that equals a choice is not that choice."""

    def periksa(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, kelas):
            raise BukanJenisnya(value, path=attribute.name, sebagai=kelas.__name__)

    return periksa


def tupel(nilai: Iterable[Any]) -> tuple[Any, ...]:
    """Several in their order, as a tuple; what has none is left for the validator to refuse.

    So is what only looks as if it held several, as an array without a dimension does.
    """
    if not isinstance(nilai, Iterable) or isinstance(nilai, (Mapping, AbstractSet, str, bytes)):
        return nilai  # type: ignore[return-value]  # refused next
    try:
        isi = iter(nilai)
    except TypeError:
        return nilai  # type: ignore[return-value]  # likewise
    return tuple(isi)


def semua_anggota(kelas: type) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Attrs validator: several of this class; every one that is not is told."""

    def periksa(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        nama = attribute.name
        if not isinstance(value, tuple):
            raise BukanJenisnya(value, path=nama, sebagai="Sequence")
        semua = (galat_anggota(satu, kelas, f"{nama}[{i}]") for i, satu in enumerate(value))
        angkat(filter(None, semua))

    return periksa


# --- reading and writing -----------------------------------------------------------------------

_DESIMAL_TERBANYAK = 12
_PANJANG_TULISAN = 100
_RIBUAN = r"(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)"
_RUPIAH = rf"(-?)(?:Rp\.?\s*)?({_RIBUAN})(?:,(?:00|-))?"
_DESIMAL = rf"(-?)({_RIBUAN})(?:,([0-9]+))?"


def baca_rupiah(tulisan: str) -> Rupiah:
    """Money as people write it here: `Rp 1.250.000`, `1250000`, `Rp15.000,00`.

    >>> baca_rupiah("Rp 1.250.000"), baca_rupiah("-Rp 500")
    (1250000, -500)
    >>> baca_rupiah("1,250,000")
    Traceback (most recent call last):
    pelayanan_publik.core.errors.AngkaTidakTerbaca: UM-005 ...
    """
    cocok = _cocok(_RUPIAH, tulisan)
    if cocok is None:
        raise AngkaTidakTerbaca(tulisan, sebagai="rupiah", contoh="Rp 1.250.000")
    tanda, angka = cocok.groups()
    return Rupiah(int(tanda + angka.replace(".", "")))


def tulis_rupiah(rupiah: int) -> str:
    """
    >>> tulis_rupiah(-1_250_000)
    '-Rp 1.250.000'
    """
    tanda = "-" if rupiah < 0 else ""
    return f"{tanda}Rp {tulis_ribuan(abs(rupiah))}"


def tulis_kata(pilihan: StrEnum) -> str:
    """A choice as a person reads it.

    >>> tulis_kata(Pembulatan.SETENGAH_KE_ATAS)
    'setengah ke atas'
    """
    return pilihan.value.replace("_", " ")


def tulis_ribuan(bilangan: int) -> str:
    """
    >>> tulis_ribuan(1_250_000)
    '1.250.000'
    """
    return tulis_bulat(bilangan)


def baca_seperseribu(tulisan: str) -> Seperseribu:
    """A quantity with up to three decimals, in thousandths; a fourth is refused.

    >>> baca_seperseribu("1,235"), baca_seperseribu("1.250,5")
    (1235, 1250500)
    >>> baca_seperseribu("1,2345")
    Traceback (most recent call last):
    pelayanan_publik.core.errors.DesimalBerlebih: UM-006 ...
    """
    return Seperseribu(_baca_desimal(tulisan, 3))


def baca_emas(tulisan: str) -> Mikrogram:
    """Grams of gold with up to four decimals, in micrograms.

    >>> baca_emas("0,0752")
    75200
    """
    return Mikrogram(_baca_desimal(tulisan, 4) * 100)


def _cocok(pola: str, tulisan: object) -> re.Match[str] | None:
    """The match of a written number; None for what is no text, or longer than anybody writes."""
    if not isinstance(tulisan, str) or len(tulisan) > _PANJANG_TULISAN:
        return None
    return re.fullmatch(pola, tulisan.strip())


def _baca_desimal(tulisan: str, batas: int) -> int:
    cocok = _cocok(_DESIMAL, tulisan)
    if cocok is None:
        raise AngkaTidakTerbaca(tulisan, sebagai="bilangan", contoh="1.250,5")
    tanda, utuh, desimal = cocok.group(1), cocok.group(2).replace(".", ""), cocok.group(3) or ""
    if len(desimal) > batas:
        raise DesimalBerlebih(tulisan, batas=batas)
    return int(tanda + utuh + desimal.ljust(batas, "0"))


def tulis_seperseribu(jumlah: int) -> str:
    """
    >>> tulis_seperseribu(1_235), tulis_seperseribu(-1_250_500), tulis_seperseribu(3_000)
    ('1,235', '-1.250,5', '3')
    """
    return _tulis_desimal(jumlah, 3)


def tulis_pecahan(nilai: Fraction, desimal: int = 2) -> str:
    """A measure for reading: rounded half up, without trailing zeros.

    With decimals, what is no whole number is never shown as one: it gets more (twelve at most).

    >>> tulis_pecahan(Fraction(250, 9)), tulis_pecahan(Fraction(-5, 2)), tulis_pecahan(Fraction(20))
    ('27,78', '-2,5', '20')
    >>> tulis_pecahan(Fraction("20.00033")), tulis_pecahan(Fraction("0.004"))
    ('20,0003', '0,004')
    """
    tanda = -1 if nilai < 0 else 1
    utuh = nilai.denominator == 1 or not desimal
    while True:
        besar = abs(nilai) * 10**desimal
        bulat = Pembulatan.SETENGAH_KE_ATAS.bulatkan(besar.numerator, besar.denominator)
        if utuh or bulat % 10**desimal or desimal >= _DESIMAL_TERBANYAK:
            return _tulis_desimal(tanda * bulat, desimal)
        desimal += 1


def tulis_persen(bagian: Fraction | None, desimal: int = 2) -> str:
    """A share of one in percent for reading; a share of nothing has no figure.

    >>> tulis_persen(Fraction(1, 3)), tulis_persen(Fraction(1)), tulis_persen(None)
    ('33,33 %', '100 %', 'tidak terdefinisi')
    """
    return "tidak terdefinisi" if bagian is None else f"{tulis_pecahan(bagian * 100, desimal)} %"


def tulis_emas(mikrogram: int) -> str:
    """Grams of gold with its four decimals.

    >>> tulis_emas(75_200)
    '0,0752'
    """
    tanda = "-" if mikrogram < 0 else ""
    utuh, desimal = divmod(abs(mikrogram) // 100, 10_000)
    return f"{tanda}{tulis_ribuan(utuh)},{desimal:04d}"


def _tulis_desimal(jumlah: int, banyak: int) -> str:
    tanda = "-" if jumlah < 0 else ""
    utuh, sisa = divmod(abs(jumlah), 10**banyak)
    desimal = f"{sisa:0{banyak}d}".rstrip("0")
    terbaca = utuh.bit_length() <= _BIT_TERBANYAK
    return f"{tanda}{tulis_ribuan(utuh)}" + (f",{desimal}" if desimal and terbaca else "")
