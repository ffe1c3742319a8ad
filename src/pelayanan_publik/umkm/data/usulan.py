"""What may be one business and is not proven to be: proposed to a person, never merged.

    same NIK              one owner; perhaps one business
    same telephone        likewise
    alike names, one place

Every pair is looked for inside a block: the rows of one NIK, of one telephone, or those of one
place in whose names a word begins alike. A block of more than `blok_terbesar` names is not compared
at all, and is told with the number of pairs in it: a thousand shops called "Warung" say nothing
about each other, and comparing them all would never end. So the work is at most that many
comparisons for each word.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.legal import TAK_BERTANGGAL
from pelayanan_publik.core.masukan import sekaligus, terbaca
from pelayanan_publik.core.units import pecahan_bagian, positif
from pelayanan_publik.umkm.data.tautan import RujukanBaris
from pelayanan_publik.umkm.parameters.data import BLOK_TERBESAR, KEMIRIPAN_NAMA


def _bagian(_: object, attribute: attrs.Attribute[Fraction], value: object) -> None:
    pecahan_bagian(value, attribute.name)


@attrs.frozen(field_transformer=sekaligus)
class KebijakanUsulan:
    """How alike two names must be, and how much is compared. Both are proposals of this library.

    >>> KebijakanUsulan().blok_terbesar
    40
    """

    kemiripan_nama: Fraction = attrs.field(
        default=KEMIRIPAN_NAMA.nilai(TAK_BERTANGGAL), converter=terbaca, validator=_bagian
    )
    blok_terbesar: int = attrs.field(default=BLOK_TERBESAR.nilai(TAK_BERTANGGAL), validator=positif)


class AlasanUsulan(StrEnum):
    """Why two groups are proposed to a person."""

    NIK_SAMA = "nik_sama"
    TELEPON_SAMA = "telepon_sama"
    NAMA_MIRIP = "nama_mirip"
    """And the same place."""


@attrs.frozen
class UsulanGabung:
    """Two groups that may be one, each by its first row."""

    baris: RujukanBaris
    dengan: RujukanBaris
    alasan: tuple[AlasanUsulan, ...]
    kemiripan: Fraction
    """The highest of the names that were compared, from 0 to 1."""


@attrs.frozen
class BlokTerlewat:
    """A block that was too large: how many names, and how many pairs nobody looked at."""

    alasan: AlasanUsulan
    kata: str
    """How a word in all the names begins; empty for a number, which is nobody's business."""
    tempat: str
    banyak: int

    @property
    def pasangan(self) -> int:
        return self.banyak * (self.banyak - 1) // 2
