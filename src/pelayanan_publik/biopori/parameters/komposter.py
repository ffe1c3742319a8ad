"""Composters: what was published of their intake, days and yield."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from pelayanan_publik.biopori.model import Rentang
from pelayanan_publik.biopori.parameters.parameter import berlaku_sejak
from pelayanan_publik.core.legal import TAK_BERTANGGAL, Bukti, DasarHukum

_TAKAKURA = DasarHukum(
    "Pedoman keranjang Takakura, Pusdakota 2007", "", "keranjangtakakura.blogspot; scribd 273674001"
)
_SEMARANG = DasarHukum("Kajian Bappeda Kota Semarang 2021", "", "gienivarnugraha/chatbot-bappeda")
_2007, _2021 = date(2007, 1, 1), date(2021, 1, 1)

TAKAKURA_KG_PER_HARI = berlaku_sejak(
    "takakura.kg_per_hari", "Isi keranjang Takakura paling banyak", "kg/hari", Decimal("1.5"),
    _2007, _TAKAKURA,
)  # fmt: skip
TAKAKURA_JIWA = berlaku_sejak(
    "takakura.jiwa", "Keluarga terbesar untuk satu keranjang Takakura", "orang", 7, _2007, _TAKAKURA
)
TAKAKURA_STARTER_KG = berlaku_sejak(
    "takakura.starter_kg", "Starter satu keranjang Takakura", "kg", 8, _2007, _TAKAKURA
)
BPPT_LAMA = berlaku_sejak(
    "bppt.lama", "Lama pengomposan komposter BPPT", "hari", Rentang(49, 49), TAK_BERTANGGAL,
    DasarHukum("Sahwan dkk., komposter BPPT", "tanpa tanggal", "123dok z333en8z"),
)  # fmt: skip
DRUM_ISI_KG = berlaku_sejak(
    "drum.isi_kg", "Isi komposter drum paling sedikit; sumber tidak menyebut per hari", "kg", 10,
    TAK_BERTANGGAL, DasarHukum("Perbandingan keranjang dan drum", "tanpa tanggal", "warstek.com"),
)  # fmt: skip
WINDROW_LAMA = berlaku_sejak(
    "windrow.lama", "Lama windrow: 3 minggu, lalu pematangan 4-6 minggu", "hari", Rentang(49, 63),
    _2021, _SEMARANG, Bukti.TURUNAN,
)  # fmt: skip
TPS3R_KK = berlaku_sejak(
    "tps3r.kk", "KK paling sedikit untuk satu TPS3R", "KK", 400, _2021, _SEMARANG
)
TPS3R_M3_PER_HARI = berlaku_sejak(
    "tps3r.m3_per_hari", "Sampah yang diolah satu TPS3R", "m3/hari", 6, _2021, _SEMARANG
)
TPS3R_KG_PER_HARI = berlaku_sejak(
    "tps3r.kg_per_hari",
    "Sampah yang diolah satu TPS3R, kira-kira",
    "kg/hari",
    2_100,
    _2021,
    _SEMARANG,
)
RENDEMEN = berlaku_sejak(
    "rendemen", "Kompos per massa sisa makanan", "bagian", Fraction(1, 3), _2021, _SEMARANG
)
