"""Published cases of identity numbers, counts that contradict each other, and growth.

Each row names its source; a figure that contradicts its own inputs is a negative test. Numbers
are N (NIK), W34 and W35 of the facts, and rules 40 to 42.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from dunia import kode_galat
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.units import Pembulatan, tulis_persen
from pelayanan_publik.umkm import (
    HitunganBertanggal,
    HubunganHitungan,
    JenisKelamin,
    PenyebutPertumbuhan,
    bandingkan_hitungan,
    periksa_nik,
    pertumbuhan,
)

PADA = date(2024, 2, 13)
L, P = JenisKelamin.LAKI_LAKI, JenisKelamin.PEREMPUAN

# --- N1-N8: NIK --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("teks", "lahir", "kelamin", "wilayah"), [
    ("3171011708450001", date(1945, 8, 17), L, "31.71.01"),  # N1, stdnum docstring (A)
    ("3171015708450001", date(1945, 8, 17), P, "31.71.01"),  # N2, stdnum docstring (A)
    ("3171012902001234", date(2000, 2, 29), L, "31.71.01"),  # N3, 29 Feb 1900 was none (A)
    ("3578080102030001", date(2003, 2, 1), L, "35.78.08"),  # N8, README of AXRO98/Cek_NIK (B)
])  # fmt: skip
def test_nik_yang_sah(teks, lahir, kelamin, wilayah):
    hasil = periksa_nik(teks, pada=PADA)
    assert (hasil.tanggal_lahir, hasil.jenis_kelamin, str(hasil.kode_wilayah)) == (
        lahir,
        kelamin,
        wilayah,
    )


@pytest.mark.parametrize(("teks", "kode"), [
    ("3171013002001234", "UU-012"),  # N4, 30 February (stdnum docstring, A)
    ("31710117084500", "UU-006"),  # N5, too short (stdnum docstring, A)
    ("9971011708450001", "UU-007"),  # N6, no such province (stdnum docstring, A)
])  # fmt: skip
def test_nik_yang_tidak_sah(teks, kode):
    assert kode_galat(periksa_nik, teks, pada=PADA) == [kode]


def test_n8_abadnya_diragukan():
    """stdnum 2.2 reads 1903: 121 years old on that day, which the proposed bound still allows."""
    hasil = periksa_nik("3578080102030001", pada=PADA)
    assert [c.year for c in hasil.calon_lahir] == [2003, 1903]
    assert periksa_nik("3578080102030001", pada=PADA, usia_tertua=120).abad_pasti


# --- counts that contradict each other ------------------------------------------------------------------


def satu(hal, nilai, satuan, sumber, kriteria, tanggal):
    return HitunganBertanggal(hal, nilai, satuan, sumber, kriteria, tanggal, Bukti.SEKUNDER)


BANTUL = date(2020, 2, 17)
"""Harian Jogja of that day (B): the criteria differ, and so do the counts."""


def test_bantul_tiga_sumber_tiga_angka():
    hal = "UMKM Kabupaten Bantul", "usaha"
    hasil = bandingkan_hitungan([
        satu(hal[0], 121_000, hal[1], "BPS", "kriteria BPS", BANTUL),
        satu(hal[0], 48_000, hal[1], "dinas", "taksiran dinas", BANTUL),
        satu(hal[0], 24_000, hal[1], "dinas, menurut nama", "tercatat menurut nama", BANTUL),
    ], rentang_hari=0)  # fmt: skip
    assert [a.nilai for a in hasil.angka] == [24_000, 48_000, 121_000]
    assert [(p.hubungan, p.rasio) for p in hasil.pasangan] == [
        (HubunganHitungan.BERTENTANGAN, Fraction(2)),
        (HubunganHitungan.BERTENTANGAN, Fraction(121, 24)),
        (HubunganHitungan.BERTENTANGAN, Fraction(121, 48)),
    ]


def test_gandeng_gendong_193_atau_297():
    """Two statements of one head of dinas, 60 days apart (warta 34058; Harian Jogja 1185302)."""
    juni = satu(
        "Kelompok Gandeng Gendong", 193, "kelompok", "warta", "sesudah kurasi", date(2024, 6, 20)
    )
    agustus = satu(
        "Kelompok Gandeng Gendong", 297, "kelompok", "Harian Jogja", "tersisa", date(2024, 8, 19)
    )
    (pasang,) = bandingkan_hitungan([agustus, juni], rentang_hari=60).pertentangan
    assert (pasang.awal, pasang.akhir, pasang.rasio) == (juni, agustus, Fraction(297, 193))
    assert not bandingkan_hitungan([juni, agustus], rentang_hari=59).pertentangan


def test_w34_sensus_bertahap_sama_dengan_jumlah_yang_disebut():
    """PL-KUMKM: 9.1 m records in 2022, 4.3 m in 2023, 13.4 m in all (Tribun 26 Mar 2024, B)."""
    hari = date(2024, 3, 26)
    jumlah = satu("PL-KUMKM", 9_100_000 + 4_300_000, "usaha", "jumlah kedua tahap", "tetap", hari)
    terbit = satu("PL-KUMKM", 13_400_000, "usaha", "Tribun", "tetap", hari)
    (pasang,) = bandingkan_hitungan([jumlah, terbit], rentang_hari=0).pasangan
    assert pasang.hubungan is HubunganHitungan.SEPAKAT


@pytest.mark.parametrize(("bagian", "semua", "terbit", "benar"), [
    (40_056, 163_660, "24,48", "24,48"),  # Sepinggan (sabo.news citing BPS 2025, B)
    (37_462, 163_660, "22,89", "22,89"),  # Sepinggan Baru
    (22_404, 163_660, "13,69", "13,69"),  # Gunung Bahagia
    (99, 307, "32,24", "32,25"),  # Prenggan, by area: printed shares of Kotagede are cut off
    (83, 307, "27,03", "27,04"),  # Purbayan
    (125, 307, "40,71", "40,72"),  # Rejowinangun (BPS via docslib 7418451, B)
])  # fmt: skip
def test_w35_bagian_yang_dibulatkan_dan_yang_dipotong(bagian, semua, terbit, benar):
    assert tulis_persen(Fraction(bagian, semua)) == f"{benar} %"
    assert (terbit == benar) is (semua == 163_660)


# --- rule 41: growth -----------------------------------------------------------------------------------

BLITAR = [
    (15_481, 20_242, "23.52", "30.75"),  # 2020
    (20_242, 31_056, "34.82", "53.42"),  # 2021
    (31_056, 31_475, "1.33", "1.35"),  # 2022
    (31_475, 34_694, "9.28", "10.23"),  # 2023
]
"""Usaha mikro in Kabupaten Blitar (data.blitarkab.go.id, updated 12 Feb 2025; read, A)."""


def persen(bagian):
    return Fraction(
        Pembulatan.SETENGAH_KE_ATAS.bulatkan(bagian.numerator * 10_000, bagian.denominator), 100
    )


@pytest.mark.parametrize(("sebelum", "sesudah", "terbit", "benar"), BLITAR)
def test_pertumbuhan_blitar_terbit_terhadap_nilai_sesudah(sebelum, sesudah, terbit, benar):
    hasil = pertumbuhan(sebelum, sesudah)
    assert persen(hasil.bagian) == Fraction(benar) != Fraction(terbit)
    lain = pertumbuhan(sebelum, sesudah, penyebut=PenyebutPertumbuhan.SESUDAH)
    assert persen(lain.bagian) == Fraction(terbit)


def test_pertumbuhan_dari_nol_tidak_terdefinisi():
    assert pertumbuhan(0, 100).bagian is None
    assert pertumbuhan(34_694, 34_694).bagian == 0
