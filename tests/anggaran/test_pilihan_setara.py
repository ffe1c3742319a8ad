"""Where every unit is worth the same money: sums in the bits of a number, beside the slow twin."""

from __future__ import annotations

import tracemalloc
from itertools import combinations

import pytest
from hypothesis import assume, given, strategies as st

from pelayanan_publik.anggaran.pilihan import setara
from pelayanan_publik.anggaran.pilihan.butir import Butir, Jenjang, PenerimaButir
from pelayanan_publik.anggaran.pilihan.hitung import pilih
from pelayanan_publik.anggaran.pilihan.soal import susun_soal
from pelayanan_publik.core.errors import Penolakan
from soal_pilihan import enumerasi, jawaban, pilihan_satu, soal_ke


@st.composite
def daftar_setara(draw):
    """A few recipients whose items all bring `manfaat` for `harga` rupiah."""
    harga, manfaat = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    hasil = []
    for i in range(draw(st.integers(1, 3))):
        isi = []
        for j in range(draw(st.integers(1, 3))):
            besar = draw(st.integers(1, 8))
            jenjang = [
                Jenjang(n, besar * manfaat)
                for n in draw(st.lists(st.integers(1, 2), min_size=1, max_size=2))
            ]
            isi.append(
                Butir(f"b{j}", besar * harga, jenjang[: 2 if j else 1], draw(st.integers(0, 1)))
            )
        wajib = sum(b.minimum * b.harga for b in isi)
        lantai = draw(st.just(0) | st.integers(0, 45))
        batas = draw(st.none() | st.integers(wajib, wajib + 35))
        hasil.append(PenerimaButir(f"RW {i}", isi, lantai, batas))
    return hasil


@given(daftar_setara(), st.integers(1, 120))
def test_sama_dengan_enumerasi_sampai_aturan_seri(penerima, pagu):
    harapan = enumerasi(penerima, pagu)
    try:
        hasil = pilih(penerima, pagu=pagu)
    except Penolakan:
        assert harapan is None
        return
    assert jawaban(hasil) == harapan
    assert hasil.terbukti


@given(daftar_setara())
def test_termurah_yang_menjaga_lantai(penerima):
    p = penerima[0]
    semua = sorted(pilihan_satu(p))
    assume(semua)
    soal = susun_soal([p], 10_000, "manfaat", 10**6)
    assert soal.awal[0].biaya == semua[0][0]


@given(st.sets(st.integers(0, 40)))
def test_deret_ialah_jumlah_yang_berurutan(isi):
    jumlah = sum(1 << n for n in isi)
    deret = list(setara._deret(jumlah))
    assert {mulai + i for mulai, panjang in deret for i in range(panjang)} == isi
    assert len(deret) == setara._banyak_deret(jumlah)


@given(st.sets(st.integers(0, 9)), st.integers(1, 5), st.integers(0, 9))
def test_ulang_menambah_sampai_sebanyak_itu(isi, harga, banyak):
    semua = {n + i * harga for n in isi for i in range(banyak + 1)}
    for atas in (9, 20, 60):
        jumlah = setara._ulang(sum(1 << n for n in isi), harga, banyak, atas)
        assert jumlah == sum(1 << m for m in semua if m <= atas)


@given(st.integers(1, 70), st.data())
def test_dibalik_membalik(panjang, data):
    jumlah = data.draw(st.integers(0, (1 << panjang) - 1))
    assert setara._dibalik(jumlah, panjang) == int(f"{jumlah:0{panjang}b}"[::-1], 2)


@pytest.mark.parametrize("ragam", ["rasio_sama", "uang"])
def test_terlalu_banyak_jumlah_ditinggalkan(ragam):
    """Given back to the search; the same question with room is answered."""
    penerima, pagu = soal_ke(2, 5, 3, ragam, batas=1.0, unit=60)
    soal = susun_soal(penerima, pagu, "manfaat", 10**6)
    jawab = [setara.cari_setara(soal.kelompok, pagu, n) for n in (1, 10, 100, 1_000, 10**6)]
    assert jawab[0] is None
    if ragam == "rasio_sama":
        assert sum(t.biaya for t in jawab[-1]) <= pagu
        ada = [j for j in jawab if j is not None]
        assert all(j == ada[0] for j in ada)


@given(daftar_setara(), st.integers(1, 120), st.integers(1, 200))
def test_tanpa_bit_yang_terdepan_dari_yang_menghabiskan_pagu(penerima, pagu, paling_banyak):
    """Gone through one by one: the same plan, or none is claimed."""
    harapan = enumerasi(penerima, pagu)
    assume(harapan is not None)
    soal = susun_soal(penerima, pagu, "manfaat", 10**6)
    with pytest.MonkeyPatch.context() as ganti:
        ganti.setattr(setara, "_BIT_DISIMPAN", 0)
        for banyak in (paling_banyak, 10**6):
            isi = setara.cari_setara(soal.kelompok, pagu, banyak)
            if isi is not None:
                assert sum(t.biaya for t in isi) == harapan[1]
                unit = tuple(
                    tuple(b.minimum + n for b, n in zip(p.butir, t.banyak, strict=True))
                    for p, t in zip(soal.penerima, isi, strict=True)
                )
                assert unit == harapan[2]
        assert (
            pagu != harapan[1]
            or isi is not None
            or len({r.taraf for k in soal.kelompok for r in k.ruas}) != 1
        )


def test_uang_sampai_rupiah_terakhir():
    """Prices without a common thousand: the pagu is spent, and where it can be told, by the rule."""
    terbukti = 0
    for benih in range(2):
        penerima, pagu = soal_ke(benih, 13, 4, "uang", batas=0.5, unit=60)
        hasil = pilih(penerima, pagu=pagu)
        assert (hasil.manfaat, hasil.biaya_rupiah, hasil.celah) == (pagu, pagu, 0)
        terbukti += hasil.terbukti
        assert ("optimum, terbukti" in hasil.tabel().judul) == hasil.terbukti
    assert terbukti > 0


def test_harga_sebesar_pagu_tidak_memakan_memori():
    harga = (99_999_989, 99_999_971, 99_999_959, 99_999_941, 100_000_007,
             100_000_037, 100_000_039, 99_999_931, 99_999_847, 99_999_839)  # fmt: skip
    butir = [Butir(f"b{i}", h, (Jenjang(1, h),)) for i, h in enumerate(harga)]
    tracemalloc.start()
    hasil = pilih([PenerimaButir("RW", butir)], pagu=999_000_000)
    _, puncak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    semua = (sum(p) for n in range(11) for p in combinations(harga, n))
    assert hasil.manfaat == max(s for s in semua if s <= 999_000_000)
    assert puncak < 20_000_000


def test_nilai_yang_berbeda_bukan_urusannya():
    dua = [PenerimaButir("A", [Butir("a", 2, (Jenjang(1, 3),)), Butir("b", 2, (Jenjang(1, 4),))])]
    soal = susun_soal(dua, 3, "manfaat", 10**6)
    assert setara.cari_setara(soal.kelompok, 3, 10**6) is None
    kosong = [PenerimaButir("A", [Butir("a", 2, (Jenjang(1, 0),))])]
    assert setara.cari_setara(susun_soal(kosong, 3, "manfaat", 10**6).kelompok, 3, 10**6) is None
