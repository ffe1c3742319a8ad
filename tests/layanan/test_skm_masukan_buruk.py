"""What is refused of surveys, each with its place, and all of one call together."""

from __future__ import annotations

import pickle
from collections import defaultdict
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

import pytest

from contoh_skm import HARI, lembar
from pelayanan_publik import layanan as ly
from pelayanan_publik.core.errors import Penolakan


def galat(fungsi, *isi, **lain):
    """The faults of a call: code and place."""
    with pytest.raises(Penolakan) as salah:
        fungsi(*isi, **lain)
    for g in salah.value.daftar:
        assert g.pesan
        assert g.message
        assert g.saran
    return [(g.kode, g.path) for g in salah.value.daftar]


def jawab(baris, **lain):
    return galat(ly.hitung_ikm_dari_jawaban, baris, **{"pada": HARI, **lain})


# --- answers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nilai", "kode"),
    [(5, "LY-001"), (0, "LY-001"), (-1, "LY-001"), (10**400, "LY-001"), (True, "LY-028"),
     (False, "LY-028"), (3.0, "LY-028"), (3.5, "LY-028"), (float("nan"), "LY-028"),
     ("3", "LY-028"), (Decimal(3), "LY-028"), (Fraction(3), "LY-028"), ([3], "LY-028")],
)  # fmt: skip
def test_setiap_nilai_yang_bukan_satu_sampai_empat(nilai, kode):
    baris = [{"biaya": 4, "waktu": 3}] * 20
    baris[17] = {"biaya": nilai, "waktu": 3}
    letak = [(kode, "jawaban[17].biaya")]
    assert jawab(baris) == letak
    kosong = [{**satu, "waktu": None} for satu in baris]
    assert jawab([*kosong, {"biaya": 4, "waktu": 4}]) == letak
    tanpa = [{u: n for u, n in satu.items() if n is not None} for satu in kosong]
    assert jawab([*tanpa, {"waktu": 4}], unsur=["biaya", "waktu"]) == letak
    assert galat(ly.JawabanSKM.dari, {"biaya": nilai}) == [(kode, "nilai[0]")]


def test_semua_kesalahan_sekaligus_dengan_letaknya():
    baris = [{"biaya": 4, "waktu": 3} for _ in range(1_030)]
    baris[3] = {"biaya": 5, "waktu": 9}
    baris[7] = {"biaya": 4, "wakdu": 3}
    baris[9] = "bukan baris"
    baris[1_025] = {"biaya": None, "waktu": 1.5}
    assert jawab(baris, unsur_kosong="entah", pada="kemarin") == [
        ("LY-001", "jawaban[3].biaya"),
        ("LY-001", "jawaban[3].waktu"),
        ("LY-002", "jawaban[7].wakdu"),
        ("LY-003", "jawaban[7]"),
        ("UM-008", "jawaban[9]"),
        ("LY-028", "jawaban[1025].waktu"),
        ("UM-017", "unsur_kosong"),
        ("UM-007", "pada"),
    ]


@pytest.mark.parametrize("sel", ["4", "", 4.0, float("nan")])
def test_sel_lembar_kerja_yang_bukan_int_disebut_dengan_jalan_keluarnya(sel):
    with pytest.raises(Penolakan) as salah:
        ly.hitung_ikm_dari_jawaban([{"biaya": sel}], pada=HARI)
    assert f"Jawaban {sel!r} ({type(sel).__name__}) untuk unsur biaya" in salah.value.pesan
    assert "None" in salah.value.saran


def test_baris_tanpa_salah_satu_unsur_diberi_tahu_jalan_keluarnya():
    baris = [{"biaya": 4, "waktu": 4}, {"biaya": 4}]
    with pytest.raises(Penolakan) as salah:
        ly.hitung_ikm_dari_jawaban(baris, pada=HARI)
    assert "unsur=" in salah.value.saran
    hasil = ly.hitung_ikm_dari_jawaban(baris, pada=HARI, unsur=["biaya", "waktu"])
    assert hasil.rekap.kosong == 1


