"""The logbook after its last event: a card for every hole.

    kosong  --diisi-->  terisi  --dipanen-->  kosong
    kosong, terisi  --rusak-->  rusak  --diperbaiki-->  kosong

What is not in the table `LANGKAH` cannot be entered. `terisi` means that something lies
in the hole. No hole ever holds more than its capacity or less than nothing, in any book,
made here or not.

A mistake is met by another event. A filling that still lies in its hole is corrected to
what it was (and keeps its day); the last step of a hole, whatever it was, can be taken
back once, and then the hole is as it was before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

import attrs

from pelayanan_publik.biopori.book.events import (
    LubangDiisi,
    LubangDipanen,
    LubangDipasang,
    LubangDiperbaiki,
    LubangRusak,
    PembatalanDicatat,
    PembetulanDicatat,
    PeristiwaBiopori,
)
from pelayanan_publik.biopori.errors import (
    BelumMatang,
    BukanIsianBerjalan,
    BukanLangkahTerakhir,
    KelompokTidakDikenal,
    KomposBerlebih,
    LangkahLubangTidakSah,
    LubangSudahAda,
    LubangTidakDikenal,
    LubangTidakMuat,
)
from pelayanan_publik.biopori.model import JenisLubang
from pelayanan_publik.core.book import AturanBuku, Buku, Perubahan
from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.core.validity import tambah_hari


class Keadaan(StrEnum):
    """How a hole stands."""

    KOSONG = "kosong"
    TERISI = "terisi"
    RUSAK = "rusak"


LANGKAH: Mapping[tuple[Keadaan, type[PeristiwaBiopori]], tuple[Keadaan, ...]] = MappingProxyType(
    {
        (Keadaan.KOSONG, LubangDiisi): (Keadaan.TERISI,),
        (Keadaan.TERISI, LubangDiisi): (Keadaan.TERISI,),
        (Keadaan.TERISI, LubangDipanen): (Keadaan.KOSONG,),
        (Keadaan.TERISI, PembetulanDicatat): (Keadaan.TERISI, Keadaan.KOSONG),
        (Keadaan.KOSONG, LubangRusak): (Keadaan.RUSAK,),
        (Keadaan.TERISI, LubangRusak): (Keadaan.RUSAK,),
        (Keadaan.RUSAK, LubangDiperbaiki): (Keadaan.KOSONG,),
        (Keadaan.KOSONG, PembatalanDicatat): (Keadaan.TERISI, Keadaan.RUSAK),
        (Keadaan.TERISI, PembatalanDicatat): (Keadaan.TERISI, Keadaan.KOSONG),
        (Keadaan.RUSAK, PembatalanDicatat): (Keadaan.TERISI, Keadaan.KOSONG),
    }
)
"""The steps of a hole and the states they lead to; a step that is not here is refused.

