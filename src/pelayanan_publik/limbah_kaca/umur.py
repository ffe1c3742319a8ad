"""The strength at 28 days, from a test on another day.

Paving ripens faster than ordinary concrete, so only the published table of paving counts, and
only on its own days: between them its source draws no line, and beyond them nothing is known.
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan, galat_positif, tulis_pecahan
from pelayanan_publik.limbah_kaca.errors import UmurDiLuarTabel
from pelayanan_publik.limbah_kaca.parameters import FAKTOR_UMUR, penjelasan_terkini, terkini
from pelayanan_publik.limbah_kaca.satuan import kuat_tekan

UMUR_BAKU = 28
"""Days; the age to which the table refers."""


@attrs.frozen
class KoreksiUmur:
    """A strength, the day it was tested on, and what it comes to at 28 days."""

    kuat_tekan_mpa: Fraction
    hari: int
    faktor: Fraction

    @property
    def mpa_28_hari(self) -> Fraction:
        return self.kuat_tekan_mpa / self.faktor

    def penjelasan(self) -> Penjelasan:
        uji = Penjelasan(f"Kuat tekan umur {self.hari} hari", f"{_tulis(self.kuat_tekan_mpa)} MPa")
        if self.hari == UMUR_BAKU:
            return Penjelasan("Kuat tekan umur 28 hari", f"{_tulis(self.mpa_28_hari)} MPa", (uji,))
        return Penjelasan(
            "Kuat tekan umur 28 hari",
            f"{_tulis(self.mpa_28_hari)} MPa",
            (uji, penjelasan_terkini(FAKTOR_UMUR[self.hari])),
            catatan="perkiraan, bukan hasil uji",
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def koreksi_umur(kuat_tekan_mpa: Bilangan, hari: int) -> KoreksiUmur:
    """The strength at 28 days with what it rests on.

    >>> print(koreksi_umur(16.74, 7).penjelasan().rincian[1].nilai)
    0,837
    """
    masukan = Masukan()
    kuat = masukan.baca(kuat_tekan, "kuat_tekan_mpa", kuat_tekan_mpa, Fraction(0))
    bukan_hari = galat_positif(hari, "hari")
    masukan.tambah(bukan_hari)
    faktor = Fraction(1)
    if not bukan_hari and hari != UMUR_BAKU:
        if hari in FAKTOR_UMUR:
            faktor = terkini(FAKTOR_UMUR[hari]).nilai
        else:
            ada = tuple(sorted({*FAKTOR_UMUR, UMUR_BAKU}))
            masukan.tambah(UmurDiLuarTabel(hari, path="hari", ada=", ".join(map(str, ada))))
    masukan.tuntas()
    return KoreksiUmur(kuat, hari, faktor)


def umur_ke_28_hari(kuat_tekan_mpa: Bilangan, hari: int) -> Fraction:
    """The strength at 28 days in megapascal, by the days of the paving table only.

    >>> str(umur_ke_28_hari(16.74, 7)), str(umur_ke_28_hari(20, 28))
    ('20', '20')
    >>> umur_ke_28_hari(20, 10)
    Traceback (most recent call last):
    pelayanan_publik.limbah_kaca.errors.UmurDiLuarTabel: LK-006 hari: ...
    """
    return koreksi_umur(kuat_tekan_mpa, hari).mpa_28_hari


def _tulis(nilai: Fraction) -> str:
    return tulis_pecahan(nilai, 3)
