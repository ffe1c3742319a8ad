"""A NIK: what it tells, in which century, by which table, and what is refused without showing it."""

from __future__ import annotations

import copy
import pickle
import traceback
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, strategies as st

from dunia import kode_galat
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.umkm import NIK, JenisKelamin, galat_nik, periksa_nik, tabel_daerah
from pelayanan_publik.umkm.parameters.identitas import PROVINSI
from pelayanan_publik.wilayah import KOTAGEDE_DAN_BALIKPAPAN_SELATAN, KodeWilayah

PADA = date(2024, 6, 1)
SAH = "3471144107800001"
NAMA_PROVINSI = {p[:2]: p[3:] for p in PROVINSI.nilai(PADA)}
KOTAGEDE = KOTAGEDE_DAN_BALIKPAPAN_SELATAN


def susun(lahir, perempuan=False, wilayah="347114", urut=1):
    return f"{wilayah}{lahir.day + 40 * perempuan:02}{lahir:%m%y}{urut:04}"


# --- what it tells ----------------------------------------------------------------------------------

LAHIR = st.dates(date(1900, 1, 1), date(2023, 12, 31))


@given(LAHIR, st.booleans(), st.sampled_from(sorted(NAMA_PROVINSI)), st.integers(1, 9999))
def test_yang_disusun_terbaca_kembali(lahir, perempuan, provinsi, urut):
    nik = susun(lahir, perempuan, f"{provinsi}7101", urut)
    hasil = periksa_nik(nik, pada=PADA)
    assert lahir in hasil.calon_lahir
    assert hasil.jenis_kelamin is (JenisKelamin.PEREMPUAN if perempuan else JenisKelamin.LAKI_LAKI)
    assert str(hasil.kode_wilayah) == f"{provinsi}.71.01"
    assert hasil.provinsi == NAMA_PROVINSI[provinsi]
    assert hasil.tanggal_lahir == hasil.calon_lahir[0] == max(hasil.calon_lahir) <= PADA
    assert hasil.abad_pasti is (len(hasil.calon_lahir) == 1)
    assert periksa_nik(NIK(nik), pada=PADA) == hasil


@given(
    LAHIR, st.dates(date(1900, 1, 1), date(2150, 1, 1)), st.integers(0, 130), st.integers(0, 130)
)
def test_calon_lahir_adalah_semua_abad_dalam_rentang_umur(lahir, pada, termuda, tertua):
    """A naive twin: every year of two thousand, and the age counted birthday by birthday."""
    assume(termuda <= tertua)
    calon = []
    for tahun in range(1, 2200):
        if tahun % 100 == lahir.year % 100:
            try:
                satu = lahir.replace(year=tahun)
            except ValueError:
                continue
            umur = (
                pada.year - tahun - (1 if (pada.month, pada.day) < (lahir.month, lahir.day) else 0)
            )
            if satu <= pada and termuda <= umur <= tertua:
                calon.insert(0, satu)
    kode = {"usia_termuda": termuda, "usia_tertua": tertua}
    if calon:
        hasil = periksa_nik(susun(lahir), pada=pada, **kode)
        assert list(hasil.calon_lahir) == calon
        assert termuda <= hasil.umur <= tertua
    else:
        assert kode_galat(periksa_nik, susun(lahir), pada=pada, **kode) == ["UU-013"]


def test_abad_yang_diragukan_disebut_dan_umur_termuda_memilih_yang_tua():
    anak = periksa_nik("3471140101150001", pada=PADA)
    assert [c.year for c in anak.calon_lahir] == [2015, 1915]
    pemilik = periksa_nik("3471140101150001", pada=PADA, usia_termuda=17)
    assert (pemilik.tanggal_lahir.year, pemilik.abad_pasti) == (1915, True)
    assert "Umur yang mungkin: 9 tahun, 109 tahun" in str(anak.penjelasan())
    assert "bukti usulan" in str(anak.penjelasan())
    assert "usulan" not in str(periksa_nik(SAH, pada=PADA, usia_tertua=100).penjelasan())


def test_lahir_hari_itu_sah_dan_besok_belum():
    nik = susun(PADA)
    assert periksa_nik(nik, pada=PADA).umur == 0
    assert (
        periksa_nik(nik, pada=PADA - timedelta(days=1), usia_tertua=110).tanggal_lahir.year == 1924
    )
    assert kode_galat(periksa_nik, nik, pada=PADA - timedelta(days=1), usia_tertua=90) == ["UU-013"]


