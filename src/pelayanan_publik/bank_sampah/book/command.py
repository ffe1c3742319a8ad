"""What every command does first and last.

    first  has this command id been answered before?  `jawaban`
    then   all faults of what was asked, together      `Pengumpul`
    last   would the book take the event?              `sahkan`

So a command changes nothing, and `evolve` never refuses what a command made.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from pelayanan_publik.bank_sampah.book.events import PeristiwaBank
from pelayanan_publik.bank_sampah.book.state import BukuBank, coba
from pelayanan_publik.bank_sampah.errors import BulanTerkunci, NasabahNonaktif
from pelayanan_publik.core.book import galat_hari, jawaban_lama
from pelayanan_publik.core.errors import (
    Pengumpul,
)
from pelayanan_publik.core.validity import galat_tanggal

E = TypeVar("E", bound=PeristiwaBank)


def jawaban(buku: BukuBank, id_perintah: str, jenis: type[E], /, **isi: object) -> E | None:
    """The first event, if this command was given before with the same content (see core.book)."""
    return jawaban_lama(buku.catatan, id_perintah, jenis, **isi)


def mulai(buku: BukuBank, tanggal: date) -> Pengumpul:
    """A collector with the faults of the day: no day, a closed month, before the last entry."""
    kumpul = Pengumpul()
    if not galat_tanggal(tanggal) and buku.tutup is not None and tanggal <= buku.tutup.akhir:
        kumpul.tambah(BulanTerkunci(tanggal, path="tanggal", tutup=str(buku.tutup)))
    else:
        kumpul.tambah(galat_hari(buku.catatan, tanggal))
    return kumpul


def periksa_aktif(buku: BukuBank, nasabah: str, path: str = "nasabah") -> None:
    """Refuse a saver who is unknown or inactive."""
    buku.anggota(nasabah, path)
    if buku.nonaktif.get(nasabah, False):
        raise NasabahNonaktif(nasabah, path=path)


def sahkan(buku: BukuBank, peristiwa: E) -> E:
    """The event, after trying it on the book."""
    coba(buku, peristiwa)
    return peristiwa
