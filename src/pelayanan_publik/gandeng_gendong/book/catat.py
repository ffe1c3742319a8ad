"""What every command does: look for an old answer, ask all fields, try the event on the book."""

from __future__ import annotations

from typing import Any, TypeVar, get_args

from pelayanan_publik.core.book import galat_hari, jawaban_lama
from pelayanan_publik.core.errors import Galat, Pengumpul
from pelayanan_publik.core.masukan import galat_isian
from pelayanan_publik.core.units import pastikan
from pelayanan_publik.gandeng_gendong.book.akibat_kelompok import kartu_langkah
from pelayanan_publik.gandeng_gendong.book.akibat_pesanan import (
    galat_gerak_pesanan,
    galat_hari_langkah,
)
from pelayanan_publik.gandeng_gendong.book.effects import ATURAN
from pelayanan_publik.gandeng_gendong.book.events import (
    LangkahKelompok,
    LangkahPesanan,
    PeristiwaGandengGendong,
)
from pelayanan_publik.gandeng_gendong.book.state import BukuGandengGendong

E = TypeVar("E", bound=PeristiwaGandengGendong)


def catat(
    buku: BukuGandengGendong,
    jenis: type[E],
    id_perintah: str,
    /,
    **isi: Any,  # noqa: ANN401 - the fields of any event
) -> E:
    """The event of a command, after trying it on the book."""
    if lama := lama_atau_kosong(buku, jenis, id_perintah, isi):
        return lama
    periksa(buku, jenis, isi).tuntas()
    return sahkan(buku, jenis, id_perintah, isi)


def lama_atau_kosong(
    buku: BukuGandengGendong, jenis: type[E], id_perintah: str, isi: dict[str, Any]
) -> E | None:
    """The answer to a command that was given before; fills in the day where it is not told."""
    pastikan(buku=(buku, BukuGandengGendong))
    if "hari" in isi and isi["hari"] is None:
        isi["hari"] = isi["tanggal"]
    return jawaban_lama(buku.catatan, id_perintah, jenis, **isi)


def periksa(
    buku: BukuGandengGendong, jenis: type[Any], isi: dict[str, Any], *galat: Galat | None
) -> Pengumpul:
    """What no book takes: all fields are asked by the validators of the event itself.

    The state and the day are asked with them, as soon as the fields that they read are sound.
    """
    kumpul = Pengumpul()
    kumpul.tambah(galat_hari(buku.catatan, isi["tanggal"]), *galat_isian(jenis, isi))
    kumpul.tambah(*galat)
    rusak = {g.path for g in kumpul.galat}
    if jenis in get_args(LangkahKelompok) and "kelompok" not in rusak:
        with kumpul.di():
            kartu_langkah(buku, jenis, isi["kelompok"])
    if jenis in get_args(LangkahPesanan) and "pesanan" not in rusak:
        with kumpul.di():
            kartu = buku.kartu_pesanan(isi["pesanan"])
            salah = galat_gerak_pesanan(kartu, jenis)
            kumpul.tambah(salah)
            if not salah and rusak.isdisjoint({"tanggal", "hari"}):
                kumpul.tambah(*galat_hari_langkah(isi["hari"], isi["tanggal"], kartu.hari))
    return kumpul


def sahkan(buku: BukuGandengGendong, jenis: type[E], id_perintah: str, isi: dict[str, Any]) -> E:
    """The event, after trying it on the book."""
    return ATURAN.sahkan(buku, jenis(nomor=buku.nomor + 1, id=id_perintah, **isi))
