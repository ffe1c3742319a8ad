"""Codes, names and terms: laws, the published rows, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik.wilayah import (
    KOTAGEDE_DAN_BALIKPAPAN_SELATAN,
    DaftarWilayah,
    KodeBPS,
    KodeWilayah,
    Tingkat,
    Wilayah,
    kunci_sebutan,
    lipat_nama,
    sebutan,
)

DAFTAR = KOTAGEDE_DAN_BALIKPAPAN_SELATAN
ANGKA = st.text("0123456789", min_size=2, max_size=2)
KODE = st.integers(1, 4).flatmap(
    lambda n: st.tuples(*[ANGKA] * min(n, 3), *([st.tuples(ANGKA, ANGKA).map("".join)] * (n == 4)))
).map(".".join)  # fmt: skip

BARIS = [
    ("34.71", "Kota Yogyakarta", "3471"),
    ("34.71.14", "Kotagede", "3471050"),
    ("34.71.14.1001", "Rejowinangun", "3471050003"),
    ("34.71.14.1002", "Prenggan", "3471050001"),
    ("34.71.14.1003", "Purbayan", "3471050002"),
    ("64.71", "Kota Balikpapan", "6471"),
    ("64.71.05", "Balikpapan Selatan", "6471010"),
    ("64.71.05.1002", "Sepinggan", "6471010007"),
    ("64.71.05.1006", "Gunung Bahagia", "6471010006"),
    ("64.71.05.1008", "Sepinggan Baru", "6471010012"),
    ("64.71.05.1009", "Sepinggan Raya", "6471010011"),
    ("64.71.05.1010", "Sungainangka", "6471010010"),
    ("64.71.05.1011", "Damai Baru", "6471010008"),
    ("64.71.05.1012", "Damai Bahagia", "6471010009"),
]


@pytest.mark.parametrize(("kode", "nama", "bps"), BARIS)
def test_baris_terbit(kode, nama, bps):
    """economy_service.md §6.2, read in the data of Kepmendagri 300.2.2-2430/2025 (A)."""
    wilayah = DAFTAR.berkode(KodeWilayah(kode))
    assert (wilayah.nama, str(wilayah.bps)) == (nama, bps)
    assert DAFTAR.bernama(nama) == DAFTAR.berkode_bps(KodeBPS(bps)) == wilayah
    assert all(DAFTAR.bernama(alias) == wilayah for alias in wilayah.alias)
    assert wilayah.bernama(nama.upper())


def test_anak_dan_jumlah():
    assert len(list(DAFTAR)) == len(BARIS)
    assert [w.nama for w in DAFTAR.anak(KodeWilayah("34.71.14"))] == [
        "Rejowinangun", "Prenggan", "Purbayan",
    ]  # fmt: skip
    assert len(DAFTAR.anak(KodeWilayah("64.71.05"))) == 7
    assert DAFTAR.anak(KodeWilayah("64.71.05.1002")) == ()


@given(KODE)
def test_rantai_berakhir_di_provinsi_dan_induk_adalah_awalan(teks):
    kode = KodeWilayah(teks)
    assert str(kode) == teks
    assert kode.rantai[0] == teks
    assert len(kode.rantai) == list(Tingkat).index(kode.tingkat) + 1
    assert KodeWilayah(kode.rantai[-1]).tingkat is Tingkat.PROVINSI
    if len(kode.rantai) > 1:
        assert teks.startswith(str(kode.induk) + ".")
        assert kode.di_dalam(kode.induk)
        assert kode.induk.rantai == kode.rantai[1:]
    else:
        assert kode_galat(lambda: kode.induk) == ["WL-003"]


@given(st.text())
def test_melipat_nama_dua_kali_sama_dengan_sekali(nama):
    assert lipat_nama(lipat_nama(nama)) == lipat_nama(nama)


@pytest.mark.parametrize(
    "nama", ["Sungai Nangka", "SUNGAI-NANGKA", "sungainangka", " Sungai  Nangka"]
)
def test_ejaan_yang_berbeda_menemukan_baris_yang_sama(nama):
    assert DAFTAR.bernama(nama).kode == KodeWilayah("64.71.05.1010")
    assert DAFTAR.bernama("Gunungbahagia").nama == "Gunung Bahagia"


@pytest.mark.parametrize("kode", [
    "", "3", "34.7", "34.71.14.100", "34.71.14.10011", "34-71", " 34", "34\n", "3471050003",
    "34.71.1A", None, 34, "34.71.", "٣٤",
])  # fmt: skip
def test_kode_kemendagri_yang_salah(kode):
    assert kode_galat(KodeWilayah, kode) == ["WL-001"]


@pytest.mark.parametrize("kode", ["34.71", "347", "34710", "347105", "34710500031", "", None, 3471])
def test_kode_bps_yang_salah(kode):
    assert kode_galat(KodeBPS, kode) == ["WL-002"]


def test_dua_sistem_tidak_pernah_sama_dan_tidak_saling_mencari():
    assert KodeBPS("34") != KodeWilayah("34")
    assert kode_galat(DAFTAR.berkode, KodeBPS("3471")) == ["WL-004"]
    assert KodeBPS("3471").tingkat is KodeWilayah("34.71").tingkat


def test_nama_tak_dikenal_menyarankan_yang_mirip():
    with pytest.raises(ValueError, match="Prenggan"):
        DAFTAR.bernama("Prengan")
    with pytest.raises(ValueError, match=r"34\.71\.14\.1001"):
        DAFTAR.berkode(KodeWilayah("34.71.14.1004"))


def test_nama_berganda_perlu_induk():
    baris = [
        Wilayah(KodeWilayah(k), n)
        for k, n in (("11.01", "A"), ("12.01", "B"), ("11.01.01", "Damai"), ("12.01.01", "damai"))
    ]
    daftar = DaftarWilayah(baris)
    assert kode_galat(daftar.bernama, "Damai") == ["WL-005"]
    assert daftar.bernama("Damai", di=KodeWilayah("12")).kode == KodeWilayah("12.01.01")


def test_daftar_yang_salah_melaporkan_semuanya():
    bps = KodeBPS("3471")
    baris = [
        Wilayah(KodeWilayah("34.71"), "A", bps=bps),
        Wilayah(KodeWilayah("34.71"), "B", bps=bps),
        Wilayah(KodeWilayah("64.71.05"), "C"),
    ]
    assert kode_galat(DaftarWilayah, baris) == ["UM-015", "UM-015", "WL-006"]


# --- terms --------------------------------------------------------------------------------------

KOTAGEDE, SLEMAN, BALIKPAPAN = map(KodeWilayah, ("34.71.14", "34.04.01", "64.71.05"))


@pytest.mark.parametrize(("kunci", "kota", "kabupaten", "nasional"), [
    ("kecamatan", "kemantren", "kapanewon", "kecamatan"),
    ("camat", "mantri pamong praja", "panewu", "camat"),
    ("sekcam", "mantri anom", "panewu anom", "sekretaris camat"),
    ("seksi pemerintahan", "jawatan praja", "jawatan praja", "seksi pemerintahan"),
    ("seksi trantib", "jawatan keamanan", "jawatan keamanan", "seksi ketenteraman dan ketertiban"),
    ("seksi kesra", "jawatan sosial", "jawatan sosial", "seksi kesejahteraan rakyat"),
    ("seksi pelayanan umum", "jawatan umum", "jawatan umum", "seksi pelayanan umum"),
    ("kelurahan", "kelurahan", "kelurahan", "kelurahan"),
    ("desa", "desa", "kalurahan", "desa"),
])  # fmt: skip
def test_sebutan_diy_menurut_tanggal(kunci, kota, kabupaten, nasional):
    """economy_service.md §6.4: Pergub DIY 25/2019; before 2020 the national terms."""
    kini, dulu = date(2020, 1, 1), date(2019, 12, 31)
    assert [sebutan(kunci, w, kini).kata for w in (KOTAGEDE, SLEMAN, BALIKPAPAN)] == [
        kota, kabupaten, nasional,
    ]  # fmt: skip
    assert {sebutan(kunci, w, dulu).kata for w in (KOTAGEDE, SLEMAN, BALIKPAPAN)} == {nasional}
    for wilayah in (KOTAGEDE, SLEMAN, BALIKPAPAN):
        assert kunci_sebutan(sebutan(kunci, wilayah, kini).kata, wilayah, kini) == kunci


def test_pasangan_kunjungan():
    """Kasi Trantib (Balikpapan) corresponds to Kepala Jawatan Keamanan (Kotagede)."""
    hari = date(2024, 2, 13)
    kunci = kunci_sebutan("Seksi Trantib", BALIKPAPAN, hari)
    assert sebutan(kunci, KOTAGEDE, hari).kata == "jawatan keamanan"
    assert "Pergub DIY 25/2019" in sebutan(kunci, KOTAGEDE, hari).penjelasan().teks()
    assert "nasional" in sebutan(kunci, BALIKPAPAN, hari).penjelasan().teks()
    assert sebutan("kecamatan", KodeWilayah("34"), hari).kata == "kecamatan"


def test_sebutan_yang_tidak_ada():
    assert kode_galat(sebutan, "raja", KOTAGEDE, date(2024, 1, 1)) == ["WL-007"]
    assert kode_galat(kunci_sebutan, "raja", KOTAGEDE, date(2024, 1, 1)) == ["WL-007"]
