"""Who approves a shift: by the outermost level at which two lines part."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_realisasi import BARANG, HARI, UPAH, letak_galat
from pelayanan_publik.anggaran.model import Rekening, TingkatRekening
from pelayanan_publik.anggaran.parameters import PARAMETER
from pelayanan_publik.anggaran.pergeseran import (
    PARAMETER_PERGESERAN,
    SYARAT_PERGESERAN,
    Persetujuan,
    SyaratPergeseran,
    TingkatPersetujuan,
    tingkat_persetujuan,
)
from pelayanan_publik.core.legal import Bukti

T = TingkatPersetujuan
TABEL = [
    ("unit", T.PERDA, True),
    ("kegiatan", T.PERDA, True),
    ("jenis", T.PERDA, True),
    ("obyek", T.SEKRETARIS_DAERAH, True),
    ("rincian", T.PPKD, True),
    ("sub_rincian", T.PPKD, True),
    (None, T.PA_KPA, False),
]
KODE = st.sampled_from(["a", "b"])
REKENING = st.builds(Rekening, KODE, KODE, KODE, KODE, KODE, KODE)


@pytest.mark.parametrize(("tingkat", "persetujuan", "ubah_dpa"), TABEL)
def test_tabel_pergeseran(tingkat, persetujuan, ubah_dpa):
    """economy_service.md §3.3, table "Budget shifting" (scribd 586353895; 123dok art. 110)."""
    ke = BARANG if tingkat is None else attrs.evolve(BARANG, **{tingkat: "lain"})
    hasil = tingkat_persetujuan(BARANG, ke, pada=HARI)
    assert (hasil.tingkat, hasil.ubah_dpa) == (persetujuan, ubah_dpa)
    assert hasil.berbeda_mulai == (None if tingkat is None else TingkatRekening(tingkat))


@given(REKENING, REKENING)
def test_tingkat_terluar_yang_menentukan_dan_arah_tidak(dari, ke):
    hasil = tingkat_persetujuan(dari, ke, pada=HARI)
    beda = [
        n for n in ("unit", "kegiatan", "jenis", "obyek", "rincian", "sub_rincian")
        if getattr(dari, n) != getattr(ke, n)
    ]  # fmt: skip
    harapan = {n: t for n, t, _ in TABEL}[beda[0] if beda else None]
    assert hasil.tingkat is harapan
    assert tingkat_persetujuan(ke, dari, pada=HARI).tingkat is harapan


def test_makin_luar_tidak_pernah_lebih_mudah():
    urutan = [SYARAT_PERGESERAN[t].nilai(HARI).tingkat for t in [*TingkatRekening, None]]
    assert all(luar.mencakup(dalam) for luar, dalam in pairwise(urutan))


def test_setiap_tingkat_ada_di_tabel_dan_di_katalog():
    assert set(SYARAT_PERGESERAN) == {*TingkatRekening, None}
    assert set(PARAMETER_PERGESERAN) <= set(PARAMETER)
    for parameter in PARAMETER_PERGESERAN:
        assert parameter.program == "anggaran"
        assert {b.bukti for b in parameter.riwayat} == {Bukti.SEKUNDER}


@pytest.mark.parametrize("perlu", T)
@pytest.mark.parametrize("ada", T)
def test_persetujuan_yang_lebih_tinggi_juga_cukup(ada, perlu):
    assert ada.mencakup(perlu) == (list(T).index(ada) >= list(T).index(perlu))


def test_sebutan():
    assert [t.sebutan for t in T] == [
        "PA/KPA",
        "PPKD",
        "Sekretaris Daerah",
        "Perda perubahan APBD",
    ]
    assert str(SyaratPergeseran(T.PA_KPA, ubah_dpa=False)) == "PA/KPA, tanpa perubahan DPA"


def test_item_baru_dalam_satu_sub_rincian_tidak_diatur_sumber():
    assert letak_galat(tingkat_persetujuan, BARANG, BARANG, pada=HARI, item_baru=True) == [
        ("AG-050", "item_baru")
    ]
    di_luar = tingkat_persetujuan(BARANG, UPAH, pada=HARI, item_baru=True)
    assert di_luar.tingkat is T.SEKRETARIS_DAERAH


def test_tidak_berlaku_surut():
    assert letak_galat(tingkat_persetujuan, BARANG, UPAH, pada=date(2019, 12, 31)) == [
        ("UM-010", "pada")
    ]
    assert tingkat_persetujuan(BARANG, UPAH, pada=date(2020, 1, 1)).ubah_dpa


def test_masukan_buruk_disebut_sekaligus():
    galat = letak_galat(tingkat_persetujuan, "5.1", None, pada="2024-01-01", item_baru=1)
    assert galat == [
        ("UM-008", "dari"),
        ("UM-008", "ke"),
        ("UM-007", "pada"),
        ("UM-008", "item_baru"),
    ]


def test_menjelaskan_diri():
    hasil = tingkat_persetujuan(BARANG, attrs.evolve(BARANG, rincian="02"), pada=HARI)
    teks = str(hasil.penjelasan())
    assert teks.startswith("Pergeseran memerlukan: PPKD, dengan perubahan DPA\n")
    assert "Tingkat terluar yang berbeda: rincian" in teks
    assert "Permendagri 77/2020" in teks
    assert "bukti sekunder" in teks
    assert "tidak ada" in str(Persetujuan(BARANG, BARANG, HARI).penjelasan())
    assert hasil._repr_html_() == hasil.penjelasan()._repr_html_()
    perda = tingkat_persetujuan(BARANG, attrs.evolve(BARANG, unit="lain"), pada=HARI)
    assert "sekali setahun kecuali keadaan luar biasa" in str(perda.penjelasan())
