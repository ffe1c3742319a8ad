"""What is done with a pagu. Each command looks at the book and answers with an event, or refuses.

The same `id` twice, with the same content, gives the first event and changes nothing.

>>> from pelayanan_publik.anggaran.book.effects import evolve
>>> from pelayanan_publik.anggaran.book.state import buku_baru
>>> from pelayanan_publik.anggaran.model import JenisKegiatan, Rekening, SumberDana
>>> from pelayanan_publik.anggaran.rab import BagianRAB, BarisRAB
>>> from pelayanan_publik.core.units import Pembulatan
>>> from pelayanan_publik.wilayah.model import KodeWilayah
>>> hari = date(2024, 3, 1)
>>> pagu = Pagu(KodeWilayah("34.71.14.1001"), 2024, SumberDana.DANAIS, 100_000_000, "biopori")
>>> di = Rekening("Kotagede", "biopori", "5.1", "02", "01", "0024")
>>> pipa = BarisRAB("I.1", "Pipa berlubang", 648, "buah", 60_000, di)
>>> rab = RAB("Biopori", (BagianRAB("I", "Bahan", (pipa,)),), Pembulatan.KE_BAWAH)
>>> biopori = Kegiatan("K-1", "Pelatihan", JenisKegiatan.SARPRAS_PERMUKIMAN, "BA-3", "biopori")
>>> buku = buku_baru()
>>> buku = evolve(buku, tetapkan_pagu(buku, id="p-1", tanggal=hari, pagu=pagu))
>>> buku = evolve(buku, setujui_rab(buku, id="p-2", tanggal=hari, kegiatan=biopori, rab=rab))
>>> buku = evolve(buku, rencanakan_termin(
...     buku, id="p-3", tanggal=hari, bagian=(0.5, 0.5), syarat_realisasi=(0.75,)))
>>> buku = evolve(buku, cairkan(buku, id="p-4", tanggal=hari, termin=1))
>>> belanja = belanjakan(buku, id="p-5", tanggal=hari, kode_baris="I.1",
...     jumlah_rupiah=30_000_000, bukti="KW-1", penerima="Toko Makmur")
>>> buku = evolve(buku, belanja)
>>> buku.kas_rupiah, buku.silpa_rupiah
(20000000, 70000000)
>>> cairkan(buku, id="p-6", tanggal=hari, termin=2)
Traceback (most recent call last):
pelayanan_publik.anggaran.errors.SyaratTerminBelumTercapai: AG-070 termin: ...
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction

from pelayanan_publik.anggaran.book.effects import ATURAN
from pelayanan_publik.anggaran.book.events import (
    BelanjaDibatalkan,
    BelanjaDicatat,
    PaguDitetapkan,
    PencairanDibatalkan,
    PengembalianDibatalkan,
    PengembalianDicatat,
    PergeseranDicatat,
    RABDisetujui,
    TahunDitutup,
    Termin,
    TerminDicairkan,
    TerminDirencanakan,
    galat_penerima,
)
from pelayanan_publik.anggaran.book.rencana import galat_bagian
from pelayanan_publik.anggaran.book.state import BukuAnggaran
from pelayanan_publik.anggaran.dana import periksa_dana
from pelayanan_publik.anggaran.errors import (
    RencanaTerminSalah,
    TerminTanpaRupiah,
    TerminTidakUrut,
)
from pelayanan_publik.anggaran.model import Kegiatan, Pagu
from pelayanan_publik.anggaran.pergeseran import TingkatPersetujuan, tingkat_persetujuan
from pelayanan_publik.anggaran.rab import RAB
from pelayanan_publik.core.book import galat_hari, jawaban_lama
from pelayanan_publik.core.errors import BukanJenisnya, Pengumpul
from pelayanan_publik.core.split import bagi_habis
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_positif,
    galat_teks,
    pecahan_bagian,
    pecahan_positif,
)


def _mulai(buku: BukuAnggaran, jenis: type, tanggal: date) -> Pengumpul:
    """A collector with the fault of the day, in a book that may take an event of this kind."""
    buku.langkah(jenis)
    kumpul = Pengumpul()
    kumpul.tambah(galat_hari(buku.catatan, tanggal))
    return kumpul


# --- the plan ------------------------------------------------------------------------------------


def tetapkan_pagu(buku: BukuAnggaran, *, id: str, tanggal: date, pagu: Pagu) -> PaguDitetapkan:
    """Begin a book with its ceiling; from now on every day lies in the pagu's year."""
    if lama := jawaban_lama(buku.catatan, id, PaguDitetapkan, tanggal=tanggal, pagu=pagu):
        return lama
    kumpul = _mulai(buku, PaguDitetapkan, tanggal)
    kumpul.tambah(galat_anggota(pagu, Pagu, "pagu"))
    kumpul.tuntas()
    return ATURAN.sahkan(buku, PaguDitetapkan(buku.nomor + 1, id, tanggal, pagu))


