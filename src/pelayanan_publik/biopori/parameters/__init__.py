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

from pelayanan_publik.biopori.parameters import komposter, lubang, peraturan, sampah
from pelayanan_publik.core.legal import Parameter, semua_parameter

PARAMETER: tuple[Parameter[object], ...] = tuple(
    satu
    for modul in (lubang, peraturan, komposter, sampah)
    for satu in semua_parameter(vars(modul))
)
"""All of them, for the catalogue."""
