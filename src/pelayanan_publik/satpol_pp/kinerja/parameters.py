"""Figures of patrols, personnel and linmas, as far as they were published."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import MappingProxyType

from pelayanan_publik.core.legal import (
    TAK_BERTANGGAL,
    Bukti,
    DasarHukum,
    Parameter,
    semua_parameter,
)
from pelayanan_publik.satpol_pp.kinerja.pilihan import KelasIndikator, KelompokKriteria
from pelayanan_publik.satpol_pp.kinerja.pita import PitaPersonel
from pelayanan_publik.satpol_pp.program import berlaku_sejak

_PERMENDAGRI_60 = DasarHukum(
    "Permendagri 60/2012",
    "kriteria provinsi, terbaca sebagian; hari berlakunya tidak terbaca, dipakai 1 Januari 2012",
    "123dok y81mo05z",
)

PATROLI_PER_HARI = berlaku_sejak(
    "patroli_per_hari",
    "Patroli tiap kelompok dalam sehari",
    "patroli/kelompok/hari",
    3,
    TAK_BERTANGGAL,
    DasarHukum(
        "Formulir SPM lama dan IKU Satpol PP",
        "tanpa tanggal; kelompok kali patroli per hari dibagi banyak kecamatan",
        "kamus data SPM/IKU, berkas GitHub 38365773128 dan 11988635336",
    ),
    Bukti.PRIMER,
)
BAGIAN_KRITERIA: Mapping[KelompokKriteria, Parameter[Fraction]] = MappingProxyType(
    {
        kelompok: berlaku_sejak(
            f"bagian_kriteria.{kelompok.value}",
            f"Bagian kriteria {kelompok.value} dalam skor personel",
            "",
            bagian,
            date(2012, 1, 1),
            _PERMENDAGRI_60,
            Bukti.PRIMER,
        )
        for kelompok, bagian in (
            (KelompokKriteria.UMUM, Fraction(1, 5)),
            (KelompokKriteria.TEKNIS, Fraction(4, 5)),
        )
    }
)
"""By group of criteria, its part of the score."""
NILAI_INDIKATOR: Mapping[KelasIndikator, Parameter[int]] = MappingProxyType(
    {
        kelas: berlaku_sejak(
            f"nilai_indikator.{kelas.value}",
            f"Nilai indikator dalam interval {kelas.value}",
            "",
            nilai,
            date(2012, 1, 1),
            _PERMENDAGRI_60,
            Bukti.PRIMER,
        )
        for kelas, nilai in (
            (KelasIndikator.RENDAH, 400),
            (KelasIndikator.SEDANG, 700),
            (KelasIndikator.TINGGI, 1_000),
        )
    }
)
"""By class of its interval, what an indicator counts."""
PITA_KABUPATEN_KOTA = berlaku_sejak(
    "pita_kabupaten_kota",
    "Satu-satunya pita kebutuhan personel kabupaten/kota yang diketahui",
    "",
    PitaPersonel(500, None, 251, 350),
    date(2012, 1, 1),
    DasarHukum(
        "Permendagri 60/2012",
        "pita skor di atas 500 menurut berita, batas atasnya tidak disebut; "
        "hari berlakunya tidak terbaca, dipakai 1 Januari 2012",
        "solopos.com 29 Oktober 2012 (343386), tentang Sragen",
    ),
)
LINMAS_PER_RT = berlaku_sejak(
    "linmas_per_rt",
    "Sasaran anggota linmas di setiap RT",
    "orang/RT",
    1,
    date(2015, 3, 24),
    DasarHukum(
        "Sasaran Kota Yogyakarta 2015",
        "sejak hari berita; peraturannya tidak ditemukan",
        "radarjogja 24 Maret 2015",
    ),
)
_BANTUL = DasarHukum(
    "Pengamanan pemilihan lurah di Bantul 2022",
    "sejak hari berita; peraturannya tidak ditemukan",
    "harianjogja.com 20 September 2022 (1112382)",
)
_BANTUL_SEJAK = date(2022, 9, 20)
LINMAS_PER_TPS = berlaku_sejak(
    "linmas_per_tps", "Linmas di setiap TPS", "orang/TPS", 2, _BANTUL_SEJAK, _BANTUL
)
LINMAS_PER_KALURAHAN = berlaku_sejak(
    "linmas_per_kalurahan",
    "Linmas pemilihan di setiap kalurahan",
    "orang/kalurahan",
    2,
    _BANTUL_SEJAK,
    _BANTUL,
)
LINMAS_PER_KAPANEWON = berlaku_sejak(
    "linmas_per_kapanewon",
    "Linmas pemilihan di setiap kapanewon",
    "orang/kapanewon",
    2,
    _BANTUL_SEJAK,
    _BANTUL,
)

PARAMETER = semua_parameter(vars())
"""All of them, for the catalogue."""
