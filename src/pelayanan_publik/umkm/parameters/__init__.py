"""Figures of UMKM that were published, each with its date, source and evidence.

A source without a date counts from the beginning of time, and says so. What no source requires
but a rule needs is marked `USULAN`.

    identitas   provinces, the parts of a NIK, lengths of numbers, words left out of names
    data        how near two names are, how large a block may be
"""

from __future__ import annotations

from pelayanan_publik.core.legal import Parameter, semua_parameter
from pelayanan_publik.umkm.parameters import data, identitas

PARAMETER: tuple[Parameter[object], ...] = tuple(
    satu for modul in (identitas, data) for satu in semua_parameter(vars(modul))
)
"""All of them, for the catalogue."""
