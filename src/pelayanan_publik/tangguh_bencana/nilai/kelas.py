"""The choices of the two scores: components and aspects, classes, and what to do next.

PKD and Perka name their classes alike and mean different things: other questions, another
lowest value. So each has a class of its own, and nothing turns one into the other.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from pelayanan_publik.core.errors import BukanJenisnya
from pelayanan_publik.core.units import sebagai_pilihan


class KomponenPKD(StrEnum):
    """The five components of the PKD, in the order of the form."""

    LAYANAN_DASAR = "layanan_dasar"
    PERATURAN_DAN_KEBIJAKAN = "peraturan_dan_kebijakan"
    PENCEGAHAN_DAN_MITIGASI = "pencegahan_dan_mitigasi"
    KESIAPSIAGAAN_DARURAT = "kesiapsiagaan_darurat"
    KESIAPSIAGAAN_PEMULIHAN = "kesiapsiagaan_pemulihan"


class KelasPKD(StrEnum):
    """The classes of the PKD, the lowest first; there is none below Pratama."""

    PRATAMA = "pratama"
    MADYA = "madya"
    UTAMA = "utama"

    @property
    def berikut(self) -> KelasPKD | None:
        """The class above; None above Utama.

        >>> KelasPKD.PRATAMA.berikut, KelasPKD.UTAMA.berikut
        (<KelasPKD.MADYA: 'madya'>, None)
        """
        return {KelasPKD.PRATAMA: KelasPKD.MADYA, KelasPKD.MADYA: KelasPKD.UTAMA}.get(self)


class RekomendasiPKD(StrEnum):
    """What the form recommends for an indicator, by its level."""

    ADAKAN = "adakan"
    """Propose it, set it up."""
    EVALUASI = "evaluasi"
    """It is there: see whether it serves, and repair it."""
    ANGGARKAN = "anggarkan"
    KEMBANGKAN = "kembangkan"
    """Work with others, spread it."""


class AspekPerka(StrEnum):
    """The six aspects of Perka BNPB 1/2012."""

    LEGISLASI = "legislasi"
    PERENCANAAN = "perencanaan"
    KELEMBAGAAN = "kelembagaan"
    PENDANAAN = "pendanaan"
    PENGEMBANGAN_KAPASITAS = "pengembangan_kapasitas"
    PENYELENGGARAAN = "penyelenggaraan"


class KelasPerka(StrEnum):
    """The classes of Perka BNPB 1/2012, the lowest first; a score below them has no class."""

    PRATAMA = "pratama"
    MADYA = "madya"
    UTAMA = "utama"


K = TypeVar("K", KelasPKD, KelasPerka)


def sebagai_kelas(nilai: object, jenis: type[K], path: str = "kelas") -> K:
    """A class given as itself or as its word; a class of the other score is refused.

    >>> sebagai_kelas("madya", KelasPKD)
    <KelasPKD.MADYA: 'madya'>
    >>> sebagai_kelas(KelasPerka.MADYA, KelasPKD)
    Traceback (most recent call last):
    pelayanan_publik.core.errors.BukanJenisnya: UM-008 ...
    """
    if isinstance(nilai, StrEnum) and not isinstance(nilai, jenis):
        raise BukanJenisnya(nilai, path=path, sebagai=jenis.__name__)
    return sebagai_pilihan(nilai, jenis, path)
