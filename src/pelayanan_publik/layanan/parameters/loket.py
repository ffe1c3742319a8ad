"""The time that was promised for a product, as an office published it."""

from __future__ import annotations

from datetime import date

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
UKURAN_JUMLAH = _berlaku(
    "loket.ukuran",
    "Ukuran jumlah layanan: banyaknya per masa, median waktu, persen tepat waktu, tunggakan",
    "",
    ("banyak", "median", "tepat waktu", "tunggakan"),
    date(2024, 1, 1),
    DasarHukum("Usulan pustaka ini", "tidak ditemukan indikator jumlah yang berlaku nasional"),
    Bukti.USULAN,
)

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
