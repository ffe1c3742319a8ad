"""What is short: need against stock, line by line.

    kurang = max(0, butuh - tersedia)          a surplus is never a negative shortage,
    pemenuhan = min(1, tersedia / butuh)       and never makes up for another line

The lines come from a plan, where the shortage is often printed as well; a printed one that
differs is told, not believed. An item that stands twice in a section is refused: nobody can see
whether its stock was counted twice or lies in two places. The same item in two sections is two
lines, as plans have it; whether both draw on one stock is not seen from here.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core.errors import Pengumpul, angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import galat_tak_negatif, galat_teks, tulis_persen, tulis_ribuan
from pelayanan_publik.tangguh_bencana.errors import AlatGanda
from pelayanan_publik.tangguh_bencana.sarana.baris import baca_baris


@attrs.frozen
class BarisAlat:
    """A line: what, how many are needed, how many there are, and the shortage if it is printed.

    >>> tikar = BarisAlat("Tikar plastik", 30, 12, tercetak=28)
    >>> tikar.kurang, tikar.selisih_cetak, tikar.pemenuhan
    (18, 10, Fraction(2, 5))
    """

    alat: str
    butuh: int
    tersedia: int
    tercetak: int | None = None
    """The shortage as the plan prints it."""
    bidang: str = ""
    """The section of the plan: SAR, dapur umum."""

    def __attrs_post_init__(self) -> None:
        angkat(
            filter(
                None,
                (
                    galat_teks(self.alat, "alat"),
                    galat_tak_negatif(self.butuh, "butuh"),
                    galat_tak_negatif(self.tersedia, "tersedia"),
                    None if self.tercetak is None else galat_tak_negatif(self.tercetak, "tercetak"),
                    None if self.bidang == "" else galat_teks(self.bidang, "bidang"),
                ),
            )
        )

    @property
    def kurang(self) -> int:
        return max(0, self.butuh - self.tersedia)

    @property
    def lebih(self) -> int:
        return max(0, self.tersedia - self.butuh)

    @property
    def pemenuhan(self) -> Fraction:
        """The share of the need that is there: one where nothing is needed."""
        return min(Fraction(1), Fraction(self.tersedia, self.butuh)) if self.butuh else Fraction(1)

    @property
    def rasio(self) -> Fraction | None:
        """Stock over need, above one too; None where nothing is needed."""
        return Fraction(self.tersedia, self.butuh) if self.butuh else None

    @property
    def selisih_cetak(self) -> int:
        """The printed shortage less the true one; 0 also where none is printed."""
        return 0 if self.tercetak is None else self.tercetak - self.kurang


@attrs.frozen
class KekuranganAlat:
    """A plan of equipment, and what is short in it."""

    baris: tuple[BarisAlat, ...]

    @property
    def kurang(self) -> int:
        """Pieces short over all lines; no surplus is set off."""
        return sum(b.kurang for b in self.baris)

    @property
    def butuh(self) -> int:
        return sum(b.butuh for b in self.baris)

    @property
    def baris_kurang(self) -> tuple[BarisAlat, ...]:
        """The lines that are short, in their order."""
        return tuple(b for b in self.baris if b.kurang)

    @property
    def salah_cetak(self) -> tuple[BarisAlat, ...]:
        """The lines whose printed shortage is not the true one."""
        return tuple(b for b in self.baris if b.selisih_cetak)

    @property
    def pemenuhan(self) -> Fraction | None:
        """The share of all that is needed, each line up to its own need; None if no need."""
        return 1 - Fraction(self.kurang, self.butuh) if self.butuh else None

    @property
    def pemenuhan_terendah(self) -> Fraction | None:
        """Of the worst line, which a mean would hide; None without lines."""
        return min((b.pemenuhan for b in self.baris), default=None)

    @property
    def paling_kurang(self) -> tuple[BarisAlat, ...]:
        """The short lines that are worst filled: they bind."""
        return tuple(b for b in self.baris_kurang if b.pemenuhan == self.pemenuhan_terendah)

    def penjelasan(self) -> Penjelasan:
        cetak = (
            Penjelasan(
                f"Tercetak salah: {_sebutan(b)}",
                f"{tulis_ribuan(b.tercetak or 0)}, seharusnya {tulis_ribuan(b.kurang)}",
            )
            for b in self.salah_cetak
        )
        kurang = (
            Penjelasan(
                _sebutan(b),
                f"kurang {tulis_ribuan(b.kurang)}",
                catatan=f"butuh {tulis_ribuan(b.butuh)}, tersedia {tulis_ribuan(b.tersedia)}",
            )
            for b in self.baris_kurang
        )
        banyak = f"{len(self.baris_kurang)} dari {len(self.baris)} baris"
        return Penjelasan(
            "Kekurangan alat",
            f"{tulis_ribuan(self.kurang)} dalam {banyak}",
            (Penjelasan("Pemenuhan", tulis_persen(self.pemenuhan, 1)), *kurang, *cetak),
        )

    def tabel(self) -> Tabel:
        baris = tuple(
            (b.bidang, b.alat, b.butuh, b.tersedia, b.kurang, tulis_persen(b.pemenuhan, 1))
            for b in self.baris
        )
        return Tabel(
            "Kekurangan alat",
            ("Bidang", "Alat", "Butuh", "Tersedia", "Kurang", "Pemenuhan"),
            baris,
            ("Jumlah", "", self.butuh, sum(b.tersedia for b in self.baris), self.kurang,
             tulis_persen(self.pemenuhan, 1)),
            ("Pemenuhan",),
        )  # fmt: skip

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _sebutan(baris: BarisAlat) -> str:
    return f"{baris.alat} ({baris.bidang})" if baris.bidang else baris.alat


def _kunci(baris: BarisAlat) -> tuple[str, str]:
    """Names that differ by capitals or spaces only are one."""
    return " ".join(baris.alat.casefold().split()), " ".join(baris.bidang.casefold().split())


def kekurangan_alat(baris: Iterable[BarisAlat | tuple[Any, ...]]) -> KekuranganAlat:
    """What is short in a plan. A line is a `BarisAlat` or its fields; all bad ones are told.

    >>> hasil = kekurangan_alat([("Tandu", 5, 8, 0), ("Tikar plastik", 30, 12, 28)])
    >>> hasil.kurang, [(b.alat, b.tercetak) for b in hasil.salah_cetak]
    (18, [('Tikar plastik', 28)])
    >>> kekurangan_alat([("Tandu", 5, 8), ("tandu", 10, 2)])
    Traceback (most recent call last):
    pelayanan_publik.tangguh_bencana.errors.AlatGanda: TB-111 baris[1].alat: ...
    """
    kumpul = Pengumpul()
    terbaca = baca_baris(kumpul, BarisAlat, baris)
    ada: set[tuple[str, str]] = set()
    for letak, satu in terbaca:
        if _kunci(satu) in ada:
            kumpul.tambah(AlatGanda(satu.alat, path=f"{letak}.alat", bidang=satu.bidang))
        ada.add(_kunci(satu))
    kumpul.tuntas()
    return KekuranganAlat(tuple(satu for _, satu in terbaca))
