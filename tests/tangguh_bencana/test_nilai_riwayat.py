"""Scores over time and over villages."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from contoh_nilai import MEDARI, baca, contoh_nilai
from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.tangguh_bencana.nilai.bahaya import JenisBahaya
from pelayanan_publik.tangguh_bencana.nilai.jawaban import semua_baris
from pelayanan_publik.tangguh_bencana.nilai.kelas import KelasPerka, KelasPKD, KomponenPKD
from pelayanan_publik.tangguh_bencana.nilai.perubahan import beda_jawaban
from pelayanan_publik.tangguh_bencana.nilai.pkd import nilai_pkd
from pelayanan_publik.tangguh_bencana.nilai.rekap import rekap_kelas_perka, rekap_kelas_pkd
from pelayanan_publik.tangguh_bencana.nilai.riwayat import PerubahanPKD, RiwayatPKD, riwayat_pkd

BARIS = [list(b) for b in semua_baris(4)]
LEMBAR = st.binary(min_size=32, max_size=32).map(lambda isi: [list(BARIS[b % 81]) for b in isi])
BAHAYA = st.sampled_from(
    ["banjir", "Banjir", "angin kencang", JenisBahaya.GUNUNG_API, "Gunung Api"]
)
HARI = st.dates(date(2021, 1, 1), date(2030, 12, 31))
NIHIL, SEMUA = baca("0000 " * 32), baca("1111 " * 32)


def nilai(tahun, jawaban=NIHIL, bahaya="banjir"):
    return nilai_pkd(jawaban, bahaya=bahaya, tanggal=date(tahun, 5, 1))


def galat(fungsi, *isi):
    with pytest.raises(Penolakan) as tolak:
        fungsi(*isi)
    assert all(map(str, tolak.value.daftar)), "every sentence can be written"
    return [(g.kode, g.path) for g in tolak.value.daftar]


# --- two scores ---------------------------------------------------------------------------------


@given(LEMBAR, LEMBAR)
def test_perubahan_adalah_selisih(lama, baru):
    perubahan = PerubahanPKD(nilai(2024, lama), nilai(2025, baru))
    assert perubahan.selisih == perubahan.sesudah.indeks - perubahan.sebelum.indeks
    assert sum(poin for _, poin in perubahan.selisih_per_komponen) == perubahan.selisih
    assert [k for k, _ in perubahan.selisih_per_komponen] == list(KomponenPKD)
    assert perubahan.kelas == (perubahan.sebelum.kelas, perubahan.sesudah.kelas)
    assert perubahan.ganti_kelas == (len(set(perubahan.kelas)) == 2)
    beda = {(p.indikator, p.pertanyaan): (p.sebelum, p.sesudah) for p in perubahan.jawaban_berubah}
    for i in range(32):
        for j in range(4):
            pasangan = (lama[i][j], baru[i][j])
            assert beda.get((i + 1, j + 1), (lama[i][j], lama[i][j])) == pasangan
    assert len(beda) == sum(
        a is not b for x, y in zip(lama, baru, strict=True) for a, b in zip(x, y, strict=True)
    )


def test_jawaban_yang_sama_tidak_berubah():
    assert beda_jawaban(nilai(2024).jawaban, nilai(2025).jawaban) == ()


def test_perubahan_dibaca():
    dulu = nilai(2024, [*MEDARI[:20], [True, None, False, False], *MEDARI[21:]], "angin kencang")
    kini = nilai(2025, [*MEDARI[:20], [True, True, True, False], *MEDARI[21:]], "Angin_Kencang")
    assert (
        str(PerubahanPKD(dulu, kini).penjelasan())
        == """\
