"""The arithmetic behind choosing, each step beside a slow twin that looks at every choice."""

from __future__ import annotations

from itertools import product

import attrs
import pytest
from hypothesis import assume, given, strategies as st

from pelayanan_publik.anggaran.pilihan import kelompok as kl, nilai as nl, optimum as op
from pelayanan_publik.anggaran.pilihan.butir import Butir, Jenjang, PenerimaButir
from pelayanan_publik.anggaran.pilihan.hitung import pilih
from pelayanan_publik.anggaran.pilihan.kelompok import HANYA_HARGA, TANPA_HARGA, TerlaluBanyak
from pelayanan_publik.anggaran.pilihan.soal import susun_soal
from pelayanan_publik.core.errors import Penolakan
from soal_pilihan import butir, daftar, pilihan_satu

BANYAK = 10**6
HARGA = st.tuples(st.integers(0, 12), st.integers(1, 9)) | st.just(HANYA_HARGA)


@st.composite
def satu(draw):
    isi = [draw(butir(f"b{j}", paling=4)) for j in range(draw(st.integers(1, 3)))]
    wajib = sum(b.minimum * b.harga for b in isi)
    lantai = draw(st.integers(0, 40))
    return PenerimaButir("A", isi, lantai, draw(st.none() | st.integers(wajib, wajib + 40)))


def kernel(p):
    """The recipient in the kernel's form, and its choices as (cost, benefit, units beyond the minimum)."""
    isi = [
        (b.harga, b.minimum, b.paling_banyak, [(j.banyak, j.manfaat) for j in b.jenjang])
        for b in p.butir
    ]
    bit = kl.skala(b.harga for b in p.butir)
    k = kl.kelompok(isi, p.lantai, 10**9 if p.batas_biaya is None else p.batas_biaya, bit)
    pilihan = [
        (c, b, tuple(n - x.minimum for n, x in zip(unit, p.butir, strict=True)))
        for c, b, unit in pilihan_satu(p)
    ]
    return k, pilihan


def terunggul(pilihan):
    """Those that none beats, by cost; of equals the one with most of the first item."""
    hasil = []
    for c, b, unit in sorted(pilihan, key=lambda t: (t[0], -t[1], [-n for n in t[2]])):
        if not hasil or b > hasil[-1][1]:
            hasil.append((c, b, unit))
    return hasil


@given(satu(), HARGA, st.integers(0, 60))
def test_titik_ialah_semua_pilihan_tak_terungguli_dengan_rugi_kecil(p, harga, rugi):
    k, pilihan = kernel(p)
    assume(pilihan)
    nilai = [harga[1] * b - harga[0] * c for c, b, _ in pilihan]
    assert nl.puncak(k, harga, BANYAK) == max(nilai) <= nl.puncak_longgar(k, harga)
    ambang = max(nilai) - rugi
    ada = [(t.biaya, t.manfaat, t.banyak) for t in nl.titik(k, harga, ambang, BANYAK)]
    semua = [t for t in terunggul(pilihan) if harga[1] * t[1] - harga[0] * t[0] >= ambang]
    assert ada == semua
    jarang = nl.titik(k, harga, ambang, 2, jarang=True)
    assert {(t.biaya, t.manfaat) for t in jarang} <= {(c, b) for c, b, _ in pilihan}


@given(satu())
def test_termurah_dan_paling_bermanfaat(p):
    k, pilihan = kernel(p)
    bebas, tanpa_batas = kernel(attrs.evolve(p, batas_biaya=None))
    _, tanpa_lantai = kernel(attrs.evolve(p, lantai=0))
    assert nl.puncak(attrs.evolve(k, lantai=0), TANPA_HARGA, BANYAK) == max(
        b for _, b, _ in tanpa_lantai
    )
    if tanpa_batas:
        t = nl.termurah(bebas, BANYAK)
        murah = min(c for c, _, _ in tanpa_batas)
        assert (t.biaya, -t.manfaat) == min((c, -b) for c, b, _ in tanpa_batas if c == murah)
        assert (t.biaya <= k.batas) == bool(pilihan)


