"""The doors of an assessment, apart from any programme."""

from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

import attrs
import pytest

from dunia import kode_galat
from pelayanan_publik.core.errors import KumpulanGalat, NilaiHarusPositif, Penolakan
from pelayanan_publik.core.legal import Berlaku, Bukti, DasarHukum, Parameter
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import Pembulatan, berisi, pecahan_bagian, positif
from pelayanan_publik.core.validity import Masa, tambah_hari

HARI = date(2024, 1, 1)
TARIF = Parameter(
    "contoh.tarif", "Tarif", "rupiah", (Berlaku(5, Masa(HARI), DasarHukum("Perda"), Bukti.PRIMER),)
)


@pytest.mark.parametrize(
    ("nilai", "kode"),
    [(1.01, "UM-018"), (Fraction(101, 100), "UM-018"), (-0.1, "UM-003"), (True, "UM-016"),
     ("0.5", "UM-016"), (float("nan"), "UM-016"), (float("inf"), "UM-016"), (None, "UM-016")],
)  # fmt: skip
def test_bukan_bagian(nilai, kode):
    assert kode_galat(pecahan_bagian, nilai, "x") == [kode]


def test_bagian_di_tepinya():
    assert [pecahan_bagian(n) for n in (0, 0.5, 1)] == [0, Fraction(1, 2), 1]


def test_semua_galat_sekaligus_dengan_tempatnya():
    masukan = Masukan()
    cadangan = (
        masukan.positif("a", 0),
        masukan.tak_negatif("b", -1),
        masukan.bagian("c", 2),
        masukan.pilihan("d", "ke_samping", Pembulatan),
        masukan.berlaku(TARIF, "2024-01-01", "e"),
        masukan.berlaku(TARIF, date(2023, 1, 1), "f"),
    )
    assert cadangan == (1, 1, 1, Pembulatan.SETENGAH_KE_ATAS, 5, 5)
    with pytest.raises(KumpulanGalat) as tolak:
        masukan.tuntas()
    assert [(g.path, g.kode) for g in tolak.value.daftar] == [
        ("a", "UM-002"),
        ("b", "UM-003"),
        ("c", "UM-018"),
        ("d", "UM-017"),
        ("e", "UM-007"),
        ("f", "UM-010"),
    ]


def test_yang_benar_dibaca_tepat():
    masukan = Masukan()
    assert masukan.positif("a", 0.1) == Fraction(1, 10)
    assert masukan.tak_negatif("b", 0) == 0
    assert masukan.positif_atau_kosong("c", None) is None
    assert masukan.positif_atau_kosong("c", 2) == 2
    assert masukan.bagian_atau_kosong("d", None) is None
    assert masukan.bagian_atau_kosong("d", 0.5) == Fraction(1, 2)
    assert masukan.pilihan("e", "ke_bawah", Pembulatan) is Pembulatan.KE_BAWAH
    assert masukan.berlaku(TARIF, HARI) == 5
    assert masukan.hari("f", HARI)
    masukan.tuntas()


def test_hari_yang_salah_dikatakan_sekali():
    masukan = Masukan()
    for _ in range(2):
        assert not masukan.hari("pada", datetime(2024, 1, 1))
        masukan.berlaku(TARIF, None)
    assert [g.path for g in masukan.galat] == ["pada"]


@pytest.mark.parametrize("hari", [10**7, 10**12, (date.max - HARI).days, -(10**12)])
def test_hari_di_luar_kalender(hari):
    with pytest.raises(Penolakan) as tolak:
        tambah_hari(HARI, hari, "lama")
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [("UM-007", "lama")]


def test_hari_terakhir_kalender():
    assert tambah_hari(HARI, (date.max - HARI).days - 1) == date(9999, 12, 30)


# --- the fields of a value ----------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class Kotak:
    nama: str = attrs.field(validator=berisi)
    isi: int = attrs.field(validator=positif)
    catatan: str = ""


@attrs.frozen(field_transformer=sekaligus)
class KotakBerwarna(Kotak):
    warna: str = attrs.field(default="biru", validator=berisi)


@attrs.frozen(field_transformer=sekaligus)
class Tunggal:
    isi: int = attrs.field(validator=positif)


def test_nilai_memberi_tahu_semua_galatnya():
    with pytest.raises(KumpulanGalat) as salah:
        Kotak("", 0)
    assert [g.path for g in salah.value.daftar] == ["nama", "isi"]
    with pytest.raises(KumpulanGalat) as salah:
        KotakBerwarna("", 0, warna=" ")
    assert [g.path for g in salah.value.daftar] == ["nama", "isi", "warna"]


@attrs.frozen(field_transformer=sekaligus)
class KotakBernomor(Kotak):
    isi: str = attrs.field(default="1", validator=berisi)


def test_pewaris_yang_mengganti_ruas_tetap_memeriksa_semuanya():
    with pytest.raises(KumpulanGalat) as salah:
        KotakBernomor("", isi="")
    assert [g.path for g in salah.value.daftar] == ["nama", "isi"]
    assert KotakBernomor("a", isi="5").isi == "5"


@attrs.frozen
class KotakBiasa(Kotak):
    isi: str = attrs.field(default="1", validator=berisi)
    tebal: int = attrs.field(default=1, validator=positif)


def test_pewaris_biasa_tidak_kehilangan_pemeriksaan():
    with pytest.raises(KumpulanGalat) as salah:
        KotakBiasa("", isi="", tebal=0)
    assert [g.path for g in salah.value.daftar] == ["nama", "isi", "tebal"]
    with pytest.raises(NilaiHarusPositif):
        KotakBiasa("a", tebal=0)


def test_satu_galat_tetap_satu_galat():
    for buat in (lambda: Kotak("a", 0), lambda: Tunggal(0)):
        with pytest.raises(NilaiHarusPositif):
            buat()
    assert attrs.evolve(KotakBerwarna("a", 1), isi=2) == KotakBerwarna("a", 2)
