"""A batch at once: fair shares with their proof, and whole orders with theirs."""

from __future__ import annotations

import random
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, settings, strategies as st

from contoh_gandeng import STANDAR, calon, pesanan
from dunia import kode_galat
from pelayanan_publik import gandeng_gendong as gg
from pelayanan_publik.gandeng_gendong.pemerataan.alir import Jaringan
from soal_gandeng import acak, semua_pembagian, soal


def jatah(isi):
    return gg.jatah_merata(*isi, standar=STANDAR)


def periksa(hasil, isi):
    return gg.periksa_bukti(hasil, *isi, standar=STANDAR)


# --- fair shares ---------------------------------------------------------------------------------


@settings(max_examples=200)
@given(soal(kelompok=6, pesanan=14, paling_sedikit=5))
def test_setiap_jatah_terbukti(isi):
    hasil = jatah(isi)
    assert periksa(hasil, isi) == ()
    assert all(j.porsi >= 0 for j in hasil.jatah)


@given(soal())
def test_jatah_tidak_lebih_rendah_dari_pembagian_utuh_mana_pun(isi):
    """Sorted from the lowest up, no whole distribution is larger (in portions per member)."""
    terbaik = sorted(j.per_anggota for j in jatah(isi).jatah)
    for hasil in (gg.bagi_bergilir(*isi, standar=STANDAR),
                  gg.bagi_menurut_kesukaan(*isi, standar=STANDAR, kesukaan={})):  # fmt: skip
        assert sorted(Fraction(b.porsi, b.anggota) for b in hasil.bagian) <= terbaik


@given(soal(), st.randoms(use_true_random=False))
def test_jatah_tidak_bergantung_pada_urutan(isi, acak):
    a, b = list(isi[0]), list(isi[1])
    acak.shuffle(a)
    acak.shuffle(b)
    satu, dua = jatah(isi), jatah((a, b))
    assert {(j.kelompok, j.porsi) for j in satu.jatah} == {(j.kelompok, j.porsi) for j in dua.jatah}
    assert satu.tak_terlayani == dua.tak_terlayani


def test_leher_botol_bertingkat():
    kelompok = [calon("A", 5, 20), calon("B", 10, 50), calon("C", 5, 900)]
    isi = kelompok, [pesanan("P", 100), pesanan("Q", 70)]
    hasil = jatah(isi)
    assert [(j.kelompok, j.porsi) for j in hasil.jatah] == [("A", 20), ("B", 50), ("C", 100)]
    assert [(satu.tingkat, satu.kelompok) for satu in hasil.lapis] == [
        (4, ("A",)), (5, ("A", "B")), (20, ("A", "B", "C"))]  # fmt: skip
    assert hasil.tak_terlayani == 0
    assert "pilihan rancangan" in str(hasil.penjelasan())
    assert "20" in str(hasil.tabel())
    assert "Jatah merata" in hasil._repr_html_()


def ubah(hasil, **isi):
    return attrs.evolve(hasil, **isi)


@pytest.mark.parametrize(
    ("rusak", "kalimat"),
    [
        (lambda h: ubah(h, porsi=(attrs.evolve(h.porsi[0], kelompok="D"), *h.porsi[1:])),
         "D tidak dapat melayani P"),
        (lambda h: ubah(h, porsi=(attrs.evolve(h.porsi[0], porsi=Fraction(0)), *h.porsi[1:])),
         "tidak dapat melayani"),
        (lambda h: ubah(h, jatah=(*h.jatah, h.jatah[0])), "kelompok atau anggota yang lain"),
        (lambda h: ubah(h, porsi=(*h.porsi, h.porsi[-1])), "P dibagikan lebih dari porsinya"),
        (lambda h: ubah(h, porsi=(*h.porsi, h.porsi[0])), "A melebihi kapasitas"),
        (lambda h: ubah(h, porsi=h.porsi[1:]), "jatah A bukan jumlah porsinya"),
        (lambda h: ubah(h, jatah=h.jatah[1:]), "kelompok atau anggota yang lain"),
        (lambda h: ubah(h, tak_terlayani=Fraction(1)), "tak terlayani tidak cocok"),
        (lambda h: ubah(h, lapis=h.lapis[::-1]), "lapis tidak naik"),
        (lambda h: ubah(h, lapis=()), "lapis tidak naik"),
        (lambda h: ubah(h, lapis=h.lapis[:-1]), "lapis tidak naik"),
        (lambda h: ubah(h, lapis=(attrs.evolve(h.lapis[0], tingkat=Fraction(-1)), *h.lapis[1:])),
         "D tidak berada di tingkat lapisnya"),
        (lambda h: ubah(h, lapis=(*h.lapis[:-1], attrs.evolve(h.lapis[-1], pesanan_habis=()))),
         "belum penuh"),
    ],
)  # fmt: skip
def test_bukti_yang_dirusak_ketahuan(rusak, kalimat):
    kelompok = [calon("A", 5, 20), calon("B", 10, 900), calon("D", harga=None)]
    isi = kelompok, [pesanan("P", 100)]
    hasil = jatah(isi)
    assert periksa(hasil, isi) == ()
    salah = periksa(rusak(hasil), isi)
    assert any(kalimat in s for s in salah), salah