def test_tanpa_daftar_setiap_baris_menyebut_unsur_yang_sama():
    assert jawab([{"biaya": 4, "waktu": 4}, {"biaya": 4}]) == [("LY-003", "jawaban[1]")]
    assert jawab([{"biaya": 4}, {"biaya": 4, "waktu": 4}]) == [("LY-002", "jawaban[1].waktu")]
    assert jawab([{"biaya": 4}, {7: 4}]) == [("LY-002", "jawaban[1].7"), ("LY-003", "jawaban[1]")]


def test_dengan_daftar_ejaan_lain_dikenal_dan_yang_asing_ditolak():
    daftar = ly.unsur_standar(HARI)
    baris = dict.fromkeys(daftar.nama, 3)
    ejaan = {**baris, "Biaya": 4}
    del ejaan["biaya/tarif"]
    hasil = ly.hitung_ikm_dari_jawaban([ejaan, baris], pada=HARI, unsur=daftar)
    assert hasil.nrr_per_unsur["biaya/tarif"] == Fraction(7, 2)
    assert jawab([baris, {**baris, "Biaya": 4}], unsur=daftar) == [("LY-004", "jawaban[1].Biaya")]
    assert jawab([{**baris, "U8": 4}], unsur=daftar) == [("LY-002", "jawaban[0].U8")]


@pytest.mark.parametrize("isi", [5, None, "abc", {"biaya": 3}, 1.5])
def test_jawaban_yang_bukan_deret_baris(isi):
    assert jawab(isi) == [("UM-008", "jawaban")]


def test_tanpa_responden():
    assert jawab([]) == [("LY-007", "jawaban")]
    assert jawab(iter([]), unsur=["biaya"]) == [("LY-007", "jawaban")]
    kosong = ly.rekap_kosong(["biaya"])
    assert galat(ly.hitung_ikm_dari_rekap, kosong, pada=HARI) == [("LY-007", "jawaban")]
    assert galat(ly.rekap_jawaban, []) == [("LY-007", "jawaban")]


def test_baris_tanpa_unsur_dan_baris_yang_bukan_baris():
    assert jawab([{}]) == [("LY-006", "jawaban[0]")]
    assert jawab([[4, 3], (3, 4)]) == [("LY-005", "jawaban[0]"), ("LY-005", "jawaban[1]")]
    assert jawab([None, 7]) == [("UM-008", "jawaban[0]"), ("UM-008", "jawaban[1]")]
    assert jawab([{" ": 3}]) == [("UM-004", "jawaban[0][0]")]
    assert jawab([{"Biaya": 3, "biaya": 4}]) == [("LY-004", "jawaban[0][1]")]
    assert jawab([None, {"biaya": 3}]) == [("UM-008", "jawaban[0]")]


def test_unsur_yang_tidak_dijawab_seorang_pun_disebut_namanya():
    baris = [{"biaya": 4, "waktu": None}, {"biaya": 3, "waktu": None}]
    assert jawab(baris) == [("LY-008", "unsur")]
    hasil = ly.hitung_ikm_dari_jawaban(baris, pada=HARI, unsur_kosong="kecualikan")
    assert (str(hasil.ikm), hasil.dikecualikan) == ("87.50", ("waktu",))
    assert "waktu" in hasil.peringatan[0]
    assert [u.unsur for u in hasil.unsur] == ["biaya"]
    semua = [{"biaya": None, "waktu": None}]
    assert jawab(semua, unsur_kosong="kecualikan") == [("LY-008", "unsur")] * 2
    dua = {"unsur_kosong": "kecualikan", "bobot": "0.5"}
    assert jawab(baris, **dua) == [("LY-012", "bobot")]


