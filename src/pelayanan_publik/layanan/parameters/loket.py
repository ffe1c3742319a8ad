"""The time that was promised for a product, as an office published it.

No indicator of quantity is national: what a month is told by (how many, the median, the share in
time, what is open) are definitions of this library.
"""

from __future__ import annotations

from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Bukti,
    DasarHukum,
    Program,
    semua_parameter,
)
from pelayanan_publik.layanan.loket.produk import JanjiWaktu, SatuanJanji

_berlaku = Program("layanan").satu
PARIA = DasarHukum("Standar pelayanan Kelurahan Paria", "", "sippn.menpan.go.id 8304801")

JANJI_SKCK_PARIA = _berlaku(
    "janji.skck_paria",
    "Waktu pengantar SKCK di Kelurahan Paria",
    "",
    JanjiWaktu(10, SatuanJanji.MENIT),
    TAK_BERTANGGAL,
    PARIA,
    Bukti.PRIMER,
)
BIAYA_SKCK_PARIA = _berlaku(
    "biaya.skck_paria",
    "Biaya pengantar SKCK di Kelurahan Paria",
    "rupiah",
    0,
    TAK_BERTANGGAL,
    PARIA,
    Bukti.PRIMER,
)

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
