"""What to fix first, and the shortest or cheapest way to a class: exact, proven against others."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, pairwise, product
from random import Random

import highspy
import pytest
from hypothesis import given, strategies as st

from contoh_nilai import MEDARI, baca
from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.tangguh_bencana.nilai.jarak import cari_termurah, jarak_ke_kelas
from pelayanan_publik.tangguh_bencana.nilai.jawaban import semua_baris
from pelayanan_publik.tangguh_bencana.nilai.kelas import KelasPerka, KelasPKD, KomponenPKD
from pelayanan_publik.tangguh_bencana.nilai.perbaikan import baca_biaya, prioritas_perbaikan
from pelayanan_publik.tangguh_bencana.nilai.pkd import TAMBAHAN_PER_YA, kelas_pkd, nilai_pkd

UKURAN = (14, 5, 3, 6, 4)
TERBUKA = tuple(TAMBAHAN_PER_YA.values())
URUT = list(KelasPKD)
BARIS = [list(b) for b in semua_baris(4)]
LEMBAR = st.binary(min_size=32, max_size=32).map(lambda isi: [list(BARIS[b % 81]) for b in isi])
KUNCI = st.integers(1, 32) | st.tuples(st.integers(1, 32), st.integers(1, 4))
BIAYA = st.dictionaries(KUNCI, st.integers(0, 20))
TUJUAN = [KelasPKD.MADYA, KelasPKD.UTAMA]
KOSONG = nilai_pkd(baca("0000 " * 32))
PENUH = nilai_pkd(baca("1111 " * 32))


def acak_desa(acak, peluang):
    return nilai_pkd([[acak.random() < peluang for _ in range(4)] for _ in range(32)])


def belum(nilai):
    """The open questions, counted from one."""
    return [
        (i, j) for i, b in enumerate(nilai.jawaban, 1) for j, satu in enumerate(b, 1) if not satu
    ]


def belum_per_komponen(nilai):
    return [4 * len(k.tingkat) - k.ya for k in nilai.komponen]


def lulus(indeks, tujuan):
    return URUT.index(kelas_pkd(indeks)) >= URUT.index(tujuan)


# --- what to fix first ----------------------------------------------------------------------------


@given(LEMBAR, BIAYA)
def test_setiap_pertanyaan_terbuka_sekali(jawaban, biaya):
    nilai = nilai_pkd(jawaban)
    daftar = prioritas_perbaikan(nilai, biaya).daftar
    assert sorted((p.indikator, p.pertanyaan) for p in daftar) == belum(nilai)
    assert sum((p.tambahan for p in daftar), nilai.indeks) == 100
    for p in daftar:
        umum = biaya.get(p.indikator)
        assert p.biaya_rupiah == biaya.get((p.indikator, p.pertanyaan), umum)
        assert p.tambahan == TAMBAHAN_PER_YA[p.komponen]


@given(LEMBAR)
def test_tanpa_biaya_menurut_tambahan_lalu_tingkat(jawaban):
    nilai = nilai_pkd(jawaban)
    daftar = prioritas_perbaikan(nilai).daftar
    kunci = [(-p.tambahan, p.tingkat, p.indikator, p.pertanyaan) for p in daftar]
    assert kunci == sorted(kunci)
    assert all(p.biaya_rupiah is None and p.rupiah_per_poin is None for p in daftar)


@given(LEMBAR, BIAYA)
def test_tingkat_adalah_tingkat_bila_gilirannya_tiba(jawaban, biaya):
    nilai = nilai_pkd(jawaban)
    tingkat = list(nilai.tingkat)
    for p in prioritas_perbaikan(nilai, biaya).daftar:
        assert p.tingkat == tingkat[p.indikator - 1]
        tingkat[p.indikator - 1] += 1
    assert tingkat == [5] * 32


@given(LEMBAR, BIAYA)
def test_dengan_biaya_menurut_poin_per_rupiah(jawaban, biaya):
    daftar = prioritas_perbaikan(nilai_pkd(jawaban), biaya).daftar
    berbiaya = [p for p in daftar if p.biaya_rupiah is not None]
    assert list(daftar[: len(berbiaya)]) == berbiaya, "what has no known cost stands last"
    for a, b in pairwise(berbiaya):
        lama, baru = a.tambahan * b.biaya_rupiah, b.tambahan * a.biaya_rupiah
        assert lama >= baru
        if a.biaya_rupiah == b.biaya_rupiah == 0:
            assert (-a.tambahan, a.tingkat) <= (-b.tambahan, b.tingkat)
        elif lama == baru:
            assert (a.tingkat, a.indikator, a.pertanyaan) < (b.tingkat, b.indikator, b.pertanyaan)
    sisa = [(-p.tambahan, p.tingkat) for p in daftar[len(berbiaya) :]]
    assert sisa == sorted(sisa)


def test_medari_paling_untung_di_pencegahan():
    daftar = prioritas_perbaikan(nilai_pkd(MEDARI)).daftar
    assert len(daftar) == 53
    assert [(p.indikator, p.pertanyaan, p.tingkat) for p in daftar[:3]] == [
        (21, 1, 1),
        (22, 1, 1),
        (21, 2, 2),
    ]
    assert daftar[0].nama == "Mitigasi"
    assert daftar[-1].komponen is KomponenPKD.LAYANAN_DASAR


def test_biaya_pertanyaan_mendahului_biaya_indikator():
    biaya = {(21, 3): 1, 21: 9}
    assert baca_biaya(biaya) == baca_biaya(dict(reversed(biaya.items())))
    assert baca_biaya(biaya) == {(21, 1): 9, (21, 2): 9, (21, 3): 1, (21, 4): 9}
    per_poin = prioritas_perbaikan(nilai_pkd(MEDARI), biaya).daftar[0].rupiah_per_poin
    assert per_poin == Fraction(3, 4)


@pytest.mark.parametrize(
    "kunci",
    [0, 33, True, "21", 21.0, None, (21,), (21, 0), (21, 5), (0, 1), (21, 1, 1), (True, 1), ()],
)
@pytest.mark.parametrize("fungsi", [prioritas_perbaikan, lambda n, b: jarak_ke_kelas(n, biaya=b)])
def test_biaya_untuk_pertanyaan_yang_tidak_ada(fungsi, kunci):
    with pytest.raises(Penolakan) as tolak:
        fungsi(KOSONG, {kunci: 1})
    (salah,) = tolak.value.daftar
    assert (salah.kode, salah.path, salah.nilai) == ("TB-007", "biaya", kunci)


@pytest.mark.parametrize(
    ("rupiah", "kode"),
    [(-1, "UM-003"), (1.5, "UM-001"), (True, "UM-001"), ("1", "UM-001"), (None, "UM-001")],
)
def test_biaya_bukan_rupiah(rupiah, kode):
    with pytest.raises(Penolakan) as tolak:
        prioritas_perbaikan(KOSONG, {21: rupiah, (22, 1): rupiah, 23: 0})
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        (kode, "biaya[21]"),
        (kode, "biaya[(22, 1)]"),
    ]


def test_argumen_lain_ditolak_sekaligus():
    assert kode_galat(prioritas_perbaikan, MEDARI, [1]) == ["UM-008", "UM-008"]
    assert kode_galat(jarak_ke_kelas, MEDARI, "tinggi", biaya=7) == ["UM-008", "UM-017", "UM-008"]
    assert kode_galat(jarak_ke_kelas, KOSONG, KelasPerka.MADYA) == ["UM-008"], "no conversion"


# --- the fewest -----------------------------------------------------------------------------------


def tersedikit_naif(nilai, tujuan):
    """By all counts of new yes per component: the least number, and the most it reaches."""
    semula, ambang = int(105 * nilai.indeks), {"madya": 5_833, "utama": 8_333}[tujuan]
    a, b, c, d, e = (int(105 * t) for t in TERBUKA)
    sampai = (
        (v + w + x + y + z, -(semula + a * v + b * w + c * x + d * y + e * z))
        for v, w, x, y, z in product(*(range(n + 1) for n in belum_per_komponen(nilai)))
    )
    banyak, indeks = min((n, i) for n, i in sampai if -100 * i > 105 * ambang)
    return banyak, Fraction(-indeks, 105)


@pytest.mark.parametrize("tujuan", TUJUAN)
@pytest.mark.parametrize("benih", range(4))
def test_tersedikit_sama_dengan_semua_kemungkinan(benih, tujuan):
    acak = Random(benih)  # noqa: S311 - cases, no secrets
    nilai = acak_desa(acak, 0.8 if tujuan is KelasPKD.UTAMA else 0.7)
    jarak = jarak_ke_kelas(nilai, tujuan)
    assert (jarak.banyak, jarak.indeks) == tersedikit_naif(nilai, tujuan)


@given(LEMBAR, st.sampled_from(TUJUAN))
def test_sampai_dan_satu_kurang_tidak_sampai(jawaban, tujuan):
    """The steps do lead there; and no set with one step less does, however it is chosen."""
    nilai = nilai_pkd(jawaban)
    jarak = jarak_ke_kelas(nilai, tujuan.value)
    assert lulus(jarak.indeks, tujuan)
    assert jarak.tercapai == lulus(nilai.indeks, tujuan) == (jarak.banyak == 0)
    terbesar = sorted(
        (t for k, t in zip(belum_per_komponen(nilai), TERBUKA, strict=True) for _ in range(k))
    )
    if jarak.langkah:
        kurang_satu = terbesar[len(terbesar) - jarak.banyak + 1 :]
        assert not lulus(nilai.indeks + sum(kurang_satu), tujuan)


@given(LEMBAR)
def test_hasil_jarak_menjelaskan_dirinya(jawaban):
    nilai = nilai_pkd(jawaban, bahaya="banjir")
    jarak = jarak_ke_kelas(nilai)
    assert jarak.tujuan is (nilai.kelas.berikut or KelasPKD.UTAMA)
    assert jarak.indeks == nilai.indeks + sum(p.tambahan for p in jarak.langkah)
    assert sum(n for _, n in jarak.banyak_per_komponen) == jarak.banyak
    assert [k for k, _ in jarak.banyak_per_komponen] == list(KomponenPKD)
    for k, n in jarak.banyak_per_komponen:
        assert n == sum(p.komponen is k for p in jarak.langkah)
    assert jarak.sesudah.ya == nilai.ya + jarak.banyak
    assert jarak.sesudah.bahaya == "banjir"
    berubah = [p for p in belum(nilai) if p not in belum(jarak.sesudah)]
    assert berubah == sorted((p.indikator, p.pertanyaan) for p in jarak.langkah)


def test_dari_nol_ke_madya_dan_utama():
    madya, utama = jarak_ke_kelas(KOSONG), jarak_ke_kelas(KOSONG, "utama")
    assert [n for _, n in madya.banyak_per_komponen] == [0, 8, 12, 0, 16]
    assert [n for _, n in utama.banyak_per_komponen] == [0, 20, 12, 23, 16]
    assert (utama.banyak, utama.indeks) == (71, Fraction(250, 3)), "Utama by the sheet's 83.33"


def test_sudah_di_puncak_tidak_ada_langkah():
    jarak = jarak_ke_kelas(PENUH)
    assert (jarak.tujuan, jarak.langkah, jarak.tercapai) == (KelasPKD.UTAMA, (), True)
    assert str(jarak.penjelasan()) == "Menuju Utama: sudah Utama, indeks 100"
    assert (jarak.sesudah, jarak.biaya_rupiah) == (PENUH, 0)


@pytest.mark.parametrize("kelas", KelasPKD)
def test_kelas_yang_sudah_dimiliki_atau_di_bawahnya(kelas):
    assert jarak_ke_kelas(PENUH, kelas, biaya={}).tercapai
    assert jarak_ke_kelas(KOSONG, KelasPKD.PRATAMA, biaya={}).tercapai


def test_teks_jarak_medari():
    jarak = jarak_ke_kelas(nilai_pkd(MEDARI), biaya={21: 5_000_000})
    assert (
        str(jarak.penjelasan())
        == """\
