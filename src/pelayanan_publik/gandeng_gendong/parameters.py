"""Figures of Gandeng Gendong with their dates and sources; no number of a Perwal was found.

Of the rules of a group the 2024 ones were read in a newspaper, and of 2018-2019 only who must be
in it. What lies between is carried on, and what was not reported of earlier years is carried back;
both are marked as proposals. Amounts and counts are statements: each holds on its own day, so
that two of them that differ stay side by side.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from types import MappingProxyType

from pelayanan_publik.core.legal import (
    Berlaku,
    Bukti,
    DasarHukum,
    Parameter,
    Program,
    semua_parameter,
)
from pelayanan_publik.core.validity import Masa

DIMULAI = date(2018, 4, 10)
"""The day on which the movement was launched (Tempo 13 December 2018)."""
_BERITA_2024 = date(2024, 6, 21)
_sejak = Program("gandeng_gendong").satu
_KR_2024 = DasarHukum(
    "Aturan kelompok Nglarisi 2024",
    "sejak hari berita; nomor peraturannya tidak ditemukan",
    "Harian Jogja 21 Juni 2024",
)
_KSJPS = DasarHukum(
    "Aturan kelompok 2018-2019",
    "melibatkan keluarga dalam daftar KSJPS, sekurang-kurangnya satu",
    "Harian Jogja 21 Juni 2024; Antara dan KR 23 Desember 2019",
)
_TERUS = DasarHukum(
    "Usulan pustaka ini",
    "aturan 2018-2019 dipakai terus sampai ada yang lain; tentang 2020-2023 tidak ada sumber",
)
_SURUT = DasarHukum(
    "Usulan pustaka ini",
    "yang dilaporkan pada 2024 dipakai juga sebelumnya; tidak ada sumber yang lebih tua",
)


def _surut(kode: str, uraian: str, nilai: int) -> Parameter[int]:
    """A figure reported in 2024, and carried back to the launch as a proposal."""
    return Parameter(
        f"gandeng_gendong.{kode}",
        uraian,
        "orang",
        (
            Berlaku(nilai, Masa(DIMULAI, _BERITA_2024), _SURUT, Bukti.USULAN),
            Berlaku(nilai, Masa(_BERITA_2024), _KR_2024, Bukti.SEKUNDER),
        ),
    )


ANGGOTA_PALING_SEDIKIT = _surut("anggota_paling_sedikit", "Anggota kelompok paling sedikit", 5)
ANGGOTA_PALING_BANYAK = _surut("anggota_paling_banyak", "Anggota kelompok paling banyak", 20)
KARTU_DIHITUNG: Parameter[tuple[str, ...]] = Parameter(
    "gandeng_gendong.kartu_dihitung",
    "Kartu yang dihitung untuk syarat keluarga miskin",
    "",
    (
        Berlaku(("KSJPS",), Masa(DIMULAI, date(2020, 1, 1)), _KSJPS, Bukti.SEKUNDER),
        Berlaku(("KSJPS",), Masa(date(2020, 1, 1), _BERITA_2024), _TERUS, Bukti.USULAN),
        Berlaku(("PKH", "KMS"), Masa(_BERITA_2024), _KR_2024, Bukti.SEKUNDER),
    ),
)
PEMEGANG_PALING_SEDIKIT: Parameter[int] = Parameter(
    "gandeng_gendong.pemegang_paling_sedikit",
    "Anggota pemegang kartu paling sedikit",
    "orang",
    (
        Berlaku(1, Masa(DIMULAI, date(2020, 1, 1)), _KSJPS, Bukti.SEKUNDER),
        Berlaku(1, Masa(date(2020, 1, 1), _BERITA_2024), _TERUS, Bukti.USULAN),
        Berlaku(2, Masa(_BERITA_2024), _KR_2024, Bukti.SEKUNDER),
    ),
)
TARGET_SERAPAN = _sejak(
    "target_serapan",
    "Target serapan anggaran konsumsi lewat Nglarisi",
    "bagian",
    Fraction(3, 5),
    Masa(date(2024, 6, 1), date(2025, 1, 1)),
    DasarHukum(
        "Target Dinas Perindustrian Koperasi UKM 2024",
        "awal Juni 2024; harinya tidak terbaca, dipakai 1 Juni 2024",
        "warta 34279; Tribun Jogja 15 Juli 2024",
    ),
)


def _angka(
    kode: str, uraian: str, satuan: str, nilai: int, hari: date, sumber: str
) -> Parameter[int]:
    """A statement: it holds on the day on which it was made, and on no other."""
    dasar = DasarHukum("Pernyataan dalam berita", f"tentang {uraian.lower()}", sumber)
    masa = Masa(hari, hari + timedelta(days=1))
    return _sejak(f"{kode}.{hari}", uraian, satuan, nilai, masa, dasar)


_NOV_2019, _DES_2019, _JUNI_2024 = date(2019, 11, 26), date(2019, 12, 23), date(2024, 6, 1)
_HARJO_2019, _ANTARA = "Harian Jogja 26 November 2019", "Antara 405491 dan KR, 23 Desember 2019"
_WARTA = "warta 34279 (awal Juni 2024, dipakai 1 Juni); Tribun Jogja 15 Juli 2024"
_KELOMPOK = "Kelompok kuliner", "kelompok"
_ANGGARAN = "Anggaran makan minum", "rupiah"
_APLIKASI = "Belanja lewat aplikasi", "rupiah"
ANGKA_TERBIT: Mapping[str, Parameter[int]] = MappingProxyType(
    {
        p.kode.partition(".")[2]: p
        for p in (
            _angka("kelompok", *_KELOMPOK, 167, _DES_2019, _ANTARA),
            _angka("kelompok", *_KELOMPOK, 193, date(2024, 6, 20), "warta 34058"),
            _angka("kelompok", *_KELOMPOK, 297, date(2024, 8, 19), "Harian Jogja 1185302"),
            _angka(
                "kelompok_mendaftar",
                "Kelompok sebelum kurasi",
                "kelompok",
                230,
                date(2024, 6, 20),
                "warta 34058",
            ),
            _angka("anggaran", *_ANGGARAN, 48_000_000_000, _NOV_2019, _HARJO_2019),
            _angka("anggaran", *_ANGGARAN, 48_400_000_000, _DES_2019, _ANTARA),
            _angka("anggaran", *_ANGGARAN, 5_400_000_000, _JUNI_2024, _WARTA),
            _angka(
                "terserap",
                "Belanja yang terserap",
                "rupiah",
                2_300_000_000,
                _NOV_2019,
                _HARJO_2019,
            ),
            _angka("aplikasi", *_APLIKASI, 2_790_000_000, _DES_2019, _ANTARA),
            _angka("aplikasi", *_APLIKASI, 1_290_000_000, _JUNI_2024, _WARTA),
            _angka(
                "luar_aplikasi",
                "Belanja di luar aplikasi",
                "rupiah",
                12_870_000_000,
                _DES_2019,
                _ANTARA,
            ),
        )
    }
)
"""By subject and day, what was stated. Two that differ are both kept."""

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
