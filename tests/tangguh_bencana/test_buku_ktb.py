"""The logbook of a KTB: every step from every state, every id twice, every mistake set right."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from contoh_ktb import HARI, Halaman, ketua, medari, semua_langkah
from dunia import kode_galat
from pelayanan_publik.core.book import Peristiwa, rantai
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana import reports
from pelayanan_publik.tangguh_bencana.alat import KeadaanAlat
from pelayanan_publik.tangguh_bencana.book import command as do, events as ev
from pelayanan_publik.tangguh_bencana.book.effects import ATURAN, buku_pada, evolve, fold
from pelayanan_publik.tangguh_bencana.book.langkah import (
    LANGKAH,
    LANGKAH_ALAT,
    LANGKAH_ORANG,
    LANGKAH_REGU,
    KeadaanKTB,
    KeadaanOrang,
    KeadaanRegu,
    KedudukanAlat,
)
from pelayanan_publik.tangguh_bencana.book.pilihan import (
    AlasanPensiun,
    Bagian,
    Insiden,
    JabatanPengurus,
    JenisLatihan,
    PemilikAlat,
)
from pelayanan_publik.tangguh_bencana.book.state import buku_baru
from pelayanan_publik.tangguh_bencana.model import DaftarKualifikasi, Perolehan

SEHARI = timedelta(days=1)
PERISTIWA = ev.PeristiwaKTB.__args__
NAMA = staticmethod(lambda j: j.__name__)
AIR = Perolehan("AIR", date(2025, 8, 15), date(2027, 8, 15))

# --- every step from every state ----------------------------------------------------------------


def dunia(**isi):
    """A book in which every content step can be taken: R-1 to R-3 are members, R-9 has left."""
    h = Halaman("R-1", "R-2", "R-3", "R-9", **isi)
    h(do.keluarkan_anggota, orang="R-9")
    h.halangan = h(do.catat_halangan, orang="R-1", masa=Masa(date(2026, 5, 1))).nomor
    h.perolehan = h(do.catat_perolehan, orang="R-1", perolehan=AIR).nomor
    h(do.angkat_pengurus, mulai=HARI, kursi=[ketua()])
    h(do.terima_alat, alat="A", jenis="ht", hari=HARI, setiap_pakai=False)
    h(do.bentuk_regu, regu="G", pola="tali", anggota=["R-3"])
    return h


def langkah(h):
    """Every kind of step, as the command and its content."""
    hari, jam = {"hari": h.hari}, h.pukul(10)
    return {
        ev.KTBDirintis: (do.rintis, {"ktb": "K-9", "kampung": "X", "kelurahan": "Y", **hari}),
        ev.KTBDikukuhkan: (do.kukuhkan, hari),
        ev.KTBDigabung: (do.gabungkan, {"ke": "KTB-2"}),
        ev.KTBDibubarkan: (do.bubarkan, {"alasan": "x"}),
        ev.AnggotaMasuk: (do.terima_anggota, {"orang": "R-9"}),
        ev.DataAnggotaDibetulkan: (
            do.betulkan_data, {"orang": "R-1", "lahir": None, "perempuan": True}),
        ev.AnggotaKeluar: (do.keluarkan_anggota, {"orang": "R-1"}),
        ev.HalanganDicatat: (
            do.catat_halangan,
            {"orang": "R-1", "masa": Masa(date(2026, 3, 1), date(2026, 4, 1))}),
        ev.HalanganDicabut: (do.cabut_halangan, {"orang": "R-1", "halangan": h.halangan}),
        ev.AnggotaDitempatkan: (do.tempatkan, {"orang": "R-1", "bagian": Bagian.SAR}),
        ev.PenempatanDicabut: (do.cabut_penempatan, {"orang": "R-1"}),
        ev.PerolehanDicatat: (
            do.catat_perolehan, {"orang": "R-1", "perolehan": Perolehan("TALI", HARI)}),
        ev.PerolehanDicabut: (
            do.cabut_perolehan, {"orang": "R-1", "perolehan": h.perolehan, "alasan": "x"}),
        ev.PengurusDiangkat: (
            do.angkat_pengurus,
            {"mulai": date(2029, 1, 5), "sampai": date(2030, 1, 5), "kursi": (ketua(),)}),
        ev.KursiDiisi: (do.isi_kursi, {"jabatan": JabatanPengurus.KETUA, "orang": "R-2"}),
        ev.PengurusDiakhiri: (do.akhiri_pengurus, {"sampai": HARI + SEHARI}),
        ev.AlatDiterima: (
            do.terima_alat, {"alat": "B", "jenis": "ht", **hari, "setiap_pakai": True}),
        ev.AlatDipakai: (do.pakai_alat, {"alat": "A", **hari}),
        ev.AlatDiperiksa: (do.periksa_alat, {"alat": "A", **hari, "lolos": True}),
        ev.AlatDipensiunkan: (
            do.pensiunkan_alat, {"alat": "A", **hari, "alasan": AlasanPensiun.UMUR}),
        ev.AlatDikembalikan: (do.kembalikan_alat, {"alat": "A", **hari}),
        ev.LatihanDigelar: (
            do.gelar_latihan,
            {"latihan": "L", **hari, "jenis": JenisLatihan.RUTIN,
             "keterampilan": ("tali",), "peserta": ("R-1",)}),
        ev.LaporanRadioDicatat: (do.catat_laporan_radio, {"untuk": h.hari, "saat": jam}),
        ev.TinggiAirDicatat: (
            do.catat_tinggi_air, {"pos": "P", "saat": jam, "tinggi_cm": 0}),
        ev.ReguDibentuk: (
            do.bentuk_regu, {"regu": "H", "pola": "tali", "anggota": ("R-1", "R-2")}),
        ev.ReguDibubarkan: (do.bubarkan_regu, {"regu": "G"}),
        ev.LangkahDibatalkan: (do.batalkan, {"langkah": 1, "alasan": "x"}),
    }  # fmt: skip


def rintisan(h):
    """Just begun."""


def dikukuhkan(h):
    h(do.kukuhkan, hari=HARI)


def digabung(h):
    h(do.gabungkan, ke="KTB-2")


def bubar(h):
    h(do.bubarkan, alasan="x")


def sesudah(*riwayat):
    def semua(h):
        for satu in riwayat:
            satu(h)

    return semua


def tidak_jadi(h):
    h.batal(1)


RIWAYAT_KTB = {
    KeadaanKTB.BELUM_ADA: [tidak_jadi, sesudah(dikukuhkan, Halaman.batal, tidak_jadi)],
    KeadaanKTB.RINTISAN: [rintisan, sesudah(dikukuhkan, Halaman.batal)],
    KeadaanKTB.DIKUKUHKAN: [dikukuhkan, sesudah(dikukuhkan, digabung, Halaman.batal)],
    KeadaanKTB.DIGABUNG: [digabung, sesudah(dikukuhkan, digabung)],
    KeadaanKTB.DIBUBARKAN: [bubar, sesudah(dikukuhkan, bubar)],
}


def coba(h, jenis, **ganti):
    """The event as command and evolve make it, and the book after; or the codes of the refusal."""
    perintah, isi = langkah(h)[jenis]
    isi = {**isi, **ganti}
    semua = {"id": "baru", "tanggal": h.hari, **isi}
    peristiwa = jenis(h.buku.nomor + 1, "baru", h.hari, **isi)
    try:
        e = perintah(h.buku, **semua)
    except Penolakan as p:
        kode = [g.kode for g in p.daftar]
        assert kode_galat(evolve, h.buku, peristiwa) == kode
        assert kode_galat(fold, [peristiwa], h.buku) == kode
        return None, kode
    assert e == peristiwa
    return evolve(h.buku, e), []


def test_tabel_menyebut_setiap_keadaan_dan_setiap_peristiwa():
    assert set(ATURAN.akibat) == set(PERISTIWA) == set(langkah(dunia()))
    assert {p for _, p in LANGKAH} == set(PERISTIWA)
    for tabel, keadaan in (
        (LANGKAH, KeadaanKTB),
        (LANGKAH_ORANG, KeadaanOrang),
        (LANGKAH_ALAT, KedudukanAlat),
        (LANGKAH_REGU, KeadaanRegu),
    ):
        assert {k for k, _ in tabel} == set(keadaan)
        assert {k for tujuan in tabel.values() for k in tujuan} == set(keadaan)


@pytest.mark.parametrize("keadaan", KeadaanKTB)
@pytest.mark.parametrize("jenis", PERISTIWA, ids=lambda j: j.__name__)
def test_setiap_peristiwa_dari_setiap_keadaan_ktb(keadaan, jenis):
    tercapai = set()
    for riwayat in RIWAYAT_KTB[keadaan]:
        h = dunia()
        lain = h.buku.nomor
        riwayat(h)
        assert h.buku.keadaan is keadaan
        pilihan = [{}]
        if jenis is ev.LangkahDibatalkan:
            langkah_ktb = h.buku.ktb.langkah if h.buku.ktb else 1
            pilihan = [{"langkah": langkah_ktb}, {"langkah": lain}]
        for ganti in pilihan:
            buku, kode = coba(h, jenis, **ganti)
            if (keadaan, jenis) in LANGKAH:
                assert not kode
                tercapai.add(buku.keadaan)
            else:
                assert kode == ["TB-080"]
    assert tercapai == set(LANGKAH.get((keadaan, jenis), ()))


def orang_belum(h):
    """Nobody yet."""


def orang_batal(h):
    h(do.terima_anggota, orang="S")
    h.batal()


def orang_anggota(h):
    h(do.terima_anggota, orang="S")


def orang_lengkap(h):
    orang_anggota(h)
    h.halangan = h(do.catat_halangan, orang="S", masa=Masa(date(2026, 5, 1))).nomor
    h.perolehan = h(do.catat_perolehan, orang="S", perolehan=AIR).nomor


def orang_keluar(h):
    orang_anggota(h)
    h(do.keluarkan_anggota, orang="S")


def orang_kembali(h):
    orang_keluar(h)
    h(do.terima_anggota, orang="S")


RIWAYAT_ORANG = {
    KeadaanOrang.BELUM_ADA: [orang_belum, orang_batal],
    KeadaanOrang.ANGGOTA: [orang_lengkap, orang_anggota, orang_kembali],
    KeadaanOrang.KELUAR: [orang_keluar],
}
ALAT = {"alat": "T"}


def alat_belum(h):
    """None yet."""


def alat_batal(h):
    alat_dipegang(h)
    h.batal()


def alat_dipegang(h, *, tali=True):
    h(do.terima_alat, alat="T", jenis="tali", hari=HARI, setiap_pakai=tali)


def alat_dipakai(h):
    alat_dipegang(h)
    h(do.pakai_alat, alat="T", hari=HARI)


def alat_pensiun(h):
    alat_dipegang(h)
    h(do.pakai_alat, alat="T", hari=HARI, insiden=Insiden.PANAS)


def alat_kembali(h):
    alat_dipegang(h)
    h(do.kembalikan_alat, alat="T", hari=HARI)


def alat_pensiun_kembali(h):
    alat_pensiun(h)
    h(do.kembalikan_alat, alat="T", hari=HARI)


RIWAYAT_ALAT = {
    KedudukanAlat.BELUM_ADA: [alat_belum, alat_batal],
    KedudukanAlat.DIPEGANG: [alat_dipegang, alat_dipakai],
    KedudukanAlat.PENSIUN: [alat_pensiun],
    KedudukanAlat.DIKEMBALIKAN: [alat_kembali, alat_pensiun_kembali],
}


def regu_belum(h):
    """None yet."""


def regu_batal(h):
    regu_berdiri(h)
    h.batal()


def regu_berdiri(h):
    h(do.bentuk_regu, regu="S", pola="tali", anggota=["R-1"])


def regu_bubar(h):
    regu_berdiri(h)
    h(do.bubarkan_regu, regu="S")


def regu_berdiri_lagi(h):
    regu_bubar(h)
    regu_berdiri(h)


RIWAYAT_REGU = {
    KeadaanRegu.BELUM_ADA: [regu_belum, regu_batal],
    KeadaanRegu.BERDIRI: [regu_berdiri, regu_berdiri_lagi],
    KeadaanRegu.BUBAR: [regu_bubar],
}
POKOK = {
    "orang": (LANGKAH_ORANG, RIWAYAT_ORANG, "S", "TB-084"),
    "alat": (LANGKAH_ALAT, RIWAYAT_ALAT, "T", "TB-092"),
    "regu": (LANGKAH_REGU, RIWAYAT_REGU, "S", "TB-096"),
}


def keadaan_pokok(buku, kotak, kode):
    kartu = getattr(buku, kotak).get(kode)
    if kartu is None:
        return next(iter(POKOK[kotak][0]))[0].__class__.BELUM_ADA
    return kartu.kedudukan if kotak == "alat" else kartu.keadaan


@pytest.mark.parametrize("kotak", POKOK)
def test_setiap_langkah_dari_setiap_keadaan_pokok(kotak):
    tabel, riwayat, kode_pokok, tidak_dikenal = POKOK[kotak]
    semua = {p for _, p in tabel}
    assert set(riwayat) == {k for k, _ in tabel}
    for keadaan, berbagai in riwayat.items():
        for jenis in semua:
            tercapai = set()
            for satu in berbagai:
                h = Halaman("R-1", "R-2")
                h.halangan = h.perolehan = 1
                satu(h)
                assert keadaan_pokok(h.buku, kotak, kode_pokok) is keadaan
                if jenis in {ev.HalanganDicabut, ev.PerolehanDicabut} and satu in {
                    orang_anggota, orang_kembali}:  # fmt: skip
                    continue
                kartu = getattr(h.buku, kotak).get(kode_pokok)
                ganti = [{kotak: kode_pokok}]
                if jenis is ev.LangkahDibatalkan:
                    ganti = [{"langkah": kartu.langkah if kartu else h.buku.nomor}]
                elif jenis is ev.AlatDipakai:
                    ganti = [{kotak: kode_pokok, "insiden": i} for i in (None, Insiden.RUSAK)]
                for isi in ganti:
                    if jenis is ev.LangkahDibatalkan and kartu is None:
                        continue
                    buku, kode = coba(h, jenis, **isi)
                    if (keadaan, jenis) in tabel:
                        assert not kode
                        tercapai.add(keadaan_pokok(buku, kotak, kode_pokok))
                    else:
                        assert kode == [tidak_dikenal if kartu is None else "TB-080"]
            assert tercapai == set(tabel.get((keadaan, jenis), ())), (keadaan, jenis)


def test_yang_lain_menunggu_pemeriksaan_sesudah_insiden():
    h = Halaman()
    alat_dipegang(h, tali=False)
    h(do.pakai_alat, alat="T", hari=HARI)
    assert h.buku.alat["T"].alat().keadaan(HARI) is KeadaanAlat.LAYAK
    h(do.pakai_alat, alat="T", hari=HARI, insiden=Insiden.RUSAK)
    assert h.buku.alat["T"].alat().keadaan(HARI) is KeadaanAlat.MENUNGGU_PERIKSA
    h(do.periksa_alat, alat="T", hari=HARI, lolos=False)
    assert h.buku.alat["T"].alat().keadaan(HARI) is KeadaanAlat.TIDAK_LOLOS
    h(do.periksa_alat, alat="T", hari=HARI, lolos=True)
    assert h.buku.alat["T"].alat().keadaan(HARI) is KeadaanAlat.LAYAK


# --- ids, replay, time --------------------------------------------------------------------------


@pytest.mark.parametrize("jenis", PERISTIWA, ids=lambda j: j.__name__)
def test_id_yang_sama_dengan_isi_yang_sama_menjawab_peristiwa_pertama(jenis):
    h = dunia()
    if jenis is ev.KTBDirintis:
        h.batal(1)
    perintah, isi = langkah(h)[jenis]
    e = h(perintah, **isi)
    umum = {"id": e.id, "tanggal": e.tanggal}
    h.lewat(3)
    assert perintah(h.buku, **{**umum, **isi}) is e
    assert kode_galat(perintah, h.buku, **{**umum, **isi, "tanggal": h.hari}) == ["UM-021"]
    for nama, nilai in isi.items():
        ganti = f"{nilai}x" if type(nilai) is str else object()
        if nama != "kursi":
            assert kode_galat(perintah, h.buku, **{**umum, **isi, nama: ganti}) == ["UM-021"]
    lain = do.bubarkan if jenis is not ev.KTBDibubarkan else do.gabungkan
    isi_lain = {"alasan": "x"} if lain is do.bubarkan else {"ke": "x"}
    assert kode_galat(lain, h.buku, **umum, **isi_lain) == ["UM-021"]


def test_larik_dan_tupel_adalah_isi_yang_sama():
    h = Halaman("R-1")
    e = h(do.bentuk_regu, regu="G", pola="tali", anggota=["R-1"])
    isi = {"id": e.id, "tanggal": h.hari, "regu": "G", "pola": "tali", "anggota": ("R-1",)}
    assert do.bentuk_regu(h.buku, **isi) is e


def test_putar_ulang_sama_dengan_yang_berjalan_dan_dapat_dibelah():
    h = semua_langkah()
    assert {type(e) for e in h.log} == set(PERISTIWA) - {ev.KTBDigabung} | {ev.KTBDigabung}
    assert fold(h.log, buku_baru()) == h.buku
    for n in range(0, len(h.log), 5):
        a, b = h.log[:n], h.log[n:]
        assert fold(b, fold(a, buku_baru())) == h.buku
    assert all(evolve(h.buku, e) is h.buku for e in h.log)
    assert pickle.loads(pickle.dumps(h.buku)) == h.buku  # noqa: S301 - our own
    assert len(set(rantai(h.log))) == len(h.log)


def test_buku_pada_adalah_buku_pada_akhir_hari_itu():
    h = Halaman("R-1")
    h.lewat(1)
    h(do.keluarkan_anggota, orang="R-1")
    assert buku_pada(h.buku, h.hari) is h.buku
    kemarin = buku_pada(h.buku, HARI)
    assert kemarin.orang["R-1"].keadaan is KeadaanOrang.ANGGOTA
    assert buku_pada(h.buku, HARI - SEHARI) == buku_baru()
    assert kode_galat(buku_pada, "buku", "2026") == ["UM-008", "UM-007"]


def test_yang_bukan_buku_dan_bukan_peristiwa_ditolak():
    assert kode_galat(do.kukuhkan, None, id="a", tanggal=HARI, hari=HARI) == ["UM-008"]
    assert kode_galat(evolve, buku_baru(), Peristiwa(1, "a", HARI)) == ["UM-023"]
    assert kode_galat(do.kukuhkan, buku_baru(), id="", tanggal=HARI, hari=HARI) == ["UM-004"]


# --- people -------------------------------------------------------------------------------------


def test_data_pribadi_tidak_pernah_tampak():
    h = Halaman()
    lahir = date(1990, 2, 28)
    masuk = h(do.terima_anggota, orang="R-1", lahir=lahir, perempuan=True)
    betul = h(do.betulkan_data, orang="R-1", lahir=lahir, perempuan=False)
    for tulisan in (masuk, betul, h.buku.orang["R-1"], h.buku.orang["R-1"].relawan(), h.buku):
        assert "1990" not in repr(tulisan)
        assert "R-1" in repr(tulisan) or tulisan is h.buku
    umum = {"id": "x", "tanggal": h.hari, "orang": "R-2"}
    for salah in ("1990-02-28", datetime(1990, 2, 28), 1990):
        with pytest.raises(Penolakan) as tolak:
            do.terima_anggota(h.buku, **umum, lahir=salah)
        (galat,) = tolak.value.daftar
        assert (galat.kode, galat.path) == ("UM-007", "lahir")
        assert "1990" not in str(galat) + repr(galat.sebagai_catatan())
    with pytest.raises(Penolakan) as tolak:
        do.terima_anggota(h.buku, **umum, lahir=date(2031, 7, 9))
    (galat,) = tolak.value.daftar
    assert (galat.kode, galat.path) == ("TB-025", "lahir")
    assert "2031" not in str(galat)


def test_masuk_lagi_memegang_data_lama_dan_kualifikasi_tetapi_bukan_kursi_dan_regu():
    h = Halaman("R-2")
    lahir = date(1990, 2, 28)
    h(do.terima_anggota, orang="R-1", lahir=lahir, perempuan=True)
    h(do.catat_perolehan, orang="R-1", perolehan=AIR)
    h(do.tempatkan, orang="R-1", bagian=Bagian.SAR, koordinator=True)
    h(do.angkat_pengurus, mulai=HARI, kursi=[ketua()])
    h(do.bentuk_regu, regu="G", pola="tali", anggota=["R-1", "R-2"])
    assert h.buku.pemegang(h.buku.pengurus_pada(HARI)) == {JabatanPengurus.KETUA: "R-1"}
    h(do.keluarkan_anggota, orang="R-1")
    for kembali in (False, True):
        if kembali:
            h(do.terima_anggota, orang="R-1")
        assert h.buku.pemegang(h.buku.pengurus_pada(HARI)) == {}
        assert h.buku.regu_berdiri() == {"G": ("R-2",)}
    kartu = h.buku.orang["R-1"]
    assert (kartu.lahir, kartu.perempuan, kartu.bagian, kartu.koordinator) == (
        lahir, True, None, False)  # fmt: skip
    assert kartu.relawan().perolehan == (AIR,)
    h(do.keluarkan_anggota, orang="R-1")
    h(do.terima_anggota, orang="R-1", lahir=date(1991, 1, 1), perempuan=False)
    kartu = h.buku.orang["R-1"]
    assert (kartu.lahir, kartu.perempuan) == (date(1991, 1, 1), False)
    h(do.betulkan_data, orang="R-1", lahir=None, perempuan=None)
    assert (h.buku.orang["R-1"].lahir, h.buku.orang["R-1"].perempuan) == (None, None)


def test_keluar_yang_dibatalkan_mengembalikan_kursi_dan_regu():
    h = Halaman("R-1", "R-2")
    h(do.angkat_pengurus, mulai=HARI, kursi=[ketua()])
    h(do.bentuk_regu, regu="G", pola="tali", anggota=["R-1"])
    keluar = h(do.keluarkan_anggota, orang="R-1")
    h(do.terima_anggota, orang="R-1")
    h.batal()
    h.batal(keluar.nomor)
    assert h.buku.pemegang(h.buku.pengurus_pada(HARI)) == {JabatanPengurus.KETUA: "R-1"}
    assert h.buku.regu_berdiri() == {"G": ("R-1",)}


def test_halangan_tidak_bertumpuk_dan_dapat_dicabut():
    h = Halaman("R-1")
    satu = h(do.catat_halangan, orang="R-1", masa=Masa(date(2026, 3, 1), date(2026, 4, 1)))
    isi = {"id": "x", "tanggal": h.hari, "orang": "R-1"}
    bertumpuk = Masa(date(2026, 3, 31), date(2026, 5, 1))
    assert kode_galat(do.catat_halangan, h.buku, **isi, masa=bertumpuk) == ["UM-011"]
    h(do.catat_halangan, orang="R-1", masa=Masa(date(2026, 4, 1)))
    assert not h.buku.orang["R-1"].relawan().hadir(date(2026, 3, 15))
    h(do.cabut_halangan, orang="R-1", halangan=satu.nomor)
    assert h.buku.orang["R-1"].relawan().hadir(date(2026, 3, 15))
    assert kode_galat(do.cabut_halangan, h.buku, **isi, halangan=satu.nomor) == ["TB-091"]


def test_kualifikasi_dicatat_sekali_dan_dapat_dicabut():
    h = Halaman("R-1")
    satu = h(do.catat_perolehan, orang="R-1", perolehan=AIR)
    isi = {"id": "x", "tanggal": h.hari, "orang": "R-1"}
    lain_akhir = Perolehan("AIR", AIR.terbit, date(2030, 1, 1))
    for ulang in (AIR, lain_akhir):
        assert kode_galat(do.catat_perolehan, h.buku, **isi, perolehan=ulang) == ["TB-090"]
    besok = Perolehan("TALI", h.hari + SEHARI)
    assert kode_galat(do.catat_perolehan, h.buku, **isi, perolehan=besok) == ["TB-081"]
    h(do.catat_perolehan, orang="R-1", perolehan=Perolehan("AIR", h.hari))
    h(do.cabut_perolehan, orang="R-1", perolehan=satu.nomor, alasan="salah orang")
    assert [p.terbit for p in h.buku.orang["R-1"].relawan().perolehan] == [HARI]
    assert kode_galat(
        do.cabut_perolehan, h.buku, **isi, perolehan=satu.nomor, alasan="x") == ["TB-091"]  # fmt: skip
    h(do.catat_perolehan, orang="R-1", perolehan=lain_akhir)


def wakil_dan_sekretaris():
    """R-2 was deputy, left, came back and was given another seat."""
    h = Halaman("R-1", "R-2", "R-3")
    wakil = ev.KursiPengurus(JabatanPengurus.WAKIL_KETUA, "R-2")
    h(do.angkat_pengurus, mulai=HARI, kursi=[ketua(), wakil])
    keluar = h(do.keluarkan_anggota, orang="R-2")
    masuk = h(do.terima_anggota, orang="R-2")
    h(do.isi_kursi, jabatan=JabatanPengurus.SEKRETARIS, orang="R-2")
    return h, keluar.nomor, masuk.nomor


def test_pembatalan_tidak_memberi_satu_orang_dua_kursi():
    h, keluar, masuk = wakil_dan_sekretaris()
    h.batal(masuk)
    with pytest.raises(Penolakan) as salah:
        h.batal(keluar)
    (satu,) = salah.value.daftar
    assert (satu.kode, satu.path) == ("TB-102", "pengurus")
    assert satu.pesan == (
        f"R-2 akan menduduki kursi wakil ketua dan sekretaris sekaligus pada kepengurusan sejak {HARI}."
    )
    assert "R-2 would hold the seats" in satu.message
    h(do.isi_kursi, jabatan=JabatanPengurus.SEKRETARIS, orang="R-3")
    h.batal(keluar)
    pemegang = dict(reports.susunan_ktb(h.buku, h.hari).pemegang)
    assert pemegang[JabatanPengurus.WAKIL_KETUA] == "R-2"
    assert list(pemegang.values()).count("R-2") == 1


def test_pembatalan_pengurus_tidak_memberi_satu_orang_dua_kursi():
    """The seat of the deputy was given to R-3 meanwhile; taking that back would give it to R-2."""
    h, keluar, masuk = wakil_dan_sekretaris()
    ganti = h(do.isi_kursi, jabatan=JabatanPengurus.WAKIL_KETUA, orang="R-3")
    h.batal(masuk)
    h.batal(keluar)
    assert kode_galat(h.batal, ganti.nomor) == ["TB-102"]
    h(do.keluarkan_anggota, orang="R-2")
    h.batal(ganti.nomor)


def test_satu_koordinator_tiap_bagian_juga_sesudah_pembatalan():
    h = Halaman("R-1", "R-2")
    h(do.tempatkan, orang="R-1", bagian=Bagian.SAR, koordinator=True)
    h(do.tempatkan, orang="R-1", bagian=Bagian.SAR, koordinator=True)
    isi = {"id": "x", "tanggal": h.hari, "orang": "R-2", "bagian": Bagian.SAR}
    assert kode_galat(do.tempatkan, h.buku, **isi, koordinator=True) == ["TB-086"]
    h(do.tempatkan, orang="R-2", bagian=Bagian.SAR)
    turun = h(do.tempatkan, orang="R-1", bagian=Bagian.SAR)
    h(do.tempatkan, orang="R-2", bagian=Bagian.SAR, koordinator=True)
    assert kode_galat(h.batal, turun.nomor) == ["TB-086"]
    h(do.tempatkan, orang="R-2", bagian=Bagian.KESEHATAN, koordinator=True)
    h.batal(turun.nomor)
    assert h.buku.orang["R-1"].koordinator
    h(do.cabut_penempatan, orang="R-1")
    h(do.tempatkan, orang="R-2", bagian=Bagian.SAR, koordinator=True)


# --- the board ----------------------------------------------------------------------------------


def test_masa_bakti_tiga_tahun_dan_tidak_bertumpuk():
    h = Halaman("R-1", "R-2")
    h(do.angkat_pengurus, mulai=date(2024, 2, 29), kursi=[ketua()])
    assert h.buku.pengurus_pada(HARI).sampai == date(2027, 2, 28)
    isi = {"id": "x", "tanggal": h.hari, "kursi": [ketua("R-2")]}
    for mulai, sampai in ((date(2027, 2, 27), None), (date(2021, 3, 1), None),
                          (date(2020, 1, 1), date(2030, 1, 1))):  # fmt: skip
        assert kode_galat(
            do.angkat_pengurus, h.buku, **isi, mulai=mulai, sampai=sampai) == ["TB-087"]  # fmt: skip
    h(do.angkat_pengurus, mulai=date(2027, 2, 28), kursi=[ketua("R-2")])
    h(do.angkat_pengurus, mulai=date(2021, 2, 28), kursi=[ketua("R-2")])
    mulai = [p.mulai for p in h.buku.pengurus.periode]
    assert mulai == sorted(mulai)
    assert len(mulai) == 3
    menjabat = [h.buku.pengurus_pada(t) for t in (date(2027, 2, 27), date(2027, 2, 28))]
    assert [p.kursi[0].orang for p in menjabat] == ["R-1", "R-2"]
    assert h.buku.pengurus_pada(date(2030, 2, 28)) is None


def test_pengurus_baru_boleh_lebih_awal_bila_yang_lama_diakhiri():
    h = Halaman("R-1", "R-2")
    h(do.angkat_pengurus, mulai=HARI, kursi=[ketua()])
    akhir = date(2026, 7, 1)
    isi = {"id": "x", "tanggal": h.hari}
    for sampai in (HARI, HARI - SEHARI, date(2029, 1, 5), date(2040, 1, 1)):
        assert kode_galat(do.akhiri_pengurus, h.buku, **isi, sampai=sampai) == ["TB-089"]
    h(do.akhiri_pengurus, sampai=akhir)
    h(do.angkat_pengurus, mulai=akhir, kursi=[ketua("R-2")])
    assert h.buku.pengurus_pada(akhir - SEHARI).kursi[0].orang == "R-1"
    assert h.buku.pengurus_pada(akhir).kursi[0].orang == "R-2"


def test_kursi_diisi_dan_yang_pindah_meninggalkan_kursinya():
    h = Halaman("R-1", "R-2", "R-3")
    isi = {"id": "x", "tanggal": h.hari, "jabatan": JabatanPengurus.KETUA}
    assert kode_galat(do.isi_kursi, h.buku, **isi, orang="R-7") == ["TB-084", "TB-089"]
    h(do.angkat_pengurus, mulai=HARI, kursi=[ketua()])
    h(do.isi_kursi, jabatan=JabatanPengurus.SEKRETARIS, orang="R-2")
    h(do.keluarkan_anggota, orang="R-1")
    h(do.isi_kursi, jabatan=JabatanPengurus.KETUA, orang="R-2")
    assert h.buku.pemegang(h.buku.pengurus_pada(HARI)) == {JabatanPengurus.KETUA: "R-2"}
    h.batal()
    assert h.buku.pemegang(h.buku.pengurus_pada(HARI)) == {JabatanPengurus.SEKRETARIS: "R-2"}


def test_semua_kesalahan_kepengurusan_diberitahukan():
    h = Halaman("R-1", "R-2")
    h(do.keluarkan_anggota, orang="R-2")
    duduk = [
        ev.KursiPengurus(JabatanPengurus.SEKRETARIS, "R-1"),
        ev.KursiPengurus(JabatanPengurus.SEKRETARIS, "R-1"),
        ev.KursiPengurus(JabatanPengurus.BENDAHARA, "R-2"),
        ev.KursiPengurus(JabatanPengurus.WAKIL_KETUA, "R-5"),
    ]
    with pytest.raises(Penolakan) as tolak:
        do.angkat_pengurus(h.buku, id="x", tanggal=h.hari, mulai=HARI, sampai=HARI, kursi=duduk)
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("UM-012", "sampai"),
        ("TB-088", "kursi"),
        ("UM-015", "kursi[1].jabatan"),
        ("UM-015", "kursi[1].orang"),
        ("TB-085", "kursi[2].orang"),
        ("TB-084", "kursi[3].orang"),
    ]


# --- teams --------------------------------------------------------------------------------------


def test_tidak_ada_yang_dalam_dua_regu_dengan_jalan_apa_pun():
    h = Halaman("R-1", "R-2")
    h(do.bentuk_regu, regu="G", pola="tali", anggota=["R-1", "R-2"])
    isi = {"id": "x", "tanggal": h.hari, "regu": "H", "pola": "arus_deras"}
    assert kode_galat(do.bentuk_regu, h.buku, **isi, anggota=["R-2", "R-2", "R-5"]) == [
        "UM-015", "TB-084", "TB-095", "TB-095"]  # fmt: skip
    bubar = h(do.bubarkan_regu, regu="G")
    h(do.bentuk_regu, regu="H", pola="tali", anggota=["R-1"])
    assert kode_galat(h.batal, bubar.nomor) == ["TB-095", "TB-095"]
    h(do.bubarkan_regu, regu="H")
    h.batal(bubar.nomor)
    assert h.buku.regu_berdiri() == {"G": ("R-1", "R-2")}


def test_keanggotaan_yang_dipulihkan_tidak_menaruh_orang_dalam_dua_regu():
    h = Halaman("R-1")
    h(do.bentuk_regu, regu="G", pola="tali", anggota=["R-1"])
    keluar = h(do.keluarkan_anggota, orang="R-1")
    kembali = h(do.terima_anggota, orang="R-1")
    h(do.bentuk_regu, regu="H", pola="tali", anggota=["R-1"])
    h.batal(kembali.nomor)
    assert h.buku.regu_berdiri() == {"G": (), "H": ()}
    assert set(kode_galat(h.batal, keluar.nomor)) == {"TB-095"}
    h(do.bubarkan_regu, regu="H")
    h.batal(keluar.nomor)
    assert h.buku.regu_berdiri() == {"G": ("R-1",)}


# --- items --------------------------------------------------------------------------------------


def test_tali_diperiksa_sesudah_setiap_pakai():
    h = Halaman()
    alat_dipegang(h)
    layak = lambda: h.buku.alat["T"].alat().keadaan(h.hari)  # noqa: E731 - read three times
    assert layak() is KeadaanAlat.LAYAK
    h(do.pakai_alat, alat="T", hari=HARI)
    assert layak() is KeadaanAlat.MENUNGGU_PERIKSA
    h.lewat(5)
    h(do.periksa_alat, alat="T", hari=HARI + 2 * SEHARI, lolos=True)
    assert layak() is KeadaanAlat.LAYAK
    h(do.pakai_alat, alat="T", hari=HARI + 2 * SEHARI)
    assert layak() is KeadaanAlat.MENUNGGU_PERIKSA, "which came first that day nobody knows"
    h.batal()
    h(do.pakai_alat, alat="T", hari=HARI + SEHARI)
    assert layak() is KeadaanAlat.LAYAK, "used before the inspection, entered late"
    h(do.pakai_alat, alat="T", hari=HARI + 4 * SEHARI)
    h(do.periksa_alat, alat="T", hari=HARI + 3 * SEHARI, lolos=True)
    assert layak() is KeadaanAlat.MENUNGGU_PERIKSA, "inspected before the use"
    h(do.pakai_alat, alat="T", hari=HARI + 3 * SEHARI)
    assert max(h.buku.alat["T"].alat().dipakai) == HARI + 4 * SEHARI
    h(do.periksa_alat, alat="T", hari=HARI + 4 * SEHARI, lolos=True)
    assert layak() is KeadaanAlat.LAYAK
    h(do.periksa_alat, alat="T", hari=HARI + SEHARI, lolos=True)
    assert max(h.buku.alat["T"].diperiksa) == HARI + 4 * SEHARI


ALAT_ACAK = st.lists(
    st.tuples(
        st.sampled_from(["T", "G", "H"]),
        st.sampled_from(["pakai", "rusak", "lolos", "gagal", "pensiun"]),
        st.sampled_from([0, 0, 1, 3, 8]),
    ),
    max_size=14,
)


@given(ALAT_ACAK)
def test_hari_yang_lalu_tetap_seperti_diketahui_waktu_itu(langkah):
    """Where all was entered on its day, the last strength tells of each day what was told then."""
    h, daftar, dulu = Halaman(), DaftarKualifikasi(()), []
    for kode, isi in {"T": {"setiap_pakai": True}, "G": {"setiap_pakai": False},
                      "H": {"setiap_pakai": False, "selang_hari": 5}}.items():  # fmt: skip
        h(do.terima_alat, alat=kode, jenis="alat", hari=h.hari, **isi)
    for kode, apa, nanti in [*langkah, ("T", "lolos", 9)]:
        if h.buku.alat[kode].pensiun is None:
            isi = {"alat": kode, "hari": h.hari}
            if apa == "pensiun":
                h(do.pensiunkan_alat, **isi, alasan=AlasanPensiun.UMUR)
            elif apa in {"lolos", "gagal"}:
                h(do.periksa_alat, **isi, lolos=apa == "lolos")
            else:
                h(do.pakai_alat, **isi, insiden=Insiden.RUSAK if apa == "rusak" else None)
        for _ in range(nanti):
            benda = reports.kekuatan(h.buku, daftar, h.hari).alat
            dulu.append((h.hari, [a.keadaan(h.hari) for a in benda]))
            h.lewat(1)
    benda = reports.kekuatan(h.buku, daftar, h.hari).alat
    for hari, keadaan in dulu:
        assert [a.keadaan(hari) for a in benda] == keadaan, hari


def test_pemeriksaan_baru_tidak_menjadikan_hari_yang_lalu_tidak_siap():
    h = Halaman()
    h(do.terima_alat, alat="H", jenis="ht", hari=HARI, setiap_pakai=False, selang_hari=90)
    h(do.periksa_alat, alat="H", hari=HARI, lolos=True)
    h.lewat(59)
    h(do.periksa_alat, alat="H", hari=h.hari, lolos=True)
    (alat,) = reports.kekuatan(h.buku, DaftarKualifikasi(()), h.hari).alat
    assert alat.layak(HARI + 31 * SEHARI)
    assert h.buku.alat["H"].diperiksa == (HARI, h.hari)


@pytest.mark.parametrize("insiden", Insiden)
def test_insiden_memensiunkan_tali_selamanya(insiden):
    h = Halaman()
    alat_dipegang(h)
    h.lewat(2)
    h(do.periksa_alat, alat="T", hari=h.hari, lolos=True)
    h(do.pakai_alat, alat="T", hari=HARI + SEHARI, insiden=insiden)
    kartu = h.buku.alat["T"]
    assert (kartu.pensiun, kartu.alasan.value) == (HARI + SEHARI, insiden.value)
    assert kartu.alat().keadaan(date(2099, 1, 1)) is KeadaanAlat.PENSIUN
    isi = {"id": "x", "tanggal": h.hari, "alat": "T", "hari": h.hari}
    assert kode_galat(do.periksa_alat, h.buku, **isi, lolos=True) == ["TB-080"]
    assert kode_galat(
        do.terima_alat, h.buku, **isi, jenis="tali", setiap_pakai=True) == ["TB-080"]  # fmt: skip


def test_kesalahan_penerimaan_dan_hari_alat():
    h = Halaman()
    isi = {"id": "x", "tanggal": h.hari, "alat": "T", "jenis": "tali", "hari": h.hari + SEHARI}
    assert kode_galat(do.terima_alat, h.buku, **isi, setiap_pakai=True, jumlah=2,
                      selang_hari=10**9) == ["TB-027"]  # fmt: skip
    assert kode_galat(do.terima_alat, h.buku, **isi, setiap_pakai=True, jumlah=2) == [
        "TB-081", "TB-093"]  # fmt: skip
    assert kode_galat(do.terima_alat, h.buku, **isi, setiap_pakai=1, jumlah=0, selang_hari=0,
                      pemilik="kota", izin=" ") == [
        "UM-008", "UM-002", "UM-002", "UM-008", "UM-004"]  # fmt: skip
    alat_dipegang(h)
    h.lewat(20_000)
    sebelum = {"id": "x", "tanggal": h.hari, "alat": "T", "hari": HARI - SEHARI}
    for perintah, lain in ((do.pakai_alat, {}), (do.periksa_alat, {"lolos": True}),
                           (do.pensiunkan_alat, {"alasan": AlasanPensiun.UMUR}),
                           (do.kembalikan_alat, {})):  # fmt: skip
        assert kode_galat(perintah, h.buku, **sebelum, **lain) == ["TB-082"]
        besok = {**sebelum, "hari": h.hari + SEHARI}
        assert kode_galat(perintah, h.buku, **besok, **lain) == ["TB-081"]


@pytest.mark.parametrize(
    ("perintah", "isi"),
    [
        (do.pakai_alat, {}),
        (do.periksa_alat, {"lolos": True}),
        (do.pensiunkan_alat, {"alasan": AlasanPensiun.UMUR}),
    ],
)
def test_tidak_kembali_sebelum_kejadian_terakhirnya(perintah, isi):
    """A use that calls for no inspection counts as well; what was entered late does not hide it."""
    h = Halaman()
    alat_dipegang(h, tali=False)
    h.lewat(9)
    h(do.pakai_alat, alat="T", hari=HARI + 2 * SEHARI)
    h(perintah, alat="T", hari=HARI + 5 * SEHARI, **isi)
    if perintah is not do.pensiunkan_alat:
        h(do.pakai_alat, alat="T", hari=HARI + SEHARI)
    kembali = {"id": "x", "tanggal": h.hari, "alat": "T"}
    for n in (0, 4):
        hari = HARI + n * SEHARI
        assert kode_galat(do.kembalikan_alat, h.buku, **kembali, hari=hari) == ["TB-082"]
    h(do.kembalikan_alat, alat="T", hari=HARI + 5 * SEHARI)
    assert h.buku.alat["T"].dikembalikan == HARI + 5 * SEHARI


def test_izin_pakai_dan_pemilik():
    h = Halaman()
    h(do.terima_alat, alat="K", jenis="ht", hari=HARI, setiap_pakai=False)
    h(do.terima_alat, alat="I", jenis="ht", hari=HARI, setiap_pakai=False, izin="SK 1/2026")
    h(do.terima_alat, alat="S", jenis="ht", hari=HARI, setiap_pakai=False, pemilik=PemilikAlat.KTB)
    kartu = {k.kode: (k.pemilik.value, k.tanpa_izin) for k in h.buku.daftar_alat()}
    assert kartu == {"I": ("kota", False), "K": ("kota", True), "S": ("ktb", False)}


def test_aset_kota_kembali_juga_sesudah_ktb_bubar():
    h = dunia()
    bubar(h)
    h(do.kembalikan_alat, alat="A", hari=h.hari)
    assert h.buku.daftar_alat() == ()


# --- drills, reports, readings ------------------------------------------------------------------


def test_peserta_latihan_adalah_anggota_pada_hari_itu():
    h = Halaman("R-1", "R-2")
    h.lewat(10)
    h(do.keluarkan_anggota, orang="R-2")
    h.lewat(5)
    isi = {"jenis": JenisLatihan.SIMULASI, "keterampilan": ["tali"]}
    h(do.gelar_latihan, latihan="L-1", hari=HARI, **isi, peserta=["R-1", "R-2"])
    umum = {"id": "x", "tanggal": h.hari}
    hari_keluar = {"latihan": "L-2", "hari": HARI + 10 * SEHARI, "peserta": ["R-2"]}
    assert kode_galat(do.gelar_latihan, h.buku, **umum, **isi, **hari_keluar) == ["TB-085"]
    with pytest.raises(Penolakan) as tolak:
        do.gelar_latihan(h.buku, **umum, latihan="L-1", hari=h.hari + SEHARI, jenis=isi["jenis"],
                         keterampilan=["tali", "tali"], peserta=["R-2", "R-7", "R-7"])  # fmt: skip
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("TB-081", "hari"),
        ("TB-094", "latihan"),
        ("UM-015", "keterampilan[1]"),
        ("UM-015", "peserta[2]"),
        ("TB-085", "peserta[0]"),
        ("TB-084", "peserta[1]"),
        ("TB-084", "peserta[2]"),
    ]
    for kosong in ([], [""], "R-1", {"R-1"}, None):
        assert kode_galat(do.gelar_latihan, h.buku, **umum, latihan="L-2", hari=HARI, **isi,
                          peserta=kosong) in (["UM-004"], ["UM-008"])  # fmt: skip


def test_latihan_laporan_dan_bacaan_dibatalkan_satu_per_satu():
    h = Halaman("R-1")
    satu = h(do.catat_tinggi_air, pos="P", saat=h.pukul(1), tinggi_cm=100)
    h(do.catat_tinggi_air, pos="P", saat=h.pukul(2), tinggi_cm=900)
    h(do.catat_tinggi_air, pos="Q", saat=h.pukul(1), tinggi_cm=7)
    isi = {"id": "x", "tanggal": h.hari, "pos": "P", "saat": h.pukul(1)}
    assert kode_galat(do.catat_tinggi_air, h.buku, **isi, tinggi_cm=5) == ["TB-094"]
    h.batal(satu.nomor)
    h(do.catat_tinggi_air, pos="P", saat=h.pukul(1), tinggi_cm=90)
    assert {k.tinggi_cm for k in h.buku.air.values()} == {90, 900, 7}
    lapor = h(do.catat_laporan_radio, untuk=HARI, saat=h.pukul(20))
    ulang = {"id": "x", "tanggal": h.hari, "untuk": HARI, "saat": h.pukul(20)}
    assert kode_galat(do.catat_laporan_radio, h.buku, **ulang) == ["TB-094"]
    h.batal(lapor.nomor)
    assert list(h.buku.radio.values()) == [None]


def test_laporan_dan_bacaan_tidak_dari_masa_depan_dan_tidak_sebelum_harinya():
    h = Halaman()
    besok = datetime(2026, 1, 6, 0, 0)
    isi = {"id": "x", "tanggal": h.hari}
    assert kode_galat(do.catat_tinggi_air, h.buku, **isi, pos="P", saat=besok, tinggi_cm=1) == [
        "TB-081"]  # fmt: skip
    assert kode_galat(do.catat_laporan_radio, h.buku, **isi, untuk=HARI + SEHARI,
                      saat=h.pukul(9)) == ["TB-082"]  # fmt: skip
    h.lewat(1)
    h(do.catat_laporan_radio, untuk=HARI, saat=besok)


# --- bad input ----------------------------------------------------------------------------------


@pytest.mark.parametrize("buruk", [None, "2026-01-05", datetime(2026, 1, 5), 5, date.max])
def test_hari_yang_bukan_hari(buruk):
    h = dunia()
    for jenis, (perintah, isi) in langkah(h).items():
        if "hari" in isi and jenis is not ev.KTBDirintis:
            assert kode_galat(
                perintah, h.buku, id="x", tanggal=h.hari, **{**isi, "hari": buruk}
            ) == ["UM-007"]
    for perintah, isi in langkah(h).values():
        assert "UM-007" in kode_galat(perintah, h.buku, id="x", tanggal=buruk, **isi)


@pytest.mark.parametrize("buruk", [None, HARI, "10:00", date.max,
                                   datetime.fromisoformat("2026-01-05T10:00:00+07:00"),
                                   datetime(9999, 12, 31)])  # fmt: skip
def test_saat_yang_bukan_saat(buruk):
    h = Halaman()
    isi = {"id": "x", "tanggal": h.hari, "saat": buruk}
    assert kode_galat(do.catat_laporan_radio, h.buku, **isi, untuk=HARI) == ["UM-007"]
    assert kode_galat(do.catat_tinggi_air, h.buku, **isi, pos="P", tinggi_cm=-1) == [
        "UM-007", "UM-003"]  # fmt: skip


@pytest.mark.parametrize("buruk", [-1, 1.0, True, "1", None, float("nan")])
def test_tinggi_air_yang_bukan_tinggi(buruk):
    h = Halaman()
    isi = {"id": "x", "tanggal": h.hari, "saat": h.pukul(1), "pos": "P"}
    kode = "UM-003" if buruk == -1 else "UM-001"
    assert kode_galat(do.catat_tinggi_air, h.buku, **isi, tinggi_cm=buruk) == [kode]


ANEH = (None, [], {}, (), object(), "", " x", "\ud800", b"x", True, -1, 10**400, 0.5, float("nan"),
        date.max, datetime(2026, 1, 5), [None], [[]], [""], "x" * 10**5)  # fmt: skip


@pytest.mark.parametrize("jenis", PERISTIWA, ids=lambda j: j.__name__)
def test_isian_aneh_ditolak_atau_dicatat_tetapi_tidak_pernah_lain(jenis):
    h = dunia()
    if jenis is ev.KTBDirintis:
        h.batal(1)
    perintah, isi = langkah(h)[jenis]
    semua = {"id": "x", "tanggal": h.hari, **isi}
    for nama in semua:
        ditolak = 0
        for aneh in ANEH:
            try:
                e = perintah(h.buku, **{**semua, nama: aneh})
            except Penolakan as p:
                ditolak += 1
                assert all(g.path for g in p.daftar)
            else:
                assert evolve(h.buku, e).nomor == h.buku.nomor + 1
                assert fold([*h.log, e], buku_baru()) == evolve(h.buku, e)
        assert ditolak >= len(ANEH) - 4, nama


def test_semua_kesalahan_sekaligus_dengan_letaknya():
    h = Halaman("R-1")
    h.lewat(1)
    h(do.kukuhkan, hari=HARI)
    with pytest.raises(Penolakan) as tolak:
        do.cabut_perolehan(h.buku, id="x", tanggal=HARI, orang="R-7", perolehan=0, alasan=" ")
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("UM-022", "tanggal"), ("UM-002", "perolehan"), ("UM-004", "alasan"),
        ("TB-084", "orang")]  # fmt: skip
    with pytest.raises(Penolakan) as tolak:
        do.periksa_alat(h.buku, id="x", tanggal="kini", alat="", hari=HARI, lolos="ya")
    assert [(g.kode, g.path) for g in tolak.value.daftar] == [
        ("UM-007", "tanggal"), ("UM-004", "alat"), ("UM-008", "lolos")]  # fmt: skip
    with pytest.raises(Penolakan) as tolak:
        do.catat_perolehan(h.buku, id="x", tanggal=HARI, orang="R-1",
                           perolehan=Perolehan("A", HARI + SEHARI))  # fmt: skip
    assert [g.kode for g in tolak.value.daftar] == ["UM-022", "TB-081"]
    assert kode_galat(do.tempatkan, buku_baru(), id="x", tanggal=HARI, orang="R-1",
                      bagian="sar", koordinator=1) == [
        "UM-008", "UM-008", "TB-080", "TB-084"]  # fmt: skip


def test_pengurus_dengan_hari_yang_bukan_hari():
    h = Halaman("R-1")
    isi = {"id": "x", "tanggal": h.hari, "kursi": [ketua()]}
    assert kode_galat(do.angkat_pengurus, h.buku, **isi, mulai="kini") == ["UM-007"]
    assert kode_galat(do.angkat_pengurus, h.buku, **isi, mulai=date(9999, 1, 1)) == ["UM-007"]
    assert kode_galat(do.angkat_pengurus, h.buku, **{**isi, "kursi": ["R-1"]}, mulai=HARI) == [
        "UM-008"]  # fmt: skip
    assert kode_galat(do.angkat_pengurus, h.buku, **{**isi, "kursi": []}, mulai=HARI) == ["TB-088"]


def test_pendirian_menurut_hari_dan_penggabungan():
    h = Halaman()
    isi = {"id": "x", "tanggal": h.hari}
    assert kode_galat(do.kukuhkan, h.buku, **isi, hari=HARI - SEHARI) == ["TB-082"]
    assert kode_galat(do.kukuhkan, h.buku, **isi, hari=HARI + SEHARI) == ["TB-081"]
    assert kode_galat(do.gabungkan, h.buku, **isi, ke="KTB-1") == ["TB-097"]
    depan = {"ktb": "K", "kampung": "X", "kelurahan": "Y", "hari": HARI + SEHARI}
    assert kode_galat(do.rintis, buku_baru(), **isi, **depan) == ["TB-081"]
    h(do.gabungkan, ke="KTB-2")
    assert (h.buku.keadaan.berdiri, h.buku.ktb.digabung_ke) == (False, "KTB-2")


def test_pembatalan_hanya_langkah_terakhir_dan_hanya_sekali():
    h = Halaman("R-1", "R-2")
    tempat = h(do.tempatkan, orang="R-1", bagian=Bagian.SAR)
    isi = {"id": "x", "tanggal": h.hari, "alasan": "x"}
    assert kode_galat(do.batalkan, h.buku, **isi, langkah=2) == ["TB-083"]
    assert kode_galat(do.batalkan, h.buku, **isi, langkah=99) == ["UM-024"]
    batal = h.batal(tempat.nomor)
    assert h.buku.orang["R-1"].bagian is None
    for nomor in (tempat.nomor, batal.nomor):
        assert kode_galat(do.batalkan, h.buku, **isi, langkah=nomor) == ["TB-083"]
    h.batal(2)
    assert h.buku.orang["R-1"] is None
    assert kode_galat(do.batalkan, h.buku, **isi, langkah=2) == ["TB-083"]
    h.batal(1)
    assert h.buku.ktb is None
    h(do.rintis, ktb="KTB-7", kampung="Depokan", kelurahan="Prenggan", hari=HARI)
    assert (h.buku.ktb.kampung, [k.kode for k in h.buku.anggota()]) == ("Depokan", ["R-2"])
    assert kode_galat(do.batalkan, h.buku, **isi, langkah=batal.nomor) == ["TB-083"]


@given(st.data())
def test_langkah_dan_pembatalannya_mengembalikan_buku(data):
    """A step and its taking back leave the cards as they were, whatever the step."""
    h = dunia()
    jenis = data.draw(st.sampled_from([j for j in PERISTIWA if j not in
                                       {ev.KTBDirintis, ev.LangkahDibatalkan}]))  # fmt: skip
    perintah, isi = langkah(h)[jenis]
    lama = h.buku
    e = h(perintah, **isi)
    h.batal(e.nomor)
    for nama in ("ktb", "pengurus"):
        assert getattr(h.buku, nama) == getattr(lama, nama)
    for nama in ("orang", "alat", "latihan", "radio", "air", "regu"):
        kini = {k: v for k, v in getattr(h.buku, nama).items() if v is not None}
        assert kini == {k: v for k, v in getattr(lama, nama).items() if v is not None}


def test_penolakan_menyebut_pokoknya_letaknya_dan_langkah_yang_sah():
    h = Halaman("R-1")
    air = h(do.catat_tinggi_air, pos="P", saat=h.pukul(9), tinggi_cm=1)
    h.batal(air.nomor)
    isi = {"id": "x", "tanggal": h.hari}
    for perintah, lain, path, kata in (
        (do.terima_anggota, {"orang": "R-1"}, "orang", "anggota R-1"),
        (do.rintis, {"ktb": "K", "kampung": "X", "kelurahan": "Y", "hari": HARI}, "ktb", "KTB-1"),
        (do.batalkan, {"langkah": air.nomor, "alasan": "x"}, "langkah", "P 2026-01-05 09:00:00"),
    ):
        with pytest.raises(Penolakan) as tolak:
            perintah(h.buku, **isi, **lain)
        (galat,) = tolak.value.daftar
        assert galat.path == path
        assert kata in galat.pesan
        assert kata in galat.message
    assert "AnggotaKeluar" in kode_saran(do.terima_anggota, h, orang="R-1")
    assert "AnggotaMasuk" not in kode_saran(do.terima_anggota, h, orang="R-1")
    assert "mulai dari yang terakhir" in kode_saran(do.batalkan, h, langkah=air.nomor, alasan="x")


def kode_saran(perintah, h, **isi):
    try:
        perintah(h.buku, id="x", tanggal=h.hari, **isi)
    except Penolakan as penolakan:
        return penolakan.daftar[0].saran
    message = "tidak ditolak"
    raise AssertionError(message)


def test_medari_delapan_belas_orang_masing_masing_satu_tempat():
    h = medari()
    bertempat = [k for k in h.buku.anggota() if k.bagian]
    assert len(h.buku.anggota()) == 18
    assert len(bertempat) == 17
    assert len(h.buku.pemegang(h.buku.pengurus_pada(HARI))) == 1


def test_ketua_tidak_meninggalkan_kursinya_untuk_kursi_lain():
    h = Halaman("R-1", "R-2")
    h(do.angkat_pengurus, mulai=HARI, kursi=[ketua()])
    isi = {"id": "x", "tanggal": h.hari, "jabatan": JabatanPengurus.SEKRETARIS}
    assert kode_galat(do.isi_kursi, h.buku, **isi, orang="R-1") == ["TB-088"]
    h(do.isi_kursi, jabatan=JabatanPengurus.KETUA, orang="R-2")
    h(do.isi_kursi, jabatan=JabatanPengurus.SEKRETARIS, orang="R-1")
    h(do.keluarkan_anggota, orang="R-2")
    h(do.terima_anggota, orang="R-2")
    h(do.isi_kursi, jabatan=JabatanPengurus.BENDAHARA, orang="R-2")
    pengurus = h.buku.pengurus_pada(h.hari)
    assert JabatanPengurus.KETUA not in h.buku.pemegang(pengurus)
    assert JabatanPengurus.KETUA in [k.jabatan for k in pengurus.kursi], "told as vacant"


def test_dua_hari_dilaporkan_sekaligus():
    h = Halaman()
    h.lewat(1)
    for untuk in (HARI, h.hari):
        h(do.catat_laporan_radio, untuk=untuk, saat=h.pukul(20))
    isi = {"id": "x", "tanggal": h.hari, "untuk": HARI, "saat": h.pukul(20)}
    assert kode_galat(do.catat_laporan_radio, h.buku, **isi) == ["TB-094"]
