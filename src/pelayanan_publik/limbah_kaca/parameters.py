"""Figures of glass and paving blocks that were published, each with its date and evidence.

The class table is one figure with one date: a standard holds as a whole. What each class may
carry, and the bounds beyond which a figure is doubted, no source that was read supports: they are
`USULAN`, and whatever uses them says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType
from typing import TypeVar

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Berlaku,
    Bukti,
    DasarHukum,
    Parameter,
    Program,
    semua_parameter,
)
from pelayanan_publik.limbah_kaca.model import AmbangMutu, Mutu

T = TypeVar("T")
_sejak = Program("limbah_kaca").satu
_USULAN = DasarHukum("Usulan pustaka ini", "tidak ada sumber yang mengharuskannya")
_1996 = date(1996, 1, 1)
_SNI = "SNI 03-0691-1996"
_SALINAN = "123dok eqoklx87y (USU); pindaian scribd 421164420"


def terkini(parameter: Parameter[T]) -> Berlaku[T]:
    """The newest value: for what is practice or proposal, and so binds on no day."""
    return parameter.riwayat[-1]


def penjelasan_terkini(parameter: Parameter[T]) -> Penjelasan:
    """The newest value as a statement with its basis and evidence."""
    return parameter.penjelasan(terkini(parameter).masa.mulai)


# --- the standard --------------------------------------------------------------------------------

SYARAT_MUTU = _sejak(
    "syarat_mutu",
    "Syarat fisika bata beton: kuat tekan rata-rata/minimum (MPa), "
    "keausan rata-rata/terburuk (mm/menit), penyerapan (%)",
    "",
    tuple(
        AmbangMutu(mutu, *map(Fraction, angka.split()))
        for mutu, angka in (
            (Mutu.A, "40 35 0.090 0.103 3"),
            (Mutu.B, "20 17.0 0.130 0.149 6"),
            (Mutu.C, "15 12.5 0.160 0.184 8"),
            (Mutu.D, "10 8.5 0.219 0.251 10"),
        )
    ),
    _1996,
    DasarHukum(
        _SNI,
        "tabel syarat fisika; 1 Januari tahunnya",
        _SALINAN,
    ),
)
"""All classes, the best first.

