"""The logbook after its last event: a card for every hole.

    kosong  --diisi-->  terisi  --dipanen-->  kosong
    kosong, terisi  --rusak-->  rusak  --diperbaiki-->  kosong

What is not in the table `LANGKAH` cannot be entered. A hole whose last filling was taken
out again by a correction is `kosong`: filled means that something lies in it. No hole
ever holds more than its capacity or less than nothing, in any book, made here or not.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.biopori.book.events import (
    LubangDiisi,
    LubangDipanen,
    LubangDipasang,
    LubangDiperbaiki,
    LubangRusak,
    PembetulanDicatat,
    PeristiwaBiopori,
)
from pelayanan_publik.biopori.errors import (
    BelumMatang,
    BukanIsianBerjalan,
    KelompokTidakDikenal,
    KomposBerlebih,
    LangkahTidakSah,
    LubangSudahAda,
    LubangTidakDikenal,
    LubangTidakMuat,
)
from pelayanan_publik.biopori.komposter import tambah_hari
from pelayanan_publik.biopori.model import JenisLubang
from pelayanan_publik.core.book import AturanBuku, Buku, Perubahan
from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.peta import Peta


class Keadaan(StrEnum):
    """How a hole stands."""

    KOSONG = "kosong"
    TERISI = "terisi"
    RUSAK = "rusak"


LANGKAH: dict[tuple[Keadaan, type], Keadaan] = {
    (Keadaan.KOSONG, LubangDiisi): Keadaan.TERISI,
    (Keadaan.TERISI, LubangDiisi): Keadaan.TERISI,
    (Keadaan.TERISI, PembetulanDicatat): Keadaan.TERISI,
    (Keadaan.TERISI, LubangDipanen): Keadaan.KOSONG,
    (Keadaan.KOSONG, LubangRusak): Keadaan.RUSAK,
    (Keadaan.TERISI, LubangRusak): Keadaan.RUSAK,
    (Keadaan.RUSAK, LubangDiperbaiki): Keadaan.KOSONG,
}
"""The steps of a hole; a step that is not here is refused."""


@attrs.frozen
class Isian:
    """A filling that lies in a hole: the number of its event, its day and mass."""

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
    keadaan: Keadaan = Keadaan.KOSONG
    isian: tuple[Isian, ...] = ()
    """Since the last harvest."""
    kosong_sejak: date | None = None
    """The day it was last emptied or made; None while something lies in it or it is broken."""

    @property
    def isi_gram(self) -> int:
        return sum(satu.gram for satu in self.isian)

    @property
    def ruang_gram(self) -> int:
        """What still goes in; nothing where it is broken."""
        return 0 if self.keadaan is Keadaan.RUSAK else self.kapasitas_gram - self.isi_gram

    def matang(self, lama_kompos_hari: int) -> date | None:
        """The day its compost is ripe, so many days after the last filling; None if it is empty."""
        if not self.isian:
            return None
        return tambah_hari(self.isian[-1].tanggal, lama_kompos_hari, "lama_kompos_hari")


@attrs.frozen
class BukuBiopori(Buku[PeristiwaBiopori]):
    """The logbook after its last event. Made by `buku_baru`, `evolve` and `fold`."""

    kartu: Peta[str, KartuLubang] = Peta()
    kelompok: Peta[str, tuple[str, ...]] = Peta()
    """The holes of each household, in the order in which they were made."""

    def lubang(self, kode: str, path: str = "kode") -> KartuLubang:
        """The card of a hole."""
        if type(kode) is str and kode in self.kartu:
            return self.kartu[kode]
        raise LubangTidakDikenal(kode, path=path)

    def lubang_kelompok(self, kelompok: str, path: str = "kelompok") -> tuple[KartuLubang, ...]:
        """The cards of a household's holes."""
        if type(kelompok) is str and kelompok in self.kelompok:
            return tuple(self.kartu[kode] for kode in self.kelompok[kelompok])
        raise KelompokTidakDikenal(kelompok, path=path)


def buku_baru() -> BukuBiopori:
    """An empty logbook.

    >>> buku_baru().nomor
    0
    """
    return BukuBiopori()


# --- what each event changes ---------------------------------------------------------------------


def _langkah(kartu: KartuLubang, jenis: type) -> Keadaan:
    if (kartu.keadaan, jenis) in LANGKAH:
        return LANGKAH[kartu.keadaan, jenis]
    raise LangkahTidakSah(
        kartu.kode,
        path="kode",
        keadaan=kartu.keadaan,
        langkah=jenis.__name__,
        sah=tuple(langkah.__name__ for asal, langkah in LANGKAH if asal is kartu.keadaan),
    )


