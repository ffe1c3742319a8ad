"""Published village scores: PKD 2021 and Perka BNPB 1/2012.

Each row names its source. Rows of grade A must be reproduced; of those whose published figures
contradict each other (grade C) the right figure must come out, and the published one must not.
Of grade B (inputs not published) only the class is compared.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from contoh_nilai import MEDARI, baca
from pelayanan_publik.core.units import Pembulatan, tulis_pecahan
from pelayanan_publik.tangguh_bencana.nilai.jarak import jarak_ke_kelas
from pelayanan_publik.tangguh_bencana.nilai.kelas import KelasPerka, KelasPKD
from pelayanan_publik.tangguh_bencana.nilai.perka import kelas_perka, nilai_destana_perka
from pelayanan_publik.tangguh_bencana.nilai.pkd import kelas_pkd, kelas_pkd_eksak, nilai_pkd
from pelayanan_publik.tangguh_bencana.nilai.rekap import rekap_kelas_perka, rekap_kelas_pkd
from pelayanan_publik.tangguh_bencana.nilai.relawan import cek_jumlah_relawan_perka, cek_minimum_ktb

# --- W1: Desa Medari 2026, form PKD 2021 with live formulae ---------------------------------------


def test_w1_medari():
    hasil = nilai_pkd(MEDARI, bahaya="angin kencang", tanggal=date(2026, 8, 6))
    assert tulis_pecahan(hasil.indeks) == "57,16", "printed in the workbook"
    assert (hasil.indeks, hasil.kelas, hasil.kosong) == (Fraction(6_002, 105), KelasPKD.PRATAMA, 0)
    assert hasil.ya == 47 + 8 + 4 + 12 + 4 == 75
    assert sum(hasil.tingkat) == 107


@pytest.mark.parametrize(
    ("nomor", "tingkat", "jumlah", "indeks", "ya"),
    [
        (0, "5 5 3 5 5 5 5 5 5 1 5 5 5 2", "61/70", "0.871429", 47),
        (1, "1 5 5 1 1", "13/25", "0.52", 8),
        (2, "5 1 1", "7/15", "0.466667", 4),
        (3, "1 5 5 5 1 1", "18/30", "0.60", 12),
        (4, "1 1 1 5", "8/20", "0.40", 4),
    ],
)
def test_w1_medari_per_komponen(nomor, tingkat, jumlah, indeks, ya):
    komponen = nilai_pkd(MEDARI).komponen[nomor]
    assert komponen.tingkat == tuple(map(int, tingkat.split()))
    assert (komponen.indeks, komponen.ya) == (Fraction(jumlah), ya)
    assert round(float(komponen.indeks), 6) == float(indeks)


def test_w1_dua_rumus_yang_menggoda_tetapi_salah():
    """The share of yes per component, and the plain mean of 32 levels: neither is the index."""
    hasil = nilai_pkd(MEDARI)
    bagian_ya = sum(Fraction(20 * k.ya, 4 * len(k.tingkat)) for k in hasil.komponen)
    rata_tingkat = Fraction(100 * sum(hasil.tingkat), 5 * 32)
    assert [tulis_pecahan(n) for n in (bagian_ya, rata_tingkat)] == ["46,45", "66,88"]
    assert hasil.indeks not in (bagian_ya, rata_tingkat)
    assert kelas_pkd(rata_tingkat) is KelasPKD.MADYA, "the mean would lift the village a class"
    assert hasil.kelas is KelasPKD.PRATAMA


def test_w1_jalan_terpendek_medari_ke_madya():
    """Ours, from W1: one yes in prevention and mitigation passes 58.33; no other component does."""
    jarak = jarak_ke_kelas(nilai_pkd(MEDARI))
    assert (jarak.banyak, jarak.langkah[0].indikator, jarak.tujuan) == (1, 21, KelasPKD.MADYA)
    assert tulis_pecahan(jarak.indeks) == "58,5"
    assert jarak.sesudah.kelas is KelasPKD.MADYA


# --- W2: other PKD results ------------------------------------------------------------------------


def test_w2b_lompo_riaja():
    """Kel. Lompo Riaja (Barru) 2023, anyflip ruzfp/imbk: 46.80, Pratama; not a score of 60."""
    assert kelas_pkd(46.80) is KelasPKD.PRATAMA
    assert kelas_perka(Pembulatan.SETENGAH_KE_ATAS.bulatkan(4_680, 100)) is KelasPerka.MADYA


def test_w2c_timpik():
    """BAD: Timpik (Semarang) 2025, garuda 5455895: "moderately resilient" at 51.73 is Pratama."""
    assert kelas_pkd(36.27) is kelas_pkd(51.73) is KelasPKD.PRATAMA


def test_w2d_magetan():
    """Magetan, 32 Destana, ceh20202: printed 6 %, 25 %, 69 %."""
    rekap = rekap_kelas_pkd(["pratama"] * 2 + ["madya"] * 8 + ["utama"] * 22)
    persen = [100 * bagian for _, bagian in rekap.bagian_per_kelas]
    assert rekap.banyak_desa == 32
    assert persen == [Fraction("6.25"), 25, Fraction("68.75")]
    cetak = [Pembulatan.SETENGAH_KE_ATAS.bulatkan(p.numerator, p.denominator) for p in persen]
    assert cetak == [6, 25, 69]


def test_w2e_magetan_dua_terbitan():
    """BAD: a policy brief, garuda 5117118, has "around 20 %" Utama of 30; W2d has 69 % of 32."""
    brief = rekap_kelas_pkd(["utama"] * 6 + ["madya"] * 24)
    register = rekap_kelas_pkd(["pratama"] * 2 + ["madya"] * 8 + ["utama"] * 22)
    assert dict(brief.bagian_per_kelas)["utama"] == Fraction(1, 5)
    assert dict(brief.bagian_per_kelas)["utama"] != dict(register.bagian_per_kelas)["utama"]


@pytest.mark.parametrize(
    ("baris", "indeks", "kelas"),
    [("0000", 20, KelasPKD.PRATAMA), ("----", 20, KelasPKD.PRATAMA), ("1111", 100, KelasPKD.UTAMA)],
)
def test_w2f_ujung(baris, indeks, kelas):
    """Derived: the lowest index is 20 and has a class; there is no "belum tangguh"."""
    hasil = nilai_pkd(baca(f"{baris} " * 32))
    assert (hasil.indeks, hasil.kelas) == (indeks, kelas)


@pytest.mark.parametrize(
    ("indeks", "kelas", "eksak"),
    [
        (Fraction(35 * 100, 60), KelasPKD.MADYA, KelasPKD.PRATAMA),
        ("58.33", KelasPKD.PRATAMA, KelasPKD.PRATAMA),
        (Fraction(50 * 100, 60), KelasPKD.UTAMA, KelasPKD.MADYA),
        ("83.33", KelasPKD.MADYA, KelasPKD.MADYA),
    ],
)
def test_w2g_ambang(indeks, kelas, eksak):
    """By the formula of the sheet; and by 35/60 and 50/60, where its figures come from."""
    indeks = Fraction(indeks)
    assert (kelas_pkd(indeks), kelas_pkd_eksak(indeks)) == (kelas, eksak)


# --- W3: Perka BNPB 1/2012 ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("skor", "kelas"),
    [
        (0, None),
        (19, None),
        (20, "PRATAMA"),
        (35, "PRATAMA"),
        (36, "MADYA"),
        (50, "MADYA"),
        (51, "UTAMA"),
        (60, "UTAMA"),
    ],
)
def test_w3a_batas_kelas(skor, kelas):
    """katalogkesiapsiagaan.bnpb.go.id/penilaian-ketangguhan-desa-2; the band of Madya derived."""
    hasil = kelas_perka(skor)
    assert (hasil and hasil.name) == kelas


def test_w3b_giligenting():
    """Four villages of Pulau Giligenting, purejournal.ub.ac.id 337: three without a class."""
    rekap = rekap_kelas_perka([None, None, None, "pratama"])
    assert dict(rekap.bagian_per_kelas)["tanpa kelas"] == Fraction(3, 4)
    assert rekap.banyak_desa == 4


def test_w3e_pita_pedestana():
    """BAD: AxelChristiant/Pedestana cuts at 45 % and 85 %; only 85 % (51) is a line of the Perka."""
    utama = Fraction(85 * 60, 100)
    madya = Fraction(45 * 60, 100)
    assert (utama, madya) == (51, 27)
    assert (kelas_perka(50), kelas_perka(51)) == (KelasPerka.MADYA, KelasPerka.UTAMA)
    assert kelas_perka(28) is KelasPerka.PRATAMA, "not Madya"


def test_w3f_tepat_tiga_puluh():
    """A team of exactly 30 with 15 women: a KTB, and neither question of the Perka is a yes."""
    perka = cek_jumlah_relawan_perka(30, 15)
    assert (perka.anggota_terpenuhi, perka.perempuan_terpenuhi) == (False, False)
    assert cek_minimum_ktb(30).terpenuhi


def test_tim_medari_delapan_belas_orang():
    """Ketua, 7 TRC and five bidang of two: 18 people, too few for either rule."""
    anggota = 1 + 7 + 5 * 2
    assert not cek_jumlah_relawan_perka(anggota, 0).anggota_terpenuhi
    assert (cek_minimum_ktb(anggota).terpenuhi, cek_minimum_ktb(anggota).kurang) == (False, 12)


@pytest.mark.parametrize(
    ("tulisan", "skor", "kelas"),
    [
        ("111 " * 20, 60, "UTAMA"),
        ("110 " * 20, 40, "MADYA"),
        ("100 " * 20, 20, "PRATAMA"),
        ("111 " * 17 + "000 " * 3, 51, "UTAMA"),
        ("100 " * 19 + "000", 19, None),
    ],
)
def test_rujukan_tangga(tulisan, skor, kelas):
    """Scoring by ladders: one for each leading yes, stopping at the first no."""
    hasil = nilai_destana_perka(baca(tulisan))
    assert (hasil.skor, hasil.kelas and hasil.kelas.name) == (skor, kelas)
