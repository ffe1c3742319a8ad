"""PKD 2021: laws of the index and its classes, a slow twin, and every kind of bad answer."""

from __future__ import annotations

from collections import UserList
from datetime import date, datetime
from fractions import Fraction
from random import Random
from typing import NamedTuple

import pytest
from hypothesis import given, strategies as st

from contoh_nilai import MEDARI, baca
from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.tangguh_bencana.nilai.bahaya import JenisBahaya
from pelayanan_publik.tangguh_bencana.nilai.indikator_pkd import (
    INDIKATOR_PKD,
    LETAK_KOMPONEN,
    PERTANYAAN_PKD,
    komponen_indikator,
)
from pelayanan_publik.tangguh_bencana.nilai.jawaban import semua_baris
from pelayanan_publik.tangguh_bencana.nilai.kelas import KelasPKD, KomponenPKD
from pelayanan_publik.tangguh_bencana.nilai.pkd import (
    LEMBAR_PKD,
    TAMBAHAN_PER_YA,
    NilaiPKD,
    indeks_di_atas,
    kelas_pkd,
    kelas_pkd_eksak,
    nilai_pkd,
    rekomendasi_pkd,
)
from pelayanan_publik.tangguh_bencana.parameters.ketangguhan import (
    PKD_BANYAK_INDIKATOR,
    PKD_BOBOT,
)

UKURAN = (14, 5, 3, 6, 4)
BARIS = [list(b) for b in semua_baris(4)]
LEMBAR = st.binary(min_size=32, max_size=32).map(lambda isi: [list(BARIS[b % 81]) for b in isi])
URUT = list(KelasPKD)


class Bernama(NamedTuple):
    ada: bool
    andal: bool
    dianggarkan: bool
    kerja_sama: bool


def indeks_naif(jawaban) -> Fraction:
    """The formulae of the sheet, cell by cell."""
    nilai, awal = Fraction(0), 0
    for n in UKURAN:
        for q in jawaban[awal : awal + n]:
            tingkat = (2 if q[0] else 1) + sum(1 for j in q[1:] if j)
            nilai += 20 * tingkat * Fraction(1, n) / 5
        awal += n
    return nilai


def kelas_naif(indeks: Fraction) -> str:
    if indeks * 100 <= 5_833:
        return "PRATAMA"
    return "UTAMA" if indeks * 100 > 8_333 else "MADYA"


# --- the form -----------------------------------------------------------------------------------


def test_lembar_berisi_128_pertanyaan():
    assert (len(INDIKATOR_PKD), len(set(INDIKATOR_PKD)), len(set(PERTANYAAN_PKD))) == (32, 32, 4)
    assert sum(UKURAN) * 4 == 128
    assert PKD_BANYAK_INDIKATOR.nilai(date(2021, 1, 1)) == UKURAN
    assert sum(PKD_BOBOT.nilai(date(2021, 1, 1))) == 100
    assert [s.stop - s.start for s in LETAK_KOMPONEN.values()] == list(UKURAN)


def test_komponen_setiap_indikator():
    banyak = [komponen_indikator(i) for i in range(1, 33)]
    assert [banyak.count(k) for k in KomponenPKD] == list(UKURAN)
    assert banyak == sorted(banyak, key=list(KomponenPKD).index)


def test_tambahan_satu_ya():
    """20 / (5 n): 0.286, 0.8, 1.333, 0.667 and 1 point."""
    assert list(TAMBAHAN_PER_YA.values()) == [
        Fraction(2, 7), Fraction(4, 5), Fraction(4, 3), Fraction(2, 3), Fraction(1)]  # fmt: skip


# --- laws ---------------------------------------------------------------------------------------


@given(LEMBAR)
def test_sama_dengan_lembar_kerja(jawaban):
    hasil = nilai_pkd(jawaban)
    assert hasil.indeks == indeks_naif(jawaban)
    assert 20 <= hasil.indeks <= 100
    assert hasil.kelas.name == kelas_naif(hasil.indeks)
    assert hasil.ya == sum(satu is True for baris in jawaban for satu in baris)
    assert hasil.kosong == sum(satu is None for baris in jawaban for satu in baris)


@given(LEMBAR)
def test_komponen_berjumlah_indeks(jawaban):
    hasil = nilai_pkd(jawaban)
    assert sum(k.poin for k in hasil.komponen) == hasil.indeks
    assert tuple(t for k in hasil.komponen for t in k.tingkat) == hasil.tingkat
    assert sum(k.ya for k in hasil.komponen) == hasil.ya
    assert [k.komponen for k in hasil.komponen] == list(KomponenPKD)
    for k in hasil.komponen:
        assert Fraction(1, 5) <= k.indeks <= 1
        assert k.indeks == Fraction(sum(k.tingkat), 5 * len(k.tingkat))


