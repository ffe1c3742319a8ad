"""The book after its last event: every group, every order, who is where, what is booked.

Groups and orders stand in one book, because an offer looks at both at one moment: who is active,
what is booked on the day, who has had least. Two logs could not tell which came first.

Beside the cards the book keeps three registers that its commands ask: the group of each person,
the portions booked by group and day, and on the card of each group its level (`tingkat`): the
value of orders per member so far, in the round that runs. Only an order that is offered or goes
on counts; one refused, taken back or called off gives its room and its value back.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.book import Buku
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.gandeng_gendong.book.events import (
    PeristiwaGandengGendong,
    SanksiDijatuhkan,
)
from pelayanan_publik.gandeng_gendong.book.langkah import (
    MENGIKAT,
    KeadaanKelompok,
    KeadaanPesanan,
)
from pelayanan_publik.gandeng_gendong.errors import KelompokTakTerdaftar, PesananTidakDikenal
from pelayanan_publik.gandeng_gendong.kelompok import SusunanKelompok
from pelayanan_publik.gandeng_gendong.pesanan import PesananKonsumsi, ProdukKelompok


@attrs.frozen
class KartuKelompok:
    """A group after its last step."""

    susunan: SusunanKelompok
    keadaan: KeadaanKelompok
    langkah: int
    produk: tuple[ProdukKelompok, ...] = ()
    kapasitas_porsi: int = 0
    tenggat_hari: int = 0
    sanksi: tuple[SanksiDijatuhkan, ...] = ()
    """Every one it ever had."""
    tingkat: Fraction = Fraction(0)
    """Value of its orders per member in this round, and where it began."""
    giliran: int = 0
    """The number of the last offer it was given; zero where it waits from the beginning."""

    @property
    def kode(self) -> str:
        return self.susunan.kode

    @property
    def hadir(self) -> bool:
        """Whether it can be offered anything at all: active, and with some capacity."""
        return self.keadaan is KeadaanKelompok.AKTIF and self.kapasitas_porsi > 0


@attrs.frozen
class KartuPesanan:
    """An order after its last step that stands."""

    isi: PesananKonsumsi
    keadaan: KeadaanPesanan
    langkah: int
    """The number of its last step: what can be taken back."""
    hari: date
    """The day of that step."""
    kelompok: str = ""
    """The group it is offered to, or that makes it; empty where it is nobody's."""
    anggota: int = 0
    harga_satuan_rupiah: int = 0
    putaran: int = 0
    """The round in which it was offered."""
    penolak: tuple[str, ...] = ()
    """The groups that refused it."""
    porsi_dikirim: int | None = None
    porsi_diterima: int | None = None
    diterima_pada: date | None = None
    dibayar_rupiah: int = 0
    dibayar_pada: date | None = None

    @property
    def mengikat(self) -> bool:
        return self.keadaan in MENGIKAT

    @property
    def porsi_berlaku(self) -> int:
        """The portions that count: those taken as good, else delivered, else ordered."""
        if self.porsi_diterima is not None:
            return self.porsi_diterima
        return self.isi.porsi if self.porsi_dikirim is None else self.porsi_dikirim

    @property
    def nilai_rupiah(self) -> int:
        """Its value for the group by the portions that count; nothing where it binds nobody."""
        return self.porsi_berlaku * self.harga_satuan_rupiah if self.mengikat else 0

    @property
    def terutang_rupiah(self) -> int:
        """What the office owes: nothing before it took the portions, and after it paid."""
        terutang = self.keadaan is KeadaanPesanan.DITERIMA_PEMESAN
        return self.nilai_rupiah if terutang else 0


@attrs.frozen
class BukuGandengGendong(Buku[PeristiwaGandengGendong]):
    """The book after its last event. Made by `buku_gandeng_gendong`, `evolve` and `fold`."""

    kelompok: Peta[str, KartuKelompok] = Peta()
    pesanan: Peta[str, KartuPesanan] = Peta()
    kelompok_per_orang: Peta[str, str] = Peta()
    """By person (`kunci_orang`), the group; empty where there is none any more."""
    terpakai: Peta[tuple[str, date], int] = Peta()
    """By group and day of delivery, the portions booked."""
    sebelum: Peta[int, KartuPesanan] = Peta()
    """By step, the card of its order before it: what taking it back restores."""
    ditarik: Peta[int, int] = Peta()
    """By step that was taken back, the number of the event that did so."""
    putaran: int = 0
    """The number of the event that began the round that runs; zero in the first."""

    def kartu_kelompok(self, kode: str, path: str = "kelompok") -> KartuKelompok:
        if type(kode) is str and kode in self.kelompok:
            return self.kelompok[kode]
        raise KelompokTakTerdaftar(kode, path=path)

    def kartu_pesanan(self, kode: str, path: str = "pesanan") -> KartuPesanan:
        if type(kode) is str and kode in self.pesanan:
            return self.pesanan[kode]
        raise PesananTidakDikenal(kode, path=path)


def buku_gandeng_gendong() -> BukuGandengGendong:
    """An empty book.

    >>> buku_gandeng_gendong().nomor
    0
    """
    return BukuGandengGendong()
