"""What is read out of the book: plan against realisation, and the SiLPA.

    realisasi   per line, per part and in all: budget, spent, left, share absorbed, stages
    silpa       what of the pagu was not spent, and what of it lies in the till

The trail of every rupiah to its receipt stands in `jejak`. Each is a frozen result as at the
end of a day, read from the log up to that day. A share of nothing is undefined, not 0 or 100.

>>> from pelayanan_publik.anggaran.book.events import PaguDitetapkan
>>> from pelayanan_publik.anggaran.book.effects import fold
>>> from pelayanan_publik.anggaran.book.state import buku_baru
>>> from pelayanan_publik.anggaran.model import SumberDana
>>> from pelayanan_publik.wilayah.model import KodeWilayah
>>> pagu = Pagu(KodeWilayah("34.71.14.1001"), 2024, SumberDana.DANAIS, 100_000_000)
>>> buku = fold([PaguDitetapkan(1, "p-1", date(2024, 1, 2), pagu)], buku_baru())
>>> print(realisasi(buku, date(2024, 6, 30)).penjelasan().nilai)
Rp 0 (0 %)
>>> silpa(buku, date(2024, 6, 30)).silpa_rupiah
100000000
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.anggaran.book.effects import buku_pada
from pelayanan_publik.anggaran.book.state import BukuAnggaran, KartuBaris, KeadaanAnggaran
from pelayanan_publik.anggaran.model import Pagu
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_persen, tulis_rupiah

_TAK_TERDEFINISI = "–"


# --- plan and realisation ------------------------------------------------------------------------


@attrs.frozen
class BarisRealisasi:
    """A RAB line, a part or the whole: planned, budgeted, spent."""

    kode: str
    uraian: str
    rencana_rupiah: int
    """As the RAB was approved."""
    anggaran_rupiah: int
    """After shifts; in all: the pagu."""
    realisasi_rupiah: int
    """Spent, less refunds."""

    @property
    def sisa_rupiah(self) -> int:
        return self.anggaran_rupiah - self.realisasi_rupiah

    @property
    def serapan(self) -> Fraction | None:
        """Realisation over budget; undefined where everything was shifted away."""
        return (
            Fraction(self.realisasi_rupiah, self.anggaran_rupiah) if self.anggaran_rupiah else None
        )


@attrs.frozen
class BagianRealisasi:
    """A part of an activity's RAB: its lines and their sum."""

    kegiatan: str
    """Code of the activity."""
    baris: tuple[BarisRealisasi, ...]
    jumlah: BarisRealisasi


@attrs.frozen
class TerminRealisasi:
    """A stage: its money, the day it came (None: not yet), and what of it was spent."""

    termin: int
    rupiah: int
    cair: date | None
    realisasi_rupiah: int


@attrs.frozen
class LaporanRealisasi:
    """Plan against realisation at the end of a day."""

    pada: date
    pagu: Pagu
    keadaan: KeadaanAnggaran
    bagian: tuple[BagianRealisasi, ...]
    jumlah: BarisRealisasi
    """In all: approved, the pagu, spent."""
    termin: tuple[TerminRealisasi, ...]
    diterima_rupiah: int
    kas_rupiah: int
    """Received and not spent."""
    belum_dianggarkan_rupiah: int
    """What of the pagu no RAB line has."""

    def tabel(self) -> Tabel:
        """Lines under their parts, and the whole against the pagu."""
        isi: list[tuple[str | int, ...]] = []
        for b in self.bagian:
            isi += map(_sel, (*b.baris, b.jumlah))
        if sisa := self.belum_dianggarkan_rupiah:
            isi.append(_sel(BarisRealisasi("", "Belum dianggarkan", 0, sisa, 0)))
        kolom = ("Kode", "Uraian", "RAB", "Anggaran", "Realisasi", "Sisa", "Serapan")
        judul = f"Realisasi pada {self.pada}, {self.pagu}"
        return Tabel(judul, kolom, tuple(isi), _sel(self.jumlah), ("Serapan",))

    def tabel_termin(self) -> Tabel:
        """The stages: planned, come, spent."""
        kolom = ("Termin", "Rencana", "Cair", "Diterima", "Realisasi")
        baris = tuple(
            (
                f"{t.termin}",
                t.rupiah,
                str(t.cair or "belum"),
                t.rupiah if t.cair else 0,
                t.realisasi_rupiah,
            )
            for t in self.termin
        )
        rencana = sum(t.rupiah for t in self.termin)
        kaki = ("Jumlah", rencana, "", self.diterima_rupiah, self.jumlah.realisasi_rupiah)
        return Tabel(f"Termin pada {self.pada}", kolom, baris, kaki)

    def penjelasan(self) -> Penjelasan:
        serapan = Fraction(self.jumlah.realisasi_rupiah, self.pagu.rupiah)
        rincian = (
            Penjelasan("Pagu", tulis_rupiah(self.pagu.rupiah), catatan=str(self.pagu)),
            *(
                Penjelasan(
                    f"{b.kegiatan}: {b.jumlah.uraian}",
                    tulis_rupiah(b.jumlah.realisasi_rupiah),
                    catatan=f"dari anggaran {tulis_rupiah(b.jumlah.anggaran_rupiah)}",
                )
                for b in self.bagian
            ),
            Penjelasan("Belum dianggarkan", tulis_rupiah(self.belum_dianggarkan_rupiah)),
            Penjelasan("Diterima", tulis_rupiah(self.diterima_rupiah), catatan=self._cair()),
            Penjelasan(
                "Kas", tulis_rupiah(self.kas_rupiah), catatan="diterima dikurangi realisasi"
            ),
            Penjelasan("Sisa pagu", tulis_rupiah(self.jumlah.sisa_rupiah)),
        )
        nilai = f"{tulis_rupiah(self.jumlah.realisasi_rupiah)} ({tulis_persen(serapan)})"
        return Penjelasan(f"Realisasi pada {self.pada}", nilai, rincian)

    def _cair(self) -> str:
        return f"{sum(t.cair is not None for t in self.termin)} dari {len(self.termin)} termin"

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_() + self.tabel_termin()._repr_html_()