def test_jawaban_ganda_seorang_responden_ditolak_tanpa_menunjukkan_kodenya():
    isi = lembar(4)
    ganda = [*isi, isi[2]]
    assert jawab(ganda) == [("LY-009", "jawaban[4].responden")]
    with pytest.raises(Penolakan) as salah:
        ly.rekap_jawaban(ganda)
    assert "RESPONDEN-02" not in str(salah.value)
    assert "jawaban[2]" in str(salah.value)
    assert "RESPONDEN-02" not in repr(isi[2])
    campur = [*isi, dict(zip(isi[0].unsur, isi[0].nilai, strict=True)), isi[2]]
    assert jawab(campur) == [("LY-009", "jawaban[5].responden")]
    lain = ly.JawabanSKM(isi[2].unsur, isi[2].nilai, isi[2].responden, "KK", isi[2].tanggal)
    assert ly.rekap_jawaban([*isi, lain]).responden == 5


def test_defaultdict_tidak_diisi_dan_pemetaan_lain_diterima():
    baris = defaultdict(lambda: 4, biaya=3)
    assert jawab([{"biaya": 3, "waktu": 4}, baris]) == [("LY-003", "jawaban[1]")]
    assert dict(baris) == {"biaya": 3}
    beku = MappingProxyType({"biaya": 3, "waktu": 4})
    assert ly.rekap_jawaban([beku, dict(beku)]).responden == 2


@pytest.mark.parametrize("nilai", [True, 1.0, 4.0, "2", 5])
def test_satu_unsur_satu_kolom_tetap_ketat(nilai):
    assert jawab([{"biaya": 1}, {"biaya": nilai}])[0][1] == "jawaban[1].biaya"


# --- forms as objects -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("isi", "harapan"),
    [
        ({"unsur": ()}, [("LY-006", "unsur"), ("LY-026", "nilai")]),
        ({"unsur": 5}, [("UM-008", "unsur"), ("LY-026", "nilai")]),
        ({"unsur": ("a", "A")}, [("LY-004", "unsur[1]"), ("LY-026", "nilai")]),
        ({"unsur": ("a", 7)}, [("UM-004", "unsur[1]"), ("LY-026", "nilai")]),
        ({"nilai": 5}, [("UM-008", "nilai")]),
        ({"nilai": (3, 3)}, [("LY-026", "nilai")]),
        ({"responden": " "}, [("UM-004", "responden")]),
        ({"layanan": 7}, [("UM-004", "layanan")]),
        ({"tanggal": datetime(2024, 1, 1)}, [("UM-007", "tanggal")]),
        ({"kelompok": 7}, [("UM-008", "kelompok")]),
        ({"kelompok": ("ab",)}, [("UM-008", "kelompok[0]")]),
        ({"kelompok": (("umur", ""),)}, [("UM-004", "kelompok[0][1]")]),
        ({"kelompok": (("umur", "30"), ("Umur", "40"))}, [("LY-004", "kelompok[1]")]),
    ],
)
def test_lembar_yang_salah(isi, harapan):
    assert galat(ly.JawabanSKM, **{"unsur": ("biaya",), "nilai": (3,), **isi}) == harapan


@pytest.mark.parametrize(
    "bocor", ["Siti Aminah", 3471015708450001, ["Siti Aminah"], " Siti Aminah"]
)
def test_data_pribadi_di_kolom_yang_salah_tidak_ditunjukkan(bocor):
    """A sheet with names or NIK among its columns: refused, and not repeated in the refusal."""
    for fungsi, isi in (
        (ly.rekap_jawaban, ([{"biaya": 3, "nama": bocor}],)),
        (ly.JawabanSKM, (("biaya",), (bocor,))),
        (ly.JawabanSKM, (("biaya",), (3,), bocor if bocor != "Siti Aminah" else "Siti Aminah ")),
    ):
        with pytest.raises(Penolakan) as salah:
            fungsi(*isi)
        teks = repr([g.sebagai_catatan() for g in salah.value.daftar]) + str(salah.value)
        assert "Aminah" not in teks
        assert "34710157" not in teks.replace(".", "")


def test_lembar_dari_yang_bukan_pemetaan():
    assert galat(ly.JawabanSKM.dari, [3, 4]) == [("UM-008", "isi")]


