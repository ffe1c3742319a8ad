"""Figures of disaster readiness that were published, each with its date, source and evidence.

A source without a date counts from the beginning of time, and says so. Of a regulation whose
first day was not read, the first of January of its year is taken, and it says so too. What no
source requires but a rule needs is marked `USULAN`.

    ketangguhan   the two village scores
    regu          qualifications, ages, patterns of teams
    ktb           Kampung Tangguh Bencana: term, package, reports, early warning
    sarana        things: extinguishers, response time, service areas
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import ModuleType

from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.tangguh_bencana.parameters import ketangguhan, ktb, regu, sarana


def _semua(modul: ModuleType) -> Iterator[Parameter[object]]:
    """The figures of a module, those in tables too."""
    for nilai in vars(modul).values():
        for satu in nilai.values() if isinstance(nilai, Mapping) else (nilai,):
            if isinstance(satu, Parameter):
                yield satu


PARAMETER: tuple[Parameter[object], ...] = tuple(
    satu for modul in (ketangguhan, regu, ktb, sarana) for satu in _semua(modul)
)
"""All of them, for the catalogue."""
