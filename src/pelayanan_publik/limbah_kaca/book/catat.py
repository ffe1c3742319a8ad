"""What every command does: look for an old answer, ask all fields, try the event on the book."""

from __future__ import annotations

from typing import Any, TypeVar

from pelayanan_publik.core.book import Peristiwa, galat_hari, jawaban_lama
from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.masukan import galat_isian
from pelayanan_publik.core.units import pastikan
from pelayanan_publik.limbah_kaca.book.effects import ATURAN
from pelayanan_publik.limbah_kaca.book.events import AdukanDicampur, KacaDiterima
from pelayanan_publik.limbah_kaca.book.state import (
    BukuKaca,
    galat_langkah_adukan,
    galat_langkah_lot,
)

E = TypeVar("E", bound=Peristiwa)


def catat(
    buku: BukuKaca,
    jenis: type[E],
    id_perintah: str,
    /,
    **isi: Any,  # noqa: ANN401 - the fields of any event
) -> E:
    """The event of a command, after trying it on the book; the first one if it was given before."""
    pastikan(buku=(buku, BukuKaca))
    if lama := jawaban_lama(buku.catatan, id_perintah, jenis, **isi):
        return lama
    kumpul = Pengumpul()
    kumpul.tambah(galat_hari(buku.catatan, isi["tanggal"]), *galat_isian(jenis, isi))
    with kumpul.di():
        _langkah(buku, jenis, isi, kumpul)
    kumpul.tuntas()
    return ATURAN.sahkan(buku, jenis(nomor=buku.nomor + 1, id=id_perintah, **isi))


def _langkah(buku: BukuKaca, jenis: type[Any], isi: dict[str, Any], kumpul: Pengumpul) -> None:
    """What the table says against a step, told together with bad fields."""
    if jenis in (KacaDiterima, AdukanDicampur) or not kumpul.galat:
        return
    if "lot" in isi:
        kumpul.tambah(galat_langkah_lot(buku.kartu_lot(isi["lot"]), jenis))
    elif "adukan" in isi:
        kumpul.tambah(galat_langkah_adukan(buku.kartu_adukan(isi["adukan"]), jenis))
