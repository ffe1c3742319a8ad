"""Doors of this programme: what its values ask of their fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import attrs

from pelayanan_publik.core.errors import Galat, MasaTerbalik, angkat, galat_ganda
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
)
from pelayanan_publik.core.validity import (
    galat_tanggal,
)
from pelayanan_publik.tangguh_bencana.errors import (
    KursiTerlaluBanyak,
)

KURSI_TERBANYAK = 10_000
"""Seats of one role, or items of one kind in one team."""


def tanpa_ulangan(kunci: str) -> Callable[[object, attrs.Attribute[Any], tuple[Any, ...]], None]:
    """Attrs validator: no two members with the same value of one attribute."""

    def periksa(_: object, attribute: attrs.Attribute[Any], value: tuple[Any, ...]) -> None:
        nama = attribute.name
        semua = ((f"{nama}[{i}].{kunci}", getattr(v, kunci)) for i, v in enumerate(value))
        angkat(galat_ganda(semua))

    return periksa


def sekali(_: object, attribute: attrs.Attribute[Any], value: tuple[str, ...]) -> None:
    """Attrs validator: no member twice."""
    angkat(galat_ganda((f"{attribute.name}[{i}]", str(v)) for i, v in enumerate(value)))


def atau_kosong(kelas: type) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Attrs validator: of this class, or none."""

    def periksa(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            angkat(filter(None, [galat_anggota(value, kelas, attribute.name)]))

    return periksa


def pastikan_hari(pada: date) -> None:
    """Refuse what is no calendar day."""
    if galat := galat_tanggal(pada, "pada"):
        raise galat


def pastikan_masa(sejak: date | None, sampai: date | None) -> None:
    """Refuse an end that is not after its beginning; either may be unknown."""
    if sejak is not None and sampai is not None and sampai <= sejak:
        raise MasaTerbalik(sampai, path="sampai", mulai=sejak)


def dalam_masa(pada: date, sejak: date | None, sampai: date | None) -> bool:
    """Whether a day is none before the beginning, and before the end."""
    return (sejak is None or sejak <= pada) and (sampai is None or pada < sampai)


def berbanyak(_: object, attribute: attrs.Attribute[int], value: int) -> None:
    """Attrs validator: a count of seats or items."""
    angkat(filter(None, [galat_banyak(value, attribute.name)]))


def galat_banyak(nilai: object, path: str = "banyak") -> Galat | None:
    """The fault of a count that is none, or larger than any team's, or None."""
    if galat := galat_positif(nilai, path):
        return galat
    if isinstance(nilai, int) and nilai <= KURSI_TERBANYAK:
        return None
    return KursiTerlaluBanyak(nilai, path=path, batas=KURSI_TERBANYAK)
