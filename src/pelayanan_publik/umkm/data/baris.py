"""A row of a list, as the list has it, and the keys by which it can be one business with another.

Nothing is corrected. A number that is malformed stays in its row, is told (`BarisCacat`), and is
no key; neither is one that repeats a single digit, which forms are filled with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Galat, Pengumpul
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import berisi
from pelayanan_publik.umkm.data.pernyataan import BidangUsaha, Pernyataan, galat_isi
from pelayanan_publik.umkm.data.tautan import RujukanBaris
from pelayanan_publik.umkm.identitas.nib import galat_kbli, galat_nib
from pelayanan_publik.umkm.identitas.nik import galat_nik


def _teks(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    """Attrs validator: a text, be it empty. What is none is told by its type only."""
    if type(value) is not str:
        raise BukanJenisnya(type(value).__name__, path=attribute.name, sebagai="str")


@attrs.frozen(repr=False, field_transformer=sekaligus)
class BarisUsaha:
    """One row: what a list says of one business. An empty text is what it does not say."""

    sumber: str = attrs.field(validator=berisi)
    """The list."""
    nomor: str = attrs.field(validator=berisi)
    """The row's own number in it."""
    nama: str = attrs.field(validator=_teks)
    nib: str = attrs.field(default="", validator=_teks)
    nik: str = attrs.field(default="", validator=_teks)
    kbli: str = attrs.field(default="", validator=_teks)
    tempat: str = attrs.field(default="", validator=_teks)
    telepon: str = attrs.field(default="", validator=_teks)
    pemilik: str = attrs.field(default="", validator=_teks)

    @property
    def rujukan(self) -> RujukanBaris:
        return RujukanBaris(self.sumber, self.nomor)

    def isian(self) -> Iterator[tuple[BidangUsaha, str]]:
        """The fields that say something, each with its content."""
        semua = ((BidangUsaha(nama), getattr(self, nama)) for nama in _ISIAN)
        return ((bidang, isi) for bidang, isi in semua if isi)

    def __repr__(self) -> str:
        return f"BarisUsaha({self.sumber}/{self.nomor}, {samarkan(self.nama)})"


_ISIAN = ("nama", "nib", "nik", "kbli", "tempat", "telepon", "pemilik")
_NOMOR: Mapping[str, Callable[[object, str], Iterator[Galat]]] = MappingProxyType(
    {"nib": galat_nib, "nik": galat_nik, "kbli": galat_kbli}
)
_TAK_SERAGAM = frozenset({"nib", "nik"})
ANGKA_SERAGAM = "angka_seragam"
"""What is told of a number that repeats one digit."""


def _seragam(bidang: str, isi: str) -> bool:
    return bidang in _TAK_SERAGAM and len(set(isi)) == 1


def kunci_nomor(bidang: str, isi: str) -> str:
    """A number that can be a key, or nothing.

    >>> kunci_nomor("nib", "9120001234567"), kunci_nomor("nib", "0" * 13), kunci_nomor("nik", "7")
    ('9120001234567', '', '')
    """
    if not isi or _seragam(bidang, isi):
        return ""
    return "" if any(_NOMOR[bidang](isi, bidang)) else isi


@attrs.frozen
class BarisCacat:
    """A content that is no key: where, and by which codes."""

    baris: RujukanBaris
    bidang: BidangUsaha
    kode: tuple[str, ...]


def cacat_baris(baris: BarisUsaha) -> Iterator[BarisCacat]:
    """What in a row is malformed.

    >>> list(cacat_baris(BarisUsaha("dinas", "1", "Warung*", nik="3171013002001234")))[0].kode
    ('UU-012',)
    """
    for bidang, isi in baris.isian():
        kode = tuple(g.kode for g in galat_isi(bidang, isi))
        if kode or _seragam(bidang.value, isi):
            yield BarisCacat(baris.rujukan, bidang, kode or (ANGKA_SERAGAM,))


def pernyataan_baris(
    baris: BarisUsaha, *, kriteria: str, hari: date
) -> tuple[tuple[Pernyataan, ...], tuple[Galat, ...]]:
    """A row as statements of its list, and the faults of what cannot be one.

    >>> baris = BarisUsaha("dinas", "1", "Warung*", kbli="56101", nib="12")
    >>> isi, galat = pernyataan_baris(baris, kriteria="usaha mikro", hari=date(2024, 3, 1))
    >>> [p.bidang.value for p in isi], [(g.path, g.kode) for g in galat]
    (['nama', 'kbli'], [('nib', 'UU-006')])
    """
    kumpul, hasil = Pengumpul(), []
    for bidang, isi in baris.isian():
        salah = list(galat_isi(bidang, isi, bidang.value))
        kumpul.tambah(*salah)
        if not salah:
            hasil.append(Pernyataan(bidang, isi, baris.sumber, kriteria, hari))
    return tuple(hasil), tuple(kumpul.galat)
