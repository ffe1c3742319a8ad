"""What is read out of the logbook: strength as known that day, who serves where, readiness."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import attrs
import pytest

from contoh_ktb import HARI, KEBIJAKAN, Halaman, ketua, medari, semua_langkah, siap
from dunia import kode_galat
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana import reports
from pelayanan_publik.tangguh_bencana.book import command as do, events as ev
from pelayanan_publik.tangguh_bencana.book.pilihan import (
    AlasanPensiun,
    Bagian,
    ButirKTB,
    JabatanPengurus,
    JenisLatihan,
)
from pelayanan_publik.tangguh_bencana.book.state import buku_baru
from pelayanan_publik.tangguh_bencana.ktb import bekal, kesiapan as kk
from pelayanan_publik.tangguh_bencana.model import (
    DaftarKualifikasi,
    Kemampuan,
    Kualifikasi,
    Perolehan,
    WujudKualifikasi,
)
from pelayanan_publik.tangguh_bencana.regu import StatusKesiapan

SEHARI = timedelta(days=1)
DAFTAR = DaftarKualifikasi(
    [Kualifikasi("AIR", "Kursus air", WujudKualifikasi.SERTIFIKAT_PELATIHAN, [Kemampuan("air")])]
)
BAIK, AWAS, KURANG = kk.HasilButir

# --- strength -----------------------------------------------------------------------------------


def test_kekuatan_adalah_anggota_dan_alat_yang_masih_ada():
    h = Halaman("R-2", "R-1", "R-3")
    h(do.catat_perolehan, orang="R-1", perolehan=Perolehan("AIR", HARI))
    masa = Masa(date(2026, 2, 1), date(2026, 2, 8))
    h(do.catat_halangan, orang="R-1", masa=masa)
    h(do.keluarkan_anggota, orang="R-3")
    for alat in ("B", "A", "C"):
        h(do.terima_alat, alat=alat, jenis="ht", hari=HARI, setiap_pakai=False, jumlah=2)
    h(do.pensiunkan_alat, alat="B", hari=HARI, alasan=AlasanPensiun.HILANG)
    h(do.kembalikan_alat, alat="C", hari=HARI)
    kekuatan = reports.kekuatan(h.buku, DAFTAR, HARI)
    assert [r.kode for r in kekuatan.relawan] == ["R-1", "R-2"], "R-3 was none at a day's end"
    assert kekuatan.relawan[0].perolehan == (Perolehan("AIR", HARI),)
    assert kekuatan.relawan[0].berhalangan == (masa,)
    assert [a.kode for a in kekuatan.alat] == ["A", "B"]
    assert kekuatan.alat_layak(HARI) == {"ht": 2}


def test_fakta_yang_dicatat_kemudian_tidak_mengubah_yang_sudah_diketahui():
    h = siap()
    hari = h.hari
    kekuatan, kesiapan, susunan = (
        reports.kekuatan(h.buku, DAFTAR, hari),
        kk.kesiapan_ktb(h.buku, hari, KEBIJAKAN),
        reports.susunan_ktb(h.buku, hari),
    )
    h.lewat(1)
    h(do.catat_perolehan, orang="R-01", perolehan=Perolehan("AIR", HARI))
    h(do.pakai_alat, alat="A-1", hari=HARI)
    h(do.pensiunkan_alat, alat="A-1", hari=HARI, alasan=AlasanPensiun.RUSAK)
    h(do.keluarkan_anggota, orang="R-01")
    h(do.akhiri_pengurus, sampai=HARI + SEHARI)
    h(do.bubarkan, alasan="x")
    assert reports.kekuatan(h.buku, DAFTAR, hari) == kekuatan
    assert kk.kesiapan_ktb(h.buku, hari, KEBIJAKAN) == kesiapan
    assert reports.susunan_ktb(h.buku, hari) == susunan
    akhir = reports.kekuatan(h.buku, DAFTAR, h.hari)
    assert (akhir.hadir(h.hari), akhir.alat_layak(h.hari)) == ((), {})
    assert len(akhir.hadir(hari)) == len(kekuatan.relawan)
    assert reports.daftar_relawan(h.buku, h.hari) == reports.daftar_alat(h.buku, h.hari) == ()


def test_kualifikasi_di_luar_daftar_diberitahukan():
    h = Halaman("R-1")
    h(do.catat_perolehan, orang="R-1", perolehan=Perolehan("LAIN", HARI))
    assert kode_galat(reports.kekuatan, h.buku, DAFTAR, HARI) == ["TB-021"]


def test_masukan_buruk_laporan():
    assert kode_galat(reports.kekuatan, 1, 2, 3) == ["UM-008", "UM-008", "UM-007"]
    assert kode_galat(reports.susunan_ktb, None, datetime(2026, 1, 1)) == ["UM-008", "UM-007"]
    assert kode_galat(reports.daftar_bacaan, buku_baru(), " ", None) == ["UM-004", "UM-007"]
    assert kode_galat(kk.kesiapan_ktb, 1, 2, 3) == ["UM-008", "UM-007", "UM-008"]
    for f in (reports.daftar_alat, reports.daftar_relawan, reports.daftar_latihan,
              reports.daftar_laporan):  # fmt: skip
        assert kode_galat(f, buku_baru(), "kini") == ["UM-007"]


def test_daftar_menurut_hari_dan_tanpa_yang_dibatalkan():
    h = Halaman("R-1")
    h.lewat(3)
    isi = {"jenis": JenisLatihan.RUTIN, "keterampilan": ["air"], "peserta": ["R-1"]}
    for kode, lalu in (("L-1", 1), ("L-2", 3), ("L-3", 2)):
        h(do.gelar_latihan, latihan=kode, hari=h.hari - lalu * SEHARI, **isi)
    h.batal()
    hari = [s.hari for s in reports.daftar_latihan(h.buku, h.hari)]
    assert hari == [h.hari - 3 * SEHARI, h.hari - SEHARI]
    h(do.catat_laporan_radio, untuk=h.hari, saat=h.pukul(20))
    h(do.catat_laporan_radio, untuk=h.hari, saat=h.pukul(7))
    h(do.catat_laporan_radio, untuk=h.hari, saat=h.pukul(6))
    h.batal()
    assert [s.saat.hour for s in reports.daftar_laporan(h.buku, h.hari)] == [7, 20]
    for pos, jam in (("P", 9), ("Q", 8), ("P", 7), ("P", 6)):
        h(do.catat_tinggi_air, pos=pos, saat=h.pukul(jam), tinggi_cm=jam)
    h.batal()
    assert [s.tinggi_cm for s in reports.daftar_bacaan(h.buku, "P", h.hari)] == [7, 9]


# --- who serves where ---------------------------------------------------------------------------


def test_kursi_yang_ditinggalkan_diberitahukan():
    h = Halaman("R-1", "R-2")
    kosong = reports.susunan_ktb(h.buku, HARI)
    assert (kosong.masa_bakti, kosong.pemegang, kosong.kursi_kosong) == (None, (), ())
    assert len(kosong.tanpa_koordinator) == 5
    kursi = [ketua("R-1"), ev.KursiPengurus(JabatanPengurus.BENDAHARA, "R-2")]
    h(do.angkat_pengurus, mulai=HARI, kursi=kursi)
    h(do.tempatkan, orang="R-1", bagian=Bagian.SAR, koordinator=True)
    penuh = reports.susunan_ktb(h.buku, HARI)
    assert penuh.rangkap == ("R-1",)
    assert penuh.orang == ("R-1", "R-2")
    h(do.keluarkan_anggota, orang="R-1")
    susunan = reports.susunan_ktb(h.buku, HARI)
    assert susunan.pemegang == ((JabatanPengurus.BENDAHARA, "R-2"),)
    assert susunan.kursi_kosong == (reports.KursiDitinggalkan(JabatanPengurus.KETUA, "R-1"),)
    assert "dahulu R-1" in str(susunan.tabel())
    assert Bagian.SAR in susunan.tanpa_koordinator
    assert susunan.rangkap == ()


# --- readiness of the KTB itself ----------------------------------------------------------------


def butir(h, nama, **ubah):
    kebijakan = {"keterampilan": ["pertolongan_pertama"], "peringatan_hari": 90,
                 "trc_paling_sedikit": 7, "radio_hari": 3, **ubah}  # fmt: skip
    hasil = kk.kesiapan_ktb(h.buku, h.hari, kk.KebijakanKTB(**kebijakan))
    (satu,) = (b for b in hasil.butir if b.butir is nama)
    return satu.hasil, satu.alasan, hasil.status


def test_yang_lengkap_siap_dan_buku_kosong_tidak():
    h = siap()
    hasil = kk.kesiapan_ktb(h.buku, h.hari, KEBIJAKAN)
    assert hasil.status is StatusKesiapan.SIAP
    assert [b.butir for b in hasil.butir] == list(ButirKTB)
    assert hasil.kekurangan == ()
    kosong = kk.kesiapan_ktb(buku_baru(), HARI, KEBIJAKAN)
    assert kosong.status is StatusKesiapan.TIDAK_SIAP
    lain = [b.hasil for b in kosong.butir if b.butir is not ButirKTB.RADIO]
    assert set(lain) == {KURANG}
    assert [b.wajib for b in kosong.kekurangan] == [True] * 3 + [False] * 5


def test_medari_kurang_anggota():
    h = medari()
    hasil, alasan, status = butir(h, ButirKTB.ANGGOTA)
    assert (hasil, alasan, status) == (KURANG, "18 orang, kurang 12", StatusKesiapan.TIDAK_SIAP)
    assert butir(h, ButirKTB.PENGUKUHAN)[:2] == (KURANG, "KTB rintisan")
    assert butir(h, ButirKTB.BIDANG)[0] is BAIK
    assert butir(h, ButirKTB.TRC)[:2] == (BAIK, "7 dari 7 orang")
    assert butir(h, ButirKTB.TRC, trc_paling_sedikit=8)[0] is KURANG


def test_pengurus_yang_habis_membuat_tidak_siap():
    h = siap()
    h.lewat((date(2028, 10, 6) - h.hari).days)
    assert butir(h, ButirKTB.PENGURUS)[0] is BAIK
    h.lewat(1)
    assert butir(h, ButirKTB.PENGURUS)[0] is AWAS
    h.lewat((date(2029, 1, 4) - h.hari).days)
    assert butir(h, ButirKTB.PENGURUS)[2] is not StatusKesiapan.TIDAK_SIAP
    h.lewat(1)
    assert butir(h, ButirKTB.PENGURUS) == (
        KURANG, "masa bakti habis 2029-01-05", StatusKesiapan.TIDAK_SIAP)  # fmt: skip
    h(do.angkat_pengurus, mulai=h.hari + SEHARI, kursi=[ketua("R-01")])
    assert butir(h, ButirKTB.PENGURUS)[0] is KURANG
    h.lewat(1)
    assert butir(h, ButirKTB.PENGURUS)[0] is BAIK


def test_kursi_kosong_dan_belum_ada_pengurus():
    h = Halaman("R-1", "R-2")
    assert butir(h, ButirKTB.PENGURUS)[:2] == (KURANG, "belum ada yang menjabat")
    kursi = [ketua("R-1"), ev.KursiPengurus(JabatanPengurus.BENDAHARA, "R-2")]
    h(do.angkat_pengurus, mulai=HARI, kursi=kursi)
    assert butir(h, ButirKTB.PENGURUS)[0] is BAIK
    h(do.keluarkan_anggota, orang="R-2")
    hasil, alasan, _ = butir(h, ButirKTB.PENGURUS)
    assert (hasil, "kursi kosong: bendahara" in alasan) == (AWAS, True)
    h(do.keluarkan_anggota, orang="R-1")
    assert butir(h, ButirKTB.PENGURUS)[:2] == (KURANG, "kursi kosong: ketua, bendahara")


def test_yang_tidak_wajib_membuat_siap_bersyarat():
    h = siap()
    h(do.cabut_penempatan, orang="R-09")
    hasil, alasan, status = butir(h, ButirKTB.BIDANG)
    assert (hasil, alasan, status) == (
        KURANG, "tanpa koordinator: sar", StatusKesiapan.SIAP_BERSYARAT)  # fmt: skip
    assert butir(h, ButirKTB.BIDANG, wajib=[ButirKTB.BIDANG])[2] is StatusKesiapan.TIDAK_SIAP
    assert butir(h, ButirKTB.BIDANG, wajib=[])[2] is StatusKesiapan.SIAP_BERSYARAT


def test_paket_peralatan():
    h = siap()
    h(do.terima_alat, alat="X", jenis="ht", hari=h.hari, setiap_pakai=False)
    assert butir(h, ButirKTB.PAKET)[:2] == (AWAS, "tanpa izin pakai: X")
    h(do.pensiunkan_alat, alat="X", hari=h.hari, alasan=AlasanPensiun.UMUR)
    assert butir(h, ButirKTB.PAKET)[0] is BAIK
    h(do.periksa_alat, alat="A-2", hari=h.hari, lolos=False)
    h(do.kembalikan_alat, alat="A-0", hari=h.hari)
    hasil, alasan, status = butir(h, ButirKTB.PAKET)
    assert (hasil, status) == (KURANG, StatusKesiapan.SIAP_BERSYARAT)
    assert alasan == "tidak ada: motor roda tiga; tidak layak: pompa"


def test_latihan_yang_lewat_selang():
    h = siap()
    h.lewat((HARI + 91 * SEHARI - h.hari).days)
    assert butir(h, ButirKTB.LATIHAN_RUTIN)[0] is KURANG
    assert butir(h, ButirKTB.SIMULASI)[0] is BAIK
    assert butir(h, ButirKTB.LATIHAN_RUTIN, rutin_hari=91)[0] is BAIK
    hasil, alasan, _ = butir(h, ButirKTB.SIMULASI, keterampilan=["pertolongan_pertama", "air"])
    assert (hasil, alasan) == (KURANG, "belum dalam 365 hari: air")


def test_radio_hari_hari_sebelumnya():
    h = siap()
    assert butir(h, ButirKTB.RADIO)[:2] == (BAIK, "3 hari tepat waktu")
    assert butir(h, ButirKTB.RADIO, radio_hari=10**9)[:2] == (BAIK, "3 hari tepat waktu")
    h(do.catat_laporan_radio, untuk=h.hari, saat=h.pukul(21, 1))
    h.lewat(1)
    assert butir(h, ButirKTB.RADIO)[:2] == (AWAS, "1 dari 3 hari terlambat")
    h.lewat(1)
    assert butir(h, ButirKTB.RADIO)[:2] == (KURANG, "1 dari 3 hari tanpa laporan")
    assert butir(Halaman(), ButirKTB.RADIO)[:2] == (AWAS, "belum ada hari yang dapat dinilai")


def test_kebijakan_yang_salah_diberitahukan_sekaligus():
    assert kode_galat(kk.KebijakanKTB, [], -1, 0, True, 0, 1.5) == [
        "UM-004", "UM-003", "UM-002", "UM-001", "UM-002", "UM-001"]  # fmt: skip
    assert kode_galat(kk.KebijakanKTB, ["a", "a"], 0, 1, 1) == ["UM-015"]
    assert kode_galat(kk.KebijakanKTB, ["a"], 0, 1, 1, wajib=["radio"]) == ["UM-008"]


def test_penjelasan_memuat_setiap_butir():
    h = semua_langkah()
    hasil = kk.kesiapan_ktb(h.buku, h.hari, KEBIJAKAN)
    teks = str(hasil.penjelasan())
    for b in hasil.butir:
        assert b.alasan in teks
        assert b.hasil.value in teks
    assert "anggota (wajib)" in teks
    assert "1990" not in teks


def test_latihan_dari_buku_menjadi_siklus():
    h = siap()
    siklus = bekal.siklus_latihan(
        reports.daftar_latihan(h.buku, h.hari), ["pertolongan_pertama"], h.hari,
        jenis=JenisLatihan.SIMULASI)  # fmt: skip
    assert siklus.terpenuhi
    assert siklus.baris[0].lewat_hari == 3


@pytest.mark.parametrize("pada", [date.min, HARI - SEHARI])
def test_sebelum_ktb_ada(pada):
    h = siap()
    assert reports.daftar_relawan(h.buku, pada) == ()
    if pada > date(2015, 1, 1):
        assert kk.kesiapan_ktb(h.buku, pada, KEBIJAKAN).status is StatusKesiapan.TIDAK_SIAP


# --- a KTB that does not stand ------------------------------------------------------------------


def test_ktb_yang_tidak_berdiri_tidak_siap_apa_pun_kebijakannya():
    longgar = attrs.evolve(KEBIJAKAN, wajib=())
    bubar = siap()
    bubar(do.bubarkan, alasan="kampung bergabung")
    hasil = kk.kesiapan_ktb(bubar.buku, bubar.hari, longgar)
    assert (hasil.berdiri, hasil.status) == (False, StatusKesiapan.TIDAK_SIAP)
    assert [b.alasan for b in hasil.butir if b.butir is ButirKTB.ANGGOTA] == ["0 orang, kurang 30"]
    kosong = kk.kesiapan_ktb(buku_baru(), bubar.hari, longgar)
    assert kosong.status is StatusKesiapan.TIDAK_SIAP


def test_paket_sebelum_dikenal_dan_alat_di_luar_paket():
    h = Halaman(hari=date(2014, 6, 1))
    hasil = kk.kesiapan_ktb(h.buku, h.hari, KEBIJAKAN)
    (paket,) = [b for b in hasil.butir if b.butir is ButirKTB.PAKET]
    assert (paket.hasil, paket.alasan) == (
        kk.HasilButir.PERHATIAN,
        "tidak dapat dinilai: paketnya diketahui sejak 2015-01-01",
    )
    lengkap = siap()
    lengkap(do.terima_alat, alat="T", jenis="tenda", hari=lengkap.hari, setiap_pakai=False)
    assert kk.kesiapan_ktb(lengkap.buku, lengkap.hari, KEBIJAKAN).status is StatusKesiapan.SIAP


def test_penjelasan_menyebut_dasar_dan_diam_tentang_kebijakan_sendiri():
    lengkap = siap()
    isi = {
        p.judul: p
        for p in kk.kesiapan_ktb(lengkap.buku, lengkap.hari, KEBIJAKAN).penjelasan().rincian
    }
    assert isi["anggota (wajib)"].bukti is Bukti.SEKUNDER
    assert isi["simulasi"].bukti is isi["bidang"].bukti is Bukti.USULAN
    assert isi["pengukuhan (wajib)"].dasar is None
    sendiri = attrs.evolve(KEBIJAKAN, simulasi_hari=100, rutin_hari=10)
    lain = {
        p.judul: p
        for p in kk.kesiapan_ktb(lengkap.buku, lengkap.hari, sendiri).penjelasan().rincian
    }
    assert lain["simulasi"].dasar is lain["latihan rutin"].dasar is None