The second column of wear is headed `min`, but is larger than the mean: the worst is meant."""
BANYAK_UJI_KUAT = _sejak(
    "banyak_uji.kuat_tekan",
    "Kubus yang diuji tekan",
    "buah",
    10,
    _1996,
    DasarHukum(_SNI, "cara uji kuat tekan; 1 Januari tahunnya", _SALINAN),
)
BANYAK_UJI_PENYERAPAN = _sejak(
    "banyak_uji.penyerapan",
    "Bata beton yang diuji penyerapannya",
    "buah",
    5,
    _1996,
    DasarHukum(_SNI, "cara uji penyerapan; 1 Januari tahunnya", _SALINAN),
)
PENGGUNAAN: Mapping[Mutu, Parameter[str]] = MappingProxyType(
    {
        mutu: _sejak(
            f"penggunaan.{mutu.value}",
            f"Penggunaan mutu {mutu.value}",
            "",
            guna,
            _1996,
            DasarHukum(
                _USULAN.nama, "lazim dikutip sebagai isi SNI 03-0691-1996, teksnya tidak terbaca"
            ),
            Bukti.USULAN,
        )
        for mutu, guna in (
            (Mutu.A, "jalan"),
            (Mutu.B, "pelataran parkir"),
            (Mutu.C, "pejalan kaki"),
            (Mutu.D, "taman"),
        )
    }
)
"""By class, what it is said to be for."""

# --- age -----------------------------------------------------------------------------------------

FAKTOR_UMUR: Mapping[int, Parameter[Fraction]] = MappingProxyType(
    {
        hari: _sejak(
            f"faktor_umur.{hari}",
            f"Kuat tekan bata beton umur {hari} hari terhadap 28 hari",
            "",
            Fraction(faktor),
            TAK_BERTANGGAL,
            DasarHukum(
                "Herman dkk., Universitas Riau", "tanpa tanggal; khusus paving", "scribd 357045096"
            ),
        )
        for hari, faktor in (
            (3, "0.757"),
            (7, "0.837"),
            (14, "0.949"),
            (21, "0.986"),
            (56, "1.013"),
            (91, "1.065"),
        )
    }
)
"""By age in days. Ordinary concrete ripens otherwise, and its table is not used."""

# --- glass in the mix ----------------------------------------------------------------------------


class BasisKaca(StrEnum):
    """What glass stands in for, and so what its percentage is of. There is no default."""

    SEMEN = "semen"
    AGREGAT_HALUS = "agregat_halus"


RENTANG_UJI: Mapping[BasisKaca, Parameter[int]] = MappingProxyType(
    {
        BasisKaca.SEMEN: _sejak(
            "rentang_uji.semen",
            "Kaca sebagai pengganti semen yang teruji baik, paling banyak",
            "% semen",
            10,
            TAK_BERTANGGAL,
            DasarHukum(
                "Skripsi Universitas Indonesia",
                "tanpa tanggal; 0, 10, 20, 30 % diuji, terbaik 10 %",
                "lib.ui.ac.id 20332203",
            ),
        ),
        BasisKaca.AGREGAT_HALUS: _sejak(
            "rentang_uji.agregat_halus",
            "Kaca sebagai pengganti agregat halus yang teruji baik, paling banyak",
            "% agregat halus",
            20,
            TAK_BERTANGGAL,
            DasarHukum(
                "Skripsi Universitas Muhammadiyah Mataram",
                "tanpa tanggal; 0 sampai 20 % diuji, kuat tekan tertinggi pada 20 %",
                "rama.kemdikbud repository.ummat.ac.id:922-151",
            ),
        ),
    }
)
"""By basis, the percentage up to which tests did well."""
PERSEN_TANPA_UJI = _sejak(
    "persen_tanpa_uji",
    "Kaca paling banyak tanpa hasil uji sendiri: yang tertinggi yang pernah diuji",
    "%",
    40,
    date(2024, 1, 1),
    DasarHukum(
        "Universitas Bung Hatta 2024",
        "abu batu : kaca 3 : 2; batasnya usulan pustaka ini",
        "JFTSP 25447",
    ),
    Bukti.USULAN,
)

# --- blocks and prices ---------------------------------------------------------------------------


class TipePaving(StrEnum):
    """A shape of block, as the trade names it; sizes in centimetres."""

    BATA = "bata"
    CACING = "cacing"
    TRIHEX = "trihex"
    HEXAGON = "hexagon"
    UBIN_10 = "ubin_10"
    UBIN_21 = "ubin_21"


BUAH_PER_M2: Mapping[TipePaving, Parameter[int]] = MappingProxyType(
    {
        tipe: _sejak(
            f"buah_per_m2.{tipe.value}",
            f"Paving {ukuran} dalam 1 m2, siar termasuk",
            "buah/m2",
            buah,
            TAK_BERTANGGAL,
            DasarHukum("Daftar pedagang", "tanpa tanggal", "buatrumah.net, sanjayacon.id"),
        )
        for tipe, ukuran, buah in (
            (TipePaving.BATA, "bata 21 x 10,5 cm", 44),
            (TipePaving.CACING, "cacing 22,5 x 11,2 cm", 39),
            (TipePaving.TRIHEX, "trihex", 39),
            (TipePaving.HEXAGON, "hexagon", 25),
            (TipePaving.UBIN_10, "ubin 10,5 x 10,5 cm", 88),
            (TipePaving.UBIN_21, "ubin 21 x 21 cm", 22),
        )
    }
)
"""By shape, how many pieces the trade sells for a square metre."""
SISI_MM: Mapping[TipePaving, tuple[Fraction, Fraction]] = MappingProxyType(
    {
        TipePaving.BATA: (Fraction(210), Fraction(105)),
        TipePaving.CACING: (Fraction(225), Fraction(112)),
        TipePaving.UBIN_10: (Fraction(105), Fraction(105)),
        TipePaving.UBIN_21: (Fraction(210), Fraction(210)),
    }
)
"""By shape, its sides; of trihex and hexagon none were published."""
HARGA_BOTOL = _sejak(
    "harga_botol_beling",
    "Harga beli botol beling di bank sampah",
    "rupiah/kg",
    300,
    date(2018, 1, 1),
    DasarHukum(
        "Daftar harga sebuah aplikasi bank sampah 2018-2019",
        "1 Januari tahun pertamanya",
        "dump basis data publik",
    ),
    Bukti.PRIMER,
)

# --- what is doubted -----------------------------------------------------------------------------

KUAT_TERTINGGI_TERBIT = _sejak(
    "kuat_tertinggi_terbit",
    "Kuat tekan paving berkaca tertinggi yang diterbitkan",
    "MPa",
    Fraction("55.9"),
    TAK_BERTANGGAL,
    DasarHukum(
        "Skripsi Universitas Muhammadiyah Mataram",
        "tanpa tanggal; pada 20 % agregat halus",
        "rama.kemdikbud repository.ummat.ac.id:922-151",
    ),
)
KUAT_MUSTAHIL = _sejak(
    "kuat_mustahil",
    "Mulai kuat ini sebuah nilai bukan MPa melainkan satuan lain",
    "MPa",
    100,
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
NISBAH_SATUAN = _sejak(
    "nisbah_satuan",
    "Mulai nisbah ini antara nilai terbesar dan terkecil satuan mungkin bercampur",
    "kali",
    8,
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)
PENYERAPAN_TERKECIL = _sejak(
    "penyerapan_terkecil",
    "Di bawah penyerapan ini nilai mungkin ditulis sebagai bagian dari satu",
    "%",
    1,
    TAK_BERTANGGAL,
    _USULAN,
    Bukti.USULAN,
)

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
