"""Outside judges of the survey: `decimal` and `statistics` of rounding and means, scipy of the error."""

from __future__ import annotations

import math
import statistics
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest
import scipy.stats
from hypothesis import assume, given, strategies as st

from contoh_skm import HARI
from pelayanan_publik import layanan as ly
from pelayanan_publik.layanan.skm.keyakinan import kuantil_normal

LEMBAR = st.integers(1, 6).flatmap(
    lambda k: st.lists(st.tuples(*[st.integers(1, 4)] * k), min_size=2, max_size=80)
)


def baris(lembar):
    return [{f"unsur {i}": n for i, n in enumerate(satu)} for satu in lembar]


@given(st.integers(10_000, 40_000))
def test_setengah_ke_atas_seperti_decimal(sepuluh_ribu):
    """Every mean with four decimals: 25 × it, rounded by `decimal`, and classed with plain bounds."""
    rata = Decimal(sepuluh_ribu) / 10_000
    with localcontext() as konteks:
        konteks.prec = 50
        harapan = (25 * rata).quantize(Decimal("0.01"), ROUND_HALF_UP)
    hasil = ly.hitung_ikm({"a": rata}, pada=HARI)
    assert hasil.ikm == harapan
    batas = ((Decimal("88.31"), "A"), (Decimal("76.61"), "B"), (Decimal("65.00"), "C"))
    assert hasil.mutu == next((kelas for b, kelas in batas if harapan >= b), "D")
    assert ly.mutu_pelayanan(25 * rata, pada=HARI) is hasil.mutu


@given(LEMBAR)
def test_rata_rata_seperti_statistics(lembar):
    hasil = ly.hitung_ikm_dari_jawaban(baris(lembar), pada=HARI)
    nrr = [statistics.mean(map(Fraction, kolom)) for kolom in zip(*lembar, strict=True)]
    assert list(hasil.nrr_per_unsur.values()) == nrr
    assert hasil.ikm_penuh == 25 * statistics.mean(nrr)


@given(LEMBAR)
def test_galat_baku_seperti_scipy(lembar):
    milik = [25 * statistics.mean(map(Fraction, satu)) for satu in lembar]
    hasil = ly.keyakinan_ikm(ly.rekap_jawaban(baris(lembar)), populasi=None)
    assert hasil.ragam == statistics.variance(milik)
    assert math.isclose(hasil.galat_baku, scipy.stats.sem([float(m) for m in milik]), abs_tol=1e-6)


@given(LEMBAR, st.integers(0, 1_000))
def test_rentang_populasi_terbatas_seperti_scipy(lembar, lebih):
    milik = [float(25 * statistics.mean(map(Fraction, satu))) for satu in lembar]
    n, populasi = len(lembar), len(lembar) + lebih
    hasil = ly.keyakinan_ikm(ly.rekap_jawaban(baris(lembar)), populasi=populasi)
    galat = scipy.stats.sem(milik) * math.sqrt(1 - n / populasi)
    assume(galat > 1e-9)
    rendah, tinggi = scipy.stats.norm.interval(0.95, loc=statistics.fmean(milik), scale=galat)
    assert abs(float(hasil.rentang[0]) - max(25, rendah)) <= 0.0051
    assert abs(float(hasil.rentang[1]) - min(100, tinggi)) <= 0.0051


@pytest.mark.parametrize(
    "keyakinan", ["0.5", "0.68", "0.8", "0.9", "0.95", "0.99", "0.999", "0.00001"]
)
def test_kuantil_seperti_scipy(keyakinan):
    z = scipy.stats.norm.ppf((1 + float(keyakinan)) / 2)
    assert abs(float(kuantil_normal(Fraction(keyakinan))) - z) <= 1e-6


def test_khi_kuadrat_krejcie_morgan_adalah_kuantil_95_persen():
    assert round(scipy.stats.chi2.ppf(0.95, 1), 3) == 3.841
    assert round(float(kuantil_normal(Fraction(19, 20))) ** 2, 3) == 3.841
