"""The card of a case: how far it has come, and the table of what can be done to it next.

    dilaporkan -> preemtif -> preventif -> surat_terbit -> tenggang -> berlanjut -> penertiban
                                               ^                           |            |
                                               +--- the next letter -------+-> ppns     |
                                                                                |       |
    selesai, ditutup  <------------------------------------------------------ putusan --+

One letter is out at a time: while it is on its way (`surat_terbit`) or its grace runs
(`tenggang`) there is no second one. What is not in the table `LANGKAH` cannot be entered; which
letter is next, and what may follow the last one, tells the ladder of the case.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

import attrs

from pelayanan_publik.satpol_pp.perkara.events import (
    KepatuhanDicatat,
    LangkahPerkaraDibatalkan,
    PelanggaranBerlanjut,
    PelanggaranDilaporkan,
    PelanggaranTerulang,
    PembinaanDicatat,
    PenertibanDicatat,
    PeristiwaPerkara,
    PerkaraDilimpahkan,
    PerkaraDitutup,
    PerkaraSelesai,
    PerpanjanganDicatat,
    PutusanDicatat,
    SuratDiterbitkan,
    SuratDiterima,
)
from pelayanan_publik.satpol_pp.perkara.tangga import (
    AnakTangga,
    KebijakanTangga,
    TahapPembinaan,
)
from pelayanan_publik.satpol_pp.perkara.tenggang import JatuhTempo


class KeadaanPerkara(StrEnum):
    """How far a case has come."""

    DILAPORKAN = "dilaporkan"
    PREEMTIF = "preemtif"
    PREVENTIF = "preventif"
    SURAT_TERBIT = "surat_terbit"
    """A letter is issued and not yet received: no grace runs."""
    TENGGANG = "tenggang"
    """The letter is received; its grace runs, or is over and nobody has looked yet."""
    BERLANJUT = "berlanjut"
    """The violation goes on: the next step may be taken."""
    PENERTIBAN = "penertiban"
    PPNS = "ppns"
    PUTUSAN = "putusan"
    SELESAI = "selesai"
    DITUTUP = "ditutup"
    """Closed unsolved."""
    BATAL = "batal"
    """Its report was taken back: it never was. Its number stays used."""


_K = KeadaanPerkara
_SEBELUM_SURAT = (_K.DILAPORKAN, _K.PREEMTIF, _K.PREVENTIF)
TERBUKA: tuple[KeadaanPerkara, ...] = (
    *_SEBELUM_SURAT,
    _K.SURAT_TERBIT,
    _K.TENGGANG,
    _K.BERLANJUT,
    _K.PENERTIBAN,
    _K.PPNS,
    _K.PUTUSAN,
)
"""The states of a case that is neither solved nor closed."""
_MAJU: dict[tuple[KeadaanPerkara, type[PeristiwaPerkara]], tuple[KeadaanPerkara, ...]] = {
    (_K.DILAPORKAN, PembinaanDicatat): (_K.PREEMTIF, _K.PREVENTIF),
    (_K.PREEMTIF, PembinaanDicatat): (_K.PREEMTIF, _K.PREVENTIF),
    (_K.PREVENTIF, PembinaanDicatat): (_K.PREVENTIF,),
    **dict.fromkeys(
        ((k, SuratDiterbitkan) for k in (*_SEBELUM_SURAT, _K.BERLANJUT)), (_K.SURAT_TERBIT,)
    ),
    (_K.SURAT_TERBIT, SuratDiterima): (_K.TENGGANG,),
    (_K.TENGGANG, PerpanjanganDicatat): (_K.TENGGANG,),
    (_K.TENGGANG, PelanggaranBerlanjut): (_K.BERLANJUT,),
    (_K.BERLANJUT, PenertibanDicatat): (_K.PENERTIBAN,),
    (_K.PENERTIBAN, PelanggaranBerlanjut): (_K.BERLANJUT,),
    (_K.PENERTIBAN, PerkaraSelesai): (_K.SELESAI,),
    (_K.BERLANJUT, PerkaraDilimpahkan): (_K.PPNS,),
    (_K.PPNS, PutusanDicatat): (_K.PUTUSAN,),
    (_K.PUTUSAN, PerkaraSelesai): (_K.SELESAI,),
    **dict.fromkeys(
        (
            (k, KepatuhanDicatat)
            for k in (*_SEBELUM_SURAT, _K.SURAT_TERBIT, _K.TENGGANG, _K.BERLANJUT)
        ),
        (_K.SELESAI,),
    ),
    **dict.fromkeys(((k, PerkaraDitutup) for k in TERBUKA), (_K.DITUTUP,)),
    (_K.SELESAI, PelanggaranTerulang): (_K.DILAPORKAN, _K.BERLANJUT),
    (_K.DITUTUP, PelanggaranTerulang): (_K.DILAPORKAN, _K.BERLANJUT),
}


def _semula(keadaan: KeadaanPerkara) -> tuple[KeadaanPerkara, ...]:
    """The states from which one is reached; before the report the case was not."""
    asal = {dari for (dari, _), ke in _MAJU.items() if keadaan in ke}
    awal = (_K.BATAL,) if keadaan is _K.DILAPORKAN else ()
    return (*(k for k in _K if k in asal), *awal)


LANGKAH: Mapping[tuple[KeadaanPerkara, type[PeristiwaPerkara]], tuple[KeadaanPerkara, ...]] = (
    MappingProxyType(
        {**_MAJU, **{(k, LangkahPerkaraDibatalkan): _semula(k) for k in _K if k is not _K.BATAL}}
    )
)
"""The steps of a case and the states they lead to; a step that is not here is refused.

