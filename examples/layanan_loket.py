"""A kelurahan's month at the counter, and its complaints: March 2024.

    python examples/layanan_loket.py

Published: the 10 minutes for the SKCK letter and the limits of complaints 2, 5, 14 and 60 working
days (both Kelurahan Paria), the 3 and 5 days of LAPOR, the holidays of 11, 12 and 29 March 2024,
the regulation by which Yogyakarta delegates (its documents were not read).
All else, and whatever is marked with *, is invented: the kelurahan itself, its other products,
opening hours, arrivals, officers, complaints. People are told by code.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from heapq import heapify, heapreplace
from math import log
from textwrap import fill

from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.units import tulis_pecahan, tulis_persen
from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.layanan import loket, pengaduan
from pelayanan_publik.layanan.kewenangan import PelimpahanWewenang, kewenangan_kecamatan
from pelayanan_publik.layanan.parameters.loket import JANJI_SKCK_PARIA, PARIA
from pelayanan_publik.layanan.parameters.paten import PELIMPAHAN_YOGYAKARTA

LEBAR = 100
MARET = Masa(date(2024, 3, 1), date(2024, 4, 1))
AKHIR = date(2024, 3, 31)
LIBUR = frozenset({date(2024, 3, 11), date(2024, 3, 12), date(2024, 3, 29)})
KALENDER = KalenderKerja(Masa(date(2024, 2, 1), date(2024, 9, 1)), LIBUR)
BUKA = loket.JamBuka([(time(8), time(12)), (time(13), time(15))])
"""Invented, as are the products but the first."""
BERLAKU = Masa(date(2023, 1, 1))
KATALOG = loket.KatalogLayanan(
    [
        loket.ProdukLayanan(
            "SKCK",
            "pengantar SKCK",
            JANJI_SKCK_PARIA.nilai(MARET.mulai),
            BERLAKU,
            PARIA,
            JANJI_SKCK_PARIA.pada(MARET.mulai).bukti,
        ),
        loket.ProdukLayanan(
            "DOMISILI*",
            "keterangan domisili",
            loket.JanjiWaktu(30, loket.SatuanJanji.MENIT),
            BERLAKU,
        ),
        loket.ProdukLayanan(
            "WARIS*", "keterangan waris", loket.JanjiWaktu(3, loket.SatuanJanji.HARI_KERJA), BERLAKU
        ),
    ]
)
ATURAN = loket.AturanJanji(
    saat_dikembalikan=loket.SaatDikembalikan.BERHENTI,
    hari_pertama_dihitung=False,
    jam_buka=BUKA,
    kalender=KALENDER,
)
CEPAT = ("SKCK", "DOMISILI*")
"""What is done at the counter while people wait."""


def main() -> None:
    buku = sebulan()
    judul("1. SEBULAN DI LOKET*: APA YANG DIJANJIKAN, DAN APA YANG DITEPATI")
    cetak_bulan(buku)
    judul("2. YANG BELUM SELESAI PADA AKHIR BULAN")
    cetak_tunggakan(buku)
    judul("3. ANTREAN: BERAPA LOKET YANG CUKUP?")
    cetak_antrean(buku)
    judul("4. PENGADUAN*: APA YANG JATUH TEMPO")
    cetak_pengaduan()
    judul("5. APA YANG BOLEH DITANDATANGANI KECAMATAN")
    cetak_wewenang()


def judul(teks: str) -> None:
    print(f"\n{teks}\n{'=' * len(teks)}")


def cetak_alinea(teks: str) -> None:
    print(fill(teks, LEBAR, break_on_hyphens=False))


# --- the month -----------------------------------------------------------------------------------


class Dadu:
    """Numbers between 0 and 1 that are the same on every run."""

    def __init__(self, benih: int) -> None:
        self.nilai = benih

    def bagian(self) -> float:
        self.nilai = (self.nilai * 16_807) % 2_147_483_647
        return self.nilai / 2_147_483_647

    def lama(self, rata: float) -> timedelta:
        """An exponential time with this mean in minutes, in whole seconds."""
        return timedelta(seconds=round(-60 * rata * log(self.bagian())))


class Kantor:
    """The book, and commands with ids of its own, in the order in which things happened."""

    def __init__(self) -> None:
        self.rencana: list[tuple[datetime, int, str, dict[str, str]]] = []

    def catat(self, saat: datetime, perintah: str, permohonan: str, **isi: str) -> None:
        nomor = len(self.rencana)
        self.rencana.append((saat, nomor, perintah, {"permohonan": permohonan, **isi}))

    def buku(self) -> loket.BukuLayanan:
        buku = loket.buku_layanan()
        for saat, nomor, perintah, isi in sorted(self.rencana, key=lambda r: r[:2]):
            lain = {"katalog": KATALOG} if perintah == "ajukan_permohonan" else {}
            e = getattr(loket, perintah)(buku, id=f"p-{nomor}", saat=saat, **isi, **lain)
            buku = loket.evolve(buku, e)
        return buku


def hari_kerja() -> Iterator[date]:
    hari = MARET.mulai
    while hari in MARET:
        if KALENDER.hari_kerja(hari):
            yield hari
        hari += timedelta(days=1)


def sebulan() -> loket.BukuLayanan:
    """Two counters from opening to closing, a rush in the morning, and a few slow files."""
    dadu, kantor = Dadu(2024), Kantor()
    for hari in hari_kerja():
        sehari(hari, dadu, kantor)
    lambat(kantor)
    return kantor.buku()


def sehari(hari: date, dadu: Dadu, kantor: Kantor) -> None:
    """Everybody who comes before 14.15 is served in the order of arrival."""
    bebas = [(datetime.combine(hari, time(8)), petugas) for petugas in ("P-1", "P-2")]
    heapify(bebas)
    saat = datetime.combine(hari, time(8))
    urut = 0
    while True:
        saat += dadu.lama(4 if saat.time() < time(10) else 9)
        if saat.time() >= time(14, 15):
            return
        if time(11, 45) <= saat.time() < time(13):
            saat = datetime.combine(hari, time(13))
        urut += 1
        nomor = f"{hari:%m%d}-{urut:03}"
        produk = "SKCK" if dadu.bagian() < 0.7 else "DOMISILI*"
        kantor.catat(saat, "ajukan_permohonan", nomor, produk=produk, pemohon=f"W-{nomor}")
        if dadu.bagian() < 0.02:
            kantor.catat(saat, "kembalikan_berkas", nomor, alasan="surat RT belum ada")
            continue
        kantor.catat(saat, "nyatakan_lengkap", nomor)
        kosong, petugas = bebas[0]
        mulai = istirahat(max(kosong, saat))
        selesai = istirahat(mulai + dadu.lama(5))
        heapreplace(bebas, (selesai, petugas))
        kantor.catat(mulai, "proses_permohonan", nomor, petugas=petugas, loket=petugas[-1])
        kantor.catat(selesai, "selesaikan_permohonan", nomor)


def istirahat(saat: datetime) -> datetime:
    """Nothing begins or ends between twelve and one."""
    return datetime.combine(saat.date(), time(13)) if saat.hour == 12 else saat


def lambat(kantor: Kantor) -> None:
    """Five files of inheritance, of which one is open and one was refused."""
    for i, (mulai, lama) in enumerate([(4, 2), (6, 7), (13, 3), (18, 0), (22, None)]):
        nomor, saat = f"W-{i}", datetime(2024, 3, mulai, 9)
        kantor.catat(saat, "ajukan_permohonan", nomor, produk="WARIS*", pemohon=f"W-9{i}")
        kantor.catat(saat, "nyatakan_lengkap", nomor)
        if lama == 0:
            kantor.catat(saat, "tolak_permohonan", nomor, alasan="ahli waris berselisih")
            continue
        kantor.catat(saat, "proses_permohonan", nomor, petugas="P-3", loket="3")
        if lama:
            kantor.catat(saat + timedelta(days=lama), "selesaikan_permohonan", nomor)


def cetak_bulan(buku: loket.BukuLayanan) -> None:
    rekap = loket.rekap_layanan(buku, MARET, aturan=ATURAN, bagian=0.9, pada=AKHIR)
    cetak_alinea(
        "Janji berjalan sejak berkas lengkap, hanya selama loket buka, dan berhenti selama berkas "
        "dikembalikan. Yang bertanda * rekaan."
    )
    print(rekap.tabel())
    (skck,) = rekap.produk("SKCK")
    print()
    cetak_alinea(
        f"Dari {skck.arus.selesai} pengantar SKCK yang selesai, {skck.tepat_waktu} "
        f"({tulis_persen(skck.tingkat_tepat_waktu, 1)}) selesai dalam {KATALOG.isi[0].janji}."
    )
    print()
    print(loket.hasil_layanan(buku, MARET, pada=AKHIR).tabel())


def cetak_tunggakan(buku: loket.BukuLayanan) -> None:
    tunggak = loket.tunggakan(buku, AKHIR, pita_hari=(1, 7, 14), aturan=ATURAN)
    print(tunggak.penjelasan())
    for b in tunggak.lewat_janji:
        print(
            f"Melewati janji: {b.permohonan} {b.produk}, janji {b.janji}, umur {b.umur_hari} hari."
        )


def cetak_antrean(buku: loket.BukuLayanan) -> None:
    ukur = loket.antrean_terukur(
        buku, MARET, pada=AKHIR, jam_buka=BUKA, kalender=KALENDER, batas_menit=10, produk=CEPAT
    )
    kira = ukur.prakiraan(2)
    if kira is None:
        return
    isi = {"menit_per_layanan": kira.menit_per_layanan, "batas_menit": 10}
    print(ukur.bandingkan(kira))
    print()
    cetak_alinea(
        "Prakiraan menganggap kedatangan merata. Pagi hari datang 15 orang per jam*, dan itulah "
        "yang membuat antrean nyata lebih panjang:"
    )
    for banyak in (1, 2, 3):
        pagi = loket.prakiraan_antrean(kedatangan_per_jam=15, loket=banyak, **isi)
        nilai = pagi.tingkat_layanan
        hasil = (
            pagi.alasan
            if nilai is None
            else f"{tulis_persen(nilai, 1)} menunggu paling lama 10 menit"
        )
        print(f"  pagi, {banyak} loket: {hasil}")
    cukup = loket.loket_terkecil(kedatangan_per_jam=15, tingkat_layanan=0.95, **isi)
    print(
        f"Paling sedikit {cukup.loket} loket agar 95 % menunggu paling lama 10 menit "
        f"(beban {tulis_pecahan(cukup.beban)} erlang)."
    )


# --- complaints ----------------------------------------------------------------------------------


class Meja:
    """The book of complaints, and commands with ids of its own."""

    def __init__(self) -> None:
        self.buku = pengaduan.buku_pengaduan()

    def __call__(self, hari: int, perintah: str, nomor: str, **isi: object) -> None:
        e = getattr(pengaduan, perintah)(
            self.buku,
            id=f"a-{self.buku.nomor + 1}",
            tanggal=date(2024, 3, hari),
            pengaduan=nomor,
            **isi,
        )
        self.buku = pengaduan.evolve(self.buku, e)


def cetak_pengaduan() -> None:
    tertutup = {
        "dihitung_dari": "diterima",
        "dipenuhi_oleh": "selesai",
        "hari_terima_dihitung": False,
        "waktu_pelapor_dihitung": False,
        "perpanjangan_paling_banyak": 0,
        "buka_lagi_paling_banyak": 1,
    }
    paria = pengaduan.kebijakan_pengaduan("paria", MARET.mulai, **tertutup)
    lapor = pengaduan.kebijakan_pengaduan("lapor", MARET.mulai, satuan="hari_kerja", **tertutup)
    cetak_alinea(f"Standar: {paria}.")
    cetak_alinea(
        "Dari mana batas dihitung, apa yang memenuhinya, dan apakah hari terima dihitung tidak "
        "disebut sumber: di sini sejak diterima, oleh penyelesaian, tanpa hari terima."
    )
    print()
    meja = Meja()

    def terima(hari: int, nomor: str, jenis: str, uraian: str, **lain: object) -> None:
        isi = {"kanal": "loket", "layanan": "surat pengantar", "pelapor": f"W-7{nomor[-1]}",
               "kebijakan": paria, "kalender": KALENDER, **lain}  # fmt: skip
        meja(hari, "terima_pengaduan", nomor, jenis=jenis, uraian=uraian, **isi)

    terima(4, "A-1", "ringan", "loket belum buka pukul 8")
    meja(5, "teruskan_pengaduan", "A-1", unit="sekretaris", kalender=KALENDER)
    meja(6, "tanggapi_pengaduan", "A-1", tanggapan="jadwal jaga diubah")
    meja(6, "selesaikan_pengaduan", "A-1", hasil="buka pukul 8")
    terima(7, "A-2", "normatif", "syarat di papan tidak sama")
    meja(8, "minta_kelengkapan", "A-2", yang_diminta="foto papan")
    terima(13, "A-3", "ringan", "antre terlalu lama", anonim=True)
    meja(14, "terima_kelengkapan", "A-2", kalender=KALENDER)
    terima(14, "A-4", "tidak_berkadar_pengawasan", "diminta uang", rahasia=True)
    meja(15, "teruskan_pengaduan", "A-4", unit="camat", kalender=KALENDER)
    lapor_isi = {"kanal": "LAPOR!", "kebijakan": lapor}
    terima(18, "A-5", "permintaan_informasi", "biaya surat waris?", **lapor_isi)
    terima(19, "A-6", "ringan", "kursi tunggu kurang")
    meja(20, "tolak_pengaduan", "A-6", alasan="sudah dijawab di A-3")
    daftar = pengaduan.tenggat_pengaduan(meja.buku, date(2024, 3, 20))
    print(daftar.tabel())
    print()
    print(pengaduan.rekap_pengaduan(meja.buku, MARET, date(2024, 3, 20)).penjelasan())


# --- what may be signed --------------------------------------------------------------------------


def cetak_wewenang() -> None:
    """What Yogyakarta delegates by is known; which documents are in it was not read."""
    print(PELIMPAHAN_YOGYAKARTA.penjelasan(AKHIR))
    contoh = PelimpahanWewenang(
        "izin contoh*", None, Masa(date(2021, 1, 1)), DasarHukum("Perwal contoh*"), Bukti.USULAN
    )
    for izin, pada in (
        ("izin contoh*", AKHIR),
        ("izin contoh*", date(2020, 6, 1)),
        ("lain*", AKHIR),
    ):
        hasil = kewenangan_kecamatan(izin, "Contoh*", pelimpahan=[contoh], pada=pada)
        print(hasil.penjelasan())


if __name__ == "__main__":
    main()
