"""The card of a plan: where each of its activities stands, and what can be done to it next.

    direncanakan -> berjalan -> selesai
                     |    ^
                     v    |
                   terhambat          dihentikan, from each of the three that are open

What is not in the table `LANGKAH` cannot be entered.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

import attrs

from pelayanan_publik.core.peta import Peta
from pelayanan_publik.studi_tiru.book.events import (
    CapaianDicatat,
    KegiatanDiadaptasi,
    KegiatanDihentikan,
    KegiatanDilanjutkan,
    KegiatanDimulai,
    KegiatanSelesai,
    KegiatanTerhambat,
    LangkahKegiatan,
    RencanaDisetujui,
)
from pelayanan_publik.studi_tiru.rencana.model import RencanaAdopsi


class KeadaanKegiatan(StrEnum):
    """How far an activity has come."""

    DIRENCANAKAN = "direncanakan"
    BERJALAN = "berjalan"
    TERHAMBAT = "terhambat"
    SELESAI = "selesai"
    DIHENTIKAN = "dihentikan"


class KeadaanRencana(StrEnum):
    """How far a plan has come, by its activities."""

    DISETUJUI = "disetujui"
    """Nothing has begun."""
    BERJALAN = "berjalan"
    TERHAMBAT = "terhambat"
    """Something is hindered, and nothing is running."""
    SELESAI = "selesai"
    """Everything has ended, and something was done."""
    DIHENTIKAN = "dihentikan"
    """Everything was given up."""
    BATAL = "batal"
    """Its approval was taken back: it never was."""


_K = KeadaanKegiatan
TERBUKA = (_K.DIRENCANAKAN, _K.BERJALAN, _K.TERHAMBAT)
"""The states of an activity that has not ended."""
LANGKAH: Mapping[tuple[KeadaanKegiatan, type[LangkahKegiatan]], KeadaanKegiatan] = MappingProxyType(
    {
        (_K.DIRENCANAKAN, KegiatanDimulai): _K.BERJALAN,
        (_K.DIRENCANAKAN, KegiatanDiadaptasi): _K.DIRENCANAKAN,
        (_K.DIRENCANAKAN, KegiatanDihentikan): _K.DIHENTIKAN,
        (_K.BERJALAN, KegiatanTerhambat): _K.TERHAMBAT,
        (_K.BERJALAN, KegiatanDiadaptasi): _K.BERJALAN,
        (_K.BERJALAN, KegiatanSelesai): _K.SELESAI,
        (_K.BERJALAN, KegiatanDihentikan): _K.DIHENTIKAN,
        (_K.TERHAMBAT, KegiatanDilanjutkan): _K.BERJALAN,
        (_K.TERHAMBAT, KegiatanDiadaptasi): _K.BERJALAN,
        (_K.TERHAMBAT, KegiatanDihentikan): _K.DIHENTIKAN,
    }
)
"""By state of an activity and kind of step, the state it leads to; what is not here is refused."""
SEBUTAN: Mapping[type[LangkahKegiatan], str] = MappingProxyType(
    {
        KegiatanDimulai: "mulai",
        KegiatanTerhambat: "catat hambatan",
        KegiatanDilanjutkan: "lanjutkan",
        KegiatanDiadaptasi: "adaptasi",
        KegiatanSelesai: "selesaikan",
        KegiatanDihentikan: "hentikan",
    }
)
"""By kind of step, what an officer calls it."""


@attrs.frozen
class KartuKegiatan:
    """Where an activity stands."""

    keadaan: KeadaanKegiatan = KeadaanKegiatan.DIRENCANAKAN
    hari: date | None = None
    """The day of its last step; None before any."""
    mulai: date | None = None
    selesai: date | None = None
    """The day on which it ended, one way or the other."""
    realisasi_rupiah: int | None = None
    """What it cost; None until it has ended."""
    sebab: str = ""
    """Of a hindrance or of giving up."""
    adaptasi: int = 0
    """How often it was changed."""


@attrs.frozen
class KartuRencana:
    """A plan after its last step that stands."""

    persetujuan: RencanaDisetujui
    rencana: RencanaAdopsi
    """As it is now, with every adaptation."""
    langkah: int
    """The number of its last step: what can be taken back."""
    kegiatan: Peta[str, KartuKegiatan]
    capaian: Peta[str, tuple[CapaianDicatat, ...]] = Peta()
    """By indicator, its measurements in the order of entry."""
    batal: bool = False

    @property
    def kode(self) -> str:
        return self.rencana.kode

    @property
    def keadaan(self) -> KeadaanRencana:
        if self.batal:
            return KeadaanRencana.BATAL
        ada = {k.keadaan for k in self.kegiatan.values()}
        if _K.BERJALAN in ada:
            return KeadaanRencana.BERJALAN
        if _K.TERHAMBAT in ada:
            return KeadaanRencana.TERHAMBAT
        if _K.DIRENCANAKAN in ada:
            baru = ada == {_K.DIRENCANAKAN}
            return KeadaanRencana.DISETUJUI if baru else KeadaanRencana.BERJALAN
        if _K.SELESAI in ada:
            return KeadaanRencana.SELESAI
        return KeadaanRencana.DIHENTIKAN if ada else KeadaanRencana.DISETUJUI

    def biaya_dana(self, dana: str) -> int:
        """What a fund has spent on what ended, and has promised to what has not."""
        jumlah = 0
        for k in self.rencana.kegiatan:
            if k.dana == dana:
                nyata = self.kegiatan[k.kode].realisasi_rupiah
                jumlah += k.biaya_rupiah if nyata is None else nyata
        return jumlah
