"""What every command does: look for an old answer, ask all fields, try the event on the book."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from pelayanan_publik.core.book import galat_hari, jawaban_lama
from pelayanan_publik.core.errors import Galat, Pengumpul
from pelayanan_publik.core.masukan import galat_isian
from pelayanan_publik.core.units import pastikan
from pelayanan_publik.satpol_pp.perkara.effects import ATURAN
from pelayanan_publik.satpol_pp.perkara.events import (
    PelanggaranDilaporkan,
    PembinaanDicatat,
    PeristiwaPerkara,
    SuratDiterbitkan,
)
from pelayanan_publik.satpol_pp.perkara.gerak import Gerak
from pelayanan_publik.satpol_pp.perkara.kartu import KartuPerkara
from pelayanan_publik.satpol_pp.perkara.saksi import Saksi, galat_penolakan, galat_saksi
from pelayanan_publik.satpol_pp.perkara.state import BukuPerkara, galat_tercatat
from pelayanan_publik.satpol_pp.perkara.syarat import galat_gerak, galat_hari_gerak

E = TypeVar("E", bound=PeristiwaPerkara)


def lama_atau_kosong(
    buku: BukuPerkara, jenis: type[E], id_perintah: str, isi: dict[str, Any]
) -> E | None:
    """The answer to a command that was given before; fills in the day where it is not told."""
    pastikan(buku=(buku, BukuPerkara))
    if "hari" in isi and isi["hari"] is None:
        isi["hari"] = isi["tanggal"]
    return jawaban_lama(buku.catatan, id_perintah, jenis, **isi)


def periksa(
    buku: BukuPerkara, jenis: type[Any], isi: dict[str, Any], *galat: Galat | None
) -> Pengumpul:
    """What no book takes: all fields are asked by the validators of the event itself.

    Ladder and day are asked with them, as soon as the fields that they read are sound.
    """
    kumpul = Pengumpul()
    kumpul.tambah(galat_hari(buku.catatan, isi["tanggal"]), *galat_isian(jenis, isi))
    kumpul.tambah(*galat)
    if jenis is not PelanggaranDilaporkan:
        with kumpul.di():
            kartu = buku.perkara(isi["perkara"])
            rusak = frozenset(g.path for g in kumpul.galat)
            kumpul.tambah(*_galat_langkah(kartu, jenis, isi, rusak))
    return kumpul


_RINCIAN = {SuratDiterbitkan: "anak_tangga", PembinaanDicatat: "tahap"}


def _galat_langkah(
    kartu: KartuPerkara, jenis: type[Any], isi: dict[str, Any], rusak: frozenset[str]
) -> Iterator[Galat | None]:
    """What ladder and day say against a step, except of what is at fault already."""
    rincian = _RINCIAN.get(jenis)
    if "hari" not in isi or rincian in rusak:
        return
    galat = galat_gerak(kartu, Gerak(jenis, isi[rincian] if rincian else ""))
    yield from galat
    if not galat and rusak.isdisjoint({"tanggal", "hari", "saat"}):
        yield galat_tercatat(isi["hari"], isi["tanggal"])
        yield from galat_hari_gerak(kartu, jenis, isi["hari"], isi.get("saat"))


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
    periksa(buku, jenis, isi, *galat).tuntas()
    return sahkan(buku, jenis, id_perintah, isi)


def galat_para_saksi(
    buku: object,
    perkara: object,
    saksi: object,
    penerima: object = "",
    penyerahan: object = None,
) -> Iterator[Galat | None]:
    """The faults of witnesses of a case; what is no witness or no case is told by the field."""
    isi = saksi if isinstance(saksi, tuple) else ()
    daftar = tuple(satu for satu in isi if isinstance(satu, Saksi))
    if daftar != saksi:
        return
    kartu = None
    if isinstance(buku, BukuPerkara) and type(perkara) is str:
        kartu = buku.kartu.get(perkara)
    if kartu is None:
        yield from galat_saksi(daftar, penerima)
        return
    yield from galat_saksi(daftar, kartu.laporan.pelanggar, penerima)
    yield galat_penolakan(kartu.tangga, penyerahan, daftar)