def test_pembagian_yang_sah_tetapi_kurang_rata_ketahuan():
    """A proof of other shares cannot be made up: the layers are full only for the right ones."""
    isi = [calon("A", 5, 900), calon("B", 5, 900)], [pesanan("P", 100)]
    miring = gg.HasilJatah(
        (gg.JatahKelompok("A", 5, Fraction(40)), gg.JatahKelompok("B", 5, Fraction(60))),
        (gg.PorsiTerbagi("P", "A", Fraction(40)), gg.PorsiTerbagi("P", "B", Fraction(60))),
        (gg.LapisJatah(Fraction(8), ("A",), ()), gg.LapisJatah(Fraction(12), ("A", "B"), ("P",))),
        Fraction(0),
    )
    assert periksa(miring, isi) == ("lapis 8 belum penuh: masih mungkin 900 porsi",)


def test_aliran_yang_harus_berbalik():
    j = Jaringan(6)
    for dari, ke, muat in (
        (0, 1, 1),
        (0, 2, 1),
        (1, 3, 1),
        (1, 4, 1),
        (2, 3, 1),
        (3, 5, 1),
        (4, 5, 1),
    ):
        j.pipa(dari, ke, muat)
    assert j.alirkan(0, 5) == 2
    assert j.jarak(0) == [0, -1, -1, -1, -1, -1]


# --- whole orders --------------------------------------------------------------------------------


@settings(max_examples=120)
@given(soal(kelompok=3, pesanan=6))
def test_utuh_sama_dengan_mencoba_semuanya(isi):
    hasil = gg.bagi_utuh_merata(*isi, standar=STANDAR)
    assert hasil.terbukti
    assert sorted(b.per_anggota for b in hasil.pembagian.bagian) == max(semua_pembagian(*isi))
    assert hasil.selisih == 0
    assert len(hasil.pembagian.penugasan) + len(hasil.pembagian.tak_terlayani) == len(isi[1])
    assert all(t.ringkasan for t in hasil.pembagian.tak_terlayani)


@pytest.mark.parametrize("benih", range(12))
def test_utuh_pada_soal_yang_ketat_sama_dengan_mencoba_semuanya(benih):
    rng = random.Random(benih)  # noqa: S311 - cases, not secrets
    isi = acak(rng, 3, 6, hari=1, tertutup=False)
    hasil = gg.bagi_utuh_merata(*isi, standar=STANDAR)
    assert sorted(b.per_anggota for b in hasil.pembagian.bagian) == max(semua_pembagian(*isi))


@given(soal(kelompok=4, pesanan=9), st.integers(1, 60))
def test_batas_berlaku_juga_bila_pencarian_dihentikan(isi, langkah):
    sebentar = gg.bagi_utuh_merata(*isi, standar=STANDAR, langkah_paling_banyak=langkah)
    lama = gg.bagi_utuh_merata(*isi, standar=STANDAR)
    assert sebentar.pembagian.terendah <= lama.pembagian.terendah <= sebentar.batas
    if sebentar.terbukti:
        assert sebentar == lama
    else:
        assert sebentar.langkah >= langkah
        assert all(t.ringkasan for t in sebentar.pembagian.tak_terlayani)


def test_pesanan_dan_kelompok_yang_serupa_tidak_dicoba_dalam_setiap_urutan():
    """Sixteen orders of two sizes over five groups of three sizes: proved within the default."""
    kelompok = [calon(f"K{i}", 5 + i % 3 * 5, 200) for i in range(5)]
    minta = [pesanan(f"P{k}", (20, 40)[k % 2], 3 + k % 2) for k in range(16)]
    hasil = gg.bagi_utuh_merata(kelompok, minta, standar=STANDAR)
    assert (hasil.terbukti, hasil.selisih) == (True, 0)


def test_batas_memperhitungkan_ruang_setiap_hari():
    """As water two groups could share 100 portions a day; but the small one has room for 30."""
    kelompok = [calon("A", 5, 30), calon("B", 5, 900)]
    minta = [pesanan(f"P{k}", 25) for k in range(12)]
    hasil = gg.bagi_utuh_merata(kelompok, minta, standar=STANDAR, langkah_paling_banyak=1)
    assert (hasil.terbukti, hasil.batas, hasil.pembagian.terendah) == (False, 90_000, 75_000)


def test_yang_belum_terbukti_mengatakannya():
    kelompok = [calon(k, 5, 900) for k in "ABCD"]
    minta = [pesanan(f"P{i}", 37 + 7 * i) for i in range(13)]
    hasil = gg.bagi_utuh_merata(kelompok, minta, standar=STANDAR, langkah_paling_banyak=20)
    assert not hasil.terbukti
    assert hasil.selisih > 0
    assert "belum terbukti" in str(hasil.penjelasan())
    assert "Tingkat terendah" in hasil._repr_html_()


def test_yang_besar_dapat_ditinggalkan_agar_dua_yang_kecil_muat():
    kelompok = [calon("A", 5, 60), calon("B", 5, 50)]
    minta = [pesanan("P", 60), pesanan("Q", 30), pesanan("R", 30), pesanan("S", 45)]
    hasil = gg.bagi_utuh_merata(kelompok, minta, standar=STANDAR)
    assert sorted(b.porsi for b in hasil.pembagian.bagian) == [45, 60]


@pytest.mark.parametrize(
    ("kerja", "kode"),
    [
        (lambda: gg.jatah_merata(1, 2, standar=3), ["UM-008"] * 3),
        (lambda: gg.bagi_utuh_merata([], [], standar=STANDAR, langkah_paling_banyak=0),
         ["UM-002", "GG-040"]),
        (lambda: gg.periksa_bukti(1, [], [], standar=STANDAR), ["UM-008", "GG-040"]),
    ],
)  # fmt: skip
def test_masukan_buruk(kerja, kode):
    assert kode_galat(kerja) == kode
