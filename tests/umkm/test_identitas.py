"""NIB, KBLI, telephone numbers, and names as they compare."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik.umkm import (
    KBLI,
    NIB,
    Telepon,
    baca_telepon,
    galat_kbli,
    galat_nib,
    kemiripan,
    kunci_nama,
    kunci_tempat,
)

NOMOR = "+6281234567890"


@pytest.mark.parametrize(("kelas", "sah", "buruk"), [
    (NIB, "9120001234567", ["912000123456", "91200012345678", "", 9120001234567, "9120 001234567", "912000123456X"]),
    (KBLI, "56101", ["5610", "561011", "", 56101, "56.101", "5610I"]),
])  # fmt: skip
def test_nomor_usaha(kelas, sah, buruk):
    assert str(kelas(sah))
    kode = [kode_galat(kelas, b) for b in buruk]
    assert kode == [["UU-006"], ["UU-006"], ["UU-002"], ["UU-001"], ["UU-003"], ["UU-005"]]


def test_nomor_usaha_tersamar_kecuali_kbli():
    assert (repr(NIB("9120001234567")), str(NIB("9120001234567"))) == ("NIB(9…7)", "9…7")
    assert str(KBLI("56101")) == "56101"
    assert NIB("9120001234567") == NIB("9120001234567")
    assert not [*galat_nib("9120001234567"), *galat_kbli("56101")]


@pytest.mark.parametrize("tulisan", [
    "081234567890", "0812 3456 7890", "0812-3456-7890", "+62 812-3456-7890", "6281234567890",
    "(0812) 3456.7890", "+62 (0)812 3456 7890", "+62081234567890",
])  # fmt: skip
def test_telepon_ditulis_dengan_banyak_cara(tulisan):
    assert baca_telepon(tulisan) == Telepon(NOMOR)
    assert baca_telepon(baca_telepon(tulisan).angka) == Telepon(NOMOR)


@pytest.mark.parametrize(("tulisan", "kode"), [
    ("0274 123456", None), ("021-5551234", None), ("0800 1234567", None), ("0361234567", None),
    ("0812345", "UU-016"), ("08123456789012", "UU-016"), ("0841234567890", "UU-016"), ("0", "UU-016"),
    ("0123456789", "UU-016"), ("00812345678", "UU-016"), ("+6200812345678", "UU-016"), ("0274 12", "UU-016"),
    ("81234567890", "UU-015"), ("+65 81234567", "UU-015"), ("0812x3456789", "UU-015"), ("", "UU-015"),
    ("０８１２３４５６７８９０", "UU-015"), (None, "UU-015"), (81234567890, "UU-015"), ("0" * 41, "UU-015"),
])  # fmt: skip
def test_telepon_yang_mungkin_dan_yang_tidak(tulisan, kode):
    if kode is None:
        assert str(baca_telepon(tulisan)).startswith("+…")
    else:
        assert kode_galat(baca_telepon, tulisan) == [kode]
        with pytest.raises(ValueError, match=kode) as tolak:
            baca_telepon(tulisan)
        assert str(tulisan)[2:8] not in str(tolak.value) or len(str(tulisan)) < 6


def test_telepon_adalah_nilai_yang_tersamar():
    assert repr(Telepon(NOMOR)) == "Telepon(+…0)"
    assert kode_galat(Telepon, "081234567890") == ["UU-015"]
    assert kode_galat(Telepon, "+6281") == ["UU-016"]
    assert kode_galat(Telepon, None) == ["UU-015"]


@pytest.mark.parametrize(("a", "b"), [
    ("Warung Bu Tini", "WARUNG TINI"), ("UD Maju Jaya", "U.D. Maju-Jaya"), ("CV. Sari", "sari, cv"),
    ("Bengkel Pak Budi", "bengkel budi"), ("Café Ñata", "cafe nata"), ("Ma'mun", "Mamun"),
    ("Ｔｏｋｏ　Ａｎｉ", "toko ani"), ("PT Sari_Roti Tbk", "Sari Roti"), ("Hj. Siti", "siti"),
    ("TOKO\tANI", "Toko  Ani"), ("Straße", "STRASSE"), ("P.T. Abadi", "Abadi"),
])  # fmt: skip
def test_nama_yang_sama(a, b):
    assert kunci_nama(a) == kunci_nama(b) != ""


@pytest.mark.parametrize(("a", "b"), [
    ("Warung Tini", "Toko Tini"), ("Tini Sari", "Sari Tini"), ("Toko 1", "Toko 2"), ("Bu", "Pak"),
])  # fmt: skip
def test_nama_yang_berbeda(a, b):
    assert kunci_nama(a) != kunci_nama(b)


@given(st.text(max_size=40))
def test_kunci_nama_tetap_bila_diambil_lagi(nama):
    satu = kunci_nama(nama)
    assert kunci_nama(satu) == satu
    assert satu == " ".join(satu.split())
    assert kunci_nama(nama.upper()) == kunci_nama(nama.upper().lower())


@given(st.text("abc ", max_size=12), st.text("abc ", max_size=12))
def test_kemiripan_adalah_bagian_simetris(a, b):
    assert kemiripan(a, b) == kemiripan(b, a)
    assert 0 <= kemiripan(a, b) <= 1
    assert kemiripan(a, a) == 1


def test_kemiripan_dan_tempat():
    assert kemiripan("a", "b") == 0
    assert kemiripan("aaaa", "aa") == Fraction(1, 2)
    assert kunci_tempat(" RT.03/RW 01, Prenggan ") == "rt 03 rw 01 prenggan"