def test_usia_tertua_dicapai_menjelang_ulang_tahun():
    """Twenty years old until the first of December: the year of birth is 21 years back."""
    hasil = periksa_nik(susun(date(2003, 12, 1)), pada=PADA, usia_tertua=20)
    assert (hasil.tanggal_lahir, hasil.umur) == (date(2003, 12, 1), 20)


# --- the region of issue ----------------------------------------------------------------------------


@pytest.mark.parametrize("tabel", [
    KOTAGEDE, {"34.71.14": "Kotagede"}, {"34.71.14"}, ["34.71.14", "64.71"], {"34.71": ""}, {"34"},
    lambda kode: kode.kode == "34.71.14",
])  # fmt: skip
def test_tabel_wilayah_dapat_diberikan_dalam_bentuk_apa_pun(tabel):
    hasil = periksa_nik(SAH, pada=PADA, wilayah=tabel)
    assert (hasil.provinsi, hasil.kode_lama) == ("", False)
    assert "menurut tabel yang diberikan" in str(hasil.penjelasan())
    assert kode_galat(periksa_nik, "3271144107800001", pada=PADA, wilayah=tabel) == ["UU-009"]


def test_kode_lama_sah_karena_nik_memuat_wilayah_saat_terbit():
    """Balikpapan Selatan was split in 2012: a code of before is in no list of today."""
    lama = "6471994107800001"
    assert kode_galat(periksa_nik, lama, pada=PADA, wilayah=KOTAGEDE) == ["UU-009"]
    hasil = periksa_nik(lama, pada=PADA, wilayah=KOTAGEDE, wilayah_lama={"64.71.99"})
    assert hasil.kode_lama
    assert "(kode lama)" in str(hasil.penjelasan())
    assert not periksa_nik(SAH, pada=PADA, wilayah=KOTAGEDE, wilayah_lama={"34.71.14"}).kode_lama
    assert periksa_nik("5471014107800001", pada=PADA, wilayah_lama={"54"}).kode_lama


def test_provinsi_baru_belum_ada_sebelum_undang_undangnya():
    for provinsi, sejak in (
        ("93", date(2022, 7, 25)),
        ("95", date(2022, 7, 25)),
        ("96", date(2022, 12, 8)),
    ):
        nik = f"{provinsi}01014107800001"
        assert periksa_nik(nik, pada=sejak).provinsi.startswith("Papua")
        assert kode_galat(periksa_nik, nik, pada=sejak - timedelta(days=1)) == ["UU-007"]
    assert [len(b.nilai) for b in PROVINSI.riwayat] == [34, 37, 38]
    for b in PROVINSI.riwayat:
        assert len({p[:2] for p in b.nilai}) == len(b.nilai)


def test_tabel_yang_bukan_tabel():
    for buruk in ("34.71.14", 5):
        assert kode_galat(lambda b=buruk: periksa_nik(SAH, pada=PADA, wilayah=b)) == ["UM-008"]
        assert kode_galat(tabel_daerah, buruk) == ["UM-008"]


def test_tabel_kecamatan_tidak_menolak_kabupaten_lain_yang_hanya_bernama():
    memuat = tabel_daerah(["34.71.14.1001", "34.71", "64.71", KodeWilayah("32.01.01")])
    assert memuat(KodeWilayah("64.71.05"))
    assert memuat(KodeWilayah("32.01.01"))
    assert not memuat(KodeWilayah("34.71.01"))
    assert not memuat(KodeWilayah("32.01.02"))


# --- what is refused --------------------------------------------------------------------------------