def test_batas_dan_lantai_bersama_yang_hanya_dicapai_jauh_dari_harga_sendiri():
    """The floor alone would be met by the first item and a part of the next; that is too dear."""
    isi = [(10, 0, 1, [(2, 14)]), (4, 0, 1, [(2, 7)]), (6, 0, 1, [(2, 7)])]
    k = kl.kelompok(isi, 10, 11, kl.skala(h for h, *_ in isi))
    assert nl.puncak(k, HANYA_HARGA, BANYAK) == -10
    assert nl.puncak(k, TANPA_HARGA, BANYAK) == 14 <= nl.puncak_longgar(k, TANPA_HARGA)


def test_taraf_membedakan_nisbah_yang_sama_sebagai_pecahan_biner():
    """Two ratios that are one float: the better one still comes first, and the bound holds."""
    besar = 10**17
    isi = [(besar, 0, 1, [(1, besar)]), (besar - 1, 0, 1, [(1, besar)])]
    assert besar / besar == besar / (besar - 1)
    k = kl.kelompok(isi, 0, 10**20, kl.skala([besar, besar - 1]))
    assert [r.letak for r in k.ruas] == [1, 0]


def test_terlalu_banyak_pada_satu_penerima():
    isi = [(7 + j, 0, 9, [(9, 7 + j)]) for j in range(4)]
    k = kl.kelompok(isi, 0, 10**9, kl.skala(h for h, *_ in isi))
    with pytest.raises(TerlaluBanyak):
        nl.titik(k, (1, 1), 0, 50)
    assert nl.titik(k, (1, 1), 1, 50) == []


# --- many recipients ----------------------------------------------------------------------------


def rencana(soal, pagu):
    per = [
        [
            (t[0], t[1], tuple(n - b.minimum for n, b in zip(t[2], p.butir, strict=True)))
            for t in pilihan_satu(p)
        ]
        for p in soal.penerima
    ]
    return [r for r in product(*per) if sum(t[0] for t in r) <= pagu]


@given(daftar(), st.integers(1, 90), st.integers(0, 80))
def test_setiap_lebar_memberi_rencana_terbaik_di_dalamnya(penerima, pagu, lebar):
    """Of all plans of a loss up to the width, the best; what is found is a plan all the same."""
    try:
        soal = susun_soal(penerima, pagu, "manfaat", BANYAK)
    except Penolakan:
        return
    z = op.cakrawala(soal.kelompok, pagu, BANYAK)
    semua = rencana(soal, pagu)
    terbaik = max(sum(t[1] for t in r) for r in semua)
    assert z.nilai >= z.harga[1] * terbaik
    for jarang, paling_banyak in ((False, BANYAK), (True, 2)):
        hasil = op._cari(soal.kelompok, pagu, z, lebar, paling_banyak, jarang=jarang)
        if hasil is not None:
            assert tuple((t.biaya, t.manfaat, t.banyak) for t in hasil) in semua
        if not jarang and z.nilai - z.harga[1] * terbaik <= lebar:
            assert sum(t.manfaat for t in hasil) == terbaik


def sederhana(*isi):
    """Recipients from (floor, (price, units, benefit), …)."""
    return [
        PenerimaButir(
            f"R{i}", [Butir(f"b{j}", h, (Jenjang(n, m),)) for j, (h, n, m) in enumerate(b)], lantai
        )
        for i, (lantai, *b) in enumerate(isi)
    ]


def test_tidak_ada_rencana_di_dalam_lebar_yang_terlalu_sempit():
    """Each recipient has a choice that loses little, but together they do not fit the pagu."""
    semua = sederhana((2, (13, 2, 11), (7, 1, 5)), (11, (8, 2, 12)), (18, (9, 2, 9), (10, 2, 14)))
    soal = susun_soal(semua, 34, "manfaat", BANYAK)
    z = op.cakrawala(soal.kelompok, 34, BANYAK)
    for rapat in (False, True):
        assert op._cari(soal.kelompok, 34, z, 20, BANYAK, rapat=rapat) is None
    (terbaik,) = {max(sum(t[1] for t in r) for r in rencana(soal, 34))}
    temuan = op.cari(soal.kelompok, 34, soal.awal, BANYAK)
    assert (sum(t.manfaat for t in temuan.rencana), temuan.terbukti) == (terbaik, True)


