"""Gaps: the smallest set is the smallest, and each fact that comes to be known narrows the gap."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from contoh_studi_tiru import dua_inovasi, inovasi, syarat, tahu, unsur
from dunia import kode_galat
from pelayanan_publik import studi_tiru as tiru
from pelayanan_publik.studi_tiru import kesenjangan as modul
from pelayanan_publik.studi_tiru.himpunan import himpunan_terkecil
from soal_studi_tiru import coba_semua_himpunan

KODE = "abcdef"
CARA = st.frozensets(st.sampled_from(KODE), min_size=1, max_size=3)
SYARAT = st.lists(st.lists(CARA, min_size=1, max_size=3), max_size=5)
NILAI = st.fixed_dictionaries({k: st.tuples(st.integers(0, 2), st.integers(0, 9)) for k in KODE})


@settings(max_examples=200)
@given(SYARAT, NILAI)
def test_himpunan_terkecil_sama_dengan_mencoba_semuanya(isi, nilai):
    hasil = himpunan_terkecil(isi, nilai)
    assert all(any(c <= hasil for c in s) for s in isi)
    biaya = tuple(sum(nilai[k][p] for k in hasil) for p in (0, 1))
    harapan = coba_semua_himpunan(isi, nilai)
    assert biaya == (harapan or (0, 0))
    assert himpunan_terkecil(isi[::-1], nilai) == hasil


def test_di_luar_batas_langkah_tidak_menebak():
    isi = [[frozenset("a"), frozenset("b")], [frozenset("c"), frozenset("d")]]
    assert himpunan_terkecil(isi, dict.fromkeys("abcd", (1,)), batas_langkah=1) is None


def celah(*isi, urutan="tersedikit", punya=(), semua="pqrst"):
    daftar = [unsur(k, i + 1) for i, k in enumerate(semua)]
    return tiru.hitung_kesenjangan(isi, daftar, punya, urutan=urutan)


def test_terkecil_dahulu_dengan_biaya_dan_yang_berbagi():
    satu, semua, keadaan = dua_inovasi()
    hasil = tiru.hitung_kesenjangan(satu, semua, keadaan, urutan="tersedikit")
    assert [k.inovasi.kode for k in hasil.daftar] == ["B", "A"]
    b, a = hasil.daftar
    assert (b.kurang.kode, a.kurang.kode) == (("t",), ("r",))
    assert (b.pasti.kode, a.pasti.kode) == ((), ())
    assert a.belum_terpenuhi == ("S1",)
    assert a.tidak_diketahui == ("q", "r")
    assert a.dipakai_juga == (("r", ("B",)),)
    assert hasil.bersama.kode == ("r",)
    assert (hasil.bersama.biaya, hasil.hemat_rupiah) == ("Rp 20", 2)
    assert "Unsur r juga untuk: B" in a.penjelasan().teks()
    assert "Kesenjangan syarat" in hasil._repr_html_()


def test_termurah_lain_dari_tersedikit_dan_biaya_tak_diketahui_dihindari():
    a = inovasi("A", syarat("S", "p q", "r"))
    daftar = [unsur("p", 1), unsur("q", 2), unsur("r", 9)]
    for urutan, harapan in (("tersedikit", ("r",)), ("termurah", ("p", "q"))):
        (k,) = tiru.hitung_kesenjangan([a], daftar, [], urutan=urutan).daftar
        assert k.kurang.kode == harapan
    kosong = attrs.evolve(
        daftar[0], kode="r", biaya_terendah_rupiah=None, biaya_tertinggi_rupiah=None
    )
    hasil = tiru.hitung_kesenjangan([a], [*daftar[:2], kosong], [], urutan="tersedikit")
    (k,) = hasil.daftar
    assert k.kurang.biaya == "paling sedikit Rp 0; belum diketahui: r"
    assert (k.kurang.biaya_tertinggi_rupiah, hasil.hemat_rupiah) == (None, None)
    (k,) = tiru.hitung_kesenjangan([a], [*daftar[:2], kosong], [], urutan="termurah").daftar
    assert k.kurang.kode == ("p", "q")
    rentang = tiru.HimpunanUnsur((unsur("p", 1, 5), unsur("q", 2)))
    assert rentang.biaya == "Rp 3 s.d. Rp 7"
    assert unsur("p", 1, 5).biaya == "Rp 1 s.d. Rp 5"
    assert kosong.biaya == "biaya tidak diketahui"


def test_yang_tidak_diketahui_bisa_ada_bisa_tidak():
    a = inovasi("A", syarat("S", "p"), syarat("T", "q"))
    (k,) = celah(a, punya=[tahu("p", False), tahu("q", None)]).daftar
    assert (k.kurang.kode, k.pasti.kode) == (("p", "q"), ("p",))
    assert k.tidak_diketahui == ("q",)
    (k,) = celah(a, punya=[tahu("p", True), tahu("q", True)]).daftar
    assert k.kurang.unsur == k.pasti.unsur == ()
    assert k.belum_terpenuhi == ()
    assert "tidak ada" in k.penjelasan().teks()


INOVASI = st.lists(
    st.builds(
        lambda cara: inovasi("A", *(syarat(f"S{i}", *c) for i, c in enumerate(cara))),
        st.lists(
            st.lists(st.sampled_from(["p", "q", "p r", "s", "q s", "r t"]), min_size=1, max_size=2),
            min_size=1, max_size=3)),
    min_size=1, max_size=1,
)  # fmt: skip
KEADAAN = st.dictionaries(st.sampled_from("pqrst"), st.sampled_from([True, False, None]))


@given(
    INOVASI,
    KEADAAN,
    st.sampled_from("pqrst"),
    st.booleans(),
    st.sampled_from(["tersedikit", "termurah"]),
)
def test_fakta_baru_tidak_pernah_melebarkan_kesenjangan(isi, keadaan, kode, ada, urutan):
    if keadaan.get(kode) is not None:
        return

    def ukur(tahunya):
        punya = [tahu(k, v) for k, v in tahunya.items()]
        (k,) = celah(*isi, urutan=urutan, punya=punya).daftar
        if urutan == "tersedikit":
            return len(k.kurang.unsur), len(k.pasti.unsur)
        return k.kurang.biaya_tertinggi_rupiah, k.pasti.biaya_tertinggi_rupiah

    lama, baru = ukur(keadaan), ukur({**keadaan, kode: ada})
    assert baru[0] <= lama[0]
    assert baru[1] >= lama[1]
    assert baru[1] <= baru[0]


@given(INOVASI, INOVASI, KEADAAN)
def test_bersama_tidak_lebih_mahal_daripada_satu_satu(a, b, keadaan):
    dua = [a[0], attrs.evolve(b[0], kode="B")]
    punya = [tahu(k, v) for k, v in keadaan.items()]
    hasil = celah(*dua, urutan="termurah", punya=punya)
    assert hasil.hemat_rupiah >= 0
    masing = [k.kurang.biaya_tertinggi_rupiah for k in hasil.daftar]
    assert max(masing) <= hasil.bersama.biaya_tertinggi_rupiah <= sum(masing)
    assert masing == sorted(masing)


def test_kesenjangan_menyebut_semua_salahnya(monkeypatch):
    a = inovasi("A", syarat("S", "p", "z"))
    assert kode_galat(celah, a, punya=[tahu("y", True)]) == ["ST-011", "ST-011"]
    assert kode_galat(tiru.hitung_kesenjangan, 1, 2, 3, urutan="acak") == ["UM-008"] * 3 + [
        "UM-017"
    ]
    dua = [unsur("p")] * 2
    galat = kode_galat(
        tiru.hitung_kesenjangan, [a, 1], dua, [tahu("p", True)] * 2, urutan="termurah"
    )
    assert galat == ["UM-008", "UM-015", "UM-015"]
    monkeypatch.setattr(modul, "himpunan_terkecil", lambda *_: None)
    assert kode_galat(celah, inovasi("A", syarat("S", "p"))) == ["ST-013"]


@pytest.mark.parametrize(
    ("ada", "kata"), [(True, "ada"), (False, "tidak ada"), (None, "tidak diketahui")]
)
def test_keadaan_menerangkan_diri(ada, kata):
    assert tahu("p", ada).penjelasan().nilai == kata
