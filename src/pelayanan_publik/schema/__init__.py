"""Schema: objects to JSON and back, strictly. The only place that imports cattrs.

    plain data   tulis, baca
    JSON text    tulis_json, baca_json; a whole log: tulis_catatan, baca_catatan
    many rows    terima_baris
    for others   json_schema
    versions     Penerjemah(Versi(…)): the same with your own steps up
    what there is    semua_jenis, semua_gabungan: these load every programme, the others none

Every fault is told at once, with its path, as `Galat` or `KumpulanGalat`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.schema import describe as _describe, json_text as _json_text, rows as _rows
from pelayanan_publik.schema.json_text import Mesin
from pelayanan_publik.schema.registry import semua_gabungan, semua_jenis
from pelayanan_publik.schema.rows import BarisDiterima, BarisDitolak, HasilBaris
from pelayanan_publik.schema.translator import Penerjemah, Polos, Versi

__all__ = [
    "BarisDiterima",
    "BarisDitolak",
    "HasilBaris",
    "Mesin",
    "Penerjemah",
    "Polos",
    "Versi",
    "baca",
    "baca_catatan",
    "baca_json",
    "json_schema",
    "semua_gabungan",
    "semua_jenis",
    "terima_baris",
    "tulis",
    "tulis_catatan",
    "tulis_json",
]

T = TypeVar("T")

_juru = Penerjemah()


def tulis(objek: object) -> Polos:
    """An object as a tagged document of plain data.

    >>> from pelayanan_publik.bank_sampah import Timbangan
    >>> tulis(Timbangan("PLS-1", "bersih", 1_235))["data"]
    {'jenis': 'PLS-1', 'kondisi': 'bersih', 'jumlah': 1235}
    """
    return _juru.tulis(objek)


def baca(dokumen: object, jenis: type[T]) -> T:
    """The object of a tagged document; `jenis` is its class, or a union such as PeristiwaBank.

    >>> from pelayanan_publik.bank_sampah import Timbangan
    >>> dokumen = {"jenis": "Timbangan", "versi": 1,
    ...            "data": {"jenis": "PLS-1", "kondisi": "bersih", "jumlah": 1.5}}
    >>> baca(dokumen, Timbangan)
    Traceback (most recent call last):
    pelayanan_publik.core.errors.BukanBilanganBulat: UM-001 data.jumlah: ...
    """
    return _juru.baca(dokumen, jenis)


def tulis_json(objek: object, mesin: Mesin = Mesin.JSON) -> str:
    """An object as one line of JSON."""
    return _json_text.tulis_json(objek, _juru, mesin)


def baca_json(teks: str | bytes, jenis: type[T], mesin: Mesin = Mesin.JSON) -> T:
    """The object of a JSON document."""
    return _json_text.baca_json(teks, jenis, _juru, mesin)


def tulis_catatan(peristiwa: Iterable[Peristiwa], mesin: Mesin = Mesin.JSON) -> str:
    """A log as JSON lines, one event a line."""
    return _json_text.tulis_catatan(peristiwa, _juru, mesin)


def baca_catatan(teks: str, jenis: type[T], mesin: Mesin = Mesin.JSON) -> tuple[T, ...]:
    """The events of JSON lines, with the faults of all lines together.

    `jenis` is the union of a book's events: PeristiwaBank, PeristiwaBiopori,
    PeristiwaAnggaran, PeristiwaKTB.
    """
    return _json_text.baca_catatan(teks, jenis, _juru, mesin)


def terima_baris(baris: Iterable[object], jenis: type[T]) -> HasilBaris[T]:
    """Read every row as a tagged document; no row is dropped."""
    return _rows.terima_baris(baris, jenis, _juru)


def json_schema(jenis: Any) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a tagged document of this class or union."""
    return _describe.json_schema(jenis, _juru)
