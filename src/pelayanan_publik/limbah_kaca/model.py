"""Values that several rules speak of: classes and criteria, test results, blocks, warnings.

A test result is told in one of two ways. `SampelUji` holds every single result, and its figures
follow from them. `RingkasanUji` is what a report prints: a mean, perhaps the worst, perhaps how
many. What a summary does not tell is not known, and never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import lcm
from typing import Any, TypeAlias

import attrs

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.masukan import sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import (
    Bilangan,
    berisi,
    pecahan_positif,
    pecahan_tak_negatif,
    pilihan,
    positif_atau_kosong,
    tulis_pecahan,
    tupel,
)
from pelayanan_publik.limbah_kaca.errors import RingkasanTerbalik, SampelKosong


class Mutu(StrEnum):
    """A class of SNI 03-0691, the best first."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class KriteriaMutu(StrEnum):
    """What a class asks for: strength of the mean and of the weakest, wear, absorption."""

    KUAT_TEKAN_RATA_RATA = "kuat_tekan_rata_rata"
    KUAT_TEKAN_MINIMUM = "kuat_tekan_minimum"
    KEAUSAN_RATA_RATA = "keausan_rata_rata"
    KEAUSAN_TERBURUK = "keausan_terburuk"
    PENYERAPAN = "penyerapan"

    @property
    def sebutan(self) -> str:
        """As a report calls it."""
        return _SEBUTAN[self]

    @property
    def semakin_besar_semakin_baik(self) -> bool:
        """Strength; of wear and absorption less is better."""
        return self in _SEMAKIN_BESAR

    @property
    def satuan(self) -> str:
        if self.semakin_besar_semakin_baik:
            return "MPa"
        return "%" if self is KriteriaMutu.PENYERAPAN else "mm/menit"


_SEMAKIN_BESAR = KriteriaMutu.KUAT_TEKAN_RATA_RATA, KriteriaMutu.KUAT_TEKAN_MINIMUM
_SEBUTAN = {
    KriteriaMutu.KUAT_TEKAN_RATA_RATA: "kuat tekan rata-rata",
    KriteriaMutu.KUAT_TEKAN_MINIMUM: "kuat tekan minimum",
    KriteriaMutu.KEAUSAN_RATA_RATA: "keausan rata-rata",
    KriteriaMutu.KEAUSAN_TERBURUK: "keausan terburuk",
    KriteriaMutu.PENYERAPAN: "penyerapan air",
}


@attrs.frozen(field_transformer=sekaligus)
class AmbangMutu:
    """One row of the standard: the least strength, the most wear and absorption of a class.

    Wear in mm per minute, absorption in percent of dry mass. A figure on the line passes.
    """

    mutu: Mutu = attrs.field(validator=pilihan(Mutu))
    kuat_tekan_rata_rata: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    kuat_tekan_minimum: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    keausan_rata_rata: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    keausan_terburuk: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    penyerapan: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)

    def ambang(self, kriteria: KriteriaMutu) -> Fraction:
        """The limit of one criterion."""
        nilai: Fraction = getattr(self, kriteria)
        return nilai

    def dipenuhi(self, kriteria: KriteriaMutu, nilai: Fraction) -> bool:
        """Whether a figure reaches this class by one criterion."""
        ambang = self.ambang(kriteria)
        return nilai >= ambang if kriteria in _SEMAKIN_BESAR else nilai <= ambang

    def __str__(self) -> str:
        batas = (tulis_pecahan(self.ambang(k), 3) for k in KriteriaMutu)
        return f"{self.mutu.value} {'/'.join(batas)}"


# --- results of tests ----------------------------------------------------------------------------


def _nilai_sampel(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, tuple) or not value:
        raise SampelKosong(value, path=attribute.name)
    for i, satu in enumerate(value):
        if type(satu) is not Fraction or satu.numerator < 0:
            pecahan_tak_negatif(satu, f"{attribute.name}[{i}]")


def terbaca_semua(nilai: Iterable[Bilangan]) -> tuple[Fraction, ...]:
    """Attrs converter: several measures, exactly; what is none stays for the validator."""
    isi = tupel(nilai)
    if not isinstance(isi, tuple):
        return isi
    return tuple(satu if type(satu) is Fraction else terbaca(satu) for satu in isi)


