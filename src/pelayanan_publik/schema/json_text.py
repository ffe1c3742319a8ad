"""Documents as JSON text, by the standard library or a faster back end."""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import StrEnum
from importlib import import_module
from typing import Any, TypeVar

from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.schema.errors import JsonRusak, MesinTidakTerpasang
from pelayanan_publik.schema.translator import Penerjemah

T = TypeVar("T")


class Mesin(StrEnum):
    """What turns text into plain data and back; all write the same text.

    Only `JSON` notices a key that stands twice in one object.
    """

    JSON = "json"
    ORJSON = "orjson"
    MSGSPEC = "msgspec"


def _modul(nama: str, mesin: Mesin) -> Any:
    try:
        return import_module(nama)
    except ImportError:
        raise MesinTidakTerpasang(mesin.value, path="mesin") from None


def _muat(teks: str | bytes, mesin: Mesin) -> object:
    try:
        if mesin is Mesin.ORJSON:
            return _modul("orjson", mesin).loads(teks)
        if mesin is Mesin.MSGSPEC:
            return _modul("msgspec.json", mesin).decode(teks)
        return json.loads(teks, object_pairs_hook=_tanpa_ulang, parse_constant=_tanpa_nan)
    except (ValueError, TypeError, RecursionError) as sebab:
        if isinstance(sebab, (JsonRusak, MesinTidakTerpasang)):
            raise
        raise JsonRusak(None, sebab=str(sebab)) from None


def _tanpa_ulang(pasangan: list[tuple[str, object]]) -> dict[str, object]:
    hasil = dict(pasangan)
    if len(hasil) != len(pasangan):
        kunci = [k for k, _ in pasangan]
        ganda = sorted({k for k in kunci if kunci.count(k) > 1})
        raise JsonRusak(None, sebab=f"kunci berulang: {', '.join(ganda)}")
    return hasil


def _tanpa_nan(nilai: str) -> object:
    raise JsonRusak(None, sebab=f"{nilai} bukan bilangan JSON")


def _tulis(polos: object, mesin: Mesin) -> str:
    if mesin is Mesin.ORJSON:
        return str(_modul("orjson", mesin).dumps(polos), "utf-8")
    if mesin is Mesin.MSGSPEC:
        return str(_modul("msgspec.json", mesin).encode(polos), "utf-8")
    return json.dumps(polos, ensure_ascii=False, separators=(",", ":"))


def tulis_json(objek: object, juru: Penerjemah, mesin: Mesin = Mesin.JSON) -> str:
    """An object as one line of JSON."""
    return _tulis(juru.tulis(objek), mesin)


def baca_json(teks: str | bytes, jenis: type[T], juru: Penerjemah, mesin: Mesin = Mesin.JSON) -> T:
    """The object of a JSON document."""
    return juru.baca(_muat(teks, mesin), jenis)


def tulis_catatan(
    peristiwa: Iterable[Peristiwa], juru: Penerjemah, mesin: Mesin = Mesin.JSON
) -> str:
    """A log as JSON lines, one event a line."""
    return "".join(f"{tulis_json(e, juru, mesin)}\n" for e in peristiwa)


def baca_catatan(
    teks: str, jenis: type[T], juru: Penerjemah, mesin: Mesin = Mesin.JSON
) -> tuple[T, ...]:
    """The events of JSON lines; the faults of all lines together (`[3].data.jumlah`).

    Whether the events follow one another is the book's business (`fold`).
    """
    kumpul = Pengumpul()
    peristiwa: list[T] = []
    for i, baris in enumerate(filter(None, teks.split("\n"))):
        with kumpul.di(f"[{i}]"):
            peristiwa.append(baca_json(baris, jenis, juru, mesin))
    kumpul.tuntas()
    return tuple(peristiwa)
