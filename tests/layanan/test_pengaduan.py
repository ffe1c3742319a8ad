"""Complaints: the standard, the ladder of steps, the deadlines, and bad input of every kind."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import product
from typing import get_args

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_layanan_loket import (
    DASAR,
    HARI,
    KALENDER,
    MejaPengaduan,
    contoh_layanan_loket,
    kebijakan,
    kode_galat,
    semua_pengaduan,
)
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.validity import KalenderKerja, Masa, tambah_hari_kerja
from pelayanan_publik.layanan import pengaduan as pg
from pelayanan_publik.layanan.batas_waktu import BatasAkhir, BatasHari, SatuanHari
from pelayanan_publik.layanan.pengaduan import (
    LANGKAH,
    TERBUKA,
    AwalHitungan,
    KeadaanPengaduan,
    PemenuhBatas,
    kebijakan_pengaduan,
)
from pelayanan_publik.layanan.pengaduan.events import LangkahPengaduan, LangkahPengaduanDibatalkan

_K = KeadaanPengaduan
KERJA = SatuanHari.HARI_KERJA


def hari(n):
    return HARI + timedelta(days=n)


def di(keadaan: KeadaanPengaduan, *, berunit: bool = True, **lain) -> MejaPengaduan:
    """A desk with one complaint in this state."""
    m = MejaPengaduan("A", kebijakan=kebijakan(**lain))
    if berunit and keadaan is not _K.DICATAT:
        m.terus()
    jalan = {
        _K.DICATAT: [], _K.DITERUSKAN: [], _K.MENUNGGU_PELAPOR: [m.minta], _K.DITANGGAPI: [m.tanggap],
        _K.SELESAI: [m.tanggap, m.selesai], _K.DITOLAK: [m.tolak], _K.DICABUT: [m.cabut],
    }  # fmt: skip
    for langkah in jalan.get(keadaan, []):
        langkah()
    if keadaan is _K.BATAL:
        m = MejaPengaduan("A")
        m.batal()
    return m


PERINTAH = {
    pg.PengaduanDiteruskan: "terus", pg.PengaduanDialihkan: "alih", pg.KelengkapanDiminta: "minta",
    pg.KelengkapanDiterima: "lengkap", pg.PengaduanDitanggapi: "tanggap",
    pg.PengaduanDiperpanjang: "perpanjang", pg.PengaduanSelesai: "selesai",
    pg.PengaduanDitolak: "tolak", pg.PengaduanDicabut: "cabut", pg.PengaduanDibukaLagi: "buka",
    LangkahPengaduanDibatalkan: "batal",
}  # fmt: skip


def test_setiap_jenis_peristiwa_punya_perintah():
    assert set(PERINTAH) == {*get_args(LangkahPengaduan), LangkahPengaduanDibatalkan}
    assert {type(e) for e in semua_pengaduan().log} == {*PERINTAH, pg.PengaduanDiterima}


@pytest.mark.parametrize(("keadaan", "jenis"), list(product(_K, PERINTAH)),
                         ids=lambda x: getattr(x, "value", None) or x.__name__)  # fmt: skip
def test_tabel_langkah_dipatuhi(keadaan, jenis):
    for berunit in (True, False):
        if keadaan is _K.DITERUSKAN and not berunit:
            continue
        m = di(keadaan, berunit=berunit)
        if keadaan is _K.MENUNGGU_PELAPOR and not berunit:
            assert m.kartu().kembali is _K.DICATAT
        assert m.kartu().keadaan is keadaan
        tujuan = LANGKAH.get((keadaan, jenis))
        lama = m.buku
        if tujuan is None:
            assert kode_galat(getattr(m, PERINTAH[jenis])) == {"LY-062"}
            assert m.buku is lama
        else:
            getattr(m, PERINTAH[jenis])()
            assert m.kartu().keadaan in tujuan


def test_terbuka_adalah_keadaan_yang_dapat_dicabut():
    assert {k for k in _K if (k, pg.PengaduanDicabut) in LANGKAH} == set(TERBUKA)


def test_setiap_tujuan_di_tabel_terjangkau():
    dilihat = set()
    for keadaan, berunit in product(_K, (True, False)):
        if keadaan is _K.DITERUSKAN and not berunit:
            continue
        for jenis, nama in PERINTAH.items():
            if (keadaan, jenis) not in LANGKAH:
                continue
            m = di(keadaan, berunit=berunit)
            getattr(m, nama)()
            dilihat.add((keadaan, jenis, m.kartu().keadaan))
    maju = {(k, j, ke) for (k, j), tujuan in LANGKAH.items() for ke in tujuan
            if j is not LangkahPengaduanDibatalkan}  # fmt: skip
    assert maju <= dilihat


def test_kartu_menyimpan_perjalanannya():
    m = semua_pengaduan()
    assert {k: m.kartu(k).keadaan.value for k in "ABCDE"} == {
        "A": "diteruskan", "B": "ditolak", "C": "dicabut", "D": "batal", "E": "dicatat"}  # fmt: skip
    a = m.kartu("A")
    assert (a.unit, a.jenis, a.dibuka_lagi, a.ditanggapi_awal) == (
        "sekretariat",
        "berat",
        1,
        hari(1),
    )
    lalu = a.putaran_lalu[0]
    assert (lalu.dijawab, lalu.terpenuhi, lalu.berakhir, lalu.perpanjangan) == (
        hari(4), hari(7), hari(7), 1)  # fmt: skip
    assert lalu.tepat_waktu is True
    assert a.putaran.tepat_waktu is None
    assert a.terbuka
    assert not m.kartu("D").terbuka


def test_hitungan_menurut_keadaan_seimbang():
    m = semua_pengaduan()
    assert {k: n for k, n in m.buku.banyak.items() if n} == {
        _K.DITERUSKAN: 1, _K.DITOLAK: 1, _K.DICABUT: 1, _K.BATAL: 1, _K.DICATAT: 1}  # fmt: skip


# --- the deadlines -------------------------------------------------------------------------------


def test_batas_dihitung_dari_penerimaan_atau_dari_penerusan():
    m = MejaPengaduan("A")
    assert (m.kartu().putaran.batas, m.kartu().batas_awal) == (
        BatasAkhir(hari(5)),
        BatasAkhir(hari(3)),
    )
    m.lewat(2)
    assert m.terus().batas == BatasAkhir(hari(5))
    m = MejaPengaduan("A", kebijakan=kebijakan(dihitung_dari=AwalHitungan.DITERUSKAN))
    assert m.kartu().putaran.batas is None
    m.lewat(2)
    assert m.terus().batas == BatasAkhir(hari(7))


def test_hari_terima_dapat_dihitung():
    m = MejaPengaduan("A", kebijakan=kebijakan(hari_terima_dihitung=True))
    assert m.kartu().putaran.batas == BatasAkhir(hari(4))
    assert m.kartu().batas_awal == BatasAkhir(hari(2))


def test_jenis_yang_berubah_mengubah_batas():
    standar = kebijakan(("biasa", 5), ("lapangan", 60))
    m = MejaPengaduan("A", kebijakan=standar)
    m.lewat(1)
    assert m.terus(jenis="lapangan").batas == BatasAkhir(hari(60))
    assert m.kartu().jenis == "lapangan"
    m.lewat(1)
    m.alih()
    assert m.kartu().putaran.batas == BatasAkhir(hari(60))


def test_batas_berhenti_selama_pelapor_ditunggu():
    m = MejaPengaduan("A")
    m.lewat(2)
    m.minta()
    assert m.kartu().batas_awal is None, "asking for more is a first response"
    m.lewat(10)
    e = m.lengkap()
    assert (e.jeda, e.batas) == (10, BatasAkhir(hari(15)))
    m = MejaPengaduan("A", kebijakan=kebijakan(waktu_pelapor_dihitung=True))
    m.minta()
    m.lewat(10)
    e = m.lengkap()
    assert (e.jeda, e.batas) == (0, BatasAkhir(hari(5)))


def test_yang_sudah_lewat_tidak_hidup_lagi_karena_pelapor_ditanya():
    m = MejaPengaduan("A")
    m.lewat(6)
    m.minta()
    m.lewat(10)
    assert (m.lengkap().jeda, m.kartu().putaran.batas) == (0, BatasAkhir(hari(5)))


def test_jeda_dalam_hari_kerja_hanya_menghitung_hari_kerja():
    m = MejaPengaduan("A", kebijakan=kebijakan(satuan=KERJA))
    assert m.kartu().putaran.batas.tanggal == date(2024, 3, 13)  # 11 and 12 March are holidays
    m.lewat(1)
    m.minta()
    m.lewat(8)  # Wednesday 13 March: 6, 7, 8 and 13 passed
    e = m.lengkap()
    assert (e.jeda, e.batas.tanggal) == (4, date(2024, 3, 19))
    assert date(2024, 3, 11) in e.batas.dilewati


@pytest.mark.parametrize(("minta", "lengkap", "jeda"), [
    (1, 4, 3), (4, 5, 0), (4, 6, 0), (5, 9, 1), (4, 7, 0), (3, 6, 1), (6, 9, 1),
])  # fmt: skip
def test_jeda_di_sekitar_hari_libur(minta, lengkap, jeda):
    """The day of asking does not stand still, the day of the answer does, if people work on it."""
    m = MejaPengaduan("A", kebijakan=kebijakan(("biasa", 9), satuan=KERJA))
    m.lewat(minta)
    m.minta()
    m.lewat(lengkap - minta)
    e = m.lengkap()
    assert e.jeda == jeda
    assert e.batas.tanggal == tambah_hari_kerja(HARI, 9 + jeda, KALENDER)


def test_sebelum_diteruskan_tidak_ada_yang_berhenti():
    m = MejaPengaduan("A", kebijakan=kebijakan(dihitung_dari=AwalHitungan.DITERUSKAN))
    m.minta()
    m.lewat(4)
    e = m.lengkap()
    assert (e.jeda, e.batas) == (0, None)
    assert m.kartu().keadaan is _K.DICATAT
    assert m.terus().batas == BatasAkhir(hari(9))


def test_perpanjangan_dari_batas_dan_paling_banyak_menurut_standar():
    m = MejaPengaduan("A")
    m.terus()
    m.lewat(5)
    assert m.perpanjang().batas == BatasAkhir(hari(7))
    assert kode_galat(m.perpanjang) == {"LY-067"}
    m = MejaPengaduan("A")
    m.lewat(6)
    assert kode_galat(m.perpanjang) == {"LY-068"}
    m = MejaPengaduan("A", kebijakan=kebijakan(perpanjangan=None, perpanjangan_paling_banyak=0))
    assert kode_galat(m.perpanjang) == {"LY-067"}
    m = MejaPengaduan("A", kebijakan=kebijakan(dihitung_dari=AwalHitungan.DITERUSKAN))
    assert kode_galat(m.perpanjang) == {"LY-068"}, "nothing runs yet"
    m = di(_K.DITANGGAPI, dipenuhi_oleh=PemenuhBatas.DITANGGAPI)
    assert kode_galat(m.perpanjang) == {"LY-068"}, "what is met runs no more"
    di(_K.DITANGGAPI).perpanjang()


def test_yang_memenuhi_batas():
    for oleh, harapan in ((PemenuhBatas.DITANGGAPI, 4), (PemenuhBatas.SELESAI, 9)):
        m = MejaPengaduan("A", kebijakan=kebijakan(dipenuhi_oleh=oleh))
        m.lewat(4)
        m.tanggap()
        m.lewat(3)
        m.tanggap()
        m.lewat(2)
        m.selesai()
        putaran = m.kartu().putaran
        assert (putaran.dijawab, putaran.terpenuhi) == (hari(4), hari(harapan))
        assert putaran.tepat_waktu is (harapan == 4)
    m = MejaPengaduan("A")
    m.lewat(3)
    m.tolak()
    assert m.kartu().putaran.tepat_waktu is True
    m = MejaPengaduan("A")
    m.cabut()
    assert m.kartu().putaran.tepat_waktu is None


def test_dibuka_lagi_mulai_lagi_dan_tidak_mengubah_yang_lalu():
    m = di(_K.SELESAI)
    lalu = m.kartu().putaran
    m.lewat(20)
    assert m.buka().batas == BatasAkhir(hari(25))
    assert m.kartu().putaran_lalu == (lalu,)
    m.tanggap()
    m.selesai()
    assert kode_galat(m.buka) == {"LY-069"}


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 9)), max_size=4), st.booleans())
def test_batas_hanya_mundur_oleh_jeda_dan_perpanjangan(jeda, kerja):
    satuan = KERJA if kerja else SatuanHari.HARI_KALENDER
    m = MejaPengaduan("A", kebijakan=kebijakan(("biasa", 30), satuan=satuan))
    for tunggu, lama in jeda:
        m.lewat(tunggu)
        sebelum = m.kartu().putaran.batas
        m.minta()
        m.lewat(lama)
        m.lengkap()
        sesudah = m.kartu().putaran.batas
        assert sesudah.tanggal >= sebelum.tanggal
        if not kerja:
            tambahan = 0 if sebelum.lewat(m.hari - timedelta(days=lama)) else lama
            assert (sesudah.tanggal - sebelum.tanggal).days == tambahan


# --- the standard --------------------------------------------------------------------------------

TERTUTUP = {
    "dihitung_dari": "diterima", "dipenuhi_oleh": "selesai", "hari_terima_dihitung": False,
    "waktu_pelapor_dihitung": False, "perpanjangan_paling_banyak": 0, "buka_lagi_paling_banyak": 0,
}  # fmt: skip


@pytest.mark.parametrize(("ubah", "kode"), [
    ({"nama": "tidak ada"}, "LY-065"), ({"nama": None}, "LY-065"), ({"pada": "2024"}, "UM-007"),
    ({"pada": date(2010, 1, 1)}, "UM-010"), ({"satuan": None}, "LY-072"), ({"satuan": "jam"}, "UM-017"),
    ({"dihitung_dari": "besok"}, "UM-017"), ({"dipenuhi_oleh": 3}, "UM-017"),
    ({"hari_terima_dihitung": 1}, "UM-008"), ({"waktu_pelapor_dihitung": None}, "UM-008"),
    ({"perpanjangan_paling_banyak": -1}, "UM-003"), ({"perpanjangan_paling_banyak": True}, "UM-001"),
    ({"perpanjangan_paling_banyak": 1}, "LY-071"), ({"buka_lagi_paling_banyak": 1.5}, "UM-001"),
    ({"nama": "paria", "satuan": "hari_kalender"}, "LY-073"),
])  # fmt: skip
def test_standar_yang_salah(ubah, kode):
    isi = {"nama": "lapor", "pada": date(2024, 3, 1), "satuan": "hari_kerja", **TERTUTUP, **ubah}
    assert kode_galat(kebijakan_pengaduan, isi.pop("nama"), isi.pop("pada"), **isi) == {kode}


def test_standar_memberi_tahu_semua_yang_salah():
    with pytest.raises(Penolakan) as salah:
        kebijakan_pengaduan("x", "y", satuan="z", **{**TERTUTUP, "dihitung_dari": "?",
                            "hari_terima_dihitung": 0, "perpanjangan_paling_banyak": -1})  # fmt: skip
    assert {g.path for g in salah.value.daftar} == {
        "nama", "pada", "satuan", "dihitung_dari", "hari_terima_dihitung", "perpanjangan_paling_banyak",
    }  # fmt: skip


def test_kebijakan_sendiri_yang_salah():
    assert kode_galat(kebijakan, ("a", 1), ("a", 2)) == {"UM-015"}
    lengkap = {f.name: getattr(kebijakan(), f.name) for f in attrs.fields(pg.KebijakanPengaduan)}
    assert kode_galat(pg.KebijakanPengaduan, **{**lengkap, "jenis": ()}) == {"LY-070"}
    assert kode_galat(pg.KebijakanPengaduan, **{**lengkap, "jenis": 5}) == {"UM-008"}
    assert kode_galat(pg.KebijakanPengaduan, **{**lengkap, "tanggapan_awal": 3}) == {"UM-008"}
    assert kode_galat(pg.JenisPengaduan, "", 5) == {"UM-004", "UM-008"}


# --- what a book does not take -------------------------------------------------------------------


@pytest.mark.parametrize(("ubah", "kode", "path"), [
    ({"pelapor": ""}, "LY-066", "pelapor"), ({"pelapor": " W "}, "UM-004", "pelapor"),
    ({"jenis": "lain"}, "LY-064", "jenis"), ({"jenis": 5}, "UM-004", "jenis"),
    ({"kebijakan": None}, "UM-008", "kebijakan"), ({"anonim": 1}, "UM-008", "anonim"),
    ({"rahasia": "ya"}, "UM-008", "rahasia"), ({"uraian": ""}, "UM-004", "uraian"),
    ({"hari": HARI + timedelta(days=1)}, "LY-053", "hari"), ({"hari": "kemarin"}, "UM-007", "hari"),
    ({"hari": datetime(2024, 3, 4, 8)}, "UM-007", "hari"), ({"tanggal": None}, "UM-007", "tanggal"),
    ({"id": ""}, "UM-004", "id"), ({"nomor": ""}, "UM-004", "pengaduan"), ({"kanal": "\x00"}, "UM-004", "kanal"),
])  # fmt: skip
def test_penerimaan_yang_salah(ubah, kode, path):
    m = MejaPengaduan()
    isi = dict(ubah)
    nomor = isi.pop("nomor", "A")
    if isi.get("tanggal", HARI) is None:
        isi["hari"] = HARI
    with pytest.raises(Penolakan) as salah:
        m.terima(nomor, **isi)
    assert [(g.kode, g.path) for g in salah.value.daftar] == [(kode, path)]
    assert m.buku.nomor == 0


def test_semua_salah_satu_perintah_sekaligus():
    m = MejaPengaduan()
    with pytest.raises(Penolakan) as salah:
        m.terima("", jenis="lain", uraian="", pelapor="", hari=HARI + timedelta(days=3))
    assert {g.path for g in salah.value.daftar} == {
        "pengaduan",
        "jenis",
        "uraian",
        "pelapor",
        "hari",
    }
    m.terima()
    m.lewat(2)
    with pytest.raises(Penolakan) as salah:
        m.terus(unit="", jenis="lain", hari=HARI - timedelta(days=1))
    assert {g.kode for g in salah.value.daftar} == {"UM-004", "LY-063"}
    with pytest.raises(Penolakan) as salah:
        m.terus(unit="", jenis="lain")
    assert {g.kode for g in salah.value.daftar} == {"UM-004", "LY-064"}


def test_nomor_dan_langkah_yang_tidak_ada():
    m = MejaPengaduan("A")
    assert kode_galat(m.terima) == {"LY-061"}
    assert kode_galat(m.terus, "B") == {"LY-060"}
    assert kode_galat(m.tanggap, None) == {"UM-004", "LY-060"}
    assert kode_galat(m.batal, "A", langkah=7) == {"LY-054"}
    assert kode_galat(pg.batalkan_langkah_pengaduan, m.buku, id="x", tanggal=HARI, pengaduan="B",
                      langkah=1, alasan="x") == {"LY-060"}  # fmt: skip
    assert kode_galat(m.terus, hari=HARI - timedelta(days=1)) == {"LY-063"}
    assert kode_galat(m.terus, hari=HARI + timedelta(days=1)) == {"LY-053"}
    assert kode_galat(m.terus, tanggal=HARI - timedelta(days=1)) == {"UM-022"}
    for perintah in (pg.terima_pengaduan, pg.teruskan_pengaduan, pg.batalkan_langkah_pengaduan):
        isi = dict.fromkeys(
            "id tanggal pengaduan kanal jenis layanan uraian kebijakan unit langkah alasan".split()
        )
        nama = perintah.__code__.co_varnames
        assert kode_galat(perintah, None, **{k: v for k, v in isi.items() if k in nama}) == {
            "UM-008"
        }


def test_hari_kerja_memerlukan_kalender():
    kerja = kebijakan(satuan=KERJA)
    m = MejaPengaduan()
    assert kode_galat(m.terima, kebijakan=kerja, kalender=None) == {"LY-051"}
    assert kode_galat(m.terima, kebijakan=kerja, kalender="x") == {"UM-008"}
    pendek = KalenderKerja(Masa(HARI, hari(3)), frozenset())
    with pytest.raises(Penolakan) as salah:
        m.terima(kebijakan=kerja, kalender=pendek)
    (galat,) = salah.value.daftar
    assert (galat.kode, galat.path) == ("UM-014", "kalender")
    m.terima(kebijakan=kerja)
    assert kode_galat(m.terus, kalender=None) == {"LY-051"}
    m.minta()
    assert kode_galat(m.lengkap, kalender=None) == {"LY-051"}
    m.lengkap()
    assert kode_galat(m.perpanjang, kalender=None) == {"LY-051"}
    m.tanggap()
    m.selesai()
    assert kode_galat(m.buka, kalender=None) == {"LY-051"}
    lepas = kebijakan(satuan=KERJA, dihitung_dari=AwalHitungan.DITERUSKAN, tanggapan_awal=None)
    m.terima("B", kebijakan=lepas, kalender=None)
    m.minta("B")
    m.lengkap("B", kalender=None)
    assert m.kartu("B").putaran.batas is None


def test_peristiwa_yang_diubah_ditolak():
    """A log from elsewhere meets the same rules: its deadlines must follow from its facts."""
    m = semua_pengaduan()
    for i, e in enumerate(m.log):
        buku = pg.fold(m.log[:i], pg.buku_pengaduan())
        for bidang in ("batas", "batas_awal"):
            nyata = getattr(e, bidang, None)
            if nyata is not None:
                palsu = attrs.evolve(nyata, tanggal=nyata.tanggal + timedelta(days=1))
                assert kode_galat(pg.evolve, buku, attrs.evolve(e, **{bidang: palsu})) == {"LY-052"}
                if bidang == "batas_awal":
                    assert kode_galat(pg.evolve, buku, attrs.evolve(e, batas_awal=None)) == {
                        "LY-052"
                    }
        if isinstance(e, pg.KelengkapanDiterima):
            for jeda in (e.jeda + 1, 99):
                assert kode_galat(pg.evolve, buku, attrs.evolve(e, jeda=jeda)) == {"LY-052"}
    kalender = MejaPengaduan("A")
    kalender.minta()
    kalender.lewat(3)
    sebelum = kalender.buku
    e = kalender.lengkap()
    assert kode_galat(pg.evolve, sebelum, attrs.evolve(e, jeda=2)) == {"LY-052"}


def test_perintah_ulang_memberi_jawaban_lama():
    m = semua_pengaduan()
    for e in m.log:
        bidang = {f.name: getattr(e, f.name) for f in attrs.fields(type(e)) if f.name != "nomor"}
        lama = {k: v for k, v in bidang.items() if k not in {"batas", "batas_awal", "jeda"}}
        perintah = {
            **{j: getattr(pg, n) for j, n in zip(PERINTAH, (
                "teruskan_pengaduan alihkan_pengaduan minta_kelengkapan terima_kelengkapan "
                "tanggapi_pengaduan perpanjang_pengaduan selesaikan_pengaduan tolak_pengaduan "
                "cabut_pengaduan buka_lagi_pengaduan batalkan_langkah_pengaduan").split(), strict=True)},
            pg.PengaduanDiterima: pg.terima_pengaduan,
        }[type(e)]  # fmt: skip
        assert perintah(m.buku, **lama) is e
        beda = "unit" if "unit" in lama else "tanggal"
        ubah = "lain" if beda == "unit" else e.tanggal + timedelta(days=400)
        assert kode_galat(perintah, m.buku, **{**lama, beda: ubah}) == {"UM-021"}


def test_fold_sama_dengan_jalan_dan_urutan_pengaduan_lain_tidak_berarti():
    m = semua_pengaduan()
    assert pg.fold(m.log, pg.buku_pengaduan()) == m.buku
    for i in (0, 5, len(m.log)):
        separuh = pg.fold(m.log[:i], pg.buku_pengaduan())
        assert pg.fold(m.log[i:], separuh) == m.buku
        assert i == 0 or pg.evolve(separuh, m.log[0]) is separuh


@given(st.permutations(range(3)))
def test_urutan_pengaduan_yang_saling_bebas(urutan):
    m, dasar = MejaPengaduan(), MejaPengaduan()
    for meja, nomor in ((dasar, range(3)), (m, urutan)):
        for i in nomor:
            meja.terima(f"N-{i}")
        for i in reversed(list(nomor)):
            meja.terus(f"N-{i}", unit=f"unit {i}")

    def isi(meja):
        return {k: (v.keadaan, v.putaran, v.unit) for k, v in meja.buku.kartu.items()}

    assert isi(m) == isi(dasar)
    assert dict(m.buku.banyak) == dict(dasar.buku.banyak)


# --- taking back, people, and the past -----------------------------------------------------------


def test_pembatalan_mengembalikan_langkah_demi_langkah():
    m = MejaPengaduan("A")
    jejak = [m.kartu()]
    for langkah in (m.terus, m.minta, m.lengkap, m.perpanjang, m.tanggap, m.selesai, m.buka):
        langkah()
        jejak.append(m.kartu())
    for lama in reversed(jejak[:-1]):
        m.batal()
        assert m.kartu() == lama
    m.batal()
    assert m.kartu().keadaan is _K.BATAL
    assert kode_galat(m.terima) == {"LY-061"}, "the number stays used"


def test_pelapor_tidak_terbaca_di_mana_pun():
    m = MejaPengaduan()
    e = m.terima(pelapor="Siti Aminah", rahasia=True, uraian="lurah menerima uang")
    assert "Siti" not in repr(e)
    assert "uang" not in repr(e)
    assert "Siti" not in str(pg.tenggat_pengaduan(m.buku, HARI).tabel())
    assert "uang" not in str(pg.tenggat_pengaduan(m.buku, HARI).tabel())
    terbuka = m.terima("B", pelapor="W-0002")
    assert "antre lama" in repr(terbuka)
    with pytest.raises(Penolakan) as salah:
        m.terima("C", pelapor=" Siti Aminah ")
    assert "Aminah" not in str(salah.value)
    assert m.terima("D", pelapor="", anonim=True).pelapor == ""


def test_yang_dicatat_kemudian_tidak_mengubah_yang_lalu():
    m = MejaPengaduan("A")
    m.lewat(6)
    lewat = pg.tenggat_pengaduan(m.buku, m.hari)
    m.lewat(4)
    m.terus(hari=hari(2))  # it was forwarded in time, and entered late
    m.tanggap(hari=hari(3))
    assert pg.tenggat_pengaduan(m.buku, hari(6)) == lewat
    assert pg.buku_pada(m.buku, hari(6)).nomor == 1
    assert pg.buku_pada(m.buku, m.hari) is m.buku
    assert kode_galat(pg.buku_pada, None, None) == {"UM-008", "UM-007"}


# --- what is due ---------------------------------------------------------------------------------


def test_daftar_tenggat_pada_setiap_hari():
    m = MejaPengaduan("A", "B")
    m.terus("B")
    daftar = [pg.tenggat_pengaduan(m.buku, hari(n)).baris for n in (0, 3, 4, 5, 6)]
    ringkas = [[(b.pengaduan, b.status.value, b.lingkup.value, b.lewat_hari) for b in baris]
               for baris in daftar]  # fmt: skip
    awal, tangani = "tanggapan_awal", "penanganan"
    assert ringkas == [
        [("A", "akan_datang", awal, 0), ("B", "akan_datang", tangani, 0)],
        [("A", "hari_ini", awal, 0), ("B", "akan_datang", tangani, 0)],
        [("A", "lewat", awal, 1), ("B", "akan_datang", tangani, 0)],
        [("A", "lewat", awal, 2), ("B", "hari_ini", tangani, 0)],
        [("A", "lewat", awal, 3), ("B", "lewat", tangani, 1)],
    ]
    akhir = pg.tenggat_pengaduan(m.buku, hari(5))
    assert [b.pengaduan for b in akhir.lewat] == ["A"]
    assert [b.pengaduan for b in akhir.hari_ini] == ["B"]
    assert [b.pengaduan for b in akhir.sampai(hari(5))] == ["A", "B"]
    assert akhir.sampai(hari(1)) == ()
    assert kode_galat(akhir.sampai, None) == {"UM-007"}
    assert "Lewat: 1" in str(akhir.penjelasan())
    assert akhir._repr_html_() == akhir.tabel()._repr_html_()


def test_batas_yang_lebih_dekat_yang_ditunjukkan():
    m = MejaPengaduan("A", kebijakan=kebijakan(("biasa", 2)))
    (baris,) = pg.tenggat_pengaduan(m.buku, HARI).baris
    assert (baris.lingkup.value, baris.batas) == ("penanganan", hari(2))


def test_status_lain():
    m = MejaPengaduan(
        "A", kebijakan=kebijakan(dihitung_dari=AwalHitungan.DITERUSKAN, tanggapan_awal=None)
    )
    m.terima("B", kebijakan=kebijakan(dipenuhi_oleh=PemenuhBatas.DITANGGAPI))
    m.tanggap("B")
    m.terima("C")
    m.minta("C")
    m.terima("D", kebijakan=kebijakan(waktu_pelapor_dihitung=True))
    m.minta("D")
    status = {b.pengaduan: b.tulis_status for b in pg.tenggat_pengaduan(m.buku, hari(9)).baris}
    assert status == {
        "A": "tanpa batas",
        "B": "terpenuhi",
        "C": "menunggu pelapor",
        "D": "lewat 4 hari",
    }
    m.lewat(8)
    m.lengkap("C")
    m.lewat(6)
    m.minta("C")  # asked when it was over: that stops nothing
    status = {b.pengaduan: b.status.value for b in pg.tenggat_pengaduan(m.buku, m.hari).baris}
    assert status["C"] == "lewat"
    assert kode_galat(pg.tenggat_pengaduan, None, "besok") == {"UM-008", "UM-007"}


# --- the period ----------------------------------------------------------------------------------


def test_rekap_menghitung_yang_tepat_dan_yang_terlambat():
    m = MejaPengaduan("A", "B", "C", "D")
    m.lewat(2)
    m.tanggap("A")
    m.selesai("A")
    m.lewat(2)
    m.tolak("B")
    m.tanggap("C")
    m.lewat(3)
    m.selesai("C")
    masa = Masa(HARI, hari(10))
    rekap = pg.rekap_pengaduan(m.buku, masa, hari(10))
    assert attrs.astuple(rekap.jumlah) == (0, 4, 0, 2, 1, 0, 1)
    assert (rekap.tepat_waktu, rekap.terlambat, rekap.ditindaklanjuti) == (2, 1, 3)
    assert rekap.tingkat_tepat_waktu == Fraction(2, 3)
    assert rekap.tingkat_tindak_lanjut == Fraction(3, 4)
    assert rekap.median_jawab == 3
    assert "75 %" in str(rekap.penjelasan())
    assert "Jumlah" in rekap._repr_html_()
    lanjut = pg.rekap_pengaduan(m.buku, Masa(hari(3), hari(10)), hari(10))
    assert attrs.astuple(lanjut.jumlah) == (3, 0, 0, 1, 1, 0, 1)
    assert lanjut.tingkat_tindak_lanjut is None
    awal = pg.rekap_pengaduan(m.buku, Masa(HARI, hari(1)), hari(10))
    assert (awal.jumlah.akhir, awal.ditindaklanjuti, awal.median_jawab) == (4, 0, None)


def test_yang_dijawab_dalam_masa_sudah_ditindaklanjuti_walau_selesai_kemudian():
    m = MejaPengaduan("A")
    m.lewat(2)
    m.tanggap()
    m.lewat(8)
    m.selesai()
    for sampai, harapan in ((2, 0), (3, 1), (5, 1), (20, 1)):
        rekap = pg.rekap_pengaduan(m.buku, Masa(HARI, hari(sampai)), hari(20))
        assert rekap.ditindaklanjuti == harapan


def test_rekap_kosong_tidak_terdefinisi():
    rekap = pg.rekap_pengaduan(pg.buku_pengaduan(), Masa(HARI), HARI)
    assert (rekap.tingkat_tepat_waktu, rekap.tingkat_tindak_lanjut, rekap.median_jawab) == (
        None,
    ) * 3
    assert rekap.per_jenis == ()
    assert "tidak terdefinisi" in str(rekap.penjelasan())
    m = MejaPengaduan("A")
    m.batal()
    assert pg.rekap_pengaduan(m.buku, Masa(HARI), HARI).per_jenis == ()
    assert kode_galat(pg.rekap_pengaduan, 1, 2, 3) == {"UM-008", "UM-007"}


def test_contoh_menjelaskan_dirinya():
    for satu in contoh_layanan_loket():
        for nama in ("penjelasan", "tabel", "_repr_html_"):
            if hasattr(satu, nama):
                assert str(getattr(satu, nama)())
    assert str(kebijakan()) == "contoh (tanggapan awal 3 hari kalender, biasa 5 hari kalender)"
    assert str(kebijakan(tanggapan_awal=None)) == "contoh (biasa 5 hari kalender)"
    assert KALENDER.hari_kerja(HARI)
    assert (DASAR.nama, Bukti.USULAN.value, BatasHari(1, KERJA).banyak) == (
        "Standar contoh",
        "usulan",
        1,
    )


def test_perintah_lama_tanpa_jenis_tetap_dijawab():
    """A command that tells no kind has the same content whatever the kind is by now."""
    m = MejaPengaduan("A", kebijakan=kebijakan(("biasa", 5), ("berat", 14)))
    pertama = m.terus(id="terus-1")
    assert pertama.jenis == "biasa"
    m.batal()
    m.terus(jenis="berat")
    assert m.terus(id="terus-1", tanggal=pertama.tanggal) == pertama
    assert kode_galat(m.terus, id="terus-1", jenis="berat") == {"UM-021"}


def test_batas_yang_lewat_dan_belum_dipenuhi_ikut_dilaporkan():
    """All limits that were met can be in time while others are over: both are told."""
    m = MejaPengaduan(
        "A", "B", "C", "D", "E", "F", kebijakan=kebijakan(("biasa", 5), buka_lagi_paling_banyak=1)
    )
    m.tanggap("A")
    m.selesai("A")
    m.minta("B")
    m.batal("F", alasan="salah catat")
    m.lewat(8)
    m.cabut("C")
    m.tanggap("D")
    m.selesai("D")
    hasil = {
        sampai: pg.rekap_pengaduan(m.buku, Masa(HARI, hari(sampai)), m.hari).terlewat
        for sampai in (6, 7, 8, 9, 30)
    }
    assert hasil == {6: 0, 7: 3, 8: 3, 9: 1, 30: 1}
    rekap = pg.rekap_pengaduan(m.buku, Masa(HARI), m.hari)
    assert "Lewat batas dan belum dipenuhi: 1" in str(rekap.penjelasan())
    m.buka("D")
    m.lewat(6)
    assert pg.rekap_pengaduan(m.buku, Masa(HARI), m.hari).terlewat == 2
    assert pg.rekap_pengaduan(m.buku, Masa(HARI, hari(8)), m.hari).terlewat == 3