# --- means and weights ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nilai", "kode"),
    [("4.01", "LY-010"), ("0.99", "LY-010"), (91.48, "LY-010"), (105, "LY-010"), ("", "LY-011"),
     ("3.6.2", "LY-011"), ("tiga", "LY-011"), ("1e3", "LY-011"), (None, "UM-016"),
     (True, "UM-016"), (float("inf"), "UM-016"), ("9" * 61, "LY-011")],
)  # fmt: skip
def test_rata_rata_yang_salah(nilai, kode):
    hasil = galat(ly.hitung_ikm, {"biaya": nilai, "waktu": 3}, pada=HARI)
    assert hasil == [(kode, "nrr_per_unsur.biaya")]


@pytest.mark.parametrize(
    "nilai", ["3.6207", "3,6207", 3.6207, Decimal("3.6207"), Fraction("3.6207")]
)
def test_angka_dalam_setiap_bentuk(nilai):
    assert ly.hitung_ikm({"a": nilai}, pada=HARI).ikm_penuh == Fraction("90.5175")


@pytest.mark.parametrize("isi", [[3.6, 3.4], (4,) * 9, 3.5, None, "3.5"])
def test_nilai_tanpa_nama_ditolak(isi):
    assert galat(ly.hitung_ikm, isi, pada=HARI) == [("LY-005", "nrr_per_unsur")]


def test_unsur_kosong_ganda_dan_asing():
    assert galat(ly.hitung_ikm, {}, pada=HARI) == [("LY-006", "nrr_per_unsur")]
    ganda = {"Biaya": 3, "biaya": 4, " x": 3}
    assert [k for k, _ in galat(ly.hitung_ikm, ganda, pada=HARI)] == ["LY-004", "UM-004"]
    unsur = ["biaya", "waktu"]
    assert galat(ly.hitung_ikm, {"biaya": 3}, pada=HARI, unsur=unsur) == [
        ("LY-029", "nrr_per_unsur")
    ]
    hasil = ly.hitung_ikm({"WAKTU": 3, "biaya": 4}, pada=HARI, unsur=unsur)
    assert hasil.nrr_per_unsur == {"biaya": 4, "waktu": 3}


def test_satu_unsur_di_bawah_dua_nama_tidak_saling_menimpa():
    standar = ly.unsur_standar(HARI)
    isi = {**dict.fromkeys(standar.nama, 3), "Biaya": 1, "Tarif": 1}
    harapan = [("LY-004", "nrr_per_unsur.Biaya"), ("LY-004", "nrr_per_unsur.Tarif")]
    assert galat(ly.hitung_ikm, isi, "0.11", pada=HARI, unsur=standar) == harapan


def test_daftar_unsur_yang_salah_disebut_bersama_yang_lain():
    assert galat(ly.hitung_ikm, {"a": 5}, pada="kini", unsur=5) == [
        ("UM-007", "pada"), ("UM-008", "unsur.nama"), ("LY-010", "nrr_per_unsur.a")]  # fmt: skip
    unsur = (nama for nama in ("a", "b"))
    assert galat(ly.hitung_ikm, {"a": 3, "c": 3}, "0.11", pada=HARI, unsur=unsur) == [
        ("LY-002", "nrr_per_unsur.c"), ("LY-012", "bobot")]  # fmt: skip


@pytest.mark.parametrize(
    ("bobot", "banyak"),
    [("0.071", 9), ("0.111", 14), ("0.12", 9), ("0.2", 9), ("0", 9), ("-0.11", 9), ("1/8", 9),
     (Fraction(1, 7), 9), ("0.34", 3), (1, 9), (1, 2), ("1.00", 2)],
)  # fmt: skip
def test_bobot_yang_bukan_pembulatan_ditolak(bobot, banyak):
    nilai = {f"unsur {i}": 3 for i in range(banyak)}
    assert galat(ly.hitung_ikm, nilai, bobot, pada=HARI) == [("LY-012", "bobot")]


