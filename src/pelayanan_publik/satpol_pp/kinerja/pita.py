"""Bands: a personnel score above one bound and up to another needs so many people."""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.core.masukan import sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import (
    positif,
    positif_atau_kosong,
    tulis_pecahan,
    tulis_ribuan,
)
from pelayanan_publik.satpol_pp.errors import PitaTerbalik


@attrs.frozen(field_transformer=sekaligus)
class PitaPersonel:
    """A score above `di_atas`, up to and with `sampai`, needs that many people.

    None is no upper bound. The published words are "above 500: 251 to 350", so a unit of 250
    is one short of the least.

    >>> pita = PitaPersonel(500, None, 251, 350)
    >>> pita.memuat(500), pita.memuat(501), str(pita)
    (False, True, 'di atas 500: 251-350')
    """

    di_atas: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    sampai: Fraction | None = attrs.field(
        converter=attrs.converters.optional(terbaca),
        validator=attrs.validators.optional(ukuran_tak_negatif),
    )
    paling_sedikit: int = attrs.field(validator=positif)
    paling_banyak: int | None = attrs.field(default=None, validator=positif_atau_kosong)

    def __attrs_post_init__(self) -> None:
        if self.sampai is not None and self.sampai <= self.di_atas:
            raise PitaTerbalik(
                tulis_pecahan(self.sampai), path="sampai", mulai=tulis_pecahan(self.di_atas)
            )
        if self.paling_banyak is not None and self.paling_banyak < self.paling_sedikit:
            raise PitaTerbalik(self.paling_banyak, path="paling_banyak", mulai=self.paling_sedikit)

    def memuat(self, skor: Fraction) -> bool:
        return self.di_atas < skor and (self.sampai is None or skor <= self.sampai)

    @property
    def rentang(self) -> str:
        """The score interval, for reading."""
        sampai = "" if self.sampai is None else f" s.d. {tulis_pecahan(self.sampai)}"
        return f"di atas {tulis_pecahan(self.di_atas)}{sampai}"

    def __str__(self) -> str:
        banyak = "" if self.paling_banyak is None else tulis_ribuan(self.paling_banyak)
        return f"{self.rentang}: {tulis_ribuan(self.paling_sedikit)}-{banyak}"