def _jadi(kartu: KartuLubang, jenis: type, isian: tuple[Isian, ...], hari: date) -> Perubahan:
    """The card after a step that leaves these fillings in the hole."""
    keadaan = _langkah(kartu, jenis)
    if keadaan is Keadaan.TERISI and not isian:
        keadaan = Keadaan.KOSONG
    kosong_sejak = hari if keadaan is Keadaan.KOSONG else None
    baru = attrs.evolve(kartu, keadaan=keadaan, isian=isian, kosong_sejak=kosong_sejak)
    return {"kartu": {kartu.kode: baru}}


def _dipasang(buku: BukuBiopori, e: LubangDipasang) -> Perubahan:
    if e.kode in buku.kartu:
        raise LubangSudahAda(e.kode, path="kode")
    kartu = KartuLubang(
        e.kode, e.rw, e.kelompok, e.jenis, e.kapasitas_gram, e.tanggal, kosong_sejak=e.tanggal
    )
    sekelompok = (*buku.kelompok.get(e.kelompok, ()), e.kode)
    return {"kartu": {e.kode: kartu}, "kelompok": {e.kelompok: sekelompok}}


def _diisi(buku: BukuBiopori, e: LubangDiisi) -> Perubahan:
    kartu = buku.lubang(e.kode)
    _langkah(kartu, LubangDiisi)
    if e.gram > kartu.ruang_gram:
        pasangan = tuple(
            lain.kode
            for lain in buku.lubang_kelompok(kartu.kelompok)
            if lain.ruang_gram >= e.gram and lain.kode != e.kode
        )
        raise LubangTidakMuat(
            e.gram, path="gram", lubang=e.kode, ruang=kartu.ruang_gram, pasangan=pasangan
        )
    isian = (*kartu.isian, Isian(e.nomor, e.tanggal, e.gram))
    return _jadi(kartu, LubangDiisi, isian, e.tanggal)


def _dipanen(buku: BukuBiopori, e: LubangDipanen) -> Perubahan:
    kartu = buku.lubang(e.kode)
    perubahan = _jadi(kartu, LubangDipanen, (), e.tanggal)
    kumpul = Pengumpul()
    if e.kompos_gram > kartu.isi_gram:
        kumpul.tambah(KomposBerlebih(e.kompos_gram, path="kompos_gram", isi=kartu.isi_gram))
    if not e.belum_matang:
        with kumpul.di():
            matang = kartu.matang(e.lama_kompos_hari)
            if matang is not None and e.tanggal < matang:
                raise BelumMatang(e.kode, path="tanggal", matang=matang)
    kumpul.tuntas()
    return perubahan


def _rusak(buku: BukuBiopori, e: LubangRusak) -> Perubahan:
    return _jadi(buku.lubang(e.kode), LubangRusak, (), e.tanggal)


def _diperbaiki(buku: BukuBiopori, e: LubangDiperbaiki) -> Perubahan:
    return _jadi(buku.lubang(e.kode), LubangDiperbaiki, (), e.tanggal)


def _dibetulkan(buku: BukuBiopori, e: PembetulanDicatat) -> Perubahan:
    kartu = buku.lubang(e.kode)
    _langkah(kartu, PembetulanDicatat)
    tinggal = tuple(s for s in kartu.isian if (s.nomor, s.gram) != (e.isian, e.gram))
    if len(tinggal) == len(kartu.isian):
        ada = tuple(s.nomor for s in kartu.isian)
        raise BukanIsianBerjalan(e.isian, path="isian", lubang=e.kode, ada=ada)
    return _jadi(kartu, PembetulanDicatat, tinggal, e.tanggal)


ATURAN: AturanBuku[BukuBiopori, PeristiwaBiopori] = AturanBuku(
    "buku biopori",
    {
        LubangDipasang: _dipasang,
        LubangDiisi: _diisi,
        LubangDipanen: _dipanen,
        LubangRusak: _rusak,
        LubangDiperbaiki: _diperbaiki,
        PembetulanDicatat: _dibetulkan,
    },
)


def evolve(buku: BukuBiopori, peristiwa: PeristiwaBiopori) -> BukuBiopori:
    """The book with one event more; the same book if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaBiopori], awal: BukuBiopori) -> BukuBiopori:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuBiopori, tanggal: date) -> BukuBiopori:
    """The book as it stood at the end of a day."""
    if tanggal >= buku.catatan.terakhir:
        return buku
    return fold((e for e in buku.catatan.peristiwa if e.tanggal <= tanggal), buku_baru())
