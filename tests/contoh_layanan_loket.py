"""A kelurahan at work, at its counter and with its complaints; and one object of every class."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from fractions import Fraction

import dunia
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.layanan import loket, pengaduan
from pelayanan_publik.layanan.batas_waktu import BatasHari, SatuanHari
from pelayanan_publik.layanan.kewenangan import (
    JenisSyaratPATEN,
    PelimpahanWewenang,
    kewenangan_kecamatan,
    syarat_paten,
)
from pelayanan_publik.layanan.loket import (
    AturanJanji,
    JamBuka,
    JanjiWaktu,
    KatalogLayanan,
    ProdukLayanan,
    SaatDikembalikan,
    SatuanJanji,
)
from pelayanan_publik.layanan.parameters.pengaduan import STANDAR
from pelayanan_publik.layanan.pengaduan import (
    AwalHitungan,
    JenisPengaduan,
    KebijakanPengaduan,
    PemenuhBatas,
)
from pelayanan_publik.layanan.spm import CapaianUrusan, UrusanSPM, capaian_spm

HARI = date(2024, 3, 4)
"""A Monday."""
KALENDER = KalenderKerja(
    Masa(date(2024, 1, 1), date(2025, 7, 1)), frozenset({date(2024, 3, 11), date(2024, 3, 12)})
)
BUKA = JamBuka([(time(8), time(12)), (time(13), time(15))])
DASAR = DasarHukum("Standar contoh")


def kode_galat(perintah: Callable[..., object], *isi: object, **nama: object) -> set[str]:
    """The codes with which a call is refused, whichever comes first."""
    return set(dunia.kode_galat(perintah, *isi, **nama))


# --- complaints ----------------------------------------------------------------------------------


def kebijakan(
    *jenis: tuple[str, int], satuan: SatuanHari = SatuanHari.HARI_KALENDER, **lain: object
) -> KebijakanPengaduan:
    """A standard with these kinds; one of five days unless told."""
    isi = {
        "tanggapan_awal": BatasHari(3, satuan),
        "dihitung_dari": AwalHitungan.DITERIMA,
        "dipenuhi_oleh": PemenuhBatas.SELESAI,
        "hari_terima_dihitung": False,
        "waktu_pelapor_dihitung": False,
        "perpanjangan": BatasHari(2, satuan),
        "perpanjangan_paling_banyak": 1,
        "buka_lagi_paling_banyak": 1,
        "dasar": DASAR,
        "bukti": Bukti.USULAN,
        **lain,
    }
    semua = [JenisPengaduan(k, BatasHari(n, satuan)) for k, n in jenis or (("biasa", 5),)]
    return KebijakanPengaduan("contoh", semua, **isi)


class MejaPengaduan:
    """Runs commands with ids and days of its own, keeps the book and the log."""

    def __init__(self, *nomor: str, hari: date = HARI, **lain: object) -> None:
        self.buku = pengaduan.buku_pengaduan()
        self.log: list[pengaduan.PeristiwaPengaduan] = []
        self.hari = hari
        for satu in nomor:
            self.terima(satu, **lain)

    def __call__(self, perintah: Callable[..., object], nomor: str = "A", **isi: object):
        isi = {"id": f"p-{len(self.log) + 1}", "tanggal": self.hari, "pengaduan": nomor, **isi}
        e = perintah(self.buku, **isi)
        self.buku = pengaduan.evolve(self.buku, e)
        self.log.append(e)
        return e

    def lewat(self, hari: int) -> None:
        self.hari += timedelta(days=hari)

    def kartu(self, nomor: str = "A") -> pengaduan.KartuPengaduan:
        return self.buku.pengaduan(nomor)

    def terima(self, nomor: str = "A", **isi: object):
        return self(pengaduan.terima_pengaduan, nomor, **{
            "kanal": "loket", "jenis": "biasa", "layanan": "surat pengantar", "uraian": "antre lama",
            "pelapor": "W-0001", "kebijakan": kebijakan(), "kalender": KALENDER, **isi})  # fmt: skip

    def terus(self, nomor: str = "A", **isi: object):
        return self(pengaduan.teruskan_pengaduan, nomor, **{
            "unit": "seksi pelayanan", "kalender": KALENDER, **isi})  # fmt: skip

    def alih(self, nomor: str = "A", **isi: object):
        return self(pengaduan.alihkan_pengaduan, nomor, **{
            "unit": "sekretariat", "alasan": "bukan urusannya", **isi})  # fmt: skip

    def minta(self, nomor: str = "A", **isi: object):
        return self(pengaduan.minta_kelengkapan, nomor, **{"yang_diminta": "foto", **isi})

    def lengkap(self, nomor: str = "A", **isi: object):
        return self(pengaduan.terima_kelengkapan, nomor, **{"kalender": KALENDER, **isi})

    def tanggap(self, nomor: str = "A", **isi: object):
        return self(pengaduan.tanggapi_pengaduan, nomor, **{"tanggapan": "akan ditambah", **isi})

    def perpanjang(self, nomor: str = "A", **isi: object):
        return self(pengaduan.perpanjang_pengaduan, nomor, **{
            "alasan": "perlu periksa lapangan", "kalender": KALENDER, **isi})  # fmt: skip

    def selesai(self, nomor: str = "A", **isi: object):
        return self(pengaduan.selesaikan_pengaduan, nomor, **{"hasil": "loket ditambah", **isi})

    def tolak(self, nomor: str = "A", **isi: object):
        return self(pengaduan.tolak_pengaduan, nomor, **{"alasan": "di luar wewenang", **isi})

    def cabut(self, nomor: str = "A", **isi: object):
        return self(pengaduan.cabut_pengaduan, nomor, **{"alasan": "sudah puas", **isi})

    def buka(self, nomor: str = "A", **isi: object):
        return self(pengaduan.buka_lagi_pengaduan, nomor, **{
            "alasan": "masih antre", "kalender": KALENDER, **isi})  # fmt: skip

    def batal(self, nomor: str = "A", **isi: object):
        langkah = isi.pop("langkah", None) or self.kartu(nomor).langkah
        return self(pengaduan.batalkan_langkah_pengaduan, nomor, **{
            "langkah": langkah, "alasan": "keliru", **isi})  # fmt: skip


def semua_pengaduan() -> MejaPengaduan:
    """A desk at which every kind of event has happened."""
    kerja = kebijakan(("biasa", 5), ("berat", 20), satuan=SatuanHari.HARI_KERJA)
    m = MejaPengaduan("A", "B", kebijakan=kerja)
    m.terima("C", anonim=True, pelapor="", rahasia=True, kebijakan=kerja)
    m.lewat(1)
    m.terus(jenis="berat")
    m.minta("B")
    m.lewat(2)
    m.lengkap("B")
    m.alih()
    m.perpanjang()
    m.lewat(1)
    m.tanggap()
    m.tolak("B")
    m.cabut("C")
    m.lewat(3)
    m.selesai()
    m.lewat(1)
    m.buka()
    m.terima("D", kebijakan=kerja)
    m.batal("D")
    m.terima("E", kebijakan=kerja)
    return m


# --- the counter ---------------------------------------------------------------------------------


def produk(kode: str, banyak: int, satuan: SatuanJanji, masa: Masa | None = None) -> ProdukLayanan:
    return ProdukLayanan(
        kode, f"produk {kode}", JanjiWaktu(banyak, satuan), masa or Masa(date(2023, 1, 1)), DASAR
    )


KATALOG = KatalogLayanan(
    [
        produk("SKCK", 10, SatuanJanji.MENIT),
        produk("KTP", 2, SatuanJanji.JAM),
        produk("PINDAH", 3, SatuanJanji.HARI_KERJA),
        produk("WARIS", 7, SatuanJanji.HARI_KALENDER),
    ]
)


def aturan(**lain: object) -> AturanJanji:
    isi = {
        "saat_dikembalikan": SaatDikembalikan.BERHENTI,
        "hari_pertama_dihitung": False,
        "jam_buka": BUKA,
        "kalender": KALENDER,
        **lain,
    }
    return AturanJanji(**isi)


class MejaLayanan:
    """Runs commands with ids and moments of its own, keeps the book and the log."""

    def __init__(self, *nomor: str, saat: datetime | None = None, **lain: object) -> None:
        self.buku = loket.buku_layanan()
        self.log: list[loket.PeristiwaLayanan] = []
        self.saat = saat or datetime.combine(HARI, time(8))
        for satu in nomor:
            self.ajukan(satu, **lain)

    def __call__(self, perintah: Callable[..., object], nomor: str = "A", **isi: object):
        isi = {"id": f"p-{len(self.log) + 1}", "permohonan": nomor, **isi}
        if perintah is not loket.batalkan_langkah_permohonan:
            isi = {"saat": self.saat, "tanggal": self.saat.date(), **isi}
        e = perintah(self.buku, **isi)
        self.buku = loket.evolve(self.buku, e)
        self.log.append(e)
        return e

    def lewat(self, menit: int = 0, hari: int = 0) -> None:
        self.saat += timedelta(days=hari, minutes=menit)

    def kartu(self, nomor: str = "A") -> loket.KartuPermohonan:
        return self.buku.permohonan(nomor)

    def ajukan(self, nomor: str = "A", **isi: object):
        return self(loket.ajukan_permohonan, nomor, **{
            "produk": "SKCK", "pemohon": "W-0001", "katalog": KATALOG, **isi})  # fmt: skip

    def kembali(self, nomor: str = "A", **isi: object):
        return self(loket.kembalikan_berkas, nomor, **{"alasan": "KK belum ada", **isi})

    def lengkap(self, nomor: str = "A", **isi: object):
        return self(loket.nyatakan_lengkap, nomor, **isi)

    def proses(self, nomor: str = "A", **isi: object):
        return self(loket.proses_permohonan, nomor, **{"petugas": "P-1", "loket": "1", **isi})

    def selesai(self, nomor: str = "A", **isi: object):
        return self(loket.selesaikan_permohonan, nomor, **isi)

    def serah(self, nomor: str = "A", **isi: object):
        return self(loket.serahkan_dokumen, nomor, **isi)

    def tolak(self, nomor: str = "A", **isi: object):
        return self(loket.tolak_permohonan, nomor, **{"alasan": "bukan warga", **isi})

    def cabut(self, nomor: str = "A", **isi: object):
        return self(loket.cabut_permohonan, nomor, **{"alasan": "tidak jadi", **isi})

    def batal(self, nomor: str = "A", **isi: object):
        langkah = isi.pop("langkah", None) or self.kartu(nomor).langkah
        return self(loket.batalkan_langkah_permohonan, nomor, **{
            "tanggal": self.saat.date(), "langkah": langkah, "alasan": "keliru", **isi})  # fmt: skip

    def layani(self, nomor: str = "A", *, tunggu: int = 2, kerja: int = 6, **isi: object) -> None:
        """From the request to the document: so many minutes of waiting and of work."""
        self.ajukan(nomor, **isi)
        self.lengkap(nomor)
        self.lewat(tunggu)
        self.proses(nomor)
        self.lewat(kerja)
        self.selesai(nomor)


def semua_layanan() -> MejaLayanan:
    """A counter at which every kind of event has happened."""
    m = MejaLayanan()
    m.layani("A")
    m.serah("A")
    m.ajukan("B", produk="PINDAH")
    m.kembali("B")
    m.lewat(hari=1)
    m.lengkap("B")
    m.ajukan("C", produk="WARIS")
    m.tolak("C")
    m.ajukan("D", produk="KTP")
    m.cabut("D")
    m.ajukan("E")
    m.batal("E")
    m.ajukan("F")
    m.lengkap("F")
    return m


def contoh_layanan_loket() -> list[object]:
    """Events, results and the values that they are made of."""
    m, p = semua_layanan(), semua_pengaduan()
    masa = Masa(HARI, date(2024, 4, 1))
    pada = date(2024, 3, 20)
    rekap = loket.rekap_layanan(m.buku, masa, aturan=aturan(), bagian=0.9, pada=pada)
    tunggak = loket.tunggakan(m.buku, pada, pita_hari=(1, 3), aturan=aturan())
    hasil = loket.hasil_layanan(m.buku, masa, pada=pada)
    terukur = loket.antrean_terukur(
        m.buku, masa, pada=pada, jam_buka=BUKA, kalender=KALENDER, batas_menit=5
    )
    daftar = pengaduan.tenggat_pengaduan(p.buku, p.hari)
    rekap_aduan = pengaduan.rekap_pengaduan(p.buku, masa, p.hari)
    pelimpahan = PelimpahanWewenang("izin contoh", "Kotagede", masa, DASAR, Bukti.USULAN)
    return [
        *m.log,
        *p.log,
        KATALOG,
        *KATALOG.isi,
        aturan(),
        BUKA,
        rekap,
        tunggak,
        hasil,
        *hasil.per_petugas,
        terukur,
        loket.prakiraan_antrean(
            kedatangan_per_jam=20, menit_per_layanan=6, loket=3, batas_menit=Fraction(5)
        ),
        kebijakan(),
        *(s.riwayat[0].nilai for s in STANDAR.values()),
        daftar,
        *daftar.baris,
        rekap_aduan,
        rekap_aduan.jumlah,
        pelimpahan,
        kewenangan_kecamatan("izin contoh", "kotagede", pelimpahan=[pelimpahan], pada=pada),
        syarat_paten(dict.fromkeys(JenisSyaratPATEN, True), pada=pada),
        capaian_spm([CapaianUrusan(UrusanSPM.SOSIAL, 3, 4)], pada=pada),
    ]
