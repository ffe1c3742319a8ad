"""The card of a request: how far it has come, and the table of what can be done to it next.

    diajukan -> lengkap -> diproses -> selesai -> diambil
        |          |          |
        +----------+----------+-> dikembalikan -> lengkap
                                  ditolak, dicabut: the end

The stretches in which its promise runs (`berjalan`) begin with each complete file and end when
the file goes back, or with the request itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

import attrs

from pelayanan_publik.layanan.loket.events import (
    BerkasDikembalikan,
    BerkasLengkap,
    DokumenDiambil,
    LangkahPermohonanDibatalkan,
    PeristiwaLayanan,
    PermohonanDiajukan,
    PermohonanDicabut,
    PermohonanDiproses,
    PermohonanDitolak,
    PermohonanSelesai,
)
from pelayanan_publik.layanan.loket.produk import JanjiWaktu


class KeadaanPermohonan(StrEnum):
    """How far a request has come."""

    DIAJUKAN = "diajukan"
    DIKEMBALIKAN = "dikembalikan"
    """The file is with the one who asked."""
    LENGKAP = "lengkap"
    DIPROSES = "diproses"
    SELESAI = "selesai"
    DIAMBIL = "diambil"
    DITOLAK = "ditolak"
    DICABUT = "dicabut"
    """Withdrawn by the one who asked."""
    BATAL = "batal"
    """It was taken back as if it never was. Its number stays used."""


_K = KeadaanPermohonan
TERBUKA: tuple[KeadaanPermohonan, ...] = (_K.DIAJUKAN, _K.DIKEMBALIKAN, _K.LENGKAP, _K.DIPROSES)
"""The states of a request that is neither finished nor otherwise ended."""
_MAJU: dict[tuple[KeadaanPermohonan, type[PeristiwaLayanan]], KeadaanPermohonan] = {
    **dict.fromkeys(
        ((k, BerkasDikembalikan) for k in (_K.DIAJUKAN, _K.LENGKAP, _K.DIPROSES)),
        _K.DIKEMBALIKAN,
    ),
    **dict.fromkeys(((k, BerkasLengkap) for k in (_K.DIAJUKAN, _K.DIKEMBALIKAN)), _K.LENGKAP),
    (_K.LENGKAP, PermohonanDiproses): _K.DIPROSES,
    (_K.DIPROSES, PermohonanSelesai): _K.SELESAI,
    (_K.SELESAI, DokumenDiambil): _K.DIAMBIL,
    **dict.fromkeys(((k, PermohonanDitolak) for k in TERBUKA), _K.DITOLAK),
    **dict.fromkeys(((k, PermohonanDicabut) for k in TERBUKA), _K.DICABUT),
}


def _semula(keadaan: KeadaanPermohonan) -> tuple[KeadaanPermohonan, ...]:
    """The states from which one is reached; before it was made the request was not."""
    asal = {dari for (dari, _), ke in _MAJU.items() if ke is keadaan}
    return (_K.BATAL,) if keadaan is _K.DIAJUKAN else tuple(k for k in _K if k in asal)


LANGKAH: Mapping[
    tuple[KeadaanPermohonan, type[PeristiwaLayanan]], tuple[KeadaanPermohonan, ...]
] = MappingProxyType(
    {
        **{langkah: (ke,) for langkah, ke in _MAJU.items()},
        **{(k, LangkahPermohonanDibatalkan): _semula(k) for k in _K if k is not _K.BATAL},
    }
)
"""The steps of a request and the states they lead to; a step that is not here is refused.

Only a step that is taken back may lead to several: to what was before it.
"""


@attrs.frozen
class KartuPermohonan:
    """A request after its last step that stands."""

    pengajuan: PermohonanDiajukan
    keadaan: KeadaanPermohonan
    langkah: int
    """The number of its last step that stands: what can be taken back."""
    saat: datetime
    """The moment of that step."""
    berjalan: tuple[tuple[datetime, datetime | None], ...] = ()
    """The stretches in which its promise ran; the last one has no end while it does."""
    diproses: datetime | None = None
    """When it was last taken on."""
    petugas: str = ""
    loket: str = ""
    berakhir: datetime | None = None
    """When it was finished, refused or withdrawn."""

    @property
    def permohonan(self) -> str:
        return self.pengajuan.permohonan

    @property
    def produk(self) -> str:
        return self.pengajuan.produk

    @property
    def janji(self) -> JanjiWaktu:
        return self.pengajuan.janji

    @property
    def terbuka(self) -> bool:
        return self.keadaan in TERBUKA

    @property
    def dihasilkan(self) -> bool:
        """Whether the document is ready, or was handed over."""
        return self.keadaan in {_K.SELESAI, _K.DIAMBIL}

    @property
    def lengkap_pertama(self) -> datetime | None:
        """When the file was first complete."""
        return self.berjalan[0][0] if self.berjalan else None
