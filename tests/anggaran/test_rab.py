"""RAB: exact lines, sums that agree, every fault at once, and what people wrote beside it."""

from __future__ import annotations

import itertools
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_realisasi import BARANG, EMBER, HOK, PASIR, PIPA, RAB_BIOPORI, UPAH, letak_galat
from pelayanan_publik.anggaran.penomoran import label_hilang
from pelayanan_publik.anggaran.rab import (
    RAB,
    BagianRAB,
    BarisRAB,
    HasilRAB,
    KodePeringatanRAB,
    galat_rab,
    periksa_rab,
)
from pelayanan_publik.core.units import Pembulatan

KOSONG = BagianRAB("I", "Bahan", ())


def rab(*bagian: BagianRAB, pembulatan: Pembulatan = Pembulatan.KE_BAWAH, **ubah) -> RAB:
    return RAB("Uji", bagian, pembulatan, **ubah)


def satu(*baris: BarisRAB, label: str = "I", **ubah) -> BagianRAB:
    return BagianRAB(label, "Bahan", baris, **ubah)


# --- laws ---------------------------------------------------------------------------------------

VOLUME = st.fractions(min_value=Fraction(1, 1000), max_value=10_000, max_denominator=1_000)
HARGA = st.integers(1, 10_000_000)
PEMBULATAN = st.sampled_from(Pembulatan)


@st.composite
def daftar_rab(draw) -> RAB:
    nomor = itertools.count(1)
    bagian = [
        BagianRAB(
            f"{i}",
            "Bahan",
            [
                BarisRAB(f"B-{next(nomor)}", "x", v, "m³", h, BARANG)
                for v, h in draw(st.lists(st.tuples(VOLUME, HARGA), min_size=1, max_size=4))
            ],
        )
        for i in range(1, draw(st.integers(1, 4)) + 1)
    ]
    return rab(*bagian, pembulatan=draw(PEMBULATAN))


@given(daftar_rab())
def test_jumlah_setiap_tingkat_adalah_jumlah_barisnya(r):
    hasil = periksa_rab(r, 1)
    semua = [b.jumlah_rupiah(r.pembulatan) for _, b in r.jalan()]
    assert r.total_rupiah == hasil.total_rupiah == sum(hasil.jumlah_rupiah) == sum(semua)
    assert hasil.jumlah_rupiah == tuple(b.jumlah_rupiah(r.pembulatan) for b in r.bagian)


@given(VOLUME, HARGA, PEMBULATAN)
def test_setiap_baris_dibulatkan_sekali_dan_kurang_dari_satu_rupiah(volume, harga, pembulatan):
    baris = BarisRAB("B", "x", volume, "m³", harga, BARANG)
    jumlah = baris.jumlah_rupiah(pembulatan)
    assert type(jumlah) is int
    assert abs(jumlah - volume * harga) < 1
    if pembulatan is Pembulatan.KE_BAWAH:
        assert jumlah <= volume * harga
    if pembulatan is Pembulatan.KE_ATAS:
        assert jumlah >= volume * harga


@given(st.integers(1, 10_000), HARGA)
def test_volume_utuh_tidak_pernah_dibulatkan(volume, harga):
    baris = BarisRAB("B", "x", volume, "buah", harga, BARANG)
    assert {baris.jumlah_rupiah(p) for p in Pembulatan} == {volume * harga}
    assert rab(satu(baris)).selisih_pembulatan == 0


@given(daftar_rab())
def test_selisih_pembulatan_adalah_jumlah_selisih_baris(r):
    per_baris = [b.jumlah_rupiah(r.pembulatan) - b.volume * b.harga_rupiah for _, b in r.jalan()]
    assert r.selisih_pembulatan == sum(per_baris)


@given(daftar_rab(), st.integers(1, 10**12))
def test_sisa_dan_lebih_tidak_pernah_bersama_dan_menutup_pagu(r, pagu):
    hasil = periksa_rab(r, pagu)
    assert pagu - hasil.total_rupiah == hasil.sisa_rupiah - hasil.lebih_rupiah
    assert min(hasil.sisa_rupiah, hasil.lebih_rupiah) == 0
    melampaui = [g for g in hasil.galat if g.kode == "AG-042"]
    assert bool(melampaui) == (hasil.total_rupiah > pagu)