def setujui_rab(
    buku: BukuAnggaran, *, id: str, tanggal: date, kegiatan: Kegiatan, rab: RAB
) -> RABDisetujui:
    """Approve the RAB of an activity that the fund may pay, within what the pagu has left.

    Whether it may is asked of the rules in force on that day (`dana.periksa_dana`). An activity
    has one RAB; a line's code stands once in the book.
    """
    isi = {"tanggal": tanggal, "kegiatan": kegiatan, "rab": rab}
    if lama := jawaban_lama(buku.catatan, id, RABDisetujui, **isi):
        return lama
    kumpul = _mulai(buku, RABDisetujui, tanggal)
    kumpul.tambah(galat_anggota(kegiatan, Kegiatan, "kegiatan"), galat_anggota(rab, RAB, "rab"))
    kumpul.tuntas()
    e = RABDisetujui(buku.nomor + 1, id, tanggal, kegiatan, rab)
    with kumpul.di():
        periksa_dana(buku.pagu, kegiatan, tanggal).wajib_layak()
    with kumpul.di():
        ATURAN.sahkan(buku, e)
    kumpul.tuntas()
    return e


def geser(
    buku: BukuAnggaran,
    *,
    id: str,
    tanggal: date,
    dari: str,
    ke: str,
    jumlah_rupiah: int,
    persetujuan: TingkatPersetujuan,
    dokumen: str,
) -> PergeseranDicatat:
    """Move budget between two lines, with an approval that is at least what the shift needs."""
    teks = {"dari": dari, "ke": ke, "dokumen": dokumen}
    isi = {"tanggal": tanggal, "jumlah_rupiah": jumlah_rupiah, "persetujuan": persetujuan, **teks}
    if lama := jawaban_lama(buku.catatan, id, PergeseranDicatat, **isi):
        return lama
    kumpul = _mulai(buku, PergeseranDicatat, tanggal)
    for nama, kode in (("dari", dari), ("ke", ke)):
        with kumpul.di():
            buku.baris(kode, nama)
    kumpul.tambah(
        galat_positif(jumlah_rupiah, "jumlah_rupiah"),
        galat_anggota(persetujuan, TingkatPersetujuan, "persetujuan"),
        galat_teks(dokumen, "dokumen"),
    )
    kumpul.tuntas()
    asal, tujuan = buku.kartu[dari].rekening, buku.kartu[ke].rekening
    perlu = tingkat_persetujuan(asal, tujuan, pada=tanggal).tingkat
    nomor = buku.nomor + 1
    e = PergeseranDicatat(nomor, id, tanggal, dari, ke, jumlah_rupiah, perlu, persetujuan, dokumen)
    return ATURAN.sahkan(buku, e)


# --- money that comes ----------------------------------------------------------------------------


