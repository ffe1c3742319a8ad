"""How the register is kept. Each command looks at the book and answers with an event, or refuses.

The same `id` twice, with the same content, gives the first event and changes nothing.

>>> from pelayanan_publik.umkm.data.pernyataan import BidangUsaha
>>> from pelayanan_publik.umkm.data.state import buku_usaha, evolve
>>> buku, hari = buku_usaha(), date(2024, 3, 1)
>>> for kode in ("U-1", "U-2"):
...     buku = evolve(buku, daftarkan_usaha(buku, id=f"d-{kode}", tanggal=hari, usaha=kode))
>>> for kode, sumber in (("U-1", "dinas"), ("U-2", "OSS")):
...     kata = Pernyataan(BidangUsaha.NIB, "9120001234567", sumber, "ber-NIB", hari)
...     e = catat_pernyataan(buku, id=f"n-{kode}", tanggal=hari, usaha=kode, pernyataan=kata)
...     buku = evolve(buku, e)
>>> e = gabungkan_usaha(buku, id="g-1", tanggal=hari, dari="U-2", ke="U-1", alasan="NIB sama")
>>> buku = evolve(buku, e)
>>> buku.kelompok("U-1"), [p.nomor for p in buku.pernyataan_usaha("U-1")]
(('U-1', 'U-2'), [3, 4])
>>> buku = evolve(buku, pisahkan_usaha(buku, id="p-1", tanggal=hari, penggabungan=5,
...     alasan="dua cabang"))
>>> buku.kelompok("U-1")
('U-1',)
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from types import SimpleNamespace
from typing import Any, TypeVar

from pelayanan_publik.core.book import galat_hari, jawaban_lama
from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.masukan import galat_isian
from pelayanan_publik.core.units import pastikan, tupel
from pelayanan_publik.umkm.data.events import (
    PenggabunganDibatalkan,
    PeristiwaUsaha,
    PernyataanDicabut,
    PernyataanDicatat,
    UsahaDidaftarkan,
    UsahaDigabung,
)
from pelayanan_publik.umkm.data.pernyataan import Pernyataan
from pelayanan_publik.umkm.data.state import ATURAN, DIBACA, BukuUsaha, galat_peristiwa
from pelayanan_publik.umkm.data.tautan import Tautan

E = TypeVar("E", bound=PeristiwaUsaha)


def _catat(buku: BukuUsaha, jenis: type[E], id_perintah: str, /, **isi: Any) -> E:  # noqa: ANN401 - the fields of any event
    """The event of a command: an old answer, or a new one that passes its own fields and the book.

    The book is asked as soon as the fields that it reads are sound, so that an empty reason and
    an unknown business are told together.
    """
    pastikan(buku=(buku, BukuUsaha))
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


def daftarkan_usaha(buku: BukuUsaha, *, id: str, tanggal: date, usaha: str) -> UsahaDidaftarkan:
    """Give a business an entry, under a code of the register's own."""
    return _catat(buku, UsahaDidaftarkan, id, tanggal=tanggal, usaha=usaha)


def catat_pernyataan(
    buku: BukuUsaha, *, id: str, tanggal: date, usaha: str, pernyataan: Pernyataan
) -> PernyataanDicatat:
    """Record what a source said. What others said stays, be it the contrary."""
    isi = {"tanggal": tanggal, "usaha": usaha, "pernyataan": pernyataan}
    return _catat(buku, PernyataanDicatat, id, **isi)


def cabut_pernyataan(
    buku: BukuUsaha, *, id: str, tanggal: date, usaha: str, pernyataan: int, alasan: str
) -> PernyataanDicabut:
    """Withdraw a statement of an entry, by the number of the event that recorded it."""
    isi = {"tanggal": tanggal, "usaha": usaha, "pernyataan": pernyataan, "alasan": alasan}
    return _catat(buku, PernyataanDicabut, id, **isi)


def gabungkan_usaha(
    buku: BukuUsaha,
    *,
    id: str,
    tanggal: date,
    dari: str,
    ke: str,
    alasan: str,
    tautan: Iterable[Tautan] = (),
) -> UsahaDigabung:
    """Read one standing entry as part of another; refused where both have a NIB, none in common.

    `tautan` are the links found in the lists (`HasilPencocokan.alasan`).
    """
    return _catat(
        buku,
        UsahaDigabung,
        id,
        tanggal=tanggal,
        dari=dari,
        ke=ke,
        alasan=alasan,
        tautan=tupel(tautan),
    )


def pisahkan_usaha(
    buku: BukuUsaha, *, id: str, tanggal: date, penggabungan: int, alasan: str
) -> PenggabunganDibatalkan:
    """Take a merge back, by the number of its event, whatever was merged before or since."""
    isi = {"tanggal": tanggal, "penggabungan": penggabungan, "alasan": alasan}
    return _catat(buku, PenggabunganDibatalkan, id, **isi)