@pytest.mark.parametrize(
    ("bobot", "kode"),
    [("tepatt", "LY-011"), (None, "LY-011"), ([], "LY-011"), (True, "UM-016"), ("", "LY-011"),
     (float("nan"), "UM-016")],
)  # fmt: skip
def test_bobot_yang_tidak_terbaca(bobot, kode):
    assert galat(ly.hitung_ikm, {"a": 3, "b": 3}, bobot, pada=HARI) == [(kode, "bobot")]


@pytest.mark.parametrize(
    ("bobot", "banyak", "sebutan"),
    [("0,11", 9, "0.11"), (0.111, 9, "0.111"), ("1/9", 9, "tepat"), (Fraction(1, 9), 9, "tepat"),
     ("0.110", 9, "0.11"), ("0.1", 9, "0.1"), ("0.5", 2, "tepat"), ("0.33", 3, "0.33"),
     ("0.0714", 14, "0.0714"), ("0.07", 14, "0.07"), (1, 1, "tepat")],
)  # fmt: skip
def test_bobot_dalam_setiap_bentuk(bobot, banyak, sebutan):
    dibaca = ly.BobotUnsur.baca(bobot, banyak)
    assert dibaca.sebutan == sebutan
    assert ly.BobotUnsur.baca(dibaca, banyak) is dibaca


def test_bobot_sebagai_objek():
    satu = ly.BobotUnsur.baca("0.11", 9)
    assert galat(ly.BobotUnsur.baca, satu, 14) == [("LY-012", "bobot")]
    assert ly.BobotUnsur.baca(ly.BobotUnsur.baca("tepat", 9), 14).nilai == Fraction(1, 14)
    assert galat(ly.BobotUnsur, "salah", Fraction(1, 7), 9) == [("LY-012", "nilai")]
    assert galat(ly.BobotUnsur, "", -1, 0) == [
        ("UM-004", "sebutan"), ("UM-002", "nilai"), ("UM-002", "banyak")]  # fmt: skip
    assert galat(ly.BobotUnsur.baca, "tepat", 2.0) == [("UM-001", "banyak")]


def test_hari_yang_belum_atau_tidak_mengenal_survei():
    assert galat(ly.hitung_ikm, {"a": 3}, pada=date(2003, 12, 31)) == [("UM-010", "pada")]
    assert galat(ly.hitung_ikm, {"a": 3}, pada="2024-01-01") == [("UM-007", "pada")]
    assert galat(ly.unsur_standar, date(2010, 1, 1)) == [("UM-010", "pada")]
    assert galat(ly.mutu_pelayanan, "100.01", pada=HARI) == [("LY-015", "nilai")]
    assert galat(ly.mutu_pelayanan, -1, pada=date(1999, 1, 1)) == [
        ("LY-015", "nilai"), ("UM-010", "pada")]  # fmt: skip


# --- lists of elements, tables, counts ------------------------------------------------------------


def test_daftar_unsur_yang_salah():
    assert galat(ly.DaftarUnsur, ()) == [("LY-006", "isi")]
    assert galat(ly.DaftarUnsur, 5) == [("UM-008", "isi")]
    assert galat(ly.DaftarUnsur, ("biaya",)) == [("UM-008", "isi[0]")]
    assert galat(ly.DaftarUnsur.dari, 5) == [("UM-008", "nama")]
    assert galat(ly.DaftarUnsur.dari, ["biaya", "", "Biaya"]) == [("UM-004", "[1].nama")]
    assert galat(ly.DaftarUnsur.dari, ["biaya", "Biaya"]) == [("LY-004", "isi[1]")]
    dua = (ly.Unsur("biaya", ("tarif",)), ly.Unsur("tarif"))
    assert galat(ly.DaftarUnsur, dua) == [("LY-004", "isi[1]")]
    assert galat(ly.DaftarUnsur, dua[1:] * 2) == [("LY-004", "isi[1]")]
    assert galat(ly.Unsur, "", (" ",)) == [("UM-004", "nama"), ("UM-004", "alias[0]")]
    assert galat(ly.Unsur, "biaya", 5) == [("UM-008", "alias")]
    assert len(ly.unsur_standar(HARI)) == 9
    assert "; " in str(ly.unsur_standar(HARI))
    assert galat(ly.unsur_standar(HARI).kenali, 8, "x") == [("LY-002", "x")]
    assert ly.DaftarUnsur.dari(["???"]).kenali("???") == "???"


