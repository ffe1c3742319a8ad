"""Figures of biopori and komposter that were published, each with its date, source and evidence.

A source without a date counts from the beginning of time, and says so. Of a regulation
whose first day was not read, the first of January of its year is taken, and it says so too.
What no source requires but a warning needs is marked `USULAN`.

    lubang      holes: their size, what they take, what they cost
    peraturan   steps of regulations, and the formulas of the SNI for wells
    komposter   composters: intake, days, yield
    sampah      waste made per day
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import ModuleType

from pelayanan_publik.biopori.parameters import komposter, lubang, peraturan, sampah
from pelayanan_publik.core.legal import Parameter


def _semua(modul: ModuleType) -> Iterator[Parameter[object]]:
    """The figures of a module, those in tables too."""
    for nilai in vars(modul).values():
        for satu in nilai.values() if isinstance(nilai, Mapping) else (nilai,):
            if isinstance(satu, Parameter):
                yield satu


PARAMETER: tuple[Parameter[object], ...] = tuple(
    satu for modul in (lubang, peraturan, komposter, sampah) for satu in _semua(modul)
)
"""All of them, for the catalogue."""