def test_pencarian_yang_ditipiskan_sampai_tidak_menemukan_apa_pun(monkeypatch):
    """The greedy plan stands, and so does the bound."""
    monkeypatch.setattr(op, "_PALING_SEDIKIT", 1)
    tiga = Butir("b0", 4, (Jenjang(3, 8),)), Butir("b1", 1, (Jenjang(2, 10), Jenjang(2, 2)))
    semua = [
        PenerimaButir("R0", (Butir("b0", 8, (Jenjang(1, 7), Jenjang(1, 1))),)),
        *sederhana((0, (8, 2, 1), (8, 1, 4)))[:1],
        PenerimaButir("R2", tiga),
    ]
    semua[1] = attrs.evolve(semua[1], kode="R1")
    soal = susun_soal(semua, 10, "manfaat", BANYAK)
    temuan = op.cari(soal.kelompok, 10, soal.awal, 1, jarang=True)
    terbaik = max(sum(t[1] for t in r) for r in rencana(soal, 10))
    assert list(temuan.rencana) == op.rakus(soal.kelompok, soal.awal, 10)
    assert not temuan.terbukti
    assert sum(t.manfaat for t in temuan.rencana) <= terbaik <= temuan.batas


def test_puncak_yang_terlalu_banyak_pilihannya_diganti_batas_longgar(monkeypatch):
    """A bound that is only a little higher, instead of a refusal."""
    monkeypatch.setattr(op, "_PALING_SEDIKIT", 1)
    semua = sederhana((0, (3, 4, 6), (5, 4, 10), (7, 4, 14)), (9, (2, 3, 2), (3, 3, 3), (4, 3, 4)))
    soal = susun_soal(semua, 40, "manfaat", BANYAK)
    ketat, longgar = (op.cakrawala(soal.kelompok, 40, n) for n in (BANYAK, 1))
    assert longgar.harga == ketat.harga
    assert all(a >= b for a, b in zip(longgar.puncak, ketat.puncak, strict=True))
    temuan = op.cari(soal.kelompok, 40, soal.awal, 1, jarang=True)
    terbaik = max(sum(t[1] for t in r) for r in rencana(soal, 40))
    assert sum(t.manfaat for t in temuan.rencana) <= terbaik <= temuan.batas


@given(daftar(), st.integers(1, 90))
def test_rakus_memberi_rencana(penerima, pagu):
    try:
        soal = susun_soal(penerima, pagu, "manfaat", BANYAK)
    except Penolakan:
        return
    hasil = op.rakus(soal.kelompok, soal.awal, pagu)
    assert tuple((t.biaya, t.manfaat, t.banyak) for t in hasil) in rencana(soal, pagu)


def test_batas_unit_yang_besar_sekali_tidak_menjadi_daftar():
    """A cap that stands for `as many as one likes` costs nothing; what is affordable counts."""
    banyak = 10**12
    dua = [
        PenerimaButir(
            k,
            (
                Butir("a", 75_000, (Jenjang(banyak, 400),)),
                Butir("b", 90_000, (Jenjang(banyak, 450),)),
            ),
        )
        for k in "AB"
    ]
    hasil = pilih(dua, pagu=10_000_000)
    assert (hasil.manfaat, hasil.biaya_rupiah) == (132 * 400 + 450, 132 * 75_000 + 90_000)
    receh = [
        PenerimaButir(
            "A", (Butir("a", 1, (Jenjang(banyak, 4),)), Butir("b", 2, (Jenjang(banyak, 7),)))
        )
    ]
    assert pilih(receh, pagu=10**4).manfaat == 4 * 10**4
    isi = [(2, 0, banyak, [(banyak, 6)]), (3, 0, banyak, [(banyak, 8)])]
    k = kl.kelompok(isi, 0, banyak, kl.skala([2, 3]))
    with pytest.raises(TerlaluBanyak):
        nl.titik(k, (3, 1), -10, 100)
    jarang = nl.titik(k, (3, 1), -10, 100, jarang=True)
    assert all(t.biaya <= banyak and t.manfaat - 3 * t.biaya >= -10 for t in jarang)
