"""What every event is asked before it may stand in the book.

Each answers with the fault, or None, so that a step can collect all of them.
"""

from __future__ import annotations

from pelayanan_publik.anggaran.book.events import PaguDitetapkan, PeristiwaAnggaran
from pelayanan_publik.anggaran.book.state import BukuAnggaran, KartuBaris, KeadaanAnggaran
from pelayanan_publik.anggaran.errors import (
    AngkaTidakCocok,
    BuktiSudahDipakai,
    DiLuarTahunAnggaran,
    KasAnggaranKurang,
    SisaBarisKurang,
)
from pelayanan_publik.core.errors import Galat, Pengumpul


def mulai(buku: BukuAnggaran, e: PeristiwaAnggaran) -> tuple[KeadaanAnggaran, Pengumpul]:
    """The state after a step, and a collector that knows whether its day is in the budget year.

    A step that the state forbids is refused at once: nothing else about it has a meaning.
    """
    keadaan = buku.langkah(type(e))
    tahun = (e.pagu if isinstance(e, PaguDitetapkan) else buku.pagu).tahun
    kumpul = Pengumpul()
    if e.tanggal.year != tahun:
        kumpul.tambah(DiLuarTahunAnggaran(e.tanggal, path="tanggal", tahun=str(tahun)))
    return keadaan, kumpul


def galat_sisa(kartu: KartuBaris, rupiah: int, path: str = "jumlah_rupiah") -> Galat | None:
    """The fault of more than a line has left."""
    if rupiah <= kartu.sisa_rupiah:
        return None
    return SisaBarisKurang(rupiah, path=path, baris=kartu.kode, sisa=kartu.sisa_rupiah)


def galat_kas(buku: BukuAnggaran, rupiah: int, path: str = "jumlah_rupiah") -> Galat | None:
    """The fault of more than the till has left."""
    if rupiah <= buku.kas_rupiah:
        return None
    kas, diterima = buku.kas_rupiah, buku.diterima_rupiah
    return KasAnggaranKurang(rupiah, path=path, kas=kas, diterima=diterima)


def kunci_bukti(bukti: str) -> str:
    """A receipt's reference as it is compared: neither case nor the width of spaces counts.

    >>> kunci_bukti("Kw-1  A") == kunci_bukti("KW-1 a")
    True
    """
    return " ".join(bukti.casefold().split())


def galat_bukti(buku: BukuAnggaran, bukti: str) -> Galat | None:
    """The fault of a receipt that another entry in force uses."""
    nomor = buku.bukti.get(kunci_bukti(bukti))
    return BuktiSudahDipakai(bukti, path="bukti", nomor=nomor) if nomor else None


def galat_angka(apa: str, nilai: int, seharusnya: int, path: str = "jumlah_rupiah") -> Galat | None:
    """The fault of an event's figure that is not the book's own."""
    if nilai == seharusnya:
        return None
    return AngkaTidakCocok(nilai, path=path, apa=apa, seharusnya=seharusnya)
