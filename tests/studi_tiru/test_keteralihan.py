"""Transfer profiles: unknown is not zero, more known facts never lower coverage, no pass mark."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_studi_tiru import DISUSUN, SUMBER, USULAN, inovasi, profil, syarat
from dunia import kode_galat
from pelayanan_publik import studi_tiru as tiru

DIMENSI = st.sampled_from(tiru.DimensiKeteralihan)
NILAI = st.none() | st.fractions(0, 1, max_denominator=8)
D = tiru.DimensiKeteralihan


def tanya(*isi):
    return [
        tiru.KriteriaKeteralihan(f"K{i}", d, "contoh", n, penting, SUMBER, USULAN)
        for i, (d, n, penting) in enumerate(isi)
    ]


ISI = st.lists(st.tuples(DIMENSI, NILAI, st.booleans()), min_size=1, max_size=8)


@given(ISI, st.data())
def test_fakta_yang_bertambah_tidak_pernah_menurunkan_cakupan_dan_rentang_menyempit(isi, data):
    kosong = [i for i, (_, n, _) in enumerate(isi) if n is None]
    if not kosong:
        return
    i = data.draw(st.sampled_from(kosong))
    baru = data.draw(st.fractions(0, 1, max_denominator=8))
    lebih = [*isi[:i], (isi[i][0], baru, isi[i][2]), *isi[i + 1 :]]
    a, b = profil(kriteria=tanya(*isi)), profil(kriteria=tanya(*lebih))
    assert b.cakupan == a.cakupan + Fraction(1, len(isi))
    for x, y in zip(a.dimensi, b.dimensi, strict=True):
        if x.kriteria:
            assert y.cakupan >= x.cakupan
            assert x.rentang[0] <= y.rentang[0] <= y.rentang[1] <= x.rentang[1]
    assert set(b.tanda[0].alasan) <= set(a.tanda[0].alasan)


@given(ISI)
def test_nilai_dimensi_sama_dengan_hitungan_polos_dan_di_dalam_rentang(isi):
    for d in profil(kriteria=tanya(*isi)).dimensi:
        milik = [n for dim, n, _ in isi if dim is d.dimensi]
        tahu = [n for n in milik if n is not None]
        assert d.nilai == (sum(tahu) / len(tahu) if tahu else None)
        assert d.cakupan == (Fraction(len(tahu), len(milik)) if milik else None)
        if milik:
            rendah = sum(0 if n is None else n for n in milik) / Fraction(len(milik))
            tinggi = sum(1 if n is None else n for n in milik) / Fraction(len(milik))
            assert d.rentang == (rendah, tinggi)
        else:
            assert d.rentang is None
        if len(tahu) == len(milik) > 0:
            assert d.rentang == (d.nilai, d.nilai)


def test_tidak_diketahui_bukan_nol():
    nol, kosong = (
        profil(kriteria=tanya((D.POPULASI, 0, False))),
        profil(kriteria=tanya((D.POPULASI, None, False))),
    )
    assert (nol.dimensi[0].nilai, kosong.dimensi[0].nilai) == (0, None)
    assert (nol.cakupan, kosong.cakupan) == (1, 0)
    assert profil(kriteria=[]).cakupan is None
    assert "tidak diketahui" in kosong.penjelasan().teks()
    assert "cakupan tidak terdefinisi" in profil(kriteria=[]).penjelasan().teks()


def terap(**cara):
    return [tiru.PenerapanBagian(b, tiru.CaraBagian(c), "sebab") for b, c in cara.items()]


@pytest.mark.parametrize(
    ("cara", "lain", "derajat"),
    [
        ({"b1": "utuh", "b2": "utuh"}, [], "penyalinan"),
        ({"b1": "utuh", "b2": "disesuaikan"}, [], "peniruan"),
        ({"b1": "utuh"}, [], "peniruan"),
        ({"b1": "ditinggalkan", "b2": "utuh"}, [], "peniruan"),
        ({"b1": "ditinggalkan"}, [], "inspirasi"),
        ({}, [], "inspirasi"),
        ({"b1": "utuh", "b2": "utuh"}, ["Bandung"], "campuran"),
    ],
)
def test_derajat_menurut_nasib_bagian(cara, lain, derajat):
    p = profil(penerapan=terap(**cara), campuran_dengan=lain)
    assert p.derajat.value == derajat
    assert derajat in p.tabel().judul
    assert all(satu in p.penjelasan().teks() for satu in lain)


def test_tanda_kegagalan_dengan_setiap_alasannya():
    p = profil()
    alasan = {t.kegagalan.value: t.alasan for t in p.tanda}
    assert alasan["kurang_paham"] == ("P2 lahan ada: tidak diketahui",)
    assert alasan["tidak_lengkap"] == ("bagian pokok b1 inti: tidak disebut",)
    assert alasan["tidak_sesuai"] == ("tanpa RW: tanpa penyesuaian",
                                      "L1 dana sama: tidak, tanpa penyesuaian")  # fmt: skip
    for isi in alasan.values():
        for satu in isi:
            assert satu in p.penjelasan().teks()
    tinggal = profil(penerapan=terap(b1="ditinggalkan")).tanda[1]
    assert tinggal.alasan == ("bagian pokok b1 inti: ditinggalkan (sebab)",)


def test_tanpa_alasan_tidak_ditandai_dan_yang_tak_dikenal_ditandai():
    bersih = profil(penerapan=terap(b1="utuh"), perbedaan=[], kriteria=[])
    assert [t.ditandai for t in bersih.tanda] == [False] * 3
    assert "tidak ada alasan yang diketahui" in bersih.penjelasan().teks()
    asing = profil(inovasi=inovasi("A"), penerapan=[], perbedaan=[], kriteria=[])
    assert asing.tanda[0].alasan == (
        "hasil di tempat asal tidak diketahui", "bagian-bagiannya tidak diketahui",
        "syarat-syaratnya tidak diketahui")  # fmt: skip
    assert asing.derajat is tiru.DerajatKeteralihan.INSPIRASI


def test_tidak_ada_nilai_tunggal():
    nama = {n for n in dir(profil()) if not n.startswith("_")}
    assert nama.isdisjoint({"nilai", "skor", "lulus", "ambang"})


def test_profil_menyebut_semua_salahnya():
    galat = kode_galat(
        profil, inovasi=1, kriteria=[2], penerapan=3, perbedaan=[4], campuran_dengan=[""], pada=5
    )
    assert galat == ["UM-008", "UM-007", "UM-008", "UM-008", "UM-008", "UM-004"]
    assert kode_galat(profil, penerapan=terap(b1="utuh", b9="utuh")) == ["ST-014"]
    assert kode_galat(profil, pada=date(2017, 1, 1)) == ["UM-010"]
    ganda = tanya((D.POPULASI, 0, True)) * 2
    assert kode_galat(profil, kriteria=ganda) == ["UM-015"]
    isi = ganda[0]
    for nilai, kode in ((1.5, "UM-018"), (-1, "UM-003"), (True, "UM-016"), ("1", "UM-016")):
        assert kode_galat(attrs.evolve, isi, nilai=nilai) == [kode]
    assert kode_galat(tiru.KriteriaKeteralihan, "", "populasi", "", 2, 1, None, "a", "") == [
        "UM-004", "UM-008", "UM-004", "UM-018", "UM-008", "UM-008", "UM-008", "UM-004"]  # fmt: skip
    assert kode_galat(tiru.PenerapanBagian, "", "utuh", "") == ["UM-004", "UM-008", "UM-004"]
    assert "Dimensi" in profil()._repr_html_()


# --- innovations ---------------------------------------------------------------------------------


def test_inovasi_menerangkan_bagian_syarat_dan_hasil():
    p = profil().inovasi
    teks = p.penjelasan().teks()
    for kata in ("Bagian b1: inti (pokok)", "p + q atau r", "648 lubang"):
        assert kata in teks
    assert "Hasil di tempat asal: tidak diketahui" in inovasi("A").penjelasan().teks()
    assert "<li>" in p._repr_html_()


def test_inovasi_dan_syarat_menyebut_semua_salahnya():
    assert kode_galat(syarat, "S") == ["ST-010"]
    assert kode_galat(syarat, "S", "a", "") == ["ST-010"]
    buat = tiru.SyaratInovasi
    assert (
        kode_galat(buat, "", "orang", "", 5, None, None)
        == ["UM-004"] + ["UM-008", "UM-004"] + ["UM-008"] * 3
    )
    j = tiru.JenisSyarat.ORANG
    assert kode_galat(buat, "S", j, "u", ["ab", ["a", "a"], ["", 3]], SUMBER, USULAN) == [
        "UM-008", "UM-015", "UM-004", "UM-004"]  # fmt: skip
    assert set(kode_galat(tiru.Inovasi, "", "", 1, [1], [syarat("a", "p")] * 2, 3, 4, 5)) == {
        "UM-004", "UM-008", "UM-015"}  # fmt: skip
    buat = tiru.UnsurInovasi
    for rendah, tinggi in ((2, 1), (None, 1), (1, None)):
        assert kode_galat(buat, "u", "u", rendah, tinggi, SUMBER, USULAN) == ["ST-012"]
    assert kode_galat(buat, "", "", -1, 1.0, 1, 2) == ["UM-004", "UM-004", "UM-003", "UM-001",
                                                   "UM-008", "UM-008"]  # fmt: skip
    assert kode_galat(tiru.KeadaanUnsur, "", 1, 2, 3) == ["UM-004", "UM-008", "UM-008", "UM-008"]


# --- the five criteria and the index -------------------------------------------------------------


@given(st.dictionaries(st.sampled_from(tiru.KriteriaInovasi), st.none() | st.booleans()))
def test_kelima_kriteria_harus_ya(jawaban):
    hasil = tiru.periksa_kriteria(jawaban, pada=DISUSUN)
    isi = [jawaban.get(k) for k in tiru.KriteriaInovasi]
    assert hasil.memenuhi is (False if False in isi else None if None in isi else True)
    assert set(hasil.kurang) == {k for k in tiru.KriteriaInovasi if jawaban.get(k) is not True}
    assert len(hasil.penjelasan().rincian) == 5
    assert "PP 38/2017" in hasil._repr_html_()


def test_kriteria_menyebut_semua_salahnya():
    galat = kode_galat(tiru.periksa_kriteria, {"x": True, "kebaruan": 1}, pada=DISUSUN)
    assert sorted(galat) == ["UM-008", "UM-017"]
    assert kode_galat(tiru.periksa_kriteria, [1], pada="x") == ["UM-007", "UM-008"]
    assert kode_galat(tiru.periksa_kriteria, {}, pada=date(2016, 1, 1)) == ["UM-010"]


SKOR = st.integers(0, 5)


@given(st.lists(SKOR, min_size=15, max_size=15),
       st.lists(st.lists(SKOR, min_size=20, max_size=20), max_size=14), SKOR)  # fmt: skip
def test_iid_sama_dengan_hitungan_polos(spd, isi, banyaknya):
    hasil = tiru.nilai_iid(spd, isi, skor_banyaknya=banyaknya, maksimum=400, pada=DISUSUN)
    if not isi:
        assert (hasil.indeks, hasil.kelas.value) == (None, "tidak_dapat_dinilai")
        return
    rata = Fraction(sum(map(sum, isi)), max(10, len(isi)))
    assert hasil.indeks == (sum(spd) + rata + banyaknya) / 4
    assert hasil.kelas is tiru.kelas_iid(hasil.indeks, pada=DISUSUN)
    assert 0 <= hasil.indeks <= 100


def test_iid_lebih_banyak_inovasi_sampai_sepuluh_tidak_merugikan():
    """Up to ten the divisor stays: one innovation more can only add."""
    nilai = [
        tiru.nilai_iid([1] * 15, [[1] * 20] * n, skor_banyaknya=0, maksimum=99, pada=DISUSUN).indeks
        for n in range(1, 15)
    ]
    assert nilai[:10] == sorted(nilai[:10])
    assert len(set(nilai[9:])) == 1


def test_iid_menyebut_semua_salahnya():
    galat = kode_galat(
        tiru.nilai_iid, [1] * 14, [[1] * 19, 3], skor_banyaknya=-1, maksimum=0, pada=DISUSUN
    )
    assert galat == ["ST-060", "ST-060", "UM-008", "UM-003", "UM-002"]
    galat = kode_galat(tiru.nilai_iid, 1, 2, skor_banyaknya="x", maksimum=1, pada=date(2022, 1, 1))
    assert galat == ["UM-010", "UM-008", "UM-008", "UM-016"]
    assert kode_galat(tiru.nilai_iid, [9] * 15, [], skor_banyaknya=0, maksimum=1, pada=DISUSUN) == [
        "ST-061"
    ]
    assert set(kode_galat(tiru.kelas_iid, 101, pada=date(2022, 1, 1))) == {"UM-010", "ST-061"}
    kosong = tiru.nilai_iid([0] * 15, [], skor_banyaknya=0, maksimum=1, pada=DISUSUN)
    assert "tidak dapat dinilai" in kosong._repr_html_()
