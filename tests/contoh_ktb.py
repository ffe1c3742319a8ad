"""One example at least of every class of the KTB logbook that goes over the wire, and a logbook."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana import reports
from pelayanan_publik.tangguh_bencana.book import command as do
from pelayanan_publik.tangguh_bencana.book.effects import evolve
from pelayanan_publik.tangguh_bencana.book.events import KursiPengurus, PeristiwaKTB
from pelayanan_publik.tangguh_bencana.book.pilihan import (
    BIDANG,
    AlasanPensiun,
    Bagian,
    Insiden,
    JabatanPengurus,
    JenisLatihan,
    PemilikAlat,
)
from pelayanan_publik.tangguh_bencana.book.state import buku_baru
from pelayanan_publik.tangguh_bencana.ktb import (
    bekal,
    cakupan,
    kesiapan as kesiapan_ktb,
    masa_bakti,
    pantauan,
)
from pelayanan_publik.tangguh_bencana.model import Perolehan

HARI = date(2026, 1, 5)
PAKET = ("motor_roda_tiga", "genset", "pompa", "gergaji_mesin", "set_penyelamat", "ht")
KEBIJAKAN = kesiapan_ktb.KebijakanKTB(
    ["pertolongan_pertama"], 90, trc_paling_sedikit=7, radio_hari=3
)


class Halaman:
    """A logbook in use: runs commands with ids and days of its own, keeps the book and the log."""

    def __init__(self, *orang: str, hari: date = HARI, rintis: bool = True) -> None:
        self.buku = buku_baru()
        self.log: list[PeristiwaKTB] = []
        self.hari = hari
        if rintis:
            self(do.rintis, ktb="KTB-1", kampung="Basen", kelurahan="Purbayan", hari=hari)
        for satu in orang:
            self(do.terima_anggota, orang=satu)

    def __call__(self, perintah: Callable[..., PeristiwaKTB], **isi: object):
        e = perintah(self.buku, **{"id": f"p-{len(self.log) + 1}", "tanggal": self.hari, **isi})
        self.buku = evolve(self.buku, e)
        self.log.append(e)
        return e

    def batal(self, langkah: int | None = None):
        """Take back a step: the last event, unless told."""
        return self(do.batalkan, langkah=langkah or self.buku.nomor, alasan="keliru")

    def lewat(self, hari: int) -> None:
        self.hari += timedelta(days=hari)

    def pukul(self, jam: int, menit: int = 0) -> datetime:
        return datetime(self.hari.year, self.hari.month, self.hari.day, jam, menit)


def ketua(orang: str = "R-1") -> KursiPengurus:
    return KursiPengurus(JabatanPengurus.KETUA, orang)


def medari() -> Halaman:
    """A made-up roster on the structure of Medari: a ketua, 7 of the TRC, five bidang of two."""
    h = Halaman(*(f"R-{n:02}" for n in range(1, 19)))
    h(do.angkat_pengurus, mulai=HARI, kursi=[ketua("R-01")])
    for n in range(2, 9):
        h(do.tempatkan, orang=f"R-{n:02}", bagian=Bagian.TRC)
    for i, bidang in enumerate(BIDANG):
        h(do.tempatkan, orang=f"R-{9 + 2 * i:02}", bagian=bidang, koordinator=True)
        h(do.tempatkan, orang=f"R-{10 + 2 * i:02}", bagian=bidang)
    return h


def siap() -> Halaman:
    """A KTB to which nothing is missing on its last day."""
    h = medari()
    for n in range(19, 31):
        h(do.terima_anggota, orang=f"R-{n:02}", perempuan=n % 2 == 0)
    h(do.kukuhkan, hari=h.hari)
    for i, jenis in enumerate(PAKET):
        h(do.terima_alat, alat=f"A-{i}", jenis=jenis, hari=h.hari, setiap_pakai=False, izin="SK-1")
    for i, jenis in enumerate(JenisLatihan):
        h(do.gelar_latihan, latihan=f"L-{i}", hari=h.hari, jenis=jenis,
          keterampilan=["pertolongan_pertama"], peserta=["R-01", "R-02"])  # fmt: skip
    for _ in range(3):
        h(do.catat_laporan_radio, untuk=h.hari, saat=h.pukul(21))
        h.lewat(1)
    return h


def semua_langkah() -> Halaman:
    """A logbook in which every kind of event has happened."""
    h = Halaman()
    h(do.terima_anggota, orang="R-1", lahir=date(1990, 2, 28), perempuan=True)
    h(do.terima_anggota, orang="R-2")
    h(do.terima_anggota, orang="R-3")
    h(do.betulkan_data, orang="R-2", lahir=date(1988, 8, 8), perempuan=False)
    h(do.kukuhkan, hari=HARI)
    masa = Masa(date(2026, 3, 1), date(2026, 3, 8))
    halangan = h(do.catat_halangan, orang="R-1", masa=masa)
    h(do.cabut_halangan, orang="R-1", halangan=halangan.nomor)
    h(do.tempatkan, orang="R-1", bagian=Bagian.SAR, koordinator=True)
    h(do.tempatkan, orang="R-2", bagian=Bagian.TRC)
    h(do.cabut_penempatan, orang="R-2")
    tali = h(do.catat_perolehan, orang="R-1", perolehan=Perolehan("TALI", date(2025, 1, 1)))
    h(do.cabut_perolehan, orang="R-1", perolehan=tali.nomor, alasan="salah orang")
    air = Perolehan("AIR", date(2025, 8, 15), date(2027, 8, 15))
    h(do.catat_perolehan, orang="R-1", perolehan=air)
    h(do.angkat_pengurus, mulai=HARI, kursi=[ketua()])
    h(do.isi_kursi, jabatan=JabatanPengurus.SEKRETARIS, orang="R-3")
    h(do.terima_alat, alat="T-1", jenis="tali", hari=HARI, setiap_pakai=True,
      pemilik=PemilikAlat.KTB)  # fmt: skip
    h(do.terima_alat, alat="G-1", jenis="genset", hari=HARI, setiap_pakai=False, selang_hari=180)
    h.lewat(1)
    h(do.pakai_alat, alat="T-1", hari=h.hari)
    h(do.periksa_alat, alat="T-1", hari=h.hari, lolos=True)
    h(do.pakai_alat, alat="T-1", hari=h.hari, insiden=Insiden.BEBAN_KEJUT)
    h(do.kembalikan_alat, alat="T-1", hari=h.hari)
    h(do.pensiunkan_alat, alat="G-1", hari=h.hari, alasan=AlasanPensiun.UMUR)
    h(do.gelar_latihan, latihan="L-1", hari=h.hari, jenis=JenisLatihan.SIMULASI,
      keterampilan=["pertolongan_pertama"], peserta=["R-1", "R-2"])  # fmt: skip
    h(do.catat_laporan_radio, untuk=h.hari, saat=h.pukul(20, 55))
    h(do.catat_tinggi_air, pos="Ngentak", saat=h.pukul(17), tinggi_cm=210)
    h(do.bentuk_regu, regu="G-1", pola="tali", anggota=["R-1", "R-2"])
    h(do.bubarkan_regu, regu="G-1")
    h(do.keluarkan_anggota, orang="R-3")
    h(do.akhiri_pengurus, sampai=date(2026, 6, 1))
    h(do.terima_anggota, orang="R-4")
    h.batal()
    h(do.gabungkan, ke="KTB-2")
    h.batal()
    h(do.bubarkan, alasan="kampung bergabung")
    return h


def contoh_ktb() -> list[object]:
    """Events, results and the values that they are made of."""
    halaman, lengkap = semua_langkah(), siap()
    gabung = Halaman()
    gabung(do.gabungkan, ke="KTB-2")
    kampung = [
        cakupan.Kampung("Basen", "Purbayan", ["K-1", "K-2"]),
        cakupan.Kampung("Depokan", "Prenggan"),
    ]
    liputan = cakupan.cakupan_ktb(kampung)
    siklus = bekal.siklus_latihan(
        reports.daftar_latihan(halaman.buku, halaman.hari),
        ["pertolongan_pertama", "tali"],
        halaman.hari,
        jenis=JenisLatihan.SIMULASI,
    )
    paket = bekal.paket_alat(reports.daftar_alat(lengkap.buku, lengkap.hari), lengkap.hari)
    radio = reports.daftar_laporan(halaman.buku, halaman.hari)
    rekap = pantauan.rekap_radio(radio, Masa(HARI, date(2026, 1, 8)))
    air = reports.daftar_bacaan(halaman.buku, "Ngentak", halaman.hari)
    ews = pantauan.ambang_ews(air, pantauan.KebijakanEWS(150))
    pergi = Halaman("R-1", "R-2")
    pergi(do.angkat_pengurus, mulai=HARI, kursi=[ketua()])
    pergi(do.keluarkan_anggota, orang="R-1")
    susunan = reports.susunan_ktb(pergi.buku, pergi.hari)
    kesiapan = kesiapan_ktb.kesiapan_ktb(halaman.buku, halaman.hari, KEBIJAKAN)
    return [
        *halaman.log,
        *gabung.log[-1:],
        ketua(),
        *kampung,
        liputan,
        liputan.jumlah,
        masa_bakti.masa_bakti_pengurus(HARI, HARI, peringatan_hari=90),
        *reports.daftar_latihan(halaman.buku, halaman.hari),
        siklus,
        *siklus.baris,
        paket,
        paket.baris[0],
        bekal.nilai_paket(20, HARI),
        *radio,
        rekap,
        *rekap.baris,
        pantauan.KebijakanEWS(150),
        *air,
        ews,
        *ews.perubahan,
        pantauan.cek_titik_ews({"Code": 8, "Winongo": 4, "Gajah Wong": 5}, 17),
        susunan,
        *susunan.kursi_kosong,
        *susunan.bagian,
        KEBIJAKAN,
        kesiapan,
        *kesiapan.butir,
        kesiapan_ktb.kesiapan_ktb(lengkap.buku, lengkap.hari, KEBIJAKAN),
    ]
