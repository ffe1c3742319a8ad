"""python-stdnum judges the NIK: what it finds valid, in which region and on which birthday.

It differs from this library on purpose in three ways, each shown below: it takes the twentieth
century wherever that has such a day, it strips separators, and its table of regions has the
provinces of Papua under their BPS codes.
"""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st
from stdnum.exceptions import ValidationError
from stdnum.id import nik as stdnum_nik

from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.umkm import periksa_nik

PADA = date(2026, 1, 1)
KABUPATEN = tuple(f"{p}01" for p in "11 12 13 14 15 16 17 18 31 32 33 34 35 36 51 52 53 61 62 63 64 71 72 73 74 75 76 81 82".split())  # fmt: skip


def sah_menurut_stdnum(teks):
    try:
        return stdnum_nik.validate(teks) == teks
    except ValidationError:
        return False


def sah_menurut_kami(teks):
    try:
        return periksa_nik(teks, pada=PADA)
    except Penolakan:
        return None


def test_ribuan_nik_yang_disusun_terbaca_sama():
    """5,000 births of 1910–2025: valid to both, and the judge's birthday among our candidates."""
    acak = random.Random(1945)  # noqa: S311 - births that are always the same
    beda = 0
    for _ in range(5_000):
        lahir = date(1910, 1, 1) + timedelta(days=acak.randrange(42_000))
        perempuan = acak.random() < 0.5
        teks = (f"{acak.choice(KABUPATEN)}01{lahir.day + 40 * perempuan:02}{lahir:%m%y}"
                f"{acak.randrange(1, 10_000):04}")  # fmt: skip
        hasil = periksa_nik(teks, pada=PADA)
        putusan = stdnum_nik.get_birth_date(teks)
        assert sah_menurut_stdnum(teks)
        assert lahir in hasil.calon_lahir
        assert (putusan.month, putusan.day, putusan.year % 100) == (
            lahir.month,
            lahir.day,
            lahir.year % 100,
        )
        if hasil.tanggal_lahir != putusan:
            beda += 1
            assert hasil.tanggal_lahir.year == putusan.year + 100
            assert putusan.year == 1900 + lahir.year % 100
        else:
            assert (
                putusan.year >= 2000 or date(putusan.year + 100, putusan.month, putusan.day) > PADA
            )
    assert 500 < beda < 2_500


@given(st.sampled_from(KABUPATEN), st.integers(0, 99), st.integers(0, 13), st.integers(0, 99),
       st.sampled_from(["01", "03", "12"]), st.sampled_from(["0001", "4321", "9999"]))  # fmt: skip
def test_hari_dan_bulan_apa_pun_disahkan_atau_ditolak_bersama(
    kabupaten, hari, bulan, tahun, kecamatan, urut
):
    teks = f"{kabupaten}{kecamatan}{hari:02}{bulan:02}{tahun:02}{urut}"
    hakim = sah_menurut_stdnum(teks)
    kami = sah_menurut_kami(teks)
    if hari > 71:  # stdnum takes the remainder of 40: day 95 is its 15
        assert kami is None
    else:
        assert hakim is bool(kami)


def test_hakim_menerima_hari_di_atas_71_kami_tidak():
    assert stdnum_nik.get_birth_date("3101019501800001") == date(1980, 1, 15)
    assert kode_galat(periksa_nik, "3101019501800001", pada=PADA) == ["UU-010"]


def test_abad_hakim_adalah_yang_lalu_bila_ada_harinya():
    """N8: a README reads 2003, stdnum 2.2 reads 1903; here 2003, and 1903 is told beside it."""
    assert stdnum_nik.get_birth_date("3578080102030001") == date(1903, 2, 1)
    hasil = periksa_nik("3578080102030001", pada=date(2024, 6, 1))
    assert hasil.calon_lahir == (date(2003, 2, 1), date(1903, 2, 1))


@pytest.mark.parametrize(
    "teks", ["31.71.01-170845-0001", " 3171011708450001 ", "3171 0117 0845 0001"]
)
def test_hakim_membuang_pemisah_kami_menolaknya(teks):
    assert stdnum_nik.validate(teks) == "3171011708450001"
    assert kode_galat(periksa_nik, teks, pada=PADA) == ["UU-003"]


def test_tabel_hakim_memakai_kode_papua_yang_lain():
    """Kemendagri numbers Papua Barat Daya 96 since 2025; the judge's table ends at 94."""
    assert not sah_menurut_stdnum("9601011708450001")
    assert periksa_nik("9601011708450001", pada=PADA).provinsi == "Papua Barat Daya"


def test_hakim_menerima_nomor_urut_nol():
    assert sah_menurut_stdnum("3171011708450000")
    assert kode_galat(periksa_nik, "3171011708450000", pada=PADA) == ["UU-014"]
