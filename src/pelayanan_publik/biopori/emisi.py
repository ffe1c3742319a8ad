"""Emissions avoided by keeping waste from the landfill, with factors that the caller brings.

No Indonesian factor for composting or recycling could be verified, and apps use wildly
different ones. So there is no default: each factor says its value, unit, year, GWP and source.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.biopori.errors import FaktorTidakSebanding
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan, terbaca
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_positif,
    galat_teks,
    pecahan,
    tulis_pecahan,
)


class SatuanEmisi(StrEnum):
    """What a factor counts: carbon dioxide equivalent per mass of waste."""

    KG_CO2E_PER_KG = "kg_co2e_per_kg"
    G_CO2E_PER_KG = "g_co2e_per_kg"
    KG_CO2E_PER_TON = "kg_co2e_per_ton"


_PER_KG = {
    SatuanEmisi.KG_CO2E_PER_KG: Fraction(1),
    SatuanEmisi.G_CO2E_PER_KG: Fraction(1, 1_000),
    SatuanEmisi.KG_CO2E_PER_TON: Fraction(1, 1_000),
}


@attrs.frozen
class FaktorEmisi:
    """An emission factor with all that must be known to use it. It may be below zero (a credit)."""

    nilai: Fraction = attrs.field(converter=terbaca)
    satuan: SatuanEmisi
    tahun: int
    gwp: str
    """Which global warming potentials: `AR5, 100 tahun, CH4 28, N2O 265`."""
    sumber: str

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.baca(pecahan, "nilai", self.nilai, Fraction(0))
        masukan.tambah(
            galat_anggota(self.satuan, SatuanEmisi, "satuan"),
            galat_positif(self.tahun, "tahun"),
            galat_teks(self.gwp, "gwp"),
            galat_teks(self.sumber, "sumber"),
        )
        masukan.tuntas()

    @property
    def kg_per_kg(self) -> Fraction:
        return self.nilai * _PER_KG[self.satuan]


@attrs.frozen
class EmisiTerhindar:
    """What the landfill would have emitted, less what the treatment does."""

    massa_kg: Fraction
    faktor_tpa: FaktorEmisi
    faktor_olah: FaktorEmisi

    @property
    def kg_co2e(self) -> Fraction:
        """Below zero where the treatment is worse than the landfill."""
        return self.massa_kg * (self.faktor_tpa.kg_per_kg - self.faktor_olah.kg_per_kg)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Emisi terhindar",
            f"{tulis_pecahan(self.kg_co2e)} kg CO2e",
            (
                Penjelasan("Massa", f"{tulis_pecahan(self.massa_kg)} kg"),
                *(
                    Penjelasan(
                        judul,
                        f"{tulis_pecahan(faktor.kg_per_kg, 6)} kg CO2e/kg",
                        catatan=f"{faktor.sumber}, {faktor.tahun}, GWP {faktor.gwp}",
                    )
                    for judul, faktor in (
                        ("Faktor TPA", self.faktor_tpa),
                        ("Faktor olah", self.faktor_olah),
                    )
                ),
            ),
        )


def emisi_terhindar(
    massa_kg: Bilangan, faktor_tpa: FaktorEmisi, faktor_olah: FaktorEmisi
) -> EmisiTerhindar:
    """Mass times the difference of two factors, which must rest on the same GWP.

    >>> per_ton = SatuanEmisi.KG_CO2E_PER_TON
    >>> tpa = FaktorEmisi(1_400, per_ton, 2006, "AR5", "contoh")
    >>> olah = FaktorEmisi(175.6, per_ton, 2006, "AR5", "contoh")
    >>> float(emisi_terhindar(1_000, tpa, olah).kg_co2e)
    1224.4
    """
    masukan = Masukan()
    massa = masukan.tak_negatif("massa_kg", massa_kg)
    bukan = [
        galat_anggota(faktor, FaktorEmisi, nama)
        for nama, faktor in (("faktor_tpa", faktor_tpa), ("faktor_olah", faktor_olah))
    ]
    masukan.tambah(*bukan)
    if not any(bukan) and faktor_tpa.gwp != faktor_olah.gwp:
        masukan.tambah(
            FaktorTidakSebanding(faktor_olah.gwp, path="faktor_olah.gwp", gwp=faktor_tpa.gwp)
        )
    masukan.tuntas()
    return EmisiTerhindar(massa, faktor_tpa, faktor_olah)