Where there are several, the event tells which, or the ladder, or what was before the step
taken back.
"""
NAIK: frozenset[type[PeristiwaPerkara]] = frozenset(
    {PembinaanDicatat, SuratDiterbitkan, PenertibanDicatat, PerkaraDilimpahkan, PutusanDicatat}
)
"""The steps that go up the ladder: never two of them on one day."""


@attrs.frozen
class SuratBerjalan:
    """The letter that is out: its rung, its number, its days, and its extensions."""

    anak_tangga: AnakTangga
    nomor_surat: str
    terbit: date
    penerimaan: SuratDiterima | None = None
    perpanjangan: tuple[PerpanjanganDicatat, ...] = ()

    @property
    def jatuh_tempo(self) -> JatuhTempo | None:
        """Until when its grace runs; None until it is received."""
        if self.perpanjangan:
            return self.perpanjangan[-1].jatuh_tempo
        return None if self.penerimaan is None else self.penerimaan.jatuh_tempo


@attrs.frozen
class KartuPerkara:
    """A case after its last step that stands."""

    laporan: PelanggaranDilaporkan
    keadaan: KeadaanPerkara
    langkah: int
    """The number of its last step that stands: what can be taken back."""
    hari: date
    """The day of that step."""
    naik: date | None = None
    """The day on which it last went up the ladder."""
    pembinaan: tuple[TahapPembinaan, ...] = ()
    """The guidance it had since it was opened."""
    tingkat: int = 0
    """How many letters of its ladder are behind it, or need no sending."""
    surat: SuratBerjalan | None = None
    """The letter that is out."""
    ditertibkan: bool = False
    """Whether the office has acted on it, ever."""
    terulang: int = 0
    """How often it was opened again."""

    @property
    def perkara(self) -> str:
        return self.laporan.perkara

    @property
    def tangga(self) -> KebijakanTangga:
        return self.laporan.tangga

    @property
    def terbuka(self) -> bool:
        return self.keadaan in TERBUKA

    @property
    def surat_berikut(self) -> AnakTangga | None:
        """The letter whose turn it is; None after the last."""
        surat = self.tangga.surat
        return surat[self.tingkat] if self.tingkat < len(surat) else None

    @property
    def jatuh_tempo(self) -> JatuhTempo | None:
        """Until when the grace of the letter that is out runs."""
        return None if self.surat is None else self.surat.jatuh_tempo