Menuju Madya: 1 Ya lagi
  Indeks: 57,16 menjadi 58,5
  Biaya: Rp 5.000.000
  Komponen pencegahan dan mitigasi: 1 Ya
  21. Mitigasi, pertanyaan 1: tambah 1,33 poin (Apakah ada atau sudah dilakukan? Rp 5.000.000)"""
    )
    tanpa = jarak_ke_kelas(nilai_pkd(MEDARI))
    assert (
        str(tanpa.penjelasan())
        == """\
Menuju Madya: 1 Ya lagi
  Indeks: 57,16 menjadi 58,5
  Komponen pencegahan dan mitigasi: 1 Ya
  21. Mitigasi, pertanyaan 1: tambah 1,33 poin (Apakah ada atau sudah dilakukan?)"""
    )
    assert tanpa.biaya_rupiah is None
    assert jarak.tabel().baris == (
        (1, "pencegahan dan mitigasi", "21. Mitigasi", 1, 1, "1,333", 5_000_000),
    )
    assert tanpa.tabel().baris[0][-1] == ""
    assert "<li>" in jarak._repr_html_()


def test_teks_prioritas():
    hasil = prioritas_perbaikan(nilai_pkd(MEDARI), {22: 1_000_000})
    assert str(hasil.penjelasan()).splitlines()[:2] == [
        "Prioritas perbaikan PKD: 53 pertanyaan belum Ya",
        "  22. Sosialisasi pengetahuan kebencanaan, pertanyaan 1: tambah 1,33 poin (Apakah ada atau sudah dilakukan? Rp 1.000.000)",
    ]
    assert hasil.tabel().baris[0][-1] == 1_000_000
    assert "<table>" in hasil._repr_html_()


# --- the cheapest ---------------------------------------------------------------------------------


def termurah_naif(nilai, tujuan, biaya):
    """By all sets of priced questions: least money, then fewest, then the highest index."""
    harga = baca_biaya(biaya)
    buka = [(harga[p], TAMBAHAN_PER_YA[komponen(p[0])]) for p in belum(nilai) if p in harga]
    semua = (
        (sum(h for h, _ in isi), len(isi), -nilai.indeks - sum(t for _, t in isi))
        for n in range(len(buka) + 1)
        for isi in combinations(buka, n)
    )
    return min((k for k in semua if lulus(-k[2], tujuan)), default=None)


def komponen(indikator):
    return next(
        k for k, batas in zip(KomponenPKD, (14, 19, 22, 28, 32), strict=True) if indikator <= batas
    )


@pytest.mark.parametrize("benih", range(60))
def test_termurah_sama_dengan_semua_himpunan(benih):
    """Up to ten priced questions, so that every set can be tried."""
    acak = Random(benih)  # noqa: S311 - cases, no secrets
    tujuan = acak.choice(TUJUAN)
    nilai = acak_desa(acak, 0.42 if tujuan is KelasPKD.MADYA else 0.74)
    dibeli = acak.sample(belum(nilai), 10)
    biaya = {p: acak.choice([0, 1, 1, 2, 3, 5, 8]) for p in dibeli}
    harapan = termurah_naif(nilai, tujuan, biaya)
    if harapan is None:
        assert kode_galat(jarak_ke_kelas, nilai, tujuan, biaya=biaya) == ["TB-008"]
    else:
        jarak = jarak_ke_kelas(nilai, tujuan, biaya=biaya)
        assert (jarak.biaya_rupiah, jarak.banyak, -jarak.indeks) == harapan


def termurah_highs(nilai, tujuan, biaya):
    """A program that nobody here wrote: one yes-or-no variable per priced question."""
    h = highspy.Highs()
    for nama, isi in (("output_flag", False), ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.0)):
        h.setOptionValue(nama, isi)
    harga = baca_biaya(biaya)
    buka = [p for p in belum(nilai) if p in harga]
    x = [h.addBinary(obj=harga[p]) for p in buka]
    poin = [int(105 * TAMBAHAN_PER_YA[komponen(p[0])]) for p in buka]
    batas = {KelasPKD.MADYA: Fraction("58.33"), KelasPKD.UTAMA: Fraction("83.33")}[tujuan]
    perlu = int(105 * (batas - nilai.indeks)) + 1
    h.addConstr(sum(p * v for p, v in zip(poin, x, strict=True)) >= perlu)
    h.run()
    assert h.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return round(h.getInfo().objective_function_value)


@pytest.mark.parametrize("benih", range(25))
def test_termurah_sama_dengan_highs(benih):
    acak = Random(1_000 + benih)  # noqa: S311 - likewise
    nilai = acak_desa(acak, acak.choice([0.0, 0.2, 0.4]))
    biaya = {p: acak.randint(100, 9_000) for p in belum(nilai)}
    tujuan = acak.choice(TUJUAN)
    assert jarak_ke_kelas(nilai, tujuan, biaya=biaya).biaya_rupiah == termurah_highs(
        nilai, tujuan, biaya
    )


@given(
    st.lists(
        st.tuples(st.integers(1, 9), st.lists(st.integers(0, 6), max_size=3).map(sorted)),
        max_size=4,
    ),
    st.integers(0, 40),
)
def test_cari_termurah_sama_dengan_semua_banyak(jenis, perlu):
    harga = [(g, [sum(isi[:n]) for n in range(len(isi) + 1)]) for g, isi in jenis]
    semua = (
        (
            sum(b[n] for n, (_, b) in zip(banyak, harga, strict=True)),
            sum(banyak),
            -sum(n * g for n, (g, _) in zip(banyak, harga, strict=True)),
            banyak,
        )
        for banyak in product(*(range(len(b)) for _, b in harga))
    )
    harapan = min((k for k in semua if -k[2] >= perlu), default=None)
    assert cari_termurah(harga, perlu) == (harapan and harapan[3])


def test_biaya_sama_berarti_tersedikit():
    biaya = dict.fromkeys(range(1, 33), 1)
    for nilai in (KOSONG, nilai_pkd(MEDARI)):
        for tujuan in TUJUAN:
            murah, sedikit = (
                jarak_ke_kelas(nilai, tujuan, biaya=biaya),
                jarak_ke_kelas(nilai, tujuan),
            )
            assert (murah.biaya_rupiah, murah.indeks) == (sedikit.banyak, sedikit.indeks)


def test_yang_murah_mengalahkan_yang_bertambah_banyak():
    """Five cheap yes in basic services rather than one dear one in mitigation."""
    biaya = {21: 10_000_000, 10: 1_000_000, 3: 500_000}
    jarak = jarak_ke_kelas(nilai_pkd(MEDARI), biaya=biaya)
    assert (jarak.banyak, jarak.biaya_rupiah) == (5, 4_000_000)
    assert {p.komponen for p in jarak.langkah} == {KomponenPKD.LAYANAN_DASAR}


def test_yang_cuma_cuma_mendahului_yang_seharga_satu():
    """What costs nothing is not taken for what costs a rupiah: four free, and none that is not."""
    jarak = jarak_ke_kelas(nilai_pkd(MEDARI), biaya={(21, 1): 1, 10: 0, (3, 3): 0})
    assert (jarak.biaya_rupiah, {p.indikator for p in jarak.langkah}) == (0, {3, 10})


def test_kelas_tidak_terjangkau_menyebut_sampai_mana():
    with pytest.raises(Penolakan) as tolak:
        jarak_ke_kelas(nilai_pkd(MEDARI), biaya={10: 1, 1: 5})
    (salah,) = tolak.value.daftar
    assert (salah.kode, salah.path) == ("TB-008", "biaya")
    assert salah.pesan == "Kelas Madya tidak terjangkau: semua yang berbiaya hanya sampai 58,3."
