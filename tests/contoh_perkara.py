"""One example at least of every public class of the case files that goes over the wire, and an
office at work.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.validity import KalenderKerja, Masa
from pelayanan_publik.satpol_pp.perkara import command, reports, surat
from pelayanan_publik.satpol_pp.perkara.effects import evolve
from pelayanan_publik.satpol_pp.perkara.events import AsalLaporan, PeristiwaPerkara, Tindakan
from pelayanan_publik.satpol_pp.perkara.rekap import rekap_perkara
from pelayanan_publik.satpol_pp.perkara.saksi import Penyerahan, Saksi
from pelayanan_publik.satpol_pp.perkara.state import buku_perkara
from pelayanan_publik.satpol_pp.perkara.tangga import (
    AnakTangga,
    KebijakanTangga,
    Lanjutan,
    Pengulangan,
    TahapPembinaan,
)
from pelayanan_publik.satpol_pp.perkara.tenggang import SatuanTenggang, Tenggang

HARI = date(2024, 3, 1)
KALENDER = KalenderKerja(Masa(HARI, date(2026, 1, 1)), frozenset({date(2024, 3, 11)}))
SAKSI = Saksi("R-0001", setempat=True)
KEPUTUSAN = Masa(date(2022, 1, 1), date(2027, 1, 1))


def tangga(
    *banyak: int,
    satuan: SatuanTenggang = SatuanTenggang.HARI_KALENDER,
    nama: str = "contoh",
    **lain: object,
) -> KebijakanTangga:
    """A ladder SP1, SP2, … with these graces; 7, 3 and 1 days unless told."""
    anak = [AnakTangga(f"SP{i}", Tenggang(n, satuan)) for i, n in enumerate(banyak or (7, 3, 1), 1)]
    isi = {
        "hari_terima_dihitung": False,
        "penolakan_dihitung": True,
        "perpanjangan_paling_banyak": 1,
        "pengulangan": Pengulangan.LANGSUNG,
        "lanjutan": tuple(Lanjutan),
        "dasar": DasarHukum("SOP contoh"),
        "bukti": Bukti.USULAN,
        **lain,
    }
    return KebijakanTangga(nama, anak, **isi)


class Meja:
    """An office at work: runs commands with ids and days of its own, keeps the book and the log."""

    def __init__(
        self, *perkara: str, hari: date = HARI, tangga: KebijakanTangga | None = None
    ) -> None:
        self.buku = buku_perkara()
        self.log: list[PeristiwaPerkara] = []
        self.hari = hari
        for nomor in perkara:
            self.lapor(nomor, tangga=tangga)

    def __call__(
        self, perintah: Callable[..., PeristiwaPerkara], perkara: str = "A", **isi: object
    ):
        isi = {"id": f"p-{len(self.log) + 1}", "tanggal": self.hari, "perkara": perkara, **isi}
        e = perintah(self.buku, **isi)
        self.buku = evolve(self.buku, e)
        self.log.append(e)
        return e

    def lewat(self, hari: int) -> None:
        self.hari += timedelta(days=hari)

    def kartu(self, perkara: str = "A"):
        return self.buku.perkara(perkara)

    # each step with what a test does not care about filled in

    def lapor(self, perkara: str = "A", **isi: object):
        tg = isi.pop("tangga", None) or tangga()
        return self(command.laporkan_pelanggaran, perkara, **{
            "jenis": "bangunan di trotoar", "perda": "Perda contoh, Pasal 1",
            "kelurahan": "Prenggan", "lokasi": "Jalan contoh", "pelanggar": "W-0001",
            "asal": AsalLaporan.DITEMUKAN, "pelapor": "P-0001", "bukti": "foto 1", "tangga": tg,
            **isi})  # fmt: skip

    def bina(self, tahap: TahapPembinaan, perkara: str = "A", **isi: object):
        return self(command.catat_pembinaan, perkara, **{"tahap": tahap, "bukti": "notula", **isi})

    def terbit(self, kode: str = "SP1", perkara: str = "A", **isi: object):
        nomor = isi.pop("nomor_surat", f"{kode}/{len(self.log)}")
        return self(surat.terbitkan_surat, perkara, anak_tangga=kode, nomor_surat=nomor, **isi)

    def terima(self, perkara: str = "A", **isi: object):
        return self(surat.terima_surat, perkara, **{
            "penerima": "W-0001", "penyerahan": Penyerahan.DITERIMA, "saksi": [SAKSI],
            "bukti": "foto 2", **isi})  # fmt: skip

    def perpanjang(self, perkara: str = "A", **isi: object):
        return self(surat.perpanjang_tenggang, perkara, **{
            "tambahan": Tenggang(5, SatuanTenggang.HARI_KALENDER), "alasan": "pindah barang",
            **isi})  # fmt: skip

    def berlanjut(self, perkara: str = "A", **isi: object):
        return self(command.catat_pelanggaran_berlanjut, perkara, **{"bukti": "foto 3", **isi})

    def patuh(self, perkara: str = "A", **isi: object):
        return self(command.catat_kepatuhan, perkara, **{"bukti": "foto 4", **isi})

    def tertib(self, perkara: str = "A", **isi: object):
        return self(command.catat_penertiban, perkara, **{
            "tindakan": Tindakan.PEMBONGKARAN, "nomor_perintah": "SPB/1", "saksi": [SAKSI],
            "bukti": "foto 5", **isi})  # fmt: skip

    def limpah(self, perkara: str = "A", **isi: object):
        return self(command.limpahkan_perkara, perkara, **{
            "ppns": "PPNS-01", "nomor_keputusan": "AHU-1", "keputusan_berlaku": KEPUTUSAN,
            **isi})  # fmt: skip

    def putus(self, perkara: str = "A", **isi: object):
        return self(command.catat_putusan, perkara, **{
            "nomor_putusan": "1/Pid.C", "denda_rupiah": 500_000, "kurungan_hari": 0,
            **isi})  # fmt: skip

    def selesai(self, perkara: str = "A", **isi: object):
        return self(command.selesaikan_perkara, perkara, **{"bukti": "berita acara", **isi})

    def tutup(self, perkara: str = "A", **isi: object):
        return self(command.tutup_perkara, perkara, **{"alasan": "di luar wilayah", **isi})

    def ulang(self, perkara: str = "A", **isi: object):
        return self(command.catat_pelanggaran_terulang, perkara, **{"bukti": "foto 6", **isi})

    def batal(self, perkara: str = "A", **isi: object):
        langkah = isi.pop("langkah", None) or self.kartu(perkara).langkah
        return self(command.batalkan_langkah, perkara, **{
            "langkah": langkah, "alasan": "keliru", **isi})  # fmt: skip

    def naik(self, sampai: str = "SP3", perkara: str = "A") -> None:
        """Up the ladder: each letter issued, received, over, and the violation going on."""
        for anak in self.kartu(perkara).tangga.surat:
            self.terbit(anak.kode, perkara)
            self.terima(perkara)
            self.hari = self.kartu(perkara).jatuh_tempo.lewat_sejak
            self.berlanjut(perkara)
            if anak.kode == sampai:
                return


def semua_langkah() -> Meja:
    """An office in which every kind of event has happened."""
    m = Meja("A", "B")
    m.lapor("C", asal=AsalLaporan.DILAPORKAN, pelapor="W-0009",
            tangga=tangga(2, satuan=SatuanTenggang.KALI_24_JAM))  # fmt: skip
    m.bina(TahapPembinaan.PREEMTIF)
    m.lewat(1)
    m.bina(TahapPembinaan.PREVENTIF)
    m.lewat(1)
    m.terbit("SP1", "B")
    m.lewat(1)
    m.terima("B", penyerahan=Penyerahan.DITOLAK)
    m.perpanjang("B")
    m.patuh("B")
    m.naik()
    m.tertib()
    m.selesai()
    m.lewat(3)
    m.ulang()
    m.limpah(hari=m.hari)
    m.terbit("SP1", "C")
    m.terima("C", saat=datetime(m.hari.year, m.hari.month, m.hari.day, 10, 30))
    m.lewat(2)
    m.putus()
    m.tutup("C")
    m.lewat(1)
    m.selesai()
    m.lapor("D")
    m.batal("D")
    m.lapor("E", tangga=tangga(5, satuan=SatuanTenggang.HARI_KERJA))
    m.terbit("SP1", "E")
    m.terima("E", kalender=KALENDER)
    return m


def contoh_perkara() -> list[object]:
    """Events, results and the values that they are made of."""
    m = semua_langkah()
    rekap = rekap_perkara(m.buku, Masa(HARI, date(2025, 1, 1)))
    daftar = reports.jatuh_tempo(m.buku, m.hari)
    langkah = reports.langkah_sah(m.buku, "E", m.hari)
    kartu = m.kartu("E")
    return [
        *m.log,
        kartu.tangga,
        *kartu.tangga.surat,
        kartu.tangga.surat[0].tenggang,
        kartu.jatuh_tempo,
        SAKSI,
        rekap,
        rekap.jumlah,
        daftar,
        *daftar.baris,
        langkah,
        *langkah.kemungkinan,
    ]