def _sel(b: BarisRealisasi) -> tuple[str | int, ...]:
    serapan = _TAK_TERDEFINISI if b.serapan is None else tulis_persen(b.serapan)
    rupiah = b.rencana_rupiah, b.anggaran_rupiah, b.realisasi_rupiah, b.sisa_rupiah
    return b.kode, b.uraian, *rupiah, serapan


def realisasi(buku: BukuAnggaran, pada: date) -> LaporanRealisasi:
    """Plan against realisation at the end of a day: per line, per part, in all."""
    b = buku_pada(buku, pada)
    per_bagian: dict[tuple[str, str], list[KartuBaris]] = {}
    for kartu in b.kartu.values():
        per_bagian.setdefault((kartu.kegiatan, kartu.bagian), []).append(kartu)
    bagian = tuple(
        BagianRealisasi(kegiatan, tuple(map(_baris, isi)), _jumlah("", f"Jumlah {label}", isi))
        for (kegiatan, label), isi in per_bagian.items()
    )
    rencana = sum(kartu.rencana_rupiah for kartu in b.kartu.values())
    termin = tuple(
        TerminRealisasi(
            i, t.rupiah, b.cair[i - 1] if i <= len(b.cair) else None, b.realisasi_termin(i)
        )
        for i, t in enumerate(b.termin, 1)
    )
    return LaporanRealisasi(
        pada,
        b.pagu,
        b.keadaan,
        bagian,
        BarisRealisasi("", "Jumlah terhadap pagu", rencana, b.pagu.rupiah, b.realisasi_rupiah),
        termin,
        b.diterima_rupiah,
        b.kas_rupiah,
        b.belum_dianggarkan_rupiah,
    )


def _baris(k: KartuBaris) -> BarisRealisasi:
    rupiah = k.rencana_rupiah, k.anggaran_rupiah, k.realisasi_rupiah
    return BarisRealisasi(k.kode, k.uraian, *rupiah)


def _jumlah(kode: str, uraian: str, isi: Iterable[KartuBaris]) -> BarisRealisasi:
    semua = tuple(isi)
    return BarisRealisasi(
        kode,
        uraian,
        sum(k.rencana_rupiah for k in semua),
        sum(k.anggaran_rupiah for k in semua),
        sum(k.realisasi_rupiah for k in semua),
    )


# --- the SiLPA -----------------------------------------------------------------------------------


@attrs.frozen
class HasilSilpa:
    """What of a pagu was not spent at the end of a day (SiLPA, once the year is closed)."""

    pada: date
    pagu: Pagu
    realisasi_rupiah: int
    diterima_rupiah: int
    ditutup: bool
    """Whether the year was closed by then."""

    @property
    def silpa_rupiah(self) -> int:
        """Pagu less realisation."""
        return self.pagu.rupiah - self.realisasi_rupiah

    @property
    def kas_rupiah(self) -> int:
        """Received less realisation: after the closing it goes back."""
        return self.diterima_rupiah - self.realisasi_rupiah

    @property
    def belum_diterima_rupiah(self) -> int:
        """What of the pagu never came."""
        return self.pagu.rupiah - self.diterima_rupiah

    def tabel(self) -> Tabel:
        baris = (
            ("Pagu", self.pagu.rupiah),
            ("Realisasi", self.realisasi_rupiah),
            ("Kas, harus dikembalikan" if self.ditutup else "Kas", self.kas_rupiah),
            ("Belum diterima", self.belum_diterima_rupiah),
        )
        kaki = (self._nama(), self.silpa_rupiah)
        return Tabel(f"{self._nama()} pada {self.pada}", ("Uraian", "Rupiah"), baris, kaki)

    def _nama(self) -> str:
        return "SiLPA" if self.ditutup else "Sisa pagu, tahun belum ditutup"

    def penjelasan(self) -> Penjelasan:
        dikembalikan = "dikembalikan" if self.ditutup else "masih dapat dibelanjakan"
        rincian = (
            Penjelasan("Pagu", tulis_rupiah(self.pagu.rupiah), catatan=str(self.pagu)),
            Penjelasan("Realisasi", tulis_rupiah(self.realisasi_rupiah)),
            Penjelasan("Di kas", tulis_rupiah(self.kas_rupiah), catatan=dikembalikan),
            Penjelasan("Belum diterima", tulis_rupiah(self.belum_diterima_rupiah)),
        )
        judul = f"{self._nama()} pada {self.pada}"
        return Penjelasan(judul, tulis_rupiah(self.silpa_rupiah), rincian)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def silpa(buku: BukuAnggaran, pada: date) -> HasilSilpa:
    """What of the pagu was not spent at the end of a day, and where it is."""
    b = buku_pada(buku, pada)
    ditutup = b.keadaan is KeadaanAnggaran.DITUTUP
    return HasilSilpa(pada, b.pagu, b.realisasi_rupiah, b.diterima_rupiah, ditutup)
