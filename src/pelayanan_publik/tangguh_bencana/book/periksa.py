"""What several steps check: days in order, nobody in two teams or seats, one coordinator each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeVar, cast

from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.units import tulis_kata
from pelayanan_publik.tangguh_bencana.book.events import PeristiwaKTB
from pelayanan_publik.tangguh_bencana.book.kartu import KartuAnggota, KartuRegu
from pelayanan_publik.tangguh_bencana.book.pilihan import JabatanPengurus
from pelayanan_publik.tangguh_bencana.book.state import BukuKTB, galat_langkah, subjek
from pelayanan_publik.tangguh_bencana.errors import (
    AnggotaReguLain,
    HariBelumTiba,
    HariMendahului,
    KoordinatorSudahAda,
    KursiRangkap,
)

K = TypeVar("K")


def mulai(buku: BukuKTB, e: PeristiwaKTB) -> Pengumpul:
    """A collector with the faults of a step as the KTB and its subject stand.

    Where there are any nothing more is looked at: there may be no card to look at.
    """
    angkat(galat_langkah(buku, type(e), subjek(e)[1]))
    return Pengumpul()


def galat_kejadian(e: PeristiwaKTB, hari: date, path: str = "hari") -> Galat | None:
    """The fault of a past fact that lies after its entry."""
    return HariBelumTiba(hari, path=path, dicatat=e.tanggal) if hari > e.tanggal else None


def galat_urut(hari: date, batas: date, sebutan: str, path: str = "hari") -> Galat | None:
    """The fault of a day before the one that it must follow."""
    if hari >= batas:
        return None
    return HariMendahului(hari, path=path, batas=batas, sebutan=sebutan)


def kartu_subjek(buku: BukuKTB, e: PeristiwaKTB, kelas: type[K]) -> K:  # noqa: ARG001 - for the type checker
    """The card of the subject, which is there."""
    return cast("K", buku.kartu(*subjek(e)))


def galat_regu(buku: BukuKTB, kartu: KartuRegu, path: str = "anggota") -> Iterator[Galat]:
    """A fault for everyone who stands in another team as well."""
    lain = {o: kode for kode, isi in buku.regu_berdiri().items() if kode != kartu.kode for o in isi}
    for i, orang in enumerate(kartu.anggota):
        if orang in lain and buku.sejak(orang, kartu.dibentuk):
            yield AnggotaReguLain(orang, path=f"{path}[{i}]", regu=lain[orang])


def galat_kursi_rangkap(buku: BukuKTB) -> Iterator[Galat]:
    """A fault for everyone with two seats on one board."""
    for satu in buku.pengurus.periode if buku.pengurus else ():
        kursi: dict[str, list[JabatanPengurus]] = {}
        for jabatan, orang in buku.pemegang(satu).items():
            kursi.setdefault(orang, []).append(jabatan)
        for orang, semua in kursi.items():
            if len(semua) > 1:
                yield KursiRangkap(
                    orang,
                    path="pengurus",
                    kursi=" dan ".join(map(tulis_kata, semua)),
                    mulai=satu.mulai,
                )


def galat_koordinator(buku: BukuKTB, kartu: KartuAnggota) -> Galat | None:
    """The fault of a second coordinator of one part."""
    if kartu.koordinator:
        for k in buku.anggota():
            if k.koordinator and k.bagian is kartu.bagian and k.kode != kartu.kode:
                return KoordinatorSudahAda(
                    kartu.kode, path="koordinator", bagian=kartu.bagian, ada=k.kode
                )
    return None
