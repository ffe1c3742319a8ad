"""Figures of UMKM that were published, each with its date, source and evidence.

A source without a date counts from the beginning of time, and says so. Of a regulation whose
first day was not read, the first of January of its year is taken, or the day of the news where
that is known to be too early; it says so too. What no source requires but a rule needs is marked
`USULAN`.

    identitas   provinces, the parts of a NIK, lengths of numbers, words left out of names
    data        how near two names are, how large a block may be
    kelas       bounds of the classes, by law
    izin        SPP-IRT and halal certificates
    kur         products, rates and limits of KUR
"""

from __future__ import annotations

from pelayanan_publik.core.legal import Parameter, semua_parameter
from pelayanan_publik.umkm.parameters import data, identitas, izin, kelas, kur

PARAMETER: tuple[Parameter[object], ...] = tuple(
    satu for modul in (identitas, data, kelas, izin, kur) for satu in semua_parameter(vars(modul))
)
"""All of them, for the catalogue."""
