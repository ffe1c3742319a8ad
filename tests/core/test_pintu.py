"""What the doors of core say to values that nobody should send, and that somebody will."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction

import pytest

from dunia import kode_galat
from pelayanan_publik.core.book import AturanBuku, Buku, Peristiwa
from pelayanan_publik.core.errors import (
    BilanganDiLuarJangkauan,
    NilaiHarusPositif,
    NilaiNegatif,
    tulis_bulat,
)
from pelayanan_publik.core.legal import Berlaku, Bukti, DasarHukum, Parameter
from pelayanan_publik.core.split import bagi_habis
from pelayanan_publik.core.units import (
    baca_emas,
    baca_rupiah,
    baca_seperseribu,
    galat_teks,
    pecahan,
    tulis_pecahan,
    tulis_ribuan,
    tulis_rupiah,
    tupel,
)
from pelayanan_publik.core.validity import (
    Bulan,
    KalenderKerja,
    Masa,
    tambah_bulan,
    tambah_hari,
    tambah_hari_kerja,
)

HARI = date(2024, 1, 1)
DASAR = DasarHukum("Perda contoh")
RAKSASA = 10**5_000


@pytest.mark.parametrize(
    "nilai",
    [Decimal("1e999999999"), Decimal("1e-99999999"), Decimal("0e-99999999"), RAKSASA,
     Fraction(1, RAKSASA), Fraction(RAKSASA, 3)],
    ids=["besar", "halus", "nol", "bulat", "pecahan", "pecahan-besar"],
)  # fmt: skip
def test_ukuran_tanpa_batas_ditolak_segera(nilai):
    assert kode_galat(pecahan, nilai) == ["UM-019"]
    assert kode_galat(bagi_habis, 10, [1, nilai, 0.5]) == ["UM-019"]


def test_desimal_sangat_panjang_ditolak_tanpa_dihitung():
    assert kode_galat(pecahan, Decimal("1." + "3" * 10**6)) == ["UM-019"]


def test_ukuran_sampai_batasnya_diterima():
    assert pecahan(Decimal("1e1000")) == 10**1_000
    assert pecahan(5e-324) == Fraction(Decimal("5e-324"))


@pytest.mark.parametrize(
    "nilai",
    [RAKSASA, -RAKSASA, Fraction(1, RAKSASA), [RAKSASA]],
    ids=["+", "-", "pecahan", "larik"],
)
def test_galat_dengan_bilangan_raksasa_tetap_berkata(nilai):
    for galat in (
        NilaiHarusPositif(nilai),
        NilaiNegatif(nilai),
        BilanganDiLuarJangkauan(nilai, angka=1_000),
    ):
        assert galat.kode in str(galat)
        assert len(str(galat)) < 600
        assert galat.sebagai_catatan()["pesan"] == galat.pesan
        assert repr(galat)


def test_bilangan_raksasa_ditulis_pangkatnya():
    assert tulis_ribuan(RAKSASA) == tulis_bulat(RAKSASA) == "kira-kira 10^5000"
    assert tulis_rupiah(-RAKSASA) == "-Rp kira-kira 10^5000"
    assert tulis_bulat(-RAKSASA) == "kira-kira -10^5000"
    assert tulis_pecahan(Fraction(RAKSASA, 3)) == "kira-kira 10^4999"


@pytest.mark.parametrize("baca", [baca_rupiah, baca_seperseribu, baca_emas, Bulan.baca])
@pytest.mark.parametrize("tulisan", [5, None, b"5", "9" * 5_000, ["5"]])
def test_yang_bukan_tulisan_tidak_dibaca(baca, tulisan):
    assert kode_galat(baca, tulisan) == ["UM-005"]


@pytest.mark.parametrize(
    "teks", ["\u200b", "\u200b\u200c", "\x00", "A\x00B", "A\ud800", "\ufeff", "\u200b \u200b"]
)
def test_teks_tak_tampak_tidak_berkata_apa_apa(teks):
    assert galat_teks(teks).kode == "UM-004"


@pytest.mark.parametrize("teks", ["Siti\u200bAminah", "a\nb", "–", "بنك", "銀行"])
def test_teks_yang_tampak_diterima(teks):
    assert galat_teks(teks) is None


# --- days ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("bukan", [datetime(2024, 1, 1), "2024-01-01", None, 20240101])
def test_bukan_hari_ditolak_di_setiap_pintu(bukan):
    parameter = Parameter("uji.x", "x", "", (Berlaku(1, Masa(HARI), DASAR, Bukti.USULAN),))
    assert kode_galat(parameter.nilai, bukan) == ["UM-007"]
    assert kode_galat(Masa(HARI).__contains__, bukan) == ["UM-007"]
    assert kode_galat(tambah_bulan, bukan, 1) == ["UM-007"]
    assert kode_galat(tambah_hari_kerja, bukan, 1, KalenderKerja(Masa(HARI), frozenset())) == [
        "UM-007"
    ]


def test_bulan_dari_dan_tambah_bulan():
    assert kode_galat(Bulan.dari, "x") == ["UM-007"]
    assert kode_galat(Bulan(2024, 1).__contains__, "x") == ["UM-007"]
    assert datetime(2024, 1, 5) in Bulan(2024, 1)
    assert kode_galat(tambah_bulan, date(9999, 10, 31), 2) == ["UM-007"]
    assert kode_galat(tambah_bulan, "x", 1.5) == ["UM-007", "UM-001"]
    assert kode_galat(tambah_bulan, HARI, RAKSASA) == ["UM-007"]
    assert kode_galat(tambah_hari, HARI, RAKSASA) == ["UM-007"]


def test_hari_kerja_selalu_selesai():
    kalender = KalenderKerja(Masa(HARI), frozenset())
    assert kode_galat(tambah_hari_kerja, HARI, "a", kalender) == ["UM-001"]
    assert kode_galat(tambah_hari_kerja, HARI, 2.5, kalender) == ["UM-001"]
    assert kode_galat(tambah_hari_kerja, HARI, -3, kalender) == ["UM-003"]
    assert kode_galat(tambah_hari_kerja, HARI, 1, None) == ["UM-008"]
    assert tambah_hari_kerja(HARI, 0, kalender) == HARI
    assert kode_galat(tambah_hari_kerja, date(9999, 12, 28), 9, kalender) == ["UM-007"]
    for pekan in (range(7), range(8), {7}, {"a"}):
        assert kode_galat(KalenderKerja, Masa(HARI), frozenset(), frozenset(pekan)) == ["UM-026"]


# --- parameters ----------------------------------------------------------------------------------


def test_parameter_terurut_dan_tidak_kosong():
    lama = Berlaku(1, Masa(date(2000, 1, 1), HARI), DASAR, Bukti.USULAN)
    baru = Berlaku(2, Masa(HARI), DASAR, Bukti.USULAN)
    assert Parameter("uji.x", "x", "", [baru, lama]).riwayat == (lama, baru)
    assert kode_galat(Parameter, "uji.x", "x", "", ()) == ["UM-025"]


# --- books ---------------------------------------------------------------------------------------


def test_yang_bukan_buku_ditolak():
    aturan = AturanBuku("uji", Buku, {})
    assert kode_galat(aturan.fold, [], None) == ["UM-008"]
    assert kode_galat(aturan.fold, None, Buku()) == ["UM-008"]
    assert kode_galat(aturan.evolve, None, 5) == ["UM-023"]
    satu = AturanBuku("uji", Buku, {Peristiwa: lambda _, __: {}})
    for bukan in (None, 5, []):
        assert kode_galat(satu.evolve, bukan, Peristiwa(1, "a", HARI)) == ["UM-008"]


# --- several ------------------------------------------------------------------------------------


class SeolahBeberapa:
    """Has what iterates, and nothing to iterate over: as an array without a dimension."""

    def __iter__(self):
        raise TypeError("iteration over a 0-d array")


def test_yang_hanya_tampak_beberapa_dibiarkan_untuk_ditolak():
    satu = SeolahBeberapa()
    assert tupel(satu) is satu
    numpy = pytest.importorskip("numpy")
    larik = numpy.array(5)
    assert tupel(larik) is larik
    assert tupel(numpy.array([5])) == (5,)


def test_galat_di_tengah_isi_tidak_disembunyikan():
    def rusak():
        yield 1
        raise TypeError("dari pemanggil")

    with pytest.raises(TypeError, match="dari pemanggil"):
        tupel(rusak())
