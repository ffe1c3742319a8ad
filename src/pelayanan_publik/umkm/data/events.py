"""What can have happened in a register of businesses: past facts, never edited."""

from __future__ import annotations

from typing import TypeAlias

import attrs

from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.units import berisi, pilihan, positif, semua_anggota, tupel
from pelayanan_publik.umkm.data.pernyataan import Pernyataan
from pelayanan_publik.umkm.data.tautan import Tautan


@attrs.frozen(eq=False, repr=False)
class UsahaDidaftarkan(Peristiwa):
    """A business got an entry, with a code of its own. What it is, statements tell."""

    usaha: str = attrs.field(validator=berisi)
    """The code, for ever; neither a NIB nor a NIK."""


@attrs.frozen(eq=False, repr=False)
class PernyataanDicatat(Peristiwa):
    """What a source said of a business was recorded, beside all that others said."""

    usaha: str = attrs.field(validator=berisi)
    pernyataan: Pernyataan = attrs.field(validator=pilihan(Pernyataan))


@attrs.frozen(eq=False, repr=False)
class PernyataanDicabut(Peristiwa):
    """A statement was withdrawn: nobody goes by it from here on, and it stays in the log."""

    usaha: str = attrs.field(validator=berisi)
    pernyataan: int = attrs.field(validator=positif)
    """The number of the event that recorded it."""
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class UsahaDigabung(Peristiwa):
    """Two entries were found to be one business: `dari` is read as part of `ke`.

    Each keeps its own statements, so that the merge can be taken back without a trace.
    """

    dari: str = attrs.field(validator=berisi)
    ke: str = attrs.field(validator=berisi)
    alasan: str = attrs.field(validator=berisi)
    tautan: tuple[Tautan, ...] = attrs.field(converter=tupel, validator=semua_anggota(Tautan))
    """The links between the rows behind them, where lists were matched."""


@attrs.frozen(eq=False, repr=False)
class PenggabunganDibatalkan(Peristiwa):
    """A merge was wrong: both entries stand by themselves again, as if it had never been made."""

    penggabungan: int = attrs.field(validator=positif)
    """The number of the merge."""
    alasan: str = attrs.field(validator=berisi)


PeristiwaUsaha: TypeAlias = (
    UsahaDidaftarkan
    | PernyataanDicatat
    | PernyataanDicabut
    | UsahaDigabung
    | PenggabunganDibatalkan
)
