"""The card of a hole: how it stands, what lies in it, and what can be done to it next.

    kosong  --diisi-->  terisi  --dipanen-->  kosong
    kosong, terisi  --rusak-->  rusak  --diperbaiki-->  kosong
    kosong  --pemasangannya dibatalkan-->  batal

What is not in the table `LANGKAH` cannot be entered. `terisi` means that something lies
in the hole.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

import attrs

from pelayanan_publik.biopori.book.events import (
    LubangDiisi,
    LubangDipanen,
    LubangDiperbaiki,
    LubangRusak,
    PembatalanDicatat,
    PembetulanDicatat,
    PembetulanPanenDicatat,
    PeristiwaBiopori,
)
from pelayanan_publik.biopori.model import JenisLubang
from pelayanan_publik.core.peta import Deret
from pelayanan_publik.core.validity import tambah_hari


class Keadaan(StrEnum):
    """How a hole stands."""

    KOSONG = "kosong"
    TERISI = "terisi"
    RUSAK = "rusak"
    BATAL = "batal"
    """Its installation was taken back: it never was. Its code stays used."""


LANGKAH: Mapping[tuple[Keadaan, type[PeristiwaBiopori]], tuple[Keadaan, ...]] = MappingProxyType(
    {
        (Keadaan.KOSONG, LubangDiisi): (Keadaan.TERISI,),
        (Keadaan.TERISI, LubangDiisi): (Keadaan.TERISI,),
        (Keadaan.TERISI, LubangDipanen): (Keadaan.KOSONG,),
        (Keadaan.KOSONG, PembetulanDicatat): (Keadaan.TERISI, Keadaan.KOSONG),
        (Keadaan.TERISI, PembetulanDicatat): (Keadaan.TERISI, Keadaan.KOSONG),
        (Keadaan.KOSONG, PembetulanPanenDicatat): (Keadaan.KOSONG,),
        (Keadaan.TERISI, PembetulanPanenDicatat): (Keadaan.TERISI,),
        (Keadaan.RUSAK, PembetulanPanenDicatat): (Keadaan.RUSAK,),
        (Keadaan.KOSONG, LubangRusak): (Keadaan.RUSAK,),
        (Keadaan.TERISI, LubangRusak): (Keadaan.RUSAK,),
        (Keadaan.RUSAK, LubangDiperbaiki): (Keadaan.KOSONG,),
        (Keadaan.KOSONG, PembatalanDicatat): tuple(Keadaan),
        (Keadaan.TERISI, PembatalanDicatat): (Keadaan.TERISI, Keadaan.KOSONG),
        (Keadaan.RUSAK, PembatalanDicatat): (Keadaan.TERISI, Keadaan.KOSONG),
    }
)
"""The steps of a hole and the states they lead to; a step that is not here is refused.

Where there are several, what lies in the hole decides, or what was before the step taken back.
A correction also needs something to correct.
"""


@attrs.frozen
class Isian:
    """A filling since the last harvest: the number of its event, its day, and its mass as it
    is known now; nothing, where it was corrected away.
    """

    nomor: int
    tanggal: date
    gram: int


@attrs.frozen
class KartuLubang:
    """All that the book knows of a hole."""

    kode: str
    rw: str
    kelompok: str
    jenis: JenisLubang
    kapasitas_gram: int
    dipasang: date
    langkah: int
    """The number of its last step that stands: what can be taken back."""
    dikosongkan: date
    """The day it was last emptied, repaired or made."""
    rusak: bool = False
    batal: bool = False
    isian: Deret[Isian] = Deret()
    """Since the last harvest, those corrected away too: of a shared hole there can be thousands."""
    isi_gram: int = 0
    """What lies in it: the sum of them."""
    panen: int | None = None
    """The number of its last harvest that stands."""

    @property
    def keadaan(self) -> Keadaan:
        if self.batal:
            return Keadaan.BATAL
        if self.rusak:
            return Keadaan.RUSAK
        return Keadaan.TERISI if self.isi_gram else Keadaan.KOSONG

    @property
    def kosong_sejak(self) -> date | None:
        """Since when it stands empty; None while something lies in it or it is out of use."""
        return self.dikosongkan if self.keadaan is Keadaan.KOSONG else None

    @property
    def isian_terakhir(self) -> Isian | None:
        """The last filling that lies in it."""
        return next((satu for satu in reversed(self.isian) if satu.gram), None)

    @property
    def ruang_gram(self) -> int:
        """What still goes in; nothing where it is out of use."""
        return 0 if self.rusak or self.batal else self.kapasitas_gram - self.isi_gram

    def dapat(self, jenis: type[PeristiwaBiopori]) -> bool:
        """Whether the table allows the step, and there is something that it can be about."""
        if jenis is PembetulanDicatat and not self.isian:
            return False
        if jenis is PembetulanPanenDicatat and self.panen is None:
            return False
        return (self.keadaan, jenis) in LANGKAH

    def matang(self, lama_kompos_hari: int) -> date | None:
        """The day its compost is ripe, so many days after the last filling; None if it is empty."""
        terakhir = self.isian_terakhir
        if terakhir is None:
            return None
        return tambah_hari(terakhir.tanggal, lama_kompos_hari, "lama_kompos_hari")
