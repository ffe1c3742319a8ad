"""Measures: read exactly, refused clearly, written for reading."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik.core.units import (
    Pembulatan,
    Satuan,
    baca_seperseribu,
    pecahan,
    pecahan_positif,
    pecahan_tak_negatif,
    sebagai_pilihan,
    tulis_pecahan,
    tulis_seperseribu,
)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_pecahan_dari_float_adalah_desimal_yang_tercetak(nilai):
    assert pecahan(nilai) == Fraction(repr(nilai))
    assert float(pecahan(nilai)) == nilai


@given(st.integers() | st.fractions() | st.decimals(allow_nan=False, allow_infinity=False))
def test_pecahan_dari_bilangan_eksak_adalah_dirinya(nilai):
    hasil = pecahan(nilai)
    assert type(hasil) is Fraction
    assert hasil == nilai


def test_pecahan_tidak_bergantung_pada_ketelitian_decimal():
    with localcontext() as konteks:
        konteks.prec = 2
        assert pecahan(123.456) == Fraction(123_456, 1_000)
        assert pecahan(Decimal("123.456")) == Fraction(123_456, 1_000)


class Pengukur(float):
    """A float of a foreign library, which prints itself in its own way."""

    def __repr__(self):
        return "Pengukur"


def test_pecahan_dari_turunan_float():
    assert pecahan(Pengukur(0.1)) == Fraction(1, 10)


BUKAN = [True, float("nan"), float("inf"), -float("inf"), Decimal("NaN"), Decimal("sNaN"),
         Decimal("-Infinity"), "1", None, 1j, b"1", [1]]  # fmt: skip


@pytest.mark.parametrize("nilai", BUKAN)
@pytest.mark.parametrize("pintu", [pecahan, pecahan_positif, pecahan_tak_negatif])
def test_yang_bukan_bilangan_ditolak(pintu, nilai):
    assert kode_galat(pintu, nilai, "luas") == ["UM-016"]


@pytest.mark.parametrize(
    ("nilai", "positif", "tak_negatif"),
    [(0, ["UM-002"], None), (-0.0, ["UM-002"], None), (-1, ["UM-002"], ["UM-003"]),
     (Fraction(-1, 10**30), ["UM-002"], ["UM-003"]), (5e-324, None, None)],
)  # fmt: skip
def test_tanda_ukuran(nilai, positif, tak_negatif):
    for pintu, kode in ((pecahan_positif, positif), (pecahan_tak_negatif, tak_negatif)):
        if kode:
            assert kode_galat(pintu, nilai) == kode
        else:
            assert pintu(nilai) == pecahan(nilai)


def test_letak_ukuran_yang_buruk():
    for pintu in (pecahan, pecahan_positif, pecahan_tak_negatif):
        with pytest.raises(ValueError, match="luas_m2"):
            pintu("x", "luas_m2")


@given(st.sampled_from([*Pembulatan, *Satuan]))
def test_pilihan_sebagai_dirinya_atau_katanya(anggota):
    assert sebagai_pilihan(anggota, type(anggota)) is anggota
    assert sebagai_pilihan(anggota.value, type(anggota)) is anggota


@pytest.mark.parametrize("nilai", ["", "KG", "KE_ATAS", " ke_atas", None, 1, True, Satuan.KG])
def test_bukan_pilihan(nilai):
    assert kode_galat(sebagai_pilihan, nilai, Pembulatan, "cara") == ["UM-017"]


@given(st.fractions(-(10**9), 10**9), st.integers(0, 6))
def test_tulis_pecahan_paling_jauh_setengah_dari_angka_terakhir(nilai, desimal):
    tulisan = tulis_pecahan(nilai, desimal)
    terbaca = Fraction(tulisan.replace(".", "").replace(",", "."))
    assert abs(terbaca - nilai) <= Fraction(1, 2 * 10**desimal)
    assert not tulisan.endswith(",")
    if (nilai * 10**desimal).denominator == 1:
        assert terbaca == nilai
    if desimal and nilai.denominator > 1 and abs(nilai) > Fraction(1, 10**6):
        selisih = abs(nilai - round(nilai))
        assert terbaca.denominator > 1 or selisih < Fraction(1, 10**12)


@given(st.integers(-(10**12), 10**12))
def test_tulis_pecahan_seperti_tulis_seperseribu(n):
    assert tulis_pecahan(Fraction(n, 1_000), 3) == tulis_seperseribu(n)
    assert baca_seperseribu(tulis_pecahan(Fraction(n, 1_000), 3)) == n


@pytest.mark.parametrize(
    ("nilai", "desimal", "tulisan"),
    [(Fraction(-1, 1_000), 2, "-0,001"), (Fraction(-1, 1_000), 0, "0"), (Fraction(1, 10**20), 2, "0"), (Fraction(1, 200), 2, "0,01"), (Fraction(-1, 200), 2, "-0,01"),
     (Fraction(1999, 2), 0, "1.000"), (Fraction(10**9), 3, "1.000.000.000")],
)  # fmt: skip
def test_tulis_pecahan_di_tepi(nilai, desimal, tulisan):
    """Half goes away from zero, on both sides; nothing is ever written as minus zero."""
    assert tulis_pecahan(nilai, desimal) == tulisan