Perubahan indeks PKD untuk angin kencang, 2024-05-01 s.d. 2025-05-01: +2,67
  Indeks: 58,5 menjadi 61,16
  Kelas: Madya
  Komponen layanan dasar: 0
  Komponen peraturan dan kebijakan: 0
  Komponen pencegahan dan mitigasi: +2,67
  Komponen kesiapsiagaan darurat: 0
  Komponen kesiapsiagaan pemulihan: 0
  Jawaban berubah: 2
    indikator 21 pertanyaan 2: kosong menjadi Ya
    indikator 21 pertanyaan 3: Tidak menjadi Ya"""
    )
    turun = PerubahanPKD(nilai(2024, SEMUA), nilai(2025))
    assert str(turun.penjelasan()).splitlines()[0].endswith(": -80")
    assert "  Kelas: Utama menjadi Pratama" in str(turun.penjelasan()).splitlines()
    assert "<li>" in turun._repr_html_()


@pytest.mark.parametrize(
    ("sebelum", "sesudah"),
    [
        (nilai(2024), nilai(2025, bahaya="tsunami")),
        (nilai(2025), nilai(2024)),
        (nilai(2025), nilai(2025)),
    ],
)
def test_yang_tidak_dapat_dibandingkan(sebelum, sesudah):
    assert galat(PerubahanPKD, sebelum, sesudah) == [("TB-011", "sesudah")]


def test_perbandingan_tanpa_keterangan():
    assert galat(PerubahanPKD, nilai_pkd(NIHIL, bahaya="banjir"), MEDARI) == [
        ("TB-009", "sebelum.tanggal"), ("UM-008", "sesudah")]  # fmt: skip


# --- history ------------------------------------------------------------------------------------


@given(st.lists(st.tuples(BAHAYA, HARI, LEMBAR), max_size=6))
def test_riwayat_per_bahaya_menurut_tanggal(isi):
    semua = [nilai_pkd(j, bahaya=b, tanggal=t) for b, t, j in isi]
    kunci = [(n.bahaya.lower().replace("_", " "), n.tanggal) for n in semua]
    if len(set(kunci)) < len(kunci):
        salah = [i for i, k in enumerate(kunci) if k in kunci[:i]]
        assert galat(riwayat_pkd, semua) == [("TB-010", f"penilaian[{i}]") for i in salah]
        return
    riwayat = riwayat_pkd(semua)
    assert sorted(map(id, riwayat.penilaian)) == sorted(map(id, semua))
    assert riwayat == riwayat_pkd(reversed(semua))
    assert riwayat.daftar_bahaya == tuple(sorted({b for b, _ in kunci}))
    banyak = 0
    for bahaya in riwayat.daftar_bahaya:
        deret = riwayat.untuk(bahaya)
        assert [n.tanggal for n in deret] == sorted(t for b, t in kunci if b == bahaya)
        milik = [p for p in riwayat.daftar_perubahan if p.sebelum in deret]
        assert [(p.sebelum, p.sesudah) for p in milik] == list(pairwise(deret))
        assert sum(p.selisih for p in milik) == deret[-1].indeks - deret[0].indeks
        banyak += len(milik)
    assert banyak == len(riwayat.daftar_perubahan)


def test_riwayat_dibaca():
    riwayat = riwayat_pkd([nilai(2025, SEMUA), nilai(2024), nilai(2024, MEDARI, "angin kencang")])
    assert (
        str(riwayat.tabel())
        == """\
