"""Profil: one report of a kecamatan over all programmes.

reading a result    baca_indikator, with SumberData: where its facts come from
the report          susun_profil → ProfilKecamatan (text, Markdown, HTML, tables, reasons)
two side by side    bandingkan_profil → BandinganProfil

What nobody handed over is not known; what no rule sets a yardstick for is told and not judged.
"""

from pelayanan_publik.profil.bacaan import baca_indikator
from pelayanan_publik.profil.model import (
    PROGRAM,
    Indikator,
    KeadaanIndikator,
    SumberData,
)
from pelayanan_publik.profil.susun import (
    BandinganProfil,
    BarisBandingan,
    ProfilKecamatan,
    bandingkan_profil,
    susun_profil,
)

__all__ = [
    "PROGRAM",
    "BandinganProfil",
    "BarisBandingan",
    "Indikator",
    "KeadaanIndikator",
    "ProfilKecamatan",
    "SumberData",
    "baca_indikator",
    "bandingkan_profil",
    "susun_profil",
]
