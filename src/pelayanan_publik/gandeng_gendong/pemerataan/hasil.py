"""A distribution: which order went to which group, which to none and why, and how even it is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    tulis_kata,
    tulis_pecahan,
    tulis_ribuan,
    tulis_rupiah,
)
from pelayanan_publik.gandeng_gendong.kelayakan import BanyakAlasan
from pelayanan_publik.gandeng_gendong.pemerataan.ukuran import hitung_gini, hitung_hhi
from pelayanan_publik.gandeng_gendong.pintu import semua

PILIHAN_RANCANGAN = DasarHukum(
    "Usulan pustaka ini",
    "pilihan rancangan, bukan aturan Yogyakarta: di sana kelompok bersaing dan dipilih",
)


class CaraBagi(StrEnum):
    """How orders find their group."""

    GILIRAN = "giliran"
    """The group with least so far, per member."""
    KESUKAAN = "kesukaan"
    """Whom the office likes best."""
    TERDEKAT = "terdekat"
    MERATA = "merata"
    """All orders at once, so that whoever has least has as much as can be."""


@attrs.frozen
class PenugasanPesanan:
    """An order and its group."""

    pesanan: str
    kelompok: str
    untuk: date
    porsi: int
    rupiah: int


@attrs.frozen
class PesananTakTerlayani:
    """An order that no group could serve, and how many groups each reason kept out."""

    pesanan: str
    porsi: int
    ringkasan: tuple[BanyakAlasan, ...]

    def __str__(self) -> str:
        isi = ", ".join(f"{tulis_kata(b.alasan)} {b.kelompok}" for b in self.ringkasan)
        return f"{self.pesanan}: {isi}"


@attrs.frozen
class BagianKelompok:
    """What a group got."""

    kelompok: str
    anggota: int
    pesanan: int
    porsi: int
    rupiah: int

    @property
    def per_anggota(self) -> Fraction:
        """Rupiah a member."""
        return Fraction(self.rupiah, self.anggota)


@attrs.frozen
class HasilPemerataan:
    """A distribution of orders over groups, in the order in which the orders came."""

    cara: CaraBagi
    penugasan: tuple[PenugasanPesanan, ...]
    tak_terlayani: tuple[PesananTakTerlayani, ...]
    bagian: tuple[BagianKelompok, ...]
    """Every group, those without an order too."""

    @property
    def rupiah(self) -> int:
        return sum(b.rupiah for b in self.bagian)

    @property
    def tanpa_pesanan(self) -> tuple[str, ...]:
        """The groups that got nothing."""
        return tuple(b.kelompok for b in self.bagian if not b.pesanan)

    @property
    def gini(self) -> Fraction | None:
        """Of the value per member over all groups; None where nothing was given out."""
        return hitung_gini(b.per_anggota for b in self.bagian)

    @property
    def hhi(self) -> Fraction | None:
        """Of the value over all groups; None where nothing was given out."""
        return hitung_hhi(b.rupiah for b in self.bagian)

    @property
    def terendah(self) -> Fraction:
        """The least that a group got, per member."""
        return min(b.per_anggota for b in self.bagian)

    @property
    def tertinggi(self) -> Fraction:
        """The most that a group got, per member."""
        return max(b.per_anggota for b in self.bagian)

    def penjelasan(self) -> Penjelasan:
        n = len(self.bagian)
        kosong = len(self.tanpa_pesanan)
        return Penjelasan(
            f"Pembagian menurut {tulis_kata(self.cara)}",
            f"{len(self.penugasan)} pesanan, {tulis_rupiah(self.rupiah)}",
            (
                Penjelasan("Kelompok tanpa pesanan", f"{kosong} dari {n}"),
                Penjelasan("Pesanan tak terlayani", str(len(self.tak_terlayani))),
                Penjelasan("Nilai per anggota", self._rentang()),
                Penjelasan("Gini nilai per anggota", _angka(self.gini)),
                Penjelasan("HHI nilai", _angka(self.hhi)),
            ),
            dasar=PILIHAN_RANCANGAN,
            bukti=Bukti.USULAN,
        )

    def _rentang(self) -> str:
        rendah, tinggi = (tulis_pecahan(v, 0) for v in (self.terendah, self.tertinggi))
        return f"Rp {rendah} sampai Rp {tinggi}"

    def tabel(self) -> Tabel:
        return Tabel(
            f"Bagian kelompok menurut {tulis_kata(self.cara)} (pilihan rancangan)",
            ("Kelompok", "Anggota", "Pesanan", "Porsi", "Rupiah", "Per anggota"),
            tuple(
                (
                    b.kelompok,
                    b.anggota,
                    b.pesanan,
                    b.porsi,
                    b.rupiah,
                    tulis_pecahan(b.per_anggota, 0),
                )
                for b in self.bagian
            ),
            kanan=("Per anggota",),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _angka(nilai: Fraction | None) -> str:
    return "tidak terdefinisi" if nilai is None else tulis_pecahan(nilai, 3)


@attrs.frozen
class PerbandinganPemerataan:
    """Several ways to distribute the same orders, side by side."""

    hasil: tuple[HasilPemerataan, ...]

    def tabel(self) -> Tabel:
        return Tabel(
            "Pembagian yang sama menurut beberapa cara (pilihan rancangan)",
            (
                "Cara",
                "Terlayani",
                "Tidak",
                "Tanpa pesanan",
                "Terendah/anggota",
                "Tertinggi/anggota",
                "Gini",
                "HHI",
            ),
            tuple(
                (
                    tulis_kata(h.cara),
                    len(h.penugasan),
                    len(h.tak_terlayani),
                    f"{len(h.tanpa_pesanan)} dari {tulis_ribuan(len(h.bagian))}",
                    tulis_pecahan(h.terendah, 0),
                    tulis_pecahan(h.tertinggi, 0),
                    _angka(h.gini),
                    _angka(h.hhi),
                )
                for h in self.hasil
            ),
            kanan=("Tanpa pesanan", "Terendah/anggota", "Tertinggi/anggota", "Gini", "HHI"),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def bandingkan_pemerataan(hasil: Iterable[HasilPemerataan]) -> PerbandinganPemerataan:
    """Distributions side by side: groups without orders, least and most, Gini, HHI.

    >>> bagian = (BagianKelompok("A", 5, 2, 80, 1_200_000), BagianKelompok("B", 5, 0, 0, 0))
    >>> hasil = HasilPemerataan(CaraBagi.KESUKAAN, (), (), bagian)
    >>> str(bandingkan_pemerataan([hasil]).hasil[0].gini), hasil.tanpa_pesanan
    ('1/2', ('B',))
    """
    masukan = Masukan()
    daftar = semua(masukan, "hasil", hasil, HasilPemerataan)
    masukan.tuntas()
    return PerbandinganPemerataan(daftar)


def bagian_kelompok(
    calon: Iterable[tuple[str, int]], penugasan: Iterable[PenugasanPesanan]
) -> tuple[BagianKelompok, ...]:
    """By group (code and members), what was given to it."""
    jumlah: dict[str, list[int]] = {}
    for p in penugasan:
        isi = jumlah.setdefault(p.kelompok, [0, 0, 0])
        isi[0] += 1
        isi[1] += p.porsi
        isi[2] += p.rupiah
    return tuple(
        BagianKelompok(kode, anggota, *jumlah.get(kode, (0, 0, 0))) for kode, anggota in calon
    )
