"""A small pagu with its RAB for tests, a desk to work at, and one object of every class."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.anggaran.book import command as c
from pelayanan_publik.anggaran.book.effects import evolve
from pelayanan_publik.anggaran.book.state import BukuAnggaran, buku_baru
from pelayanan_publik.anggaran.jejak import jejak
from pelayanan_publik.anggaran.model import (
    JenisKegiatan,
    JenisPengadaan,
    Kegiatan,
    Pagu,
    Rekening,
    SumberDana,
)
from pelayanan_publik.anggaran.pergeseran import (
    SyaratPergeseran,
    TingkatPersetujuan,
    tingkat_persetujuan,
)
from pelayanan_publik.anggaran.rab import RAB, BagianRAB, BarisRAB, periksa_rab
from pelayanan_publik.anggaran.reports import realisasi, silpa
from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.core.units import Pembulatan
from pelayanan_publik.wilayah.model import KodeWilayah

HARI = date(2024, 2, 1)
AKHIR_TAHUN = date(2024, 12, 31)
PAGU = Pagu(KodeWilayah("34.71.14.1001"), 2024, SumberDana.DANAIS, 100_000_000, "biopori")
BIOPORI = Kegiatan(
    "K-1", "Pelatihan biopori", JenisKegiatan.SARPRAS_PERMUKIMAN, "BA 3/2024", "biopori"
)
KOMPOS = Kegiatan(
    "K-2", "Pelatihan kompos", JenisKegiatan.SARPRAS_PERMUKIMAN, "BA 4/2024", "Biopori"
)
BARANG = Rekening("Kotagede", "biopori", "5.1", "02", "01", "0024")
UPAH = attrs.evolve(BARANG, obyek="03")
PIPA = BarisRAB("I.1", "Pipa berlubang", 648, "buah", 60_000, BARANG, JenisPengadaan.BARANG)
PASIR = BarisRAB("I.2", "Pasir", Fraction(5, 2), "m³", 180_001, BARANG, JenisPengadaan.BARANG)
HOK = BarisRAB("II.1", "Tukang", 63, "HOK", 100_000, UPAH)
RAB_BIOPORI = RAB(
    "Biopori",
    (BagianRAB("I", "Bahan", (PIPA, PASIR)), BagianRAB("II", "Upah", (HOK,))),
    Pembulatan.KE_BAWAH,
)
EMBER = BarisRAB(
    "K.1", "Ember tumpuk", 100, "buah", 250_000, attrs.evolve(BARANG, kegiatan="kompos")
)
RAB_KOMPOS = RAB("Kompos", (BagianRAB("A", "Bahan", (EMBER,)),), Pembulatan.KE_BAWAH)
RENCANA = {"bagian": (Fraction(1, 2), Fraction(1, 2)), "syarat_realisasi": (Fraction(3, 4),)}
GESER = {"persetujuan": TingkatPersetujuan.SEKRETARIS_DAERAH, "dokumen": "SK 7/2024"}


class Meja:
    """A desk: every command is entered at once, under an id of its own."""

    def __init__(self, hari: date = HARI) -> None:
        self.buku: BukuAnggaran = buku_baru()
        self.hari = hari
        self.log: list = []

    def __call__(self, perintah: Callable, **isi):
        e = perintah(self.buku, **{"id": f"p-{len(self.log) + 1}", "tanggal": self.hari, **isi})
        self.buku = evolve(self.buku, e)
        self.log.append(e)
        return e

    def belanja(self, rupiah: int, baris: str = "I.1", bukti: str | None = None):
        bukti = bukti or f"KW-{len(self.log) + 1}"
        return self(
            c.belanjakan,
            kode_baris=baris,
            jumlah_rupiah=rupiah,
            bukti=bukti,
            penerima="Siti Aminah",
        )


def berpagu(pagu: Pagu = PAGU) -> Meja:
    meja = Meja(date(pagu.tahun, 2, 1))
    meja(c.tetapkan_pagu, pagu=pagu)
    return meja


def berencana() -> Meja:
    meja = berpagu()
    meja(c.setujui_rab, kegiatan=BIOPORI, rab=RAB_BIOPORI)
    return meja


def berjalan() -> Meja:
    """The stages are planned, and the first has come."""
    meja = berencana()
    meja(c.rencanakan_termin, **RENCANA)
    meja(c.cairkan, termin=1)
    return meja


def semua_kejadian() -> Meja:
    """Every kind of event, to the end of the year."""
    meja = berjalan()
    meja(c.setujui_rab, kegiatan=KOMPOS, rab=RAB_KOMPOS)
    meja.hari = date(2024, 3, 5)
    salah = meja.belanja(3_000_000, bukti="KW-A")
    meja(c.batalkan_belanja, belanja=salah.nomor, alasan="jumlah keliru")
    pipa = meja.belanja(30_000_000, bukti="KW-A")
    kembali = meja(c.kembalikan, belanja=pipa.nomor, jumlah_rupiah=500_000, bukti="STS-1")
    meja(c.batalkan_pengembalian, pengembalian=kembali.nomor, alasan="salah belanja")
    meja(c.kembalikan, belanja=pipa.nomor, jumlah_rupiah=250_000, bukti="STS-1")
    meja.hari = date(2024, 5, 6)
    meja(c.geser, dari="I.1", ke="II.1", jumlah_rupiah=1_000_000, **GESER)
    meja.belanja(7_300_000, "II.1")
    meja.belanja(450_002, "I.2")
    meja(c.cairkan, termin=2)
    meja(c.batalkan_pencairan, termin=2, alasan="belum masuk rekening")
    meja(c.cairkan, termin=2)
    meja.hari = date(2024, 9, 9)
    meja.belanja(24_000_000, "K.1")
    meja.hari = AKHIR_TAHUN
    meja(c.tutup_tahun)
    return meja


def kode_galat(perintah: Callable, *args, **isi) -> list[str]:
    """The codes with which a call is refused; the empty list if it is not."""
    return [kode for kode, _ in letak_galat(perintah, *args, **isi)]


def letak_galat(perintah: Callable, *args, **isi) -> list[tuple[str, str]]:
    """The codes and paths with which a call is refused."""
    try:
        perintah(*args, **isi)
    except Penolakan as tolak:
        return [(g.kode, g.path) for g in tolak.daftar]
    return []


def contoh_realisasi() -> list[object]:
    """At least one object of every public attrs class of RAB, shifting, book and reports."""
    meja = semua_kejadian()
    rab = attrs.evolve(RAB_KOMPOS, tertulis_rupiah=25_500_000)
    hasil = periksa_rab(rab, 20_000_000)
    return [
        *meja.log,
        PIPA,
        attrs.evolve(HOK, tertulis_rupiah=6_000_000),
        RAB_BIOPORI.bagian[0],
        RAB_BIOPORI,
        hasil,
        hasil.peringatan[0],
        meja.buku.termin[1],
        SyaratPergeseran(TingkatPersetujuan.PPKD, ubah_dpa=True),
        tingkat_persetujuan(BARANG, UPAH, pada=HARI),
        realisasi(meja.buku, AKHIR_TAHUN),
        silpa(meja.buku, AKHIR_TAHUN),
        jejak(meja.buku, AKHIR_TAHUN),
    ]
