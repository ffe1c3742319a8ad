"""What a lot is divided into: things refused, sieve fractions, and the powder that is used."""

from __future__ import annotations

from enum import StrEnum

import attrs

from pelayanan_publik.core.units import (
    berisi,
    pilihan,
    positif,
    positif_atau_kosong,
    tak_negatif,
    tulis_ribuan,
)
from pelayanan_publik.limbah_kaca.errors import AyakanTerbalik


class AlasanTolak(StrEnum):
    """Why something is not ground."""

    B3 = "b3"
    """Hazardous: vessels of chemicals, medicine, pesticide."""
    LAMPU = "lampu"
    CERMIN = "cermin"
    RESIDU = "residu"
    """No glass at all: caps, mud, ceramics."""


class JenisTimbangan(StrEnum):
    """A weighing of a lot that can be corrected."""

    DITERIMA = "diterima"
    TERPILIH = "terpilih"
    BERSIH = "bersih"
    SERBUK = "serbuk"


@attrs.frozen(order=True)
class FraksiAyakan:
    """Grains that one sieve keeps and the one above it lets through, in microns.

    `lolos_mikron` None: no sieve above. What passes the finest sieve is kept by 0.

    >>> str(FraksiAyakan(75, 600)), str(FraksiAyakan(0, 75)), str(FraksiAyakan(4_750))
    ('75-600 mikron', '0-75 mikron', '> 4.750 mikron')
    """

    tertahan_mikron: int = attrs.field(validator=tak_negatif)
    lolos_mikron: int | None = attrs.field(default=None, validator=positif_atau_kosong, order=False)

    def __attrs_post_init__(self) -> None:
        if self.lolos_mikron is not None and self.lolos_mikron <= self.tertahan_mikron:
            raise AyakanTerbalik(
                self.lolos_mikron, path="lolos_mikron", tertahan=self.tertahan_mikron
            )

    def bertumpuk(self, lain: FraksiAyakan) -> bool:
        """Whether a grain could be in both."""
        return (self.lolos_mikron is None or lain.tertahan_mikron < self.lolos_mikron) and (
            lain.lolos_mikron is None or self.tertahan_mikron < lain.lolos_mikron
        )

    def __str__(self) -> str:
        if self.lolos_mikron is None:
            return f"> {tulis_ribuan(self.tertahan_mikron)} mikron"
        return f"{tulis_ribuan(self.tertahan_mikron)}-{tulis_ribuan(self.lolos_mikron)} mikron"


@attrs.frozen
class BarisTolak:
    """What was taken out in sorting, why, and where it went."""

    alasan: AlasanTolak = attrs.field(validator=pilihan(AlasanTolak))
    gram: int = attrs.field(validator=positif)
    tujuan: str = attrs.field(validator=berisi)


@attrs.frozen
class Serbuk:
    """The powder of one sieve fraction."""

    fraksi: FraksiAyakan = attrs.field(validator=pilihan(FraksiAyakan))
    gram: int = attrs.field(validator=positif)


@attrs.frozen
class PakaiSerbuk:
    """Powder of one lot and fraction that went into a mix."""

    lot: str = attrs.field(validator=berisi)
    fraksi: FraksiAyakan = attrs.field(validator=pilihan(FraksiAyakan))
    gram: int = attrs.field(validator=positif)
