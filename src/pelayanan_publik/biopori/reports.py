"""What is read out of the logbook: a summary by RW, what is ripe, and which hole is next.

Each report is a frozen result that renders as a table. How the holes stand is told as the
book had it on that day; masses are told as they really were, whenever a mistake was found.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from fractions import Fraction

import attrs

from pelayanan_publik.biopori.book.events import (
    LubangDiisi,
    LubangDipanen,
    PembatalanDicatat,
    PembetulanDicatat,
)
from pelayanan_publik.biopori.book.state import BukuBiopori, KartuLubang, buku_pada
from pelayanan_publik.biopori.kapasitas import laju_berkelanjutan
from pelayanan_publik.biopori.model import Bahan, Rentang
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan, galat_anggota, galat_positif, tulis_pecahan
from pelayanan_publik.core.validity import Masa, galat_tanggal

_TAK_TERDEFINISI = "–"

# --- summary -------------------------------------------------------------------------------------


@attrs.frozen
class BarisRekap:
    """The holes of an RW, or of all, in a period and at its end."""

    rw: str
    terpasang: int
    rusak: int
    isi_gram: int
    kompos_gram: int
    hari_lubang: int
    """Days times holes, from the day each was made; a broken hole counts too."""
    batas_gram_per_hari: Rentang | None
    """What a mean hole of these sustains; None without holes."""

    @property
    def aktif(self) -> int:
        return self.terpasang - self.rusak

    @property
    def gram_per_lubang_per_hari(self) -> Fraction | None:
        """What was really put in; None without a day."""
        return Fraction(self.isi_gram, self.hari_lubang) if self.hari_lubang else None

    @property
    def melebihi_batas(self) -> bool | None:
        """Whether more was entered than the best hole sustains; None where that is undefined."""
        nyata, batas = self.gram_per_lubang_per_hari, self.batas_gram_per_hari
        return None if nyata is None or batas is None else nyata > batas.tinggi


@attrs.frozen
class RekapLubang:
    """Installed, active, broken; filled, harvested; real against sustained, by RW and in all."""

    masa: Masa
    baris: tuple[BarisRekap, ...]
    jumlah: BarisRekap

    def tabel(self) -> Tabel:
        return Tabel(
            f"Rekap lubang, {self.masa}",
            (
                "RW",
                "Terpasang",
                "Aktif",
                "Rusak",
                "Isi (gram)",
                "Kompos (gram)",
                "Gram/lubang/hari",
                "Batas",
            ),
            tuple(_sel(b) for b in self.baris),
            _sel(self.jumlah),
            ("Gram/lubang/hari", "Batas"),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _sel(b: BarisRekap) -> tuple[str | int, ...]:
    nyata, batas = b.gram_per_lubang_per_hari, b.batas_gram_per_hari
    return (
        b.rw,
        b.terpasang,
        b.aktif,
        b.rusak,
        b.isi_gram,
        b.kompos_gram,
        _TAK_TERDEFINISI if nyata is None else tulis_pecahan(nyata, 1),
        _TAK_TERDEFINISI if batas is None else batas.tulis(1),
    )


def rekap_lubang(
    buku: BukuBiopori,
    masa: Masa,
    *,
    lama_kompos_hari: Bilangan | Rentang | Bahan | str = Bahan.DAPUR,
) -> RekapLubang:
    """The holes by RW at the end of a period (an open one ends with the last entry), and what
    went in and came out during it.

    The sustained bound is the holes' mean capacity over the composting days.
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuBiopori, "buku"), galat_anggota(masa, Masa, "masa"))
    lama = Rentang(1, 1)
    with masukan.di():
        lama = laju_berkelanjutan(1, lama_kompos_hari=lama_kompos_hari).lama_kompos_hari
    masukan.tuntas()
    akhir = masa.sampai or max(buku.catatan.terakhir + timedelta(days=1), masa.mulai)
    kartu = buku_pada(buku, akhir - timedelta(days=1)).kartu
    isi_gram, kompos_gram = _massa(buku, masa.mulai, akhir)
    per_rw: dict[str, list[KartuLubang]] = {}
    for k in kartu.values():
        per_rw.setdefault(k.rw, []).append(k)

    def baris(nama: str, lubang: Collection[KartuLubang]) -> BarisRekap:
        kapasitas = Fraction(sum(k.kapasitas_gram for k in lubang), len(lubang) or 1)
        return BarisRekap(
            nama,
            len(lubang),
            sum(k.rusak for k in lubang),
            sum(isi_gram.get(k.kode, 0) for k in lubang),
            sum(kompos_gram.get(k.kode, 0) for k in lubang),
            sum((akhir - max(k.dipasang, masa.mulai)).days for k in lubang),
            Rentang.tunggal(kapasitas).per(lama) if lubang else None,
        )

    rincian = tuple(baris(rw, per_rw[rw]) for rw in sorted(per_rw))
    return RekapLubang(masa, rincian, baris("Jumlah", tuple(kartu.values())))


