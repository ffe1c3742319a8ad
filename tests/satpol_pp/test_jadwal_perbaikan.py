"""Laws of what makes a month provable: small changes, bounds of a flow, and parts of a question."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from random import Random

import attrs
import pytest
from hypothesis import given, strategies as st

from pelayanan_publik.core.validity import KalenderKerja
from pelayanan_publik.satpol_pp import errors as galat
from pelayanan_publik.satpol_pp.jadwal.arus import batas_arus
from pelayanan_publik.satpol_pp.jadwal.bagian import bagian_rumus
from pelayanan_publik.satpol_pp.jadwal.batas import TUGAS, Batas
from pelayanan_publik.satpol_pp.jadwal.cari import Pencari
from pelayanan_publik.satpol_pp.jadwal.model import (
    JenisPermintaan,
    KebijakanJadwal,
    KekuatanGiliran,
    Permintaan,
    Petugas,
    SyaratKeahlian,
    Tugas,
)
from pelayanan_publik.satpol_pp.jadwal.papan import Papan
from pelayanan_publik.satpol_pp.jadwal.perbaikan import Perbaikan
from pelayanan_publik.satpol_pp.jadwal.periksa import JenisPelanggaran, periksa_jadwal
from pelayanan_publik.satpol_pp.jadwal.rumus import susun_rumus
from pelayanan_publik.satpol_pp.jadwal.susun import jawab, nilai_regu, susun_jadwal
from soal_jadwal import MALAM, PAGI, SOAL_BULAN, masa, soal_acak, soal_biasa, soal_bulan

benih = st.integers(0, 10**6)
PENUH = 2_000_000


def acak(b, petugas, hari):
    return soal_acak(Random(b), petugas, hari)  # noqa: S311 - repeatable


def bulan(petugas, b):
    return soal_bulan(Random(b), petugas)  # noqa: S311 - repeatable


def tugas_regu(rumus, regu):
    return [
        Tugas(x.tanggal, x.giliran, p.kode)
        for x, r in zip(rumus.lapis, regu, strict=True)
        for i, p in enumerate(rumus.petugas)
        if r >> i & 1
    ]


def rumus_mungkin(b, petugas, hari):
    """A question that has layers and does not fail by counting; None otherwise."""
    rumus = susun_rumus(acak(b, petugas, hari))
    return rumus if rumus.lapis and not Batas(rumus).mustahil else None


# --- small changes --------------------------------------------------------------------------------


@given(benih, st.integers(2, 6), st.integers(2, 9), st.integers(0, 3))
def test_perbaikan_hanya_memberi_jadwal_sah_dengan_nilainya(b, petugas, hari, putaran):
    rumus = rumus_mungkin(b, petugas, hari)
    if rumus is None:
        return
    batas = Batas(rumus)
    temuan = Perbaikan(rumus, batas, putaran).jalankan(batas.awal, 1_000)
    assert temuan == Perbaikan(rumus, batas, putaran).jalankan(batas.awal, 1_000)
    assert not temuan.lengkap
    assert temuan.kerja <= 1_000
    if temuan.regu is not None:
        assert periksa_jadwal(acak(b, petugas, hari), tugas_regu(rumus, temuan.regu)).sah
        assert nilai_regu(rumus, batas, temuan.regu) == temuan.nilai >= batas.awal


@given(benih, st.integers(2, 5), st.integers(2, 8), st.randoms(use_true_random=False))
def test_papan_sama_dengan_pemeriksa(b, petugas, hari, r):
    """Slow twin: a change is legal where the checker finds nothing new but empty chairs."""
    rumus = rumus_mungkin(b, petugas, hari)
    if rumus is None:
        return
    soal, papan, n = acak(b, petugas, hari), Papan(rumus, Batas(rumus)), len(rumus.petugas)
    kosong = {JenisPelanggaran.KEKUATAN, JenisPelanggaran.KEAHLIAN}

    def salah(regu):
        semua = periksa_jadwal(soal, tugas_regu(rumus, regu)).pelanggaran
        return [p for p in semua if p.jenis not in kosong]

    if papan.sah is bool(salah(papan.susunan)):
        pytest.fail("fixed duties")
    for _ in range(40 if papan.sah else 0):
        ke, masuk = r.choice(papan.kursi), r.randrange(n)
        keluar = r.choice([i for i in range(len(papan.tugas)) if papan.regu[ke] >> i & 1])
        if papan.regu[ke] >> masuk & 1 or rumus.lapis[ke].tetap >> keluar & 1:
            continue
        regu = list(papan.susunan)
        regu[ke] ^= 1 << keluar | 1 << masuk
        assert papan.dapat(masuk, ke, None) is not bool(salah(regu))
        if papan.dapat(masuk, ke, None):
            papan.ganti(keluar, masuk, ke)
        milik = papan.tugas[masuk]
        if milik:
            lepas = r.choice(milik)
            regu = [x & ~(1 << masuk) if k == lepas else x for k, x in enumerate(papan.susunan)]
            regu[ke] |= 1 << masuk
            if lepas != ke and not papan.regu[ke] >> masuk & 1 and not rumus.lapis[lepas].tetap:
                assert papan.dapat(masuk, ke, lepas) is not bool(salah(regu))
    terisi = [x & (1 << n) - 1 for x in papan.susunan]
    kurang = len(papan.kursi) - sum(map(int.bit_count, terisi))
    assert papan.nilai == (kurang, *nilai_regu(rumus, Batas(rumus), tuple(terisi))[1:])


def test_tugas_tetap_yang_bentrok_tidak_dapat_disusun():
    m = masa(3)
    tetap = [
        Permintaan("A", m.mulai, JenisPermintaan.BERTUGAS, "M"),
        Permintaan("A", m.mulai + timedelta(1), JenisPermintaan.BERTUGAS, "P"),
    ]
    soal = soal_biasa(
        petugas=[Petugas(k) for k in "ABCD"],
        masa=m,
        giliran=[PAGI, MALAM],
        kekuatan=[KekuatanGiliran("P", 1), KekuatanGiliran("M", 1)],
        kalender=KalenderKerja(m, frozenset()),
        permintaan=tetap,
    )
    rumus = susun_rumus(soal)
    temuan = Perbaikan(rumus, Batas(rumus), 0).jalankan((0,), 1_000)
    assert (temuan.regu, temuan.kerja) == (None, 0)
    with pytest.raises(galat.JadwalMustahil) as salah:
        susun_jadwal(soal)
    assert "permintaan A bertugas M 2025-06-02" in salah.value.pesan


# --- bounds ---------------------------------------------------------------------------------------


@given(benih, st.integers(2, 4), st.integers(2, 4))
def test_tidak_ada_jadwal_yang_melampaui_arus(b, petugas, hari):
    rumus = rumus_mungkin(b, petugas, hari)
    if rumus is None:
        return
    batas = Batas(rumus)
    arus = batas_arus(rumus, batas)
    assert all(a >= c for a, c in zip(arus, batas.awal, strict=True))
    temuan = Pencari(rumus, batas, TUGAS).cari(10**6, None, PENUH)
    assert temuan.lengkap
    if temuan.nilai is not None:
        assert arus <= temuan.nilai
        assert arus[:3] <= temuan.nilai[:3]


def test_arus_melihat_pemegang_keahlian():
    """Two of four hold what each evening asks for: they have half of those, and nights as well."""
    m = masa(28)
    soal = soal_biasa(
        petugas=[Petugas(k, ["PPNS"] if k in "AB" else []) for k in "ABCD"],
        masa=m,
        kekuatan=[
            KekuatanGiliran("P", 1),
            KekuatanGiliran("S", 1, [SyaratKeahlian("PPNS")]),
            KekuatanGiliran("M", 1),
        ],
        kebijakan=KebijakanJadwal(0, 100, None),
        kalender=KalenderKerja(m, frozenset()),
    )
    batas = Batas(susun_rumus(soal))
    assert batas.awal == (0, 4 * 7**2, 4 * 6**2, 4 * 21**2)
    assert batas_arus(batas.rumus, batas) == batas.awal
    malam = attrs.evolve(
        soal,
        kekuatan=[
            KekuatanGiliran("P", 1),
            KekuatanGiliran("S", 1, [SyaratKeahlian("PPNS")]),
            KekuatanGiliran("M", 2),
        ],
        petugas=[Petugas(k, ["PPNS"] if k == "A" else []) for k in "ABCDEF"],
    )
    batas = Batas(susun_rumus(malam))
    # A has all 28 evenings, 8 of them in weekends (24 weekend duties are for the others), and of
    # 56 nights at least 9: the other 75 duties are 15 for each
    assert batas_arus(batas.rumus, batas) == (
        0,
        4 * 9**2 + 2 * 10**2,
        8**2 + 4 * 5**2 + 4**2,
        (28 + 9) ** 2 + 5 * 15**2,
    )


# --- parts ----------------------------------------------------------------------------------------


@given(benih, st.integers(2, 4), st.integers(2, 9))
def test_bagian_dari_soal_yang_terjawab_terjawab(b, petugas, hari):
    rumus = rumus_mungkin(b, petugas, hari)
    if rumus is None:
        return
    utuh = jawab(rumus, PENUH, adil=False)
    for bagian in bagian_rumus(rumus):
        satu = jawab(bagian, PENUH, adil=False)
        assert satu.terbukti
        assert satu.regu is not None or utuh.regu is None


def test_bulan_yang_mustahil_karena_pemegang_keahlian():
    """One of two holders is on leave, the other has a morning fixed between two evenings."""
    soal = bulan(5, 102)
    rumus = susun_rumus(soal)
    assert not Batas(rumus).mustahil
    jawaban = jawab(rumus, 100_000, adil=False)
    assert (jawaban.regu, jawaban.terbukti) == (None, True)


# --- months ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("petugas", "b"), SOAL_BULAN[::3])
def test_bulan_dengan_cuti_permintaan_dan_keahlian_terbukti(petugas, b):
    soal = bulan(petugas, b)
    jadwal = susun_jadwal(soal)
    assert jadwal.terbukti
    assert periksa_jadwal(soal, jadwal.tugas).sah


def test_yang_belum_terbukti_berkata_jujur():
    """Nights do not meet their bound; then the bound of duties is the one that holds in any case."""
    r = Random(921)  # noqa: S311 - repeatable
    rumus = susun_rumus(soal_acak(r, r.randrange(4, 11), r.choice((14, 21, 31))))
    batas = Batas(rumus)
    jawaban = [jawab(rumus, n, adil=True) for n in (1, 3_000, 60_000)]
    assert [j.terbukti for j in jawaban] == [False] * 3
    assert jawaban[0].regu is None
    for j in jawaban:
        assert j.batas[2:] == batas.awal[2:] < batas_arus(rumus, batas)[2:]
    for j in jawaban[1:]:
        assert j.batas[1] < j.nilai[1]
    assert all(a.nilai >= b.nilai for a, b in pairwise(jawaban[1:]))


def test_bagian_akhir_yang_belum_tercapai_tetap_berbatas_arus():
    rumus = susun_rumus(bulan(5, 1))
    jawaban = jawab(rumus, 6_000, adil=True)
    arus = batas_arus(rumus, Batas(rumus))
    assert (jawaban.terbukti, jawaban.batas) == (False, arus)
    assert jawaban.nilai[:3] == arus[:3]
    assert jawaban.nilai > arus
