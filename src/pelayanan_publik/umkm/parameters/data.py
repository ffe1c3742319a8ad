"""How lists are compared where their keys do not settle it: proposals, without a source."""

from __future__ import annotations

from fractions import Fraction

from pelayanan_publik.core.legal import TAK_BERTANGGAL, Bukti, DasarHukum, Parameter, Program

_UMKM = Program("umkm")
_USULAN = DasarHukum("Usulan pustaka ini")

KEMIRIPAN_NAMA: Parameter[Fraction] = _UMKM.satu(
    "kemiripan_nama",
    "Kemiripan nama paling sedikit untuk diusulkan digabung",
    "",
    Fraction(3, 4),
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
BLOK_TERBESAR: Parameter[int] = _UMKM.satu(
    "blok_terbesar",
    "Kelompok terbanyak dalam satu blok yang masih dibandingkan berpasangan",
    "kelompok",
    40,
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
HURUF_AWAL_BLOK: Parameter[int] = _UMKM.satu(
    "huruf_awal_blok",
    "Huruf awal kata dalam nama yang menentukan bloknya",
    "huruf",
    4,
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
