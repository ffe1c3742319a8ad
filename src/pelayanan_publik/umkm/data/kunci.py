"""The keys of rows: every content in the one form in which it compares, or nothing.

A number that is malformed is no key, and neither is one that repeats a single digit, which forms
are filled with. What such a row says is told (`cacat`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from operator import attrgetter
from types import MappingProxyType

import attrs

from pelayanan_publik.core.errors import Galat, Penolakan
from pelayanan_publik.umkm.data.baris import BarisCacat, BarisUsaha
from pelayanan_publik.umkm.data.pernyataan import BidangUsaha, galat_isi, kunci_tempat
from pelayanan_publik.umkm.identitas.nama import kunci_nama
from pelayanan_publik.umkm.identitas.nib import galat_kbli, galat_nib
from pelayanan_publik.umkm.identitas.nik import galat_nik
from pelayanan_publik.umkm.identitas.telepon import baca_telepon

_NOMOR: Mapping[str, Callable[[object, str], Iterator[Galat]]] = MappingProxyType(
    {"nib": galat_nib, "nik": galat_nik, "kbli": galat_kbli}
)
_BERSANDAR = ("nib", "nik", "kbli", "telepon")
"""The fields whose content is a key only if it is well made."""
_TAK_SERAGAM = frozenset({"nib", "nik"})
ANGKA_SERAGAM = "angka_seragam"
"""What is told of a number that repeats one digit."""


def kunci_nomor(bidang: str, isi: str) -> str:
    """A number in the one form in which it is a key, or nothing.

    >>> kunci_nomor("nib", "9120001234567"), kunci_nomor("nib", "0" * 13), kunci_nomor("nik", "7")
    ('9120001234567', '', '')
    >>> kunci_nomor("telepon", "0812-3456-7890")
    '+6281234567890'
    """
    if not isi or (bidang in _TAK_SERAGAM and len(set(isi)) == 1):
        return ""
    if bidang in _NOMOR:
        return "" if any(_NOMOR[bidang](isi, bidang)) else isi
    try:
        return baca_telepon(isi).angka
    except Penolakan:
        return ""


def _baca(bidang: str, kunci: Callable[[str], str], baris: Sequence[BarisUsaha]) -> list[str]:
    """The keys of a field, each content read once however many rows have it."""
    semua = list(map(attrgetter(bidang), baris))
    per_isi = {isi: kunci(isi) for isi in set(semua)}
    return list(map(per_isi.__getitem__, semua))


@attrs.frozen
class KunciBaris:
    """The keys of many rows, field by field; empty where a row has none."""

    nama: Sequence[str]
    tempat: Sequence[str]
    nib: Sequence[str]
    nik: Sequence[str]
    kbli: Sequence[str]
    telepon: Sequence[str]

    @classmethod
    def dari(cls, baris: Sequence[BarisUsaha]) -> KunciBaris:
        nomor = (_baca(f, partial(kunci_nomor, f), baris) for f in _BERSANDAR)
        nama = _baca("nama", kunci_nama, baris)
        return cls(nama, _baca("tempat", kunci_tempat, baris), *nomor)

    def cacat(self, baris: Sequence[BarisUsaha]) -> Iterator[BarisCacat]:
        """What those rows say that is no key, in their order."""
        for i, satu in enumerate(baris):
            for bidang in _BERSANDAR:
                isi = getattr(satu, bidang)
                if isi and not getattr(self, bidang)[i]:
                    kode = tuple(g.kode for g in galat_isi(BidangUsaha(bidang), isi))
                    yield BarisCacat(satu.rujukan, BidangUsaha(bidang), kode or (ANGKA_SERAGAM,))
