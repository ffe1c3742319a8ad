"""Infiltration wells by SNI 03-2453-2002, as others coded it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import ceil

import attrs

from pelayanan_publik.biopori.limpasan import Limpasan, Tanah, hitung_limpasan
from pelayanan_publik.biopori.tabung import PI, UkuranTabung, pecahan_pi
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan, tulis_pecahan, tulis_ribuan


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
                self.limpasan.penjelasan(),
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
        masukan.baca(pecahan_pi, "pi", pi, PI),
    )
    return SumurResapan(
        hitung_limpasan(
            masukan, koefisien_limpasan, luas_m2, hujan_liter_per_m2_per_hari, tanah, tabung, pada
        )
    )
