"""Programs nobody here wrote judge the plan: networkx its critical path, CP-SAT its schedule, its
choice, and the smallest set that closes a gap.
"""

from __future__ import annotations

from itertools import pairwise

import networkx as nx
import pytest
from hypothesis import given, settings, strategies as st
from ortools.sat.python import cp_model

from pelayanan_publik.studi_tiru.himpunan import himpunan_terkecil
from pelayanan_publik.studi_tiru.rencana import cari
from pelayanan_publik.studi_tiru.rencana.cari import cari_jadwal
from pelayanan_publik.studi_tiru.rencana.graf import putaran, urutan
from pelayanan_publik.studi_tiru.rencana.kritis import hitung_lintasan
from pelayanan_publik.studi_tiru.rencana.penelusuran import cari_pilihan
from soal_studi_tiru import (
    cp_sat_pilihan,
    cp_sat_waktu,
    graf,
    isi_pilihan,
    panjang,
    pelanggaran,
    soal_pilihan,
    soal_waktu,
)

SOAL = st.integers(1, 40).flatmap(
    lambda n: st.tuples(st.lists(st.integers(1, 30), min_size=n, max_size=n), graf(n))
)


@settings(max_examples=200)
@given(SOAL)
def test_networkx_menilai_lintasan_kritis(soal):
    lama, sebelum = soal
    g = nx.DiGraph()
    g.add_nodes_from(range(len(lama)))
    # An arrow weighs what its beginning lasts; the end of each is an arrow of its own.
    for i, isi in enumerate(sebelum):
        g.add_edge(i, ("akhir", i), weight=lama[i])
        g.add_edges_from((j, i, {"weight": lama[j]}) for j in isi)
    awal, akhir, rantai = hitung_lintasan(lama, sebelum)
    terpanjang = nx.dag_longest_path_length(g)
    assert max(a + n for a, n in zip(awal, lama, strict=True)) == terpanjang
    assert sum(lama[i] for i in rantai) == terpanjang
    assert all(g.has_edge(i, j) for i, j in pairwise(rantai))
    for i in range(len(lama)):
        lewat = nx.ancestors(g, i) | {i}
        assert awal[i] == nx.dag_longest_path_length(g.subgraph(lewat))
        sesudah = nx.descendants(g, i) | {i}
        assert akhir[i] == terpanjang - nx.dag_longest_path_length(g.subgraph(sesudah))


@given(st.integers(1, 9).flatmap(
    lambda n: st.lists(st.lists(st.integers(0, n - 1), unique=True, max_size=3), min_size=n, max_size=n)))  # fmt: skip
def test_networkx_menilai_putaran(sebelum):
    g = nx.DiGraph((j, i) for i, isi in enumerate(sebelum) for j in isi)
    g.add_nodes_from(range(len(sebelum)))
    lingkar = putaran(sebelum)
    assert bool(lingkar) is not nx.is_directed_acyclic_graph(g)
    if lingkar:
        assert nx.is_simple_path(g, lingkar)
        assert g.has_edge(lingkar[-1], lingkar[0])
    else:
        assert urutan(sebelum) == list(nx.lexicographical_topological_sort(g))


@settings(max_examples=60)
@given(soal_waktu(paling_banyak=10))
def test_cp_sat_menilai_jadwal(soal):
    with pytest.MonkeyPatch.context() as m:
        m.setattr(cari, "PERCOBAAN", 1)  # the search itself is judged
        hasil = cari_jadwal(soal, 20_000)
    harapan = cp_sat_waktu(soal)
    assert hasil.tuntas
    if harapan is None:
        assert hasil.mulai is None
    else:
        assert pelanggaran(soal, hasil.mulai) == []
        assert (panjang(soal, hasil.mulai),) * 2 == harapan


@settings(max_examples=80)
@given(soal_pilihan(paling_banyak=14))
def test_cp_sat_menilai_pilihan(soal):
    hasil = cari_pilihan(soal, 100_000)
    assert hasil.terbukti
    assert isi_pilihan(soal, hasil.terpilih) == cp_sat_pilihan(soal)


@settings(max_examples=60)
@given(st.data())
def test_cp_sat_menilai_himpunan_terkecil(data):
    kode = [f"u{i:02}" for i in range(data.draw(st.integers(4, 20)))]
    cara = st.frozensets(st.sampled_from(kode), min_size=1, max_size=4)
    syarat = data.draw(st.lists(st.lists(cara, min_size=1, max_size=3), min_size=1, max_size=12))
    nilai = {k: (data.draw(st.integers(0, 9)),) for k in kode}
    m = cp_model.CpModel()
    x = {k: m.new_bool_var(k) for k in kode}
    for s in syarat:
        pilih = []
        for c in s:
            y = m.new_bool_var("")
            for u in c:
                m.add_implication(y, x[u])
            pilih.append(y)
        m.add_bool_or(pilih)
    m.minimize(sum(nilai[k][0] * x[k] for k in kode))
    juri = cp_model.CpSolver()
    juri.parameters.num_workers = 1
    assert juri.solve(m) == cp_model.OPTIMAL
    hasil = himpunan_terkecil(syarat, nilai)
    assert sum(nilai[k][0] for k in hasil) == round(juri.objective_value)
