"""The book of complaints after its last event, and what every step is asked before it stands.

One book holds all complaints of an office, by number; `banyak` counts them by state at any moment.
Complaints do not touch each other: steps of different ones may be entered in any order, and within
one the days that happened never go back.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from pelayanan_publik.core.book import Buku
from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.core.units import tulis_kata
from pelayanan_publik.layanan.errors import (
    BukaLagiHabis,
    HariPengaduanMundur,
    JenisPengaduanTidakDikenal,
    KejadianSesudahDicatat,
    LangkahPengaduanTidakSah,
    PengaduanTidakDikenal,
    PerpanjanganHabis,
    PerpanjanganTerlambat,
)
from pelayanan_publik.layanan.pengaduan.events import (
    LangkahPengaduanDibatalkan,
    PengaduanDibukaLagi,
    PengaduanDiperpanjang,
    PeristiwaPengaduan,
)
from pelayanan_publik.layanan.pengaduan.kartu import LANGKAH, KartuPengaduan, KeadaanPengaduan
from pelayanan_publik.layanan.pengaduan.kebijakan import KebijakanPengaduan, PemenuhBatas


@attrs.frozen
class BukuPengaduan(Buku[PeristiwaPengaduan]):
    """The book after its last event. Made by `buku_pengaduan`, `evolve` and `fold`."""

    kartu: Peta[str, KartuPengaduan] = Peta()
    """By number, each complaint."""
    banyak: Peta[KeadaanPengaduan, int] = Peta()
    """How many complaints stand in each state."""
    sebelum: Peta[int, KartuPengaduan] = Peta()
    """By step, the card of its complaint before it: what taking it back restores."""
    dibatalkan: Peta[int, int] = Peta()
    """By step that was taken back, the number of the event that did so."""

    def pengaduan(self, nomor: str, path: str = "pengaduan") -> KartuPengaduan:
        """The card of a complaint, be it one whose receipt was taken back."""
        if type(nomor) is str and nomor in self.kartu:
            return self.kartu[nomor]
        raise PengaduanTidakDikenal(nomor, path=path)


def buku_pengaduan() -> BukuPengaduan:
    """An empty book.

    >>> buku_pengaduan().nomor
    0
    """
    return BukuPengaduan()


# --- what every step is asked --------------------------------------------------------------------


def galat_tercatat(hari: date, tanggal: date) -> Galat | None:
    """The fault of a step that is entered before it happened."""
    if hari <= tanggal:
        return None
    return KejadianSesudahDicatat(hari, path="hari", tercatat=tanggal)


def galat_keadaan(kartu: KartuPengaduan, jenis: type[PeristiwaPengaduan]) -> Galat | None:
    """The fault of a step that the table does not have in this state."""
    if (kartu.keadaan, jenis) in LANGKAH:
        return None
    return LangkahPengaduanTidakSah(
        jenis.__name__,
        path="pengaduan",
        pengaduan=kartu.pengaduan,
        keadaan=tulis_kata(kartu.keadaan),
        ada=tuple(
            satu.__name__
            for dari, satu in LANGKAH
            if dari is kartu.keadaan and satu is not LangkahPengaduanDibatalkan
        ),
    )


def galat_langkah(
    kartu: KartuPengaduan, jenis: type[PeristiwaPengaduan], hari: date, tanggal: date
) -> Iterator[Galat | None]:
    """What table, days and standard say against a step. Of a step the table has not, no more."""
    if galat := galat_keadaan(kartu, jenis):
        yield galat
        return
    yield galat_tercatat(hari, tanggal)
    if hari < kartu.hari:
        yield HariPengaduanMundur(hari, path="hari", pengaduan=kartu.pengaduan, terakhir=kartu.hari)
    if jenis is PengaduanDiperpanjang:
        yield from _galat_perpanjangan(kartu, hari)
    if jenis is PengaduanDibukaLagi:
        yield _galat_buka_lagi(kartu)


def _galat_perpanjangan(kartu: KartuPengaduan, hari: date) -> Iterator[Galat]:
    kebijakan, putaran = kartu.kebijakan, kartu.putaran
    if putaran.perpanjangan >= kebijakan.perpanjangan_paling_banyak:
        yield PerpanjanganHabis(
            kartu.pengaduan,
            path="pengaduan",
            kali=putaran.perpanjangan,
            batas=kebijakan.perpanjangan_paling_banyak,
            kebijakan=kebijakan.nama,
        )
    batas = putaran.batas
    if batas is None or putaran.terpenuhi is not None or batas.lewat(hari):
        yield PerpanjanganTerlambat(
            hari,
            path="hari",
            pengaduan=kartu.pengaduan,
            batas=str(batas or "belum ada"),
        )


def _galat_buka_lagi(kartu: KartuPengaduan) -> Galat | None:
    batas = kartu.kebijakan.buka_lagi_paling_banyak
    if kartu.dibuka_lagi < batas:
        return None
    return BukaLagiHabis(kartu.pengaduan, path="pengaduan", kali=kartu.dibuka_lagi, batas=batas)


def galat_jenis(kebijakan: KebijakanPengaduan, jenis: str) -> Galat | None:
    """The fault of a kind that the standard does not have."""
    try:
        kebijakan.batas(jenis)
    except JenisPengaduanTidakDikenal as galat:
        return galat
    return None


def pemenuh(kartu: KartuPengaduan, oleh: PemenuhBatas, hari: date) -> date | None:
    """The day on which the limit of the round is met, after what happened on a day."""
    terpenuhi = kartu.putaran.terpenuhi
    if terpenuhi is None and kartu.kebijakan.dipenuhi_oleh is oleh:
        return hari
    return terpenuhi
