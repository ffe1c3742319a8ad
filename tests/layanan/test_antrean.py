"""Erlang's formulas: closed forms, a slow exact twin, laws, and what has no answer."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import factorial, inf, isclose, nan

import pytest
from hypothesis import given, strategies as st

from contoh_layanan_loket import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.layanan.loket import (
    erlang_b,
    erlang_c,
    loket_terkecil,
    prakiraan_antrean,
)
from pelayanan_publik.layanan.loket.antrean import LOKET_TERBANYAK

BEBAN = st.fractions(Fraction(1, 20), 30, max_denominator=20)
LOKET = st.integers(1, 40)


def lambat_b(a: Fraction, n: int) -> Fraction:
    """As the textbook writes it, with factorials, exactly."""
    return (a**n / factorial(n)) / sum(a**k / factorial(k) for k in range(n + 1))


def lambat_c(a: Fraction, n: int) -> Fraction:
    ujung = a**n / factorial(n) * n / (n - a)
    return ujung / (sum(a**k / factorial(k) for k in range(n)) + ujung)


@given(BEBAN, LOKET)
def test_sama_dengan_rumus_buku_yang_eksak(beban, loket):
    assert isclose(erlang_b(beban, loket), lambat_b(beban, loket), rel_tol=1e-12)
    if beban < loket:
        assert isclose(erlang_c(beban, loket), lambat_c(beban, loket), rel_tol=1e-12)
    else:
        assert erlang_c(beban, loket) is None


@given(BEBAN)
def test_satu_dan_dua_loket_dalam_rumus_pendek(beban):
    """M/M/1 waits with the load itself, M/M/2 with a^2 / (2 + a)."""
    if beban < 1:
        assert isclose(erlang_c(beban, 1), beban, rel_tol=1e-12)
    if beban < 2:
        assert isclose(erlang_c(beban, 2), beban**2 / (2 + beban), rel_tol=1e-12)


@given(BEBAN, LOKET, st.fractions(Fraction(1, 100), 2, max_denominator=100))
def test_turun_dengan_loket_dan_naik_dengan_beban(beban, loket, lebih):
    if beban < loket:
        assert 0 < erlang_b(beban, loket) <= erlang_c(beban, loket) < 1
        assert erlang_c(beban, loket + 1) < erlang_c(beban, loket)
        if beban + lebih < loket:
            assert erlang_c(beban + lebih, loket) > erlang_c(beban, loket)
    assert erlang_b(beban, loket + 1) < erlang_b(beban, loket)


def test_tidak_ada_beban_tidak_ada_yang_menunggu():
    assert erlang_c(0, 3) == erlang_b(0, 3) == 0
    kosong = prakiraan_antrean(kedatangan_per_jam=0, menit_per_layanan=6, loket=1, batas_menit=0)
    assert (kosong.tingkat_layanan, kosong.rata_tunggu_menit, kosong.rata_antrean) == (1, 0, 0)


def test_tahan_pada_angka_yang_sangat_kecil_atau_hampir_penuh():
    renik = Fraction(1, 10**900)
    assert erlang_c(renik, 1) == erlang_b(renik, 1) == 0.0
    isi = {"kedatangan_per_jam": 30 - renik, "menit_per_layanan": 2, "loket": 1, "batas_menit": 5}
    p = prakiraan_antrean(**isi)
    assert (p.peluang_menunggu, p.tingkat_layanan) == (1, 0)
    assert p.rata_tunggu_menit > 10**800
    for lama, kode in ((renik, "LY-091"), (10**10, "LY-091"), (0, "UM-002")):
        assert kode_galat(prakiraan_antrean, **{**isi, "menit_per_layanan": lama}) == {kode}
    assert kode_galat(prakiraan_antrean, **{**isi, "batas_menit": 10**10}) == {"LY-091"}


def test_tahan_pada_banyak_loket_dan_di_tepi():
    assert erlang_c(99_000, LOKET_TERBANYAK) < 1e-2
    assert erlang_c(Fraction(1, 1000), 2_000) == 0.0
    hampir = erlang_c(Fraction(10**9 - 1, 10**9) * 3, 3)
    assert 0.99999 < hampir < 1
    assert erlang_c(Decimal("2.5"), 3) == erlang_c(2.5, 3)


@pytest.mark.parametrize(("beban", "loket", "kode"), [
    (-1, 2, {"UM-003"}), (nan, 2, {"UM-016"}), (inf, 2, {"UM-016"}), ("2", 2, {"UM-016"}), (True, 2, {"UM-016"}),
    (1, 0, {"UM-002"}), (1, -2, {"UM-002"}), (1, 2.0, {"UM-001"}), (1, True, {"UM-001"}), (1, 10**9, {"LY-089"}),
    (-1, 0, {"UM-003", "UM-002"}), (10**10, 1, {"LY-091"}),
])  # fmt: skip
def test_yang_bukan_beban_atau_loket(beban, loket, kode):
    for fungsi in (erlang_b, erlang_c):
        assert kode_galat(fungsi, beban, loket) == kode


# --- the forecast --------------------------------------------------------------------------------

DATANG = st.fractions(0, 60, max_denominator=4)
LAMA = st.fractions(1, 30, max_denominator=4)
BATAS = st.fractions(0, 60, max_denominator=4)


@given(DATANG, LAMA, st.integers(1, 30), BATAS)
def test_prakiraan_adalah_satu_kesatuan(datang, lama, loket, batas):
    p = prakiraan_antrean(
        kedatangan_per_jam=datang, menit_per_layanan=lama, loket=loket, batas_menit=batas
    )
    assert p.pemakaian == datang * lama / 60 / loket
    semua = (p.peluang_menunggu, p.tingkat_layanan, p.rata_tunggu_menit, p.rata_antrean)
    if p.pemakaian >= 1:
        assert semua == (None,) * 4
        assert "tanpa akhir" in p.alasan
        assert "tidak terdefinisi" in str(p.penjelasan())
        return
    assert p.alasan == ""
    assert 0 <= p.peluang_menunggu <= 1
    assert 1 - p.peluang_menunggu - Fraction(1, 10**11) <= p.tingkat_layanan <= 1
    assert p.rata_antrean == p.rata_tunggu_menit * datang / 60
    if batas == 0:
        assert abs(p.tingkat_layanan + p.peluang_menunggu - 1) < Fraction(1, 10**11)
    lebih = prakiraan_antrean(
        kedatangan_per_jam=datang, menit_per_layanan=lama, loket=loket + 1, batas_menit=batas
    )
    assert lebih.tingkat_layanan >= p.tingkat_layanan
    assert lebih.rata_tunggu_menit <= p.rata_tunggu_menit


@given(DATANG, LAMA, BATAS, st.sampled_from([Fraction(1, 2), Fraction(9, 10), Fraction(99, 100)]))
def test_loket_terkecil_sama_dengan_mencoba_satu_per_satu(datang, lama, batas, tingkat):
    isi = {"kedatangan_per_jam": datang, "menit_per_layanan": lama, "batas_menit": batas}
    terkecil = loket_terkecil(**isi, tingkat_layanan=tingkat)
    loket = 1
    while True:
        coba = prakiraan_antrean(**isi, loket=loket)
        if coba.tingkat_layanan is not None and coba.tingkat_layanan >= tingkat:
            break
        loket += 1
    assert terkecil == coba


def test_loket_terkecil_yang_tidak_ada():
    isi = {"kedatangan_per_jam": 20, "menit_per_layanan": 6, "batas_menit": 5}
    assert kode_galat(loket_terkecil, **isi, tingkat_layanan=1) == {"LY-090"}
    assert kode_galat(loket_terkecil, **isi, tingkat_layanan=1.5) == {"UM-018"}
    salah = {**isi, "kedatangan_per_jam": 10**9, "menit_per_layanan": "x"}
    assert kode_galat(loket_terkecil, **salah, tingkat_layanan=0.9) == {"UM-016"}
    banyak = {**isi, "kedatangan_per_jam": 10**9}
    assert kode_galat(loket_terkecil, **banyak, tingkat_layanan=0.5) == {"LY-089"}
    tepi = {"kedatangan_per_jam": LOKET_TERBANYAK - Fraction(1, 2), "menit_per_layanan": 60,
            "batas_menit": 0}  # fmt: skip
    assert kode_galat(loket_terkecil, **tepi, tingkat_layanan=0.9) == {"LY-089"}
    assert loket_terkecil(**isi, tingkat_layanan=0).loket == 3


def test_tepat_penuh_tidak_terdefinisi():
    p = prakiraan_antrean(kedatangan_per_jam=20, menit_per_layanan=6, loket=2, batas_menit=5)
    assert p.pemakaian == 1
    assert (p.peluang_menunggu, p.rata_antrean) == (None, None)
    assert p.alasan == "beban 2 tidak di bawah 2 loket: antrean tumbuh tanpa akhir"


def test_semua_salah_sekaligus():
    with pytest.raises(Penolakan) as salah:
        prakiraan_antrean(kedatangan_per_jam=-1, menit_per_layanan=0, loket=0, batas_menit=nan)
    assert {g.path for g in salah.value.daftar} == {
        "kedatangan_per_jam", "menit_per_layanan", "loket", "batas_menit"}  # fmt: skip
    p = prakiraan_antrean(kedatangan_per_jam=20, menit_per_layanan=6, loket=3, batas_menit=5)
    assert p._repr_html_() == p.penjelasan()._repr_html_()
