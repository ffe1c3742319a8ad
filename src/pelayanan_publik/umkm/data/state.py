"""The register of businesses, and what each event changes in it.

Entries form a forest. A merge hangs one tree under the root of another; taking it back cuts that
very branch off again, whatever was merged before or since. Statements hang on the entry they were
made of and never move: so no order of merges loses a field, and no undoing leaves one behind.

Two entries with different NIB are two businesses, and are not merged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

import attrs

from pelayanan_publik.core.book import AturanBuku, Buku, Peristiwa, Perubahan
from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.umkm.data.events import (
    PenggabunganDibatalkan,
    PeristiwaUsaha,
    PernyataanDicabut,
    PernyataanDicatat,
    UsahaDidaftarkan,
    UsahaDigabung,
)
from pelayanan_publik.umkm.data.pernyataan import BidangUsaha
from pelayanan_publik.umkm.errors import (
    GabungBerbedaNIB,
    GabungDiriSendiri,
    LangkahUsahaTidakSah,
    PenggabunganTidakBerdiri,
    PernyataanMendahului,
    PernyataanSudahAda,
    PernyataanTidakBerdiri,
    UsahaSudahAda,
    UsahaTidakDikenal,
)


class KeadaanUsaha(StrEnum):
    """Whether an entry stands by itself, or is read as part of another."""

    BERDIRI = "berdiri"
    TERGABUNG = "tergabung"


LANGKAH: Mapping[tuple[KeadaanUsaha, type[Peristiwa]], KeadaanUsaha] = MappingProxyType(
    {
        (KeadaanUsaha.BERDIRI, PernyataanDicatat): KeadaanUsaha.BERDIRI,
        (KeadaanUsaha.BERDIRI, PernyataanDicabut): KeadaanUsaha.BERDIRI,
        (KeadaanUsaha.BERDIRI, UsahaDigabung): KeadaanUsaha.TERGABUNG,
        (KeadaanUsaha.TERGABUNG, PernyataanDicatat): KeadaanUsaha.TERGABUNG,
        (KeadaanUsaha.TERGABUNG, PernyataanDicabut): KeadaanUsaha.TERGABUNG,
        (KeadaanUsaha.TERGABUNG, PenggabunganDibatalkan): KeadaanUsaha.BERDIRI,
    }
)
"""By state and event, the state after it; of a merge, that of the entry that is merged away."""


@attrs.frozen
class KartuUsaha:
    """One entry: its own standing statements, what hangs under it, and under what it hangs."""

    usaha: str
    nomor: int
    """Of the event that entered it."""
    keadaan: KeadaanUsaha = KeadaanUsaha.BERDIRI
    pernyataan: tuple[int, ...] = ()
    anggota: tuple[str, ...] = ()
    """The entries merged into this one directly, in order."""
    induk: str = ""
    """The entry it was merged into; empty where it stands."""
    penggabungan: int = 0
    """The number of that merge."""


@attrs.frozen
class BukuUsaha(Buku[PeristiwaUsaha]):
    """The register after its last event. Made by `buku_usaha`, `evolve` and `fold`."""

    kartu: Peta[str, KartuUsaha] = Peta()
    pernyataan: Peta[int, PernyataanDicatat] = Peta()
    """By number, every statement, be it one that was withdrawn."""
    penggabungan: Peta[int, UsahaDigabung] = Peta()
    """By number, every merge, be it one that was taken back."""

    def usaha(self, kode: str, path: str = "usaha") -> KartuUsaha:
        """The entry with this code."""
        kartu = self.kartu.get(kode) if isinstance(kode, str) else None
        if kartu is None:
            raise UsahaTidakDikenal(str(kode), path=path)
        return kartu

    def wakil(self, kode: str) -> KartuUsaha:
        """The entry under which a business is read now: the root of its tree."""
        kartu = self.usaha(kode)
        while kartu.induk:
            kartu = self.kartu[kartu.induk]
        return kartu

    def kelompok(self, kode: str) -> tuple[str, ...]:
        """The codes that are read as one with an entry and hang under it, itself first."""
        hasil = [self.usaha(kode).usaha]
        for satu in hasil:
            hasil.extend(self.kartu[satu].anggota)
        return tuple(hasil)

    def pernyataan_usaha(self, kode: str) -> tuple[PernyataanDicatat, ...]:
        """The standing statements of an entry and of all that hangs under it, by number."""
        nomor = sorted(n for k in self.kelompok(kode) for n in self.kartu[k].pernyataan)
        return tuple(self.pernyataan[n] for n in nomor)

    def berdiri(self) -> Iterator[KartuUsaha]:
        """The entries that stand by themselves, in the order of their entry."""
        return (k for k in self.kartu.values() if not k.induk)

    def penggabungan_berdiri(self) -> tuple[int, ...]:
        """The numbers of the merges that were not taken back."""
        return tuple(sorted(k.penggabungan for k in self.kartu.values() if k.induk))


def buku_usaha() -> BukuUsaha:
    """The empty register.

    >>> buku_usaha().nomor
    0
    """
    return BukuUsaha()


# --- what the book says against an event ----------------------------------------------------------


def _galat_langkah(kartu: KartuUsaha, jenis: type[Peristiwa], path: str) -> Iterator[Galat]:
    if (kartu.keadaan, jenis) not in LANGKAH:
        yield LangkahUsahaTidakSah(
            kartu.usaha,
            path=path,
            keadaan=kartu.keadaan,
            langkah=jenis.__name__,
            sah=tuple(satu.__name__ for k, satu in LANGKAH if k is kartu.keadaan),
        )


def _galat_didaftarkan(buku: BukuUsaha, e: UsahaDidaftarkan) -> Iterator[Galat]:
    if lama := buku.kartu.get(e.usaha):
        yield UsahaSudahAda(e.usaha, path="usaha", nomor=lama.nomor)


def _galat_dicatat(buku: BukuUsaha, e: PernyataanDicatat) -> Iterator[Galat]:
    kartu = buku.usaha(e.usaha)
    if e.pernyataan.hari > e.tanggal:
        path = "pernyataan.hari"
        yield PernyataanMendahului(e.pernyataan.hari, path=path, tanggal=e.tanggal)
    for nomor in kartu.pernyataan:
        if buku.pernyataan[nomor].pernyataan == e.pernyataan:
            yield PernyataanSudahAda(e.pernyataan.bidang, path="pernyataan", nomor=nomor)


def _galat_dicabut(buku: BukuUsaha, e: PernyataanDicabut) -> Iterator[Galat]:
    kartu = buku.usaha(e.usaha)
    if e.pernyataan not in kartu.pernyataan:
        yield PernyataanTidakBerdiri(
            e.pernyataan, path="pernyataan", usaha=e.usaha, ada=kartu.pernyataan
        )


def _nib(buku: BukuUsaha, kode: str) -> dict[str, int]:
    """By NIB, the first statement of it in a tree."""
    hasil: dict[str, int] = {}
    for e in buku.pernyataan_usaha(kode):
        if e.pernyataan.bidang is BidangUsaha.NIB:
            hasil.setdefault(e.pernyataan.kunci, e.nomor)
    return hasil


def _galat_digabung(buku: BukuUsaha, e: UsahaDigabung) -> Iterator[Galat]:
    kumpul = Pengumpul()
    for path, kode in (("dari", e.dari), ("ke", e.ke)):
        with kumpul.di():
            kumpul.tambah(*_galat_langkah(buku.usaha(kode, path), UsahaDigabung, path))
    yield from kumpul.galat
    if kumpul.galat:
        return
    if e.dari == e.ke:
        yield GabungDiriSendiri(e.dari, path="dari", tujuan=e.ke)
        return
    dari, ke = _nib(buku, e.dari), _nib(buku, e.ke)
    if dari and ke and dari.keys().isdisjoint(ke):
        nomor = (*dari.values(), *ke.values())
        yield GabungBerbedaNIB(e.dari, path="dari", tujuan=e.ke, nomor=nomor)


def _galat_dibatalkan(buku: BukuUsaha, e: PenggabunganDibatalkan) -> Iterator[Galat]:
    lama = buku.penggabungan.get(e.penggabungan)
    if lama is None or buku.kartu[lama.dari].penggabungan != e.penggabungan:
        ada = buku.penggabungan_berdiri()
        yield PenggabunganTidakBerdiri(e.penggabungan, path="penggabungan", ada=ada)


SYARAT: Mapping[type[Peristiwa], Callable[[BukuUsaha, Any], Iterator[Galat]]] = MappingProxyType(
    {
        UsahaDidaftarkan: _galat_didaftarkan,
        PernyataanDicatat: _galat_dicatat,
        PernyataanDicabut: _galat_dicabut,
        UsahaDigabung: _galat_digabung,
        PenggabunganDibatalkan: _galat_dibatalkan,
    }
)
"""By kind of event, every fault that the book finds in it."""
DIBACA: Mapping[type[Peristiwa], frozenset[str]] = MappingProxyType(
    {
        UsahaDidaftarkan: frozenset({"usaha"}),
        PernyataanDicatat: frozenset({"tanggal", "usaha", "pernyataan"}),
        PernyataanDicabut: frozenset({"usaha", "pernyataan"}),
        UsahaDigabung: frozenset({"dari", "ke"}),
        PenggabunganDibatalkan: frozenset({"penggabungan"}),
    }
)
"""By kind of event, the fields that are looked at for that."""


def galat_peristiwa(buku: BukuUsaha, jenis: type[Peristiwa], isi: Any) -> list[Galat]:  # noqa: ANN401 - an event, or its fields
    """All that the book says against an event of this kind with these fields."""
    kumpul = Pengumpul()
    with kumpul.di():
        kumpul.tambah(*SYARAT[jenis](buku, isi))
    return kumpul.galat


# --- what each event changes ----------------------------------------------------------------------


def _ke(kartu: KartuUsaha, jenis: type[Peristiwa], **isi: Any) -> KartuUsaha:  # noqa: ANN401 - fields of a card
    """The card after a step, in the state that the table gives."""
    return attrs.evolve(kartu, keadaan=LANGKAH[kartu.keadaan, jenis], **isi)


def _didaftarkan(_: BukuUsaha, e: UsahaDidaftarkan) -> Perubahan:
    return {"kartu": {e.usaha: KartuUsaha(e.usaha, e.nomor)}}


def _dicatat(buku: BukuUsaha, e: PernyataanDicatat) -> Perubahan:
    kartu = buku.kartu[e.usaha]
    baru = _ke(kartu, PernyataanDicatat, pernyataan=(*kartu.pernyataan, e.nomor))
    return {"kartu": {e.usaha: baru}, "pernyataan": {e.nomor: e}}


def _dicabut(buku: BukuUsaha, e: PernyataanDicabut) -> Perubahan:
    kartu = buku.kartu[e.usaha]
    sisa = tuple(n for n in kartu.pernyataan if n != e.pernyataan)
    return {"kartu": {e.usaha: _ke(kartu, PernyataanDicabut, pernyataan=sisa)}}


def _digabung(buku: BukuUsaha, e: UsahaDigabung) -> Perubahan:
    ke = buku.kartu[e.ke]
    baru = _ke(buku.kartu[e.dari], UsahaDigabung, induk=e.ke, penggabungan=e.nomor)
    induk = attrs.evolve(ke, anggota=(*ke.anggota, e.dari))
    return {"kartu": {e.dari: baru, e.ke: induk}, "penggabungan": {e.nomor: e}}


def _dibatalkan(buku: BukuUsaha, e: PenggabunganDibatalkan) -> Perubahan:
    lama = buku.penggabungan[e.penggabungan]
    dari, ke = buku.kartu[lama.dari], buku.kartu[lama.ke]
    baru = _ke(dari, PenggabunganDibatalkan, induk="", penggabungan=0)
    induk = attrs.evolve(ke, anggota=tuple(k for k in ke.anggota if k != lama.dari))
    return {"kartu": {lama.dari: baru, lama.ke: induk}}


def _sesudah_syarat(
    akibat: Callable[[BukuUsaha, Any], Perubahan],
) -> Callable[[BukuUsaha, Any], Perubahan]:
    """What an event changes, if the book has nothing against it."""

    def aturan(buku: BukuUsaha, e: PeristiwaUsaha) -> Perubahan:
        angkat(galat_peristiwa(buku, type(e), e))
        return akibat(buku, e)

    return aturan


ATURAN: AturanBuku[BukuUsaha, PeristiwaUsaha] = AturanBuku(
    "buku usaha",
    BukuUsaha,
    {
        jenis: _sesudah_syarat(akibat)
        for jenis, akibat in (
            (UsahaDidaftarkan, _didaftarkan),
            (PernyataanDicatat, _dicatat),
            (PernyataanDicabut, _dicabut),
            (UsahaDigabung, _digabung),
            (PenggabunganDibatalkan, _dibatalkan),
        )
    },
)


def evolve(buku: BukuUsaha, peristiwa: PeristiwaUsaha) -> BukuUsaha:
    """The book with one event more; the same book if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaUsaha], awal: BukuUsaha) -> BukuUsaha:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)
