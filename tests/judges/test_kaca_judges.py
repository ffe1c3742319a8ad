"""Strength units and sample figures, judged by scipy's constants and the statistics module."""

from __future__ import annotations

import statistics
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st
from scipy import constants

from pelayanan_publik import limbah_kaca as lk


@given(st.floats(0, 10_000))
def test_kg_per_cm2_menurut_scipy(kuat):
    pascal = kuat * constants.kgf / constants.centi**2
    assert float(lk.kg_cm2_ke_mpa(kuat)) == pytest.approx(pascal / constants.mega, rel=1e-12)


@given(st.lists(st.decimals(0, 99, places=3), min_size=2, max_size=20))
def test_statistik_sampel_menurut_pustaka_baku(nilai):
    sampel, pecahan = lk.SampelUji(nilai), [Fraction(n) for n in nilai]
    assert sampel.rata == statistics.fmean(pecahan) or sampel.rata == statistics.mean(pecahan)
    assert sampel.ragam == statistics.variance(pecahan)
    assert float(sampel.simpangan_baku) == pytest.approx(statistics.stdev(pecahan), abs=1e-12)
    assert (sampel.minimum, sampel.maksimum) == (min(pecahan), max(pecahan))


def test_satu_benda_tidak_mempunyai_simpangan():
    assert lk.SampelUji([20]).ragam is lk.SampelUji([20]).simpangan_baku is None
