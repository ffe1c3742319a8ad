"""The elements of a survey, each known by its name and never by its number.

The nine of 2017 are printed in two orders: U8 is complaints here and facilities there. So an
element is what it is called. A list knows its elements and their other names; an office may have
a list of its own, as West Sumatra has with "pungutan tidak resmi".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Self, cast

import attrs

from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import berisi, galat_anggota, galat_teks, tupel
from pelayanan_publik.layanan.errors import TanpaUnsur, UnsurGanda, UnsurTidakDikenal

_BUKAN_KATA = re.compile(r"[^\w]+")
_SAMBUNG = frozenset({"dan", "serta"})


def ratakan_nama(nama: str) -> str:
    """A name without its case, marks and joining words.

    >>> ratakan_nama("Sistem, Mekanisme, dan Prosedur") == ratakan_nama("sistem mekanisme prosedur")
    True
    """
    kata = _BUKAN_KATA.sub(" ", nama.casefold()).split()
    return " ".join(k for k in kata if k not in _SAMBUNG) or nama.casefold()


def galat_nama_ganda(nama: Iterable[object], path: str = "") -> Iterable[Galat]:
    """A fault for every name that is no text, or is another spelling of one before it."""
    ada: dict[str, str] = {}
    for i, satu in enumerate(nama):
        letak = f"{path}[{i}]"
        if galat := galat_teks(satu, letak):
            yield galat
            continue
        nama = cast("str", satu)
        rata = ratakan_nama(nama)
        if rata in ada:
            yield UnsurGanda(nama, path=letak, sama=ada[rata])
        ada[rata] = nama


def _nama_lain(_: object, attribute: attrs.Attribute[Any], value: tuple[str, ...]) -> None:
    angkat(filter(None, [galat_anggota(value, tuple, attribute.name)]))
    angkat(filter(None, (galat_teks(v, f"{attribute.name}[{i}]") for i, v in enumerate(value))))


@attrs.frozen(field_transformer=sekaligus)
class Unsur:
    """An element, and other names under which it is printed."""

    nama: str = attrs.field(validator=berisi)
    alias: tuple[str, ...] = attrs.field(default=(), converter=tupel, validator=_nama_lain)


def _beberapa_unsur(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    angkat(filter(None, [galat_anggota(value, tuple, attribute.name)]))
    kumpul = Pengumpul()
    for i, satu in enumerate(value if isinstance(value, tuple) else ()):
        kumpul.tambah(galat_anggota(satu, Unsur, f"{attribute.name}[{i}]"))
    kumpul.tuntas()
    if not value:
        raise TanpaUnsur(path=attribute.name)


@attrs.frozen(slots=False)
class DaftarUnsur:
    """The elements that a survey asks for.

    >>> daftar = DaftarUnsur.dari(["persyaratan", "pungutan tidak resmi"])
    >>> daftar.kenali("Pungutan Tidak Resmi")
    'pungutan tidak resmi'
    >>> daftar.kenali("biaya")
    Traceback (most recent call last):
    pelayanan_publik.layanan.errors.UnsurTidakDikenal: LY-002 ...
    """

    isi: tuple[Unsur, ...] = attrs.field(converter=tupel, validator=_beberapa_unsur)

    def __attrs_post_init__(self) -> None:
        ada: dict[str, int] = {}
        kumpul = Pengumpul()
        for i, satu in enumerate(self.isi):
            for sebutan in (satu.nama, *satu.alias):
                milik = ada.setdefault(ratakan_nama(sebutan), i)
                if milik != i:
                    sama = self.isi[milik].nama
                    kumpul.tambah(UnsurGanda(sebutan, path=f"isi[{i}]", sama=sama))
        kumpul.tuntas()

    @classmethod
    def dari(cls, nama: Iterable[str]) -> Self:
        """A list of one's own, of names only."""
        semua = tupel(nama)
        angkat(filter(None, [galat_anggota(semua, tuple, "nama")]))
        kumpul = Pengumpul()
        isi: list[Unsur] = []
        for i, satu in enumerate(semua):
            with kumpul.di(f"[{i}]"):
                isi.append(Unsur(satu))
        kumpul.tuntas()
        return cls(tuple(isi))

    @cached_property
    def _menurut_sebutan(self) -> Mapping[str, str]:
        return {ratakan_nama(s): u.nama for u in self.isi for s in (u.nama, *u.alias)}

    @property
    def nama(self) -> tuple[str, ...]:
        return tuple(u.nama for u in self.isi)

    def kenali(self, sebutan: object, path: str = "") -> str:
        """The name of the element that is meant."""
        if isinstance(sebutan, str):
            nama = self._menurut_sebutan.get(ratakan_nama(sebutan))
            if nama is not None:
                return nama
        raise UnsurTidakDikenal(sebutan, path=path, ada=self.nama)

    def __len__(self) -> int:
        return len(self.isi)

    def __str__(self) -> str:
        return "; ".join(self.nama)


def sebagai_daftar(unsur: DaftarUnsur | Iterable[str] | None) -> DaftarUnsur | None:
    """A list of elements, given as one, as names only, or not at all."""
    return unsur if unsur is None or isinstance(unsur, DaftarUnsur) else DaftarUnsur.dari(unsur)
