"""Standards of service: components, levels, promises, reviews."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from contoh_skm import HARI
from pelayanan_publik import layanan as ly
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.layanan.parameters.standar import KOMPONEN_TERBIT, TINGKAT_F02

SEMUA = {k.value: "isi" for k in ly.KomponenStandar}
SEBELAS = [k.value for k in ly.KomponenStandar][3:]


def galat(fungsi, *isi, **lain):
    with pytest.raises(Penolakan) as salah:
        fungsi(*isi, **lain)
    return [(g.kode, g.path) for g in salah.value.daftar]


def nilai(isi=(), tinjau_bulan=None, pada=HARI, **lain):
    return ly.nilai_standar(
        ly.StandarPelayanan.dari("KTP", isi, **lain), pada=pada, tinjau_bulan=tinjau_bulan
    )


def test_empat_belas_komponen_enam_dan_delapan():
    assert len(ly.KomponenStandar) == 14
    bagian = [ly.bagian_komponen(k) for k in ly.KomponenStandar]
    assert bagian.count(ly.BagianStandar.PENYAMPAIAN) == 6
    assert bagian.count(ly.BagianStandar.PENGELOLAAN) == 8
    assert KOMPONEN_TERBIT.riwayat[-1].bukti is Bukti.USULAN


@given(st.sets(st.sampled_from(ly.KomponenStandar)))
def test_ada_dan_kurang_membagi_habis(ada):
    hasil = nilai({k.value: "isi" for k in ada})
    assert set(hasil.ada) == ada
    assert sorted((*hasil.ada, *hasil.kurang)) == sorted(ly.KomponenStandar)
    assert hasil.bagian == Fraction(len(ada), 14)
    assert hasil.lengkap is (len(ada) == 14)
    kurang = [k for b in ly.BagianStandar for k in hasil.kurang_di(b)]
    assert sorted(kurang) == sorted(hasil.kurang)


@given(
    st.sets(st.sampled_from(ly.KomponenStandar)),
    st.booleans(),
    st.sampled_from([None, True, False]),
)
def test_tingkat_tidak_turun_bila_ditambah(ada, tetap, ikut):
    isi = {"ditetapkan": date(2022, 1, 1) if tetap else None, "masyarakat_ikut": ikut}
    sebagian = nilai({k.value: "isi" for k in ada}, **isi)
    penuh = nilai(SEMUA, **isi)
    assert 0 <= sebagian.tingkat_f02 <= penuh.tingkat_f02 <= max(TINGKAT_F02) == 4


@pytest.mark.parametrize(
    ("isi", "lain", "tingkat"),
    [
        ({}, {}, 0),
        ({"biaya": "gratis"}, {"ditetapkan": date(2022, 1, 1)}, 1),
        (SEMUA, {}, 2),
        (SEMUA, {"masyarakat_ikut": True}, 2),
        (SEMUA, {"ditetapkan": date(2022, 1, 1)}, 3),
        (SEMUA, {"ditetapkan": date(2022, 1, 1), "masyarakat_ikut": False}, 3),
        (SEMUA, {"ditetapkan": date(2022, 1, 1), "masyarakat_ikut": True}, 4),
        (SEMUA, {"ditetapkan": date(2024, 2, 1), "masyarakat_ikut": True}, 2),
    ],
)
def test_tingkat_f02_sejauh_terbaca(isi, lain, tingkat):
    """PEKPPP F02 (swamsid/organisasi-portal-biro seeder); of level 5 the text is cut."""
    hasil = nilai(isi, **lain)
    assert hasil.tingkat_f02 == tingkat
    assert "5 tidak terbaca" in hasil.penjelasan().teks()
    assert "<ul>" in hasil._repr_html_()


def test_daftar_sebelas_dan_lima_belas_butir():
    """Lists of 11 items lack three; of 15 have one item split in two, which counts once."""
    assert len(nilai(dict.fromkeys(SEBELAS, "isi")).kurang) == 3
    lima_belas = [(k, "isi") for k in SEMUA if "keamanan" not in k]
    lima_belas += [("jaminan keamanan", "isi"), ("jaminan keselamatan", "isi")]
    assert len(lima_belas) == 15
    hasil = nilai(lima_belas)
    assert hasil.lengkap
    assert len(hasil.ada) == 14


@pytest.mark.parametrize(
    ("tanggal", "diumumkan", "ditetapkan", "berlaku"),
    [
        (date(2022, 4, 1), date(2022, 4, 2), date(2022, 3, 1), True),
        (date(2022, 4, 1), date(2022, 4, 2), None, True),
        (date(2022, 4, 1), None, date(2022, 3, 1), False),
        (date(2022, 4, 1), date(2025, 1, 1), date(2022, 3, 1), False),
        (date(2022, 4, 1), date(2022, 4, 2), date(2023, 3, 1), False),
        (date(2022, 4, 1), date(2022, 4, 2), date(2025, 3, 1), True),
        (date(2025, 4, 1), None, None, None),
    ],
)
def test_maklumat(tanggal, diumumkan, ditetapkan, berlaku):
    maklumat = ly.MaklumatPelayanan(tanggal, diumumkan)
    hasil = nilai(SEMUA, ditetapkan=ditetapkan, maklumat=maklumat)
    assert hasil.maklumat_berlaku is berlaku


def test_tanpa_maklumat_dan_keikutsertaan_yang_tidak_diketahui():
    hasil = nilai(SEMUA)
    assert hasil.maklumat_berlaku is None
    assert "Keikutsertaan masyarakat: tidak diketahui" in hasil.penjelasan().teks()
    tahu = nilai(SEMUA, masyarakat_ikut=False)
    assert "Keikutsertaan" not in tahu.penjelasan().teks()


@pytest.mark.parametrize(
    ("ditetapkan", "ditinjau", "bulan", "berikut", "lewat"),
    [
        (date(2022, 3, 1), (), 12, date(2023, 3, 1), True),
        (date(2022, 3, 1), (date(2023, 3, 1), date(2023, 2, 1)), 12, date(2024, 3, 1), False),
        (date(2022, 3, 1), (date(2024, 12, 1),), 12, date(2023, 3, 1), True),
        (None, (date(2023, 1, 31),), 1, date(2023, 2, 28), True),
        (None, (date(2023, 1, 31),), 12, HARI, False),
        (date(2025, 1, 1), (), 12, None, False),
        (date(2022, 3, 1), (), None, None, False),
    ],
)
def test_tinjauan(ditetapkan, ditinjau, bulan, berikut, lewat):
    hasil = nilai(SEMUA, bulan, ditetapkan=ditetapkan, ditinjau=ditinjau)
    assert (hasil.tinjauan_berikut, hasil.lewat_tinjau) == (berikut, lewat)
    assert ("Ditinjau lagi" in hasil.penjelasan().teks()) is (berikut is not None)


def test_daftar_standar_dan_yang_jatuh_tempo():
    def standar(nama, tahun, bulan):
        return ly.StandarPelayanan.dari(nama, SEMUA, ditetapkan=date(tahun, bulan, 1))

    semua = [
        standar("A", 2022, 3),
        standar("B", 2021, 3),
        standar("C", 2023, 2),
        standar("D", 2023, 9),
    ]
    daftar = ly.daftar_standar(
        [*semua, ly.StandarPelayanan.dari("E", {})], pada=HARI, tinjau_bulan=12
    )
    assert [s.standar.layanan for s in daftar.lewat_tinjau] == ["B", "A"]
    assert [s.standar.layanan for s in daftar.segera(30)] == ["C"]
    assert daftar.segera(0) == ()
    teks = daftar.tabel().teks()
    assert "2022-03-01 lewat" in teks
    assert "<table>" in daftar._repr_html_()


# --- what is refused ------------------------------------------------------------------------------


def test_komponen_dan_isi_yang_salah():
    assert galat(ly.kenali_komponen, 5, "x") == [("LY-024", "x")]
    assert galat(ly.StandarPelayanan.dari, "KTP", {"biaya": "", "parkir": "x"}) == [
        ("UM-004", "isi[0].isi"), ("LY-024", "isi[1].komponen")]  # fmt: skip
    assert galat(ly.StandarPelayanan.dari, "KTP", [("biaya",), 7]) == [
        ("UM-004", "isi[0].isi"), ("UM-008", "isi[1]")]  # fmt: skip
    assert galat(ly.StandarPelayanan.dari, "KTP", 5) == [("UM-008", "isi")]
    assert galat(ly.IsiKomponen, "biaya/tarif", "x") == [("UM-008", "komponen")]


def test_setiap_bidang_standar_diperiksa_sekaligus():
    assert galat(ly.StandarPelayanan, "", (5,), "2022", 1, 5, ("x", 3)) == [
        ("UM-004", "layanan"), ("UM-008", "isi[0]"), ("UM-007", "ditetapkan"),
        ("UM-008", "masyarakat_ikut"), ("UM-008", "maklumat"), ("UM-007", "ditinjau[0]"),
        ("UM-007", "ditinjau[1]"),
    ]  # fmt: skip
    assert galat(ly.StandarPelayanan, "KTP", (), ditinjau=5) == [("UM-008", "ditinjau")]
    assert galat(ly.MaklumatPelayanan, "x", "y") == [("UM-007", "tanggal"), ("UM-007", "diumumkan")]


def test_penilaian_yang_salah():
    assert galat(ly.nilai_standar, 5, pada=date(2008, 1, 1), tinjau_bulan=0) == [
        ("UM-008", "standar"), ("UM-010", "pada"), ("UM-002", "tinjau_bulan")]  # fmt: skip
    ada = ly.StandarPelayanan.dari("KTP", {}, ditinjau=[date(2023, 1, 1)])
    assert galat(ly.nilai_standar, ada, pada=HARI, tinjau_bulan=10**6)[0][0] == "UM-007"
    assert galat(ly.daftar_standar, 5, pada=HARI, tinjau_bulan=None) == [("UM-008", "standar")]
    assert galat(ly.daftar_standar, [5], pada=HARI, tinjau_bulan=None) == [("UM-008", "standar[0]")]
    assert galat(ly.daftar_standar, [ada, ada], pada=HARI, tinjau_bulan=None) == [
        ("UM-015", "standar[1].layanan")]  # fmt: skip
    daftar = ly.daftar_standar([ada], pada=HARI, tinjau_bulan=12)
    assert galat(daftar.segera, -1) == [("UM-003", "dalam_hari")]
