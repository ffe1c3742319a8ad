"""What a regulation asks of an area: so many holes or wells for the first metres, one per step.

Below the threshold there is no duty: the answer is None, not zero. No text says whether
a step that has only begun counts, so the caller does (`Langkah`).
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.biopori.errors import LangkahDiLuarRentang
from pelayanan_publik.biopori.model import Langkah, Rentang
from pelayanan_publik.biopori.parameters.parameter import penjelasan_terkini, terkini
from pelayanan_publik.biopori.parameters.peraturan import (
    PENGEMBANG_AMBANG,
    PENGEMBANG_DASAR,
    PENGEMBANG_ISI,
    PENGEMBANG_LANGKAH,
    SUMUR_AMBANG,
    SUMUR_ISI,
    SUMUR_LANGKAH,
    TUTUPAN_AMBANG_BADUNG,
    TUTUPAN_AMBANG_CIREBON,
    TUTUPAN_AMBANG_UMUM,
    TUTUPAN_DASAR_BADUNG,
    TUTUPAN_DASAR_CIREBON,
    TUTUPAN_LANGKAH_BADUNG,
    TUTUPAN_LANGKAH_CIREBON,
    TUTUPAN_LANGKAH_UMUM,
)
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_positif,
    pecahan_positif,
    tulis_pecahan,
    tulis_ribuan,
)

# --- holes ---------------------------------------------------------------------------------------


@attrs.frozen
class _Aturan:
    """Where the figures of a step rule stand; without a base of its own it takes the caller's."""

    ambang: Parameter[int]
    langkah: Parameter[int]
    dasar: Parameter[int] | None = None


_CIREBON = _Aturan(TUTUPAN_AMBANG_CIREBON, TUTUPAN_LANGKAH_CIREBON, TUTUPAN_DASAR_CIREBON)
_BADUNG = _Aturan(TUTUPAN_AMBANG_BADUNG, TUTUPAN_LANGKAH_BADUNG, TUTUPAN_DASAR_BADUNG)
_UMUM = _Aturan(TUTUPAN_AMBANG_UMUM, TUTUPAN_LANGKAH_UMUM)


def _aturan(dasar: int) -> _Aturan:
    """Cirebon's or Badung's, known by its base; else that of the family of both."""
    bernama = {terkini(a.dasar).nilai: a for a in (_CIREBON, _BADUNG) if a.dasar}
    return bernama.get(dasar, _UMUM)


@attrs.frozen
class KebutuhanTutupan:
    """Holes that a regulation asks of a roofed or paved area; None where it asks for none."""

    luas_m2: Fraction
    dasar: int
    """Holes at the threshold: what regulations differ in, and are known by."""
    langkah: Langkah
    ambang_m2: int
    langkah_m2: int
    jumlah: int | None
    pada: date | None = None
    """The day on which the figures are in force; None: the newest ones."""

    @property
    def wajib(self) -> bool:
        return self.jumlah is not None

    def _asal(self, parameter: Parameter[int]) -> Penjelasan:
        return parameter.penjelasan(self.pada) if self.pada else penjelasan_terkini(parameter)

    def penjelasan(self) -> Penjelasan:
        aturan = _aturan(self.dasar)
        return Penjelasan(
            "Kewajiban LRB menurut luas tutupan",
            "tidak diwajibkan" if self.jumlah is None else f"{tulis_ribuan(self.jumlah)} lubang",
            (
                Penjelasan("Luas tutupan", f"{tulis_pecahan(self.luas_m2)} m2"),
                self._asal(aturan.ambang),
                self._asal(aturan.dasar)
                if aturan.dasar
                else Penjelasan(
                    "Lubang pada ambang luas, dari pemanggil", f"{tulis_ribuan(self.dasar)} lubang"
                ),
                self._asal(aturan.langkah),
                Penjelasan("Langkah dihitung bila", self.langkah.value),
            ),
        )


def jumlah_lrb_tutupan(
    *, luas_m2: Bilangan, dasar: int, langkah: Langkah | str, pada: date | None = None
) -> KebutuhanTutupan:
    """The legal step rule: `dasar` holes at 20 m2, and one more for each further 7 m2.

    Cirebon (Perwali 38/2019) begins with 3, Badung (Perbup 24/2010, as reported) with 1; another
    base goes with the figures of the family to which both belong (PermenLH 12/2009, as reported).
    None says whether a step that has only begun counts: that is `langkah`. With `pada` the
    figures must be in force on that day; without it they are the newest.

    >>> [jumlah_lrb_tutupan(luas_m2=luas, dasar=3, langkah="penuh").jumlah
    ...     for luas in (19.9, 20, 26.9, 27, 34, 100)]
    [None, 3, 3, 4, 5, 14]
    >>> jumlah_lrb_tutupan(luas_m2=26.9, dasar=3, langkah=Langkah.MULAI).jumlah
    4
    >>> jumlah_lrb_tutupan(luas_m2=27, dasar=3, langkah="penuh", pada=date(2018, 12, 31))
    Traceback (most recent call last):
    pelayanan_publik.core.errors.ParameterBelumBerlaku: UM-010 ...
    """
    masukan = Masukan()
    luas = masukan.tak_negatif("luas_m2", luas_m2)
    aturan = _UMUM
    if salah := galat_positif(dasar, "dasar"):
        masukan.tambah(salah)
    else:
        aturan = _aturan(dasar)
    cara = masukan.pilihan("langkah", langkah, Langkah)
    ambang, selangkah = terkini(aturan.ambang).nilai, terkini(aturan.langkah).nilai
    if pada is not None:
        ambang = masukan.berlaku(aturan.ambang, pada)
        if masukan.baik("pada"):
            selangkah = aturan.langkah.nilai(pada)
    masukan.tuntas()
    jumlah = dasar + cara.banyak(luas - ambang, Fraction(selangkah)) if luas >= ambang else None
    return KebutuhanTutupan(luas, dasar, cara, ambang, selangkah, jumlah, pada)


