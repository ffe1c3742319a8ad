"""A row of a list, as the list has it. Nothing is corrected.

What in it is no key, because it is malformed, stays where it is and is told (`BarisCacat`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Galat, Pengumpul
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import berisi
from pelayanan_publik.umkm.data.pernyataan import (
    BidangUsaha,
    Pernyataan,
    galat_isi,
)
from pelayanan_publik.umkm.data.tautan import RujukanBaris


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
        semua = ((BidangUsaha(nama), getattr(self, nama)) for nama in ISIAN)
        return ((bidang, isi) for bidang, isi in semua if isi)

    def __repr__(self) -> str:
        return f"BarisUsaha({self.sumber}/{self.nomor}, {samarkan(self.nama)})"


ISIAN = ("nama", "nib", "nik", "kbli", "tempat", "telepon", "pemilik")
"""The fields of a row that are also fields of a business."""


@attrs.frozen
class BarisCacat:
    """A content that is no key: where, and by which codes."""

    baris: RujukanBaris
    bidang: BidangUsaha
    kode: tuple[str, ...]


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
