"""A fact of a business is what somebody said: field, content, source, criterion, day.

Two sources that disagree are two statements, and both stay. The content is kept as the source
wrote it; `kunci` is what it compares by.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

import attrs

from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import berisi, galat_teks, pilihan
from pelayanan_publik.core.validity import hari
from pelayanan_publik.umkm.errors import IsiPernyataanSalah
from pelayanan_publik.umkm.identitas.nama import kunci_nama
from pelayanan_publik.umkm.identitas.nib import galat_kbli, galat_nib
from pelayanan_publik.umkm.identitas.nik import galat_nik
from pelayanan_publik.umkm.identitas.telepon import baca_telepon


class BidangUsaha(StrEnum):
    """What can be stated of a business. Money is whole rupiah."""

    NAMA = "nama"
    NIB = "nib"
    NIK = "nik"
    """Of its owner."""
    PEMILIK = "pemilik"
    TELEPON = "telepon"
    KBLI = "kbli"
    TEMPAT = "tempat"
    """Where it works: a code of a region or an address, as all lists write it."""
    MODAL_RUPIAH = "modal_rupiah"
    KEKAYAAN_BERSIH_RUPIAH = "kekayaan_bersih_rupiah"
    PENJUALAN_SETAHUN_RUPIAH = "penjualan_setahun_rupiah"
    TENAGA_KERJA = "tenaga_kerja"


PRIBADI = frozenset(
    {
        BidangUsaha.NAMA,
        BidangUsaha.NIB,
        BidangUsaha.NIK,
        BidangUsaha.PEMILIK,
        BidangUsaha.TELEPON,
        BidangUsaha.TEMPAT,
    }
)
"""Fields that lead to a person: covered wherever they are shown."""
BERBILANG = frozenset(
    {
        BidangUsaha.MODAL_RUPIAH,
        BidangUsaha.KEKAYAAN_BERSIH_RUPIAH,
        BidangUsaha.PENJUALAN_SETAHUN_RUPIAH,
        BidangUsaha.TENAGA_KERJA,
    }
)
"""Fields that hold a whole number, written in plain digits."""


def kunci_tempat(tempat: str) -> str:
    """A place as it compares: neither case nor what stands between the words counts.

    >>> kunci_tempat("Prenggan RT 03/RW 01") == kunci_tempat("PRENGGAN, rt.03 rw.01")
    True
    """
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", tempat).casefold()))


def _galat_telepon(isi: object, path: str) -> Iterator[Galat]:
    kumpul = Pengumpul()
    with kumpul.di():
        baca_telepon(isi, path)  # type: ignore[arg-type]  # what is no text is refused there
    return iter(kumpul.galat)


_BILANGAN = re.compile(r"0|[1-9][0-9]{0,17}")

_PEMERIKSA: Mapping[BidangUsaha, Callable[[object, str], Iterator[Galat]]] = MappingProxyType(
    {
        BidangUsaha.NIB: galat_nib,
        BidangUsaha.NIK: galat_nik,
        BidangUsaha.KBLI: galat_kbli,
        BidangUsaha.TELEPON: _galat_telepon,
    }
)
_KUNCI: Mapping[BidangUsaha, Callable[[str], str]] = MappingProxyType(
    {
        BidangUsaha.NAMA: kunci_nama,
        BidangUsaha.PEMILIK: kunci_nama,
        BidangUsaha.TELEPON: lambda isi: baca_telepon(isi).angka,
        BidangUsaha.TEMPAT: kunci_tempat,
    }
)


def galat_isi(bidang: object, isi: object, path: str = "isi") -> Iterator[Galat]:
    """Every fault of a content, by its field; none of them holds it."""
    if bidang in BERBILANG:
        if type(isi) is not str or not _BILANGAN.fullmatch(isi):
            yield IsiPernyataanSalah(path=path, bidang=bidang)
    elif isinstance(bidang, BidangUsaha) and bidang in _PEMERIKSA:
        yield from _PEMERIKSA[bidang](isi, path)
    elif galat := galat_teks(isi, path):
        galat.nilai = type(isi).__name__
        yield galat


def _isi_sah(pernyataan: Pernyataan, attribute: attrs.Attribute[str], value: str) -> None:
    """Attrs validator: a content that its field can have."""
    angkat(galat_isi(pernyataan.bidang, value, attribute.name))


@attrs.frozen(repr=False, field_transformer=sekaligus)
class Pernyataan:
    """What a source said of a business.

    >>> Pernyataan(BidangUsaha.NAMA, "Warung Bu Tini*", "dinas", "usaha mikro", date(2024, 1, 5))
    Pernyataan(nama=W…*, sumber='dinas', kriteria='usaha mikro', hari=2024-01-05)
    """

    bidang: BidangUsaha = attrs.field(validator=pilihan(BidangUsaha))
    isi: str = attrs.field(validator=_isi_sah)
    """As the source wrote it; a number in plain digits."""
    sumber: str = attrs.field(validator=berisi)
    kriteria: str = attrs.field(validator=berisi)
    """What the source counts as such: two sources with two criteria need not agree."""
    hari: date = attrs.field(validator=hari)
    """The day of which it was said."""

    @property
    def kunci(self) -> str:
        """What it is compared by: statements with one key agree."""
        return _KUNCI.get(self.bidang, str)(self.isi)

    @property
    def bilangan(self) -> int | None:
        """The whole number of a field that holds one."""
        return int(self.isi) if self.bidang in BERBILANG else None

    @property
    def tersamar(self) -> str:
        """The content as it may be shown."""
        return samarkan(self.isi) if self.bidang in PRIBADI else self.isi

    def __repr__(self) -> str:
        return (
            f"Pernyataan({self.bidang.value}={self.tersamar}, sumber={self.sumber!r}, "
            f"kriteria={self.kriteria!r}, hari={self.hari})"
        )
