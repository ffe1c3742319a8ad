"""The filled-in form: one row of answers per indicator, each yes, no or blank (`None`).

A blank counts as no, and stays visible as a blank. Nothing else is an answer: 1, 0, "ya" and
NumPy's truth values are refused, all of them at once, each with its place. Places in an error
are counted from zero as Python does (`jawaban[3][2]`); indicators and questions everywhere else
from one, as on paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, product
from types import MappingProxyType
from typing import Any, TypeAlias, TypeGuard

import attrs

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.units import galat_bulat
from pelayanan_publik.tangguh_bencana.errors import (
    BanyakJawabanSalah,
    BentukJawabanSalah,
    BukanYaTidak,
    NomorDiLuarLembar,
)

BarisJawaban: TypeAlias = tuple[bool | None, ...]
Jawaban: TypeAlias = tuple[BarisJawaban, ...]
IsiJawaban: TypeAlias = Sequence[Sequence[bool | None]]
"""The same as it may be given."""
SyaratBaris: TypeAlias = Callable[[BarisJawaban, int], Iterable[Galat]]
"""What else is wrong with a row of the right size, given with the number of its indicator."""

_JENIS_JAWABAN = frozenset({bool, type(None)})
_JENIS_BARIS = frozenset({tuple, list})


def semua_baris(kolom: int) -> Iterator[BarisJawaban]:
    """Every way in which one indicator can be answered.

    >>> len(list(semua_baris(4)))
    81
    """
    return product((True, False, None), repeat=kolom)


def _tanpa_syarat(_: BarisJawaban, indikator: int) -> Iterable[Galat]:  # noqa: ARG001 - told to all
    return ()


@attrs.frozen
class Lembar:
    """The size of a form, and what else a row must satisfy.

    All villages share the few rows that there can be: `bersama` holds those that are allowed.

    >>> [g.path for g in Lembar.ukuran(2, 3).galat([[True, False, None], [True, 1, "ya"]], "j")]
    ['j[1][1]', 'j[1][2]']
    """

    baris: int
    kolom: int
    syarat: SyaratBaris
    bersama: Mapping[BarisJawaban, BarisJawaban] = attrs.field(repr=False)

    @classmethod
    def ukuran(
        cls,
        baris: int,
        kolom: int,
        syarat: SyaratBaris = _tanpa_syarat,
    ) -> Lembar:
        """A form of so many indicators and questions."""
        sah = {b: b for b in semua_baris(kolom) if not any(syarat(b, 1))}
        return cls(baris, kolom, syarat, MappingProxyType(sah))

    def rapikan(self, jawaban: IsiJawaban) -> Jawaban:
        """The answers as shared rows; what is none is left for `galat` to tell."""
        if self.galat(jawaban, ""):
            return jawaban  # type: ignore[return-value]  # refused next
        return tuple(map(self.bersama.__getitem__, map(tuple, jawaban)))

    def galat(self, jawaban: object, path: str) -> list[Galat]:
        """All that is wrong with the answers."""
        return [] if self._cepat(jawaban) else list(self._satu_per_satu(jawaban, path))

    def _cepat(self, jawaban: object) -> bool:
        """Whether these are plain lists or tuples and all is well; a no is no verdict."""
        return (
            (type(jawaban) is tuple or type(jawaban) is list)
            and len(jawaban) == self.baris
            and _JENIS_BARIS.issuperset(map(type, jawaban))
            and _JENIS_JAWABAN.issuperset(map(type, chain.from_iterable(jawaban)))
            and all(map(self.bersama.__contains__, map(tuple, jawaban)))
        )

    def _satu_per_satu(self, jawaban: object, path: str) -> Iterator[Galat]:
        if not _berurutan(jawaban):
            jenis = type(jawaban).__name__
            yield self._bentuk(jenis, jenis, path)
            return
        banyak = len(jawaban)
        if jawaban and not any(map(_berurutan, jawaban)):
            yield self._bentuk(f"daftar datar {banyak} isi", f"a flat list of {banyak}", path)
            return
        if banyak != self.baris:
            yield self._bentuk(f"{banyak} baris", f"{banyak} rows", path)
        for i, baris in enumerate(jawaban):
            for galat in self._galat_baris(i + 1, baris):
                yield galat.di(f"{path}[{i}]")

    def _bentuk(self, rupa: str, shape: str, path: str) -> Galat:
        return BentukJawabanSalah(rupa, path=path, shape=shape, baris=self.baris, kolom=self.kolom)

    def _galat_baris(self, indikator: int, baris: object) -> Iterator[Galat]:
        if not _berurutan(baris):
            jenis = type(baris).__name__
            yield BanyakJawabanSalah(jenis, shape=jenis, indikator=indikator, kolom=self.kolom)
            return
        banyak = len(baris)
        if banyak != self.kolom:
            yield BanyakJawabanSalah(
                f"{banyak} jawaban",
                shape=f"{banyak} answers",
                indikator=indikator,
                kolom=self.kolom,
            )
        bukan = [j for j, satu in enumerate(baris) if type(satu) not in _JENIS_JAWABAN]
        for j in bukan:
            yield BukanYaTidak(baris[j], path=f"[{j}]")
        if banyak == self.kolom and not bukan:
            yield from self.syarat(tuple(baris), indikator)


def _berurutan(isi: object) -> TypeGuard[Sequence[Any]]:
    return isinstance(isi, Sequence) and not isinstance(isi, (str, bytes))


def tulis_jawaban(baris: BarisJawaban) -> str:
    """A row of answers as it is read.

    >>> tulis_jawaban((True, False, None, True))
    'YT–Y'
    """
    return "".join("–" if satu is None else "Y" if satu else "T" for satu in baris)


def nomor_lembar(nomor: int, batas: int, nama: str, name: str) -> int:
    """A number as the form has it, from 1 to `batas`, as a place from zero.

    >>> nomor_lembar(1, 32, "indikator", "indicator")
    0
    """
    if salah := galat_bulat(nomor, nama):
        raise salah
    if not 1 <= nomor <= batas:
        raise NomorDiLuarLembar(nomor, path=nama, batas=batas, nama=nama, name=name)
    return nomor - 1
