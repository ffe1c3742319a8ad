"""Splits beside slow twins in exact fractions: largest remainder, Webster, units, ties, measures."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

import pytest
from hypothesis import assume, example, given, strategies as st

from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.split import Seri, bagi_habis, bagi_webster, bobot_bulat

CARA = [bagi_habis, bagi_webster]
SERI = st.sampled_from(Seri)
BOBOT = st.lists(st.integers(0, 6) | st.integers(0, 10**6), min_size=1, max_size=9).filter(any)
SATUAN = st.sampled_from((1, 2, 7, 1_000))


# --- the slow twins -----------------------------------------------------------------------------


def habis_lambat(total, bobot, seri, satuan=1):
    """Quotas as fractions, all of them sorted; the last one served takes what is no whole unit."""
    kuota = [Fraction(total) * b / sum(bobot) / satuan for b in bobot]
    bagian = [floor(k) * satuan for k in kuota]

    def giliran(i):
        utama = bobot[i] if seri is Seri.PORSI_TERBESAR else 0
        return floor(kuota[i]) - kuota[i], -utama, i

    lebih = ceil(Fraction(total, satuan)) - sum(map(floor, kuota))
    for i in sorted(range(len(bobot)), key=giliran)[:lebih]:
        bagian[i] += min(satuan, total - sum(bagian))
    return tuple(bagian)


def webster_lambat(total, bobot, seri, satuan=1):
    """Unit by unit, each to the lowest claim (2k + 1) / b; what is no whole unit goes last."""
    unit = [0] * len(bobot)

    def tuntutan(i):
        utama = bobot[i] if seri is Seri.PORSI_TERBESAR else 0
        return Fraction(2 * unit[i] + 1) / bobot[i], -utama, i

    berhak = [i for i, b in enumerate(bobot) if b]
    for _ in range(total // satuan):
        unit[min(berhak, key=tuntutan)] += 1
    hasil = [u * satuan for u in unit]
    hasil[min(berhak, key=tuntutan)] += total % satuan
    return tuple(hasil)


@given(st.integers(0, 60) | st.integers(0, 10**15), BOBOT, SERI, SATUAN)
@example(1_000_500, [1, 1], Seri.TERDEPAN, 1_000)
@example(5, [0, 1, 0, 1, 0], Seri.PORSI_TERBESAR, 7)
def test_sisa_terbesar_seperti_kembarannya(total, bobot, seri, satuan):
    assert bagi_habis(total, bobot, seri, satuan) == habis_lambat(total, bobot, seri, satuan)


@given(st.integers(0, 250), BOBOT, SERI, st.sampled_from((1, 2, 7)))
@example(1, [1, 1], Seri.TERDEPAN, 1)
@example(1, [2, 2, 1], Seri.PORSI_TERBESAR, 1)
@example(15, [1, 1, 0, 2], Seri.PORSI_TERBESAR, 7)
@example(250, [1, 1, 1, 1, 10**6], Seri.TERDEPAN, 1)
def test_webster_seperti_kembarannya(total, bobot, seri, satuan):
    assert bagi_webster(total, bobot, seri, satuan) == webster_lambat(total, bobot, seri, satuan)


@given(st.integers(0, 10**40), st.lists(st.integers(0, 10**30), min_size=2, max_size=9).filter(any))
def test_webster_punya_satu_pembagi_bagi_semua(total, bobot):
    """Some divisor rounds every weight to its part: no claim served lies above one unserved."""
    bagian = bagi_webster(total, bobot)
    assert sum(bagian) == total
    dilayani = [Fraction(2 * a - 1, b) for a, b in zip(bagian, bobot, strict=True) if a]
    menunggu = [Fraction(2 * a + 1, b) for a, b in zip(bagian, bobot, strict=True) if b]
    assert max(dilayani, default=Fraction(0)) <= min(menunggu)


BERAGAM = [1 + i * 7_919 % 10_007 for i in range(3_000)]
"""All different, so that remainders lie close together and levels too."""
BERSERI = [1 + i * 7 % 5 for i in range(3_000)]
"""Only five different ones, so that ties are everywhere."""


@pytest.mark.parametrize("seri", Seri)
@pytest.mark.parametrize("bobot", [BERAGAM, BERSERI])
def test_ribuan_penerima_dengan_sisa_terbesar(bobot, seri):
    for total in (0, 1, 2_999, 12_345, 71 * 10**12 + 7):
        for satuan in (1, 1_000):
            assert bagi_habis(total, bobot, seri, satuan) == habis_lambat(
                total, bobot, seri, satuan
            )


@pytest.mark.parametrize("seri", Seri)
@pytest.mark.parametrize("bobot", [BERAGAM[:120], BERSERI[:120]])
def test_ratusan_penerima_dengan_webster(bobot, seri):
    """Several units to hand out or to take back after rounding, to and from different places."""
    for total in (37, 60, 61, 180, 200, 333):
        assert bagi_webster(total, bobot, seri) == webster_lambat(total, bobot, seri)


def test_webster_membedakan_taraf_yang_hampir_sama():
    """Claims that differ by a millionth of a millionth are no tie."""
    n = 10**6
    assert bagi_webster(1, (n, n + 1, n - 1), Seri.TERDEPAN) == (0, 1, 0)
    assert bagi_webster(2, (n - 1, n, n + 1), Seri.TERDEPAN) == (0, 1, 1)
    assert bagi_webster(1, (10**40, 10**40 + 1, 10**40), Seri.TERDEPAN) == (0, 1, 0)


# --- laws ---------------------------------------------------------------------------------------


@given(st.sampled_from(CARA), st.integers(0, 10**18), BOBOT, SERI, SATUAN)
def test_jumlah_bagian_sama_dengan_yang_dibagi(cara, total, bobot, seri, satuan):
    bagian = cara(total, bobot, seri, satuan)
    assert sum(bagian) == total
    assert min(bagian) >= 0
    assert all(b or not a for a, b in zip(bagian, bobot, strict=True)), "a weight of zero is given"
    assert sum(1 for a in bagian if a % satuan) <= (1 if total % satuan else 0)


@given(st.integers(0, 10**18), BOBOT, SERI, SATUAN)
def test_sisa_terbesar_dalam_satu_satuan_dari_kuota(total, bobot, seri, satuan):
    for a, b in zip(bagi_habis(total, bobot, seri, satuan), bobot, strict=True):
        assert abs(a - Fraction(total * b, sum(bobot))) < satuan


@given(st.integers(0, 300), BOBOT, SERI, st.sampled_from((1, 5)))
def test_webster_tidak_berkurang_bila_total_bertambah(total, bobot, seri, satuan):
    sebelum = bagi_webster(total, bobot, seri, satuan)
    sesudah = bagi_webster(total + 1, bobot, seri, satuan)
    assert all(a <= b for a, b in zip(sebelum, sesudah, strict=True))


def test_sisa_terbesar_dapat_berkurang_bila_total_bertambah():
    """The Alabama paradox is real: why Webster is offered beside it."""
    bobot = (6, 6, 2)
    assert (bagi_habis(10, bobot), bagi_habis(11, bobot)) == ((4, 4, 2), (5, 5, 1))
    assert (bagi_webster(10, bobot), bagi_webster(11, bobot)) == ((5, 4, 1), (5, 5, 1))


def test_webster_dapat_lebih_dari_satu_satuan_dari_kuota():
    """The known price of a divisor method: ten small ones round up at the cost of the large one."""
    bobot = (950, *[6] * 10)
    assert bagi_webster(100, bobot) == (90, *[1] * 10)
    assert Fraction(100 * 950, sum(bobot)) > 94
    assert bagi_habis(100, bobot)[0] == 94


@given(st.sampled_from(CARA), st.integers(0, 10**9), BOBOT, SERI)
def test_bobot_lebih_besar_tidak_mendapat_lebih_sedikit(cara, total, bobot, seri):
    bagian = cara(total, bobot, seri)
    for a, b in zip(bagian, bobot, strict=True):
        for c, d in zip(bagian, bobot, strict=True):
            assert b <= d or a >= c


@given(st.sampled_from(CARA), st.integers(0, 10**9), BOBOT, st.randoms())
def test_urutan_hanya_berarti_pada_bobot_yang_sama(cara, total, bobot, acak):
    pasangan = sorted(zip(bobot, cara(total, bobot), strict=True))
    acak.shuffle(bobot)
    assert sorted(zip(bobot, cara(total, bobot), strict=True)) == pasangan


@pytest.mark.parametrize("cara", CARA)
def test_bilangan_raksasa_tetap_eksak(cara):
    total, bobot = 7 * 10**400 + 5, (10**350, 10**350 + 1, 1)
    bagian = cara(total, bobot)
    assert sum(bagian) == total
    for a, b in zip(bagian, bobot, strict=True):
        assert abs(a - Fraction(total * b, sum(bobot))) < 1
    assert cara(10**400, (1, 3)) == (10**400 // 4, 3 * 10**400 // 4)


@pytest.mark.parametrize("cara", CARA)
def test_nol_dibagi_dan_satu_penerima(cara):
    assert cara(0, (3, 0, 5)) == (0, 0, 0)
    assert cara(12_345, (0, 7), satuan=1_000) == (0, 12_345)
    assert cara(999, (1, 1), Seri.TERDEPAN, 1_000) == (999, 0)


@pytest.mark.parametrize("cara", CARA)
def test_seri_menurut_aturan_bernama(cara):
    assert cara(2, (1, 1, 1), Seri.TERDEPAN) == cara(2, (1, 1, 1), "porsi_terbesar") == (1, 1, 0)
    assert cara(3, (1, 5), Seri.TERDEPAN, 3) == cara(3, (1, 5), satuan=3) == (0, 3)
    assert bagi_habis(2, (1, 3), "terdepan") == bagi_webster(2, (1, 3), "terdepan") == (1, 1)
    assert bagi_habis(2, (1, 3)) == bagi_webster(2, (1, 3)) == (0, 2)


# --- measures as weights ------------------------------------------------------------------------

UKURAN = (
    st.integers(0, 10**9)
    | st.floats(0, 1e9, allow_nan=False)
    | st.decimals(0, 10**9, places=3)
    | st.fractions(0, 10**6, max_denominator=10**4)
)


@given(st.sampled_from(CARA), st.integers(0, 200), st.lists(UKURAN, min_size=1, max_size=6), SERI)
def test_ukuran_dihitung_seperti_tertulis(cara, total, bobot, seri):
    """A float is the decimal it prints as; the twin shares in the fractions themselves."""
    eksak = [Fraction(str(b)) for b in bobot]
    assume(any(eksak))
    lambat = habis_lambat if cara is bagi_habis else webster_lambat
    assert cara(total, bobot, seri) == lambat(total, eksak, seri)
    bulat = bobot_bulat(bobot)
    assert [Fraction(b, sum(bulat)) for b in bulat] == [b / sum(eksak) for b in eksak]


@pytest.mark.parametrize("cara", CARA)
def test_bobot_dari_pembangkit_dan_campuran(cara):
    assert cara(10, (b for b in (1, 1.5, Decimal("2.5"), Fraction(0)))) == (2, 3, 5, 0)
    assert cara(10, {"a": 3, "b": 7}.values()) == (3, 7)
    assert cara(3, (0.1, 0.2)) == (1, 2)
    assert 0.1 + 0.2 != 0.3
    assert cara(7, (0.1 + 0.2, 0.4), satuan=7) == (0, 7)


SALAH = [
    (1, (True, 1), {}, ["UM-016"]),
    (1, (1, float("nan"), -1, "1", None), {}, ["UM-016", "UM-003", "UM-016", "UM-016"]),
    (1, (Decimal("NaN"), Decimal("Infinity"), 1j), {}, ["UM-016"] * 3),
    (1, (-0.5,), {}, ["UM-003"]),
    (1, (0, 0.0, Fraction(0)), {}, ["UM-013"]),
    (1, (), {}, ["UM-013"]),
    (1, "12", {}, ["UM-016", "UM-016"]),
    (1, 5, {}, ["UM-008"]),
    (1, {1: 30, 2: 70}, {}, ["UM-008"]),
    (1, {3, 4}, {}, ["UM-008"]),
    (-1, (1,), {}, ["UM-003"]),
    (True, (1,), {}, ["UM-001"]),
    (1, (1,), {"satuan": 0}, ["UM-002"]),
    (1, (1,), {"satuan": 1.0}, ["UM-001"]),
    (1, (1,), {"seri": "acak"}, ["UM-017"]),
    (1, (1,), {"seri": None}, ["UM-017"]),
    (0.5, (-1,), {"satuan": "1", "seri": "?"}, ["UM-001", "UM-001", "UM-003", "UM-017"]),
]


@pytest.mark.parametrize("cara", CARA)
@pytest.mark.parametrize(("total", "bobot", "lain", "kode"), SALAH)
def test_masukan_buruk_diceritakan_semuanya(cara, total, bobot, lain, kode):
    assert kode_galat(cara, total, bobot, **lain) == kode


def test_letak_bobot_yang_buruk():
    with pytest.raises(Penolakan) as tolak:
        bagi_habis(-5, (1, -2, 3, float("inf")))
    assert [g.path for g in tolak.value.daftar] == ["total", "bobot[1]", "bobot[3]"]
    with pytest.raises(Penolakan) as tolak:
        bobot_bulat((1, -2), "luas")
    assert [g.path for g in tolak.value.daftar] == ["luas[1]"]
