"""Perka BNPB 1/2012: ladders, classes, repair; and the two rules on the size of a team."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import given, strategies as st

from contoh_nilai import MEDARI, baca
from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.tangguh_bencana.nilai.indikator_perka import (
    INDIKATOR_PERKA,
    TINGKAT_PERKA,
    aspek_indikator,
)
from pelayanan_publik.tangguh_bencana.nilai.kelas import AspekPerka, KelasPerka
from pelayanan_publik.tangguh_bencana.nilai.perka import (
    NilaiDestanaPerka,
    kelas_perka,
    nilai_destana_perka,
    perbaiki_tangga,
)
from pelayanan_publik.tangguh_bencana.nilai.relawan import cek_jumlah_relawan_perka, cek_minimum_ktb
from pelayanan_publik.tangguh_bencana.parameters import ketangguhan

SAH = [b for b in product((True, False, None), repeat=3)
       if [j is True for j in b] in ([0, 0, 0], [1, 0, 0], [1, 1, 0], [1, 1, 1])]  # fmt: skip
BARIS = list(product((True, False, None), repeat=3))
DUA_PULUH = st.binary(min_size=20, max_size=20)
LEMBAR_SAH = DUA_PULUH.map(lambda isi: [SAH[b % len(SAH)] for b in isi])
LEMBAR = DUA_PULUH.map(lambda isi: [BARIS[b % len(BARIS)] for b in isi])
CACAH_BURUK = [
    (-1, "UM-003"),
    (1.0, "UM-001"),
    (True, "UM-001"),
    ("30", "UM-001"),
    (None, "UM-001"),
]


def galat(fungsi, jawaban, **nama):
    with pytest.raises(Penolakan) as tolak:
        fungsi(jawaban, **nama)
    assert all(map(str, tolak.value.daftar)), "every sentence can be written"
    return [(g.kode, g.path) for g in tolak.value.daftar]


# --- the form -----------------------------------------------------------------------------------


def test_lembar_berisi_60_pertanyaan():
    assert (len(INDIKATOR_PERKA), len(set(INDIKATOR_PERKA)), len(TINGKAT_PERKA)) == (20, 20, 20)
    assert sum(len(set(tingkat)) for tingkat in TINGKAT_PERKA) == 60


def test_pembagian_aspek_adalah_usulan():
    """Known only by the order of the questions; graded, and never called law."""
    banyak = [aspek_indikator(i) for i in range(1, 21)]
    assert [banyak.count(a) for a in AspekPerka] == [1, 1, 3, 2, 5, 8]
    assert banyak == sorted(banyak, key=list(AspekPerka).index)
    (berlaku,) = ketangguhan.PERKA_INDIKATOR_PER_ASPEK.riwayat
    assert berlaku.bukti is Bukti.USULAN
    assert "belum diverifikasi" in str(nilai_destana_perka(baca("000 " * 20)).penjelasan())


@pytest.mark.parametrize("nomor", [0, 21])
def test_aspek_indikator_yang_tidak_ada(nomor):
    assert kode_galat(aspek_indikator, nomor) == ["TB-013"]


def test_bukti_pita_kelas():
    pita = (
        ketangguhan.PERKA_PRATAMA_MULAI,
        ketangguhan.PERKA_MADYA_MULAI,
        ketangguhan.PERKA_UTAMA_MULAI,
    )
    assert [(p.riwayat[0].nilai, p.riwayat[0].bukti) for p in pita] == [
        (20, Bukti.PRIMER), (36, Bukti.TURUNAN), (51, Bukti.PRIMER)]  # fmt: skip


# --- score and class ------------------------------------------------------------------------------


@given(LEMBAR_SAH)
def test_skor_adalah_banyaknya_ya(jawaban):
    hasil = nilai_destana_perka(jawaban)
    assert hasil.skor == sum(baris.count(True) for baris in jawaban)
    assert 0 <= hasil.skor <= 60
    assert hasil.kelas is kelas_perka(hasil.skor)
    assert sum(n for _, n in hasil.skor_per_aspek) == hasil.skor
    assert [a for a, _ in hasil.skor_per_aspek] == list(AspekPerka)
    assert sum(hasil.tingkat[2:5]) == dict(hasil.skor_per_aspek)[AspekPerka.KELEMBAGAAN]


@given(LEMBAR_SAH, st.integers(0, 19))
def test_satu_anak_tangga_lagi_menambah_satu(jawaban, i):
    hasil = nilai_destana_perka(jawaban)
    naik = min(3, hasil.tingkat[i] + 1)
    jawaban[i] = [j < naik for j in range(3)]
    lanjut = nilai_destana_perka(jawaban)
    assert lanjut.skor - hasil.skor == naik - hasil.tingkat[i]
    urut = [None, *KelasPerka]
    assert urut.index(lanjut.kelas) >= urut.index(hasil.kelas)


def test_kelas_setiap_skor():
    pita = [None] * 20 + ["PRATAMA"] * 16 + ["MADYA"] * 15 + ["UTAMA"] * 10
    assert [(k := kelas_perka(s)) and k.name for s in range(61)] == pita


@pytest.mark.parametrize(
    ("skor", "kode"), [(61, "TB-006"), (100, "TB-006"), *CACAH_BURUK, (57.16, "UM-001")]
)
def test_skor_yang_tidak_mungkin(skor, kode):
    assert kode_galat(kelas_perka, skor) == [kode]


def test_hasil_dibaca():
    hasil = nilai_destana_perka(baca("111 110 100 0-- " + "000 " * 16), tanggal=date(2019, 7, 22))
    teks = str(hasil.penjelasan()).splitlines()
    assert teks[:3] == [
        "Skor desa tangguh bencana, Perka BNPB 1/2012: 6 dari 60",
        "  Tanggal: 2019-07-22",
        "  Kelas: tanpa kelas, belum tangguh (tidak tangguh bencana)",
    ]
    assert teks[4:7] == ["    legislasi: 3", "    perencanaan: 2", "    kelembagaan: 1"]
    assert "36 Ya" in teks[11]
    assert "bukti turunan" in teks[11]
    tabel = hasil.tabel()
    assert (
        tabel.judul
        == "Perka BNPB 1/2012: skor 6, tanpa kelas, belum tangguh (tidak tangguh bencana)"
    )
    assert [b[3:] for b in tabel.baris[:4]] == [
        ("YYY", 3, "ditetapkan sebagai peraturan"),
        ("YYT", 2, "dokumen selesai"),
        ("YTT", 1, "pembentukan dimulai"),
        ("T––", 0, "belum ada"),
    ]
    assert "<table>" in hasil._repr_html_()
    madya = nilai_destana_perka(baca("110 " * 20))
    assert "  Kelas: Madya" in str(madya.penjelasan()).splitlines()
    assert "Tanggal" not in str(madya.penjelasan())


def test_hasil_sama_untuk_isi_yang_sama():
    a, b = nilai_destana_perka(baca("110 " * 20)), NilaiDestanaPerka(((True, True, False),) * 20)
    assert (a, hash(a)) == (b, hash(b))


# --- ladders ------------------------------------------------------------------------------------


def putus_naif(baris):
    """Where a yes stands above an answer that is none."""
    return [j for j in range(3) if baris[j] and not all(baris[:j])]


@pytest.mark.parametrize("baris", list(product((True, False, None), repeat=3)))
def test_setiap_baris_sah_atau_disebut_putusnya(baris):
    jawaban = [[True] * 3] * 7 + [list(baris)] + [[False] * 3] * 12
    if baris in SAH:
        assert nilai_destana_perka(jawaban).tingkat[7] == sum(j is True for j in baris)
    else:
        assert galat(nilai_destana_perka, jawaban) == [
            ("TB-004", f"jawaban[7][{j}]") for j in putus_naif(baris)
        ]


@given(LEMBAR)
def test_perbaikan_menyebut_tepat_yang_ditolak(jawaban):
    hasil = perbaiki_tangga(jawaban)
    putus = [(i, j) for i, baris in enumerate(jawaban) for j in putus_naif(baris)]
    assert [(p.indikator - 1, p.pertanyaan - 1) for p in hasil.daftar_perubahan] == putus
    assert all((p.sebelum, p.sesudah) == (True, False) for p in hasil.daftar_perubahan)
    baik = nilai_destana_perka(hasil.jawaban)
    for i, baris in enumerate(jawaban):
        terdepan = 0
        for jawab in baris:
            if not jawab:
                break
            terdepan += 1
        assert baik.tingkat[i] == terdepan
    if putus:
        assert galat(nilai_destana_perka, jawaban) == [
            ("TB-004", f"jawaban[{i}][{j}]") for i, j in putus
        ]
    else:
        assert baik == nilai_destana_perka(jawaban)


def test_perbaikan_dijelaskan():
    hasil = perbaiki_tangga(baca("101 -1- " + "111 " * 18))
    assert (
        str(hasil.penjelasan())
        == """\
