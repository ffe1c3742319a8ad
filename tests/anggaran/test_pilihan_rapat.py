"""Choices that lie close together: in the bits of a number they give what lists give."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import assume, given, strategies as st

from pelayanan_publik.anggaran.pilihan import daftar as df, optimum as op, rapat
from pelayanan_publik.anggaran.pilihan.butir import Butir, Jenjang, PenerimaButir
from pelayanan_publik.anggaran.pilihan.cepat import pilih_cepat
from pelayanan_publik.anggaran.pilihan.hitung import pilih
from pelayanan_publik.anggaran.pilihan.kelompok import TerlaluBanyak, Titik
from pelayanan_publik.anggaran.pilihan.soal import susun_soal
from pelayanan_publik.core.errors import Penolakan
from soal_pilihan import PAGU_PADAT, daftar, enumerasi, jawaban, soal_ke, soal_padat

BANYAK = 10**6
PAGU = st.integers(1, 90)
OPTIMUM = (85_668, 85_698, 85_679, 85_673, 85_666, 85_654,
           85_684, 85_677, 85_670, 85_661, 85_679, 85_660)  # fmt: skip
"""By CP-SAT, for `soal_padat(0)`, `soal_padat(1)`, …"""


def menolak(*_, **__):
    raise TerlaluBanyak


@given(daftar(), PAGU, st.integers(0, 200))
def test_bit_memberi_yang_sama_dengan_daftar(penerima, pagu, lebar):
    try:
        soal = susun_soal(penerima, pagu, "manfaat", BANYAK)
    except Penolakan:
        return
    z = op.cakrawala(soal.kelompok, pagu, BANYAK)
    lewat_daftar = op._cari(soal.kelompok, pagu, z, lebar, BANYAK)
    lewat_bit = op._cari(soal.kelompok, pagu, z, lebar, BANYAK, rapat=True)
    if lewat_daftar is not None and z.rugi(lewat_daftar) <= lebar:
        assert lewat_bit == lewat_daftar
    elif lewat_bit is not None:
        # Beyond the width each gives a plan or none; it proves nothing.
        assert z.rugi(lewat_bit) >= 0
        assert sum(t.biaya for t in lewat_bit) <= pagu


@given(daftar(banyak=4), PAGU)
def test_hanya_bit_sama_dengan_enumerasi_sampai_aturan_seri(penerima, pagu):
    harapan = enumerasi(penerima, pagu)
    with pytest.MonkeyPatch.context() as ganti:
        ganti.setattr(op, "cari_daftar", menolak)
        ganti.setattr(op, "cari_setara", lambda *_, **__: None)
        try:
            hasil = pilih(penerima, pagu=pagu)
        except Penolakan:
            assert harapan is None
            return
    assert jawaban(hasil) == harapan
    assert hasil.terbukti


@pytest.mark.parametrize("benih", range(len(OPTIMUM)))
def test_soal_padat_dijawab_dengan_optimum_cp_sat(benih):
    penerima = soal_padat(benih)
    hasil = pilih(penerima, pagu=PAGU_PADAT)
    assert (hasil.manfaat, hasil.celah, hasil.terbukti) == (OPTIMUM[benih], 0, True)
    assert jawaban(pilih(penerima[::-1], pagu=PAGU_PADAT)) == jawaban(hasil)
    cepat = pilih_cepat(penerima, pagu=PAGU_PADAT)
    assert cepat.manfaat <= hasil.manfaat <= cepat.batas


def test_daftar_panjang_dan_bit_memilih_rencana_yang_sama(monkeypatch):
    """The whole plan, on a question of full size that both ways can do."""
    penerima = soal_padat(3)
    lewat_bit = pilih(penerima, pagu=PAGU_PADAT)
    monkeypatch.setattr(op, "cari_rapat", menolak)
    assert pilih(penerima, pagu=PAGU_PADAT, paling_banyak=10**7) == lewat_bit


def test_lantai_yang_semula_tidak_mengikat_tetap_dijaga():
    """Without floors the plan leaves some recipients below 6.000; with them none."""
    tanpa = [attrs.evolve(p, lantai=0) for p in soal_padat(1)]
    lantai = [attrs.evolve(p, lantai=6_000) for p in tanpa]
    bebas, terikat = pilih(tanpa, pagu=PAGU_PADAT), pilih(lantai, pagu=PAGU_PADAT)
    assert min(b.manfaat for b in bebas.baris) < 6_000 <= min(b.manfaat for b in terikat.baris)
    assert terikat.manfaat <= bebas.manfaat
    assert terikat.harga_lantai.harga == bebas.manfaat - terikat.manfaat


def test_bit_yang_terlalu_banyak_ditolak():
    penerima, pagu = soal_ke(4, 6, 3, "acak")
    soal = susun_soal(penerima, pagu, "manfaat", BANYAK)
    z = op.cakrawala(soal.kelompok, pagu, BANYAK)
    lebar = z.rugi(op.rakus(soal.kelompok, soal.awal, pagu))
    with pytest.raises(TerlaluBanyak):
        op._cari(soal.kelompok, pagu, z, lebar, 1, rapat=True)


def test_pilihan_yang_semuanya_rugi_lebih_dari_itu():
    """A bound that nobody reaches, as `puncak_longgar` gives it."""
    satu = [Titik(3, 4, (1,)), Titik(5, 6, (2,))]
    assert rapat.cari_rapat([satu], (1, 1), [6], 9, 4, BANYAK) is None
    assert rapat.cari_rapat([satu], (1, 1), [6], 2, 5, BANYAK) == [satu[1]]


def test_daftar_yang_terlalu_panjang_ditolak(monkeypatch):
    """No step by itself is too long, but all that must be kept is."""
    monkeypatch.setattr(df, "_DISIMPAN", 1)
    kode = [[0, 1 << (8 + i)] for i in range(5)]
    assert df._Meja(1, 8, 100, 10**6, 64, jarang=False).susun(kode[1:])[0][-1] == 30 << 8
    with pytest.raises(TerlaluBanyak):
        df._Meja(1, 8, 100, 10**6, 40, jarang=False).susun(kode)
    assert df._Meja(1, 8, 100, 10**6, 40, jarang=True).susun(kode)[0]


def test_optimum_tanpa_aturan_seri_dikatakan():
    """The bound is reached, so the benefit is proved; which of the best plans is not."""
    penerima, pagu = soal_ke(2, 8, 3, "uang", batas=0.5)
    hasil = pilih(penerima, pagu=pagu, paling_banyak=10_000)
    assert (hasil.manfaat, hasil.celah, hasil.terbukti) == (pagu, 0, False)
    assert "(optimum)" in hasil.tabel().judul
    assert "(optimum)" in hasil.penjelasan().teks()
    assert jawaban(pilih(penerima[::-1], pagu=pagu, paling_banyak=10_000)) == jawaban(hasil)


@given(
    st.integers(1, 9),
    st.integers(1, 9),
    st.integers(-20, 20),
    st.integers(0, 20),
    st.integers(0, 40),
)
def test_sampul_ialah_jumlah_yang_rugi_sampai_sebanyak_itu(p, q, bawah, panjang, rugi):
    jarak = -(-p // q) + 2 * rugi // q + 2
    pita = rapat._Pita(p, q, jarak, bawah, bawah + panjang)
    harapan = {
        jarak * c - b - pita.awal
        for c in range(bawah, bawah + panjang + 1)
        for b in range(-300, 300)
        if 0 <= p * c - q * b <= rugi
    }
    assert harapan == {i for i, x in enumerate(reversed(f"{pita.sampul(rugi):b}")) if x == "1"}


# --- generous tiers ------------------------------------------------------------------------------


@given(daftar(), PAGU, st.sampled_from((100, 10**6, 10**30)))
def test_unit_yang_tidak_terbayar_tidak_mengubah_apa_pun(penerima, pagu, banyak):
    """A last tier of 100 units, more than any pagu here pays, or of as many as one likes."""

    def murah_hati(p, n):
        butir = [
            attrs.evolve(
                b, batas=None, jenjang=[*b.jenjang[:-1], attrs.evolve(b.jenjang[-1], banyak=n)]
            )
            for b in p.butir
        ]
        return attrs.evolve(p, butir=butir, lantai=min(p.lantai, 9))

    for cara in (pilih, pilih_cepat):
        try:
            hasil = cara([murah_hati(p, 100) for p in penerima], pagu=pagu)
        except Penolakan:
            assume(False)
        assert cara([murah_hati(p, banyak) for p in penerima], pagu=pagu) == hasil


@pytest.mark.parametrize(
    ("isi", "pagu", "harapan"),
    [
        (((75_000, 10**11, 400),), 100_000_000, 1_333 * 400),
        (((75_000, 10**30, 400),), 100_000_000, 1_333 * 400),
        (((1_000, 100_000, 1_000), (1_001, 1, 1_001)), 5_000_000, 5_000_000),
    ],
)
def test_jenjang_murah_hati_tidak_menambah_kerja(isi, pagu, harapan):
    butir = [Butir(f"b{j}", h, (Jenjang(n, m),)) for j, (h, n, m) in enumerate(isi)]
    for cara in (pilih, pilih_cepat):
        assert cara([PenerimaButir("RW", butir)], pagu=pagu).manfaat == harapan


def test_jenjang_murah_hati_di_tiga_belas_rw():
    lubang = Butir("lubang", 75_000, (Jenjang(10**6, 400),))
    semua = [PenerimaButir(f"RW {i:02}", (lubang,)) for i in range(13)]
    hasil = pilih(semua, pagu=100_000_000)
    assert [b.rincian[0].jumlah for b in hasil.baris] == [1_333, *[0] * 12]
