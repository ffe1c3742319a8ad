"""What can have happened to a hole: past facts, never edited. Masses are whole grams.

`kelompok` is the code of a household, or of the families that share a hole: no name.
"""

from __future__ import annotations

from typing import TypeAlias

import attrs

from pelayanan_publik.biopori.model import JenisLubang
from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.units import berisi, pilihan, positif, tak_negatif


@attrs.frozen(eq=False, repr=False)
class LubangDipasang(Peristiwa):
    """A hole was made: its code for ever, its RW, and the household or group that fills it."""

    kode: str = attrs.field(validator=berisi)
    rw: str = attrs.field(validator=berisi)
    kelompok: str = attrs.field(validator=berisi)
    jenis: JenisLubang = attrs.field(validator=pilihan(JenisLubang))
    kapasitas_gram: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False)
class LubangDiisi(Peristiwa):
    """Organic waste was put in."""

    kode: str = attrs.field(validator=berisi)
    gram: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False)
class LubangDipanen(Peristiwa):
    """All compost was taken out; the hole is empty again."""

    kode: str = attrs.field(validator=berisi)
    kompos_gram: int = attrs.field(validator=tak_negatif)
    lama_kompos_hari: int = attrs.field(validator=positif)
    """After how many days since the last filling the compost counted as ripe."""
    belum_matang: bool = attrs.field(default=False, validator=pilihan(bool))
    """Stated by whoever harvests before that."""


@attrs.frozen(eq=False, repr=False)
class LubangRusak(Peristiwa):
    """The hole cannot be used; what was in it is given up."""

    kode: str = attrs.field(validator=berisi)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class LubangDiperbaiki(Peristiwa):
    """The hole can be used again, and is empty."""

    kode: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PembetulanDicatat(Peristiwa):
    """A filling since the last harvest was entered wrongly: what it really was."""

    kode: str = attrs.field(validator=berisi)
    isian: int = attrs.field(validator=positif)
    """The number of the wrong event."""
    gram: int = attrs.field(validator=tak_negatif)
    """As it should have been; nothing, where it was never put in here."""
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PembetulanPanenDicatat(Peristiwa):
    """The compost of a harvest was weighed or entered wrongly: how much it really was."""

    kode: str = attrs.field(validator=berisi)
    panen: int = attrs.field(validator=positif)
    """The number of the wrong event."""
    kompos_gram: int = attrs.field(validator=tak_negatif)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PembatalanDicatat(Peristiwa):
    """The last step of a hole was never taken: the hole is as it was before it.

    Where that was its installation, the hole never was.
    """

    kode: str = attrs.field(validator=berisi)
    langkah: int = attrs.field(validator=positif)
    """The number of the wrong event."""
    alasan: str = attrs.field(validator=berisi)


PeristiwaBiopori: TypeAlias = (
    LubangDipasang
    | LubangDiisi
    | LubangDipanen
    | LubangRusak
    | LubangDiperbaiki
    | PembetulanDicatat
    | PembetulanPanenDicatat
    | PembatalanDicatat
)
