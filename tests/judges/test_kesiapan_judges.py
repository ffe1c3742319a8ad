"""networkx and scipy judge the matching: a thousand random questions, and some large ones."""

from __future__ import annotations

from random import Random

import networkx as nx
import numpy as np
import pytest
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import maximum_bipartite_matching

from pelayanan_publik.tangguh_bencana.kesiapan.pencocokan import bit, cocokkan
from pelayanan_publik.tangguh_bencana.kesiapan.penempatan import tempatkan

BANYAK = 1_000


def soal_acak(acak, peran, kelas, kursi, orang):
    permintaan = [acak.randint(0, kursi) for _ in range(peran)]
    isi = {}
    for _ in range(kelas):
        himpunan = sum(1 << r for r in range(peran) if acak.random() < acak.choice((0.2, 0.5)))
        isi[himpunan] = acak.randint(0, orang)
    return permintaan, isi


def orang_dan_kursi(permintaan, kelas):
    orang = [h for h, n in kelas.items() for _ in range(n)]
    kursi = [r for r, n in enumerate(permintaan) for _ in range(n)]
    return orang, kursi


def scipy_cocok(permintaan, kelas):
    orang, kursi = orang_dan_kursi(permintaan, kelas)
    if not orang or not kursi:
        return 0
    boleh = [[orang[i] >> r & 1 for r in kursi] for i in range(len(orang))]
    pasangan = maximum_bipartite_matching(csr_matrix(np.array(boleh, dtype=np.int8)))
    return int((pasangan >= 0).sum())


def networkx_cocok(permintaan, kelas):
    orang, kursi = orang_dan_kursi(permintaan, kelas)
    graf = nx.Graph()
    kiri = [("o", i) for i in range(len(orang))]
    graf.add_nodes_from(kiri)
    graf.add_edges_from(
        (("o", i), ("k", j)) for i, h in enumerate(orang) for j, r in enumerate(kursi) if h >> r & 1
    )
    return len(nx.bipartite.hopcroft_karp_matching(graf, kiri)) // 2


def networkx_alir(permintaan, kelas):
    graf = nx.DiGraph()
    graf.add_nodes_from("st")
    for r, n in enumerate(permintaan):
        graf.add_edge(("r", r), "t", capacity=n)
    for h, n in kelas.items():
        graf.add_edge("s", ("k", h), capacity=n)
        for r in bit(h):
            graf.add_edge(("k", h), ("r", r), capacity=n)
    return nx.maximum_flow_value(graf, "s", "t")


def test_seribu_soal_sama_dengan_networkx_dan_scipy():
    acak = Random(20_260_801)  # noqa: S311 - repeatable
    kurang = 0
    for i in range(BANYAK):
        permintaan, kelas = soal_acak(acak, acak.randint(1, 7), acak.randint(0, 8), 4, 4)
        hasil = cocokkan(permintaan, kelas)
        assert hasil.terisi == scipy_cocok(permintaan, kelas), i
        assert hasil.terisi == networkx_cocok(permintaan, kelas), i
        minta = sum(permintaan[r] for r in bit(hasil.ikatan))
        punya = sum(n for h, n in kelas.items() if h & hasil.ikatan)
        assert minta - punya == hasil.kurang, i
        kurang += hasil.kurang > 0
    assert 200 < kurang < 800


@pytest.mark.parametrize(
    ("peran", "kelas", "kursi", "orang"),
    [(10, 600, 60_000_000, 1_000_000), (14, 2_000, 140_000, 1_000), (40, 800, 100, 5)],
)
def test_soal_besar_sama_dengan_aliran_networkx(peran, kelas, kursi, orang):
    acak = Random(peran)  # noqa: S311 - repeatable
    permintaan, isi = soal_acak(acak, peran, kelas, kursi, orang)
    hasil = cocokkan(permintaan, isi)
    assert hasil.terisi == networkx_alir(permintaan, isi)
    assert 0 < hasil.terisi < max(sum(permintaan), sum(isi.values())) + 1


def test_tiga_ratus_penempatan_sama_dengan_penugasan_scipy():
    """The whole seating by value: required seats, then without a lack, then the other seats."""
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 - only here

    acak = Random(7)  # noqa: S311 - repeatable
    for i in range(300):
        peran = acak.randint(1, 5)
        permintaan = [acak.randint(0, 3) for _ in range(peran)]
        wajib = acak.randrange(1 << peran)
        kelas = {}
        for _ in range(acak.randint(0, 5)):
            boleh = acak.randrange(1 << peran)
            kelas[boleh, boleh & acak.randrange(1 << peran)] = acak.randint(0, 3)
        hasil = tempatkan(permintaan, wajib, kelas)
        nilai = sum(n * _harga(k, r, wajib) for (k, r), n in hasil.items())
        orang = [k for k, n in kelas.items() for _ in range(n)]
        kursi = [r for r, n in enumerate(permintaan) for _ in range(n)]
        harapan = 0
        if orang and kursi:
            tabel = np.array([[_harga(k, r, wajib) for r in kursi] for k in orang])
            baris, kolom = linear_sum_assignment(tabel, maximize=True)
            harapan = int(tabel[baris, kolom].sum())
        assert nilai == harapan, i


def _harga(kelas, peran, wajib):
    """Worth of one in a seat: 10,000 if required, 100 if nothing is lacking, 1 if not required."""
    if not kelas[0] >> peran & 1:
        return 0
    tetap = 10_000 if wajib >> peran & 1 else 1
    return tetap + (100 if kelas[1] >> peran & 1 else 0)
