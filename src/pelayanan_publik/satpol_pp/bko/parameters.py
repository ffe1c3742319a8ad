"""What is known of BKO: how many stand by, how long a PPNS decree holds, and hours of work.

That five stand by in each kemantren was reported of one city; no decree was found. No source
gives the hours a week behind the 4.2 heads of a round-the-clock post: forty is a proposal.
"""

from __future__ import annotations

from datetime import date

from pelayanan_publik.core.legal import TAK_BERTANGGAL, Bukti, DasarHukum, semua_parameter
from pelayanan_publik.satpol_pp.program import USULAN, berlaku_sejak

_TRENGGALEK = DasarHukum(
    "Data SI-KOMPETENSI Satpol PP dan Damkar Trenggalek",
    "data contoh aplikasi, bukan peraturan",
    "GitHub 69440788807",
)
PETUGAS_PER_KECAMATAN = berlaku_sejak(
    "bko.petugas_per_kecamatan",
    "Petugas BKO yang siaga di satu kecamatan",
    "orang",
    5,
    date(2024, 2, 13),
    DasarHukum(
        "Praktik Kota Yogyakarta",
        "sejak hari berita; keputusannya tidak ditemukan",
        "prokal.co 13 Februari 2024",
    ),
)
KEPUTUSAN_PPNS_BULAN = berlaku_sejak(
    "bko.keputusan_ppns_bulan",
    "Masa berlaku keputusan pengangkatan PPNS",
    "bulan",
    60,
    TAK_BERTANGGAL,
    _TRENGGALEK,
    Bukti.PRIMER,
)
PERINGATAN_PPNS_HARI = berlaku_sejak(
    "bko.peringatan_ppns_hari",
    "Peringatan sebelum keputusan PPNS habis",
    "hari",
    90,
    TAK_BERTANGGAL,
    _TRENGGALEK,
    Bukti.PRIMER,
)
JAM_PER_PEKAN = berlaku_sejak(
    "bko.jam_per_pekan",
    "Jam jaga seorang petugas sepekan",
    "jam",
    40,
    TAK_BERTANGGAL,
    DasarHukum(USULAN.nama, "dari 168/40 = 4,2 petugas"),
    Bukti.USULAN,
)

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
