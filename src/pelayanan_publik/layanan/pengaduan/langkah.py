"""What every command of the book of complaints does with its fields, and with the calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, TypeVar, cast

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.units import galat_anggota, pastikan
from pelayanan_publik.core.validity import KalenderKerja, libur_menurut
from pelayanan_publik.layanan.batas_waktu import BatasHari, galat_kalender
from pelayanan_publik.layanan.catat import catat
from pelayanan_publik.layanan.pengaduan.effects import ATURAN
from pelayanan_publik.layanan.pengaduan.events import LangkahPengaduan
from pelayanan_publik.layanan.pengaduan.hitungan import batas_putaran
from pelayanan_publik.layanan.pengaduan.kartu import KartuPengaduan, PutaranPengaduan
from pelayanan_publik.layanan.pengaduan.state import BukuPengaduan, galat_langkah

E = TypeVar("E", bound=LangkahPengaduan)
Hitung: TypeAlias = Callable[[KartuPengaduan], dict[str, Any]]


def berhari(isi: dict[str, Any]) -> dict[str, Any]:
    """The content of a command, on the day of its entry where none is told."""
    if isi["hari"] is None:
        isi["hari"] = isi["tanggal"]
    return isi


def catat_langkah(
    buku: BukuPengaduan,
    jenis: type[E],
    id_perintah: str,
    isi: dict[str, Any],
    hitung: Hitung = lambda _: {},
    periksa: Callable[[KartuPengaduan], Iterator[Galat | None]] = lambda _: iter(()),
) -> E:
    """The event of a step of a complaint that is there."""
    pastikan(buku=(buku, BukuPengaduan))
    berhari(isi)

    def galat(rusak: frozenset[str]) -> Iterator[Galat | None]:
        kartu = buku.pengaduan(isi["pengaduan"])
        if rusak.isdisjoint({"hari", "tanggal"}):
            sebagai = cast("type[LangkahPengaduan]", jenis)
            salah = list(galat_langkah(kartu, sebagai, isi["hari"], isi["tanggal"]))
            yield from salah
            if any(salah):
                return
        yield from periksa(kartu)

    return catat(
        ATURAN,
        buku,
        jenis,
        id_perintah,
        isi,
        galat,
        lambda: hitung(buku.pengaduan(isi["pengaduan"])),
    )


def periksa_kalender(
    kalender: KalenderKerja | None, *batas: BatasHari | None
) -> Iterator[Galat | None]:
    """The faults of a calendar that is none, or is missing."""
    if kalender is not None:
        yield galat_anggota(kalender, KalenderKerja, "kalender")
        return
    yield next(filter(None, (galat_kalender(b, None) for b in batas if b)), None)


def berbatas(
    kalender: KalenderKerja | None, putaran: Callable[[KartuPengaduan], PutaranPengaduan]
) -> Hitung:
    """The deadline of the round after a step."""

    def hitung(kartu: KartuPengaduan) -> dict[str, Any]:
        libur = libur_menurut(kalender)
        return {"batas": batas_putaran(kartu.kebijakan, kartu.jenis, putaran(kartu), libur)}

    return hitung
