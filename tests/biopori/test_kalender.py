"""The calendar of holes beside a simulation gram by gram, and by its laws."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contoh_biopori import HARI
from pelayanan_publik import biopori as bp
from pelayanan_publik.core.validity import Masa

RUMAH = st.fixed_dictionaries(
    {
        "banyak_lubang": st.integers(1, 4),
        "kapasitas_gram": st.integers(1, 30),
        "masukan_gram_per_hari": st.integers(1, 40),
        "lama_kompos_hari": st.integers(1, 12),
    }
)
SELANG = st.integers(1, 40)


def masa(hari: int) -> Masa:
    return Masa(HARI, HARI + timedelta(days=hari))


def gram_demi_gram(hari, banyak_lubang, kapasitas_gram, masukan_gram_per_hari, lama_kompos_hari):
    """What lies in each hole every evening, and what found no place: one gram at a time."""
    isi, matang, dipakai = [0] * banyak_lubang, [None] * banyak_lubang, None
    malam, sisa = [], []
    for ke in range(hari):
        for n, kapan in enumerate(matang):
            if kapan == ke:
                isi[n], matang[n] = 0, None
        lebih = 0
        for _ in range(masukan_gram_per_hari):
            if dipakai is None:
                dipakai = next((n for n in range(banyak_lubang) if not isi[n]), None)
            if dipakai is None:
                lebih += 1
                continue
            isi[dipakai] += 1
            if isi[dipakai] == kapasitas_gram:
                matang[dipakai], dipakai = ke + lama_kompos_hari, None
        malam.append(tuple(isi))
        sisa.append(lebih)
    return malam, sisa


@given(SELANG, RUMAH)
def test_kalender_sama_dengan_gram_demi_gram(hari, rumah):
    kalender = bp.kalender_isi_panen(masa=masa(hari), **rumah)
    malam, sisa = gram_demi_gram(hari, **rumah)
    assert [(t.tanggal, t.sisa_gram) for t in kalender.tanpa_tempat] == [
        (HARI + timedelta(days=ke), lebih) for ke, lebih in enumerate(sisa) if lebih
    ]
    for ke, isi in enumerate(malam):
        tanggal = HARI + timedelta(days=ke)
        for n, gram in enumerate(isi, 1):
            di_sini = [g for g in kalender.giliran if g.lubang == n and g.mulai <= tanggal
                       and (g.matang is None or tanggal < g.matang)]  # fmt: skip
            assert len(di_sini) == (gram > 0)
            if gram == rumah["kapasitas_gram"]:
                assert di_sini[0].penuh <= tanggal


@given(SELANG, RUMAH)
def test_tidak_ada_gram_yang_hilang(hari, rumah):
    kalender = bp.kalender_isi_panen(masa=masa(hari), **rumah)
    masuk = sum(g.isi_gram for g in kalender.giliran)
    lebih = sum(t.sisa_gram for t in kalender.tanpa_tempat)
    assert masuk + lebih == hari * rumah["masukan_gram_per_hari"]
    assert kalender.cukup == (lebih == 0)
    for g in kalender.giliran:
        assert 0 < g.isi_gram <= rumah["kapasitas_gram"]
        assert (g.penuh is None) == (g.matang is None) == (g.isi_gram < rumah["kapasitas_gram"])
        assert g.matang is None or (g.matang - g.penuh).days == rumah["lama_kompos_hari"]
    assert sum(g.penuh is None for g in kalender.giliran) <= 1


@given(SELANG, RUMAH)
def test_lubang_tambahan_tidak_pernah_merugikan(hari, rumah):
    satu = bp.kalender_isi_panen(masa=masa(hari), **rumah)
    lebih = bp.kalender_isi_panen(
        masa=masa(hari), **{**rumah, "banyak_lubang": rumah["banyak_lubang"] + 1}
    )
    assert sum(t.sisa_gram for t in lebih.tanpa_tempat) <= sum(
        t.sisa_gram for t in satu.tanpa_tempat
    )


def test_dua_lubang_bergantian_cukup_satu_tidak():
    """A household's 200 g a day, 3 kg per hole, ripe in 15 days: the one rests while the other
    fills, for ever; a single hole is shut half of the time."""
    rumah = {"kapasitas_gram": 3_000, "masukan_gram_per_hari": 200, "lama_kompos_hari": 15}
    setahun = Masa(date(2024, 1, 1), date(2025, 1, 1))
    dua = bp.kalender_isi_panen(masa=setahun, banyak_lubang=2, **rumah)
    assert (dua.cukup, dua.peringatan) == (True, ())
    assert [g.lubang for g in dua.giliran[:4]] == [1, 2, 1, 2]
    satu = bp.kalender_isi_panen(masa=setahun, banyak_lubang=1, **rumah)
    assert not satu.cukup
    assert [p.kode for p in satu.peringatan] == [bp.KodePeringatan.LUBANG_TIDAK_BERGANTIAN]
    assert 160 < len(satu.tanpa_tempat) < 190


def test_banyak_lubang_tidak_memberatkan():
    """A thousand million holes that are never opened cost nothing."""
    kalender = bp.kalender_isi_panen(masa=masa(30), banyak_lubang=10**9, kapasitas_gram=100,
                                     masukan_gram_per_hari=100, lama_kompos_hari=400)  # fmt: skip
    assert [g.lubang for g in kalender.giliran] == list(range(1, 31))


def test_tabel_kosong_di_mana_belum_penuh():
    kalender = bp.kalender_isi_panen(masa=masa(1), banyak_lubang=2, kapasitas_gram=3_000,
                                     masukan_gram_per_hari=200, lama_kompos_hari=15)  # fmt: skip
    assert kalender.tabel().baris == (("1", "2024-03-01", "", "", 200),)


@pytest.mark.parametrize("lama", [1, 15, 365])
def test_laju_berkelanjutan_adalah_batas_kalender(lama):
    """A hole that is given its sustained rate and a second one never turn waste away."""
    kapasitas = 3_000
    laju = kapasitas // lama
    kalender = bp.kalender_isi_panen(masa=masa(1_000), banyak_lubang=2, kapasitas_gram=kapasitas,
                                     masukan_gram_per_hari=max(laju, 1),
                                     lama_kompos_hari=lama)  # fmt: skip
    assert kalender.cukup