@given(daftar_rab(), st.randoms())
def test_urutan_baris_tidak_mengubah_jumlah(r, acak):
    kocok = [attrs.evolve(b, baris=acak.sample(b.baris, len(b.baris))) for b in r.bagian]
    assert attrs.evolve(r, bagian=kocok[::-1]).total_rupiah == r.total_rupiah


@given(daftar_rab())
def test_penjelasan_dan_tabel_menyebut_jumlah_yang_sama(r):
    hasil = periksa_rab(r, 1)
    assert hasil.penjelasan().nilai == f"Rp {hasil.total_rupiah:,}".replace(",", ".")
    assert r.tabel().kaki[5] == hasil.total_rupiah
    assert hasil.tabel().kaki[5] == hasil.lebih_rupiah + hasil.sisa_rupiah
    assert len(r.tabel().baris) == sum(len(b.baris) + 2 for b in r.bagian)


# --- volumes ------------------------------------------------------------------------------------


@pytest.mark.parametrize("volume", [2.5, Decimal("2.5"), Fraction(5, 2), Fraction(10, 4)])
def test_volume_dibaca_tepat(volume):
    assert BarisRAB("B", "x", volume, "m³", 180_001, BARANG) == attrs.evolve(
        PASIR, kode="B", uraian="x", pengadaan=None
    )


def test_float_dibaca_sebagai_desimal_yang_tertulis():
    baris = BarisRAB("B", "x", 0.1, "m³", 30, BARANG)
    assert {baris.jumlah_rupiah(p) for p in Pembulatan} == {3}


# --- faults -------------------------------------------------------------------------------------

BURUK = [
    ("kode", "", "UM-004"),
    ("kode", 5, "UM-004"),
    ("uraian", " x", "UM-004"),
    ("satuan", "", "UM-004"),
    ("volume", 0, "UM-002"),
    ("volume", Fraction(-1, 2), "UM-002"),
    ("volume", float("nan"), "UM-016"),
    ("volume", float("inf"), "UM-016"),
    ("volume", True, "UM-016"),
    ("volume", "2,5", "UM-016"),
    ("volume", None, "UM-016"),
    ("harga_rupiah", 0, "UM-002"),
    ("harga_rupiah", -1, "UM-002"),
    ("harga_rupiah", 1.5, "UM-001"),
    ("harga_rupiah", True, "UM-001"),
    ("harga_rupiah", "1000", "UM-001"),
    ("rekening", "5.1.02", "UM-008"),
    ("pengadaan", "barang", "UM-008"),
    ("tertulis_rupiah", -1, "UM-003"),
    ("tertulis_rupiah", 1.0, "UM-001"),
]


@pytest.mark.parametrize(("bidang", "nilai", "kode"), BURUK)
def test_baris_buruk_ditolak_dengan_letaknya(bidang, nilai, kode):
    isi = attrs.asdict(PIPA, recurse=False) | {bidang: nilai}
    assert letak_galat(BarisRAB, **isi) == [(kode, bidang)]


def test_semua_galat_baris_disebut_sekaligus():
    assert letak_galat(BarisRAB, "", "", -1, "", 0, None, "x", -5) == [
        ("UM-004", "kode"),
        ("UM-004", "uraian"),
        ("UM-004", "satuan"),
        ("UM-002", "volume"),
        ("UM-002", "harga_rupiah"),
        ("UM-008", "rekening"),
        ("UM-008", "pengadaan"),
        ("UM-003", "tertulis_rupiah"),
    ]


def test_bagian_dan_rab_buruk_ditolak():
    for bukan in (5, None, "I.1", {PIPA, PASIR}, {PIPA: 1}, PIPA):
        assert letak_galat(BagianRAB, "I", "x", bukan) == [("UM-008", "baris")]
    assert BagianRAB("I", "x", (b for b in (PIPA, PASIR))).baris == (PIPA, PASIR)
    assert letak_galat(BagianRAB, "I", "x", [PIPA, "I.2", None]) == [
        ("UM-008", "baris[1]"),
        ("UM-008", "baris[2]"),
    ]
    assert letak_galat(BagianRAB, "", "x", []) == [("UM-004", "label")]
    assert letak_galat(BagianRAB, "I", "x", [], 1.5) == [("UM-001", "tertulis_rupiah")]
    assert letak_galat(RAB, "x", [PIPA], Pembulatan.KE_ATAS) == [("UM-008", "bagian[0]")]
    assert letak_galat(RAB, "x", [], "ke_atas") == [("UM-008", "pembulatan")]
    assert letak_galat(RAB, "x", [], Pembulatan.KE_ATAS, -1) == [("UM-003", "tertulis_rupiah")]


