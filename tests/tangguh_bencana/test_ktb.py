"""Coverage, terms, drills, the package, the radio, the water: laws, edges, and bad input."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from contoh_ktb import HARI, PAKET, contoh_ktb
from dunia import kode_galat
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.book.pilihan import JenisLatihan
from pelayanan_publik.tangguh_bencana.ktb import bekal, cakupan as k, masa_bakti, pantauan
from pelayanan_publik.tangguh_bencana.parameters.ktb import PAKET_ALAT, SELANG_LATIHAN

SEHARI = timedelta(days=1)


def test_setiap_hasil_dapat_dibaca():
    for satu in contoh_ktb():
        for cara in ("penjelasan", "tabel", "_repr_html_"):
            if hasattr(satu, cara):
                assert str(getattr(satu, cara)())
        assert repr(satu)


# --- coverage -----------------------------------------------------------------------------------

KAMPUNG = st.dictionaries(
    st.integers(0, 12), st.tuples(st.sampled_from("XYZ"), st.integers(0, 3)), max_size=9
).map(lambda isi: [
    k.Kampung(f"K{n}", kel, [f"K{n}-{i}" for i in range(banyak)])
    for n, (kel, banyak) in isi.items()
])  # fmt: skip


@given(KAMPUNG)
def test_cakupan_menjumlah_dan_menurut_arti_katanya(kampung):
    hasil = k.cakupan_ktb(kampung, ["W"])
    for nama in ("kampung", "ber_ktb", "ktb"):
        assert sum(getattr(b, nama) for b in hasil.baris) == getattr(hasil.jumlah, nama)
    assert hasil.jumlah.kampung == len(kampung)
    assert hasil.baris[0].cakupan is None
    assert hasil.baris[0].setiap_kampung is None
    for b in hasil.baris:
        isi = [satu for satu in kampung if satu.kelurahan == b.kelurahan]
        ktb = [kode for satu in isi for kode in satu.ktb]
        assert (b.ada, b.lebih_dari_satu) == (bool(ktb), len(ktb) > 1)
        if isi:
            assert b.setiap_kampung is all(satu.ktb for satu in isi)
            assert b.cakupan == Fraction(sum(bool(satu.ktb) for satu in isi), len(isi))
    per = {b.kelurahan: b.ktb for b in hasil.baris}
    assert hasil.kelurahan_tanpa_ktb == tuple(n for n, b in per.items() if b == 0)
    assert hasil.kelurahan_satu_ktb == tuple(n for n, b in per.items() if b == 1)
    assert hasil.kampung_tanpa_ktb == tuple(s.kode for s in kampung if not s.ktb)


@given(KAMPUNG.filter(lambda isi: len(isi) > 1), st.data())
def test_penggabungan_mengurangi_kedua_cacah(kampung, data):
    ke, asal = data.draw(st.permutations(kampung))[:2]
    hasil = k.gabung_kampung(kampung, asal=asal.kode, ke=ke.kode)
    lama, baru = k.cakupan_ktb(kampung).jumlah, k.cakupan_ktb(hasil).jumlah
    assert baru.kampung == lama.kampung - 1
    keduanya = bool(asal.ktb) and bool(ke.ktb)
    assert baru.ber_ktb == lama.ber_ktb - keduanya
    assert baru.ktb == lama.ktb - (len(asal.ktb) if keduanya else 0)


def test_masukan_buruk_cakupan():
    a, b = k.Kampung("A", "X", ["1"]), k.Kampung("B", "X", ["1"])
    assert kode_galat(k.cakupan_ktb, [a, a, "C", b], [""]) == [
        "UM-008", "UM-015", "UM-015", "UM-015", "UM-004"]  # fmt: skip
    assert kode_galat(k.cakupan_ktb, "A", "X") == ["UM-008", "UM-008"]
    assert kode_galat(k.cakupan_ktb, None, None) == ["UM-008", "UM-008"]
    assert kode_galat(k.gabung_kampung, [a], asal="Z", ke=3) == ["TB-099", "TB-099"]
    assert kode_galat(k.gabung_kampung, [a], asal="A", ke="A") == ["TB-097"]
    for ktb in ([""], "1", [1], {"1"}):
        assert kode_galat(k.Kampung, "A", "X", ktb) in (["UM-004"], ["UM-008"])
    assert kode_galat(k.Kampung, " ", "X") == ["UM-004"]
    assert k.cakupan_ktb([]).jumlah.cakupan is None


# --- terms --------------------------------------------------------------------------------------


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(-400, 1_500), st.integers(0, 200))
def test_masa_bakti_menurut_hari(mulai, geser, peringatan):
    pada = mulai + timedelta(days=geser)
    hasil = masa_bakti.masa_bakti_pengurus(mulai, pada, peringatan_hari=peringatan)
    menjabat = mulai <= pada < hasil.sampai
    assert hasil.menjabat is menjabat
    nama = hasil.status.value
    if menjabat:
        assert nama == ("akan_habis" if (hasil.sampai - pada).days <= peringatan else "aktif")
    else:
        assert nama == ("belum_mulai" if pada < mulai else "habis")
    hari = (max(pada, mulai) + timedelta(days=i) for i in range(2_000))
    assert hasil.sisa_hari == sum(h < hasil.sampai for h in hari)
    assert abs((hasil.sampai - mulai).days - 1_096) <= 1


def test_masa_bakti_yang_lain_tidak_menyebut_tiga_tahun():
    isi = {"pada": HARI, "peringatan_hari": 0}
    assert "36 bulan" in str(masa_bakti.masa_bakti_pengurus(HARI, **isi).penjelasan())
    lain = masa_bakti.masa_bakti_pengurus(HARI, **isi, sampai=HARI + SEHARI)
    assert "bulan" not in str(lain.penjelasan())
    assert lain.status is masa_bakti.StatusMasaBakti.AKTIF


def test_masukan_buruk_masa_bakti():
    f = masa_bakti.masa_bakti_pengurus
    assert kode_galat(f, "kini", datetime(2026, 1, 1), peringatan_hari=-1) == [
        "UM-007", "UM-007", "UM-003"]  # fmt: skip
    assert kode_galat(f, HARI, HARI, peringatan_hari=0, sampai=HARI) == ["UM-012"]
    assert kode_galat(f, "x", HARI, peringatan_hari=0, sampai="y") == ["UM-007", "UM-007"]
    assert kode_galat(f, date(9998, 1, 1), HARI, peringatan_hari=0) == ["UM-007"]


# --- drills -------------------------------------------------------------------------------------

LATIHAN = st.lists(
    st.builds(
        bekal.Latihan,
        st.integers(-200, 20).map(lambda n: HARI + timedelta(days=n)),
        st.sampled_from(JenisLatihan),
        st.lists(st.sampled_from(["air", "tali"]), min_size=1, unique=True),
    ),
    max_size=6,
)


@given(LATIHAN, st.sampled_from(JenisLatihan), st.integers(1, 120))
def test_siklus_sama_dengan_pencarian_polos(latihan, jenis, selang):
    hasil = bekal.siklus_latihan(
        latihan, ["air", "tali", "api"], HARI, jenis=jenis, selang_hari=selang
    )
    for b in hasil.baris:
        hari = [s.hari for s in latihan if s.jenis is jenis and b.keterampilan in s.keterampilan
                and s.hari <= HARI]  # fmt: skip
        assert b.terakhir == max(hari, default=None)
        dekat = any(HARI - h <= timedelta(days=selang) for h in hari)
        assert b.status.value == ("terjaga" if dekat else "lewat" if hari else "belum_pernah")
        assert b.lewat_hari == (None if not hari else (HARI - max(hari)).days)
    assert "api" in hasil.belum
    assert not hasil.terpenuhi


@given(LATIHAN, LATIHAN)
def test_latihan_lebih_banyak_tidak_pernah_memperburuk(a, b):
    siklus = [bekal.siklus_latihan(x, ["air", "tali"], HARI, jenis=JenisLatihan.RUTIN)
              for x in (a, a + b)]  # fmt: skip
    assert set(siklus[1].belum) <= set(siklus[0].belum)


def test_selang_bawaan_adalah_usulan():
    for jenis, hari in ((JenisLatihan.SIMULASI, 365), (JenisLatihan.RUTIN, 90)):
        assert bekal.siklus_latihan([], ["x"], HARI, jenis=jenis).selang_hari == hari
        assert SELANG_LATIHAN[jenis].riwayat[-1].bukti.value == "usulan"


def test_masukan_buruk_siklus():
    f = bekal.siklus_latihan
    assert kode_galat(f, [1], [], "kini", jenis="lain", selang_hari=0) == [
        "UM-007", "UM-008", "UM-017", "UM-004", "UM-002"]  # fmt: skip
    assert kode_galat(f, None, None, HARI, jenis="rutin") == ["UM-008", "UM-008"]
    assert kode_galat(f, [], ["a", "a", ""], HARI, jenis="rutin") == ["UM-004", "UM-015"]
    assert kode_galat(f, [], ["a", "a"], HARI, jenis="rutin") == ["UM-015"]
    assert kode_galat(bekal.Latihan, HARI, JenisLatihan.RUTIN, []) == ["UM-004"]


# --- the package --------------------------------------------------------------------------------


def test_paket_lengkap_kurang_dan_tidak_layak():
    alat = [Alat(f"A-{i}", jenis) for i, jenis in enumerate(PAKET)]
    lengkap = bekal.paket_alat(alat, HARI)
    assert lengkap.siap
    assert lengkap.capaian.nilai == 1
    lain = [
        Alat("T", "tenda"),
        Alat("P", "pompa", pensiun=HARI),
        Alat("H", "ht", sejak=HARI + SEHARI),
    ]
    kosong = bekal.paket_alat(lain, HARI)
    assert kosong.kurang == PAKET
    assert kosong.capaian.nilai == 0
    belum = bekal.paket_alat([Alat("P", "pompa", 2, selang_hari=30), Alat("Q", "pompa", 3)], HARI)
    baris = {b.jenis: (b.ada, b.layak) for b in belum.baris}
    assert baris["pompa"] == (5, 3)
    tidak = bekal.paket_alat([*alat[:2], Alat("P", "pompa", selang_hari=30), *alat[3:]], HARI)
    assert (tidak.siap, tidak.kurang, tidak.tidak_layak) == (False, (), ("pompa",))


def test_masukan_buruk_paket():
    assert kode_galat(bekal.paket_alat, [Alat("A", "ht"), Alat("A", "ht")], HARI) == ["UM-015"]
    assert kode_galat(bekal.paket_alat, ["ht"], "kini") == ["UM-008", "UM-007"]
    assert kode_galat(bekal.paket_alat, 5, date(2014, 12, 31)) == ["UM-008", "UM-010"]
    assert kode_galat(bekal.nilai_paket, True, HARI) == ["UM-001"]
    assert kode_galat(bekal.nilai_paket, -1, date(2014, 12, 31)) == ["UM-010", "UM-003"]
    assert PAKET_ALAT.nilai(HARI) == PAKET


# --- the radio ----------------------------------------------------------------------------------

LAPORAN = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 2), st.times()).map(
        lambda t: pantauan.LaporanRadio(
            HARI + timedelta(days=t[0]), datetime.combine(HARI + timedelta(days=t[0] + t[1]), t[2])
        )
    ),
    max_size=8,
)


@given(LAPORAN)
def test_setiap_hari_tepat_satu_status(laporan):
    masa = Masa(HARI, HARI + timedelta(days=4))
    hasil = pantauan.rekap_radio(laporan, masa)
    semua = [*hasil.tepat, *hasil.terlambat, *hasil.hilang]
    hari = [HARI + timedelta(days=i) for i in range(4)]
    assert sorted(semua) == [b.hari for b in hasil.baris] == hari
    for h in hari:
        saat = [s.saat for s in laporan if s.untuk == h]
        tepat = any(s.date() == h and s.time() <= time(21) for s in saat)
        assert (h in hasil.tepat, h in hasil.hilang) == (tepat, not saat)
    assert hasil.capaian.penyebut == 4


@pytest.mark.parametrize(("jam", "status"), [
    (time(0, 0), "tepat"), (time(21, 0), "tepat"), (time(21, 0, 1), "terlambat"),
])  # fmt: skip
def test_batas_pukul_sembilan_malam(jam, status):
    hari = pantauan.HariRadio(HARI, datetime.combine(HARI, jam), 1)
    assert hari.status.value == status


def test_masukan_buruk_radio():
    assert kode_galat(pantauan.rekap_radio, [1], Masa(HARI)) == ["UM-008", "TB-101"]
    assert kode_galat(pantauan.rekap_radio, 1, "masa") == ["UM-008", "UM-008"]
    kemarin = datetime(2026, 1, 4, 21)
    assert kode_galat(pantauan.LaporanRadio, HARI, kemarin) == ["TB-082"]


# --- the water ----------------------------------------------------------------------------------


@st.composite
def sungai(draw):
    turun = draw(st.integers(0, 199))
    kebijakan = pantauan.KebijakanEWS(turun, draw(st.integers(turun + 1, 260)))
    tinggi = draw(st.lists(st.integers(0, 300), max_size=20))
    saat = [datetime(2026, 1, 1) + timedelta(hours=i) for i in range(len(tinggi))]
    return kebijakan, [pantauan.BacaanAir("P", s, t) for s, t in zip(saat, tinggi, strict=True)]


@given(sungai(), st.randoms(use_true_random=False))
def test_alarm_bergantian_dan_tidak_bergantung_urutan_catatan(isi, acak):
    kebijakan, bacaan = isi
    hasil = pantauan.ambang_ews(bacaan, kebijakan)
    kocok = list(bacaan)
    acak.shuffle(kocok)
    assert pantauan.ambang_ews(kocok, kebijakan) == hasil
    assert [p.berbunyi for p in hasil.perubahan] == [
        i % 2 == 0 for i in range(len(hasil.perubahan))
    ]
    for p in hasil.perubahan:
        batas = (
            p.tinggi_cm >= kebijakan.naik_cm if p.berbunyi else p.tinggi_cm <= kebijakan.turun_cm
        )
        assert batas
    assert hasil.berbunyi is (
        bool(hasil.perubahan) and hasil.perubahan[-1].berbunyi if bacaan else None
    )


@given(sungai())
def test_alarm_menurut_kata_katanya(isi):
    """It rings exactly if the last reading outside the band was at the trigger or above."""
    kebijakan, bacaan = isi
    luar = [
        b for b in bacaan if b.tinggi_cm >= kebijakan.naik_cm or b.tinggi_cm <= kebijakan.turun_cm
    ]
    berbunyi = bool(luar) and luar[-1].tinggi_cm >= kebijakan.naik_cm
    assert bool(pantauan.ambang_ews(bacaan, kebijakan).berbunyi) is berbunyi


@given(sungai(), st.data())
def test_riak_di_antara_kedua_ambang_tidak_membunyikan_lagi(isi, data):
    kebijakan, bacaan = isi
    riak = data.draw(st.lists(st.integers(0, 300), max_size=8))
    di_antara = [t for t in riak if kebijakan.turun_cm < t < kebijakan.naik_cm]
    awal = bacaan[-1].saat if bacaan else datetime(2026, 1, 1)
    tambah = [pantauan.BacaanAir("P", awal + timedelta(minutes=i + 1), t)
              for i, t in enumerate(di_antara)]  # fmt: skip
    lama = pantauan.ambang_ews(bacaan, kebijakan).perubahan
    assert pantauan.ambang_ews(bacaan + tambah, kebijakan).perubahan == lama


def test_masukan_buruk_ews():
    assert kode_galat(pantauan.KebijakanEWS, 200) == ["TB-098"]
    assert kode_galat(pantauan.KebijakanEWS, 200, 150) == ["TB-098"]
    assert kode_galat(pantauan.KebijakanEWS, -1, 1.5) == ["UM-003", "UM-001"]
    a = pantauan.BacaanAir("P", datetime(2026, 1, 1), 1)
    b = pantauan.BacaanAir("Q", datetime(2026, 1, 1), 1)
    aturan = pantauan.KebijakanEWS(100)
    assert kode_galat(pantauan.ambang_ews, [a, b, a, 3], aturan) == ["UM-008", "TB-100", "UM-015"]
    assert kode_galat(pantauan.ambang_ews, None, 100) == ["UM-008", "UM-008"]
    assert kode_galat(pantauan.cek_titik_ews, [1], -1) == ["UM-008", "UM-003"]
    assert kode_galat(pantauan.cek_titik_ews, {"": 1, "Code": -1}, 0) == ["UM-004", "UM-003"]
    with pytest.raises(TypeError):
        pantauan.KebijakanEWS()  # the release is never guessed
    assert aturan.naik_cm == 200


def test_masa_bakti_di_ujung_kalender_tetap_dapat_dijelaskan():
    hasil = masa_bakti.masa_bakti_pengurus(
        date(9998, 1, 1), date(9998, 2, 1), peringatan_hari=30, sampai=date(9999, 1, 1)
    )
    assert "Masa bakti pengurus KTB" not in str(hasil.penjelasan())
