"""The card of a placement: where, from when until when, and what can be done to it next.

    ditempatkan  --diperpanjang-->  ditempatkan
    ditempatkan  --ditarik-->  ditarik
    ditempatkan  --penempatannya dibatalkan-->  batal

What is not in the table `LANGKAH` cannot be entered. Whether an officer is there on a day is
no state but follows from the period; and so does the end.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

import attrs

from pelayanan_publik.core.errors import BukanTanggal
from pelayanan_publik.core.validity import Masa, tambah_bulan
from pelayanan_publik.satpol_pp.bko.events import (
    LangkahBKODibatalkan,
    PenempatanDiperpanjang,
    PeristiwaBKO,
    PetugasDitarik,
)


class KeadaanPenempatan(StrEnum):
    """How a placement stands."""

    DITEMPATKAN = "ditempatkan"
    DITARIK = "ditarik"
    BATAL = "batal"
    """It was taken back: it never was."""


_K = KeadaanPenempatan
LANGKAH: Mapping[tuple[KeadaanPenempatan, type[PeristiwaBKO]], tuple[KeadaanPenempatan, ...]] = (
    MappingProxyType(
        {
            (_K.DITEMPATKAN, PenempatanDiperpanjang): (_K.DITEMPATKAN,),
            (_K.DITEMPATKAN, PetugasDitarik): (_K.DITARIK,),
            (_K.DITEMPATKAN, LangkahBKODibatalkan): (_K.DITEMPATKAN, _K.BATAL),
            (_K.DITARIK, LangkahBKODibatalkan): (_K.DITEMPATKAN,),
        }
    )
)
"""The steps of a placement and the states they lead to; a step that is not here is refused."""


@attrs.frozen
class KartuPenempatan:
    """All that the book knows of a placement."""

    nomor: int
    """That of the event that began it."""
    petugas: str
    kecamatan: str
    mulai: date
    sampai: date
    """The first day on which the officer is no longer there, as it is known now."""
    keputusan: str
    """The last decree on it."""
    langkah: int
    """The number of its last step that stands: what can be taken back."""
    keadaan: KeadaanPenempatan = KeadaanPenempatan.DITEMPATKAN

    @property
    def masa(self) -> Masa:
        return Masa(self.mulai, self.sampai)

    def dapat(self, jenis: type[PeristiwaBKO]) -> bool:
        """Whether the table allows the step."""
        return (self.keadaan, jenis) in LANGKAH


@attrs.frozen
class KeputusanPPNS:
    """A decree that makes an officer a PPNS, and the period in which it holds."""

    nomor: int
    """That of the event that recorded it."""
    keputusan: str
    mulai: date
    sampai: date
    """The first day on which it no longer holds."""

    @property
    def masa(self) -> Masa:
        """Within it the officer may act."""
        return Masa(self.mulai, self.sampai)


def akhir_keputusan(mulai: date, berlaku_bulan: int) -> date:
    """The first day on which a decree no longer holds; months are added with clamping.

    >>> print(akhir_keputusan(date(2023, 4, 10), 60), akhir_keputusan(date(2024, 2, 29), 60))
    2028-04-10 2029-02-28
    """
    try:
        return tambah_bulan(mulai, berlaku_bulan)
    except BukanTanggal as galat:
        galat.path = "berlaku_bulan"
        raise