def rencanakan_termin(
    buku: BukuAnggaran,
    *,
    id: str,
    tanggal: date,
    bagian: Sequence[Bilangan],
    syarat_realisasi: Sequence[Bilangan],
) -> TerminDirencanakan:
    """Split the pagu into stages, to the last rupiah. The shares add up to exactly 1.

    `syarat_realisasi` has, for each stage after the first, the share of the stage before it
    that must be spent. Until the first stage is paid a new plan replaces the old one.
    """
    kumpul = Pengumpul()
    eksak = _tiap(kumpul, "bagian", bagian, pecahan_positif)
    syarat = _tiap(kumpul, "syarat_realisasi", syarat_realisasi, pecahan_bagian)
    kumpul.tuntas()
    isi = {"tanggal": tanggal, "bagian": eksak, "syarat_realisasi": syarat}
    if lama := jawaban_lama(buku.catatan, id, TerminDirencanakan, **isi):
        return lama
    kumpul = _mulai(buku, TerminDirencanakan, tanggal)
    kumpul.tambah(galat_bagian(eksak))
    if len(syarat) != (berikut := max(len(eksak) - 1, 0)):
        harus = f"{berikut}, satu untuk setiap termin sesudah yang pertama"
        ada = f"{len(syarat)} syarat"
        kumpul.tambah(RencanaTerminSalah(ada, path="syarat_realisasi", seharusnya=harus))
    kumpul.tuntas()
    rupiah = bagi_habis(buku.pagu.rupiah, eksak)
    kumpul.tambah(
        *(TerminTanpaRupiah(i + 1, path=f"bagian[{i}]") for i, r in enumerate(rupiah) if not r)
    )
    kumpul.tuntas()
    termin = tuple(map(Termin, eksak, rupiah, (Fraction(0), *syarat)))
    return ATURAN.sahkan(buku, TerminDirencanakan(buku.nomor + 1, id, tanggal, termin))


def _tiap(
    kumpul: Pengumpul, path: str, nilai: object, pintu: Callable[[object, str], Fraction]
) -> tuple[Fraction, ...]:
    """Every measure of a sequence through a door."""
    if not isinstance(nilai, Sequence) or isinstance(nilai, str):
        kumpul.tambah(BukanJenisnya(nilai, path=path, sebagai="Sequence"))
        return ()
    hasil = []
    for i, satu in enumerate(nilai):
        with kumpul.di():
            hasil.append(pintu(satu, f"{path}[{i}]"))
    return tuple(hasil)


def cairkan(buku: BukuAnggaran, *, id: str, tanggal: date, termin: int) -> TerminDicairkan:
    """Enter that a stage has come, as planned; refused until its condition is met."""
    if lama := jawaban_lama(buku.catatan, id, TerminDicairkan, tanggal=tanggal, termin=termin):
        return lama
    kumpul = _mulai(buku, TerminDicairkan, tanggal)
    rupiah = _rupiah_termin(buku, kumpul, termin)
    kumpul.tuntas()
    return ATURAN.sahkan(buku, TerminDicairkan(buku.nomor + 1, id, tanggal, termin, rupiah))


def batalkan_pencairan(
    buku: BukuAnggaran, *, id: str, tanggal: date, termin: int, alasan: str
) -> PencairanDibatalkan:
    """Undo the last stage, entered by mistake; what was spent must be covered without it."""
    isi = {"tanggal": tanggal, "termin": termin, "alasan": alasan}
    if lama := jawaban_lama(buku.catatan, id, PencairanDibatalkan, **isi):
        return lama
    kumpul = _mulai(buku, PencairanDibatalkan, tanggal)
    rupiah = _rupiah_termin(buku, kumpul, termin)
    kumpul.tambah(galat_teks(alasan, "alasan"))
    kumpul.tuntas()
    e = PencairanDibatalkan(buku.nomor + 1, id, tanggal, termin, rupiah, alasan)
    return ATURAN.sahkan(buku, e)


def _rupiah_termin(buku: BukuAnggaran, kumpul: Pengumpul, termin: int) -> int:
    """What a stage brings; the fault of one that is not in the plan is kept."""
    if galat := galat_positif(termin, "termin"):
        kumpul.tambah(galat)
    elif termin > (banyak := len(buku.termin)):
        cair = len(buku.cair)
        kumpul.tambah(TerminTidakUrut(termin, path="termin", cair=cair, banyak=banyak))
    else:
        return buku.termin[termin - 1].rupiah
    return 0


# --- money that goes, and comes back -------------------------------------------------------------


