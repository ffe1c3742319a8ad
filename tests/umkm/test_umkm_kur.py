"""KUR and instalments: laws, what is not known, and bad input of every kind."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from pelayanan_publik import umkm
from pelayanan_publik.core.errors import Penolakan

POKOK = st.integers(1, 10**10) | st.integers(1, 2_000)
BUNGA = st.integers(0, 9_999).map(lambda n: Fraction(n, 10_000)) | st.fractions(
    0, Fraction(99, 100), max_denominator=10**6
)
BULAN = st.integers(1, 90)
JUTA = 10**6


def kredit(pokok=10 * JUTA, bunga=0.06, bulan=12):
    return umkm.angsuran_anuitas(pokok_rupiah=pokok, bunga_per_tahun=bunga, bulan=bulan)


def galat(kerja):
    with pytest.raises(Penolakan) as salah:
        kerja()
    return [(g.kode, g.path) for g in salah.value.daftar]


# --- instalments ----------------------------------------------------------------------------------


@given(POKOK, BUNGA, BULAN)
def test_jadwal_berjumlah_tepat(pokok, bunga, bulan):
    hasil = kredit(pokok, bunga, bulan)
    jadwal = hasil.jadwal
    assert [b.bulan_ke for b in jadwal] == list(range(1, bulan + 1))
    assert sum(b.pokok_rupiah for b in jadwal) == pokok
    assert jadwal[-1].sisa_rupiah == 0
    sisa = pokok
    for b in jadwal:
        assert b.bunga_rupiah == int(sisa * bunga / 12 + Fraction(1, 2))
        assert b.angsuran_rupiah == b.pokok_rupiah + b.bunga_rupiah
        assert b.pokok_rupiah >= 0
        sisa -= b.pokok_rupiah
        assert b.sisa_rupiah == sisa >= 0
    assert all(b.angsuran_rupiah == hasil.angsuran_rupiah for b in jadwal[:-1] if b.sisa_rupiah > 0)
    assert hasil.bunga_rupiah == sum(b.bunga_rupiah for b in jadwal)
    assert hasil.angsuran_terakhir_rupiah == jadwal[-1].angsuran_rupiah


@given(POKOK, BUNGA, BULAN)
def test_angsuran_terakhir_menampung_pembulatan_saja(pokok, bunga, bulan):
    """Half a rupiah of every month and of every interest, grown to the end."""
    hasil = kredit(pokok, bunga, bulan)
    if all(b.sisa_rupiah for b in hasil.jadwal[:-1]):
        tumbuh = (1 + bunga / 12) ** bulan
        assert abs(hasil.angsuran_terakhir_rupiah - hasil.angsuran_rupiah) <= 1 + bulan * tumbuh


@given(POKOK, POKOK, BUNGA, BULAN)
def test_angsuran_naik_bersama_pokok(a, b, bunga, bulan):
    kecil, besar = sorted((a, b))
    assert (
        kredit(kecil, bunga, bulan).angsuran_rupiah <= kredit(besar, bunga, bulan).angsuran_rupiah
    )


@given(st.integers(1, 10**8), BUNGA, BULAN)
def test_pokok_terjangkau_adalah_yang_terbesar(angsuran, bunga, bulan):
    isi = {"bunga_per_tahun": bunga, "bulan": bulan}
    pokok = umkm.pokok_terjangkau(angsuran_rupiah=angsuran, **isi)
    assert kredit(pokok, bunga, bulan).angsuran_rupiah <= angsuran
    assert kredit(pokok + 1, bunga, bulan).angsuran_rupiah > angsuran


def test_tanpa_bunga():
    hasil = kredit(1_000, 0, 3)
    assert [b.angsuran_rupiah for b in hasil.jadwal] == [333, 333, 334]
    assert kredit(6, 0, 10).jadwal[-1].angsuran_rupiah == 0


def test_sekali_bayar():
    (satu,) = kredit(1_000_000, "12 %", 1).jadwal
    assert (satu.angsuran_rupiah, satu.bunga_rupiah, satu.sisa_rupiah) == (1_010_000, 10_000, 0)


def test_tampilan():
    hasil = kredit(25 * JUTA, "7 %", 24)
    assert "Bunga efektif setahun: 7 %" in str(hasil.penjelasan())
    assert hasil.tabel().kaki[1] == 25 * JUTA
    assert "Jumlah" in hasil._repr_html_()


@pytest.mark.parametrize(
    "bunga",
    [0.06, Decimal("0.06"), Fraction(3, 50), "0.06", "0,06", " 0.060 ", "6 %", "6%", "6,00 %", "6/100"],
)  # fmt: skip
def test_enam_persen_dalam_segala_tulisan(bunga):
    assert umkm.baca_bunga(bunga) == Fraction(6, 100)
    assert kredit(bunga=bunga) == kredit(bunga=Fraction(6, 100))


@pytest.mark.parametrize(
    ("bunga", "kode"),
    [
        (6, "UU-080"),
        (6.0, "UU-080"),
        ("6", "UU-080"),
        ("100 %", "UU-080"),
        (1, "UU-080"),
        (True, "UM-016"),
        (None, "UM-016"),
        (float("nan"), "UM-016"),
        (float("inf"), "UM-016"),
        (-0.06, "UM-003"),
        ("-6 %", "UU-082"),
        ("enam", "UU-082"),
        ("", "UU-082"),
        ("6/0", "UU-082"),
        ("1.000,5", "UU-082"),
        ("0." + "1" * 21, "UU-082"),
        (Fraction(1, 10**30 + 1), "UM-019"),
        (Decimal("1e-31"), "UM-019"),
    ],
)
def test_bunga_buruk(bunga, kode):
    assert galat(lambda: kredit(bunga=bunga)) == [(kode, "bunga_per_tahun")]


def test_bunga_enam_ratus_persen_memberi_tahu_cara_menulisnya():
    with pytest.raises(Penolakan) as salah:
        kredit(bunga=6)
    (satu,) = salah.value.daftar
    assert "600 persen" in satu.pesan
    assert "0.06" in satu.saran


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"pokok": 0}, "UM-002"), ({"pokok": -1}, "UM-002"), ({"pokok": 1e6}, "UM-001"),
        ({"pokok": True}, "UM-001"), ({"pokok": "1000000"}, "UM-001"),
        ({"bulan": 0}, "UM-002"), ({"bulan": 12.0}, "UM-001"), ({"bulan": True}, "UM-001"),
        ({"bulan": 1_201}, "UU-081"), ({"bulan": 10**9}, "UU-081"),
    ],
)  # fmt: skip
def test_pokok_dan_bulan_buruk(isi, kode):
    assert [g[0] for g in galat(lambda: kredit(**isi))] == [kode]


def test_semua_kesalahan_sekaligus():
    harapan = [("UM-002", "bulan"), ("UU-080", "bunga_per_tahun")]
    assert galat(lambda: kredit(0, 6, 0)) == [("UM-002", "pokok_rupiah"), *harapan]
    isi = {"angsuran_rupiah": 0, "bunga_per_tahun": 6, "bulan": 0}
    assert galat(lambda: umkm.pokok_terjangkau(**isi)) == [("UM-002", "angsuran_rupiah"), *harapan]


# --- KUR ------------------------------------------------------------------------------------------


def kur(**isi):
    semula = {"pada": date(2024, 3, 1), "jumlah_rupiah": 25 * JUTA, "akses_ke": 1,
              "sektor": "lainnya", "tujuan": "modal_kerja", "bulan": 24}  # fmt: skip
    return umkm.kelayakan_kur(**semula | isi)


@given(st.dates(date(2019, 1, 1), date(2027, 1, 1)), st.integers(1, 10**9), st.integers(1, 6),
       st.sampled_from(umkm.SektorKUR), st.sampled_from(umkm.TujuanKUR), st.integers(1, 120),
       st.booleans(), st.none() | st.sampled_from(umkm.ProdukKUR))  # fmt: skip
def test_jawaban_mengikuti_syaratnya(pada, jumlah, akses, sektor, tujuan, bulan, lebih, produk):
    hasil = umkm.kelayakan_kur(
        pada=pada, jumlah_rupiah=jumlah, akses_ke=akses, sektor=sektor, tujuan=tujuan,
        bulan=bulan, diperpanjang=lebih, produk=produk,
    )  # fmt: skip
    jawaban = [s.terpenuhi for s in hasil.syarat]
    assert [s.nama for s in hasil.syarat] == ["jumlah", "akses", "bunga", "jangka"]
    assert (hasil.layak is True) == all(jawaban)
    assert (hasil.layak is False) == any(j is False for j in jawaban)
    assert set(hasil.alasan) == {s for s in hasil.syarat if s.terpenuhi is not True}
    assert (hasil.angsuran is None) == (hasil.bunga_per_tahun is None)
    assert str(hasil.penjelasan()).count("Syarat ") == len(jawaban)
    if produk is None:
        assert hasil.produk is umkm.produk_kur(jumlah, pada=pada)
    else:
        assert hasil.produk is produk


@given(st.integers(1, 600 * JUTA), st.integers(1, 600 * JUTA))
def test_produk_naik_bersama_jumlah(a, b):
    urutan = [umkm.ProdukKUR.SUPER_MIKRO, umkm.ProdukKUR.MIKRO, umkm.ProdukKUR.KECIL, None]
    letak = [urutan.index(umkm.produk_kur(n, pada=date(2024, 1, 1))) for n in sorted((a, b))]
    assert letak == sorted(letak)


def test_semua_alasan_disebut():
    hasil = kur(akses_ke=5, bulan=40)
    assert [(s.nama, s.terpenuhi) for s in hasil.alasan] == [
        ("akses", False), ("bunga", False), ("jangka", False)]  # fmt: skip
    assert "paling banyak 2 kali" in str(hasil.tabel())
    assert "tidak layak" in hasil._repr_html_()
    assert hasil.angsuran is None


def test_di_atas_semua_produk():
    hasil = kur(jumlah_rupiah=500 * JUTA + 1)
    assert (hasil.produk, hasil.layak) == (None, False)
    assert "di atas semua produk" in hasil.alasan[0].uraian


def test_yang_tidak_terbaca_tidak_dijawab():
    assert kur(pada=date(2019, 1, 1)).layak is None
    assert kur(pada=date(2021, 1, 1), jumlah_rupiah=60 * JUTA).layak is None
    assert kur(pada=date(2021, 1, 1), akses_ke=2).layak is None
    assert kur(jumlah_rupiah=10 * JUTA, akses_ke=2).layak is None
    pmi = kur(produk="pmi")  # the rate of 2020 is none of 2024
    assert [(s.nama, s.terpenuhi) for s in pmi.alasan] == [("bunga", None)]
    assert (pmi.layak, pmi.angsuran) == (None, None)
    assert str(pmi.penjelasan()).startswith("KUR PMI: tidak diketahui")
    assert "tidak terbaca" in kur(pada=date(2021, 1, 1), produk="khusus").alasan[0].uraian


def test_khusus_dan_pmi_diminta_dengan_nama():
    khusus = kur(jumlah_rupiah=500 * JUTA, produk="khusus", tujuan="investasi")
    assert (khusus.layak, khusus.bunga_per_tahun) == (True, Fraction(6, 100))
    assert kur(jumlah_rupiah=500 * JUTA + 1, produk="khusus").layak is False
    assert kur(jumlah_rupiah=100 * JUTA + 1, produk=umkm.ProdukKUR.PMI).layak is False


def test_jangka_yang_diperpanjang():
    assert kur(bulan=48).layak is False
    panjang = kur(bulan=48, diperpanjang=True)
    assert panjang.layak is True
    assert "yang diperpanjang" in panjang.syarat[-1].uraian


def test_angsuran_kur_memakai_bunganya():
    hasil = kur(akses_ke=2)
    assert hasil.angsuran == kredit(25 * JUTA, "7 %", 24)


def test_tangga_bunga():
    satu, tangga = umkm.TanggaBunga((Fraction(6, 100),)), umkm.TanggaBunga((Fraction(6, 100),) * 2)
    assert [satu.akses_ke(n) for n in (1, 9)] == [Fraction(6, 100)] * 2
    assert [tangga.akses_ke(n) for n in (-1, 0, 3)] == [None] * 3
    assert str(umkm.PlafonKUR(5, 10)) == "di atas Rp 5 s.d. Rp 10"


def test_pertanyaan_buruk_sekaligus():
    assert galat(
        lambda: kur(pada="x", jumlah_rupiah=-1, akses_ke=0, bulan=True, sektor="a", tujuan="b",
                    diperpanjang=1, produk="c")
    ) == [
        ("UM-007", "pada"),
        ("UM-002", "jumlah_rupiah"),
        ("UM-002", "akses_ke"),
        ("UM-001", "bulan"),
        ("UM-008", "diperpanjang"),
        ("UM-017", "sektor"),
        ("UM-017", "tujuan"),
        ("UM-017", "produk"),
    ]  # fmt: skip
    langsung = {"pada": date(2024, 1, 1), "jumlah_rupiah": 1, "akses_ke": 0, "bulan": 0,
                "sektor": umkm.SektorKUR.LAINNYA, "tujuan": umkm.TujuanKUR.INVESTASI,
                "diperpanjang": False, "diminta": None}  # fmt: skip
    assert galat(lambda: umkm.KelayakanKUR(**langsung)) == [
        ("UM-002", "akses_ke"),
        ("UM-002", "bulan"),
    ]
    kata = {"akses_ke": 1, "bulan": 1, "sektor": "lainnya", "tujuan": None, "diminta": "mikro"}
    assert galat(lambda: umkm.KelayakanKUR(**langsung | kata)) == [
        ("UM-008", "sektor"),
        ("UM-008", "tujuan"),
        ("UM-008", "diminta"),
    ]
    assert galat(lambda: umkm.produk_kur(0, pada=None)) == [
        ("UM-002", "jumlah_rupiah"),
        ("UM-007", "pada"),
    ]
