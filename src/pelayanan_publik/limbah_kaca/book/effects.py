"""What each event changes in the production book, and how a step is taken back.

What a lot's step does stands in `akibat_lot`, a batch's in `akibat_adukan`. Commands try their
event here before they answer, and a log read from elsewhere meets the same rules: no log makes
glass out of nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from pelayanan_publik.core.book import AturanBuku, Perubahan
from pelayanan_publik.core.errors import angkat
from pelayanan_publik.limbah_kaca.book.akibat_adukan import AKIBAT_ADUKAN
from pelayanan_publik.limbah_kaca.book.akibat_lot import AKIBAT_LOT
from pelayanan_publik.limbah_kaca.book.events import (
    LangkahAdukan,
    LangkahKacaDibatalkan,
    LangkahLot,
    PeristiwaKaca,
    SerbukDijual,
)
from pelayanan_publik.limbah_kaca.book.kartu import (
    KartuAdukan,
    KartuLot,
    KeadaanAdukan,
    KeadaanLot,
)
from pelayanan_publik.limbah_kaca.book.serbuk import (
    PakaiSerbuk,
)
from pelayanan_publik.limbah_kaca.book.state import (
    BukuKaca,
    KunciSerbuk,
    buku_kaca,
    galat_terpakai,
)
from pelayanan_publik.limbah_kaca.errors import (
    BukanLangkahTerakhirKaca,
    SudahDibatalkanKaca,
)


def _dibatalkan(buku: BukuKaca, e: LangkahKacaDibatalkan) -> Perubahan:
    batal = buku.catatan.cari(e.langkah, "langkah")
    if oleh := buku.dibatalkan.get(e.langkah):
        raise SudahDibatalkanKaca(e.langkah, path="langkah", oleh=oleh)
    tanda = {"dibatalkan": {e.langkah: e.nomor}}
    if isinstance(batal, SerbukDijual):
        return {"terpakai": _kembali(buku, [batal]), **tanda}
    if isinstance(batal, LangkahKacaDibatalkan):
        raise BukanLangkahTerakhirKaca(e.langkah, path="langkah", milik="lot atau adukan", ada="–")
    if isinstance(batal, LangkahAdukan):
        return {**_batal_adukan(buku, batal), **tanda}
    return {**_batal_lot(buku, batal), **tanda}


def _kembali(
    buku: BukuKaca, diambil: Iterable[PakaiSerbuk | SerbukDijual]
) -> dict[KunciSerbuk, int]:
    """What was taken of each fraction, once these uses never were."""
    hasil: dict[KunciSerbuk, int] = {}
    for satu in diambil:
        kunci = (satu.lot, satu.fraksi)
        hasil[kunci] = hasil.get(kunci, buku.terpakai[kunci]) - satu.gram
    return hasil


def _galat_terakhir(nomor: int, kartu: KartuLot | KartuAdukan, milik: str) -> None:
    if kartu.langkah != nomor:
        raise BukanLangkahTerakhirKaca(nomor, path="langkah", milik=milik, ada=kartu.langkah)


def _batal_lot(buku: BukuKaca, batal: LangkahLot) -> Perubahan:
    """The lot as it was before, if nothing of the powder that vanishes is in use."""
    kartu = buku.lot[batal.lot]
    _galat_terakhir(batal.nomor, kartu, f"lot {batal.lot}")
    semula = buku.sebelum.get(batal.nomor)
    if isinstance(semula, KartuLot):
        angkat(galat_terpakai(buku, kartu, semula.serbuk))
        return {"lot": {batal.lot: semula}}
    terima = kartu.terima
    return {
        "lot": {batal.lot: attrs.evolve(kartu, tahap=KeadaanLot.BATAL, langkah=0)},
        "rujukan": {(terima.asal, terima.rujukan): ""},
    }


def _batal_adukan(buku: BukuKaca, batal: LangkahAdukan) -> Perubahan:
    kartu = buku.adukan[batal.adukan]
    _galat_terakhir(batal.nomor, kartu, f"adukan {batal.adukan}")
    semula = buku.sebelum.get(batal.nomor)
    if isinstance(semula, KartuAdukan):
        return {"adukan": {batal.adukan: semula}}
    return {
        "adukan": {batal.adukan: attrs.evolve(kartu, tahap=KeadaanAdukan.BATAL, langkah=0)},
        "terpakai": _kembali(buku, kartu.campur.kaca),
    }


ATURAN: AturanBuku[BukuKaca, PeristiwaKaca] = AturanBuku(
    "buku produksi kaca",
    BukuKaca,
    {**AKIBAT_LOT, **AKIBAT_ADUKAN, LangkahKacaDibatalkan: _dibatalkan},
)


def evolve(buku: BukuKaca, peristiwa: PeristiwaKaca) -> BukuKaca:
    """The book with one event more; the same book if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaKaca], awal: BukuKaca) -> BukuKaca:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuKaca, pada: date) -> BukuKaca:
    """The book as it stood at the end of a day, by what was entered until then."""
    return ATURAN.pada(buku, pada, buku_kaca())
