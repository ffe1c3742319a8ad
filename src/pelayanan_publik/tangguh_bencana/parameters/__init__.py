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

from pelayanan_publik.core.legal import Parameter, semua_parameter
from pelayanan_publik.tangguh_bencana.parameters import ketangguhan, ktb, regu, sarana

PARAMETER: tuple[Parameter[object], ...] = tuple(
    satu for modul in (ketangguhan, regu, ktb, sarana) for satu in semua_parameter(vars(modul))
)
"""All of them, for the catalogue."""
