"""CP-SAT, with a model of its own, judges rosters: what exists, and how fair it can be."""

from __future__ import annotations

from random import Random

import attrs
import pytest

from hakim_jadwal import hakim
from pelayanan_publik.satpol_pp.errors import JadwalMustahil
from pelayanan_publik.satpol_pp.jadwal.ortools import susun_jadwal_ortools
from pelayanan_publik.satpol_pp.jadwal.periksa import periksa_jadwal
from pelayanan_publik.satpol_pp.jadwal.rumus import susun_rumus
from pelayanan_publik.satpol_pp.jadwal.susun import jawab, susun_jadwal
from soal_jadwal import soal_acak, soal_biasa, soal_bulan

BANYAK = 500
KERJA = 2_000_000


def soal_ke(i):
    acak = Random(5_000 + i)  # noqa: S311 - repeatable
    return soal_acak(acak, acak.randrange(3, 6), acak.randrange(4, 8))


def test_lima_ratus_soal_sama_dengan_cp_sat():
    ada = mustahil = 0
    for i in range(BANYAK):
        soal = soal_ke(i)
        harapan = hakim(soal)
        if harapan is None:
            mustahil += 1
            jawaban = jawab(susun_rumus(soal), KERJA, adil=True)
            assert (jawaban.regu, jawaban.terbukti) == (None, True), i
            continue
        ada += 1
        jadwal = susun_jadwal(soal, paling_banyak=KERJA)
        assert attrs.astuple(jadwal.keadilan) == harapan, i
        assert (jadwal.terbukti, jadwal.batas) == (True, jadwal.keadilan), i
        assert periksa_jadwal(soal, jadwal.tugas).sah, i
    assert ada + mustahil == BANYAK
    assert ada > 200
    assert mustahil > 100


@pytest.mark.parametrize("i", range(0, 60, 2))
def test_jalan_ortools_sejalan_dengan_bawaan(i):
    soal = soal_ke(i)
    try:
        bawaan = susun_jadwal(soal)
    except JadwalMustahil as salah:
        with pytest.raises(JadwalMustahil) as lain:
            susun_jadwal_ortools(soal)
        assert salah.nilai == lain.value.nilai
        return
    lewat = susun_jadwal_ortools(soal)
    assert (lewat.keadilan, lewat.terbukti) == (bawaan.keadilan, True)
    assert periksa_jadwal(soal, lewat.tugas).sah


@pytest.mark.parametrize("petugas", [5, 6, 7, 8])
def test_sebulan_penuh_sama_dengan_cp_sat(petugas):
    soal = soal_biasa(petugas)
    jadwal = susun_jadwal(soal)
    assert jadwal.terbukti
    assert attrs.astuple(jadwal.keadilan) == hakim(soal)


@pytest.mark.parametrize(("petugas", "b"), [(5, 0), (5, 3), (6, 4), (8, 3), (10, 5)])
def test_bulan_dengan_cuti_dan_keahlian_sama_dengan_cp_sat(petugas, b):
    soal = soal_bulan(Random(b), petugas)  # noqa: S311 - repeatable
    jadwal = susun_jadwal(soal)
    assert jadwal.terbukti
    assert periksa_jadwal(soal, jadwal.tugas).sah
    assert attrs.astuple(jadwal.keadilan) == hakim(soal)
