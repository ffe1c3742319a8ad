"""Shelters: the exact assignment against all subsets (Hall), against networkx and OR-tools."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import chain, combinations

import networkx as nx
import pytest
from hypothesis import given, strategies as st
from ortools.graph.python import max_flow

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.tangguh_bencana.sarana.aliran import alirkan
from pelayanan_publik.tangguh_bencana.sarana.pengungsian import (
    BarisPengungsian,
    kapasitas_pengungsian,
)


def soal_acak(acak, rt, tempat, jalan):
    """People by RT, and rows that open some places to them."""
    kapasitas = {f"T{j}": acak.randint(0, 30) for j in range(tempat)}
    penduduk = {f"R{i}": acak.randint(0, 20) for i in range(rt)}
    baris = [
        (r, t, kapasitas[t])
        for r in penduduk
        for t in acak.sample(sorted(kapasitas), acak.randint(0, min(jalan, tempat)))
    ]
    return baris, penduduk


@st.composite
def soal(draw):
    acak = random.Random(draw(st.integers(0, 10**6)))  # noqa: S311 - a case that can be made again
    return soal_acak(
        acak, draw(st.integers(0, 6)), draw(st.integers(0, 5)), draw(st.integers(1, 4))
    )


def kekurangan_hall(baris, penduduk):
    """By every subset of RT: people less what their places hold; the worst is what is short."""
    tempat = {rt: {t for r, t, _ in baris if r == rt} for rt in penduduk}
    ruang = {t: k for _, t, k in baris}
    semua = chain.from_iterable(combinations(penduduk, n) for n in range(len(penduduk) + 1))
    return max(
        sum(penduduk[r] for r in s) - sum(ruang[t] for t in set().union(*(tempat[r] for r in s)))
        for s in semua
    )


@given(soal())
def test_setiap_orang_sekali_dan_tidak_ada_yang_lebih_baik(satu):
    baris, penduduk = satu
    hasil = kapasitas_pengungsian(baris, penduduk)
    terbuka = {(r, t) for r, t, _ in baris}
    assert all((p.rt, p.tempat) in terbuka and p.jiwa > 0 for p in hasil.penempatan)
    assert len({(p.rt, p.tempat) for p in hasil.penempatan}) == len(hasil.penempatan)
    luar = {t.rt: t.jiwa for t in hasil.tanpa_tempat}
    for rt, jiwa in penduduk.items():
        assert sum(p.jiwa for p in hasil.penempatan if p.rt == rt) + luar.get(rt, 0) == jiwa
    for t in hasil.tempat:
        assert t.terisi == sum(p.jiwa for p in hasil.penempatan if p.tempat == t.kode)
        assert 0 <= t.terisi <= t.kapasitas
        assert t.sisa == t.kapasitas - t.terisi
    assert hasil.kurang == sum(luar.values()) == kekurangan_hall(baris, penduduk)
    assert hasil.cukup is (hasil.kurang == 0)


@given(soal())
def test_yang_mengikat_membuktikan_kekurangannya(satu):
    """Each region that falls short does so by itself, and together they are all that is short."""
    baris, penduduk = satu
    hasil = kapasitas_pengungsian(baris, penduduk)
    isi = {t.kode: t for t in hasil.tempat}
    for w in hasil.wilayah_kurang:
        assert {t for r, t, _ in baris if r in w.rt} == set(w.tempat)
        assert w.jiwa == sum(penduduk[r] for r in w.rt)
        assert w.kapasitas == sum(isi[t].kapasitas for t in w.tempat)
        assert all(isi[t].sisa == 0 for t in w.tempat)
        assert w.kurang > 0
        assert w.rasio == Fraction(w.kapasitas, w.jiwa) < 1
    assert sum(w.kurang for w in hasil.wilayah_kurang) == hasil.kurang
    for a, b in combinations(hasil.wilayah_kurang, 2):
        assert not set(a.rt) & set(b.rt)
        assert not set(a.tempat) & set(b.tempat)
    terikat = {r for w in hasil.wilayah_kurang for r in w.rt}
    assert {t.rt for t in hasil.tanpa_tempat} <= terikat
    teks = str(hasil.penjelasan())
    assert all(f"RT {', '.join(w.rt)}" in teks for w in hasil.wilayah_kurang)
    assert str(hasil.tabel())
    daftar = hasil.tabel_penempatan()
    assert sum(b[2] for b in daftar.baris) == daftar.kaki[2] == sum(penduduk.values())
    assert "pengungsian" in hasil._repr_html_()


@given(soal(), st.randoms(use_true_random=False))
def test_urutan_tidak_mengubah_jawaban(satu, acak):
    baris, penduduk = satu
    lain = acak.sample(baris, len(baris))
    teracak = dict(acak.sample(sorted(penduduk.items()), len(penduduk)))
    assert kapasitas_pengungsian(lain, teracak) == kapasitas_pengungsian(baris, penduduk)


@given(soal(), st.integers(0, 20))
def test_tempat_baru_tidak_pernah_menambah_kekurangan(satu, kapasitas):
    baris, penduduk = satu
    lama = kapasitas_pengungsian(baris, penduduk)
    for rt in penduduk:
        baru = kapasitas_pengungsian([*baris, (rt, "BARU", kapasitas)], penduduk)
        assert lama.kurang - kapasitas <= baru.kurang <= lama.kurang


@pytest.mark.parametrize("ukuran", [(5, 3, 2), (30, 12, 3), (120, 25, 4)])
def test_sama_dengan_networkx(ukuran):
    acak = random.Random(repr(ukuran))  # noqa: S311 - a case that can be made again
    for _ in range(20):
        baris, penduduk = soal_acak(acak, *ukuran)
        g = nx.DiGraph()
        g.add_nodes_from(["asal", "tujuan"])
        for r, jiwa in penduduk.items():
            g.add_edge("asal", r, capacity=jiwa)
        for r, t, k in baris:
            g.add_edge(r, t)
            g.add_edge(t, "tujuan", capacity=k)
        nilai, (kiri, _) = nx.minimum_cut(g, "asal", "tujuan")
        hasil = kapasitas_pengungsian(baris, penduduk)
        assert hasil.tertampung == nilai
        terikat = {r for w in hasil.wilayah_kurang for r in w.rt}
        assert terikat <= set(kiri)


@pytest.mark.parametrize("ukuran", [(6, 4, 2), (40, 15, 3), (300, 60, 4)])
def test_sama_dengan_or_tools(ukuran):
    acak = random.Random(repr(ukuran))  # noqa: S311 - a case that can be made again
    for _ in range(20):
        baris, penduduk = soal_acak(acak, *ukuran)
        nomor = {kode: i + 2 for i, kode in enumerate([*penduduk, *{t: 0 for _, t, _ in baris}])}
        aliran = max_flow.SimpleMaxFlow()
        aliran.add_arc_with_capacity(0, 1, 0)
        for r, jiwa in penduduk.items():
            aliran.add_arc_with_capacity(0, nomor[r], jiwa)
        for t, k in {t: k for _, t, k in baris}.items():
            aliran.add_arc_with_capacity(nomor[t], 1, k)
        for r, t, _ in baris:
            aliran.add_arc_with_capacity(nomor[r], nomor[t], penduduk[r])
        assert aliran.solve(0, 1) == aliran.OPTIMAL
        assert kapasitas_pengungsian(baris, penduduk).tertampung == aliran.optimal_flow()


def test_penempatan_rakus_saja_tidak_cukup():
    """RT 01 first takes the only place that RT 02 reaches; the flow takes it back."""
    hasil = alirkan([10, 10], [10, 10], [[0, 1], [0]])
    assert dict(hasil.isi) == {(0, 1): 10, (1, 0): 10}
    assert (hasil.asal_terikat, hasil.tujuan_terikat) == (frozenset(), frozenset())


def test_jalan_panjang_dibalik_berkali_kali():
    """A chain in which the last place is reached only by moving everybody up by one."""
    n = 60
    jalan = [[i, i + 1] for i in range(n)] + [[0]]
    hasil = alirkan([1] * (n + 1), [1] * (n + 1), jalan)
    assert sum(hasil.isi.values()) == n + 1


def test_baris_terulang_dihitung_sekali():
    hasil = kapasitas_pengungsian([("01", "A", 10), BarisPengungsian("01", "A", 10)], {"01": 12})
    assert (hasil.kapasitas, hasil.kurang, hasil.kapasitas_menurut_baris) == (10, 2, 20)
    assert [p.kode.value for p in hasil.peringatan] == ["baris_terulang"]
    assert "Peringatan" in str(hasil.penjelasan())


def test_rt_tanpa_baris_tidak_mencapai_tempat():
    hasil = kapasitas_pengungsian([("01", "A", 10)], {"01": 5, "02": 3})
    assert [(w.rt, w.tempat, w.kurang) for w in hasil.wilayah_kurang] == [(("02",), (), 3)]
    assert "02: kurang 3 (3 jiwa tidak mencapai satu tempat pun)" in str(hasil.penjelasan())
    assert hasil.tabel_penempatan().baris == (("01", "A", 5), ("02", "–", 3))
    assert (hasil.rasio, hasil.bagian_tertampung) == (Fraction(10, 8), Fraction(5, 8))


def test_tanpa_penduduk_tidak_ada_rasio():
    hasil = kapasitas_pengungsian([], {})
    assert (hasil.rasio, hasil.bagian_tertampung, hasil.cukup) == (None, None, True)
    assert "tidak terdefinisi" in str(hasil.penjelasan())


def test_pengungsian_buruk():
    baris = [("01", "A", 10), ("01", "A", 12), ("03", "B", 5), ("", "C", -1), ("01", "A", 10), None]
    with pytest.raises(Penolakan) as e:
        kapasitas_pengungsian(baris, {"01": 5, "02": -3, "": 1})
    assert [(g.kode, g.path) for g in e.value.daftar] == [
        ("UM-004", "baris[3].rt"),
        ("UM-003", "baris[3].kapasitas"),
        ("TB-110", "baris[5]"),
        ("UM-003", "penduduk['02']"),
        ("UM-004", "penduduk"),
        ("TB-112", "baris[1].kapasitas"),
        ("TB-113", "baris[2].rt"),
    ]
    assert all(g.pesan and g.message and g.saran for g in e.value.daftar)
    with pytest.raises(Penolakan) as e:
        kapasitas_pengungsian([("01", "A", 1)], [("01", 5)])
    assert [(g.kode, g.path) for g in e.value.daftar] == [("UM-008", "penduduk")]
