"""The joined assessment: nothing averaged, nothing unknown filled in, nothing from later days."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given, strategies as st

from contoh_kelurahan import (
    KEBIJAKAN_KELURAHAN,
    PADA,
    TIDAK,
    YA,
    kampung,
    ktb_lain,
    nilai,
    pkd,
    purbayan,
)
from contoh_kesiapan import DAFTAR
from contoh_ktb import Halaman, do, siap
from pelayanan_publik import tangguh_bencana as tb
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.kelurahan import terburuk
from pelayanan_publik.tangguh_bencana.parameters.regu import POLA

B, S = tb.BagianKelurahan, tb.StatusKesiapan
KOSONG = tb.Kekuatan((), (), DAFTAR)
HARI_INI = date(2026, 1, 8)
"""The day on which `siap()` lacks nothing."""


def galat(fungsi, *args, **isi) -> list[tuple[str, str]]:
    with pytest.raises(Penolakan) as salah:
        fungsi(*args, **isi)
    return [(g.path, g.kode) for g in salah.value.daftar]


def status(hasil: tb.KelurahanTangguhBencana) -> dict:
    return {b.bagian: b.status for b in hasil.bagian}


def lengkap() -> Halaman:
    """The KTB that lacks nothing, with two swimmers and a boat."""
    h = siap()
    for orang in ("R-02", "R-03"):
        kartu = DAFTAR.ambil("AIR").terbitkan(date(2025, 9, 1))
        h(do.catat_perolehan, orang=orang, perolehan=kartu)
    h(do.terima_alat, alat="P-1", jenis="perahu", hari=h.hari, setiap_pakai=False, izin="SK-2")
    return h


def siaga(**lain) -> tb.DataKelurahan:
    """A kelurahan of two KTB that both lack nothing."""
    dua = Halaman(rintis=False)
    dua(do.rintis, ktb="KTB-2", kampung="Alun-Alun", kelurahan="Purbayan", hari=dua.hari)
    tampung = tb.kapasitas_pengungsian([("RT 1", "Balai", 100)], {"RT 1": 90})
    isi = {
        "kampung": kampung("KTB-2"),
        "buku": [lengkap().buku],
        "pkd": [pkd(YA, tanggal=date(2026, 1, 2))],
        "pengungsian": tampung,
        "alat": tb.kekurangan_alat([("tandu", 5, 8)]),
    }
    return tb.DataKelurahan("Purbayan", **{**isi, **lain})


# --- each part ----------------------------------------------------------------------------------


def test_bagian_dinilai_sendiri_sendiri():
    hasil = nilai(siaga(), HARI_INI)
    assert status(hasil) == {
        B.REGU: S.SIAP,
        B.KTB: None,
        B.CAKUPAN: S.SIAP,
        B.PKD: S.SIAP,
        B.PENGUNGSIAN: S.SIAP,
        B.PERLENGKAPAN: S.SIAP,
    }
    assert hasil.tanpa_buku == ("KTB-2",)
    assert hasil.status is None
    assert hasil.tidak_diketahui == (B.KTB,)
    assert not hasil.tindakan.tindakan
    assert "tanpa buku: KTB-2" in str(hasil.penjelasan())


def test_yang_tidak_wajib_hanya_memberi_syarat():
    kebijakan = attrs.evolve(KEBIJAKAN_KELURAHAN, wajib=[B.REGU, B.PKD])
    assert nilai(siaga(), HARI_INI, kebijakan).status is S.SIAP_BERSYARAT
    satu = siaga(kampung=kampung())
    longgar = attrs.evolve(kebijakan, ktb_paling_sedikit=1)
    assert nilai(satu, HARI_INI, longgar).status is S.SIAP_BERSYARAT
    penuh = siaga(kampung=kampung()[:1])
    assert nilai(penuh, HARI_INI, longgar).status is S.SIAP


def test_yang_terburuk_menentukan():
    hasil = nilai(purbayan())
    assert status(hasil) == {
        B.REGU: S.TIDAK_SIAP,
        B.KTB: S.TIDAK_SIAP,
        B.CAKUPAN: S.SIAP,
        B.PKD: S.TIDAK_SIAP,
        B.PENGUNGSIAN: None,
        B.PERLENGKAPAN: None,
    }
    assert hasil.status is S.TIDAK_SIAP
    assert [j.banyak for j in hasil.jarak] == [36]
    assert [k.ktb for k in hasil.ktb] == ["KTB-1", "KTB-2"]


def test_tanpa_ktb():
    kosong = tb.DataKelurahan("Purbayan", [tb.Kampung("Basen", "Purbayan")])
    hasil = nilai(kosong)
    assert status(hasil)[B.KTB] is S.TIDAK_SIAP
    assert status(hasil)[B.CAKUPAN] is S.TIDAK_SIAP
    assert str(hasil.tindakan.tindakan[0]) == "BARU-1: rekrut"
    assert "tidak ada KTB" in str(hasil.tabel())


def test_sarana_yang_kurang():
    tampung = tb.kapasitas_pengungsian([("RT 1", "Balai", 50)], {"RT 1": 90})
    alat = tb.kekurangan_alat([("tikar", 30, 12), ("tandu", 5, 8)])
    hasil = nilai(siaga(pengungsian=tampung, alat=alat), HARI_INI)
    isi = {b.bagian: b.alasan for b in hasil.bagian}
    assert status(hasil)[B.PENGUNGSIAN] is status(hasil)[B.PERLENGKAPAN] is S.TIDAK_SIAP
    assert isi[B.PENGUNGSIAN] == "50 dari 90 jiwa tertampung"
    assert isi[B.PERLENGKAPAN] == "kurang 18 dalam 1 baris"


def test_yang_tidak_diserahkan_tidak_diketahui():
    kosong = nilai(tb.DataKelurahan("Purbayan", []))
    assert set(status(kosong).values()) == {None}
    assert (kosong.status, kosong.tindakan) == (None, None)
    assert "kampungnya tidak diserahkan" in str(kosong.tabel())
    sebagian = nilai(siaga(buku=[]), HARI_INI)
    assert status(sebagian)[B.REGU] is None
    assert "tanpa buku: KTB-1, KTB-2" in str(sebagian.penjelasan())
    cukup = nilai(siaga(), HARI_INI)
    assert status(cukup)[B.REGU] is S.SIAP, "another KTB can only add to it"
    tabel = str(tb.nilai_kecamatan("Kotagede", [kosong]).tabel())
    assert tabel.count("–") == 8
    assert kosong._repr_html_().count("<table>") == 1


def test_anjuran_dan_alat_disebut_dalam_alasan():
    pola = tb.PolaRegu(
        "X",
        "regu x",
        [tb.Peran("a"), tb.Peran("b", 1, wajib=False)],
        [tb.KebutuhanAlat("gergaji", 2), tb.KebutuhanAlat("perahu", 2, wajib=False)],
    )
    kebijakan = attrs.evolve(KEBIJAKAN_KELURAHAN, regu=[pola])
    satu = siaga(kampung=kampung()[:1])
    alasan = {b.bagian: b.alasan for b in nilai(satu, HARI_INI, kebijakan).bagian}[B.REGU]
    assert alasan == "2 alat kurang; 1 anjuran belum terpenuhi"


# --- what was known -----------------------------------------------------------------------------


def test_hanya_yang_diketahui_pada_hari_itu():
    nanti = pkd(YA, tanggal=date(2026, 6, 1))
    dulu = pkd(TIDAK, tanggal=date(2026, 1, 6))
    lain = pkd(YA, "gempa", date(2026, 1, 7))
    perka = tb.nilai_destana_perka([[True] * 3] * 20, tanggal=date(2026, 7, 1))
    data = siaga(pkd=[nanti, dulu, lain], perka=perka)
    awal, akhir = nilai(data, HARI_INI), nilai(data, date(2026, 8, 1))
    assert [n.tanggal for n in awal.pkd] == [dulu.tanggal, lain.tanggal]
    assert status(awal)[B.PKD] is S.TIDAK_SIAP
    assert status(akhir)[B.PKD] is S.SIAP
    assert (awal.perka, akhir.perka) == (None, perka)
    assert nilai(siaga(perka=tb.nilai_destana_perka([[True] * 3] * 20)), HARI_INI).perka


def test_ktb_yang_menurut_bukunya_tidak_berdiri_tidak_dihitung():
    sebelum = nilai(purbayan(), date(2026, 1, 4))
    assert (sebelum.ktb, sebelum.cakupan.ktb, sebelum.tanpa_buku) == ((), 0, ())
    bubar = ktb_lain()
    bubar(do.bubarkan, alasan="digabung")
    hasil = nilai(purbayan(buku=[siap().buku, bubar.buku]))
    assert [k.ktb for k in hasil.ktb] == ["KTB-1"]
    assert hasil.cakupan.ktb == 1


@given(st.integers(0, 400))
def test_status_hanya_bergantung_pada_bagian_wajib(hari):
    pada = date(2026, 1, 5) + timedelta(days=hari)
    hasil = nilai(purbayan(), pada)
    wajib = terburuk(b.status for b in hasil.bagian if b.wajib)
    assert hasil.status is wajib
    assert hasil.regu.status == tb.kesiapan_regu(hasil.kebijakan.regu, hasil.kekuatan, pada).status
    sesudah = hasil.tindakan.terapkan(hasil.kekuatan, pada)
    assert tb.kesiapan_regu(hasil.kebijakan.regu, sesudah, pada).status.dapat_bertugas


def test_terburuk():
    assert terburuk([]) is S.SIAP
    assert terburuk([S.SIAP, S.SIAP_BERSYARAT]) is S.SIAP_BERSYARAT
    assert terburuk([None, S.SIAP]) is None
    assert terburuk([None, S.TIDAK_SIAP]) is S.TIDAK_SIAP


# --- refusals -----------------------------------------------------------------------------------


def test_data_yang_salah_disebut_semuanya():
    buku = ktb_lain().buku
    assert galat(
        tb.DataKelurahan,
        "Prenggan",
        kampung("KTB-2"),
        [buku, buku],
        [tb.nilai_pkd(YA)],
    ) == [
        ("penilaian[0].bahaya", "TB-009"),
        ("penilaian[0].tanggal", "TB-009"),
        ("buku[0]", "TB-140"),
        ("buku[1]", "UM-015"),
        ("kampung[0]", "TB-140"),
        ("kampung[1]", "TB-140"),
    ]
    assert galat(tb.DataKelurahan, "", [1], perka=60, pengungsian=100, alat="tandu") == [
        ("nama", "UM-004"),
        ("kampung[0]", "UM-008"),
        ("perka", "UM-008"),
        ("pengungsian", "UM-008"),
        ("alat", "UM-008"),
    ]
    asing = siap().buku
    assert galat(tb.DataKelurahan, "Purbayan", [kampung()[1]], [asing]) == [("buku[0]", "TB-140")]
    basen = [tb.Kampung("Basen", "Prenggan", ["KTB-1"])]
    assert galat(tb.DataKelurahan, "Prenggan", basen, [asing]) == [("buku[0]", "TB-140")]
    assert tb.DataKelurahan("Purbayan", kampung(), [tb.buku_baru()]).buku


def test_orang_di_dua_ktb_ditolak():
    kembar = ktb_lain()
    kembar(do.terima_anggota, orang="R-01")
    assert galat(nilai, purbayan(buku=[siap().buku, kembar.buku])) == [("relawan", "TB-141")]


def test_yang_pindah_ke_ktb_lain_dihitung_sekali():
    """Who left one KTB stands in its past only; the other counts him or her, and the item too."""
    asal, tujuan = siap(), ktb_lain()
    for h in (asal, tujuan):
        h(do.terima_alat, alat=f"X-{h.buku.ktb.kode}", jenis="ht", hari=h.hari, setiap_pakai=False)
    asal(do.keluarkan_anggota, orang="R-01")
    tujuan(do.terima_anggota, orang="R-01")
    asal(do.kembalikan_alat, alat="X-KTB-1", hari=asal.hari)
    hasil = nilai(purbayan(buku=[asal.buku, tujuan.buku]))
    assert [r.kode for r in hasil.kekuatan.relawan].count("R-01") == 1
    assert "X-KTB-1" not in {a.kode for a in hasil.kekuatan.alat}


def test_masukan_buruk():
    assert galat(tb.nilai_kelurahan, 1, 2, "hari", 4) == [
        ("data", "UM-008"),
        ("daftar", "UM-008"),
        ("pada", "UM-007"),
        ("kebijakan", "UM-008"),
    ]
    assert galat(tb.KebijakanKelurahan, [1], 2, -1, "madya", ["regu"]) == [
        ("regu[0]", "UM-008"),
        ("ktb", "UM-008"),
        ("ktb_paling_sedikit", "UM-003"),
        ("kelas_pkd", "UM-008"),
        ("wajib[0]", "UM-008"),
    ]


# --- a kecamatan --------------------------------------------------------------------------------


def test_kecamatan():
    satu = nilai(purbayan())
    siap = tuple(attrs.evolve(b, status=S.SIAP) for b in satu.bagian)
    lain = attrs.evolve(satu, nama="Prenggan", bagian=siap, kekuatan=KOSONG, ktb=())
    hasil = tb.nilai_kecamatan("Kotagede", [satu, lain])
    assert hasil.status is S.TIDAK_SIAP
    assert hasil.dapat_bertugas == ("Prenggan",)
    assert hasil.tidak_diketahui == (("Purbayan", B.PENGUNGSIAN), ("Purbayan", B.PERLENGKAPAN))
    assert hasil.penjelasan().catatan == "1 dari 2 kelurahan dapat bertugas"
    assert hasil._repr_html_().startswith("<table>")
    assert satu._repr_html_().count("<table>") == 2


def test_kecamatan_menolak_yang_tidak_sebanding():
    satu, besok = nilai(purbayan()), nilai(purbayan(), PADA + timedelta(days=1))
    assert galat(tb.nilai_kecamatan, "K", []) == [("kelurahan", "TB-142")]
    assert galat(tb.nilai_kecamatan, "", 5) == [("nama", "UM-004"), ("kelurahan", "UM-008")]
    assert galat(tb.nilai_kecamatan, "K", [satu, 5]) == [("kelurahan[1]", "UM-008")]
    assert galat(tb.nilai_kecamatan, "K", [satu, besok]) == [
        ("kelurahan[1].nama", "UM-015"),
        ("kelurahan[1]", "TB-143"),
    ]
    kembar = galat(tb.nilai_kecamatan, "K", [satu, attrs.evolve(satu, nama="Prenggan")])
    assert ("relawan", "TB-141") in kembar
    assert [g for g in kembar if g[1] == "UM-015"] == [
        ("ktb.KTB-1", "UM-015"),
        ("ktb.KTB-2", "UM-015"),
    ]


def test_gabung_kekuatan_menolak_yang_bukan_kekuatan():
    assert galat(tb.gabung_kekuatan, 5, DAFTAR) == [("kekuatan", "UM-008")]
    assert galat(tb.gabung_kekuatan, [3, ("a", 3), ()], "daftar") == [
        ("kekuatan[0]", "UM-008"),
        ("kekuatan[1].kekuatan", "UM-008"),
        ("kekuatan[2]", "UM-008"),
        ("daftar", "UM-008"),
    ]


def test_rencana_kosong_tidak_diketahui():
    hasil = nilai(siaga(alat=tb.kekurangan_alat([]), pengungsian=tb.kapasitas_pengungsian([], {})))
    assert status(hasil)[B.PERLENGKAPAN] is status(hasil)[B.PENGUNGSIAN] is None


def test_penjelasan_menyebut_apa_yang_kurang_dan_diam_tentang_yang_tidak_diketahui():
    alat = tb.kekurangan_alat([("tikar", 30, 12)])
    assert "tikar" in str(nilai(purbayan(alat=alat)).penjelasan())
    tanpa = nilai(purbayan(buku=[siap().buku]))
    assert status(tanpa)[B.REGU] is None
    assert "Kursi wajib terisi" not in str(tanpa.penjelasan())


def test_kebijakan_yang_tidak_dapat_dipakai_ditolak():
    assert galat(attrs.evolve, KEBIJAKAN_KELURAHAN, regu=[], wajib=[B.REGU, B.REGU]) == [
        ("regu", "TB-040"),
        ("wajib[1]", "UM-015"),
    ]
    ganda = [tb.Kampung("A", "X", ["K"]), tb.Kampung("A", "X", ["K"])]
    assert [k for _, k in galat(tb.DataKelurahan, "X", ganda)] == ["UM-015", "UM-015"]
    besar = attrs.evolve(KEBIJAKAN_KELURAHAN, ktb_paling_sedikit=10**5_000)
    assert status(nilai(purbayan(), kebijakan=besar))[B.CAKUPAN] is S.TIDAK_SIAP


# --- the pattern tells what it rests on ---------------------------------------------------------


def test_pola_menyebut_dasarnya():
    pola = tb.PolaRegu("A", "regu a", [tb.Peran("a")])
    assert pola.dasar is None
    kekuatan = tb.Kekuatan([tb.Relawan("R-1")], (), DAFTAR)
    tahun = Masa(PADA, date(2027, 1, 1))
    for satu, sebut in ((pola, False), (POLA["trc"].nilai(PADA), True)):
        for hasil in (
            tb.kesiapan_regu(satu, kekuatan, PADA),
            tb.ketahanan(satu, kekuatan, PADA),
            tb.kalender_kesiapan(satu, kekuatan, tahun),
            tb.tindakan_terkecil(satu, kekuatan, PADA),
        ):
            assert ("bukti usulan" in str(hasil.penjelasan())) is sebut
    assert galat(tb.PolaRegu, "A", "a", [tb.Peran("a")], (), "dasar", "bukti") == [
        ("dasar", "UM-008"),
        ("bukti", "UM-008"),
    ]


def test_tanpa_daftar_kampung_bukunya_sendiri_yang_berkata():
    hasil = nilai(tb.DataKelurahan("Purbayan", [], [lengkap().buku]), HARI_INI)
    assert status(hasil)[B.REGU] is S.SIAP
    assert status(hasil)[B.CAKUPAN] is None
    assert [k.ktb for k in hasil.ktb] == ["KTB-1"]


def test_buku_dinilai_menurut_ktb_pada_hari_itu():
    """A founding that was entered wrongly and taken back: the logbook was of another KTB then."""
    h = Halaman(rintis=False)
    h(do.rintis, ktb="KTB-9", kampung="Basen", kelurahan="Prenggan", hari=h.hari)
    h.lewat(1)
    h.batal()
    h(do.rintis, ktb="KTB-1", kampung="Basen", kelurahan="Purbayan", hari=h.hari)
    data = tb.DataKelurahan("Purbayan", kampung(), [h.buku])
    assert [k.ktb for k in nilai(data, h.hari).ktb] == ["KTB-1"]
    kemarin = h.hari - timedelta(days=1)
    assert galat(nilai, data, kemarin) == [("buku[0]", "TB-140")]


def test_kecamatan_menuntut_daftar_kualifikasi_yang_sama():
    satu = nilai(purbayan())
    lain = attrs.evolve(
        satu, nama="Prenggan", kekuatan=tb.Kekuatan((), (), tb.DaftarKualifikasi([]))
    )
    assert galat(tb.nilai_kecamatan, "K", [satu, lain]) == [("kelurahan[1]", "TB-143")]
