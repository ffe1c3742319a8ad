"""The card of a complaint: how far it has come, and the table of what can be done to it next.

    dicatat -> diteruskan -> ditanggapi -> selesai
       |  ^       |  ^                        |
       v  |       v  |                        v
    menunggu_pelapor                 opened again: diteruskan

A round (`PutaranPengaduan`) is one way from receipt, or from being opened again, to its end: each
has its own deadline, and once it is met or missed nothing later changes that.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

import attrs

from pelayanan_publik.layanan.batas_waktu import BatasAkhir
from pelayanan_publik.layanan.pengaduan.events import (
    KelengkapanDiminta,
    KelengkapanDiterima,
    LangkahPengaduanDibatalkan,
    PengaduanDialihkan,
    PengaduanDibukaLagi,
    PengaduanDicabut,
    PengaduanDiperpanjang,
    PengaduanDitanggapi,
    PengaduanDiterima,
    PengaduanDiteruskan,
    PengaduanDitolak,
    PengaduanSelesai,
    PeristiwaPengaduan,
)
from pelayanan_publik.layanan.pengaduan.kebijakan import KebijakanPengaduan


class KeadaanPengaduan(StrEnum):
    """How far a complaint has come."""

    DICATAT = "dicatat"
    DITERUSKAN = "diteruskan"
    MENUNGGU_PELAPOR = "menunggu_pelapor"
    """The reporter was asked for more."""
    DITANGGAPI = "ditanggapi"
    """It was answered, and what was promised is not done yet."""
    SELESAI = "selesai"
    DITOLAK = "ditolak"
    DICABUT = "dicabut"
    """Withdrawn by the reporter."""
    BATAL = "batal"
    """Its receipt was taken back: it never was. Its number stays used."""


_K = KeadaanPengaduan
TERBUKA: tuple[KeadaanPengaduan, ...] = (
    _K.DICATAT,
    _K.DITERUSKAN,
    _K.MENUNGGU_PELAPOR,
    _K.DITANGGAPI,
)
"""The states of a complaint that has not ended."""
_DIKERJAKAN = (_K.DICATAT, _K.DITERUSKAN)
_MAJU: dict[tuple[KeadaanPengaduan, type[PeristiwaPengaduan]], tuple[KeadaanPengaduan, ...]] = {
    (_K.DICATAT, PengaduanDiteruskan): (_K.DITERUSKAN,),
    (_K.DITERUSKAN, PengaduanDialihkan): (_K.DITERUSKAN,),
    **dict.fromkeys(((k, KelengkapanDiminta) for k in _DIKERJAKAN), (_K.MENUNGGU_PELAPOR,)),
    (_K.MENUNGGU_PELAPOR, KelengkapanDiterima): _DIKERJAKAN,
    **dict.fromkeys(
        ((k, PengaduanDitanggapi) for k in (*_DIKERJAKAN, _K.DITANGGAPI)), (_K.DITANGGAPI,)
    ),
    **{(k, PengaduanDiperpanjang): (k,) for k in (*_DIKERJAKAN, _K.DITANGGAPI)},
    (_K.DITANGGAPI, PengaduanSelesai): (_K.SELESAI,),
    **dict.fromkeys(
        ((k, PengaduanDitolak) for k in (*_DIKERJAKAN, _K.MENUNGGU_PELAPOR)), (_K.DITOLAK,)
    ),
    **dict.fromkeys(((k, PengaduanDicabut) for k in TERBUKA), (_K.DICABUT,)),
    **dict.fromkeys(((k, PengaduanDibukaLagi) for k in (_K.SELESAI, _K.DITOLAK)), _DIKERJAKAN),
}


def _semula(keadaan: KeadaanPengaduan) -> tuple[KeadaanPengaduan, ...]:
    """The states from which one is reached; before its receipt the complaint was not."""
    asal = {dari for (dari, _), ke in _MAJU.items() if keadaan in ke}
    awal = (_K.BATAL,) if keadaan is _K.DICATAT else ()
    return (*(k for k in _K if k in asal), *awal)


LANGKAH: Mapping[
    tuple[KeadaanPengaduan, type[PeristiwaPengaduan]], tuple[KeadaanPengaduan, ...]
] = MappingProxyType(
    {**_MAJU, **{(k, LangkahPengaduanDibatalkan): _semula(k) for k in _K if k is not _K.BATAL}}
)
"""The steps of a complaint and the states they lead to; a step that is not here is refused.

Where there are several, it goes back to where it was: to its unit, if it has one.
"""


@attrs.frozen
class PutaranPengaduan:
    """One way of a complaint from its beginning to its end."""

    mulai: date
    awal_batas: date | None
    """From which day its limit runs; None while nothing has begun that."""
    batas: BatasAkhir | None
    """Until when it is to be dealt with."""
    jeda: int = 0
    """The days on which the limit stood still, because the reporter was waited for."""
    perpanjangan: int = 0
    """How often the limit was extended."""
    dijawab: date | None = None
    """The day of the first answer in substance."""
    terpenuhi: date | None = None
    """The day on which its limit was met, in time or not."""
    berakhir: date | None = None

    @property
    def tepat_waktu(self) -> bool | None:
        """Whether its limit was met in time; None while it is not met, or where there is none."""
        if self.terpenuhi is None or self.batas is None:
            return None
        return not self.batas.lewat(self.terpenuhi)


@attrs.frozen
class KartuPengaduan:
    """A complaint after its last step that stands."""

    penerimaan: PengaduanDiterima
    keadaan: KeadaanPengaduan
    langkah: int
    """The number of its last step that stands: what can be taken back."""
    hari: date
    """The day of that step."""
    jenis: str
    putaran: PutaranPengaduan
    putaran_lalu: tuple[PutaranPengaduan, ...] = ()
    unit: str = ""
    """Who deals with it; empty until it is forwarded."""
    ditanggapi_awal: date | None = None
    """The day of the first response of any kind: forwarded, asked for more, answered, refused."""
    diminta: date | None = None
    """Since when the reporter is waited for."""

    @property
    def pengaduan(self) -> str:
        return self.penerimaan.pengaduan

    @property
    def kebijakan(self) -> KebijakanPengaduan:
        return self.penerimaan.kebijakan

    @property
    def terbuka(self) -> bool:
        return self.keadaan in TERBUKA

    @property
    def dibuka_lagi(self) -> int:
        """How often it was opened again."""
        return len(self.putaran_lalu)

    @property
    def batas_awal(self) -> BatasAkhir | None:
        """Until when the first response is due; None once there was one."""
        return self.penerimaan.batas_awal if self.ditanggapi_awal is None else None

    @property
    def berhenti(self) -> bool:
        """Whether the limit of its kind stands still: the reporter was asked while it ran."""
        batas = self.putaran.batas
        if self.diminta is None or batas is None or self.kebijakan.waktu_pelapor_dihitung:
            return False
        return not batas.lewat(self.diminta)

    @property
    def kembali(self) -> KeadaanPengaduan:
        """Where it is worked on: at its unit, if it has one."""
        return _K.DITERUSKAN if self.unit else _K.DICATAT
