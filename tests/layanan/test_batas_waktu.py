"""Limits in days, and the middle and the tail of many times."""

from __future__ import annotations

import statistics
from datetime import date, timedelta
from fractions import Fraction
from math import inf, nan

import pytest
from hypothesis import given, strategies as st

from contoh_layanan_loket import KALENDER, kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import KalenderKerja, Masa, tambah_hari_kerja
from pelayanan_publik.layanan.batas_waktu import (
    BatasAkhir,
    BatasHari,
    SatuanHari,
    batas_dari,
    hitung_batas,
)
from pelayanan_publik.layanan.sebaran import median, persentil

KERJA, KALENDER_HARI = SatuanHari.HARI_KERJA, SatuanHari.HARI_KALENDER
HARI = st.dates(date(2024, 1, 1), date(2024, 9, 1))
BANYAK = st.integers(1, 60)
LIBUR = st.frozensets(HARI, max_size=20)


@given(HARI, BANYAK, st.booleans())
def test_hari_kalender_adalah_penjumlahan(hari, banyak, dihitung):
    batas = hitung_batas(BatasHari(banyak, KALENDER_HARI), hari, hari_pertama_dihitung=dihitung)
    assert batas == BatasAkhir(hari + timedelta(days=banyak - dihitung))


@given(HARI, BANYAK, LIBUR)
def test_hari_kerja_sama_dengan_hitungan_inti(hari, banyak, libur):
    kalender = KalenderKerja(Masa(date(2023, 1, 1)), libur)
    batas = hitung_batas(
        BatasHari(banyak, KERJA), hari, hari_pertama_dihitung=False, kalender=kalender
    )
    assert batas.tanggal == tambah_hari_kerja(hari, banyak, kalender)
    rentang = [hari + timedelta(days=i) for i in range(1, (batas.tanggal - hari).days + 1)]
    assert batas.dilewati == tuple(h for h in rentang if not kalender.hari_kerja(h))
    assert len(rentang) - len(batas.dilewati) == banyak
    ulang = batas_dari(BatasHari(banyak, KERJA), hari, False, set(batas.dilewati).__contains__)
    assert ulang == batas, "reckoned again from its own resting days"


@given(HARI, BANYAK, LIBUR, HARI)
def test_libur_tidak_pernah_memajukan_dan_hari_pertama_tidak_memundurkan(hari, banyak, libur, lagi):
    batas = BatasHari(banyak, KERJA)

    def tanggal(isi, dihitung=False):
        kalender = KalenderKerja(Masa(date(2023, 1, 1)), isi)
        return hitung_batas(batas, hari, hari_pertama_dihitung=dihitung, kalender=kalender).tanggal

    assert tanggal(libur) <= tanggal(libur | {lagi})
    assert tanggal(libur, dihitung=True) <= tanggal(libur)


@given(HARI, BANYAK, LIBUR)
def test_lebih_lama_dan_lebih_kemudian_tidak_lebih_awal(hari, banyak, libur):
    kalender = KalenderKerja(Masa(date(2023, 1, 1)), libur)
    for satuan in SatuanHari:
        isi = {"hari_pertama_dihitung": False, "kalender": kalender}
        satu = hitung_batas(BatasHari(banyak, satuan), hari, **isi).tanggal
        assert hitung_batas(BatasHari(banyak + 1, satuan), hari, **isi).tanggal > satu
        assert (
            hitung_batas(BatasHari(banyak, satuan), hari + timedelta(days=1), **isi).tanggal >= satu
        )


@pytest.mark.parametrize(("banyak", "satuan", "kode"), [
    (0, KERJA, "UM-002"), (-3, KERJA, "UM-002"), (True, KERJA, "UM-001"), (1.0, KERJA, "UM-001"),
    ("5", KERJA, "UM-001"), (nan, KERJA, "UM-001"), (3_661, KERJA, "LY-050"), (5, "hari_kerja", "UM-008"),
])  # fmt: skip
def test_batas_yang_bukan_batas(banyak, satuan, kode):
    assert kode_galat(BatasHari, banyak, satuan) == {kode}


def test_semua_salah_diberi_tahu_sekaligus():
    with pytest.raises(Penolakan) as salah:
        BatasHari(0, None)
    assert [g.path for g in salah.value.daftar] == ["banyak", "satuan"]
    with pytest.raises(Penolakan) as salah:
        BatasAkhir("2024-03-01", (date(2024, 3, 2), "x", 3))
    assert [g.path for g in salah.value.daftar] == ["tanggal", "dilewati[1]", "dilewati[2]"]
    assert kode_galat(BatasAkhir, date(2024, 3, 1), "x") == {"UM-008"}
    with pytest.raises(Penolakan) as salah:
        hitung_batas(5, "hari", hari_pertama_dihitung=1, kalender="x")
    assert {g.path for g in salah.value.daftar} == {
        "batas", "mulai", "hari_pertama_dihitung", "kalender"}  # fmt: skip


def test_hari_kerja_memerlukan_kalender_yang_mencakup():
    lima = BatasHari(5, KERJA)
    mulai = date(2024, 3, 4)
    assert kode_galat(hitung_batas, lima, mulai, hari_pertama_dihitung=False) == {"LY-051"}
    with pytest.raises(Penolakan) as salah:
        hitung_batas(BatasHari(400, KERJA), mulai, hari_pertama_dihitung=False, kalender=KALENDER)
    (galat,) = salah.value.daftar
    assert (galat.kode, galat.path) == ("UM-014", "kalender")
    assert kode_galat(
        hitung_batas, BatasHari(9, KALENDER_HARI), date(9999, 12, 28), hari_pertama_dihitung=False
    ) == {"UM-007"}


# --- median and percentile -----------------------------------------------------------------------

UKURAN = st.lists(st.fractions(0, 1_000, max_denominator=12), max_size=40)


@given(UKURAN)
def test_median_sama_dengan_statistics(nilai):
    assert median(nilai) == (statistics.median(nilai) if nilai else None)


@given(UKURAN, st.fractions(Fraction(1, 100), 1, max_denominator=100))
def test_persentil_menurut_peringkat_terdekat(nilai, bagian):
    hasil = persentil(nilai, bagian)
    if not nilai:
        assert hasil is None
        return
    assert hasil in nilai, "a time that really was"
    assert Fraction(sum(n <= hasil for n in nilai), len(nilai)) >= bagian
    lebih_kecil = [n for n in nilai if n < hasil]
    assert Fraction(len(lebih_kecil), len(nilai)) < bagian, "the smallest such"
    assert persentil(nilai, 1) == max(nilai)


@given(UKURAN.filter(bool), st.randoms())
def test_urutan_tidak_berarti(nilai, acak):
    lain = list(nilai)
    acak.shuffle(lain)
    assert (median(lain), persentil(lain, 0.9)) == (median(nilai), persentil(nilai, 0.9))


def test_yang_bukan_ukuran_ditolak():
    assert kode_galat(median, [1, -1]) == {"UM-003"}
    assert kode_galat(median, [nan, True, "3"]) == {"UM-016"}
    assert kode_galat(median, "12") == kode_galat(median, 12) == {"UM-008"}
    assert kode_galat(persentil, [1], 0) == {"UM-002"}
    assert kode_galat(persentil, [1], 1.2) == {"UM-018"}
    assert kode_galat(persentil, [1], inf) == {"UM-016"}
    assert kode_galat(persentil, [-1], nan) == {"UM-003", "UM-016"}
