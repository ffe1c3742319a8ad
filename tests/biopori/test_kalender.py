"""The calendar of holes beside a simulation gram by gram, and by its laws."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from contoh_biopori import HARI
from pelayanan_publik import biopori as bp
from pelayanan_publik.biopori.kalender import GILIRAN_PALING_BANYAK, _paling_banyak
from pelayanan_publik.core.errors import Penolakan
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
    kosong_sejak = [-1] * banyak_lubang
    malam, sisa = [], []
    for ke in range(hari):
        for n, kapan in enumerate(matang):
            if kapan == ke:
                isi[n], matang[n], kosong_sejak[n] = 0, None, ke
        lebih = 0
        for _ in range(masukan_gram_per_hari):
            if dipakai is None:
                kosong = [n for n in range(banyak_lubang) if not isi[n]]
                dipakai = min(kosong, key=lambda n: (kosong_sejak[n], n), default=None)
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


def test_yang_paling_lama_kosong_dibuka_dahulu():
    """Three holes, of which two would do: the third takes its turn too, as in `lubang_berikut`."""
    kalender = bp.kalender_isi_panen(masa=masa(60), banyak_lubang=3, kapasitas_gram=1_000,
                                     masukan_gram_per_hari=100, lama_kompos_hari=5)  # fmt: skip
    assert [g.lubang for g in kalender.giliran] == [1, 2, 3, 1, 2, 3]


def test_yang_sama_lama_kosongnya_menurut_nomor():
    """Day by day two holes of 10 g are filled with 20 g and ripen together."""
    kalender = bp.kalender_isi_panen(masa=masa(6), banyak_lubang=4, kapasitas_gram=10,
                                     masukan_gram_per_hari=20, lama_kompos_hari=2)  # fmt: skip
    assert [g.lubang for g in kalender.giliran] == [1, 2, 3, 4] * 3


def test_sehari_tidak_lebih_berat_daripada_banyak_lubangnya():
    """Holes of a gram and a thousand tons a day; and a thousand holes of a hundred thousand turns."""
    sempit = bp.kalender_isi_panen(masa=masa(3), banyak_lubang=2, kapasitas_gram=1,
                                   masukan_gram_per_hari=10**9, lama_kompos_hari=2)  # fmt: skip
    assert [g.lubang for g in sempit.giliran] == [1, 2, 1, 2]
    assert [t.sisa_gram for t in sempit.tanpa_tempat] == [10**9 - 2, 10**9, 10**9 - 2]
    banyak = bp.kalender_isi_panen(masa=masa(100), banyak_lubang=20_000, kapasitas_gram=1,
                                   masukan_gram_per_hari=1_000, lama_kompos_hari=20)  # fmt: skip
    assert len(banyak.giliran) == 100_000
    assert banyak.cukup


def test_kalender_yang_tidak_terbaca_ditolak():
    isi = {"masa": masa(1_000), "kapasitas_gram": 1, "lama_kompos_hari": 1}
    for lubang, gram in ((1_000, 10**9), (10**9, 1_000)):
        with pytest.raises(Penolakan) as tolak:
            bp.kalender_isi_panen(**isi, banyak_lubang=lubang, masukan_gram_per_hari=gram)
        assert [(g.kode, g.path, g.nilai) for g in tolak.value.daftar] == [
            ("BP-015", "kapasitas_gram", 1_000_001)]  # fmt: skip


def test_banyak_lubang_yang_panjang_tertulis():
    """More digits than Python writes at once."""
    kalender = bp.kalender_isi_panen(masa=masa(1), banyak_lubang=10**6_000, kapasitas_gram=100,
                                     masukan_gram_per_hari=100, lama_kompos_hari=1)  # fmt: skip
    assert str(kalender.tabel()).startswith("Kalender isi dan panen ")


def test_batas_panjang_kalender():
    """One hole more that could be filled, and it is refused."""
    isi = {"masa": masa(1), "banyak_lubang": GILIRAN_PALING_BANYAK, "kapasitas_gram": 10**9,
           "lama_kompos_hari": 1}  # fmt: skip
    penuh = 10**9 * (GILIRAN_PALING_BANYAK - 1)
    assert _paling_banyak(1, GILIRAN_PALING_BANYAK, 10**9, penuh, 1) == GILIRAN_PALING_BANYAK
    with pytest.raises(Penolakan, match="BP-015"):
        bp.kalender_isi_panen(**isi, masukan_gram_per_hari=penuh + 10**9)


@given(SELANG, RUMAH)
def test_giliran_tidak_melebihi_batasnya(hari, rumah):
    kalender = bp.kalender_isi_panen(masa=masa(hari), **rumah)
    assert len(kalender.giliran) <= _paling_banyak(hari, **rumah)


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
