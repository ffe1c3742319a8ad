"""Proposals by weight, cut at the pagu."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik.anggaran.prioritas import CaraPotong, UrutanSeri, Usulan, susun_prioritas

BOBOT = {"a": 0.25, "b": 0.75}


def usulan(*isi):
    return [Usulan(kode, kode, biaya, {"a": a, "b": b}) for kode, biaya, a, b in isi]


def susun(daftar, pagu=100, **isi):
    isi = {"bobot": BOBOT, "seri": "kode", "potong": "berhenti", **isi}
    return susun_prioritas(daftar, pagu_rupiah=pagu, **isi)


def test_jumlah_berbobot_tepat_dan_terurut():
    hasil = susun(usulan(("U-1", 10, 1, 2), ("U-2", 20, 0.1, 4), ("U-3", 5, 0, 0)))
    assert [(b.usulan.kode, b.jumlah) for b in hasil.baris] == [
        ("U-2", Fraction("3.025")), ("U-1", Fraction("1.75")), ("U-3", 0)]  # fmt: skip
    assert (hasil.rupiah, hasil.sisa_rupiah) == (35, 65)
    assert "U-2" in hasil._repr_html_()
    assert "3 dari 3 usulan, Rp 35" in str(hasil.penjelasan())


@pytest.mark.parametrize(
    ("potong", "masuk"), [(CaraPotong.BERHENTI, ["U-1"]), (CaraPotong.LEWATI, ["U-1", "U-3"])]
)
def test_yang_tidak_muat_menutup_daftar_atau_dilewati(potong, masuk):
    daftar = usulan(("U-1", 60, 3, 3), ("U-2", 50, 2, 2), ("U-3", 40, 1, 1))
    hasil = susun(daftar, potong=potong)
    assert [u.kode for u in hasil.masuk] == masuk
    assert [b.alasan for b in hasil.baris if not b.masuk] == [
        "kurang Rp 10",
        "di bawah batas daftar",
    ][: 3 - len(masuk)]


@pytest.mark.parametrize(
    ("seri", "urutan"),
    [(UrutanSeri.KODE, ["A", "B", "C"]), (UrutanSeri.BIAYA_TERENDAH, ["C", "A", "B"])],
)
def test_seri_menurut_aturan_bernama(seri, urutan):
    hasil = susun(usulan(("B", 9, 1, 1), ("A", 9, 1, 1), ("C", 3, 1, 1)), seri=seri)
    assert [b.usulan.kode for b in hasil.baris] == urutan


BARIS = st.tuples(st.integers(1, 60), st.integers(0, 4), st.integers(0, 4))


@given(st.lists(BARIS, min_size=1, max_size=8), st.integers(1, 200), st.sampled_from(list(CaraPotong)),
       st.sampled_from(list(UrutanSeri)), st.randoms())  # fmt: skip
def test_tidak_pernah_melebihi_pagu_dan_urutan_masukan_tidak_berarti(isi, pagu, potong, seri, acak):
    daftar = usulan(*((f"U-{i}", *baris) for i, baris in enumerate(isi)))
    hasil = susun(daftar, pagu, potong=potong, seri=seri)
    assert hasil.rupiah <= pagu
    assert len(hasil.baris) == len(daftar)
    jumlah = [b.jumlah for b in hasil.baris]
    assert jumlah == sorted(jumlah, reverse=True)
    acak.shuffle(daftar)
    assert susun(daftar, pagu, potong=potong, seri=seri) == hasil
    for baris in hasil.baris:
        if not baris.masuk and potong is CaraPotong.LEWATI:
            assert baris.usulan.biaya_rupiah > baris.sisa_rupiah


def test_menolak_semua_sekaligus():
    assert kode_galat(susun, [], 0) == ["UM-002", "AG-087"]
    assert kode_galat(susun, usulan(("A", 1, 1, 1)), bobot={"a": 0.5, "b": 0.4}) == ["AG-085"]
    assert kode_galat(susun, usulan(("A", 1, 1, 1)), bobot={"a": 1}) == ["AG-086"]
    assert kode_galat(susun, usulan(("A", 1, 1, 1)), bobot={"a": 0.5, "b": 0.25, "c": 0.25}) == [
        "AG-086"
    ]
    assert kode_galat(susun, [*usulan(("A", 1, 1, 1), ("A", 1, 1, 1)), "x"]) == ["UM-015", "UM-008"]
    assert kode_galat(susun, usulan(("A", 1, 1, 1)), seri="undian", potong=None, bobot={"a": -1, "": float("nan")}) == [
        "UM-017", "UM-017", "UM-003", "UM-004", "UM-016"]  # fmt: skip
    assert kode_galat(susun, usulan(("A", 1, 1, 1)), bobot={"a": 0, "b": 0}) == ["AG-085"]
    assert kode_galat(susun, [*usulan(("A", 1, 1, 1), ("A", 1, 1, 1)), "x"], bobot={"a": 2}) == [
        "AG-085", "UM-015", "UM-008"]  # fmt: skip
    assert kode_galat(susun, 3) == ["UM-008"]
    assert kode_galat(susun, usulan(("A", 1, 1, 1)), bobot=[1]) == ["UM-008"]
    assert kode_galat(Usulan, "A", "A", 1, {"a": True}) == ["UM-016"]
    assert kode_galat(Usulan, "A", "A", 0, {}) == ["UM-002"]