Tangga diperbaiki: 2 jawaban
  indikator 1 pertanyaan 3: Ya menjadi Tidak
  indikator 2 pertanyaan 2: Ya menjadi Tidak"""
    )
    assert hasil.jawaban[1] == (None, False, None), "a blank stays blank"
    assert "<li>" in hasil._repr_html_()


def test_putus_dijelaskan():
    with pytest.raises(Penolakan) as tolak:
        nilai_destana_perka(baca("101 " + "111 " * 19))
    (salah,) = tolak.value.daftar
    assert salah.pesan == "Indikator 1: pertanyaan 3 Ya, padahal 2 bukan Ya."


# --- bad input ----------------------------------------------------------------------------------


@pytest.mark.parametrize("fungsi", [nilai_destana_perka, perbaiki_tangga])
@pytest.mark.parametrize("jawaban", [[True] * 60, MEDARI, [[True] * 3] * 19, None, "111" * 20])
def test_bentuk_salah(fungsi, jawaban):
    assert ("TB-001", "jawaban") in galat(fungsi, jawaban)


@pytest.mark.parametrize("fungsi", [nilai_destana_perka, perbaiki_tangga])
@pytest.mark.parametrize("bukan", [1, 0, "ya", 1.0])
def test_selain_ya_tidak_kosong_ditolak(fungsi, bukan):
    jawaban = [[True] * 3] * 19 + [[True, bukan, False]]
    assert galat(fungsi, jawaban) == [("TB-003", "jawaban[19][1]")]


def test_himpunan_bukan_baris():
    assert galat(nilai_destana_perka, [[True] * 3] * 19 + [{True, False, None}]) == [
        ("TB-002", "jawaban[19]")
    ]


def test_semua_galat_sekaligus():
    jawaban = [
        [True, False, True],
        [False, True, True],
        [True, 1, True],
        [True, True],
        *[[True] * 3] * 15,
    ]
    assert galat(nilai_destana_perka, jawaban, tanggal=date(2011, 12, 31)) == [
        ("TB-001", "jawaban"),
        ("TB-004", "jawaban[0][2]"),
        ("TB-004", "jawaban[1][1]"),
        ("TB-004", "jawaban[1][2]"),
        ("TB-003", "jawaban[2][1]"),
        ("TB-002", "jawaban[3]"),
        ("UM-010", "tanggal"),
    ]


# --- the size of a team ---------------------------------------------------------------------------


@given(st.integers(0, 60), st.integers(0, 60))
def test_dua_aturan_dua_operator(anggota, perempuan):
    if perempuan > anggota:
        assert kode_galat(cek_jumlah_relawan_perka, anggota, perempuan) == ["TB-012"]
        return
    hasil = cek_jumlah_relawan_perka(anggota, perempuan)
    assert hasil.anggota_terpenuhi == (anggota > 30)
    assert hasil.perempuan_terpenuhi == (perempuan > 15)
    assert hasil.terpenuhi == (anggota > 30 and perempuan > 15)
    cukup = cek_jumlah_relawan_perka(
        anggota + hasil.kurang_anggota + 15, perempuan + hasil.kurang_perempuan
    )
    assert cukup.terpenuhi
    assert (hasil.kurang_anggota == 0) == hasil.anggota_terpenuhi
    assert (hasil.kurang_perempuan == 0) == hasil.perempuan_terpenuhi


@pytest.mark.parametrize(
    ("anggota", "perempuan", "cukup"),
    [
        (30, 16, (False, True)),
        (31, 15, (True, False)),
        (31, 16, (True, True)),
        (30, 15, (False, False)),
    ],
)
def test_tepat_di_batas(anggota, perempuan, cukup):
    hasil = cek_jumlah_relawan_perka(anggota, perempuan)
    assert (hasil.anggota_terpenuhi, hasil.perempuan_terpenuhi) == cukup


@given(st.integers(0, 60))
def test_minimum_ktb(anggota):
    hasil = cek_minimum_ktb(anggota)
    assert hasil.terpenuhi == (anggota >= 30) == (hasil.kurang == 0)
    assert anggota + hasil.kurang == max(anggota, 30)


@pytest.mark.parametrize(("buruk", "kode"), CACAH_BURUK)
def test_jumlah_orang_yang_bukan_jumlah(buruk, kode):
    assert kode_galat(cek_minimum_ktb, buruk) == [kode]
    assert kode_galat(cek_jumlah_relawan_perka, buruk, buruk) == [kode, kode]


def test_jumlah_relawan_dibaca():
    teks = str(cek_jumlah_relawan_perka(30, 16).penjelasan()).splitlines()
    assert teks[0] == "Jumlah relawan menurut Perka BNPB 1/2012: tidak terpenuhi"
    assert teks[1] == "  Anggota: 30 (kurang 1)"
    assert teks[3] == "  Perempuan: 16"
    ktb = cek_minimum_ktb(30)
    assert str(ktb.penjelasan()).splitlines()[:2] == [
        "Jumlah relawan KTB: terpenuhi",
        "  Anggota: 30",
    ]
    assert "<li>" in ktb._repr_html_()
    assert "<li>" in cek_jumlah_relawan_perka(31, 16)._repr_html_()