def belanjakan(
    buku: BukuAnggaran,
    *,
    id: str,
    tanggal: date,
    kode_baris: str,
    jumlah_rupiah: int,
    bukti: str,
    penerima: str,
) -> BelanjaDicatat:
    """Spend on a RAB line: never above its budget, never above the money that has come.

    `bukti` is the reference of the receipt, one for each entry; `penerima` is who was paid.
    """
    teks = {"kode_baris": kode_baris, "bukti": bukti, "penerima": penerima}
    isi = {"tanggal": tanggal, "jumlah_rupiah": jumlah_rupiah, **teks}
    if lama := jawaban_lama(buku.catatan, id, BelanjaDicatat, **isi):
        return lama
    kumpul = _mulai(buku, BelanjaDicatat, tanggal)
    with kumpul.di():
        buku.baris(kode_baris)
    kumpul.tambah(
        galat_positif(jumlah_rupiah, "jumlah_rupiah"),
        galat_teks(bukti, "bukti"),
        galat_penerima(penerima),
    )
    kumpul.tuntas()
    e = BelanjaDicatat(buku.nomor + 1, id, tanggal, kode_baris, jumlah_rupiah, bukti, penerima)
    return ATURAN.sahkan(buku, e)


def batalkan_belanja(
    buku: BukuAnggaran, *, id: str, tanggal: date, belanja: int, alasan: str
) -> BelanjaDibatalkan:
    """Undo a spending that was entered by mistake; its receipt may then be entered rightly."""
    isi = {"tanggal": tanggal, "belanja": belanja, "alasan": alasan}
    if lama := jawaban_lama(buku.catatan, id, BelanjaDibatalkan, **isi):
        return lama
    kumpul = _mulai(buku, BelanjaDibatalkan, tanggal)
    kumpul.tambah(galat_teks(alasan, "alasan"))
    rupiah = 0
    with kumpul.di():
        rupiah = buku.belanja_berlaku(belanja).jumlah_rupiah
    kumpul.tuntas()
    e = BelanjaDibatalkan(buku.nomor + 1, id, tanggal, belanja, rupiah, alasan)
    return ATURAN.sahkan(buku, e)


def kembalikan(
    buku: BukuAnggaran, *, id: str, tanggal: date, belanja: int, jumlah_rupiah: int, bukti: str
) -> PengembalianDicatat:
    """Take back money of a spending, at most what is left of it; its line may spend it again."""
    angka = {"belanja": belanja, "jumlah_rupiah": jumlah_rupiah}
    isi = {"tanggal": tanggal, "bukti": bukti, **angka}
    if lama := jawaban_lama(buku.catatan, id, PengembalianDicatat, **isi):
        return lama
    kumpul = _mulai(buku, PengembalianDicatat, tanggal)
    with kumpul.di():
        buku.belanja_berlaku(belanja)
    kumpul.tambah(galat_positif(jumlah_rupiah, "jumlah_rupiah"), galat_teks(bukti, "bukti"))
    kumpul.tuntas()
    e = PengembalianDicatat(buku.nomor + 1, id, tanggal, belanja, jumlah_rupiah, bukti)
    return ATURAN.sahkan(buku, e)


def batalkan_pengembalian(
    buku: BukuAnggaran, *, id: str, tanggal: date, pengembalian: int, alasan: str
) -> PengembalianDibatalkan:
    """Undo a refund that was entered by mistake; line and till must have that much left."""
    isi = {"tanggal": tanggal, "pengembalian": pengembalian, "alasan": alasan}
    if lama := jawaban_lama(buku.catatan, id, PengembalianDibatalkan, **isi):
        return lama
    kumpul = _mulai(buku, PengembalianDibatalkan, tanggal)
    kumpul.tambah(galat_teks(alasan, "alasan"))
    rupiah = 0
    with kumpul.di():
        rupiah = buku.pengembalian_berlaku(pengembalian).jumlah_rupiah
    kumpul.tuntas()
    e = PengembalianDibatalkan(buku.nomor + 1, id, tanggal, pengembalian, rupiah, alasan)
    return ATURAN.sahkan(buku, e)


def tutup_tahun(buku: BukuAnggaran, *, id: str, tanggal: date) -> TahunDitutup:
    """Close the year: the SiLPA, and the money in the till that goes back. Nothing follows."""
    if lama := jawaban_lama(buku.catatan, id, TahunDitutup, tanggal=tanggal):
        return lama
    _mulai(buku, TahunDitutup, tanggal).tuntas()
    sisa = buku.silpa_rupiah, buku.kas_rupiah
    return ATURAN.sahkan(buku, TahunDitutup(buku.nomor + 1, id, tanggal, *sisa))