def _massa(buku: BukuBiopori, mulai: date, akhir: date) -> tuple[dict[str, int], dict[str, int]]:
    """By hole: what was put in and what was harvested, mistakes set right whenever found."""
    log = buku.catatan.peristiwa
    benar = {e.isian: e.gram for e in log if isinstance(e, PembetulanDicatat)}
    batal = {e.langkah for e in log if isinstance(e, PembatalanDicatat)}
    isi: dict[str, int] = {}
    kompos: dict[str, int] = {}
    for e in log:
        if e.nomor not in batal and mulai <= e.tanggal < akhir:
            if isinstance(e, LubangDiisi):
                isi[e.kode] = isi.get(e.kode, 0) + benar.get(e.nomor, e.gram)
            elif isinstance(e, LubangDipanen):
                kompos[e.kode] = kompos.get(e.kode, 0) + e.kompos_gram
    return isi, kompos


# --- what is ripe --------------------------------------------------------------------------------


@attrs.frozen
class BarisPanen:
    """A hole with something in it."""

    kode: str
    rw: str
    kelompok: str
    isi_gram: int
    isi_terakhir: date
    matang: date
    siap: bool
    """Ripe on the day asked for."""


@attrs.frozen
class JadwalPanen:
    """The holes that hold something, the ripest first."""

    pada: date
    lama_kompos_hari: int
    baris: tuple[BarisPanen, ...]

    @property
    def siap(self) -> tuple[BarisPanen, ...]:
        return tuple(b for b in self.baris if b.siap)

    def tabel(self) -> Tabel:
        return Tabel(
            f"Jadwal panen pada {self.pada}, matang {self.lama_kompos_hari} hari",
            ("Lubang", "RW", "Kelompok", "Isi (gram)", "Terakhir diisi", "Matang", "Siap"),
            tuple(
                (
                    b.kode,
                    b.rw,
                    b.kelompok,
                    b.isi_gram,
                    str(b.isi_terakhir),
                    str(b.matang),
                    "ya" if b.siap else "belum",
                )
                for b in self.baris
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def jadwal_panen(buku: BukuBiopori, pada: date, lama_kompos_hari: int) -> JadwalPanen:
    """Which holes are ripe on a day, so many days after their last filling, and when the rest."""
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(buku, BukuBiopori, "buku"),
        galat_tanggal(pada, "pada"),
        galat_positif(lama_kompos_hari, "lama_kompos_hari"),
    )
    masukan.tuntas()
    baris = [
        BarisPanen(
            k.kode, k.rw, k.kelompok, k.isi_gram, k.isian[-1].tanggal, matang, matang <= pada
        )
        for k in buku_pada(buku, pada).kartu.values()
        if (matang := k.matang(lama_kompos_hari)) is not None
    ]
    urut = sorted(baris, key=lambda b: (b.matang, b.kode))
    return JadwalPanen(pada, lama_kompos_hari, tuple(urut))


# --- which hole is next --------------------------------------------------------------------------


@attrs.frozen
class LubangBerikut:
    """The hole that a household fills today; None where none has room."""

    kelompok: str
    pada: date
    kode: str | None
    ruang_gram: int
    alasan: str

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Lubang berikut untuk {self.kelompok}", self.kode or "tidak ada", catatan=self.alasan
        )


def lubang_berikut(buku: BukuBiopori, kelompok: str, pada: date) -> LubangBerikut:
    """One hole until it is full, then the one that has been empty longest: so the others rest.

    Where neither exists, a hole that holds something and has room is named, the latest filled
    first; its compost then ripens later.
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuBiopori, "buku"))
    if masukan.hari("pada", pada) and not masukan.galat:
        buku = buku_pada(buku, pada)
    daftar: tuple[KartuLubang, ...] = ()
    if isinstance(buku, BukuBiopori):
        with masukan.di():
            daftar = buku.lubang_kelompok(kelompok)
    masukan.tuntas()
    terakhir = max((k.isian[-1].nomor for k in daftar if k.isian), default=0)
    diisi = max(
        (k for k in daftar if k.isian and k.ruang_gram),
        key=lambda k: k.isian[-1].nomor,
        default=None,
    )
    kosong = [(k.kosong_sejak, i, k) for i, k in enumerate(daftar) if k.kosong_sejak is not None]
    if diisi and diisi.isian[-1].nomor == terakhir:
        pilihan, alasan = diisi, "sedang diisi dan masih ada ruang"
    elif kosong:
        pilihan, alasan = min(kosong)[-1], "kosong paling lama"
    elif diisi:
        pilihan, alasan = diisi, "tidak ada yang kosong; matangnya mundur"
    else:
        return LubangBerikut(kelompok, pada, None, 0, "semua penuh atau rusak; panen atau tambah")
    return LubangBerikut(kelompok, pada, pilihan.kode, pilihan.ruang_gram, alasan)