@given(LEMBAR)
def test_kosong_dihitung_tidak(jawaban):
    hasil = nilai_pkd(jawaban)
    dijawab = nilai_pkd([[satu is True for satu in baris] for baris in jawaban])
    assert (hasil.indeks, hasil.kelas, hasil.tingkat) == (
        dijawab.indeks,
        dijawab.kelas,
        dijawab.tingkat,
    )
    assert dijawab.kosong == 0


@given(LEMBAR, st.integers(0, 31), st.integers(0, 3))
def test_satu_ya_lagi_menambah_tepat_tambahannya(jawaban, i, j):
    jawaban[i][j] = False
    tidak = nilai_pkd(jawaban)
    jawaban[i][j] = True
    ya = nilai_pkd(jawaban)
    assert ya.indeks - tidak.indeks == TAMBAHAN_PER_YA[komponen_indikator(i + 1)] > 0
    assert URUT.index(ya.kelas) >= URUT.index(tidak.kelas)


def test_tanpa_aturan_loncat():
    """0001 is legal: Medari's service for people with a disability is level 2."""
    hasil = nilai_pkd(MEDARI)
    assert (hasil.jawaban[13], hasil.tingkat[13]) == ((False, False, False, True), 2)


def test_tingkat_satu_ditambah_ya():
    for baris in semua_baris(4):
        assert nilai_pkd([baris] * 32).tingkat == (1 + sum(j is True for j in baris),) * 32


def test_kelas_literal_dan_eksak_berbeda_tepat_di_dua_titik():
    """Every index is a whole number of 105ths; only 35/60 and 50/60 of a hundred are told apart."""
    mungkin = [Fraction(n, 105) for n in range(2_100, 10_501)]
    beda = [i for i in mungkin if kelas_pkd(i) is not kelas_pkd_eksak(i)]
    assert beda == [Fraction(175, 3), Fraction(250, 3)]
    urutan = [URUT.index(kelas_pkd(i)) for i in mungkin]
    assert urutan == sorted(urutan)


@given(LEMBAR)
def test_indeks_selalu_kelipatan_seperseratus_lima(jawaban):
    assert (105 * nilai_pkd(jawaban).indeks).denominator == 1


@pytest.mark.parametrize(
    ("ya", "indeks", "kelas", "eksak"),
    [
        ((0, 0, 12, 11, 15), Fraction(175, 3), KelasPKD.MADYA, KelasPKD.PRATAMA),
        ((0, 20, 12, 23, 16), Fraction(250, 3), KelasPKD.UTAMA, KelasPKD.MADYA),
    ],
)
def test_indeks_pada_ambang_dapat_terjadi(ya, indeks, kelas, eksak):
    """35/60 and 50/60 are no theory: answers reach both, and the sheet lifts them a class."""
    hasil = nilai_pkd(dengan_ya(*ya))
    assert (hasil.indeks, hasil.kelas, kelas_pkd_eksak(hasil.indeks)) == (indeks, kelas, eksak)


def dengan_ya(*banyak):
    """A form with so many yes in each component, the first questions first."""
    baris = []
    for n, ya in zip(UKURAN, banyak, strict=True):
        isi = [k < ya for k in range(4 * n)]
        baris += [isi[k : k + 4] for k in range(0, 4 * n, 4)]
    return baris


def test_indeks_di_atas_kelas():
    assert [indeks_di_atas(k) for k in KelasPKD] == [None, Fraction("58.33"), Fraction("83.33")]


def test_rekomendasi_per_indikator():
    hasil = nilai_pkd(MEDARI)
    assert hasil.rekomendasi == tuple(map(rekomendasi_pkd, hasil.tingkat))
    assert [hasil.rekomendasi[i].value for i in (0, 2, 9, 13)] == [
        "kembangkan",
        "evaluasi",
        "adakan",
        "adakan",
    ]


@pytest.mark.parametrize("fungsi", [rekomendasi_pkd, komponen_indikator])
@pytest.mark.parametrize(
    ("nomor", "kode"),
    [(0, "TB-013"), (-1, "TB-013"), (33, "TB-013"), (True, "UM-001"), ("1", "UM-001")],
)
def test_nomor_di_luar_lembar(fungsi, nomor, kode):
    """Never counted from the end."""
    assert kode_galat(fungsi, nomor) == [kode]


def test_nomor_pertama_dan_terakhir_di_lembar():
    assert (rekomendasi_pkd(5).value, kode_galat(rekomendasi_pkd, 6)) == ("kembangkan", ["TB-013"])
    with pytest.raises(Penolakan) as tolak:
        komponen_indikator(33)
    (salah,) = tolak.value.daftar
    assert (salah.path, salah.pesan) == ("indikator", "33 bukan indikator 1–32.")


# --- values -------------------------------------------------------------------------------------


