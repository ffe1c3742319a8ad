"""How many blocks an area needs: by the trade's figure for a shape, or by size and joint.

The trade sells a whole number of pieces for a square metre, joints allowed for. Laid without
joints more would go in: that geometric maximum stands beside it. Pieces are rounded up once,
after the area and the spare are multiplied in.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    tulis_pecahan,
    tulis_persen,
    tulis_ribuan,
)
from pelayanan_publik.limbah_kaca.model import UkuranBlok
from pelayanan_publik.limbah_kaca.parameters import (
    BUAH_PER_M2,
    SISI_MM,
    TipePaving,
    penjelasan_terkini,
    terkini,
)


@attrs.frozen
class KebutuhanPaving:
    """Pieces for an area, and what geometry would allow."""

    luas_m2: Fraction
    buah_per_m2: Fraction
    cadangan: Fraction
    """The share that is ordered beyond the need."""
    maksimum_per_m2: Fraction | None
    """Pieces per square metre without joints; None where the sides were not published."""
    tipe: TipePaving | None = None
    """Whose trade figure it is; None where it was reckoned from a size."""

    @property
    def buah(self) -> int:
        return ceil(self.luas_m2 * self.buah_per_m2 * (1 + self.cadangan))

    @property
    def maksimum(self) -> int | None:
        """Whole pieces that the bare area could hold; None where the sides were not published."""
        if self.maksimum_per_m2 is None:
            return None
        return int(self.luas_m2 * self.maksimum_per_m2)

    @property
    def bagian_siar(self) -> Fraction | None:
        """The share of the area that is joint."""
        if self.maksimum_per_m2 is None:
            return None
        return 1 - self.buah_per_m2 / self.maksimum_per_m2

    def penjelasan(self) -> Penjelasan:
        per_m2 = (
            penjelasan_terkini(BUAH_PER_M2[self.tipe])
            if self.tipe
            else Penjelasan("Buah per m2", tulis_pecahan(self.buah_per_m2))
        )
        maksimum = self.maksimum_per_m2
        geometri = (
            "sisinya tidak diterbitkan"
            if maksimum is None
            else f"{tulis_pecahan(maksimum)} buah/m2; siar {tulis_persen(self.bagian_siar)} luas"
        )
        return Penjelasan(
            "Kebutuhan paving",
            f"{tulis_ribuan(self.buah)} buah",
            (
                Penjelasan("Luas", f"{tulis_pecahan(self.luas_m2)} m2"),
                per_m2,
                Penjelasan("Cadangan", tulis_persen(self.cadangan)),
                Penjelasan("Paling banyak tanpa siar", geometri),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kebutuhan_paving(
    luas_m2: Bilangan, tipe: TipePaving | str, cadangan: Bilangan = 0
) -> KebutuhanPaving:
    """Pieces of a shape for an area, by the trade's figure.

    >>> kebutuhan_paving(50, "bata").buah, kebutuhan_paving(50, "bata", cadangan=0.05).buah
    (2200, 2310)
    """
    masukan = Masukan()
    luas = masukan.positif("luas_m2", luas_m2)
    satu = masukan.pilihan("tipe", tipe, TipePaving)
    lebih = masukan.bagian("cadangan", cadangan)
    masukan.tuntas()
    sisi = SISI_MM.get(satu)
    maksimum = Fraction(10**6) / (sisi[0] * sisi[1]) if sisi else None
    return KebutuhanPaving(luas, Fraction(terkini(BUAH_PER_M2[satu]).nilai), lebih, maksimum, satu)


def kebutuhan_paving_ukuran(
    luas_m2: Bilangan, ukuran: UkuranBlok, *, siar_mm: Bilangan, cadangan: Bilangan = 0
) -> KebutuhanPaving:
    """Pieces of a rectangular size for an area, each with a joint along two of its sides.

    >>> blok = UkuranBlok(200, 100, 80)
    >>> kebutuhan_paving_ukuran(1, blok, siar_mm=0).buah
    50
    >>> round(float(kebutuhan_paving_ukuran(1, blok, siar_mm=3).buah_per_m2), 2)
    47.83
    """
    masukan = Masukan()
    luas = masukan.positif("luas_m2", luas_m2)
    siar = masukan.tak_negatif("siar_mm", siar_mm)
    lebih = masukan.bagian("cadangan", cadangan)
    masukan.tambah(galat_anggota(ukuran, UkuranBlok, "ukuran"))
    masukan.tuntas()
    bersama_siar = (ukuran.panjang_mm + siar) * (ukuran.lebar_mm + siar)
    return KebutuhanPaving(luas, 10**6 / bersama_siar, lebih, 1 / ukuran.m2)
