"""The doors of an assessment: every measure is read exactly, and all faults are told at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from types import SimpleNamespace
from typing import Any, TypeVar

import attrs

from pelayanan_publik.core.errors import (
    Galat,
    ParameterBelumBerlaku,
    Pengumpul,
    Penolakan,
    angkat,
)
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.core.units import (
    Bilangan,
    pecahan,
    pecahan_bagian,
    pecahan_positif,
    pecahan_tak_negatif,
    sebagai_pilihan,
)
from pelayanan_publik.core.validity import galat_tanggal

C = TypeVar("C", bound=StrEnum)
T = TypeVar("T")


class Masukan(Pengumpul):
    """Reads the arguments of one call. A bad one is kept as a fault, and something harmless
    stands in for it; nothing is reckoned before `tuntas`, which tells all faults together.

    >>> masukan = Masukan()
    >>> luas, hujan = masukan.positif("luas_m2", 60), masukan.positif("hujan", -1)
    >>> luas, [g.path for g in masukan.galat]
    (Fraction(60, 1), ['hujan'])
    """

    def baca(self, pintu: Callable[[object, str], T], path: str, nilai: object, cadangan: T) -> T:
        """A value through a door that refuses what is none; `cadangan` stands in for that."""
        try:
            return pintu(nilai, path)
        except Penolakan as salah:
            self.galat += salah.daftar
            return cadangan

    def positif(self, path: str, nilai: object) -> Fraction:
        """A measure above zero."""
        return self.baca(pecahan_positif, path, nilai, Fraction(1))

    def tak_negatif(self, path: str, nilai: object) -> Fraction:
        """A measure of zero or more."""
        return self.baca(pecahan_tak_negatif, path, nilai, Fraction(1))

    def positif_atau_kosong(self, path: str, nilai: object) -> Fraction | None:
        return None if nilai is None else self.positif(path, nilai)

    def bagian(self, path: str, nilai: object) -> Fraction:
        """A share of one."""
        return self.baca(pecahan_bagian, path, nilai, Fraction(1))

    def bagian_atau_kosong(self, path: str, nilai: object) -> Fraction | None:
        return None if nilai is None else self.bagian(path, nilai)

    def pilihan(self, path: str, nilai: object, kelas: type[C]) -> C:
        """A member of a choice, given as itself or as its word."""
        return self.baca(lambda n, p: sebagai_pilihan(n, kelas, p), path, nilai, next(iter(kelas)))

    def baik(self, *path: str) -> bool:
        """Whether nothing was found against these arguments so far."""
        return all(g.path not in path for g in self.galat)

    def hari(self, path: str, nilai: object) -> bool:
        """Whether this is a calendar day; if not, that is told once, however often it is asked."""
        galat = galat_tanggal(nilai, path)
        if self.baik(path):
            self.tambah(galat)
        return galat is None

    def berlaku(self, parameter: Parameter[T], pada: date, path: str = "pada") -> T:
        """A figure in force on a day; the newest stands in where none is, or it is no day."""
        if self.hari(path, pada):
            try:
                return parameter.nilai(pada)
            except ParameterBelumBerlaku as belum:
                belum.path = path
                self.tambah(belum)
        return parameter.riwayat[-1].nilai


# --- the fields of a value ----------------------------------------------------------------------


_PEMERIKSA = "pelayanan_publik.pemeriksa"


def pemeriksa(field: attrs.Attribute[Any]) -> Callable[[Any, Any, Any], Any] | None:
    """The validator that a field was given, whatever became of it in `sekaligus`."""
    asli: Callable[[Any, Any, Any], Any] | None = field.metadata.get(_PEMERIKSA, field.validator)
    return asli


def terbaca(nilai: Bilangan) -> Fraction:
    """Attrs converter: a measure, exactly. What is none stays, for the check of all fields.

    >>> terbaca(0.13), terbaca("0.13")
    (Fraction(13, 100), '0.13')
    """
    try:
        return pecahan(nilai)
    except Penolakan:
        return nilai  # type: ignore[return-value]  # refused next, together with the other fields


def ukuran_tak_negatif(_: object, attribute: attrs.Attribute[Any], value: Fraction) -> None:
    """Attrs validator: a measure of zero or more."""
    pecahan_tak_negatif(value, attribute.name)


def sekaligus(_: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """Attrs `field_transformer`: a value tells the faults of all its fields together.

    Without it attrs stops at the first. A field at fault asks those after it, too.

    >>> from pelayanan_publik.core.errors import KumpulanGalat
    >>> from pelayanan_publik.core.units import berisi, positif
    >>> @attrs.frozen(field_transformer=sekaligus)
    ... class Kotak:
    ...     nama: str = attrs.field(validator=berisi)
    ...     isi: int = attrs.field(validator=positif)
    >>> try:
    ...     Kotak("", 0)
    ... except KumpulanGalat as salah:
    ...     [g.path for g in salah.daftar]
    ['nama', 'isi']
    """
    return [f if f.validator is None else _bersama(f) for f in fields]


def _bersama(field: attrs.Attribute[Any]) -> attrs.Attribute[Any]:
    """A field that, where it is at fault, asks all that come after it before it refuses."""
    asli = pemeriksa(field)
    if asli is None or _PEMERIKSA in field.metadata:
        return field

    def periksa(nilai: Any, ini: attrs.Attribute[Any], isi: object) -> None:  # noqa: ANN401 - any value
        try:
            asli(nilai, ini, isi)
        except Penolakan as salah:
            semua = attrs.fields(type(nilai))
            sesudah = semua[[f.name for f in semua].index(ini.name) + 1 :]
            angkat([*salah.daftar, *_galat_bidang(nilai, sesudah)])

    metadata = {**field.metadata, _PEMERIKSA: asli}
    return field.evolve(validator=periksa, metadata=metadata)


def _galat_bidang(nilai: object, fields: Iterable[attrs.Attribute[Any]]) -> Iterator[Galat]:
    for f in fields:
        periksa = pemeriksa(f)
        if periksa is not None:
            try:
                periksa(nilai, f, getattr(nilai, f.name))
            except Penolakan as salah:
                yield from salah.daftar


def galat_isian(jenis: type, isi: Mapping[str, object]) -> Iterator[Galat]:
    """The faults of an event's fields before it is made, by its own validators.

    Its day is left out: that is asked of the book (`core.book.galat_hari`).

    >>> from pelayanan_publik.core.units import berisi, positif
    >>> @attrs.frozen
    ... class Dicatat:
    ...     alasan: str = attrs.field(validator=berisi)
    ...     gram: int = attrs.field(validator=positif)
    >>> [g.path for g in galat_isian(Dicatat, {"alasan": "", "gram": 0})]
    ['alasan', 'gram']
    """
    diisi = (f for f in attrs.fields(jenis) if f.name in isi and f.name != "tanggal")
    return _galat_bidang(SimpleNamespace(**isi), diisi)