def test_hasil_sama_untuk_isi_yang_sama():
    tupel = nilai_pkd(tuple(map(tuple, MEDARI)), bahaya="banjir", tanggal=date(2026, 1, 1))
    daftar = NilaiPKD(MEDARI, "banjir", date(2026, 1, 1))
    assert (tupel, hash(tupel)) == (daftar, hash(daftar))
    assert nilai_pkd(MEDARI) != tupel


def test_baris_dipakai_bersama_semua_desa():
    a, b = nilai_pkd(MEDARI), nilai_pkd([*MEDARI[:31], [True, True, True, True]])
    assert all(x is y for x, y in zip(a.jawaban, b.jawaban, strict=True))


@pytest.mark.parametrize("bentuk", [UserList, tuple, lambda isi: Bernama(*isi)])
def test_urutan_jenis_lain_diterima(bentuk):
    hasil = nilai_pkd([bentuk(baris) for baris in MEDARI])
    assert hasil == nilai_pkd(MEDARI)
    assert {type(baris) for baris in hasil.jawaban} == {tuple}


def test_bahaya_adalah_kata_desa_atau_salah_satu_dari_sepuluh():
    assert len(JenisBahaya) == 10
    assert nilai_pkd(MEDARI, bahaya=JenisBahaya.BANJIR) == nilai_pkd(MEDARI, bahaya="banjir")
    assert type(nilai_pkd(MEDARI, bahaya=JenisBahaya.BANJIR).bahaya) is str
    assert nilai_pkd(MEDARI, bahaya="angin kencang").bahaya == "angin kencang"


# --- what it says -------------------------------------------------------------------------------


def test_penjelasan_sama_dengan_hasil():
    teks = str(nilai_pkd(MEDARI, bahaya="angin_kencang", tanggal=date(2026, 8, 6)).penjelasan())
    assert (
        teks.splitlines()[:9]
        == """\
Indeks ketangguhan desa, PKD 2021: 57,16
  Tanggal: 2026-08-06
  Bahaya: angin kencang
  Kelas: Pratama
  Komponen layanan dasar: 17,43 poin (20 × 61/70, 47 Ya)
  Komponen peraturan dan kebijakan: 10,4 poin (20 × 13/25, 8 Ya)
  Komponen pencegahan dan mitigasi: 9,33 poin (20 × 7/15, 4 Ya)
  Komponen kesiapsiagaan darurat: 12 poin (20 × 18/30, 12 Ya)
  Komponen kesiapsiagaan pemulihan: 8 poin (20 × 8/20, 4 Ya)""".splitlines()
    )
    assert teks.splitlines()[9] == "  Jawaban Ya: 75"
    assert "58,33 poin [Form PKD 2021, BNPB" in teks
    assert "83,33 poin [Form PKD 2021, BNPB" in teks


def test_penjelasan_menyebut_yang_kosong():
    teks = str(nilai_pkd([*MEDARI[:31], [True, None, None, False]]).penjelasan())
    assert "Jawaban kosong: 2 (dihitung Tidak)" in teks
    assert "kosong" not in str(nilai_pkd(MEDARI).penjelasan())
    assert "Bahaya" not in teks
    assert "Tanggal" not in teks


def test_tabel_32_indikator():
    hasil = nilai_pkd([*MEDARI[:31], [True, None, None, False]])
    tabel = hasil.tabel()
    assert tabel.judul == "PKD 2021: indeks 54,16, Pratama"
    assert tabel.baris[2] == (3, "layanan dasar", "Transportasi", "YYTT", 3, "evaluasi")
    assert tabel.baris[31] == (
        32, "kesiapsiagaan pemulihan", "Membangun kembali lebih baik", "Y––T", 2, "adakan")  # fmt: skip
    assert [b[4] for b in tabel.baris] == list(hasil.tingkat)
    assert "<table>" in hasil._repr_html_()
    assert "jawaban" not in repr(hasil)


# --- bad input ----------------------------------------------------------------------------------


def galat(jawaban, **nama):
    with pytest.raises(Penolakan) as tolak:
        nilai_pkd(jawaban, **nama)
    assert all(map(str, tolak.value.daftar)), "every sentence can be written"
    return [(g.kode, g.path) for g in tolak.value.daftar]


