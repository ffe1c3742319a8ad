"""Extinguishers: the count, the height, the grid, and the farthest point against a slow twin."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, pairwise
from math import ceil

import pytest
from hypothesis import given, strategies as st

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.tangguh_bencana.sarana.apar import TinggiAPAR, jumlah_apar
from pelayanan_publik.tangguh_bencana.sarana.jarak_apar import (
    TitikLantai,
    jarak_apar,
    kisi_apar,
)
from pelayanan_publik.tangguh_bencana.sarana.pilihan import KelasKebakaran, LiputanAPAR


def ditolak(perintah, *isi, **nama):
    with pytest.raises(Penolakan) as e:
        perintah(*isi, **nama)
    for g in e.value.daftar:
        assert all((g.pesan, g.message, g.saran, str(g)))
    return [(g.kode, g.path) for g in e.value.daftar]


# --- how many -----------------------------------------------------------------------------------

LUAS = st.fractions(0, 2_000, max_denominator=20)


@given(st.lists(LUAS, min_size=1, max_size=5), st.sampled_from(LiputanAPAR))
def test_setiap_lantai_sendiri(luas, cara):
    hasil = jumlah_apar(luas, liputan=cara)
    for m2, satu in zip(luas, hasil.lantai, strict=True):
        assert (
            satu.jumlah * hasil.liputan_m2 >= m2 > (satu.jumlah - 1) * hasil.liputan_m2 or m2 == 0
        )
        assert (satu.jumlah >= 1) is (m2 > 0)
    assert hasil.jumlah == sum(jumlah_apar(m2, liputan=cara).jumlah for m2 in luas)
    assert hasil.jumlah >= jumlah_apar(sum(luas), liputan=cara).jumlah
    assert all((str(hasil.penjelasan()), str(hasil.tabel())))
    assert "APAR" in hasil._repr_html_()


@given(LUAS)
def test_lingkaran_paling_hati_hati(luas):
    lingkaran, aturan, persegi = (
        jumlah_apar(luas, liputan=cara).jumlah
        for cara in (LiputanAPAR.LINGKARAN, LiputanAPAR.LUAS, LiputanAPAR.PERSEGI)
    )
    assert lingkaran >= aturan >= persegi


def test_liputan_sendiri_dan_persediaan():
    hasil = jumlah_apar([150, 50.5, 0], liputan=100, tersedia=[5, 0, 0])
    assert [s.jumlah for s in hasil.lantai] == [2, 1, 0]
    assert ([s.kurang for s in hasil.lantai], hasil.kurang) == ([0, 1, 0], 1)
    assert hasil.liputan is None
    assert "diberikan: 100 m2" in str(hasil.penjelasan())
    assert "Kurang: 1 unit" in str(hasil.penjelasan())
    assert jumlah_apar(100).kurang is None
    assert jumlah_apar(100, tersedia=1).kurang == 0


def test_kelas_bercampur_hanya_diperingatkan():
    satu = jumlah_apar(100, kelas=["B"])
    assert (satu.kelas, satu.peringatan) == ((KelasKebakaran.B,), ())
    dua = jumlah_apar(100, kelas=["C", "A", "C"])
    assert [p.kode.value for p in dua.peringatan] == ["kelas_campuran"]
    assert dua.kelas == (KelasKebakaran.A, KelasKebakaran.C)
    assert "Kelas kebakaran: A, C" in str(dua.penjelasan())
    assert "tidak disebut" in str(jumlah_apar(100).penjelasan())
    assert dua.jumlah == satu.jumlah


def test_jumlah_apar_buruk():
    assert ditolak(jumlah_apar, [100, -1, True], liputan="bola", kelas="Z", tersedia=[1, 2.0]) == [
        ("UM-003", "luas_m2[1]"),
        ("UM-016", "luas_m2[2]"),
        ("UM-017", "liputan"),
        ("UM-017", "kelas"),
        ("UM-001", "tersedia[1]"),
        ("TB-123", "tersedia"),
    ]
    assert ditolak(jumlah_apar, [], liputan=0) == [("TB-124", "luas_m2"), ("UM-002", "liputan")]
    assert ditolak(jumlah_apar, "100") == [("UM-016", "luas_m2")]
    assert ditolak(jumlah_apar, {100: 1}, kelas={"A"}) == [
        ("UM-016", "luas_m2"),
        ("UM-017", "kelas"),
    ]
    assert ditolak(jumlah_apar, None, tersedia=-1) == [
        ("UM-016", "luas_m2"),
        ("UM-003", "tersedia"),
    ]


# --- how high -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dasar", "puncak", "cukup"),
    [
        (15, 125, (True, True)),
        (14.9, 125, (False, True)),
        (15, 125.1, (True, False)),
        (0, 130, (False, False)),
    ],
)
def test_tinggi(dasar, puncak, cukup):
    tinggi = TinggiAPAR(dasar, puncak)
    assert (tinggi.dasar_cukup, tinggi.puncak_cukup, tinggi.memenuhi) == (*cukup, all(cukup))
    assert ("tidak memenuhi" in str(tinggi.penjelasan())) is not all(cukup)
    assert "Permenaker 04/1980" in tinggi._repr_html_()


def test_tinggi_buruk():
    assert ditolak(TinggiAPAR, 20, 20) == [("TB-117", "puncak_cm")]
    assert ditolak(TinggiAPAR, -1, 20) == [("UM-003", "dasar_cm")]
    assert ditolak(TinggiAPAR, 1, float("nan")) == [("UM-016", "puncak_cm")]


# --- how far ------------------------------------------------------------------------------------


def terjauh_naif(posisi, panjang, lebar):
    """Every point that could be farthest: corners, where a line midway between two units meets an
    edge, and where three units are equally far. Of each, the nearest of all units."""
    calon = [(x, y) for x in (Fraction(0), panjang) for y in (Fraction(0), lebar)]
    garis = []
    for (ax, ay), (bx, by) in combinations(posisi, 2):
        a, b = bx - ax, by - ay
        garis.append((a, b, (bx * bx + by * by - ax * ax - ay * ay) / 2))
    for a, b, c in garis:
        if b:
            calon += [(x, (c - a * x) / b) for x in (Fraction(0), panjang)]
        if a:
            calon += [((c - b * y) / a, y) for y in (Fraction(0), lebar)]
    for (a, b, c), (d, e, f) in combinations(garis, 2):
        if det := a * e - b * d:
            calon.append(((c * e - b * f) / det, (a * f - c * d) / det))
    return max(
        min((x - px) ** 2 + (y - py) ** 2 for px, py in posisi)
        for x, y in calon
        if 0 <= x <= panjang and 0 <= y <= lebar
    )


SISI = st.integers(1, 12)


@st.composite
def lantai(draw):
    panjang, lebar = draw(SISI), draw(SISI)
    titik = st.tuples(
        st.fractions(0, panjang, max_denominator=3), st.fractions(0, lebar, max_denominator=3)
    )
    return panjang, lebar, draw(st.lists(titik, min_size=1, max_size=6))


@given(lantai(), st.integers(1, 10))
def test_titik_terjauh_sama_dengan_kembarannya(soal, jangkauan):
    panjang, lebar, posisi = soal
    hasil = jarak_apar(posisi, panjang_m=panjang, lebar_m=lebar, jangkauan_m=jangkauan)
    assert hasil.kuadrat_terjauh_m2 == terjauh_naif(posisi, Fraction(panjang), Fraction(lebar))
    t = hasil.titik_terjauh
    assert 0 <= t.x_m <= panjang
    assert 0 <= t.y_m <= lebar
    assert hasil.kuadrat_terjauh_m2 == min((t.x_m - x) ** 2 + (t.y_m - y) ** 2 for x, y in posisi)
    assert hasil.terjangkau is (hasil.kuadrat_terjauh_m2 <= jangkauan**2)
    assert (hasil.terjauh_cm - 1) ** 2 < hasil.kuadrat_terjauh_m2 * 10_000 <= hasil.terjauh_cm**2


@given(lantai(), st.data())
def test_satu_unit_lagi_tidak_pernah_menjauhkan(soal, data):
    panjang, lebar, posisi = soal
    lagi = data.draw(st.tuples(st.integers(0, panjang), st.integers(0, lebar)))
    isi = {"panjang_m": panjang, "lebar_m": lebar, "jangkauan_m": 1}
    sedikit, banyak = jarak_apar(posisi, **isi), jarak_apar([*posisi, lagi], **isi)
    assert banyak.kuadrat_terjauh_m2 <= sedikit.kuadrat_terjauh_m2
    dibalik = jarak_apar(reversed(posisi), **isi)
    assert dibalik.titik_terjauh == sedikit.titik_terjauh


@pytest.mark.parametrize(("jangkauan", "sampai"), [(10, True), (9.99, False)])
def test_batas_jangkauan_termasuk(jangkauan, sampai):
    """From one corner of 6 by 8 metres the other is ten away, exactly."""
    hasil = jarak_apar([(0, 0)], panjang_m=6, lebar_m=8, jangkauan_m=jangkauan)
    assert (hasil.terjangkau, hasil.terjauh_cm, hasil.kuadrat_terjauh_m2) == (sampai, 1_000, 100)


def test_luas_cukup_tetapi_tidak_terjangkau():
    """Three units satisfy 600 m2 by the area rule; in one corner they leave the other unserved."""
    assert jumlah_apar(600).jumlah == 3
    pojok = jarak_apar([(0, 0), (1, 0), (0, 1)], panjang_m=30, lebar_m=20, jangkauan_m=15)
    assert not pojok.terjangkau
    assert "di luar jangkauan" in str(pojok.penjelasan())
    rapi = jarak_apar([(5, 10), (15, 10), (25, 10)], panjang_m=30, lebar_m=20, jangkauan_m=15)
    assert rapi.terjangkau
    assert "setiap titik terjangkau" in rapi._repr_html_()


def test_jarak_buruk():
    isi = {"panjang_m": 10, "lebar_m": 5, "jangkauan_m": 7}
    assert ditolak(jarak_apar, [], **isi) == [("TB-119", "posisi")]
    assert ditolak(jarak_apar, [(1, -1), (11, 2), TitikLantai(2, 6), (1, 2, 3)], **isi) == [
        ("UM-003", "posisi[0].y_m"),
        ("TB-110", "posisi[3]"),
        ("TB-118", "posisi[1]"),
        ("TB-118", "posisi[2]"),
    ]
    assert ditolak(jarak_apar, [("a", 1)], **{**isi, "panjang_m": 0, "jangkauan_m": None}) == [
        ("UM-002", "panjang_m"),
        ("UM-016", "jangkauan_m"),
        ("UM-016", "posisi[0].x_m"),
    ]


@given(
    st.fractions(1, 80, max_denominator=4),
    st.fractions(1, 80, max_denominator=4),
    st.none() | st.integers(10, 30),
)
def test_kisi_menepati_janjinya(panjang, lebar, jarak):
    kisi = kisi_apar(panjang_m=panjang, lebar_m=lebar, jarak_m=jarak)
    batas = Fraction(jarak or 15)
    assert kisi.jumlah == ceil(panjang / batas) * ceil(lebar / batas) == len(kisi.posisi)
    mendatar = [b.x_m - a.x_m for a, b in pairwise(kisi.posisi) if a.y_m == b.y_m]
    tegak = sorted({t.y_m for t in kisi.posisi})
    assert all(0 < d <= batas for d in mendatar)
    assert all(b - a <= batas for a, b in pairwise(tegak))
    ukur = jarak_apar(kisi.posisi, panjang_m=panjang, lebar_m=lebar, jangkauan_m=batas)
    assert (
        ukur.kuadrat_terjauh_m2 == (panjang / kisi.lajur / 2) ** 2 + (lebar / kisi.baris / 2) ** 2
    )
    assert ukur.kuadrat_terjauh_m2 * 2 <= batas**2
    assert ("usulan" in str(kisi.penjelasan())) is (jarak is None)
    assert "APAR" in kisi._repr_html_()


def test_kisi_buruk():
    assert ditolak(kisi_apar, panjang_m=0, lebar_m=None, jarak_m=-1) == [
        ("UM-002", "panjang_m"),
        ("UM-016", "lebar_m"),
        ("UM-002", "jarak_m"),
    ]