Where there are two, what lies in the hole decides, or what the step that is taken back had left.
"""


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
    langkah: int
    """The number of its last event."""
    rusak: bool = False
    isian: tuple[Isian, ...] = ()
    """Since the last harvest."""
    kosong_sejak: date | None = None
    """The day it was last emptied or made; None while something lies in it or it is broken."""
    sebelum: KartuLubang | None = attrs.field(default=None, repr=False)
    """Before its last event, where that can be taken back."""

    @property
    def keadaan(self) -> Keadaan:
        if self.rusak:
            return Keadaan.RUSAK
        return Keadaan.TERISI if self.isian else Keadaan.KOSONG

    @property
    def isi_gram(self) -> int:
        return sum(satu.gram for satu in self.isian)

    @property
    def ruang_gram(self) -> int:
        """What still goes in; nothing where it is broken."""
        return 0 if self.rusak else self.kapasitas_gram - self.isi_gram

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


def _lubang(buku: BukuBiopori, e: PeristiwaBiopori) -> KartuLubang:
    """The card of the hole that a step is about, if the table allows it that step."""
    kartu = buku.lubang(e.kode)
    if (kartu.keadaan, type(e)) in LANGKAH:
        return kartu
    raise LangkahLubangTidakSah(
        kartu.kode,
        path="kode",
        keadaan=kartu.keadaan,
        langkah=type(e).__name__,
        sah=tuple(langkah.__name__ for asal, langkah in LANGKAH if asal is kartu.keadaan),
    )


def _jadi(
    kartu: KartuLubang,
    e: PeristiwaBiopori,
    isian: tuple[Isian, ...] = (),
    *,
    rusak: bool = False,
    dapat_dibatalkan: bool = True,
) -> Perubahan:
    """The hole after a step that leaves these fillings in it."""
    baru = attrs.evolve(
        kartu,
        rusak=rusak,
        isian=isian,
        kosong_sejak=None if isian or rusak else e.tanggal,
        langkah=e.nomor,
        sebelum=attrs.evolve(kartu, sebelum=None) if dapat_dibatalkan else None,
    )
    return {"kartu": {kartu.kode: baru}}


def _dipasang(buku: BukuBiopori, e: LubangDipasang) -> Perubahan:
    if e.kode in buku.kartu:
        raise LubangSudahAda(e.kode, path="kode")
    kartu = KartuLubang(
        e.kode, e.rw, e.kelompok, e.jenis, e.kapasitas_gram, e.tanggal, e.nomor,
        kosong_sejak=e.tanggal,
    )  # fmt: skip
    sekelompok = (*buku.kelompok.get(e.kelompok, ()), e.kode)
    return {"kartu": {e.kode: kartu}, "kelompok": {e.kelompok: sekelompok}}


def _diisi(buku: BukuBiopori, e: LubangDiisi) -> Perubahan:
    kartu = _lubang(buku, e)
    if e.gram > kartu.ruang_gram:
        pasangan = tuple(
            lain.kode
            for lain in buku.lubang_kelompok(kartu.kelompok)
            if lain.ruang_gram >= e.gram and lain.kode != e.kode
        )
        raise LubangTidakMuat(
            e.gram, path="gram", lubang=e.kode, ruang=kartu.ruang_gram, pasangan=pasangan
        )
    return _jadi(kartu, e, (*kartu.isian, Isian(e.nomor, e.tanggal, e.gram)))


def _dipanen(buku: BukuBiopori, e: LubangDipanen) -> Perubahan:
    kartu = _lubang(buku, e)
    kumpul = Pengumpul()
    if e.kompos_gram > kartu.isi_gram:
        kumpul.tambah(KomposBerlebih(e.kompos_gram, path="kompos_gram", isi=kartu.isi_gram))
    if not e.belum_matang:
        with kumpul.di():
            _pastikan_matang(kartu, e)
    kumpul.tuntas()
    return _jadi(kartu, e)


def _pastikan_matang(kartu: KartuLubang, e: LubangDipanen) -> None:
    matang = kartu.matang(e.lama_kompos_hari)
    if matang is not None and e.tanggal < matang:
        raise BelumMatang(e.kode, path="tanggal", matang=matang)


def _rusak(buku: BukuBiopori, e: LubangRusak) -> Perubahan:
    return _jadi(_lubang(buku, e), e, rusak=True)


def _diperbaiki(buku: BukuBiopori, e: LubangDiperbaiki) -> Perubahan:
    return _jadi(_lubang(buku, e), e)


def _dibetulkan(buku: BukuBiopori, e: PembetulanDicatat) -> Perubahan:
    kartu = _lubang(buku, e)
    gram = {satu.nomor: satu.gram for satu in kartu.isian}
    if e.isian not in gram:
        raise BukanIsianBerjalan(e.isian, path="isian", lubang=e.kode, ada=tuple(gram))
    ruang = kartu.ruang_gram + gram[e.isian]
    if e.gram > ruang:
        raise LubangTidakMuat(e.gram, path="gram", lubang=e.kode, ruang=ruang, pasangan=())
    benar = (attrs.evolve(s, gram=e.gram) if s.nomor == e.isian else s for s in kartu.isian)
    return _jadi(kartu, e, tuple(s for s in benar if s.gram), dapat_dibatalkan=False)


def _dibatalkan(buku: BukuBiopori, e: PembatalanDicatat) -> Perubahan:
    kartu = _lubang(buku, e)
    if kartu.sebelum is None or kartu.langkah != e.langkah:
        ada = () if kartu.sebelum is None else (kartu.langkah,)
        raise BukanLangkahTerakhir(e.langkah, path="langkah", lubang=e.kode, ada=ada)
    return {"kartu": {e.kode: attrs.evolve(kartu.sebelum, langkah=e.nomor)}}


ATURAN: AturanBuku[BukuBiopori, PeristiwaBiopori] = AturanBuku(
    "buku biopori",
    {
        LubangDipasang: _dipasang,
        LubangDiisi: _diisi,
        LubangDipanen: _dipanen,
        LubangRusak: _rusak,
        LubangDiperbaiki: _diperbaiki,
        PembetulanDicatat: _dibetulkan,
        PembatalanDicatat: _dibatalkan,
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