def test_pemeriksaan_menolak_masukan_buruk_sekaligus():
    for pagu in (0, -1, True, 1.5, "1", None):
        assert [p for _, p in letak_galat(periksa_rab, None, pagu)] == ["rab", "pagu_rupiah"]


def test_semua_galat_rab_disebut_sekaligus():
    lain = attrs.evolve(HOK, rekening=attrs.evolve(UPAH, unit="Umbulharjo"))
    kecil = attrs.evolve(PASIR, kode="I.9", volume=Fraction(1, 1000), harga_rupiah=10)
    r = rab(satu(PIPA, PASIR), satu(PIPA, EMBER, kecil), BagianRAB("III", "Upah", ()), satu(lain))
    hasil = periksa_rab(r, 1_000)
    assert [(g.kode, g.path) for g in hasil.galat] == [
        ("AG-040", "bagian[2].baris"),
        ("UM-015", "bagian[1].label"),
        ("UM-015", "bagian[3].label"),
        ("UM-015", "bagian[1].baris[0].kode"),
        ("AG-041", "bagian[1].baris[1].rekening"),
        ("AG-043", "bagian[1].baris[2].volume"),
        ("AG-041", "bagian[3].baris[0].rekening"),
        ("AG-042", "total_rupiah"),
    ]
    assert not hasil.sah
    assert hasil.galat[-1].keadaan["lebih"] == r.total_rupiah - 1_000 == hasil.lebih_rupiah


def test_rab_tanpa_bagian():
    assert [(g.kode, g.path) for g in galat_rab(rab(), 0)] == [("AG-040", "bagian")]
    assert periksa_rab(rab(), 1).peringatan == ()


def test_tepat_sebesar_pagu_sah():
    hasil = periksa_rab(RAB_BIOPORI, RAB_BIOPORI.total_rupiah)
    assert hasil.sah
    assert (hasil.sisa_rupiah, hasil.lebih_rupiah) == (0, 0)
    assert periksa_rab(RAB_BIOPORI, RAB_BIOPORI.total_rupiah - 1).lebih_rupiah == 1


# --- warnings -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ada", "hilang"),
    [
        (["I", "III", "IV"], ("II",)),
        (["I", "II", "III"], ()),
        (["III", "I"], ("II",)),
        (["IX", "XIV"], tuple("I II III IV V VI VII VIII X XI XII XIII".split())),
        (["1", "2", "4"], ("3",)),
        (["A", "C"], ("B",)),
        (["b"], ()),
        (["b", "d"], ("c",)),
        (["I", "J"], ()),
        (["I.", "III."], ("II",)),
        (["01", "03)"], ("2",)),
        (["Bahan", "Upah"], ()),
        (["I", "Upah"], ()),
        ([], ()),
    ],
)
def test_label_yang_dilompati(ada, hilang):
    assert label_hilang(ada) == hilang