@pytest.mark.parametrize(
    ("isi", "kode"),
    [((65, 60, 88), "LY-025"), ((0, 60, 88), "LY-025"), ((65, 76.61, 101), "LY-025"),
     ((65, "76.615", 88), "LY-025"), (("x", 76, 88), "UM-016"), ((-1, 76, 88), "UM-003")],
)  # fmt: skip
def test_tabel_kelas_yang_salah(isi, kode):
    assert galat(ly.TabelMutu, *isi)[0][0] == kode


def test_tabel_kelas_sendiri():
    tabel = ly.TabelMutu(65, "76.61", Fraction("88.31"))
    assert tabel.mulai(ly.MutuPelayanan.D) is None
    assert tabel.mulai(ly.MutuPelayanan.A) == Fraction("88.305")


@pytest.mark.parametrize(
    ("isi", "harapan"),
    [
        ((), [("LY-006", "isi")]),
        ((ly.CacahUnsur("a", (0, 0, 0, 1)), ly.CacahUnsur("b", (0, 0, 0, 2))), [("LY-013", "isi")]),
        (
            (ly.CacahUnsur("a", (0, 0, 0, 1)), ly.CacahUnsur("A", (0, 0, 0, 1))),
            [("LY-004", "isi[1]")],
        ),
        ((5,), [("UM-008", "isi[0]")]),
    ],
)
def test_rekap_yang_salah(isi, harapan):
    assert galat(ly.RekapJawaban, isi) == harapan


@pytest.mark.parametrize(
    "sebaran",
    [(1, 4, 16), (3, 12, 48), (2, 1, 1), (2, 9, 99), (2, 7, 20), (2, 8, 32)],
    ids=["kurang", "lebih", "rendah", "tinggi", "kuadrat", "jumlah lain"],
)
def test_sebaran_yang_tidak_mungkin(sebaran):
    isi = (ly.CacahUnsur("a", (0, 0, 1, 1)),)
    assert ly.RekapJawaban(isi, ly.SebaranLengkap(2, 7, 25)).responden == 2
    assert galat(ly.RekapJawaban, isi, ly.SebaranLengkap(*sebaran)) == [("LY-013", "lengkap")]


@pytest.mark.parametrize(
    "sebaran", [(2, 14, 98), (4, 28, 196), (3, 5, 9), (3, 25, 300), (3, 21, 100)]
)
def test_sebaran_yang_tidak_mungkin_dengan_jawaban_kosong(sebaran):
    """Four forms; one left out an element, so three are complete."""
    isi = (ly.CacahUnsur("a", (0, 0, 2, 2)), ly.CacahUnsur("b", (0, 0, 1, 2), 1))
    assert ly.RekapJawaban(isi, ly.SebaranLengkap(3, 21, 149)).kosong == 1
    assert galat(ly.RekapJawaban, isi, ly.SebaranLengkap(*sebaran)) == [("LY-013", "lengkap")]


def test_cacah_yang_salah():
    assert galat(ly.CacahUnsur, "", (1, -1, True, 0), -1) == [
        ("UM-004", "unsur"), ("UM-003", "cacah[1]"), ("UM-001", "cacah[2]"), ("UM-003", "kosong")]  # fmt: skip
    assert galat(ly.CacahUnsur, "a", (1, 2, 3)) == [("LY-013", "cacah")]
    assert galat(ly.CacahUnsur, "a", 5) == [("UM-008", "cacah")]
    assert galat(ly.RekapJawaban, (ly.CacahUnsur("a", (0, 0, 0, 1)),), 5) == [("UM-008", "lengkap")]
    assert ly.CacahUnsur("a", (0, 0, 0, 0), 3).nrr is None


