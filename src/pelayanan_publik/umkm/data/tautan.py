"""Why two rows of two lists are one business: a key that both hold, exactly."""

from __future__ import annotations

from enum import StrEnum

import attrs

from pelayanan_publik.core.units import berisi, pilihan


class KunciCocok(StrEnum):
    """The keys, from the strongest down. None is a name alone."""

    NIB = "nib"
    NIK_KBLI_NAMA = "nik_kbli_nama"
    NIK_TEMPAT = "nik_tempat"


@attrs.frozen(order=True)
class RujukanBaris:
    """Where a row stands: its list, and its number there."""

    sumber: str = attrs.field(validator=berisi)
    nomor: str = attrs.field(validator=berisi)

    def __str__(self) -> str:
        return f"{self.sumber}/{self.nomor}"


@attrs.frozen
class Tautan:
    """One link: two rows with the same key.

    >>> print(Tautan(KunciCocok.NIB, RujukanBaris("dinas", "7"), RujukanBaris("oss", "12")))
    dinas/7 = oss/12 (nib)
    """

    kunci: KunciCocok = attrs.field(validator=pilihan(KunciCocok))
    dari: RujukanBaris = attrs.field(validator=pilihan(RujukanBaris))
    ke: RujukanBaris = attrs.field(validator=pilihan(RujukanBaris))

    def __str__(self) -> str:
        return f"{self.dari} = {self.ke} ({self.kunci.value})"
