"""Deadlines: a slow twin that ticks off one day after another, and the laws of a grace."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, strategies as st

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.satpol_pp.perkara.tenggang import (
    JatuhTempo,
    SatuanTenggang,
    Tenggang,
    hitung_jatuh_tempo,
    jatuh_tempo_dari,
)

KALENDER_HARI, HARI_KERJA, JAM = SatuanTenggang
SEHARI = timedelta(days=1)
hari = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@st.composite
def kalender(draw, sejak):
    """A calendar from a day on, with weekends and holidays of any kind."""
    libur = draw(st.sets(st.integers(0, 60), max_size=20))
    pekan = draw(st.sets(st.integers(0, 6), max_size=6))
    return KalenderKerja(
        Masa(sejak), frozenset(sejak + timedelta(n) for n in libur), frozenset(pekan)
    )


def hitung_lambat(tenggang, diterima, dihitung, saat, kalender):
    """The last moment, and the resting days, with one tick for each day that counts."""
    if tenggang.satuan is JAM:
        tempo = saat
        for _ in range(tenggang.banyak * 24):
            tempo += timedelta(hours=1)
        return tempo, []
    detak, istirahat, satu = 0, [], diterima
    while True:
        if satu > diterima or dihitung:
            libur = satu.weekday() in kalender.akhir_pekan or satu in kalender.libur
            if tenggang.satuan is HARI_KERJA and libur:
                istirahat.append(satu)
            else:
                detak += 1
            if detak == tenggang.banyak:
                return satu, istirahat
        satu += SEHARI


@given(
    banyak=st.integers(1, 40),
    satuan=st.sampled_from(SatuanTenggang),
    diterima=hari,
    jam=st.times(),
    dihitung=st.booleans(),
    data=st.data(),
)
def test_jatuh_tempo_menurut_kembaran_lambat(banyak, satuan, diterima, jam, dihitung, data):
    tenggang, kal = Tenggang(banyak, satuan), data.draw(kalender(diterima))
    saat = datetime.combine(diterima, jam)
    cepat = hitung_jatuh_tempo(
        tenggang, diterima, hari_terima_dihitung=dihitung, saat=saat, kalender=kal
    )
    lambat, istirahat = hitung_lambat(tenggang, diterima, dihitung, saat, kal)
    if satuan is JAM:
        assert cepat == JatuhTempo(lambat.date(), lambat)
    else:
        assert cepat == JatuhTempo(lambat, dilewati=istirahat)
    # the law: never before receipt and grace, in whatever days are counted
    penuh = diterima + timedelta(banyak)
    assert cepat.lewat_sejak >= penuh
    if not dihitung or satuan is JAM:
        assert cepat.tanggal >= penuh
    assert not any(cepat.lewat(penuh - n * SEHARI, datetime.max) for n in range(1, banyak + 1))


@given(tempo=hari, jam=st.times(), pada=hari, kini=st.times())
def test_lewat(tempo, jam, pada, kini):
    sehari = JatuhTempo(tempo)
    assert sehari.lewat(pada) == (pada > tempo) == (pada >= sehari.lewat_sejak)
    berjam = JatuhTempo(tempo, datetime.combine(tempo, jam))
    assert berjam.lewat(pada, datetime.combine(pada, kini)) == ((pada, kini) >= (tempo, jam))
    assert berjam.lewat(pada) == berjam.lewat(pada, datetime.combine(pada, time.min))
    assert berjam.lewat(pada) == (pada > berjam.berjalan_sampai)
    assert sehari.berjalan_sampai == tempo
    assert berjam.lewat(tempo, berjam.saat)


@given(banyak=st.integers(1, 30), lebih=st.integers(1, 30), diterima=hari, data=st.data())
def test_tenggang_lebih_lama_tidak_jatuh_lebih_awal(banyak, lebih, diterima, data):
    kal = data.draw(kalender(diterima))

    def tempo(n, satuan):
        return hitung_jatuh_tempo(
            Tenggang(n, satuan), diterima, hari_terima_dihitung=False, kalender=kal
        ).tanggal

    for satuan in (KALENDER_HARI, HARI_KERJA):
        assert tempo(banyak, satuan) < tempo(banyak + lebih, satuan)
    assert tempo(banyak, KALENDER_HARI) <= tempo(banyak, HARI_KERJA)


def galat(perintah, *isi, **lain):
    with pytest.raises(Penolakan) as salah:
        perintah(*isi, **lain)
    return {g.path: g.kode for g in salah.value.daftar}


def test_masukan_buruk_sekaligus():
    tujuh = Tenggang(7, JAM)
    assert galat(
        hitung_jatuh_tempo, 7, "kini", hari_terima_dihitung=None, kalender=frozenset()
    ) == {"tenggang": "UM-008", "diterima": "UM-007", "hari_terima_dihitung": "UM-008",
          "kalender": "UM-008"}  # fmt: skip
    hari_ini = date(2024, 3, 1)
    for saat, kode in (
        (None, "SP-070"),
        (datetime(2024, 3, 1, 10, tzinfo=UTC), "UM-007"),
        ("10.00", "UM-007"),
        (datetime(2024, 3, 2), "SP-071"),
    ):
        assert galat(
            hitung_jatuh_tempo, tujuh, hari_ini, hari_terima_dihitung=False, saat=saat
        ) == {"saat": kode}
    kerja = Tenggang(7, HARI_KERJA)
    assert galat(hitung_jatuh_tempo, kerja, hari_ini, hari_terima_dihitung=False) == {
        "kalender": "SP-072"}  # fmt: skip


def test_tenggang_di_luar_kalender_ditolak():
    for satuan in (KALENDER_HARI, JAM):
        assert galat(hitung_jatuh_tempo, Tenggang(3_660, satuan), date(9999, 3, 1),
                     hari_terima_dihitung=True, saat=datetime(9999, 3, 1)) == {
            "tenggang": "UM-007"}  # fmt: skip
    ujung = KalenderKerja(Masa(date(9999, 12, 1)), frozenset())
    assert galat(hitung_jatuh_tempo, Tenggang(99, HARI_KERJA), date(9999, 12, 1),
                 hari_terima_dihitung=False, kalender=ujung) == {"tenggang": "UM-007"}  # fmt: skip


def test_jatuh_tempo_di_ujung_kalender_ditolak():
    for ujung in (date.min, date.max):
        assert galat(JatuhTempo, ujung) == {"tanggal": "UM-007"}
    awal = date.min + SEHARI
    assert JatuhTempo(awal, datetime.combine(awal, time.min)).berjalan_sampai == date.min
    assert JatuhTempo(date.max - SEHARI).lewat_sejak == date.max


def test_tenggang_jam_tanpa_saat_tidak_dihitung_sebagai_hari():
    assert galat(jatuh_tempo_dari, Tenggang(1, JAM), date(2024, 3, 1), hari_terima_dihitung=False,
                 saat=None, libur=lambda _: False) == {"saat": "SP-070"}  # fmt: skip


def test_jatuh_tempo_yang_rusak():
    assert galat(JatuhTempo, "kini", "kini", ["kini", date(2024, 1, 1)]) == {
        "tanggal": "UM-007", "saat": "UM-007", "dilewati[0]": "UM-007"}  # fmt: skip
    assert galat(JatuhTempo, date(2024, 1, 1), datetime(2024, 1, 2)) == {"saat": "SP-071"}
    assert galat(JatuhTempo, date(2024, 1, 1), dilewati=3) == {"dilewati": "UM-008"}
