"""What every command does: look for an old answer, ask all fields, try the event on the book."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, TypeVar, cast

import attrs

from pelayanan_publik.core.book import galat_hari, jawaban_lama
from pelayanan_publik.core.errors import Galat, Pengumpul
from pelayanan_publik.core.units import pastikan
from pelayanan_publik.satpol_pp.perkara.effects import ATURAN
from pelayanan_publik.satpol_pp.perkara.events import PelanggaranDilaporkan, PeristiwaPerkara
from pelayanan_publik.satpol_pp.perkara.saksi import Penyerahan, Saksi, galat_saksi
from pelayanan_publik.satpol_pp.perkara.state import BukuPerkara

E = TypeVar("E", bound=PeristiwaPerkara)


def lama_atau_kosong(
    buku: BukuPerkara, jenis: type[E], id_perintah: str, isi: dict[str, Any]
) -> E | None:
    """The answer to a command that was given before; fills in the day where it is not told."""
    pastikan(buku=(buku, BukuPerkara))
    if "hari" in isi and isi["hari"] is None:
        isi["hari"] = isi["tanggal"]
    return jawaban_lama(buku.catatan, id_perintah, jenis, **isi)


def periksa(buku: BukuPerkara, jenis: type[Any], isi: dict[str, Any], *galat: Galat | None) -> None:
    """Refuse what no book takes: all fields are asked by the validators of the event itself."""
    kumpul = Pengumpul()
    kumpul.tambah(galat_hari(buku.catatan, isi["tanggal"]))
    for f in attrs.fields(jenis):
        if f.name in isi and f.name != "tanggal":
            with kumpul.di():
                f.validator(SimpleNamespace(**isi), f, isi[f.name])
    if jenis is not PelanggaranDilaporkan:
        with kumpul.di():
            buku.perkara(isi["perkara"])
    kumpul.tambah(*galat)
    kumpul.tuntas()


def sahkan(buku: BukuPerkara, jenis: type[E], id_perintah: str, isi: dict[str, Any]) -> E:
    """The event, after trying it on the book."""
    return ATURAN.sahkan(buku, jenis(nomor=buku.nomor + 1, id=id_perintah, **isi))


def catat(
    buku: BukuPerkara,
    jenis: type[E],
    id_perintah: str,
    /,
    *galat: Galat | None,
    **isi: Any,  # noqa: ANN401 - the fields of any event
) -> E:
    """The event of a command that has nothing to reckon."""
    if lama := lama_atau_kosong(buku, jenis, id_perintah, isi):
        return lama
    periksa(buku, jenis, isi, *galat)
    return sahkan(buku, jenis, id_perintah, isi)


def galat_para_saksi(
    saksi: object, penerima: object = "", penyerahan: object = Penyerahan.DITERIMA
) -> list[Galat]:
    """The faults of witnesses among themselves; what is no witness is told by the field."""
    daftar = saksi if isinstance(saksi, tuple) else None
    if daftar is None or not all(isinstance(satu, Saksi) for satu in daftar):
        return []
    return galat_saksi(daftar, cast("str", penerima), cast("Penyerahan", penyerahan))
