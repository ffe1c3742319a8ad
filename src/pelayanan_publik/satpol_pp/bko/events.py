"""What can have happened to officers who are lent out: past facts, never edited.

That a placement ended is no event: it follows from its last day. People are told by their code.
"""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

import attrs

from pelayanan_publik.core import validity
from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.units import berisi, pilihan, positif
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.errors import PenempatanTanpaAkhir


def _berakhir(_: object, attribute: attrs.Attribute[Masa], value: Masa) -> None:
    """Attrs validator: a period that has an end."""
    pilihan(Masa)(_, attribute, value)
    if value.sampai is None:
        raise PenempatanTanpaAkhir(str(value), path=attribute.name)


@attrs.frozen(eq=False, repr=False)
class PetugasDitempatkan(Peristiwa):
    """An officer was lent to a kecamatan. The number of this event is that of the placement."""

    petugas: str = attrs.field(validator=berisi)
    kecamatan: str = attrs.field(validator=berisi)
    masa: Masa = attrs.field(validator=_berakhir)
    keputusan: str = attrs.field(validator=berisi)
    """The number of the decree; one decree can place many."""


@attrs.frozen(eq=False, repr=False)
class PenempatanDiperpanjang(Peristiwa):
    """A placement goes on until a later day."""

    petugas: str = attrs.field(validator=berisi)
    penempatan: int = attrs.field(validator=positif)
    sampai: date = attrs.field(validator=validity.hari)
    """The first day on which the officer is no longer there."""
    keputusan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PetugasDitarik(Peristiwa):
    """An officer was called back before the end."""

    petugas: str = attrs.field(validator=berisi)
    penempatan: int = attrs.field(validator=positif)
    sejak: date = attrs.field(validator=validity.hari)
    """The first day on which the officer is no longer there."""
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class KeputusanPPNSDicatat(Peristiwa):
    """An officer was made a PPNS, for so many months. A renewal is another decree."""

    petugas: str = attrs.field(validator=berisi)
    keputusan: str = attrs.field(validator=berisi)
    mulai: date = attrs.field(validator=validity.hari)
    berlaku_bulan: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False)
class LangkahBKODibatalkan(Peristiwa):
    """The last step of a placement was never taken, or a decree was never given."""

    petugas: str = attrs.field(validator=berisi)
    langkah: int = attrs.field(validator=positif)
    """The number of the wrong event."""
    alasan: str = attrs.field(validator=berisi)


PeristiwaBKO: TypeAlias = (
    PetugasDitempatkan
    | PenempatanDiperpanjang
    | PetugasDitarik
    | KeputusanPPNSDicatat
    | LangkahBKODibatalkan
)