def test_peringatan_penomoran_dan_tulisan():
    r = rab(
        satu(attrs.evolve(PASIR, tertulis_rupiah=450_003), tertulis_rupiah=450_000),
        satu(attrs.evolve(PIPA, tertulis_rupiah=38_880_000), label="III"),
        tertulis_rupiah=39_400_000,
    )
    hasil = periksa_rab(r, 100_000_000)
    assert hasil.sah
    assert hasil.total_rupiah == 39_330_002
    assert [(p.kode, p.path) for p in hasil.peringatan] == [
        (KodePeringatanRAB.PENOMORAN_BERLUBANG, "bagian"),
        (KodePeringatanRAB.TERTULIS_BERBEDA, "bagian[0].baris[0].tertulis_rupiah"),
        (KodePeringatanRAB.TERTULIS_BERBEDA, "bagian[0].tertulis_rupiah"),
        (KodePeringatanRAB.TERTULIS_BERBEDA, "tertulis_rupiah"),
    ]
    assert [p.pesan for p in hasil.peringatan] == [
        "Bagian II tidak ada; yang ada I, III.",
        "Tertulis Rp 450.003, menurut barisnya Rp 450.002 (beda Rp 1).",
        "Tertulis Rp 450.000, menurut barisnya Rp 450.002 (beda -Rp 2).",
        "Tertulis Rp 39.400.000, menurut barisnya Rp 39.330.002 (beda Rp 69.998).",
    ]
    teks = str(hasil.penjelasan())
    assert all(p.pesan in teks for p in hasil.peringatan)


# --- for reading --------------------------------------------------------------------------------


def test_tabel_seperti_rab_yang_tercetak():
    assert str(periksa_rab(RAB_BIOPORI, 100_000_000).tabel()) == (
        """\
Biopori
No.   Uraian          Volume  Satuan  Harga (Rp)  Jumlah (Rp)  Dibulatkan
----  --------------  ------  ------  ----------  -----------  ----------
I     Bahan
I.1   Pipa berlubang     648  buah        60.000   38.880.000
I.2   Pasir              2,5  m³         180.001      450.002        -0,5
      Jumlah I                                     39.330.002
II    Upah
II.1  Tukang              63  HOK        100.000    6.300.000
      Jumlah II                                     6.300.000
      Jumlah I + II                                45.630.002        -0,5
      Pagu                                        100.000.000
----  --------------  ------  ------  ----------  -----------  ----------
      Sisa                                         54.369.998"""
    )


def test_tabel_tanpa_pembulatan():
    sepertiga = attrs.evolve(PASIR, volume=Fraction(1, 3), harga_rupiah=30)
    assert str(rab(satu(PIPA, sepertiga)).tabel()) == (
        """\
Uji
No.  Uraian          Volume  Satuan  Harga (Rp)  Jumlah (Rp)
---  --------------  ------  ------  ----------  -----------
I    Bahan
I.1  Pipa berlubang     648  buah        60.000   38.880.000
I.2  Pasir            0,333  m³              30           10
     Jumlah I                                     38.880.010
---  --------------  ------  ------  ----------  -----------
     Jumlah I                                     38.880.010"""
    )
    hasil = periksa_rab(rab(satu(sepertiga)), 1)
    assert "I.2 Pasir: Rp 10 (0,333 m³ × Rp 30)" in str(hasil.penjelasan())


def test_kolom_pembulatan_hanya_bila_ada_yang_dibulatkan():
    tanpa, dengan = rab(satu(PIPA)), rab(satu(PASIR), pembulatan=Pembulatan.KE_ATAS)
    assert tanpa.tabel().kolom[-1] == "Jumlah (Rp)"
    assert periksa_rab(tanpa, 1).tabel().kaki[1:] == ("Lebih", "", "", "", 38_879_999)
    assert dengan.tabel().kolom[-1] == "Dibulatkan"
    assert dengan.tabel().kaki[-1] == "+0,5"
    assert "Rp 450.002,5, dibulatkan ke_atas" in str(periksa_rab(dengan, 1).penjelasan())


def test_penjelasan_menyebut_galat_dengan_letaknya():
    hasil = periksa_rab(rab(KOSONG), 1)
    assert "Galat: Bagian I tidak memiliki isi. (bagian[0].baris)" in str(hasil.penjelasan())


def test_buku_catatan_melihat_tabel():
    for hasil in (RAB_BIOPORI, periksa_rab(RAB_BIOPORI, 1)):
        assert hasil._repr_html_() == hasil.tabel()._repr_html_()
        assert "<table>" in hasil._repr_html_()


def test_hasil_dapat_dibandingkan():
    assert periksa_rab(RAB_BIOPORI, 5) == periksa_rab(RAB_BIOPORI, 5)
    assert isinstance(hash(periksa_rab(RAB_BIOPORI, 5)), int)
    assert isinstance(periksa_rab(RAB_BIOPORI, 5), HasilRAB)
