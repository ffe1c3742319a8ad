"""The trail of every rupiah: pagu → activity → RAB line → spending → receipt.

Read from the log alone, so that it can be held against the book: at each level the sums agree.
Refunds stand under their spending, shifts under their line; what was entered by mistake is
shown with the event that undid it, and counts for nothing. Who was paid is personal data and
stays in the log; the receipt leads there.

>>> from fractions import Fraction
>>> from pelayanan_publik.anggaran.book.effects import fold
>>> from pelayanan_publik.anggaran.book.events import (
...     PaguDitetapkan, Termin, TerminDicairkan, TerminDirencanakan)
>>> from pelayanan_publik.anggaran.book.state import buku_baru
>>> from pelayanan_publik.anggaran.model import JenisKegiatan, Rekening, SumberDana
>>> from pelayanan_publik.anggaran.rab import RAB, BagianRAB, BarisRAB
>>> from pelayanan_publik.core.units import Pembulatan
>>> from pelayanan_publik.wilayah.model import KodeWilayah
>>> hari, juta = date(2024, 2, 1), 1_000_000
>>> pagu = Pagu(KodeWilayah("34.71.14.1001"), 2024, SumberDana.DANAIS, 100 * juta)
>>> di = Rekening("Kotagede", "biopori", "5.1", "02", "01", "0024")
>>> pipa = BarisRAB("I.1", "Pipa", 648, "buah", 60_000, di)
>>> rab = RAB("Biopori", [BagianRAB("I", "Bahan", [pipa])], Pembulatan.KE_BAWAH)
>>> biopori = Kegiatan("K-1", "Pelatihan", JenisKegiatan.SARPRAS_PERMUKIMAN, "BA 3/2024")
>>> buku = fold([
...     PaguDitetapkan(1, "p-1", hari, pagu),
...     RABDisetujui(2, "p-2", hari, biopori, rab),
...     TerminDirencanakan(3, "p-3", hari, [Termin(Fraction(1), 100 * juta, Fraction(0))]),
...     TerminDicairkan(4, "p-4", hari, 1, 100 * juta),
...     BelanjaDicatat(5, "p-5", hari, "I.1", 30 * juta, "KW-1", "Toko Makmur"),
... ], buku_baru())
>>> print(jejak(buku, hari).penjelasan())
Jejak pada 2024-02-01: Rp 30.000.000 dari Rp 38.880.000 (Rp 100.000.000 danais 2024 untuk ...)
  I.1 Pipa: Rp 30.000.000 dari Rp 38.880.000 (K-1, musyawarah BA 3/2024)
    RAB: Rp 38.880.000
    Belanja nomor 5: Rp 30.000.000 (2024-02-01, bukti KW-1)
    Sisa: Rp 8.880.000
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from pelayanan_publik.anggaran.book.effects import buku_pada
from pelayanan_publik.anggaran.book.events import (
    BelanjaDibatalkan,
    BelanjaDicatat,
    PengembalianDibatalkan,
    PengembalianDicatat,
    PergeseranDicatat,
    PeristiwaAnggaran,
    RABDisetujui,
)
from pelayanan_publik.anggaran.book.state import BukuAnggaran
from pelayanan_publik.anggaran.model import Kegiatan, Pagu
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_rupiah


@attrs.frozen
class JejakPengembalian:
    """A refund: when, how much, on what receipt; and the event that undid it, if one did."""

    nomor: int
    tanggal: date
    bukti: str
    jumlah_rupiah: int
    dibatalkan: int | None

    @property
    def bersih_rupiah(self) -> int:
        """What it counts for."""
        return 0 if self.dibatalkan else self.jumlah_rupiah


@attrs.frozen
class JejakBelanja:
    """A spending with all that happened to it. Who was paid stays in the log."""

    nomor: int
    tanggal: date
    bukti: str
    jumlah_rupiah: int
    dibatalkan: int | None
    """Number of the event that undid it."""
    pengembalian: tuple[JejakPengembalian, ...]

    @property
    def bersih_rupiah(self) -> int:
        """What was spent in the end."""
        if self.dibatalkan:
            return 0
        return self.jumlah_rupiah - sum(p.bersih_rupiah for p in self.pengembalian)


@attrs.frozen
class JejakPergeseran:
    """Budget that came to a line (above zero) or left it, on what approval."""

    nomor: int
    tanggal: date
    lawan: str
    """Code of the other line."""
    rupiah: int
    dokumen: str


@attrs.frozen
class JejakBaris:
    """A RAB line: its budget, where that came from, and every receipt under it."""

    kode: str
    uraian: str
    bagian: str
    kegiatan: Kegiatan
    rencana_rupiah: int
    pergeseran: tuple[JejakPergeseran, ...]
    belanja: tuple[JejakBelanja, ...]

    @property
    def anggaran_rupiah(self) -> int:
        return self.rencana_rupiah + sum(p.rupiah for p in self.pergeseran)

    @property
    def realisasi_rupiah(self) -> int:
        return sum(b.bersih_rupiah for b in self.belanja)

    @property
    def sisa_rupiah(self) -> int:
        return self.anggaran_rupiah - self.realisasi_rupiah

    def penjelasan(self) -> Penjelasan:
        geser = (
            Penjelasan(
                f"Pergeseran nomor {p.nomor} {'dari' if p.rupiah > 0 else 'ke'} {p.lawan}",
                tulis_rupiah(p.rupiah),
                catatan=p.dokumen,
            )
            for p in self.pergeseran
        )
        rincian = (
            Penjelasan("RAB", tulis_rupiah(self.rencana_rupiah)),
            *geser,
            *map(_penjelasan_belanja, self.belanja),
            Penjelasan("Sisa", tulis_rupiah(self.sisa_rupiah)),
        )
        nilai = f"{tulis_rupiah(self.realisasi_rupiah)} dari {tulis_rupiah(self.anggaran_rupiah)}"
        nomor = self.kegiatan.musyawarah
        asal = self.kegiatan.kode + (f", musyawarah {nomor}" if nomor else "")
        return Penjelasan(f"{self.kode} {self.uraian}", nilai, rincian, catatan=asal)


def _penjelasan_belanja(b: JejakBelanja) -> Penjelasan:
    kembali = tuple(
        Penjelasan(
            f"Pengembalian nomor {p.nomor}", tulis_rupiah(-p.jumlah_rupiah), catatan=_letak(p)
        )
        for p in b.pengembalian
    )
    judul = f"Belanja nomor {b.nomor}"
    return Penjelasan(judul, tulis_rupiah(b.jumlah_rupiah), kembali, catatan=_letak(b))


def _letak(satu: JejakBelanja | JejakPengembalian) -> str:
    batal = f", dibatalkan nomor {satu.dibatalkan}" if satu.dibatalkan else ""
    return f"{satu.tanggal}, bukti {satu.bukti}{batal}"


@attrs.frozen
class JejakAnggaran:
    """The trail of a pagu to its receipts, by RAB line, up to the end of a day."""

    pada: date
    pagu: Pagu
    baris: tuple[JejakBaris, ...]

    @property
    def anggaran_rupiah(self) -> int:
        """The budget of these lines."""
        return sum(b.anggaran_rupiah for b in self.baris)

    @property
    def realisasi_rupiah(self) -> int:
        """What these lines cost in the end."""
        return sum(b.realisasi_rupiah for b in self.baris)

    def tabel(self) -> Tabel:
        """Every receipt that counts, with what it counts for; refunds below zero."""
        isi: list[tuple[str | int, ...]] = []
        for baris in self.baris:
            for b in baris.belanja:
                if b.dibatalkan:
                    continue
                isi.append((baris.kode, str(b.nomor), str(b.tanggal), b.bukti, b.jumlah_rupiah))
                isi += [
                    (baris.kode, str(p.nomor), str(p.tanggal), p.bukti, -p.jumlah_rupiah)
                    for p in b.pengembalian
                    if not p.dibatalkan
                ]
        kaki = ("Realisasi", "", "", "", self.realisasi_rupiah)
        kolom = ("Baris", "Nomor", "Tanggal", "Bukti", "Rupiah")
        return Tabel(f"Jejak pada {self.pada}, {self.pagu}", kolom, tuple(isi), kaki, ("Nomor",))

    def penjelasan(self) -> Penjelasan:
        nilai = f"{tulis_rupiah(self.realisasi_rupiah)} dari {tulis_rupiah(self.anggaran_rupiah)}"
        baris = tuple(b.penjelasan() for b in self.baris)
        return Penjelasan(f"Jejak pada {self.pada}", nilai, baris, catatan=str(self.pagu))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


# --- out of the log ------------------------------------------------------------------------------


def jejak(buku: BukuAnggaran, pada: date, kode_baris: str | None = None) -> JejakAnggaran:
    """Every rupiah of a RAB line (None: of all) from the pagu to its receipts, from the log."""
    di_hari_itu = buku_pada(buku, pada)
    if kode_baris is not None:
        di_hari_itu.baris(kode_baris)
    log = di_hari_itu.catatan.peristiwa
    belanja, geser = _belanja(log), _pergeseran(log)
    baris = tuple(
        JejakBaris(
            satu.kode,
            satu.uraian,
            bagian.label,
            e.kegiatan,
            satu.jumlah_rupiah(e.rab.pembulatan),
            tuple(geser.get(satu.kode, ())),
            tuple(belanja.get(satu.kode, ())),
        )
        for e in log
        if isinstance(e, RABDisetujui)
        for bagian in e.rab.bagian
        for satu in bagian.baris
        if kode_baris in (None, satu.kode)
    )
    return JejakAnggaran(pada, di_hari_itu.pagu, baris)


def _belanja(log: Sequence[PeristiwaAnggaran]) -> dict[str, list[JejakBelanja]]:
    """By line, its spendings with their refunds and what was undone."""
    batal = {e.belanja: e.nomor for e in log if isinstance(e, BelanjaDibatalkan)}
    batal |= {e.pengembalian: e.nomor for e in log if isinstance(e, PengembalianDibatalkan)}
    kembali: dict[int, list[JejakPengembalian]] = {}
    for e in log:
        if isinstance(e, PengembalianDicatat):
            isi = e.nomor, e.tanggal, e.bukti, e.jumlah_rupiah, batal.get(e.nomor)
            kembali.setdefault(e.belanja, []).append(JejakPengembalian(*isi))
    belanja: dict[str, list[JejakBelanja]] = {}
    for e in log:
        if isinstance(e, BelanjaDicatat):
            isi = e.nomor, e.tanggal, e.bukti, e.jumlah_rupiah, batal.get(e.nomor)
            satu = JejakBelanja(*isi, tuple(kembali.get(e.nomor, ())))
            belanja.setdefault(e.kode_baris, []).append(satu)
    return belanja


def _pergeseran(log: Sequence[PeristiwaAnggaran]) -> dict[str, list[JejakPergeseran]]:
    """By line, what came to its budget and what left it."""
    geser: dict[str, list[JejakPergeseran]] = {}
    for e in log:
        if isinstance(e, PergeseranDicatat):
            for kode, lawan, arah in ((e.dari, e.ke, -1), (e.ke, e.dari, 1)):
                rupiah = arah * e.jumlah_rupiah
                satu = JejakPergeseran(e.nomor, e.tanggal, lawan, rupiah, e.dokumen)
                geser.setdefault(kode, []).append(satu)
    return geser