def test_gabungan_rekap_yang_berbeda():
    a, b = ly.rekap_kosong(["a"]), ly.rekap_kosong(["b"])
    assert galat(ly.rekap_kosong, 5) == [("UM-008", "nama")]
    assert galat(a.gabung, b) == [("LY-014", "lain")]
    assert galat(a.gabung, 5) == [("UM-008", "lain")]
    cacah = ly.RekapJawaban((ly.CacahUnsur("a", (0, 0, 0, 1)),))
    assert a.gabung(cacah).lengkap is None
    assert galat(ly.hitung_ikm_dari_rekap, 5, pada=HARI) == [("UM-008", "rekap")]


def test_hasil_yang_disusun_sendiri_diperiksa():
    satu, rekap = ly.NilaiUnsur("a", 3), ly.rekap_jawaban([{"a": 4}])
    tepat = ly.BobotUnsur.baca("tepat", 1)
    assert galat(ly.HasilIKM, (), tepat, HARI) == [("LY-006", "unsur")]
    assert galat(ly.HasilIKM, (satu, satu), tepat, HARI) == [("LY-004", "unsur[1]")]
    assert galat(ly.HasilIKM, (satu,), 5, "x", 7) == [
        ("UM-008", "bobot"), ("UM-008", "rekap"), ("UM-007", "pada")]  # fmt: skip
    assert galat(ly.HasilIKM, (satu,), tepat, HARI, rekap) == [("LY-013", "rekap")]
    assert galat(ly.HasilIKM, (satu,), ly.BobotUnsur.baca("0.11", 9), HARI) == [("LY-012", "bobot")]
    dua = (satu, ly.NilaiUnsur("b", 3))
    assert galat(ly.HasilIKM, dua, tepat, HARI) == [("LY-012", "bobot")]
    assert galat(ly.NilaiUnsur, "", 5) == [("UM-004", "unsur"), ("LY-010", "nrr")]
    hasil = ly.hitung_ikm_dari_rekap(rekap, pada=HARI)
    assert pickle.loads(pickle.dumps(hasil)) == hasil  # noqa: S301 - our own


# --- around the index -----------------------------------------------------------------------------


def test_kelompok_yang_tidak_dikenal():
    isi = lembar()
    assert galat(ly.ikm_per_kelompok, isi, "umur", pada=HARI) == [("LY-016", "menurut")]
    assert galat(ly.ikm_per_kelompok, isi, 5, pada=HARI) == [("UM-008", "menurut")]
    assert galat(ly.ikm_per_kelompok, 5, "bulan", pada=HARI) == [("UM-008", "jawaban")]
    assert galat(ly.ikm_per_kelompok, [{"a": 3}], "bulan", pada=HARI) == [("UM-008", "jawaban[0]")]
    assert galat(ly.ikm_per_kelompok, [], "bulan", pada=HARI) == [("LY-007", "jawaban")]
    ganda = [*isi, isi[0]]
    assert galat(ly.ikm_per_kelompok, ganda, "layanan", pada=HARI) == [
        ("LY-009", "KTP.jawaban[6].responden")]  # fmt: skip
    kurang = [*isi, ly.JawabanSKM(("biaya",), (3,), layanan="KTP")]
    assert galat(ly.ikm_per_kelompok, kurang, "layanan", pada=HARI) == [
        ("LY-003", "KTP.jawaban[6]")]  # fmt: skip
    dengan_daftar = ly.ikm_per_kelompok(kurang, "layanan", pada=HARI, unsur=["biaya", "waktu"])
    assert dengan_daftar["KTP"].hasil.rekap.kosong == 1
    hasil = ly.ikm_per_kelompok(isi, "layanan", pada=HARI)
    assert galat(hasil.__getitem__, "KIA") == [("LY-016", "layanan")]
    assert hasil["KTP"].responden == 6


