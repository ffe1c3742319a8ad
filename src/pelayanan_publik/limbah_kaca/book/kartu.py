"""The cards of a lot and of a batch: how they stand, and what can be entered next.

    lot     diterima → disortir → dicuci → digiling         powder goes into batches, or is sold
    adukan  dicampur → dicetak → dirawat → diuji → habis    blocks leave from dirawat or diuji

What is not in the tables `LANGKAH_LOT` and `LANGKAH_ADUKAN` cannot be entered. Taking back a step
is in neither: it leads to where the card stood before. A lot keeps its weighings; what was lost
between two of them is their difference, so that a corrected weighing corrects the loss.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

import attrs

from pelayanan_publik.core.peta import Peta
from pelayanan_publik.limbah_kaca.book.events import (
    AdukanDicampur,
    BlokDicetak,
    BlokDijual,
    BlokDipakai,
    BlokDirawat,
    BlokDiuji,
    BlokRusak,
    KacaDicuci,
    KacaDigiling,
    KacaDisortir,
    KacaDiterima,
    LangkahAdukan,
    LangkahLot,
    SerbukDijual,
    TimbanganDibetulkan,
)
from pelayanan_publik.limbah_kaca.book.serbuk import (
    BarisTolak,
    FraksiAyakan,
)
from pelayanan_publik.limbah_kaca.mutu import HasilMutu


class KeadaanLot(StrEnum):
    """How a lot of glass stands."""

    DITERIMA = "diterima"
    DISORTIR = "disortir"
    DICUCI = "dicuci"
    DIGILING = "digiling"
    BATAL = "batal"
    """Its receipt was taken back: it never was. Its code stays used."""


class KeadaanAdukan(StrEnum):
    """How a batch stands."""

    DICAMPUR = "dicampur"
    DICETAK = "dicetak"
    DIRAWAT = "dirawat"
    DIUJI = "diuji"
    HABIS = "habis"
    """No block of it is left."""
    BATAL = "batal"


_L, _A = KeadaanLot, KeadaanAdukan
LANGKAH_LOT: Mapping[tuple[KeadaanLot, type[LangkahLot]], tuple[KeadaanLot, ...]] = (
    MappingProxyType(
        {
            (_L.DITERIMA, KacaDisortir): (_L.DISORTIR,),
            (_L.DISORTIR, KacaDicuci): (_L.DICUCI,),
            (_L.DICUCI, KacaDicuci): (_L.DICUCI,),
            (_L.DICUCI, KacaDigiling): (_L.DIGILING,),
            (_L.DIGILING, SerbukDijual): (_L.DIGILING,),
            **{
                (keadaan, TimbanganDibetulkan): (keadaan,)
                for keadaan in (_L.DITERIMA, _L.DISORTIR, _L.DICUCI, _L.DIGILING)
            },
        }
    )
)
"""The steps of a lot after its receipt, and the states they lead to."""
LANGKAH_ADUKAN: Mapping[tuple[KeadaanAdukan, type[LangkahAdukan]], tuple[KeadaanAdukan, ...]] = (
    MappingProxyType(
        {
            (_A.DICAMPUR, BlokDicetak): (_A.DICETAK,),
            (_A.DICETAK, BlokDirawat): (_A.DIRAWAT,),
            (_A.DICETAK, BlokRusak): (_A.DICETAK, _A.HABIS),
            (_A.DIRAWAT, BlokDirawat): (_A.DIRAWAT,),
            (_A.DIRAWAT, BlokDiuji): (_A.DIUJI, _A.HABIS),
            (_A.DIUJI, BlokDiuji): (_A.DIUJI, _A.HABIS),
            (_A.HABIS, BlokDiuji): (_A.HABIS,),
            **{
                (keadaan, langkah): (keadaan, _A.HABIS)
                for keadaan in (_A.DIRAWAT, _A.DIUJI)
                for langkah in (BlokDijual, BlokDipakai, BlokRusak)
            },
        }
    )
)
"""The steps of a batch after mixing; which state follows, the blocks that are left decide."""


@attrs.frozen
class KartuLot:
    """All that the book knows of a lot: its weighings, and what follows from them."""

    terima: KacaDiterima
    langkah: int
    """The number of its last step that stands: what can be taken back."""
    tahap: KeadaanLot
    diterima_gram: int
    tolak: tuple[BarisTolak, ...] = ()
    terpilih_gram: int = 0
    bersih_gram: int = 0
    bebas_label: bool = False
    serbuk: Peta[FraksiAyakan, int] = Peta()
    """By sieve fraction, what the mill gave."""

    @property
    def keadaan(self) -> KeadaanLot:
        return self.tahap

    @property
    def ditolak_gram(self) -> int:
        return sum(baris.gram for baris in self.tolak)

    @property
    def serbuk_gram(self) -> int:
        return sum(self.serbuk.values())

    @property
    def hilang_gram(self) -> tuple[int, int, int]:
        """Lost in sorting, washing and milling; nothing where that was not done."""
        sortir = cuci = giling = 0
        if self.tahap is not KeadaanLot.DITERIMA:
            sortir = self.diterima_gram - self.ditolak_gram - self.terpilih_gram
        if self.tahap in (KeadaanLot.DICUCI, KeadaanLot.DIGILING):
            cuci = self.terpilih_gram - self.bersih_gram
        if self.tahap is KeadaanLot.DIGILING:
            giling = self.bersih_gram - self.serbuk_gram
        return sortir, cuci, giling

    @property
    def kaca_gram(self) -> int:
        """What lies there as glass, before the mill."""
        return {
            KeadaanLot.DITERIMA: self.diterima_gram,
            KeadaanLot.DISORTIR: self.terpilih_gram,
            KeadaanLot.DICUCI: self.bersih_gram,
        }.get(self.tahap, 0)


@attrs.frozen
class KartuAdukan:
    """All that the book knows of a batch: its mix, its blocks, and its tests."""

    campur: AdukanDicampur
    langkah: int
    tahap: KeadaanAdukan = KeadaanAdukan.DICAMPUR
    """The stage that it reached, whether or not blocks are left."""
    cetak: BlokDicetak | None = None
    dirawat_hari: int = 0
    diuji: int = 0
    dijual: int = 0
    dipakai: int = 0
    rusak: int = 0
    uji: tuple[BlokDiuji, ...] = ()
    """Its tests."""
    hasil: HasilMutu | None = None
    """The class by all its tests, by the standard of the day of the last; None before the first."""

    @property
    def keadaan(self) -> KeadaanAdukan:
        return KeadaanAdukan.HABIS if self.cetak and not self.stok else self.tahap

    @property
    def dicetak(self) -> int:
        """Blocks that were cast."""
        return self.cetak.banyak if self.cetak else 0

    @property
    def stok(self) -> int:
        """Blocks that are left."""
        return self.dicetak - self.diuji - self.dijual - self.dipakai - self.rusak

    def umur_hari(self, pada: date) -> int:
        """Days since casting; nothing before it."""
        return (pada - self.cetak.tanggal).days if self.cetak else 0

    @property
    def bagian_cetak(self) -> Fraction:
        """The share of the mix that is in blocks; the rest stuck, spilled, or dried away."""
        return (
            Fraction(self.cetak.cetak_gram, self.campur.jumlah_gram) if self.cetak else Fraction(0)
        )

    @property
    def kaca_per_blok(self) -> Fraction:
        """Grams of glass in one block, exactly; nothing before casting."""
        return (
            self.campur.kaca_gram * self.bagian_cetak / self.dicetak if self.cetak else Fraction(0)
        )