@attrs.frozen
class SampelUji:
    """Every single result of one kind of test.

    >>> kuat = SampelUji([17, 21, 20.5])
    >>> kuat.banyak, str(kuat.rata), str(kuat.minimum), str(kuat.rentang), str(kuat.ragam)
    (3, '39/2', '17', '4', '19/4')
    """

    nilai: tuple[Fraction, ...] = attrs.field(converter=terbaca_semua, validator=_nilai_sampel)

    @property
    def banyak(self) -> int:
        return len(self.nilai)

    @property
    def rata(self) -> Fraction:
        penyebut = lcm(*(satu.denominator for satu in self.nilai))  # one sum of whole numbers
        jumlah = sum(satu.numerator * (penyebut // satu.denominator) for satu in self.nilai)
        return Fraction(jumlah, penyebut * self.banyak)

    @property
    def minimum(self) -> Fraction:
        return min(self.nilai)

    @property
    def maksimum(self) -> Fraction:
        return max(self.nilai)

    @property
    def rentang(self) -> Fraction:
        """From the smallest to the largest."""
        return self.maksimum - self.minimum

    @property
    def ragam(self) -> Fraction | None:
        """The variance of the sample (over n - 1), exactly; None of a single result."""
        if self.banyak == 1:
            return None
        rata = self.rata
        return sum(((satu - rata) ** 2 for satu in self.nilai), Fraction(0)) / (self.banyak - 1)

    @property
    def simpangan_baku(self) -> Decimal | None:
        """The root of the variance, to 28 digits: the one figure here that is not exact."""
        ragam = self.ragam
        if ragam is None:
            return None
        return (Decimal(ragam.numerator) / Decimal(ragam.denominator)).sqrt()


def _ukuran_atau_kosong(_: object, attribute: attrs.Attribute[Any], value: Fraction | None) -> None:
    if value is not None:
        pecahan_tak_negatif(value, attribute.name)


def _kosong_atau_terbaca(nilai: Bilangan | None) -> Fraction | None:
    return None if nilai is None else terbaca(nilai)


@attrs.frozen(field_transformer=sekaligus)
class RingkasanUji:
    """What a report tells of a test without its single results; None is not told.

    >>> RingkasanUji(13.08).minimum is None
    True
    >>> RingkasanUji(13.08, minimum=14)
    Traceback (most recent call last):
    pelayanan_publik.limbah_kaca.errors.RingkasanTerbalik: LK-004 minimum: ...
    """

    rata: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    minimum: Fraction | None = attrs.field(
        default=None, converter=_kosong_atau_terbaca, validator=_ukuran_atau_kosong
    )
    maksimum: Fraction | None = attrs.field(
        default=None, converter=_kosong_atau_terbaca, validator=_ukuran_atau_kosong
    )
    banyak: int | None = attrs.field(default=None, validator=positif_atau_kosong)

    def __attrs_post_init__(self) -> None:
        salah = []
        if self.minimum is not None and self.minimum > self.rata:
            salah.append(RingkasanTerbalik(self.minimum, path="minimum", rata=self.rata))
        if self.maksimum is not None and self.maksimum < self.rata:
            salah.append(RingkasanTerbalik(self.maksimum, path="maksimum", rata=self.rata))
        angkat(salah)


Uji: TypeAlias = SampelUji | RingkasanUji


# --- blocks --------------------------------------------------------------------------------------


def ukuran_positif(_: object, attribute: attrs.Attribute[Any], value: Fraction) -> None:
    """Attrs validator: a measure above zero."""
    pecahan_positif(value, attribute.name)


@attrs.frozen(field_transformer=sekaligus)
class UkuranBlok:
    """A rectangular block in millimetres.

    >>> blok = UkuranBlok(210, 105, 60)
    >>> str(blok.liter), str(blok.m2), str(blok.massa_gram(2.3218))
    ('1323/1000', '441/20000', '15358707/5000')
    """

    panjang_mm: Fraction = attrs.field(converter=terbaca, validator=ukuran_positif)
    lebar_mm: Fraction = attrs.field(converter=terbaca, validator=ukuran_positif)
    tebal_mm: Fraction = attrs.field(converter=terbaca, validator=ukuran_positif)

    @property
    def liter(self) -> Fraction:
        return self.panjang_mm * self.lebar_mm * self.tebal_mm / 10**6

    @property
    def m2(self) -> Fraction:
        """The area that one block covers, without joints."""
        return self.panjang_mm * self.lebar_mm / 10**6

    def massa_gram(self, kg_per_liter: float | Fraction) -> Fraction:
        """Its mass at a density of the fresh mix, which is the caller's."""
        return self.liter * pecahan_positif(kg_per_liter, "kg_per_liter") * 1_000


# --- warnings ------------------------------------------------------------------------------------


class KodePeringatanKaca(StrEnum):
    """What a warning is about."""

    SAMPEL_KURANG = "sampel_kurang"
    KUAT_DI_ATAS_TERBITAN = "kuat_di_atas_terbitan"
    SATUAN_BERCAMPUR = "satuan_bercampur"
    PENYERAPAN_MENCURIGAKAN = "penyerapan_mencurigakan"
    DI_ATAS_RENTANG_UJI = "di_atas_rentang_uji"
    UJI_TIDAK_BERMUTU = "uji_tidak_bermutu"


@attrs.frozen
class PeringatanKaca:
    """Something that is allowed and worth a second look."""

    kode: KodePeringatanKaca = attrs.field(validator=pilihan(KodePeringatanKaca))
    pesan: str = attrs.field(validator=berisi)

    def __str__(self) -> str:
        return self.pesan