Riwayat PKD
Bahaya         Tanggal     Indeks  Perubahan  Kelas
-------------  ----------  ------  ---------  -------
angin kencang  2024-05-01   57,16             Pratama
banjir         2024-05-01      20             Pratama
banjir         2025-05-01     100        +80  Utama"""
    )
    teks = str(riwayat.penjelasan()).splitlines()
    assert teks[0] == "Riwayat PKD: 3 penilaian"
    assert teks[1] == "  Perubahan indeks PKD untuk banjir, 2024-05-01 s.d. 2025-05-01: +80"
    assert "<table>" in riwayat._repr_html_()
    assert [n.tanggal.year for n in riwayat.untuk("BANJIR")] == [2024, 2025]
    assert riwayat.untuk("tsunami") == ()


def test_riwayat_kosong():
    assert (RiwayatPKD(()).daftar_bahaya, RiwayatPKD(()).daftar_perubahan) == ((), ())


def test_riwayat_menolak_semua_sekaligus():
    semua = [
        nilai(2024),
        nilai_pkd(NIHIL),
        MEDARI,
        nilai(2024, SEMUA, "Banjir"),
        nilai_pkd(NIHIL, bahaya="banjir"),
    ]
    assert galat(riwayat_pkd, semua) == [
        ("TB-009", "penilaian[1].bahaya"),
        ("TB-009", "penilaian[1].tanggal"),
        ("UM-008", "penilaian[2]"),
        ("TB-010", "penilaian[3]"),
        ("TB-009", "penilaian[4].tanggal"),
    ]
    assert kode_galat(riwayat_pkd, None) == ["UM-008"]
    assert kode_galat(riwayat_pkd([]).untuk, 5) == ["UM-008"]


# --- many villages ------------------------------------------------------------------------------


@given(st.lists(st.sampled_from(KelasPKD)))
def test_rekap_pkd_berjumlah_desa(kelas):
    rekap = rekap_kelas_pkd(kelas)
    assert dict(rekap.banyak_per_kelas) == {k.value: kelas.count(k) for k in KelasPKD}
    assert rekap.banyak_desa == len(kelas)
    bagian = [b for _, b in rekap.bagian_per_kelas]
    assert bagian == [None] * 3 if not kelas else sum(bagian) == 1
    assert rekap == rekap_kelas_pkd(iter([k.value for k in kelas]))


@given(st.lists(st.sampled_from([None, *KelasPerka])))
def test_rekap_perka_berjumlah_desa(kelas):
    rekap = rekap_kelas_perka(kelas)
    assert [n for _, n in rekap.banyak_per_kelas] == [kelas.count(k) for k in (None, *KelasPerka)]
    assert [k for k, _ in rekap.banyak_per_kelas] == ["tanpa kelas", "pratama", "madya", "utama"]


def test_rekap_menyebut_penyebutnya():
    rekap = rekap_kelas_perka([None, None, None, "pratama"])
    assert (
        str(rekap.penjelasan())
        == """\
Rekap kelas Perka BNPB 1/2012: 4 desa dinilai
  Tanpa kelas: 75 % (3 dari 4 desa yang dinilai)
  Pratama: 25 % (1 dari 4 desa yang dinilai)
  Madya: 0 % (0 dari 4 desa yang dinilai)
  Utama: 0 % (0 dari 4 desa yang dinilai)"""
    )
    assert dict(rekap.bagian_per_kelas)["pratama"] == Fraction(1, 4)
    assert "<table>" in rekap._repr_html_()


def test_rekap_nol_desa_tidak_terdefinisi():
    rekap = rekap_kelas_pkd([])
    assert (rekap.banyak_desa, {b for _, b in rekap.bagian_per_kelas}) == (0, {None})
    assert [b[2] for b in rekap.tabel().baris] == ["tidak terdefinisi"] * 3


@pytest.mark.parametrize(
    ("fungsi", "kelas", "kode"),
    [
        (
            rekap_kelas_pkd,
            ["madya", None, "tinggi", KelasPerka.MADYA],
            ["UM-017", "UM-017", "UM-008"],
        ),
        (rekap_kelas_perka, [None, KelasPKD.MADYA, 3], ["UM-008", "UM-017"]),
        (rekap_kelas_pkd, 5, ["UM-008"]),
    ],
)
def test_rekap_menolak_kelas_lain(fungsi, kelas, kode):
    """A class of one score is no class of the other."""
    assert kode_galat(fungsi, kelas) == kode


def test_letak_kelas_yang_salah():
    assert galat(rekap_kelas_perka, [None, 3]) == [("UM-017", "kelas[1]")]


# --- examples -----------------------------------------------------------------------------------


def test_setiap_contoh_menjelaskan_dirinya():
    for objek in contoh_nilai():
        teks = str(objek.penjelasan() if hasattr(objek, "penjelasan") else objek)
        assert teks
        assert "Fraction" not in teks
        assert "None" not in teks
