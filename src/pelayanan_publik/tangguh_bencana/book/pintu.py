"""The doors of the events: what each field takes, and what is never told back."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import attrs

from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.errors import (
    BukanJenisnya,
    BukanTanggal,
    Galat,
    TeksKosong,
    angkat,
)
from pelayanan_publik.core.units import galat_teks


def jam(_: object, attribute: attrs.Attribute[datetime], value: datetime) -> None:
    """A moment in local time, without a zone."""
    if type(value) is not datetime or value.tzinfo is not None or value.date() == date.max:
        raise BukanTanggal(value, path=attribute.name, sebagai="saat setempat tanpa zona")


def galat_beberapa_kode(nilai: object, path: str) -> list[Galat]:
    """The faults of what is not several codes, one at least, in their order."""
    if not isinstance(nilai, tuple):
        return [BukanJenisnya(nilai, path=path, sebagai="Sequence")]
    if not nilai:
        return [TeksKosong("", path=f"{path}[0]")]
    return [g for i, v in enumerate(nilai) if (g := galat_teks(v, f"{path}[{i}]"))]


def beberapa_kode(_: object, attribute: attrs.Attribute[Any], value: tuple[str, ...]) -> None:
    """Several codes, one at least, in their order."""
    angkat(galat_beberapa_kode(value, attribute.name))


def tulis_tanpa_lahir(e: Peristiwa) -> str:
    """An event without the birth date that it may hold."""
    isi = (f.name for f in attrs.fields(type(e)) if f.name != "lahir")
    return f"{type(e).__name__}({', '.join(f'{n}={getattr(e, n)!r}' for n in isi)})"