def test_tren_yang_salah():
    satu = ly.hitung_ikm({"a": 3}, pada=HARI)
    assert galat(ly.tren_ikm, {"2024": satu}) == [("LY-022", "periode")]
    assert galat(ly.tren_ikm, 5) == [("UM-008", "periode")]
    assert galat(ly.tren_ikm, [("", satu), ("2024", 5), 7]) == [
        ("UM-004", "periode[0].nama"), ("UM-008", "periode[1].hasil"), ("UM-008", "periode[2]")]  # fmt: skip
    assert galat(ly.tren_ikm, [(), ("x", satu)])[0] == ("UM-004", "periode[0].nama")


def test_kepekaan_memerlukan_cacah():
    satu = ly.hitung_ikm({"a": 3}, pada=HARI)
    assert galat(ly.kepekaan_mutu, satu) == [("LY-017", "hasil")]
    assert galat(ly.kepekaan_mutu, 5) == [("UM-008", "hasil")]


@pytest.mark.parametrize("keyakinan", [0, 1, 95, -0.5])
def test_keyakinan_di_luar_nol_dan_satu(keyakinan):
    rekap = ly.rekap_jawaban([{"a": 4}, {"a": 3}])
    assert galat(ly.keyakinan_ikm, rekap, populasi=None, keyakinan=keyakinan) == [
        ("LY-020", "keyakinan")]  # fmt: skip


def test_galat_sampel_yang_tidak_terdefinisi():
    satu = ly.rekap_jawaban([{"a": 4}])
    assert galat(ly.keyakinan_ikm, satu, populasi=None) == [("LY-018", "rekap")]
    dua = ly.rekap_jawaban([{"a": 4}, {"a": 3}])
    assert galat(ly.keyakinan_ikm, dua, populasi=1) == [("LY-019", "populasi")]
    assert galat(ly.keyakinan_ikm, 5, populasi=0, keyakinan="x") == [
        ("UM-008", "rekap"), ("UM-002", "populasi"), ("UM-016", "keyakinan")]  # fmt: skip
    cacah = ly.RekapJawaban((ly.CacahUnsur("a", (0, 0, 1, 1)),))
    assert galat(ly.keyakinan_ikm, cacah, populasi=None) == [("LY-017", "rekap")]


@pytest.mark.parametrize("populasi", [0, -5, True, 10.0, "10", None])
def test_populasi_yang_salah(populasi):
    for fungsi in (ly.ukuran_sampel_krejcie_morgan, ly.rincian_krejcie_morgan):
        assert galat(fungsi, populasi)[0][1] == "populasi"
    assert galat(ly.populasi_krejcie_morgan, populasi)[0][1] == "sampel"
    assert galat(ly.ukuran_sampel_slovin, populasi, galat=0, pembulatan="x") == [
        (galat(ly.rumus_krejcie_morgan, populasi)[0][0], "populasi"),
        ("UM-017", "pembulatan"),
        ("LY-020", "galat"),
    ]


def test_sampel_yang_tidak_diperlukan_populasi_mana_pun():
    assert galat(ly.populasi_krejcie_morgan, 385) == [("LY-021", "sampel")]
    assert ly.populasi_krejcie_morgan(384)[1] is None
    assert ly.populasi_krejcie_morgan(1) == (1, 1)


def test_survei_berkala_yang_salah():
    assert galat(ly.survei_berkala, [5], tahun_pertama=2020, pada=HARI) == [
        ("UM-007", "pelaksanaan[0]")]  # fmt: skip
    assert galat(ly.survei_berkala, 5, tahun_pertama=0, pada="x") == [
        ("UM-008", "pelaksanaan"), ("UM-002", "tahun_pertama"), ("UM-007", "pada")]  # fmt: skip
    assert galat(ly.survei_berkala, [], tahun_pertama=2025, pada=HARI) == [("UM-012", "pada")]
    assert galat(ly.survei_berkala, [], tahun_pertama=2010, pada=HARI) == [
        ("UM-010", "tahun_pertama")]  # fmt: skip
