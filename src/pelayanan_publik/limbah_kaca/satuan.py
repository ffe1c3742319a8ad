"""Units of strength: kilograms-force per square centimetre and megapascal, exactly.

One kg/cm2 is 0.0980665 MPa, by the definition of the standard weight. A label such as K-350 is
neither: it names the strength of a cube of concrete, and no class of paving follows from it.
"""

from __future__ import annotations

import re
from fractions import Fraction

from pelayanan_publik.core.units import Bilangan, pecahan_tak_negatif
from pelayanan_publik.limbah_kaca.errors import LabelKBukanKuatTekan

MPA_PER_KG_CM2 = Fraction(980_665, 10_000_000)
_LABEL_K = re.compile(r"\s*[Kk]\s*[-. ]?\s*[0-9]+\s*")


def kuat_tekan(nilai: object, path: str) -> Fraction:
    """A strength of zero or more, exactly. A K-label has its own refusal.

    >>> kuat_tekan("K-350", "kuat")
    Traceback (most recent call last):
    pelayanan_publik.limbah_kaca.errors.LabelKBukanKuatTekan: LK-003 kuat: ...
    """
    if isinstance(nilai, str) and _LABEL_K.fullmatch(nilai):
        raise LabelKBukanKuatTekan(nilai.strip(), path=path)
    return pecahan_tak_negatif(nilai, path)


def kg_cm2_ke_mpa(kuat_tekan_kg_cm2: Bilangan) -> Fraction:
    """A strength in kg/cm2 as megapascal.

    >>> float(kg_cm2_ke_mpa(308.3)), mpa_ke_kg_cm2(kg_cm2_ke_mpa(175)) == 175
    (30.23390195, True)
    """
    return kuat_tekan(kuat_tekan_kg_cm2, "kuat_tekan_kg_cm2") * MPA_PER_KG_CM2


def mpa_ke_kg_cm2(kuat_tekan_mpa: Bilangan) -> Fraction:
    """A strength in megapascal as kg/cm2.

    >>> round(float(mpa_ke_kg_cm2(20)), 2)
    203.94
    """
    return kuat_tekan(kuat_tekan_mpa, "kuat_tekan_mpa") / MPA_PER_KG_CM2
