"""Direct procurement and swakelola."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik.anggaran.model import JenisPengadaan
from pelayanan_publik.anggaran.pengadaan import (
    Paket,
    Pihak,
    periksa_pengadaan,
    periksa_tim_swakelola,
    tipe_swakelola,
)

PADA = date(2024, 7, 1)
JUTA = 1_000_000


def paket(*juta, jenis=JenisPengadaan.BARANG):
    return [Paket(f"P-{i}", jenis, round(j * JUTA)) for i, j in enumerate(juta)]


@pytest.mark.parametrize(
    ("jenis", "tanggal", "batas"),
    [
        (JenisPengadaan.BARANG, date(2021, 2, 12), 200),
        (JenisPengadaan.BARANG, date(2026, 1, 1), 200),
        (JenisPengadaan.JASA_LAINNYA, date(2025, 12, 31), 200),
        (JenisPengadaan.KONSTRUKSI, date(2025, 1, 1), 200),
        (JenisPengadaan.KONSTRUKSI, date(2025, 5, 4), 200),
        (JenisPengadaan.KONSTRUKSI, date(2025, 5, 5), 400),
        (JenisPengadaan.KONSTRUKSI, date(2026, 1, 1), 400),
    ],
)
def test_batas_menurut_jenis_dan_tanggal(jenis, tanggal, batas):
    """Perpres 12/2021, and Perpres 46/2025 for construction only; the limit itself is allowed."""
    (tepat,) = periksa_pengadaan(paket(batas, jenis=jenis), tanggal).sejenis
    (lebih,) = periksa_pengadaan([Paket("P", jenis, batas * JUTA + 1)], tanggal).sejenis
    assert (tepat.batas_rupiah, tepat.langsung, lebih.langsung) == (batas * JUTA, True, False)


def test_paket_yang_dipecah_ketahuan_dari_jumlahnya():
    hasil = periksa_pengadaan(paket(150, 50, 1), PADA)
    assert [s.jenis.value for s in hasil.terpecah] == ["barang"]
    assert hasil.sejenis[0].rupiah == 201 * JUTA
    assert "terpecah" in str(hasil.tabel())
    assert "terpecah" in hasil._repr_html_()
    assert "3 paket, Rp 201.000.000" in str(hasil.penjelasan())


def test_satu_paket_besar_bukan_pecahan():
    (satu,) = periksa_pengadaan(paket(250), PADA).sejenis
    assert (satu.langsung, satu.terpecah) == (False, False)
    (campur,) = periksa_pengadaan(paket(250, 10), PADA).sejenis
    assert (campur.langsung, campur.terpecah) == (False, False)
    assert str(periksa_pengadaan(paket(250), PADA).tabel()).endswith("  P-0 bukan langsung")
    assert [p.kode for p in campur.di_bawah_batas] == ["P-1"]
    assert "P-0 bukan langsung; lainnya langsung" in str(
        periksa_pengadaan(paket(250, 10), PADA).tabel()
    )
    assert str(periksa_pengadaan(paket(10), PADA).tabel()).endswith("  pengadaan langsung")


def test_pecahan_tidak_bersembunyi_di_balik_paket_besar():
    """Construction of 500 + 300 + 300 million in 2025: the two smaller ones pass 400 together."""
    hasil = periksa_pengadaan(
        paket(500, 300, 300, jenis=JenisPengadaan.KONSTRUKSI), date(2025, 7, 1)
    )
    assert [s.terpecah for s in hasil.sejenis] == [True]
    assert "P-0 bukan langsung; terpecah" in str(hasil.tabel())


def test_jenis_dihitung_sendiri_sendiri():
    dua = [*paket(150), Paket("K", JenisPengadaan.KONSTRUKSI, 150 * JUTA)]
    assert [s.langsung for s in periksa_pengadaan(dua, PADA).sejenis] == [True, True]


@given(st.lists(st.integers(1, 300 * JUTA), min_size=1, max_size=6), st.randoms())
def test_jumlah_dan_urutan(nilai, acak):
    daftar = [Paket(f"P-{i}", acak.choice(list(JenisPengadaan)), n) for i, n in enumerate(nilai)]
    hasil = periksa_pengadaan(daftar, PADA)
    assert sum(s.rupiah for s in hasil.sejenis) == sum(nilai)
    acak.shuffle(daftar)
    lain = periksa_pengadaan(daftar, PADA)
    assert [(s.jenis, s.rupiah, s.terpecah) for s in lain.sejenis] == [
        (s.jenis, s.rupiah, s.terpecah) for s in hasil.sejenis
    ]


def test_pengadaan_menolak():
    assert kode_galat(periksa_pengadaan, [], PADA) == ["AG-083"]
    assert kode_galat(periksa_pengadaan, 5, PADA) == ["UM-008"]
    assert kode_galat(periksa_pengadaan, ["x", *paket(1), 3], "kini") == [
        "UM-007",
        "UM-008",
        "UM-008",
    ]
    assert kode_galat(periksa_pengadaan, [*paket(1), *paket(2)], PADA) == ["UM-015"]
    assert kode_galat(periksa_pengadaan, [*paket(1), *paket(2)], date(2020, 12, 31)) == [
        "UM-015",
        "UM-010",
    ]
    assert kode_galat(Paket, "", "barang", 1.0) == ["UM-004", "UM-008", "UM-001"]
    assert kode_galat(periksa_pengadaan, paket(1), date(2020, 12, 31)) == ["UM-010"]
    assert kode_galat(Paket, "P", JenisPengadaan.BARANG, 0) == ["UM-002"]


# --- swakelola -----------------------------------------------------------------------------------

PJ, LAIN, ORMAS, POKMAS = Pihak


@pytest.mark.parametrize(
    ("perencana", "pelaksana", "pengawas", "tipe"),
    [
        (PJ, PJ, PJ, "I"),
        (PJ, LAIN, PJ, "II"),
        (PJ, ORMAS, PJ, "III"),
        (PJ, POKMAS, POKMAS, "IV"),
        (POKMAS, POKMAS, POKMAS, "IV"),
        (PJ, POKMAS, PJ, None),
        (ORMAS, POKMAS, POKMAS, None),
        (POKMAS, PJ, PJ, None),
        (PJ, PJ, POKMAS, None),
        (ORMAS, POKMAS, ORMAS, None),
    ],
)
def test_tipe_swakelola(perencana, pelaksana, pengawas, tipe):
    """Perpres 16/2018: type IV is supervised by the pokmas itself, its proposal optional."""
    hasil = tipe_swakelola(perencana=perencana, pelaksana=pelaksana, pengawas=pengawas, pada=PADA)
    assert (hasil.tipe and hasil.tipe.value) == tipe
    assert hasil.alasan in str(hasil.penjelasan())
    assert hasil.alasan.count(";") == (perencana is ORMAS and pengawas is ORMAS)


def test_swakelola_menolak():
    assert kode_galat(tipe_swakelola, perencana="lurah", pelaksana=1, pengawas="pokmas", pada=1) == [
        "UM-017", "UM-017", "UM-007"]  # fmt: skip
    assert kode_galat(
        tipe_swakelola, perencana=PJ, pelaksana=PJ, pengawas=PJ, pada=date(2017, 1, 1)
    ) == ["UM-010"]


@pytest.mark.parametrize(
    ("anggota", "ahli", "layak"), [(4, 2, True), (5, 2, True), (5, 3, False), (1, 0, True)]
)
def test_tenaga_ahli_paling_banyak_separuh(anggota, ahli, layak):
    tim = periksa_tim_swakelola(anggota=anggota, tenaga_ahli=ahli, pada=PADA)
    assert tim.layak is layak
    assert ("layak" if layak else "terlalu banyak") in str(tim.penjelasan())


def test_tim_menolak():
    assert kode_galat(periksa_tim_swakelola, anggota=2, tenaga_ahli=3, pada=PADA) == ["AG-084"]
    assert kode_galat(periksa_tim_swakelola, anggota=0, tenaga_ahli=-1, pada=0) == [
        "UM-002",
        "UM-003",
        "UM-007",
    ]
    assert kode_galat(periksa_tim_swakelola, anggota=2, tenaga_ahli=1, pada=date(2017, 1, 1)) == [
        "UM-010"
    ]
