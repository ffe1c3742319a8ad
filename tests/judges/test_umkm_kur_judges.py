"""The instalments, judged by numpy-financial (floats) and by an exact schedule of Fractions."""

from __future__ import annotations

from fractions import Fraction

import numpy_financial as npf
from hypothesis import given, strategies as st

from pelayanan_publik.umkm import angsuran_anuitas
from pelayanan_publik.umkm.kur.anuitas import faktor_anuitas

POKOK = st.integers(1, 10**9) | st.integers(1, 1_000)
BUNGA = st.integers(0, 9_999).map(lambda n: Fraction(n, 10_000))
BULAN = st.integers(1, 120)


@given(POKOK, BUNGA, BULAN)
def test_angsuran_sama_dengan_numpy_financial(pokok, bunga, bulan):
    hakim = -float(npf.pmt(float(bunga) / 12, bulan, pokok))
    assert abs(pokok * faktor_anuitas(bunga, bulan) - Fraction(hakim)) <= Fraction(pokok, 10**9)
    kredit = angsuran_anuitas(pokok_rupiah=pokok, bunga_per_tahun=bunga, bulan=bulan)
    assert abs(kredit.angsuran_rupiah - hakim) <= 0.5 + pokok / 10**9


@given(POKOK, BUNGA.filter(bool), BULAN)
def test_pokok_dan_bunga_tiap_bulan_sama_dengan_numpy_financial(pokok, bunga, bulan):
    """Roundings of half a rupiah a month add up to no more than this. The judge cannot do 0 %."""
    kredit = angsuran_anuitas(pokok_rupiah=pokok, bunga_per_tahun=bunga, bulan=bulan)
    if kredit.angsuran_rupiah < 1_000:
        return
    for baris in kredit.jadwal[:-1]:
        bunga_hakim = -float(npf.ipmt(float(bunga) / 12, baris.bulan_ke, bulan, pokok))
        batas = 1 + baris.bulan_ke * float(1 + bunga / 12) ** baris.bulan_ke + pokok / 10**9
        assert abs(baris.bunga_rupiah - bunga_hakim) <= batas


@given(POKOK, BUNGA, BULAN)
def test_angsuran_eksak_melunasi_tepat(pokok, bunga, bulan):
    """The unrounded instalment, paid every month on an unrounded debt, leaves exactly nothing."""
    angsuran, sisa = pokok * faktor_anuitas(bunga, bulan), Fraction(pokok)
    for _ in range(bulan):
        sisa = sisa * (1 + bunga / 12) - angsuran
    assert sisa == 0
