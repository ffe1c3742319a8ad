"""Assessments of a waste bank's figures: margin, reduction, and days against months.

A ratio over nothing is undefined (None), never 0 and never 100 percent.
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import tak_negatif, tulis_persen, tulis_rupiah, tulis_seperseribu
from pelayanan_publik.core.validity import Bulan


def bagian(pembilang: int, penyebut: int) -> Fraction | None:
    """A share, or None over nothing.

    >>> bagian(80, 360), bagian(0, 0)
    (Fraction(2, 9), None)
    """
    return Fraction(pembilang, penyebut) if penyebut else None


@attrs.frozen(field_transformer=sekaligus)
class Margin:
    """What a sale leaves: on the sale value and on the cost, which are not the same.

    >>> jual = Margin(1_400, 1_000)
    >>> jual.rupiah, tulis_persen(jual.terhadap_jual, 1), tulis_persen(jual.terhadap_hpp, 1)
    (400, '28,6 %', '40 %')
    """

    nilai_jual: int = attrs.field(validator=tak_negatif)
    hpp: int = attrs.field(validator=tak_negatif)

    @property
    def rupiah(self) -> int:
        return self.nilai_jual - self.hpp

    @property
    def terhadap_jual(self) -> Fraction | None:
        return bagian(self.rupiah, self.nilai_jual)

    @property
    def terhadap_hpp(self) -> Fraction | None:
        return bagian(self.rupiah, self.hpp)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Margin",
            tulis_rupiah(self.rupiah),
            (
                Penjelasan("Nilai jual", tulis_rupiah(self.nilai_jual)),
                Penjelasan("Harga pokok", tulis_rupiah(self.hpp)),
                Penjelasan("Terhadap nilai jual", tulis_persen(self.terhadap_jual, 1)),
                Penjelasan("Terhadap harga pokok", tulis_persen(self.terhadap_hpp, 1)),
            ),
        )


@attrs.frozen(field_transformer=sekaligus)
class Reduksi:
    """What was kept from the landfill, against what was generated in the same period.

    >>> print(Reduksi(120_000_000, 550_000_000).penjelasan())
    Pengurangan sampah: 21,8 %
      Dikurangi: 120.000 kg
      Timbulan: 550.000 kg
    """

    pengurangan_gram: int = attrs.field(validator=tak_negatif)
    timbulan_gram: int = attrs.field(validator=tak_negatif)

    @property
    def bagian(self) -> Fraction | None:
        return bagian(self.pengurangan_gram, self.timbulan_gram)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Pengurangan sampah",
            tulis_persen(self.bagian, 1),
            (
                Penjelasan("Dikurangi", f"{tulis_seperseribu(self.pengurangan_gram)} kg"),
                Penjelasan("Timbulan", f"{tulis_seperseribu(self.timbulan_gram)} kg"),
            ),
        )


def sebulan(gram_per_hari: int, bulan: Bulan) -> int:
    """A daily mass as the mass of a real month.

    >>> sebulan(50_000_000, Bulan(2025, 9)), sebulan(50_000_000, Bulan(2025, 2))
    (1500000000, 1400000000)
    """
    return gram_per_hari * bulan.banyak_hari


def sehari(gram_sebulan: int, bulan: Bulan) -> Fraction:
    """A month's mass as its mean per day, exactly.

    >>> sehari(31_000, Bulan(2025, 1))
    Fraction(1000, 1)
    """
    return Fraction(gram_sebulan, bulan.banyak_hari)
