"""What is read out of the logbook: a summary by RW, what is ripe, and which hole is next.

Each report is a frozen result that renders as a table. How the holes stand is told as the
book had it on that day; masses are told as they really were, whenever a mistake was found.
A hole whose installation was taken back never was, and stands in no report.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

import attrs

from pelayanan_publik.biopori.book.kartu import KartuLubang
from pelayanan_publik.biopori.book.massa import jumlahkan, massa_lubang
from pelayanan_publik.biopori.book.state import BukuBiopori, buku_pada
from pelayanan_publik.biopori.kapasitas import laju_berkelanjutan
from pelayanan_publik.biopori.model import Bahan, Rentang
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_positif,
    tulis_pecahan,
    tulis_ribuan,
)
from pelayanan_publik.core.validity import Masa, galat_tanggal

_TAK_TERDEFINISI = "–"

# --- summary -------------------------------------------------------------------------------------


@attrs.frozen
class BarisRekap:
    """The holes of an RW, or of all, in a period and at its end."""

    rw: str
    terpasang: int
    rusak: int
    awal_gram: int
    """What lay in them when the period began."""
    isi_gram: int
    """What was put in."""
    dipanen_gram: int
    """What that was as waste which was harvested as compost."""
    dilepas_gram: int
    """What was given up in holes that broke."""
    akhir_gram: int
    """What lay in them when it ended: `awal + isi == dipanen + dilepas + akhir`."""
    kompos_gram: int
    hari_lubang: int
    """Days times holes, from the day each was made to the last entry or the end of the period,
    whichever is first; a broken hole counts too."""
    batas_gram_per_hari: Rentang | None
    """What a mean hole of these sustains; None without holes."""
    paling_banyak_gram: Fraction | None
    """What can have gone in: one filling of each hole, and what it sustains at best over its days;
    None without holes."""

    @property
    def aktif(self) -> int:
        return self.terpasang - self.rusak

    @property
    def gram_per_lubang_per_hari(self) -> Fraction | None:
        """What was really put in; None without a day."""
        return Fraction(self.isi_gram, self.hari_lubang) if self.hari_lubang else None

    @property
    def melebihi_batas(self) -> bool | None:
        """Whether more was entered than can have gone in; None without holes."""
        batas = self.paling_banyak_gram
        return None if batas is None else self.isi_gram > batas


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
                "Awal (gram)",
                "Isi (gram)",
                "Dipanen (gram)",
                "Dilepas (gram)",
                "Akhir (gram)",
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
        b.awal_gram,
        b.isi_gram,
        b.dipanen_gram,
        b.dilepas_gram,
        b.akhir_gram,
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

    The sustained bound is the holes' mean capacity over the composting days. More than one
    filling of each hole and that bound over the days cannot be true (`melebihi_batas`).
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuBiopori, "buku"), galat_anggota(masa, Masa, "masa"))
    lama = Rentang(1, 1)
    with masukan.di():
        lama = laju_berkelanjutan(1, lama_kompos_hari=lama_kompos_hari).lama_kompos_hari
    masukan.tuntas()
    sesudah = buku.catatan.terakhir + timedelta(days=1)
    akhir = masa.sampai or max(sesudah, masa.mulai)
    dihitung = min(akhir, sesudah)
    massa = massa_lubang(buku, masa.mulai, akhir)
    per_rw: dict[str, list[KartuLubang]] = {}
    semua = tuple(_kartu_pada(buku, akhir - timedelta(days=1)))
    for k in semua:
        per_rw.setdefault(k.rw, []).append(k)

    def baris(nama: str, lubang: Sequence[KartuLubang]) -> BarisRekap:
        hari = [max((dihitung - max(k.dipasang, masa.mulai)).days, 0) for k in lubang]
        muat = sum(
            k.kapasitas_gram * (1 + n / lama.rendah) for k, n in zip(lubang, hari, strict=True)
        )
        rata = Fraction(sum(k.kapasitas_gram for k in lubang), len(lubang) or 1)
        return BarisRekap(
            rw=nama,
            terpasang=len(lubang),
            rusak=sum(k.rusak for k in lubang),
            **attrs.asdict(jumlahkan(massa[k.kode] for k in lubang)),
            hari_lubang=sum(hari),
            batas_gram_per_hari=Rentang.tunggal(rata).per(lama) if lubang else None,
            paling_banyak_gram=Fraction(muat) if lubang else None,
        )

    rincian = tuple(baris(rw, per_rw[rw]) for rw in sorted(per_rw))
    return RekapLubang(masa, rincian, baris("Jumlah", semua))


def _kartu_pada(buku: BukuBiopori, pada: date) -> Iterator[KartuLubang]:
    """The cards as the book had them on a day, but of the holes that were."""
    for kode, kartu in buku_pada(buku, pada).kartu.items():
        if not buku.kartu[kode].batal:
            yield kartu


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
            f"Jadwal panen pada {self.pada}, matang {tulis_ribuan(self.lama_kompos_hari)} hari",
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
        BarisPanen(k.kode, k.rw, k.kelompok, k.isi_gram, terakhir.tanggal, matang, matang <= pada)
        for k in _kartu_pada(buku, pada)
        if (terakhir := k.isian_terakhir) and (matang := k.matang(lama_kompos_hari))
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
    masukan.hari("pada", pada)
    daftar: tuple[KartuLubang, ...] = ()
    if masukan.baik("buku"):
        with masukan.di():
            daftar = buku.lubang_kelompok(kelompok)
    masukan.tuntas()
    dahulu = buku_pada(buku, pada)
    daftar = tuple(dahulu.kartu[k.kode] for k in daftar if k.kode in dahulu.kartu)
    isian = {k.kode: k.isian_terakhir.nomor for k in daftar if k.isian_terakhir}
    diisi = max(
        (k for k in daftar if k.kode in isian and k.ruang_gram),
        key=lambda k: isian[k.kode],
        default=None,
    )
    kosong = [(k.kosong_sejak, i, k) for i, k in enumerate(daftar) if k.kosong_sejak is not None]
    if diisi and isian[diisi.kode] == max(isian.values()):
        pilihan, alasan = diisi, "sedang diisi dan masih ada ruang"
    elif kosong:
        pilihan, alasan = min(kosong)[-1], "kosong paling lama"
    elif diisi:
        pilihan, alasan = diisi, "tidak ada yang kosong; matangnya mundur"
    else:
        alasan = "semua penuh atau rusak; panen atau tambah" if daftar else "belum ada lubangnya"
        return LubangBerikut(kelompok, pada, None, 0, alasan)
    return LubangBerikut(kelompok, pada, pilihan.kode, pilihan.ruang_gram, alasan)
