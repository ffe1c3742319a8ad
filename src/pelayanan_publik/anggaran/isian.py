"""The doors of a field that holds several of one class: read as a tuple, each one looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, angkat
from pelayanan_publik.core.units import galat_anggota


def tupel(nilai: Iterable[Any]) -> tuple[Any, ...]:
    """Several in their order, as a tuple; what has none is left for the validator to refuse."""
    berurutan = isinstance(nilai, Iterable) and not isinstance(nilai, (Mapping, AbstractSet, str))
    return tuple(nilai) if berurutan else nilai  # type: ignore[return-value]  # refused next


def semua_anggota(kelas: type) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Attrs validator: several of this class; every one that is not is told."""

    def periksa(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        nama = attribute.name
        if not isinstance(value, tuple):
            raise BukanJenisnya(value, path=nama, sebagai="Sequence")
        semua = (galat_anggota(satu, kelas, f"{nama}[{i}]") for i, satu in enumerate(value))
        angkat(filter(None, semua))

    return periksa
