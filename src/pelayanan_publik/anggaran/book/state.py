"""The book of realisation after its last event: one pagu, from its first rupiah to the SiLPA.

    baru --pagu--> berpagu --RAB--> berencana --termin--> berjalan --tutup--> ditutup

The rules that hold in every book, made here or read from a log:

    Σ budget of the lines ≤ pagu              spent on a line ≤ its budget
    spent in all ≤ received ≤ pagu            pagu = realisation + SiLPA

Money is spent in the order in which it came: what was spent counts for the first stage until
that is used up, then for the second. What is not in `LANGKAH` cannot be entered;
what each step changes stands in `effects`.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.anggaran.book.events import (
    BelanjaDibatalkan,
    BelanjaDicatat,
    PaguDitetapkan,
    PencairanDibatalkan,
    PengembalianDibatalkan,
    PengembalianDicatat,
    PergeseranDicatat,
    PeristiwaAnggaran,
    RABDisetujui,
    TahunDitutup,
    Termin,
    TerminDicairkan,
    TerminDirencanakan,
)
from pelayanan_publik.anggaran.errors import (
    BarisTidakDikenal,
    BelumBerpagu,
    BukanBelanjaBerlaku,
    BukanPengembalianBerlaku,
    LangkahAnggaranTidakSah,
)
from pelayanan_publik.anggaran.model import Pagu, Rekening
from pelayanan_publik.core.book import Buku
from pelayanan_publik.core.peta import Peta


class KeadaanAnggaran(StrEnum):
    """How far a pagu has come in its year."""

    BARU = "baru"
    """Nothing is entered yet."""
    BERPAGU = "berpagu"
    BERENCANA = "berencana"
    """A RAB is approved: it is known what the money is for."""
    BERJALAN = "berjalan"
    """The stages are planned: money comes and is spent."""
    DITUTUP = "ditutup"


LANGKAH: dict[tuple[KeadaanAnggaran, type], KeadaanAnggaran] = {
    (KeadaanAnggaran.BARU, PaguDitetapkan): KeadaanAnggaran.BERPAGU,
    (KeadaanAnggaran.BERPAGU, RABDisetujui): KeadaanAnggaran.BERENCANA,
    (KeadaanAnggaran.BERENCANA, RABDisetujui): KeadaanAnggaran.BERENCANA,
    (KeadaanAnggaran.BERENCANA, PergeseranDicatat): KeadaanAnggaran.BERENCANA,
    (KeadaanAnggaran.BERENCANA, TerminDirencanakan): KeadaanAnggaran.BERJALAN,
    (KeadaanAnggaran.BERJALAN, TerminDirencanakan): KeadaanAnggaran.BERJALAN,
    (KeadaanAnggaran.BERJALAN, RABDisetujui): KeadaanAnggaran.BERJALAN,
    (KeadaanAnggaran.BERJALAN, TerminDicairkan): KeadaanAnggaran.BERJALAN,
    (KeadaanAnggaran.BERJALAN, PencairanDibatalkan): KeadaanAnggaran.BERJALAN,
    (KeadaanAnggaran.BERJALAN, BelanjaDicatat): KeadaanAnggaran.BERJALAN,
    (KeadaanAnggaran.BERJALAN, BelanjaDibatalkan): KeadaanAnggaran.BERJALAN,
    (KeadaanAnggaran.BERJALAN, PengembalianDicatat): KeadaanAnggaran.BERJALAN,
    (KeadaanAnggaran.BERJALAN, PengembalianDibatalkan): KeadaanAnggaran.BERJALAN,
    (KeadaanAnggaran.BERJALAN, PergeseranDicatat): KeadaanAnggaran.BERJALAN,
    (KeadaanAnggaran.BERPAGU, TahunDitutup): KeadaanAnggaran.DITUTUP,
    (KeadaanAnggaran.BERENCANA, TahunDitutup): KeadaanAnggaran.DITUTUP,
    (KeadaanAnggaran.BERJALAN, TahunDitutup): KeadaanAnggaran.DITUTUP,
}
"""The steps of a book; a step that is not here is refused."""


@attrs.frozen
class KartuBaris:
    """A RAB line in the book: what it was given, what it may cost now, what it did cost."""

    kode: str
    uraian: str
    kegiatan: str
    """Code of the activity whose RAB it stands in."""
    bagian: str
    """Label of its part."""
    rekening: Rekening
    rencana_rupiah: int
    """As the RAB was approved."""
    anggaran_rupiah: int
    """After shifts."""
    realisasi_rupiah: int = 0
    """Spent, less refunds."""

    @property
    def sisa_rupiah(self) -> int:
        """What may still be spent on it, or shifted away."""
        return self.anggaran_rupiah - self.realisasi_rupiah


@attrs.frozen
class KartuBelanja:
    """A spending: its line, its amount, what came back of it, and whether it is in force."""

    nomor: int
    kode_baris: str
    jumlah_rupiah: int
    bukti: str
    kembali_rupiah: int = 0
    dibatalkan: bool = False

    @property
    def sisa_rupiah(self) -> int:
        """What was spent in the end."""
        return self.jumlah_rupiah - self.kembali_rupiah


@attrs.frozen
class KartuPengembalian:
    """A refund, of which spending, and whether it is in force."""

    nomor: int
    belanja: int
    jumlah_rupiah: int
    bukti: str
    dibatalkan: bool = False


@attrs.frozen
class BukuAnggaran(Buku[PeristiwaAnggaran]):
    """The book after its last event. Made by `buku_baru`, `evolve` and `fold`."""

    keadaan: KeadaanAnggaran = KeadaanAnggaran.BARU
    pagu_atau_kosong: Pagu | None = None
    kegiatan: Peta[str, int] = Peta()
    """By the code of each activity, the number of the event that approved its RAB."""
    kartu: Peta[str, KartuBaris] = Peta()
    """By its code, each RAB line."""
    belanja: Peta[int, KartuBelanja] = Peta()
    """By the number of its event."""
    pengembalian: Peta[int, KartuPengembalian] = Peta()
    """By the number of its event."""
    bukti: Peta[str, int] = Peta()
    """By each evidence reference, the event that uses it; zero where that one was cancelled."""
    termin: tuple[Termin, ...] = ()
    cair: tuple[date, ...] = ()
    """The day on which each stage came, from the first."""
    anggaran_rupiah: int = 0
    """What the approved RAB lines may cost together."""
    realisasi_rupiah: int = 0
    """What was spent, less refunds."""

    @property
    def pagu(self) -> Pagu:
        """The ceiling; a book without one is refused."""
        if self.pagu_atau_kosong is None:
            raise BelumBerpagu(path="buku")
        return self.pagu_atau_kosong

    @property
    def belum_dianggarkan_rupiah(self) -> int:
        """What of the pagu no RAB line has."""
        return self.pagu.rupiah - self.anggaran_rupiah

    @property
    def silpa_rupiah(self) -> int:
        """What of the pagu was not spent."""
        return self.pagu.rupiah - self.realisasi_rupiah

    @property
    def diterima_rupiah(self) -> int:
        """What has come, stage by stage."""
        return sum(t.rupiah for t in self.termin[: len(self.cair)])

    @property
    def kas_rupiah(self) -> int:
        """What has come and was not spent."""
        return self.diterima_rupiah - self.realisasi_rupiah

    def langkah(self, jenis: type) -> KeadaanAnggaran:
        """The state after an event of this kind; refused where the table has no such step."""
        if (self.keadaan, jenis) in LANGKAH:
            return LANGKAH[self.keadaan, jenis]
        sah = tuple(langkah.__name__ for asal, langkah in LANGKAH if asal is self.keadaan)
        raise LangkahAnggaranTidakSah(jenis.__name__, path="buku", keadaan=self.keadaan, sah=sah)

    def baris(self, kode: str, path: str = "kode_baris") -> KartuBaris:
        """The card of a RAB line."""
        if type(kode) is str and kode in self.kartu:
            return self.kartu[kode]
        raise BarisTidakDikenal(kode, path=path, ada=tuple(self.kartu))

    def belanja_berlaku(self, nomor: int, path: str = "belanja") -> KartuBelanja:
        """The card of a spending that was not cancelled."""
        kartu = self.belanja.get(nomor) if type(nomor) is int else None
        if kartu is None or kartu.dibatalkan:
            raise BukanBelanjaBerlaku(nomor, path=path)
        return kartu

    def pengembalian_berlaku(self, nomor: int, path: str = "pengembalian") -> KartuPengembalian:
        """The card of a refund that was not cancelled."""
        kartu = self.pengembalian.get(nomor) if type(nomor) is int else None
        if kartu is None or kartu.dibatalkan:
            raise BukanPengembalianBerlaku(nomor, path=path)
        return kartu

    def realisasi_termin(self, termin: int) -> int:
        """What of a stage (from 1) was spent: money goes in the order in which it came."""
        sebelumnya = sum(t.rupiah for t in self.termin[: termin - 1])
        return max(min(self.realisasi_rupiah - sebelumnya, self.termin[termin - 1].rupiah), 0)


def buku_baru() -> BukuAnggaran:
    """An empty book, that waits for its pagu.

    >>> buku_baru().keadaan.value
    'baru'
    """
    return BukuAnggaran()
