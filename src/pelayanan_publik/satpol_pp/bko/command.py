"""How officers are lent out. Each command looks at the book and answers with an event, or refuses.

The same `id` twice, with the same content, gives the first event and changes nothing. The day
of the entry (`tanggal`) need not be the first of the placement: it may lie ahead or behind.

>>> from pelayanan_publik.satpol_pp.bko.state import buku_bko, evolve
>>> buku, hari = buku_bko("Satpol PP Kota Yogyakarta"), date(2024, 1, 15)
>>> semester = Masa(date(2024, 2, 1), date(2024, 8, 1))
>>> buku = evolve(buku, tempatkan_petugas(buku, id="p-1", tanggal=hari, petugas="SP-01",
...     kecamatan="Kotagede", masa=semester, keputusan="SK-7/2024"))
>>> tempatkan_petugas(buku, id="p-2", tanggal=hari, petugas="SP-01", kecamatan="Umbulharjo",
...     masa=Masa(date(2024, 7, 1), date(2024, 9, 1)), keputusan="SK-8/2024")
Traceback (most recent call last):
pelayanan_publik.satpol_pp.errors.PenempatanBertumpuk: SP-030 masa: ...
>>> buku = evolve(buku, perpanjang_penempatan(buku, id="p-3", tanggal=date(2024, 7, 1),
...     petugas="SP-01", penempatan=1, sampai=date(2025, 1, 1), keputusan="SK-9/2024"))
>>> print(buku.penempatan("SP-01")[0].masa)
2024-02-01 s.d. sebelum 2025-01-01
"""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any, TypeVar

from pelayanan_publik.core.book import galat_hari, jawaban_lama
from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.masukan import galat_isian
from pelayanan_publik.core.units import pastikan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.bko.events import (
    KeputusanPPNSDicatat,
    LangkahBKODibatalkan,
    PenempatanDiperpanjang,
    PeristiwaBKO,
    PetugasDitarik,
    PetugasDitempatkan,
)
from pelayanan_publik.satpol_pp.bko.state import ATURAN, DIBACA, BukuBKO, galat_peristiwa

E = TypeVar("E", bound=PeristiwaBKO)


def _catat(buku: BukuBKO, jenis: type[E], id_perintah: str, /, **isi: Any) -> E:  # noqa: ANN401 - the fields of any event
    """The event of a command: an old answer, or a new one that passes its own fields and the book.

    The book is asked as soon as the fields that it reads are sound, so that an empty reason and
    a placement that overlaps are told together.
    """
    pastikan(buku=(buku, BukuBKO))
    if lama := jawaban_lama(buku.catatan, id_perintah, jenis, **isi):
        return lama
    kumpul = Pengumpul()
    kumpul.tambah(galat_hari(buku.catatan, isi["tanggal"]))
    baru = SimpleNamespace(**isi)
    kumpul.tambah(*galat_isian(jenis, isi))
    if DIBACA[jenis].isdisjoint(g.path for g in kumpul.galat):
        kumpul.tambah(*galat_peristiwa(buku, jenis, baru))
    kumpul.tuntas()
    return ATURAN.sahkan(buku, jenis(nomor=buku.nomor + 1, id=id_perintah, **isi))


def tempatkan_petugas(
    buku: BukuBKO,
    *,
    id: str,
    tanggal: date,
    petugas: str,
    kecamatan: str,
    masa: Masa,
    keputusan: str,
) -> PetugasDitempatkan:
    """Lend an officer to a kecamatan for a period, which has an end."""
    return _catat(
        buku,
        PetugasDitempatkan,
        id,
        tanggal=tanggal,
        petugas=petugas,
        kecamatan=kecamatan,
        masa=masa,
        keputusan=keputusan,
    )


def perpanjang_penempatan(
    buku: BukuBKO,
    *,
    id: str,
    tanggal: date,
    petugas: str,
    penempatan: int,
    sampai: date,
    keputusan: str,
) -> PenempatanDiperpanjang:
    """Let a placement go on until a later day, entered before it ends. Afterwards it is a new one.

    `penempatan` is the number of the event that began it.
    """
    return _catat(
        buku,
        PenempatanDiperpanjang,
        id,
        tanggal=tanggal,
        petugas=petugas,
        penempatan=penempatan,
        sampai=sampai,
        keputusan=keputusan,
    )


def tarik_petugas(
    buku: BukuBKO,
    *,
    id: str,
    tanggal: date,
    petugas: str,
    penempatan: int,
    sejak: date,
    alasan: str,
) -> PetugasDitarik:
    """Call an officer back before the end; `sejak` is the first day no longer there.

    A placement that is called off before it began is taken back instead.
    """
    return _catat(
        buku,
        PetugasDitarik,
        id,
        tanggal=tanggal,
        petugas=petugas,
        penempatan=penempatan,
        sejak=sejak,
        alasan=alasan,
    )


def catat_keputusan_ppns(
    buku: BukuBKO,
    *,
    id: str,
    tanggal: date,
    petugas: str,
    keputusan: str,
    mulai: date,
    berlaku_bulan: int,
) -> KeputusanPPNSDicatat:
    """Record a decree that makes an officer a PPNS. How long it holds, the decree says.

    Where it does not, `KEPUTUSAN_PPNS_BULAN` tells what one office goes by.
    """
    return _catat(
        buku,
        KeputusanPPNSDicatat,
        id,
        tanggal=tanggal,
        petugas=petugas,
        keputusan=keputusan,
        mulai=mulai,
        berlaku_bulan=berlaku_bulan,
    )


def batalkan_langkah_bko(
    buku: BukuBKO, *, id: str, tanggal: date, petugas: str, langkah: int, alasan: str
) -> LangkahBKODibatalkan:
    """Take back the last step of a placement, or a decree, by the number of its event."""
    return _catat(
        buku,
        LangkahBKODibatalkan,
        id,
        tanggal=tanggal,
        petugas=petugas,
        langkah=langkah,
        alasan=alasan,
    )
