"""Doors of this package: what its values ask of their fields."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, TypeAlias

import attrs

from pelayanan_publik.core.errors import angkat, galat_ganda
from pelayanan_publik.core.masukan import terbaca
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_tak_negatif,
    galat_teks,
    pecahan,
    semua_anggota,
)

Pemeriksa: TypeAlias = "Callable[[object, attrs.Attribute[Any], Any], None]"


def terbaca_atau_kosong(nilai: Bilangan | None) -> Fraction | None:
    """Attrs converter: a measure, exactly, or none; what is neither stays, for the check."""
    return None if nilai is None else terbaca(nilai)


def atau_kosong(kelas: type) -> Pemeriksa:
    """Attrs validator: of this class, or none."""

    def periksa(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            angkat(filter(None, [galat_anggota(value, kelas, attribute.name)]))

    return periksa


def teks_atau_kosong(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Attrs validator: a text that says something, or none."""
    if value is not None:
        angkat(filter(None, [galat_teks(value, attribute.name)]))


def rupiah_atau_kosong(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Attrs validator: an amount of zero or more, or none."""
    if value is not None:
        angkat(filter(None, [galat_tak_negatif(value, attribute.name)]))


def ukuran_atau_kosong(_: object, attribute: attrs.Attribute[Any], value: Bilangan | None) -> None:
    """Attrs validator: a measure of either sign, or none."""
    if value is not None:
        pecahan(value, attribute.name)


def ukuran(_: object, attribute: attrs.Attribute[Any], value: Bilangan) -> None:
    """Attrs validator: a measure of either sign."""
    pecahan(value, attribute.name)


def daftar_kode(_: object, attribute: attrs.Attribute[Any], value: tuple[Any, ...]) -> None:
    """Attrs validator: several texts, none twice."""
    nama = attribute.name
    semua_anggota(str)(None, attribute, value)
    salah = (galat_teks(satu, f"{nama}[{i}]") for i, satu in enumerate(value))
    angkat(filter(None, salah))
    angkat(galat_ganda((f"{nama}[{i}]", satu) for i, satu in enumerate(value)))


def berkode(kelas: type, kunci: str = "kode") -> Pemeriksa:
    """Attrs validator: several of this class, no two with the same value of one attribute."""
    anggota = semua_anggota(kelas)

    def periksa(_: object, attribute: attrs.Attribute[Any], value: tuple[Any, ...]) -> None:
        anggota(None, attribute, value)
        nama = attribute.name
        semua = ((f"{nama}[{i}].{kunci}", getattr(v, kunci)) for i, v in enumerate(value))
        angkat(galat_ganda(semua))

    return periksa
