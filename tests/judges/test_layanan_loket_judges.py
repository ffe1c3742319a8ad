"""Working days, queues and percentiles, judged by others: holidays, scipy, numpy and a simulation."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import isclose

import ciw
import holidays
import numpy as np
import pytest
from hypothesis import given, strategies as st
from scipy import stats

from contoh_layanan_loket import MejaPengaduan, kebijakan, kode_galat
from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.layanan.batas_waktu import BatasHari, SatuanHari, hitung_batas
from pelayanan_publik.layanan.loket import erlang_b, erlang_c, prakiraan_antrean
from pelayanan_publik.layanan.sebaran import median, persentil

TAHUN = range(2023, 2026)
LIBUR = holidays.country_holidays("ID", years=TAHUN)
KALENDER = KalenderKerja(Masa(date(2023, 1, 1), date(2026, 1, 1)), frozenset(LIBUR))


@given(st.dates(date(2023, 1, 1), date(2025, 6, 30)), st.integers(1, 60))
def test_hari_kerja_menurut_holidays(mulai, banyak):
    batas = hitung_batas(
        BatasHari(banyak, SatuanHari.HARI_KERJA),
        mulai,
        hari_pertama_dihitung=False,
        kalender=KALENDER,
    )
    assert batas.tanggal == LIBUR.get_nth_working_day(mulai, banyak)
    assert all(not LIBUR.is_working_day(hari) for hari in batas.dilewati)


@given(st.dates(date(2023, 1, 1), date(2025, 6, 30)))
def test_batas_pengaduan_menurut_holidays(mulai):
    """The four limits of Kelurahan Paria, in working days of Indonesia."""
    for lama in (2, 5, 14, 60):
        m = MejaPengaduan("A", hari=mulai, kalender=KALENDER,
                          kebijakan=kebijakan(("biasa", lama), satuan=SatuanHari.HARI_KERJA))  # fmt: skip
        assert m.kartu().putaran.batas.tanggal == LIBUR.get_nth_working_day(mulai, lama)


def test_kalender_yang_tidak_mencakup_memberi_galat():
    batas = BatasHari(60, SatuanHari.HARI_KERJA)
    isi = {"hari_pertama_dihitung": False, "kalender": KALENDER}
    assert kode_galat(hitung_batas, batas, date(2025, 12, 1), **isi) == {"UM-014"}


@given(st.fractions(Fraction(1, 10), 200, max_denominator=10), st.integers(1, 250))
def test_erlang_menurut_sebaran_poisson(beban, loket):
    """Erlang B is a Poisson share; C follows from it."""
    a = float(beban)
    b = stats.poisson.pmf(loket, a) / stats.poisson.cdf(loket, a)
    assert isclose(erlang_b(beban, loket), b, rel_tol=1e-9, abs_tol=1e-300)
    if beban < loket:
        c = loket * b / (loket - a * (1 - b))
        assert isclose(erlang_c(beban, loket), c, rel_tol=1e-9, abs_tol=1e-300)


@given(st.lists(st.integers(0, 500), min_size=1, max_size=60), st.integers(1, 100))
def test_median_dan_persentil_menurut_numpy(nilai, persen):
    assert median(nilai) == np.median(nilai)
    terdekat = np.percentile(np.array(nilai), persen, method="inverted_cdf")
    assert persentil(nilai, Fraction(persen, 100)) == terdekat


@pytest.mark.parametrize(("datang", "lama", "loket"), [(20, 6, 3), (9, 6, 1)])
def test_prakiraan_menurut_simulasi(datang, lama, loket):
    """A long simulated office waits as forecast, within what chance allows."""
    kira = prakiraan_antrean(
        kedatangan_per_jam=datang, menit_per_layanan=lama, loket=loket, batas_menit=5
    )
    jaringan = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(datang / 60)],
        service_distributions=[ciw.dists.Exponential(1 / lama)],
        number_of_servers=[loket],
    )
    ciw.seed(1)
    simulasi = ciw.Simulation(jaringan)
    simulasi.simulate_until_max_customers(25_000)
    tunggu = np.array([r.waiting_time for r in simulasi.get_all_records()][500:])
    assert np.mean(tunggu > 0) == pytest.approx(float(kira.peluang_menunggu), abs=0.03)
    assert np.mean(tunggu <= 5) == pytest.approx(float(kira.tingkat_layanan), abs=0.03)
    assert np.mean(tunggu) == pytest.approx(float(kira.rata_tunggu_menit), rel=0.15)
