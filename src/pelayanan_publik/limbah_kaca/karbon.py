"""Carbon avoided by glass in place of cement or sand, with factors that the caller brings.

No Indonesian factor for this could be verified, so there is none here: each factor says of what
it is, its year and its source. The glass has one too, for collecting, washing and milling.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan, sekaligus, terbaca
from pelayanan_publik.core.units import (
    berisi,
    galat_anggota,
    pecahan,
    pilihan,
    positif,
    tulis_kata,
    tulis_pecahan,
)
from pelayanan_publik.limbah_kaca.campuran import BahanAdukan
from pelayanan_publik.limbah_kaca.errors import FaktorBahanLain
from pelayanan_publik.limbah_kaca.kebutuhan import KebutuhanBahan


def _terukur(_: object, attribute: attrs.Attribute[Any], value: Fraction) -> None:
    pecahan(value, attribute.name)


@attrs.frozen(field_transformer=sekaligus)
class FaktorKarbon:
    """Kilograms of CO2 equivalent per kilogram of a material, as a source gives it."""

    bahan: BahanAdukan = attrs.field(validator=pilihan(BahanAdukan))
    kg_co2e_per_kg: Fraction = attrs.field(converter=terbaca, validator=_terukur)
    tahun: int = attrs.field(validator=positif)
    sumber: str = attrs.field(validator=berisi)


@attrs.frozen
class KarbonTerhindar:
    """What the material that was left out would have emitted, less what its glass did."""

    kaca_gram: Fraction
    faktor_diganti: FaktorKarbon
    faktor_kaca: FaktorKarbon

    @property
    def kg_co2e(self) -> Fraction:
        """Below zero where the glass is worse."""
        selisih = self.faktor_diganti.kg_co2e_per_kg - self.faktor_kaca.kg_co2e_per_kg
        return self.kaca_gram * selisih / 1_000

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Karbon terhindar",
            f"{tulis_pecahan(self.kg_co2e)} kg CO2e",
            (
                Penjelasan("Kaca dalam blok", f"{tulis_pecahan(self.kaca_gram / 1_000)} kg"),
                *(
                    Penjelasan(
                        f"Faktor {tulis_kata(f.bahan)}",
                        f"{tulis_pecahan(f.kg_co2e_per_kg, 6)} kg CO2e/kg",
                        catatan=f"{f.sumber}, {f.tahun}",
                    )
                    for f in (self.faktor_diganti, self.faktor_kaca)
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def karbon_terhindar(
    kebutuhan: KebutuhanBahan, *, faktor_diganti: FaktorKarbon, faktor_kaca: FaktorKarbon
) -> KarbonTerhindar:
    """Mass of glass in the blocks times the difference of two factors.

    `faktor_diganti` must be of the material that the mix puts glass in the place of.
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(kebutuhan, KebutuhanBahan, "kebutuhan"),
        galat_anggota(faktor_diganti, FaktorKarbon, "faktor_diganti"),
        galat_anggota(faktor_kaca, FaktorKarbon, "faktor_kaca"),
    )
    masukan.tuntas()
    diganti = BahanAdukan(kebutuhan.rancangan.basis.value)
    for nama, faktor, bahan in (
        ("faktor_diganti", faktor_diganti, diganti),
        ("faktor_kaca", faktor_kaca, BahanAdukan.KACA),
    ):
        if faktor.bahan is not bahan:
            masukan.tambah(
                FaktorBahanLain(tulis_kata(faktor.bahan), path=nama, seharusnya=tulis_kata(bahan))
            )
    masukan.tuntas()
    kaca = kebutuhan.per_blok(BahanAdukan.KACA) * kebutuhan.banyak_blok
    return KarbonTerhindar(kaca, faktor_diganti, faktor_kaca)
