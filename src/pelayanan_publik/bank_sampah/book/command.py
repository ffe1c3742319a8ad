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
from pelayanan_publik.bank_sampah.model import galat_anggota
from pelayanan_publik.core.book import sama_persis
from pelayanan_publik.core.errors import (
    Pengumpul,
    PerintahBerbeda,
    TanggalMundur,
    angkat,
)
from pelayanan_publik.core.units import galat_teks
from pelayanan_publik.core.validity import galat_tanggal

E = TypeVar("E", bound=PeristiwaBank)


def pastikan(**isi: tuple[object, type]) -> None:
    """Refuse arguments of another class than the one beside them, all at once."""
    angkat(filter(None, (galat_anggota(v, kelas, nama) for nama, (v, kelas) in isi.items())))


def jawaban(buku: BukuBank, id_perintah: str, jenis: type[E], /, **isi: object) -> E | None:
    """The first event, if this command was given before with the same content; None if it is new.

    With other content it is refused. A fresh answer is never computed for an old id.
    """
    angkat(filter(None, [galat_teks(id_perintah, "id")]))
    lama = buku.catatan.jawaban(id_perintah)
    if lama is None:
        return None
    if type(lama) is jenis and all(
        sama_persis(getattr(lama, n), nilai) for n, nilai in isi.items()
    ):
        return lama
    raise PerintahBerbeda(id_perintah, path="id", nomor=lama.nomor)


def mulai(buku: BukuBank, tanggal: date) -> Pengumpul:
    """A collector with the faults of the day: no day, a closed month, before the last entry."""
    kumpul = Pengumpul()
    if galat := galat_tanggal(tanggal):
        kumpul.tambah(galat)
    elif buku.tutup is not None and tanggal <= buku.tutup.akhir:
        kumpul.tambah(BulanTerkunci(tanggal, path="tanggal", tutup=str(buku.tutup)))
    elif tanggal < buku.catatan.terakhir:
        kumpul.tambah(TanggalMundur(tanggal, path="tanggal", terakhir=buku.catatan.terakhir))
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