# --- wells ---------------------------------------------------------------------------------------


@attrs.frozen
class KewajibanSumur:
    """The wells that an area owes; None where it owes none."""

    luas_m2: Fraction
    langkah_m2: Fraction
    langkah: Langkah
    pada: date
    pengembang: bool
    jumlah: int | None
    isi_m3: int
    """Of one well."""

    @property
    def wajib(self) -> bool:
        return self.jumlah is not None

    def penjelasan(self) -> Penjelasan:
        kelompok = _PENGEMBANG if self.pengembang else _BANGUNAN
        return Penjelasan(
            "Kewajiban sumur resapan",
            "tidak diwajibkan" if self.jumlah is None else f"{tulis_ribuan(self.jumlah)} sumur",
            (
                Penjelasan("Luas", f"{tulis_pecahan(self.luas_m2)} m2"),
                *(parameter.penjelasan(self.pada) for parameter in kelompok),
                Penjelasan("Langkah yang dipakai", f"{tulis_pecahan(self.langkah_m2)} m2"),
                Penjelasan("Langkah dihitung bila", self.langkah.value),
            ),
        )


_BANGUNAN: tuple[Parameter[Any], ...] = (SUMUR_AMBANG, SUMUR_LANGKAH, SUMUR_ISI)
_PENGEMBANG: tuple[Parameter[Any], ...] = (
    PENGEMBANG_AMBANG,
    PENGEMBANG_DASAR,
    PENGEMBANG_LANGKAH,
    PENGEMBANG_ISI,
)


def sumur_wajib_bangunan(
    *, luas_m2: Bilangan, langkah_m2: Bilangan, langkah: Langkah | str, pada: date
) -> KewajibanSumur:
    """Wells of 1 m3 for a roof: one from 50 m2, one more per step of 25 to 50 m2 (Cirebon 5(2)a).

    The regulation gives the step as a range and does not say whether a step begun counts;
    so both are asked for.

    >>> [sumur_wajib_bangunan(luas_m2=luas, langkah_m2=25, langkah="penuh",
    ...     pada=date(2024, 1, 1)).jumlah for luas in (49.9, 50, 75, 124)]
    [None, 1, 2, 3]
    """
    masukan = Masukan()
    luas = masukan.tak_negatif("luas_m2", luas_m2)
    rentang = masukan.berlaku(SUMUR_LANGKAH, pada)
    selangkah = masukan.baca(
        lambda nilai, path: _langkah(nilai, path, rentang), "langkah_m2", langkah_m2, Fraction(1)
    )
    cara = masukan.pilihan("langkah", langkah, Langkah)
    masukan.tuntas()
    ambang = SUMUR_AMBANG.nilai(pada)
    jumlah = 1 + cara.banyak(luas - ambang, selangkah) if luas >= ambang else None
    return KewajibanSumur(luas, selangkah, cara, pada, False, jumlah, SUMUR_ISI.nilai(pada))


def _langkah(nilai: object, path: str, rentang: Rentang) -> Fraction:
    hasil = pecahan_positif(nilai, path)
    if hasil not in rentang:
        raise LangkahDiLuarRentang(nilai, path=path, rentang=str(rentang))
    return hasil


def sumur_wajib_pengembang(
    *, luas_m2: Bilangan, langkah: Langkah | str, pada: date
) -> KewajibanSumur:
    """Wells of 3 m3 for a developer's land above 5,000 m2: 17, and one more per 100 m2 (Cirebon).

    >>> [sumur_wajib_pengembang(luas_m2=luas, langkah="mulai", pada=date(2024, 1, 1)).jumlah
    ...     for luas in (5_000, 5_001, 5_100, 5_101)]
    [None, 18, 18, 19]
    """
    masukan = Masukan()
    luas = masukan.tak_negatif("luas_m2", luas_m2)
    cara = masukan.pilihan("langkah", langkah, Langkah)
    ambang = masukan.berlaku(PENGEMBANG_AMBANG, pada)
    masukan.tuntas()
    selangkah, jumlah = Fraction(PENGEMBANG_LANGKAH.nilai(pada)), None
    if luas > ambang:
        jumlah = PENGEMBANG_DASAR.nilai(pada) + cara.banyak(luas - ambang, selangkah)
    return KewajibanSumur(luas, selangkah, cara, pada, True, jumlah, PENGEMBANG_ISI.nilai(pada))