RUSAK = [
    (3471144107800001, ["UU-001"]),
    (None, ["UU-001"]),
    (b"3471144107800001", ["UU-001"]),
    (True, ["UU-001"]),
    ("", ["UU-002"]),
    (" 3471144107800001", ["UU-003"]),
    ("3471144107800001\n", ["UU-003"]),
    ("34.71.14.410780.0001", ["UU-003"]),
    ("347114-410780-0001", ["UU-003"]),
    ("    ", ["UU-003"]),
    ("３４７１１４４１０７８００００１", ["UU-004"]),
    ("34711441078000٠1", ["UU-004"]),
    ("34711441078000²1", ["UU-004"]),
    ("347114410780O001", ["UU-005"]),
    ("+471144107800001", ["UU-005"]),
    ("3471 1441O780０001", ["UU-003", "UU-004", "UU-005"]),
    ("347114410780000", ["UU-006"]),
    ("34711441078000011", ["UU-006"]),
    ("9971144107800001", ["UU-007"]),
    ("0071144107800001", ["UU-007"]),
    ("3400144107800001", ["UU-008"]),
    ("3470144107800001", ["UU-008"]),
    ("3471004107800001", ["UU-008"]),
    ("3471140007800001", ["UU-010"]),
    ("3471143207800001", ["UU-010"]),
    ("3471144007800001", ["UU-010"]),
    ("3471147207800001", ["UU-010"]),
    ("3471149907800001", ["UU-010"]),
    ("3471144100800001", ["UU-011"]),
    ("3471144113800001", ["UU-011"]),
    ("3471143002800001", ["UU-012"]),
    ("3471147102800001", ["UU-012"]),
    ("3471143104800001", ["UU-012"]),
    ("3471142902010001", ["UU-012"]),
    ("3471144107800000", ["UU-014"]),
    ("9970003213800000", ["UU-008", "UU-008", "UU-010", "UU-011", "UU-014", "UU-007"]),
]


@pytest.mark.parametrize(("teks", "kode"), RUSAK, ids=[str(i) for i in range(len(RUSAK))])
def test_setiap_kerusakan_mempunyai_kode_sendiri_dan_tidak_memperlihatkan_nomornya(teks, kode):
    with pytest.raises(Penolakan) as tolak:
        periksa_nik(teks, pada=PADA)
    assert [g.kode for g in tolak.value.daftar] == kode
    angka = "".join(c for c in str(teks) if c.isalnum())
    for g in tolak.value.daftar:
        assert g.path == "teks"
        assert g.saran
        lengkap = f"{g} {g!r} {g.sebagai_catatan()} {g.args} {traceback.format_exception_only(g)}"
        for i in range(len(angka) - 4):
            assert angka[i : i + 5] not in lengkap


def test_29_februari_hanya_di_abad_yang_kabisat():
    assert periksa_nik("3471142902000001", pada=PADA).calon_lahir == (date(2000, 2, 29),)
    assert kode_galat(periksa_nik, "3471142902000001", pada=date(1999, 1, 1)) == ["UU-013"]
    assert [c.year for c in periksa_nik("3471146902040001", pada=PADA).calon_lahir] == [2004, 1904]


def test_hari_71_adalah_yang_terbesar():
    assert periksa_nik("3471147112800001", pada=PADA).tanggal_lahir == date(1980, 12, 31)


def test_argumen_lain_yang_keliru_dikatakan_bersama_nik():
    kode = kode_galat(periksa_nik, "12", pada="2024-06-01", usia_termuda=-1, usia_tertua=1.5)
    assert kode == ["UM-007", "UM-003", "UM-001", "UU-006"]
    assert kode_galat(periksa_nik, SAH, pada=PADA, usia_termuda=50, usia_tertua=40) == ["UU-017"]
    assert kode_galat(periksa_nik, SAH, pada=PADA, usia_tertua=10) == ["UU-013"]


@given(st.text("0123456789", min_size=16, max_size=16))
def test_nik_apa_pun_terbaca_atau_ditolak_dan_keduanya_sepakat(teks):
    salah = list(galat_nik(teks))
    try:
        hasil = periksa_nik(teks, pada=PADA)
    except Penolakan as tolak:
        kode = {g.kode for g in tolak.daftar}
        assert {g.kode for g in salah} == kode - {"UU-007", "UU-013"}
    else:
        assert not salah
        assert NIK(teks) == hasil.nik


def test_nik_adalah_nilai_yang_tersamar():
    a, b = NIK(SAH), NIK(SAH)
    assert a == b
    assert hash(a) == hash(b)
    assert a != SAH
    assert {a, b, NIK("3171011708450001")} == {a, NIK("3171011708450001")}
    assert repr([a]) == "[NIK(3…1)]"
    assert f"{a}" == "3…1"
    assert pickle.loads(pickle.dumps(a)) == copy.deepcopy(a) == a  # noqa: S301 - our own
    assert kode_galat(NIK, "1234") == ["UU-006"]
    hasil = periksa_nik(SAH, pada=PADA)
    for teks in (
        repr(hasil),
        str(hasil),
        str(hasil.penjelasan()),
        hasil.penjelasan()._repr_html_(),
    ):
        assert SAH not in teks
        assert "1980" not in teks
