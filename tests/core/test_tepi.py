"""The edges of the ground floor: last days of the calendar, debts in writing, groups in groups."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from dunia import kode_galat
from pelayanan_publik import bank_sampah as bs
from pelayanan_publik.core.book import Peristiwa, rantai, sama_persis
from pelayanan_publik.core.errors import (
    BukanTanggal,
    Galat,
    KumpulanGalat,
    NilaiHarusPositif,
    Pengumpul,
    Penolakan,
    TeksKosong,
)
from pelayanan_publik.core.peta import Deret, Lapisan, Peta
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.split import Seri, bagi_habis
from pelayanan_publik.core.units import (
    Pembulatan,
    Satuan,
    baca_emas,
    baca_rupiah,
    baca_seperseribu,
    tulis_emas,
    tulis_rupiah,
    tulis_seperseribu,
)
from pelayanan_publik.core.validity import Bulan, Masa, bertumpuk, galat_bertumpuk, tambah_bulan

HARI = st.dates(date(1900, 1, 1), date(2300, 1, 1))


# --- the calendar -------------------------------------------------------------------------------


@given(HARI, st.integers(0, 200), st.integers(0, 200))
def test_bulan_ditambah_dua_kali_tidak_pernah_melewati_sekaligus(tanggal, a, b):
    """Clamping can lose days at the end of a month and never gains any."""
    bertahap, sekaligus = tambah_bulan(tambah_bulan(tanggal, a), b), tambah_bulan(tanggal, a + b)
    assert bertahap <= sekaligus
    assert Bulan.dari(bertahap) == Bulan.dari(sekaligus)
    assert tambah_bulan(tanggal, 0) == tanggal
    if tanggal.day <= 28:
        assert tambah_bulan(tambah_bulan(tanggal, a), -a) == tanggal


@given(HARI, HARI, st.integers(-100, 100))
def test_bulan_ditambah_menjaga_urutan(a, b, n):
    """Of two days the earlier stays no later."""
    awal, akhir = sorted((a, b))
    assert tambah_bulan(awal, n) <= tambah_bulan(akhir, n)


@pytest.mark.parametrize(
    ("tanggal", "n"), [(date.max, 1), (date.min, -1), (date(2024, 1, 1), 10**6)]
)
def test_di_luar_kalender_ditolak(tanggal, n):
    with pytest.raises(BukanTanggal):
        tambah_bulan(tanggal, n)


@pytest.mark.parametrize(
    "isi", [(2024, True), (2024, 9.0), (2024, "9"), (True, 9), (10_000, 1), (2024, None)]
)
def test_bulan_hanya_dari_bilangan_bulat(isi):
    assert kode_galat(Bulan, *isi) == ["UM-007"]


@given(
    st.lists(st.tuples(st.integers(0, 40), st.one_of(st.none(), st.integers(1, 10))), max_size=6)
)
def test_masa_bertumpuk_seperti_dicari_hari_demi_hari(masa):
    """Two periods overlap exactly if some day lies in both; a set is faulty exactly if two do."""
    awal = date(2024, 1, 1)
    daftar = [
        (awal + timedelta(days=m), None if n is None else awal + timedelta(days=m + n))
        for m, n in masa
    ]
    hari = [awal + timedelta(days=i) for i in range(60)]
    isi = [{h for h in hari if h in Masa(*d)} for d in daftar]
    pasangan = [(i, j) for i in range(len(masa)) for j in range(i)]
    for i, j in pasangan:
        assert (
            bertumpuk(daftar[i], daftar[j])
            == bertumpuk(daftar[j], daftar[i])
            == bool(isi[i] & isi[j])
        )
    assert bool(galat_bertumpuk(daftar)) == any(isi[i] & isi[j] for i, j in pasangan)


# --- writing ------------------------------------------------------------------------------------


@given(st.integers(-(10**12), 10**12))
def test_utang_pun_terbaca_kembali(n):
    """What is written is read back, also below zero."""
    assert baca_rupiah(tulis_rupiah(n)) == n
    assert baca_seperseribu(tulis_seperseribu(n)) == n
    assert baca_emas(tulis_emas(n * 100)) == n * 100


@given(st.text(max_size=12) | st.from_regex(r"\A-?[Rp. ]{0,3}[0-9.,-]{1,9}\Z"))
def test_tulisan_apa_pun_terbaca_atau_ditolak(tulisan):
    """Every text is a whole number of the unit or a refusal that shows the text."""
    for baca in (baca_rupiah, baca_seperseribu, baca_emas):
        try:
            assert type(baca(tulisan)) is int
        except Penolakan as tolak:
            assert tolak.daftar[0].nilai == tulisan
            assert tolak.daftar[0].saran


@given(st.text())
def test_samaran_tidak_memperlihatkan_lebih_dari_dua_huruf(teks):
    assert len(samarkan(teks).replace("…", "")) <= 2


# --- splits -------------------------------------------------------------------------------------


@given(st.integers(0, 10**6), st.lists(st.integers(0, 50), min_size=1, max_size=8).filter(any))
def test_bagian_seperti_dibagi_satu_demi_satu(jumlah, porsi):
    """The slow twin: hand out unit by unit to whoever is furthest below the quota, at the end."""
    from fractions import Fraction  # noqa: PLC0415 - only the twin reckons in fractions

    kuota = [Fraction(jumlah * p, sum(porsi)) for p in porsi]
    bagian = [int(k) for k in kuota]
    for _ in range(jumlah - sum(bagian)):
        kurang = [k - b for k, b in zip(kuota, bagian, strict=True)]
        bagian[kurang.index(max(kurang))] += 1
    assert list(bagi_habis(jumlah, porsi, Seri.TERDEPAN)) == bagian


@given(
    st.integers(0, 10**6),
    st.lists(st.integers(0, 50), min_size=1, max_size=8).filter(any),
    st.integers(1, 9),
)
def test_bagian_tidak_bergantung_pada_skala_porsi(jumlah, porsi, kali):
    """85 : 15 and 17 : 3 are the same shares; the larger share never gets the smaller part."""
    bagian = bagi_habis(jumlah, porsi)
    assert bagian == bagi_habis(jumlah, [p * kali for p in porsi])
    for a, p in zip(bagian, porsi, strict=True):
        for b, q in zip(bagian, porsi, strict=True):
            assert p <= q or a >= b


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**4), st.sampled_from(Pembulatan))
def test_pembulatan_naik_bersama_nilainya(pembilang, penyebut, cara):
    """More is never rounded to less, and a whole number stays itself."""
    assert cara.bulatkan(pembilang, penyebut) <= cara.bulatkan(pembilang + 1, penyebut)
    assert cara.bulatkan(pembilang * penyebut, penyebut) == pembilang


# --- refusals -----------------------------------------------------------------------------------


def test_kumpulan_dapat_dipecah_diturunkan_dan_disalin():
    satu, dua, tiga = (NilaiHarusPositif(-i, path=f"a[{i}]") for i in range(3))
    kumpulan = KumpulanGalat([satu, dua, tiga])
    cocok, sisa = kumpulan.split(lambda g: isinstance(g, Galat) and g.nilai == -1)
    assert isinstance(cocok, KumpulanGalat)
    assert isinstance(sisa, KumpulanGalat)
    assert (cocok.daftar, sisa.daftar) == ((dua,), (satu, tiga))
    assert kumpulan.subgroup(TeksKosong) is None
    assert kumpulan.derive([satu]).daftar == (satu,)
    for kembar in (pickle.loads(pickle.dumps(kumpulan)), copy.copy(kumpulan)):  # noqa: S301 - our own
        assert [g.sebagai_catatan() for g in kembar.daftar] == [
            g.sebagai_catatan() for g in kumpulan.daftar
        ]
        assert str(kembar) == str(kumpulan)


def test_kumpulan_di_dalam_kelompok_lain_tetap_rata():
    """A collector inside a collector: one flat list, each path from the outside in."""
    luar = Pengumpul()
    with luar.di("slip[1]"):
        dalam = Pengumpul()
        for i in range(2):
            with dalam.di(f"rincian[{i}]"):
                raise TeksKosong("", path="jenis")
        dalam.tuntas()
    assert [g.path for g in luar.galat] == ["slip[1].rincian[0].jenis", "slip[1].rincian[1].jenis"]
    assert Penolakan("tanpa galat").daftar == ()


def test_satu_galat_ditangkap_dengan_except_bintang():
    tertangkap = []
    try:
        raise TeksKosong("", path="x")
    except* Penolakan as kelompok:
        tertangkap += kelompok.exceptions
    assert [g.kode for g in tertangkap] == ["UM-004"]


def test_kata_dalam_kalimat_bukan_nama_kelasnya():
    """An enum, a day, and a list of words are written as an officer reads them."""
    from pelayanan_publik.bank_sampah.errors import JenisTidakDikenal, SatuanBerbeda  # noqa: PLC0415

    beda = SatuanBerbeda("MJ", path="jenis", satuan=Satuan.LITER, diminta=Satuan.KG)
    assert beda.pesan == "Jenis MJ disimpan per liter, bukan per kg."
    assert beda.sebagai_catatan()["keadaan"] == {"satuan": "liter", "diminta": "kg"}
    assert JenisTidakDikenal("x", path="j", daftar="d", ada=()).saran == "Pakai salah satu: –."
    ada = (date(2024, 1, 2), 1_000, "b")
    assert (
        JenisTidakDikenal("x", path="j", daftar="d", ada=ada).saran
        == "Pakai salah satu: 1.000, 2024-01-02, b."
    )


@pytest.mark.parametrize("nilai", [1.5, True, None, "1", float("nan")])
def test_pos_jurnal_hanya_rupiah_utuh(nilai):
    assert kode_galat(bs.Pos, bs.Akun.KAS, "", nilai) == ["UM-001"]


# --- books --------------------------------------------------------------------------------------


@pytest.mark.parametrize("isi", [
    (0, "a", date(2024, 1, 1)), (True, "a", date(2024, 1, 1)), (1.0, "a", date(2024, 1, 1)),
    (1, "", date(2024, 1, 1)), (1, " a", date(2024, 1, 1)), (1, None, date(2024, 1, 1)),
    (1, "a", datetime(2024, 1, 1)), (1, "a", "2024-01-01"), (1, "a", None),
])  # fmt: skip
def test_peristiwa_yang_tidak_dapat_berdiri_dalam_catatan(isi):
    assert len(kode_galat(Peristiwa, *isi)) == 1


@given(st.lists(st.integers(1, 9), min_size=1, max_size=5), st.integers(0, 4))
def test_segel_dapat_dilanjutkan_dari_segel_terakhir(isi, potong):
    """The chain over a log is the chain over its tail, begun at the seal of its head."""
    log = [Peristiwa(i + 1, f"p-{n}", date(2024, 1, n)) for i, n in enumerate(isi)]
    kepala = list(rantai(log[:potong]))
    assert kepala + list(rantai(log[potong:], *kepala[-1:])) == list(rantai(log))


JSON = st.recursive(
    st.booleans() | st.integers(0, 1) | st.sampled_from([0.0, 1.0, "0", "1", None]),
    lambda isi: st.lists(isi, max_size=3).map(tuple),
    max_leaves=6,
)


@given(JSON, JSON)
def test_sama_persis_berarti_sama_nilai_dan_tulisannya(a, b):
    assert sama_persis(a, b) == (repr(a) == repr(b))


# --- containers with many versions --------------------------------------------------------------


@given(st.lists(st.tuples(st.integers(0, 30), st.dictionaries(st.integers(0, 300), st.integers(), max_size=50)),
                max_size=30))  # fmt: skip
def test_peta_yang_bercabang(perubahan):
    """Any old version may be grown again: branches never see each other."""
    versi: list[tuple[Peta, dict]] = [(Peta(), {})]
    for asal, isi in perubahan:
        peta, dikt = versi[asal % len(versi)]
        lapisan = Lapisan(peta)
        lapisan.update(isi)
        versi.append((lapisan.hasil(), {**dikt, **isi}))
    for peta, dikt in versi:
        assert dict(peta) == dikt
        assert (len(peta), bool(peta), sorted(peta)) == (len(dikt), bool(dikt), sorted(dikt))
        assert peta == Peta(dikt)
        assert peta.get(-1) is None


@given(st.lists(st.tuples(st.integers(0, 99), st.integers()), max_size=150))
def test_deret_yang_bercabang(tambahan):
    versi: list[tuple[Deret, list]] = [(Deret(), [])]
    for asal, isi in tambahan:
        deret, senarai = versi[asal % len(versi)] if asal % 3 == 0 else versi[-1]
        versi.append((deret.tambah(isi), [*senarai, isi]))
    for deret, senarai in versi:
        assert list(deret) == senarai
        assert [deret[i] for i in range(-len(senarai), len(senarai))] == senarai * 2
        assert deret == Deret(senarai)


@pytest.mark.parametrize("wadah", [Peta({1: 2}), Deret([1])])
def test_wadah_beku_tidak_dapat_menjadi_kunci(wadah):
    """Equal by content, like a dict and a list: not hashable."""
    with pytest.raises(TypeError):
        hash(wadah)


def test_masa_tanpa_awal_ditulis_sejak_semula():
    assert str(Masa(date.min)) == "sejak semula"
    assert str(Masa(date.min, date(2024, 1, 1))) == "semula s.d. sebelum 2024-01-01"
