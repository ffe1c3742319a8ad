"""Infiltration wells: by SNI 03-2453-2002 as others coded it, and by the steps of a regulation."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import ceil
from typing import Any

import attrs

from pelayanan_publik.biopori.errors import LangkahDiLuarRentang
from pelayanan_publik.biopori.kapasitas import UkuranTabung, pecahan_pi
from pelayanan_publik.biopori.limpasan import Limpasan, hitung_limpasan
from pelayanan_publik.biopori.masukan import Masukan
from pelayanan_publik.biopori.model import Langkah, Tanah
from pelayanan_publik.biopori.parameters import (
    PENGEMBANG_AMBANG,
    PENGEMBANG_DASAR,
    PENGEMBANG_ISI,
    PENGEMBANG_LANGKAH,
    SUMUR_AMBANG,
    SUMUR_ISI,
    SUMUR_LANGKAH,
)
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.core.units import Bilangan, sebagai_pilihan, tulis_pecahan, tulis_ribuan

# --- wells by the SNI ----------------------------------------------------------------------------


@attrs.frozen
class SumurResapan:
    """How many wells of one size take the rain that runs off."""

    limpasan: Limpasan

    @property
    def tampungan_liter(self) -> Fraction:
        """V_storasi: what is left to store; nothing where the ground takes it all."""
        return max(self.limpasan.volume_liter - self.limpasan.serapan_liter, Fraction(0))

    @property
    def tinggi_m(self) -> Fraction:
        """H_total: the depth that the stored water would fill."""
        return self.tampungan_liter / 1_000 / self.limpasan.tabung.alas_m2

    @property
    def jumlah(self) -> int:
        """One at least: without a well nothing goes into its wall."""
        return max(1, ceil(self.tinggi_m / (self.limpasan.tabung.kedalaman_cm / 100)))

    def penjelasan(self) -> Penjelasan:
        tabung = self.limpasan.tabung
        return Penjelasan(
            "Sumur resapan",
            f"{tulis_ribuan(self.jumlah)} sumur",
            (
                *self.limpasan.penjelasan(),
                Penjelasan("Volume tampungan", f"{tulis_pecahan(self.tampungan_liter)} liter"),
                Penjelasan("Tinggi seluruhnya", f"{tulis_pecahan(self.tinggi_m, 3)} m"),
                Penjelasan("Diameter rencana", f"{tulis_pecahan(tabung.diameter_cm / 100)} m"),
                Penjelasan("Tinggi rencana", f"{tulis_pecahan(tabung.kedalaman_cm / 100)} m"),
            ),
        )


def sumur_resapan(
    *,
    koefisien_limpasan: Bilangan,
    luas_m2: Bilangan,
    hujan_liter_per_m2_per_hari: Bilangan,
    tanah: Tanah,
    diameter_m: Bilangan,
    kedalaman_m: Bilangan,
    pada: date,
    pi: Bilangan | None = None,
) -> SumurResapan:
    """Wells by SNI 03-2453-2002, as far as its users tell it. The site rules of the SNI
    (permeability, water table, distances) were not readable, and are not checked here.

    >>> sumur = sumur_resapan(koefisien_limpasan=0.85, luas_m2=100, hujan_liter_per_m2_per_hari=100,
    ...     tanah=Tanah(0.5, 1), diameter_m=1, kedalaman_m=3, pada=date(2024, 1, 1))
    >>> float(sumur.limpasan.volume_liter), float(round(sumur.limpasan.lama_hujan_jam, 4))
    (7267.5, 1.0377)
    >>> float(round(sumur.limpasan.serapan_liter, 1)), sumur.jumlah
    (424.5, 3)
    """
    masukan = Masukan()
    tabung = UkuranTabung(
        100 * masukan.positif("diameter_m", diameter_m),
        100 * masukan.positif("kedalaman_m", kedalaman_m),
        masukan.baca(pecahan_pi, "pi", pi),
    )
    return SumurResapan(
        hitung_limpasan(
            masukan, koefisien_limpasan, luas_m2, hujan_liter_per_m2_per_hari, tanah, tabung, pada
        )
    )


# --- wells by the steps of a regulation ----------------------------------------------------------


@attrs.frozen
class KewajibanSumur:
    """The wells that an area owes; None where it owes none."""

    luas_m2: Fraction
    langkah_m2: Fraction
    langkah: Langkah
    pada: date
    pengembang: bool
    wajib: bool
    jumlah: int | None
    isi_m3: int
    """Of one well."""

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
    luas, cara = masukan.tak_negatif("luas_m2", luas_m2), Langkah.PENUH
    selangkah = masukan.positif("langkah_m2", langkah_m2)
    with masukan.di():
        cara = sebagai_pilihan(langkah, Langkah, "langkah")
    masukan.berlaku(SUMUR_LANGKAH, pada)
    masukan.tuntas()
    rentang = SUMUR_LANGKAH.nilai(pada)
    if selangkah not in rentang:
        raise LangkahDiLuarRentang(langkah_m2, path="langkah_m2", rentang=str(rentang))
    ambang = SUMUR_AMBANG.nilai(pada)
    wajib = luas >= ambang
    jumlah = 1 + cara.banyak(luas - ambang, selangkah) if wajib else None
    return KewajibanSumur(luas, selangkah, cara, pada, False, wajib, jumlah, SUMUR_ISI.nilai(pada))


def sumur_wajib_pengembang(
    *, luas_m2: Bilangan, langkah: Langkah | str, pada: date
) -> KewajibanSumur:
    """Wells of 3 m3 for a developer's land above 5,000 m2: 17, and one more per 100 m2 (Cirebon).

    >>> [sumur_wajib_pengembang(luas_m2=luas, langkah="mulai", pada=date(2024, 1, 1)).jumlah
    ...     for luas in (5_000, 5_001, 5_100, 5_101)]
    [None, 18, 18, 19]
    """
    masukan = Masukan()
    luas, cara = masukan.tak_negatif("luas_m2", luas_m2), Langkah.PENUH
    with masukan.di():
        cara = sebagai_pilihan(langkah, Langkah, "langkah")
    masukan.berlaku(PENGEMBANG_AMBANG, pada)
    masukan.tuntas()
    ambang, selangkah = PENGEMBANG_AMBANG.nilai(pada), Fraction(PENGEMBANG_LANGKAH.nilai(pada))
    wajib = luas > ambang
    jumlah = PENGEMBANG_DASAR.nilai(pada) + cara.banyak(luas - ambang, selangkah) if wajib else None
    return KewajibanSumur(
        luas, selangkah, cara, pada, True, wajib, jumlah, PENGEMBANG_ISI.nilai(pada)
    )
