"""The book of those whom one Satpol PP has lent out, and what each event changes in it.

While placed, an officer works under the command (komando) of the host, the head of the
kecamatan, and stays under the discipline (disiplin) of the origin, the Satpol PP itself.
One person has one BKO at a time: no two placements of an officer share a day, past or future.
An officer is known by code: `sp-01` and `SP-01` are one person.

A mistake is met by taking back the last step of its placement, then the one before it, down
to the placement itself, which then never was; a decree is taken back as a whole. What gives
days back to an officer (a recall that is taken back) may not share any with another placement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, cast

import attrs

from pelayanan_publik.core.book import AturanBuku, Buku, Peristiwa, Perubahan
from pelayanan_publik.core.errors import BukanTanggal, Galat, Pengumpul, angkat
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.core.units import berisi, galat_teks
from pelayanan_publik.core.validity import Masa, bertumpuk
from pelayanan_publik.satpol_pp.bko.events import (
    KeputusanPPNSDicatat,
    LangkahBKODibatalkan,
    PenempatanDiperpanjang,
    PeristiwaBKO,
    PetugasDitarik,
    PetugasDitempatkan,
)
from pelayanan_publik.satpol_pp.bko.kartu import (
    LANGKAH,
    KartuPenempatan,
    KeadaanPenempatan,
    KeputusanPPNS,
    akhir_keputusan,
)
from pelayanan_publik.satpol_pp.errors import (
    BukanLangkahTerakhirBKO,
    KeputusanPPNSSudahAda,
    LangkahPenempatanTidakSah,
    PenarikanDiLuarMasa,
    PenempatanBertumpuk,
    PenempatanSudahBerakhir,
    PenempatanTidakDikenal,
    PerpanjanganTidakMaju,
    PetugasTidakTercatat,
)


def kunci(sebutan: str) -> str:
    """A code or a name as it is compared: neither case nor the width of spaces counts.

    >>> kunci("sp-01") == kunci("SP-01"), kunci("Kotagede") == kunci("kotagede")
    (True, True)
    """
    return " ".join(sebutan.casefold().split())


@attrs.frozen
class BukuBKO(Buku[PeristiwaBKO]):
    """The book after its last event. Made by `buku_bko`, `evolve` and `fold`."""

    asal: str = attrs.field(validator=berisi)
    """The Satpol PP that lends."""
    kartu: Peta[int, KartuPenempatan] = Peta()
    """By number, each placement, be it one that was taken back."""
    penempatan_petugas: Peta[str, tuple[int, ...]] = Peta()
    """By officer (`kunci`), the placements that stand."""
    sebelum: Peta[int, KartuPenempatan] = Peta()
    """By step, the card of its placement before it: what taking it back restores."""
    keputusan: Peta[int, KeputusanPPNS] = Peta()
    """By number of its event, each PPNS decree."""
    keputusan_petugas: Peta[str, tuple[int, ...]] = Peta()
    """By officer (`kunci`), the decrees that stand."""

    def penempatan(self, petugas: str) -> tuple[KartuPenempatan, ...]:
        """The placements of an officer that stand, by their first day."""
        semua = (self.kartu[n] for n in self.penempatan_petugas.get(kunci(petugas), ()))
        return tuple(sorted(semua, key=lambda k: k.mulai))

    def keputusan_ppns(self, petugas: str) -> tuple[KeputusanPPNS, ...]:
        """The PPNS decrees of an officer that stand, by their first day."""
        semua = (self.keputusan[n] for n in self.keputusan_petugas.get(kunci(petugas), ()))
        return tuple(sorted(semua, key=lambda k: k.mulai))

    def berdiri(self) -> Iterator[KartuPenempatan]:
        """All placements that were not taken back."""
        return (self.kartu[n] for nomor in self.penempatan_petugas.values() for n in nomor)

    def galat_petugas(self, petugas: object, path: str = "petugas") -> Galat | None:
        """The fault of an officer of whom the book knows nothing, or None."""
        if galat := galat_teks(petugas, path):
            return galat
        if isinstance(petugas, str) and (self.penempatan(petugas) or self.keputusan_ppns(petugas)):
            return None
        return PetugasTidakTercatat(petugas, path=path)


def buku_bko(asal: str) -> BukuBKO:
    """The empty book of a Satpol PP.

    >>> buku_bko("Satpol PP Kota Yogyakarta").nomor
    0
    """
    return BukuBKO(asal)


# --- what the book says against a step ------------------------------------------------------------


def _galat_bertumpuk(
    buku: BukuBKO, petugas: str, masa: Masa, path: str, kecuali: int = 0
) -> Iterator[Galat]:
    """A fault for each placement of an officer that shares a day with this period."""
    for lain in buku.penempatan(petugas):
        if lain.nomor != kecuali and bertumpuk(
            (masa.mulai, masa.sampai), (lain.mulai, lain.sampai)
        ):
            yield PenempatanBertumpuk(
                str(masa),
                path=path,
                petugas=petugas,
                nomor=lain.nomor,
                kecamatan=lain.kecamatan,
                masa=str(lain.masa),
            )


def _kartu(
    buku: BukuBKO, e: PenempatanDiperpanjang | PetugasDitarik, jenis: type
) -> KartuPenempatan:
    """The card of the placement that a step is about, if that step can be taken."""
    kartu = buku.kartu.get(e.penempatan)
    if kartu is None or kunci(kartu.petugas) != kunci(e.petugas):
        ada = buku.penempatan_petugas.get(kunci(e.petugas), ())
        raise PenempatanTidakDikenal(e.penempatan, path="penempatan", petugas=e.petugas, ada=ada)
    if kartu.dapat(jenis):
        return kartu
    raise LangkahPenempatanTidakSah(
        kartu.nomor,
        path="penempatan",
        keadaan=kartu.keadaan,
        langkah=jenis.__name__,
        sah=tuple(satu.__name__ for k, satu in LANGKAH if k is kartu.keadaan),
    )


def _galat_ditempatkan(buku: BukuBKO, e: PetugasDitempatkan) -> Iterator[Galat]:
    yield from _galat_bertumpuk(buku, e.petugas, e.masa, "masa")


def _galat_diperpanjang(buku: BukuBKO, e: PenempatanDiperpanjang) -> Iterator[Galat]:
    kartu = _kartu(buku, e, PenempatanDiperpanjang)
    if e.tanggal >= kartu.sampai:
        yield PenempatanSudahBerakhir(
            e.tanggal, path="tanggal", nomor=kartu.nomor, sampai=kartu.sampai
        )
    if e.sampai <= kartu.sampai:
        yield PerpanjanganTidakMaju(e.sampai, path="sampai", sampai=kartu.sampai)
    else:
        masa = Masa(kartu.mulai, e.sampai)
        yield from _galat_bertumpuk(buku, e.petugas, masa, "sampai", kartu.nomor)


def _galat_ditarik(buku: BukuBKO, e: PetugasDitarik) -> Iterator[Galat]:
    kartu = _kartu(buku, e, PetugasDitarik)
    if not kartu.mulai < e.sejak < kartu.sampai:
        yield PenarikanDiLuarMasa(e.sejak, path="sejak", nomor=kartu.nomor, masa=str(kartu.masa))


def _galat_keputusan(buku: BukuBKO, e: KeputusanPPNSDicatat) -> Iterator[Galat]:
    try:
        akhir_keputusan(e.mulai, e.berlaku_bulan)
    except BukanTanggal as galat:
        yield galat
    for lain in buku.keputusan_ppns(e.petugas):
        if lain.keputusan == e.keputusan:
            yield KeputusanPPNSSudahAda(
                e.keputusan, path="keputusan", petugas=e.petugas, nomor=lain.nomor
            )


def dapat_dibatalkan(buku: BukuBKO, petugas: str) -> tuple[int, ...]:
    """The numbers of those events of an officer that can be taken back now."""
    satu = kunci(petugas)
    langkah = (buku.kartu[n].langkah for n in buku.penempatan_petugas.get(satu, ()))
    return tuple(sorted((*langkah, *buku.keputusan_petugas.get(satu, ()))))


def _galat_dibatalkan(buku: BukuBKO, e: LangkahBKODibatalkan) -> Iterator[Galat]:
    dapat = dapat_dibatalkan(buku, e.petugas)
    if e.langkah not in dapat:
        yield BukanLangkahTerakhirBKO(e.langkah, path="langkah", petugas=e.petugas, ada=dapat)
    elif e.langkah in buku.sebelum:
        semula = buku.sebelum[e.langkah]
        yield from _galat_bertumpuk(buku, e.petugas, semula.masa, "langkah", semula.nomor)


SYARAT: Mapping[type[Peristiwa], Callable[[BukuBKO, Any], Iterator[Galat]]] = MappingProxyType(
    {
        PetugasDitempatkan: _galat_ditempatkan,
        PenempatanDiperpanjang: _galat_diperpanjang,
        PetugasDitarik: _galat_ditarik,
        KeputusanPPNSDicatat: _galat_keputusan,
        LangkahBKODibatalkan: _galat_dibatalkan,
    }
)
"""By kind of event, every fault that the book finds in it."""
DIBACA: Mapping[type[Peristiwa], frozenset[str]] = MappingProxyType(
    {
        PetugasDitempatkan: frozenset({"petugas", "masa"}),
        PenempatanDiperpanjang: frozenset({"tanggal", "petugas", "penempatan", "sampai"}),
        PetugasDitarik: frozenset({"petugas", "penempatan", "sejak"}),
        KeputusanPPNSDicatat: frozenset({"petugas", "keputusan", "mulai", "berlaku_bulan"}),
        LangkahBKODibatalkan: frozenset({"petugas", "langkah"}),
    }
)
"""By kind of event, the fields that are looked at for that."""


def galat_peristiwa(buku: BukuBKO, jenis: type[Peristiwa], isi: Any) -> list[Galat]:  # noqa: ANN401 - an event, or its fields
    """All that the book says against an event of this kind with these fields."""
    kumpul = Pengumpul()
    with kumpul.di():
        kumpul.tambah(*SYARAT[jenis](buku, isi))
    return kumpul.galat


# --- what each event changes ----------------------------------------------------------------------


def _jadi(lama: KartuPenempatan, baru: KartuPenempatan) -> Perubahan:
    """The card after a step, and the one to go back to."""
    return {"kartu": {baru.nomor: baru}, "sebelum": {baru.langkah: lama}}


def _ditempatkan(buku: BukuBKO, e: PetugasDitempatkan) -> Perubahan:
    sampai = cast("date", e.masa.sampai)  # the event's own validator asks for an end
    kartu = KartuPenempatan(
        e.nomor, e.petugas, e.kecamatan, e.masa.mulai, sampai, e.keputusan, e.nomor
    )
    petugas = kunci(e.petugas)
    semua = (*buku.penempatan_petugas.get(petugas, ()), e.nomor)
    return {"kartu": {e.nomor: kartu}, "penempatan_petugas": {petugas: semua}}


def _diperpanjang(buku: BukuBKO, e: PenempatanDiperpanjang) -> Perubahan:
    lama = buku.kartu[e.penempatan]
    baru = attrs.evolve(lama, sampai=e.sampai, keputusan=e.keputusan, langkah=e.nomor)
    return _jadi(lama, baru)


def _ditarik(buku: BukuBKO, e: PetugasDitarik) -> Perubahan:
    lama = buku.kartu[e.penempatan]
    baru = attrs.evolve(lama, sampai=e.sejak, langkah=e.nomor, keadaan=KeadaanPenempatan.DITARIK)
    return _jadi(lama, baru)


def _keputusan(buku: BukuBKO, e: KeputusanPPNSDicatat) -> Perubahan:
    baru = KeputusanPPNS(e.nomor, e.keputusan, e.mulai, akhir_keputusan(e.mulai, e.berlaku_bulan))
    petugas = kunci(e.petugas)
    semua = (*buku.keputusan_petugas.get(petugas, ()), e.nomor)
    return {"keputusan": {e.nomor: baru}, "keputusan_petugas": {petugas: semua}}


def _dibatalkan(buku: BukuBKO, e: LangkahBKODibatalkan) -> Perubahan:
    if e.langkah in buku.sebelum:
        semula = buku.sebelum[e.langkah]
        return {"kartu": {semula.nomor: semula}}
    petugas = kunci(e.petugas)
    if e.langkah in buku.keputusan:
        sisa = _tanpa(buku.keputusan_petugas[petugas], e.langkah)
        return {"keputusan_petugas": {petugas: sisa}}
    batal = attrs.evolve(buku.kartu[e.langkah], keadaan=KeadaanPenempatan.BATAL)
    sisa = _tanpa(buku.penempatan_petugas[petugas], e.langkah)
    return {"kartu": {e.langkah: batal}, "penempatan_petugas": {petugas: sisa}}


def _tanpa(nomor: tuple[int, ...], satu: int) -> tuple[int, ...]:
    return tuple(n for n in nomor if n != satu)


def _sesudah_syarat(
    akibat: Callable[[BukuBKO, Any], Perubahan],
) -> Callable[[BukuBKO, Any], Perubahan]:
    """What an event changes, if the book has nothing against it."""

    def aturan(buku: BukuBKO, e: PeristiwaBKO) -> Perubahan:
        angkat(galat_peristiwa(buku, type(e), e))
        return akibat(buku, e)

    return aturan


ATURAN: AturanBuku[BukuBKO, PeristiwaBKO] = AturanBuku(
    "buku BKO",
    BukuBKO,
    {
        jenis: _sesudah_syarat(akibat)
        for jenis, akibat in (
            (PetugasDitempatkan, _ditempatkan),
            (PenempatanDiperpanjang, _diperpanjang),
            (PetugasDitarik, _ditarik),
            (KeputusanPPNSDicatat, _keputusan),
            (LangkahBKODibatalkan, _dibatalkan),
        )
    },
)


def evolve(buku: BukuBKO, peristiwa: PeristiwaBKO) -> BukuBKO:
    """The book with one event more; the same book if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaBKO], awal: BukuBKO) -> BukuBKO:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)
