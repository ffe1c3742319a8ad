"""The one way in which every command makes its event: all faults first, then a trial."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar, cast

import attrs

from pelayanan_publik.core.book import galat_hari, jawaban_lama
from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.masukan import galat_isian
from pelayanan_publik.core.units import pastikan
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.tangguh_bencana.book.effects import ATURAN
from pelayanan_publik.tangguh_bencana.book.events import PeristiwaKTB
from pelayanan_publik.tangguh_bencana.book.state import BukuKTB, galat_langkah, kotak

E = TypeVar("E", bound=PeristiwaKTB)


def _rapi(jenis: type[E], isi: dict[str, Any]) -> dict[str, Any]:
    """The content as the event will hold it: several in a tuple."""
    return {
        f.name: f.converter(isi[f.name]) if callable(f.converter) else isi[f.name]
        for f in attrs.fields(jenis)
        if f.name in isi
    }


def catat(buku: BukuKTB, jenis: type[E], id_perintah: str, tanggal: date, /, **mentah: object) -> E:
    """The event of a command, or the first one if the command was given before.

    Where a field or the day is no good, how the KTB and the subject stand is looked at all the
    same; all else can only be asked of a whole event.
    """
    pastikan(buku=(buku, BukuKTB))
    isi = _rapi(jenis, mentah)
    if lama := jawaban_lama(buku.catatan, id_perintah, jenis, tanggal=tanggal, **isi):
        return lama
    kumpul = Pengumpul()
    salah = list(galat_isian(jenis, isi))
    kumpul.tambah(galat_hari(buku.catatan, tanggal), *salah)
    if salah or galat_tanggal(tanggal):
        kelas = cast("type[PeristiwaKTB]", jenis)
        nama = kotak(kelas)
        kunci = None if any(g.path == nama for g in salah) else isi.get(nama)
        kumpul.tambah(*galat_langkah(buku, kelas, kunci))
        kumpul.tuntas()
    peristiwa = jenis(buku.nomor + 1, id_perintah, tanggal, **isi)
    with kumpul.di():
        ATURAN.sahkan(buku, peristiwa)
    kumpul.tuntas()
    return peristiwa