@pytest.mark.parametrize(
    ("jawaban", "nilai"),
    [
        ([True] * 128, "daftar datar 128 isi"),
        ([True] * 127, "daftar datar 127 isi"),
        ([True] * 32, "daftar datar 32 isi"),
        (MEDARI[:31], "31 baris"),
        ([*MEDARI, MEDARI[0]], "33 baris"),
        ([], "0 baris"),
        (None, "NoneType"),
        ("1111" * 32, "str"),
        (b"1" * 128, "bytes"),
        (dict(enumerate(MEDARI)), "dict"),
        (set(map(tuple, MEDARI)), "set"),
        (iter(MEDARI), "list_iterator"),
        (7, "int"),
    ],
)
def test_bentuk_salah(jawaban, nilai):
    with pytest.raises(Penolakan) as tolak:
        nilai_pkd(jawaban)
    (salah,) = tolak.value.daftar
    assert (salah.kode, salah.path, salah.nilai) == ("TB-001", "jawaban", nilai)
    assert salah.pesan == f"Jawaban berupa {nilai}, bukan 32 indikator × 4 pertanyaan."


def test_127_jawaban_menyebut_barisnya():
    with pytest.raises(Penolakan) as tolak:
        nilai_pkd([*MEDARI[:31], [True, True, True]])
    (salah,) = tolak.value.daftar
    assert (salah.kode, salah.path) == ("TB-002", "jawaban[31]")
    assert salah.pesan == "Indikator 32 berisi 3 jawaban, bukan 4 jawaban."


@pytest.mark.parametrize(
    "bukan", [1, 0, 1.0, "ya", "", float("nan"), [True], Fraction(1), object()]
)
def test_selain_ya_tidak_kosong_ditolak(bukan):
    jawaban = [list(baris) for baris in MEDARI]
    jawaban[3][2] = bukan
    assert galat(jawaban) == [("TB-003", "jawaban[3][2]")]


def test_baris_yang_bukan_urutan():
    jawaban = [*MEDARI[:28], {True, False, None}, "YYYY", 5, None]
    assert galat(jawaban) == [("TB-002", f"jawaban[{i}]") for i in range(28, 32)]


def test_semua_galat_sekaligus():
    jawaban = [list(baris) for baris in MEDARI[:31]]
    jawaban[0] = [1, True, True, "ya"]
    jawaban[5] = [True, 0, True, True, True]
    jawaban[7] = "YTYT"
    assert galat(jawaban, bahaya=" ", tanggal="2026-08-06") == [
        ("TB-001", "jawaban"),
        ("TB-003", "jawaban[0][0]"),
        ("TB-003", "jawaban[0][3]"),
        ("TB-002", "jawaban[5]"),
        ("TB-003", "jawaban[5][1]"),
        ("TB-002", "jawaban[7]"),
        ("UM-004", "bahaya"),
        ("UM-007", "tanggal"),
    ]


@pytest.mark.parametrize("bahaya", ["", " banjir", 5, True, KelasPKD.MADYA, ["banjir"]])
def test_bahaya_salah(bahaya):
    assert galat(MEDARI, bahaya=bahaya) == [("UM-004", "bahaya")]


@pytest.mark.parametrize(
    ("tanggal", "kode"),
    [(datetime(2026, 8, 6), "UM-007"), (20260806, "UM-007"), (date(2020, 12, 31), "UM-010")],
)
def test_tanggal_salah(tanggal, kode):
    """The form of 2021 did not exist before it."""
    assert galat(MEDARI, tanggal=tanggal) == [(kode, "tanggal")]


@pytest.mark.parametrize("fungsi", [kelas_pkd, kelas_pkd_eksak])
@pytest.mark.parametrize(
    ("indeks", "kode"),
    [(19.99, "TB-005"), (0.57, "TB-005"), (100.01, "TB-005"), (-1, "TB-005"),
     (True, "UM-016"), ("58,33", "UM-016"), (None, "UM-016"), (float("nan"), "UM-016")],
)  # fmt: skip
def test_indeks_yang_tidak_mungkin(fungsi, indeks, kode):
    assert kode_galat(fungsi, indeks) == [kode]


def test_indeks_di_ujung_diterima():
    assert [kelas_pkd(i).name for i in (20, 100)] == ["PRATAMA", "UTAMA"]


# --- fast path and slow twin ----------------------------------------------------------------------


def test_jalan_cepat_sama_dengan_jalan_lambat():
    """What the fast look accepts has no fault, and what it does not see is looked at one by one."""
    acak = Random(1)  # noqa: S311 - cases, no secrets
    isi = [True, False, None, 1, 0, "ya"]
    for _ in range(300):
        bobot = [8, 8, 4, *acak.choice([(0, 0, 0), (1, 1, 1)])]
        panjang = acak.choice([32, 32, 32, 31])
        jawaban = [acak.choices(isi, bobot, k=4) for _ in range(panjang)]
        lambat = list(LEMBAR_PKD._satu_per_satu(jawaban, "j"))
        assert LEMBAR_PKD._cepat(jawaban) == (lambat == [])


def test_baris_kosong_semua_ditolak_per_baris():
    assert galat([[]] * 32) == [("TB-002", f"jawaban[{i}]") for i in range(32)]


def test_baca_contoh():
    assert baca("1-0") == [[True, None, False]]
