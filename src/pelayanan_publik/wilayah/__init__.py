"""Wilayah: region codes, names with their spellings, and what offices are called where.

codes   model       KodeWilayah (Kemendagri), KodeBPS, Wilayah, DaftarWilayah
terms   rules       sebutan, kunci_sebutan
rows    parameters  KOTAGEDE_DAN_BALIKPAPAN_SELATAN
"""

from pelayanan_publik.wilayah.model import (
    DaftarWilayah,
    KodeBPS,
    KodeWilayah,
    Tingkat,
    Wilayah,
    lipat_nama,
)
from pelayanan_publik.wilayah.parameters import KOTAGEDE_DAN_BALIKPAPAN_SELATAN
from pelayanan_publik.wilayah.rules import Sebutan, kunci_sebutan, sebutan

__all__ = [
    "KOTAGEDE_DAN_BALIKPAPAN_SELATAN",
    "DaftarWilayah",
    "KodeBPS",
    "KodeWilayah",
    "Sebutan",
    "Tingkat",
    "Wilayah",
    "kunci_sebutan",
    "lipat_nama",
    "sebutan",
]
