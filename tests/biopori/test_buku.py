"""The logbook of holes: every step from every state, every id twice, every mistake set right."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from contoh_biopori import HARI, Halaman, semua_langkah
from dunia import kode_galat
from pelayanan_publik import biopori as bp
from pelayanan_publik.core.book import Peristiwa, rantai
from pelayanan_publik.core.errors import Penolakan

SEBULAN = timedelta(days=30)

# --- every step from every state ----------------------------------------------------------------


def baru(h):
    """Just made."""


def terisi(h):
    h(bp.isi, kode="A", gram=1_000)


def terisi_dua_kali(h):
    h(bp.isi, kode="A", gram=1_000)
    h(bp.isi, kode="A", gram=500)


def dipanen(h):
    terisi(h)
    h(bp.panen, kode="A", kompos_gram=300, lama_kompos_hari=1, belum_matang=True)


def dikosongkan_pembetulan(h):
    terisi(h)
    h(bp.betulkan, kode="A", isian=h.buku.nomor, gram=0, alasan="lubang keliru")


def dibetulkan(h):
    terisi(h)
    h(bp.betulkan, kode="A", isian=h.buku.nomor, gram=900, alasan="salah timbang")


def dibetulkan_dari_nol(h):
    dikosongkan_pembetulan(h)
    h(bp.betulkan, kode="A", isian=3, gram=800, alasan="tetap di sini")


def diisi_lagi(h):
    dipanen(h)
    h(bp.isi, kode="A", gram=700)


def rusak_sesudah_panen(h):
    dipanen(h)
    rusak(h)


def dibatalkan_panennya(h):
    dipanen(h)
    h(bp.batalkan, kode="A", langkah=h.buku.nomor, alasan="lubang lain")


def dibetulkan_kosong_lagi(h):
    dikosongkan_pembetulan(h)
    h(bp.betulkan, kode="A", isian=3, gram=0, alasan="tetap nol")


def tidak_jadi(h):
    h(bp.batalkan, kode="A", langkah=1, alasan="tidak jadi")


def penuh(h):
    h(bp.isi, kode="A", gram=3_000)


def rusak(h):
    h(bp.laporkan_rusak, kode="A", alasan="ambles")


def rusak_berisi(h):
    terisi(h)
    rusak(h)


def diperbaiki(h):
    rusak(h)
    h(bp.perbaiki, kode="A")


RIWAYAT = {
    bp.Keadaan.KOSONG: [
        baru, dipanen, dikosongkan_pembetulan, dibetulkan_kosong_lagi, diperbaiki],
    bp.Keadaan.TERISI: [terisi, terisi_dua_kali, dibetulkan, dibetulkan_dari_nol, diisi_lagi,
                        dibatalkan_panennya],
    bp.Keadaan.RUSAK: [rusak, rusak_berisi, rusak_sesudah_panen],
    bp.Keadaan.BATAL: [tidak_jadi],
}  # fmt: skip
TANPA_ISIAN = {baru, dipanen, diperbaiki}
"""After which there is no filling to correct."""
BERPANEN = {dipanen, diisi_lagi, rusak_sesudah_panen}
"""After which there is a harvest that stands."""


def langkah(h):
    """Every kind of step at hole A, as a command and as the event it would make.

    A correction takes the last filling away, or puts one back that was taken away once.
    """
    kartu, umum = h.buku.kartu["A"], (h.buku.nomor + 1, "baru", h.hari, "A")
    isian = kartu.isian[-1].nomor if kartu.isian else 1
    gram, panen = (0 if kartu.isi_gram or h.buku.nomor == 5 else 600), kartu.panen or 1
    return {
        bp.LubangDipasang: (bp.LubangDipasang(*umum, "RW 1", "KK-1", bp.JenisLubang.JUMBO, 5), [
            lambda **isi: bp.pasang(**isi, rw="RW 1", kelompok="KK-1",
                                    jenis=bp.JenisLubang.JUMBO, kapasitas_gram=5)]),
        bp.LubangDiisi: (
            bp.LubangDiisi(*umum, 1_500), [lambda **isi: bp.isi(**isi, gram=1_500)]),
        bp.LubangDipanen: (bp.LubangDipanen(*umum, 0, 1, True), [
            lambda **isi: bp.panen(**isi, kompos_gram=0, lama_kompos_hari=1, belum_matang=True)]),
        bp.LubangRusak: (
            bp.LubangRusak(*umum, "x"), [lambda **isi: bp.laporkan_rusak(**isi, alasan="x")]),
        bp.LubangDiperbaiki: (bp.LubangDiperbaiki(*umum), [bp.perbaiki]),
        bp.PembetulanDicatat: (bp.PembetulanDicatat(*umum, isian, gram, "x"), [
            lambda **isi: bp.betulkan(**isi, isian=isian, gram=gram, alasan="x")]),
        bp.PembetulanPanenDicatat: (bp.PembetulanPanenDicatat(*umum, panen, 5, "x"), [
            lambda **isi: bp.betulkan_panen(**isi, panen=panen, kompos_gram=5, alasan="x")]),
        bp.PembatalanDicatat: (bp.PembatalanDicatat(*umum, kartu.langkah, "x"), [
            lambda **isi: bp.batalkan(**isi, langkah=kartu.langkah, alasan="x")]),
    }  # fmt: skip


def test_tabel_menyebut_setiap_keadaan_dan_hanya_langkah_lubang():
    peristiwa = set(bp.PeristiwaBiopori.__args__)
    assert {k for k, _ in bp.LANGKAH} == set(bp.Keadaan) - {bp.Keadaan.BATAL}
    assert set(RIWAYAT) == set(bp.Keadaan)
    assert {p for _, p in bp.LANGKAH} == peristiwa - {bp.LubangDipasang}
    assert set(langkah(Halaman("A"))) == peristiwa


@pytest.mark.parametrize("keadaan", bp.Keadaan)
@pytest.mark.parametrize("jenis", bp.PeristiwaBiopori.__args__, ids=lambda j: j.__name__)
def test_setiap_langkah_dari_setiap_keadaan(keadaan, jenis):
    tercapai = set()
    for riwayat in RIWAYAT[keadaan]:
        h = Halaman("A", "B")
        riwayat(h)
        assert h.buku.kartu["A"].keadaan is keadaan
        peristiwa, (perintah,) = langkah(h)[jenis]
        tolak = kode_tolak(keadaan, jenis, riwayat)
        isi = {"buku": h.buku, "id": "baru", "tanggal": h.hari, "kode": "A"}
        if tolak:
            assert kode_galat(perintah, **isi) == [tolak]
            assert kode_galat(bp.evolve, h.buku, peristiwa) == [tolak]
            assert kode_galat(bp.fold, [peristiwa], h.buku) == [tolak]
        else:
            assert perintah(**isi) == peristiwa
            tercapai.add(bp.evolve(h.buku, peristiwa).kartu["A"].keadaan)
    assert tercapai == set(bp.LANGKAH.get((keadaan, jenis), ()))


def kode_tolak(keadaan, jenis, riwayat):
    if jenis is bp.LubangDipasang:
        return "BP-021"
    if (keadaan, jenis) not in bp.LANGKAH:
        return "BP-022"
    if jenis is bp.PembetulanDicatat and riwayat in TANPA_ISIAN:
        return "BP-022"
    if jenis is bp.PembetulanPanenDicatat and riwayat not in BERPANEN:
        return "BP-022"
    return None


def test_langkah_tidak_sah_menyebut_keadaan_dan_yang_sah():
    h = Halaman("A")
    rusak(h)
    with pytest.raises(Penolakan) as tolak:
        h(bp.isi, kode="A", gram=1)
    (galat,) = tolak.value.daftar
    assert galat.keadaan["keadaan"] is bp.Keadaan.RUSAK
    assert set(galat.keadaan["sah"]) == {"LubangDiperbaiki", "PembatalanDicatat"}
    assert "rusak" in galat.pesan


@pytest.mark.parametrize("keadaan", bp.Keadaan)
def test_yang_disebut_sah_memang_diterima(keadaan):
    """No hint names a step that would then be refused, and none that is taken is missing."""
    for riwayat in [*RIWAYAT[keadaan], *[penuh] * (keadaan is bp.Keadaan.TERISI)]:
        h = Halaman("A", "B")
        riwayat(h)
        isi = {"buku": h.buku, "id": "baru", "tanggal": h.hari, "kode": "A"}
        semua = {jenis.__name__: perintah for jenis, (_, (perintah,)) in langkah(h).items()}
        galat = {nama: tolakan(perintah, **isi) for nama, perintah in semua.items()}
        diterima = {nama for nama, satu in galat.items() if satu is None}
        disebut = [set(g.keadaan["sah"]) for g in galat.values() if g and g.kode == "BP-022"]
        assert disebut
        assert all(sah == diterima for sah in disebut), riwayat


def tolakan(perintah, **isi):
    """The one fault with which a call is refused, or None."""
    try:
        perintah(**isi)
    except Penolakan as penolakan:
        (galat,) = penolakan.daftar
        return galat
    return None


def test_lubang_yang_batal_tidak_menerima_apa_pun():
    h = Halaman("A", "B")
    tidak_jadi(h)
    for perintah, isi in (
        (bp.isi, {"gram": 1}), (bp.laporkan_rusak, {"alasan": "x"}), (bp.perbaiki, {}),
        (bp.batalkan, {"langkah": 3, "alasan": "x"}), (bp.batalkan, {"langkah": 1, "alasan": "x"}),
    ):  # fmt: skip
        assert kode_galat(h, perintah, kode="A", **isi) == ["BP-022"]
    assert kode_galat(h, bp.pasang, kode="A", rw="RW 06", kelompok="KK-07", kapasitas_gram=1,
                      jenis=bp.JenisLubang.REGULER) == ["BP-021"]  # fmt: skip
    assert [k.kode for k in h.buku.lubang_kelompok("KK-07")] == ["B"]
    assert (h.buku.lubang("A").ruang_gram, h.buku.lubang("A").kosong_sejak) == (0, None)
    h(bp.batalkan, kode="B", langkah=2, alasan="tidak jadi")
    assert kode_galat(h.buku.lubang_kelompok, "KK-07") == ["BP-027"]


# --- capacity, alternation, ripeness ------------------------------------------------------------


def test_tidak_melebihi_kapasitas_dan_menunjuk_pasangannya():
    h = Halaman("A", "B", "C")
    h(bp.pasang, kode="X", rw="RW 06", kelompok="KK-99", jenis=bp.JenisLubang.JUMBO,
      kapasitas_gram=90_000)  # fmt: skip
    h(bp.isi, kode="A", gram=2_500)
    h(bp.isi, kode="C", gram=3_000)
    h(bp.isi, kode="A", gram=500)
    with pytest.raises(Penolakan) as tolak:
        h(bp.isi, kode="A", gram=1)
    (galat,) = tolak.value.daftar
    assert (galat.kode, galat.path, galat.keadaan["ruang"]) == ("BP-023", "gram", 0)
    assert galat.keadaan["pasangan"] == ("B",), "not C, which is full, nor another household's X"
    assert set(galat.keadaan["dapat"]) == {
        "isi lubang B", "timbang ulang", "panen lubang A lebih dahulu"}  # fmt: skip
    assert "isi lubang B" in galat.saran
    assert h.buku.lubang("A").ruang_gram == 0


def dapat(h, perintah, **isi):
    with pytest.raises(Penolakan) as tolak:
        h(perintah, **isi)
    (galat,) = tolak.value.daftar
    assert galat.kode == "BP-023"
    return set(galat.keadaan["dapat"])


def test_saran_tidak_muat_tidak_menunjuk_jalan_buntu():
    """No harvest of nothing or one that makes too little room, no partner that is too small."""
    h = Halaman("A", "B")
    assert dapat(h, bp.isi, kode="A", gram=3_001) == {"timbang ulang"}
    h(bp.isi, kode="A", gram=2_000)
    assert dapat(h, bp.isi, kode="A", gram=3_001) == {"timbang ulang"}
    assert dapat(h, bp.isi, kode="A", gram=3_000) == {
        "timbang ulang", "isi lubang B", "panen lubang A lebih dahulu"}  # fmt: skip


def test_pembetulan_yang_tidak_muat_menunjuk_pasangannya():
    """And no harvest, after which the filling could no longer be corrected."""
    h = Halaman("A", "B", "C")
    h(bp.isi, kode="A", gram=1_000)
    h(bp.isi, kode="A", gram=1_000)
    h(bp.isi, kode="C", gram=2_000)
    isi = {"kode": "A", "isian": 4, "gram": 2_001, "alasan": "x"}
    assert dapat(h, bp.betulkan, **isi) == {"isi lubang B", "timbang ulang"}


def test_panen_tepat_pada_hari_matangnya():
    h = Halaman("A")
    h(bp.isi, kode="A", gram=1_000)
    h.lewat(10)
    h(bp.isi, kode="A", gram=1_000)
    h.lewat(14)
    isi = {"kode": "A", "kompos_gram": 600, "lama_kompos_hari": 15}
    assert h.buku.lubang("A").matang(15) == h.hari + timedelta(days=1)
    assert kode_galat(h, bp.panen, **isi) == ["BP-024"]
    assert bp.panen(h.buku, id="x", tanggal=h.hari, **isi, belum_matang=True).belum_matang
    h.lewat(1)
    assert h(bp.panen, **isi).kompos_gram == 600
    assert h.buku.lubang("A").matang(15) is None


def test_kompos_tidak_melebihi_isinya_dan_kedua_galat_sekaligus():
    h = Halaman("A")
    h(bp.isi, kode="A", gram=1_000)
    assert kode_galat(h, bp.panen, kode="A", kompos_gram=1_001, lama_kompos_hari=1) == [
        "BP-025",
        "BP-024",
    ]
    h.lewat(1)
    assert h(bp.panen, kode="A", kompos_gram=1_000, lama_kompos_hari=1)


def test_lama_kompos_di_luar_kalender():
    h = Halaman("A")
    h(bp.isi, kode="A", gram=1_000)
    isi = {"kode": "A", "kompos_gram": 1, "lama_kompos_hari": 10**9}
    assert kode_galat(h, bp.panen, **isi) == ["UM-007"]
    assert h(bp.panen, **isi, belum_matang=True)


def test_lubang_rusak_melepas_isinya():
    h = Halaman("A")
    rusak_berisi(h)
    assert (h.buku.lubang("A").isi_gram, h.buku.lubang("A").ruang_gram) == (0, 0)
    h.lewat(5)
    h(bp.perbaiki, kode="A")
    assert h.buku.lubang("A").ruang_gram == 3_000
    assert h.buku.lubang("A").kosong_sejak == h.hari


# --- mistakes -----------------------------------------------------------------------------------


def test_pembetulan_menyimpan_hari_isiannya():
    h = Halaman("A")
    terisi(h)
    h.lewat(10)
    h(bp.betulkan, kode="A", isian=2, gram=2_900, alasan="salah timbang")
    assert list(h.buku.lubang("A").isian) == [bp.Isian(2, HARI, 2_900)]
    h(bp.betulkan, kode="A", isian=2, gram=100, alasan="salah lagi")
    assert h.buku.lubang("A").matang(15) == HARI + timedelta(days=15)
    assert [e.gram for e in h.log[1:]] == [1_000, 2_900, 100], "what was written stays written"


def test_pembetulan_tidak_melebihi_kapasitas():
    h = Halaman("A")
    terisi_dua_kali(h)
    isi = {"kode": "A", "isian": 2, "alasan": "x"}
    assert kode_galat(h, bp.betulkan, **isi, gram=2_501) == ["BP-023"]
    assert h(bp.betulkan, **isi, gram=2_500)
    assert h.buku.lubang("A").ruang_gram == 0


def test_isian_yang_dibetulkan_menjadi_nol_tidak_ada_lagi():
    h = Halaman("A")
    terisi_dua_kali(h)
    h.lewat(4)
    h(bp.betulkan, kode="A", isian=3, gram=0, alasan="lubang keliru")
    assert h.buku.lubang("A").isian_terakhir == bp.Isian(2, HARI, 1_000)
    assert h.buku.lubang("A").isi_gram == 1_000
    h(bp.betulkan, kode="A", isian=2, gram=0, alasan="lubang keliru")
    kartu = h.buku.lubang("A")
    assert (kartu.keadaan, kartu.isian_terakhir) == (bp.Keadaan.KOSONG, None)
    assert kartu.kosong_sejak == HARI, "it was never filled since it was made"
    assert kode_galat(h, bp.panen, kode="A", kompos_gram=0, lama_kompos_hari=1) == ["BP-022"]


def test_pembetulan_ke_nol_dapat_dibetulkan_lagi():
    h = Halaman("A")
    dikosongkan_pembetulan(h)  # 2, 3
    h.lewat(9)
    h(bp.betulkan, kode="A", isian=2, gram=900, alasan="tetap di sini")
    assert h.buku.lubang("A").isian_terakhir == bp.Isian(2, HARI, 900)
    h(bp.batalkan, kode="A", langkah=4, alasan="ternyata tidak")
    assert h.buku.lubang("A").keadaan is bp.Keadaan.KOSONG
    h(bp.batalkan, kode="A", langkah=3, alasan="ternyata benar")
    assert h.buku.lubang("A").isi_gram == 1_000


def test_panen_yang_salah_timbang_dibetulkan_sesudah_diisi_lagi():
    h = Halaman("A", "B")
    dipanen(h)  # 3, 4: 300 of 1,000
    h(bp.isi, kode="A", gram=2_000)  # 5
    isi = {"kode": "A", "alasan": "salah timbang"}
    lama = h.buku.lubang("A")
    h(bp.betulkan_panen, **isi, panen=4, kompos_gram=1_000)
    h(bp.betulkan_panen, **isi, panen=4, kompos_gram=250)
    assert h.buku.lubang("A") == lama, "it changes no hole"
    assert kode_galat(h, bp.betulkan_panen, **isi, panen=4, kompos_gram=1_001) == ["BP-025"]
    for nomor in (1, 2, 3, 5, 6, 99):
        with pytest.raises(Penolakan) as tolak:
            h(bp.betulkan_panen, **isi, panen=nomor, kompos_gram=1)
        kini = [(g.kode, g.path, g.keadaan["ada"]) for g in tolak.value.daftar]
        assert kini == [("BP-029", "panen", 4)]
    h(bp.isi, kode="B", gram=500)  # 8
    h(bp.panen, kode="B", kompos_gram=1, lama_kompos_hari=1, belum_matang=True)  # 9
    assert kode_galat(h, bp.betulkan_panen, **isi, panen=9, kompos_gram=1) == ["BP-029"]


def test_panen_yang_dibatalkan_tidak_dapat_dibetulkan():
    h = Halaman("A")
    dipanen(h)  # 2, 3
    h(bp.batalkan, kode="A", langkah=3, alasan="lubang lain")
    isi = {"kode": "A", "panen": 3, "kompos_gram": 1, "alasan": "x"}
    assert kode_galat(h, bp.betulkan_panen, **isi) == ["BP-022"]
    h(bp.panen, kode="A", kompos_gram=7, lama_kompos_hari=1, belum_matang=True)  # 5
    assert kode_galat(h, bp.betulkan_panen, **isi) == ["BP-029"]
    assert h(bp.betulkan_panen, **{**isi, "panen": 5})


@pytest.mark.parametrize(
    "riwayat", [r for semua in RIWAYAT.values() for r in semua if r is not tidak_jadi]
)
def test_langkah_lubang_dapat_dibatalkan_sampai_pemasangannya(riwayat):
    """Nothing is a dead end: step by step back to the hole that never was."""
    h = Halaman("A", "B")
    riwayat(h)
    while h.buku.lubang("A").keadaan is not bp.Keadaan.BATAL:
        h(bp.batalkan, kode="A", langkah=h.buku.lubang("A").langkah, alasan="mundur")
        assert len(h.log) < 20
    assert bp.fold(h.log, bp.buku_baru()) == h.buku


def test_lubang_bersama_dengan_ribuan_isian():
    """Seventy families, each day, for a year: no step looks at all the fillings before it."""
    isi = [bp.LubangDiisi(n, f"p-{n}", HARI, "A", 1) for n in range(2, 25_552)]
    h = Halaman("A", kapasitas_gram=10**6)
    kartu = bp.fold(isi, h.buku).lubang("A")
    assert (kartu.isi_gram, len(kartu.isian)) == (25_550, 25_550)
    assert kartu.isian_terakhir == bp.Isian(25_551, HARI, 1)


def test_buku_panjang_tidak_berlapis():
    """A hole of two thousand steps compares and pickles: its cards do not hold one another."""
    h = Halaman("A")
    for _ in range(1_000):
        h(bp.laporkan_rusak, kode="A", alasan="x")
        h(bp.perbaiki, kode="A")
    assert pickle.loads(pickle.dumps(h.buku)) == bp.fold(h.log, bp.buku_baru())  # noqa: S301 - our own


def test_hanya_isian_yang_masih_di_lubangnya_dapat_dibetulkan():
    h = Halaman("A", "B")
    terisi(h)  # 3
    h(bp.isi, kode="B", gram=5)  # 4
    isi = {"kode": "A", "gram": 1, "alasan": "x"}
    for nomor in (1, 2, 4, 99):
        assert kode_galat(h, bp.betulkan, **isi, isian=nomor) == ["BP-026"]
    h(bp.panen, kode="A", kompos_gram=1, lama_kompos_hari=1, belum_matang=True)
    h(bp.isi, kode="A", gram=7)
    assert kode_galat(h, bp.betulkan, **isi, isian=3) == ["BP-026"]


@pytest.mark.parametrize(
    "riwayat", [terisi, terisi_dua_kali, dipanen, rusak, rusak_berisi, diperbaiki]
)
def test_pembatalan_memulihkan_keadaan_sebelumnya(riwayat):
    h = Halaman("A")
    riwayat(h)
    nomor = h.buku.nomor
    semula = bp.fold(h.log[:-1], bp.buku_baru()).kartu["A"]
    h.lewat(3)
    h(bp.batalkan, kode="A", langkah=nomor, alasan="keliru")
    assert h.buku.kartu["A"] == semula
    assert kode_galat(h, bp.batalkan, kode="A", langkah=nomor, alasan="lagi") == ["BP-028"]
    assert kode_galat(h, bp.batalkan, kode="A", langkah=nomor + 1, alasan="batal") == ["BP-028"]


def test_hanya_langkah_terakhir_lubang_itu_dapat_dibatalkan():
    h = Halaman("A", "B")
    terisi_dua_kali(h)  # 3, 4
    h(bp.isi, kode="B", gram=5)  # 5
    for nomor in (1, 2, 3, 5, 99):
        with pytest.raises(Penolakan) as tolak:
            h(bp.batalkan, kode="A", langkah=nomor, alasan="x")
        assert [(g.kode, g.keadaan["ada"]) for g in tolak.value.daftar] == [("BP-028", (4,))]
    assert h(bp.batalkan, kode="A", langkah=4, alasan="x")
    assert h(bp.batalkan, kode="A", langkah=3, alasan="x"), "then the step before it"


# --- commands -----------------------------------------------------------------------------------

PERINTAH = {
    bp.pasang: {"kode": "Z", "rw": "RW 06", "kelompok": "KK-07",
                "jenis": bp.JenisLubang.REGULER, "kapasitas_gram": 3_000},
    bp.isi: {"kode": "A", "gram": 500},
    bp.panen: {"kode": "A", "kompos_gram": 100, "lama_kompos_hari": 5, "belum_matang": True},
    bp.laporkan_rusak: {"kode": "A", "alasan": "ambles"},
    bp.perbaiki: {"kode": "C"},
    bp.betulkan: {"kode": "A", "isian": 5, "gram": 900, "alasan": "salah timbang"},
    bp.betulkan_panen: {"kode": "D", "panen": 7, "kompos_gram": 200, "alasan": "salah timbang"},
    bp.batalkan: {"kode": "A", "langkah": 5, "alasan": "keliru"},
}  # fmt: skip
NAMA = [f.__name__ for f in PERINTAH]
CACAH = [0, -1, 1.5, True, "12", None, float("nan")]
BURUK = {
    "id": [None, "", " x", 7, ["a"]],
    "tanggal": [None, "2024-03-01", datetime(2024, 3, 1), 20240301, date(2024, 2, 29), date.max],
    "kode": ["Y", None, "", 7, ["A"]],
    "rw": ["", None, 6, " RW"],
    "kelompok": ["", None, 7],
    "jenis": ["reguler", None, 1],
    "kapasitas_gram": CACAH,
    "gram": [*CACAH, 10**12],
    "kompos_gram": [*CACAH[1:], 1_001],
    "lama_kompos_hari": CACAH,
    "belum_matang": [None, 1, "ya"],
    "isian": [*CACAH, 1, 99],
    "langkah": [*CACAH, 1, 99],
    "panen": [*CACAH, 1, 6, 99],
    "alasan": ["", None, 7, " "],
}
KASUS = [
    pytest.param(perintah, bidang, nilai, id=f"{perintah.__name__}-{bidang}-{nilai!r:.20}")
    for perintah, isi in PERINTAH.items()
    for bidang in ("id", "tanggal", *isi)
    for nilai in BURUK[bidang]
    if [perintah, bidang, nilai] not in ([bp.betulkan, "gram", 0], [bp.pasang, "kode", "Y"])
]


@pytest.fixture(scope="module")
def buku():
    h = Halaman("A", "B", "C", "D")
    h(bp.isi, kode="A", gram=1_000)  # 5
    h(bp.isi, kode="D", gram=500)  # 6
    h(bp.panen, kode="D", kompos_gram=100, lama_kompos_hari=1, belum_matang=True)  # 7
    h(bp.laporkan_rusak, kode="C", alasan="pecah")  # 8
    return h.buku


@pytest.mark.parametrize("perintah", PERINTAH, ids=NAMA)
@pytest.mark.parametrize("bukan", [None, "buku", [], bp.Rentang(1, 2)])
def test_bukan_buku_ditolak(perintah, bukan):
    assert kode_galat(perintah, bukan, id="x", tanggal=HARI, **PERINTAH[perintah]) == ["UM-008"]


@pytest.mark.parametrize("perintah", PERINTAH, ids=NAMA)
def test_perintah_yang_benar_diterima_dan_tidak_mengubah_buku(buku, perintah):
    lama = pickle.dumps(buku)
    e = perintah(buku, id="x", tanggal=HARI, **PERINTAH[perintah])
    assert pickle.dumps(buku) == lama
    assert bp.evolve(buku, e).nomor == buku.nomor + 1


@pytest.mark.parametrize(("perintah", "bidang", "nilai"), KASUS)
def test_masukan_buruk_ditolak_dengan_tempatnya(buku, perintah, bidang, nilai):
    isi = {"id": "x", "tanggal": HARI, **PERINTAH[perintah]}
    with pytest.raises(Penolakan) as tolak:
        perintah(buku, **{**isi, bidang: nilai})
    assert {g.path for g in tolak.value.daftar} == {bidang}


@pytest.mark.parametrize("perintah", PERINTAH, ids=NAMA)
def test_semua_galat_sekaligus(buku, perintah):
    buruk = {"tanggal": None, **{bidang: BURUK[bidang][1] for bidang in PERINTAH[perintah]}}
    with pytest.raises(Penolakan) as tolak:
        perintah(buku, id="x", **buruk)
    assert {g.path for g in tolak.value.daftar} == set(buruk)


def test_kode_yang_sudah_dipakai(buku):
    isi = {"id": "x", "tanggal": HARI, **PERINTAH[bp.pasang], "kode": "A", "kapasitas_gram": 0}
    assert kode_galat(bp.pasang, buku, **isi) == ["UM-002", "BP-021"]


@pytest.mark.parametrize("perintah", PERINTAH, ids=NAMA)
def test_id_yang_sama_dijawab_sekali(buku, perintah):
    isi = PERINTAH[perintah]
    e = perintah(buku, id="x", tanggal=HARI, **isi)
    kini = bp.evolve(buku, e)
    kini = bp.evolve(kini, bp.isi(kini, id="y", tanggal=HARI + SEBULAN, kode="B", gram=1))
    ulang = perintah(kini, id="x", tanggal=HARI, **isi)
    assert ulang is kini.catatan.jawaban("x")
    assert ulang == e
    assert bp.evolve(kini, ulang) is kini


@pytest.mark.parametrize(
    ("perintah", "bidang"),
    [(p, b) for p, isi in PERINTAH.items() for b in ("tanggal", *isi)],
    ids=lambda v: getattr(v, "__name__", v),
)
def test_id_yang_sama_dengan_isi_lain_ditolak(buku, perintah, bidang):
    isi = {"tanggal": HARI, **PERINTAH[perintah]}
    kini = bp.evolve(buku, perintah(buku, id="x", **isi))
    lain = {"tanggal": HARI + SEBULAN, "kode": "B", "jenis": bp.JenisLubang.JUMBO,
            "belum_matang": False}  # fmt: skip
    isi[bidang] = lain[bidang] if bidang in lain else isi[bidang] * 2
    assert kode_galat(perintah, kini, id="x", **isi) == ["UM-021"]
    perintah_lain = bp.isi if perintah is bp.perbaiki else bp.perbaiki
    isi_lain = {"kode": "A", "gram": 1} if perintah is bp.perbaiki else {"kode": "C"}
    assert kode_galat(perintah_lain, kini, id="x", tanggal=HARI, **isi_lain) == ["UM-021"]


# --- the book -----------------------------------------------------------------------------------


def test_putar_ulang_sama_dengan_yang_hidup():
    h = semua_langkah()
    assert {type(e) for e in h.log} == set(bp.PeristiwaBiopori.__args__)
    assert bp.fold(h.log, bp.buku_baru()) == h.buku
    assert list(h.buku.catatan.peristiwa) == h.log
    assert len(set(rantai(h.log))) == len(h.log)
    assert pickle.loads(pickle.dumps(h.buku)) == h.buku  # noqa: S301 - our own


@given(st.integers(0, 16), st.integers(0, 16))
def test_fold_terbagi_di_mana_pun(a, b):
    log = semua_langkah().log
    a, b = min(a, b), max(a, b)
    bertahap = bp.buku_baru()
    for bagian in (log[:a], log[a:b], log[b:]):
        bertahap = bp.fold(bagian, bertahap)
    assert bertahap == bp.fold(log, bp.buku_baru())


def test_buku_lama_tidak_berubah():
    h = Halaman("A")
    terisi(h)
    lama, foto = h.buku, pickle.dumps(h.buku)
    h(bp.isi, kode="A", gram=5)
    bp.fold(h.log[2:], lama)
    assert pickle.dumps(lama) == foto


def test_buku_pada_suatu_hari():
    h = semua_langkah()
    assert bp.buku_pada(h.buku, HARI) == bp.fold(h.log[:7], bp.buku_baru())
    assert bp.buku_pada(h.buku, HARI - SEBULAN) == bp.buku_baru()
    assert bp.buku_pada(h.buku, h.hari) is h.buku
    assert bp.buku_pada(h.buku, date(9999, 1, 1)) is h.buku


def test_buku_pada_hanya_menerima_buku_dan_hari():
    for hari in ("2024-01-01", datetime(2024, 3, 1), None, date.max):
        assert kode_galat(bp.buku_pada, bp.buku_baru(), hari) == ["UM-007"]
    assert kode_galat(bp.buku_pada, "buku", "kemarin") == ["UM-008", "UM-007"]


def test_peristiwa_asing_berlubang_atau_mundur_ditolak():
    h = Halaman("A")
    asing = Peristiwa(2, "x", HARI)
    assert kode_galat(bp.evolve, h.buku, asing) == ["UM-023"]
    assert kode_galat(bp.fold, [asing], h.buku) == ["UM-023"]
    assert kode_galat(bp.evolve, h.buku, "isi") == ["UM-023"]
    for e, kode in (
        (bp.LubangDiisi(3, "x", HARI, "A", 5), "UM-020"),
        (bp.LubangDiisi(1, "x", HARI, "A", 5), "UM-020"),
        (bp.LubangDiisi(2, "p-1", HARI, "A", 5), "UM-021"),
        (bp.LubangDiisi(2, "x", HARI - SEBULAN, "A", 5), "UM-022"),
        (bp.LubangDiisi(2, "x", HARI, "Z", 5), "BP-020"),
    ):
        assert kode_galat(bp.evolve, h.buku, e) == [kode]
        assert kode_galat(bp.fold, [e], h.buku) == [kode]


def test_mencari_lubang_dan_kelompok():
    h = semua_langkah()
    assert [k.kode for k in h.buku.lubang_kelompok("KK-07")] == ["A", "B"]
    for kode in ("Z", None, 7, ["A"]):
        assert kode_galat(h.buku.lubang, kode) == ["BP-020"]
        assert kode_galat(h.buku.lubang_kelompok, kode) == ["BP-027"]


def test_kode_kelompok_yang_tidak_dikenal_disamarkan():
    with pytest.raises(Penolakan) as tolak:
        semua_langkah().buku.lubang_kelompok("Keluarga Siti Aminah")
    (galat,) = tolak.value.daftar
    assert "Siti" not in str(galat.sebagai_catatan())
    assert "kode kelompok" in galat.saran
