"""Fields that hold a measure: read exactly, and refused together with the other fields."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import Bilangan, pecahan


def terbaca(nilai: Bilangan) -> Fraction:
    """Attrs converter: a measure, exactly. What is none stays, for the check of all fields.

    >>> terbaca(0.13), terbaca("0.13")
    (Fraction(13, 100), '0.13')
    """
    try:
        return pecahan(nilai)
    except Penolakan:
        return nilai  # type: ignore[return-value]  # refused by the validator


def terbaca_atau_kosong(nilai: Bilangan | None) -> Fraction | None:
    return None if nilai is None else terbaca(nilai)


def ukuran(
    pintu: Callable[[object, str], Fraction],
) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Attrs validator: a measure that this door lets in."""

    def periksa(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        pintu(value, attribute.name)

    return periksa
