"""Whether so many holes can take so much: the figure per hole against what a hole sustains.

A claim above the best that was published is not plausible. Where the source gives the capacity
of a kind only as `more than`, the answer says so: then the claim is beyond what is known.
"""

from __future__ import annotations

import contextlib
from fractions import Fraction
from math import ceil

import attrs

from pelayanan_publik.biopori.errors import AngkaTidakDiterbitkan
from pelayanan_publik.biopori.kapasitas import LajuBerkelanjutan, laju_jenis
from pelayanan_publik.biopori.model import Bahan, JenisLubang, Rentang
from pelayanan_publik.biopori.parameters.lubang import UKURAN
from pelayanan_publik.biopori.parameters.parameter import penjelasan_terkini
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_positif,
    tulis_kata,
    tulis_pecahan,
    tulis_ribuan,
)


@attrs.frozen
class LubangDiperlukan:
    """How many holes of a kind would carry the claim: at best, and at worst."""

    jenis: JenisLubang
    paling_sedikit: int
    paling_banyak: int
    """Enough, be the capacity ever so little."""
    laju: LajuBerkelanjutan
    """What one of them sustains."""

    def __str__(self) -> str:
        ujung = dict.fromkeys((self.paling_sedikit, self.paling_banyak))
        batas = "paling banyak " if self.laju.paling_sedikit else ""
        return f"{batas}{'–'.join(map(tulis_ribuan, ujung))} lubang"

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Wajar dengan lubang {tulis_kata(self.jenis)}",
            str(self),
            catatan=f"matang {self.laju.lama_kompos_hari} hari",
        )


@attrs.frozen
class KewajaranKlaim:
    """A claim of kilograms per day, hole by hole, against what such a hole sustains."""

    massa_kg_per_hari: Fraction
    banyak_lubang: int
    jenis: JenisLubang
    laju: LajuBerkelanjutan
    diperlukan: tuple[LubangDiperlukan, ...]
    """By kind of hole: how many would make the claim plausible."""
    hari_diberikan: bool = False
    """True where the composting days were given: they hold for the kind asked for, no other."""

    @property
    def kg_per_lubang_per_hari(self) -> Fraction:
        return self.massa_kg_per_hari / self.banyak_lubang

    @property
    def faktor(self) -> Rentang:
        """The claim as a multiple of the sustained rate: at the most and at the least of it."""
        return Rentang.tunggal(self.kg_per_lubang_per_hari).per(self.laju.kg_per_hari)

    @property
    def wajar(self) -> bool:
        """Whether the best hole that is known could sustain it (see `laju.paling_sedikit`)."""
        return self.faktor.rendah <= 1

    @property
    def wajar_sekali_isi(self) -> bool:
        """Whether it could be one filling of each hole, told as if it were every day's."""
        return self.kg_per_lubang_per_hari <= self.laju.kapasitas_kg.tinggi

    def penjelasan(self) -> Penjelasan:
        jalan = [satu.penjelasan() for satu in self.diperlukan]
        jenis = tulis_kata(self.jenis)
        if self.hari_diberikan:
            jalan.append(
                Penjelasan(
                    f"Hari yang diberikan hanya untuk lubang {jenis}",
                    "jenis lain menurut terbitannya, atau menurut sampah dapur",
                )
            )
        batas_bawah = self.laju.paling_sedikit and not self.wajar
        if self.wajar_sekali_isi:
            jalan.insert(0, Penjelasan("Wajar bila berarti sekali isi, bukan setiap hari"))
        return Penjelasan(
            "Klaim pengolahan biopori",
            "wajar" if self.wajar else "tidak wajar",
            catatan="sumber hanya memberi batas bawah kapasitas" if batas_bawah else "",
            rincian=(
                Penjelasan("Massa", f"{tulis_pecahan(self.massa_kg_per_hari)} kg/hari"),
                Penjelasan("Lubang", tulis_ribuan(self.banyak_lubang)),
                Penjelasan("Per lubang", f"{tulis_pecahan(self.kg_per_lubang_per_hari)} kg/hari"),
                penjelasan_terkini(UKURAN[self.jenis]),
                self.laju.penjelasan(),
                Penjelasan("Terhadap laju berkelanjutan", f"{self.faktor.tulis(1)} kali"),
                *([] if self.wajar else jalan),
            ),
        )


def klaim_wajar(
    *,
    massa_kg_per_hari: Bilangan,
    banyak_lubang: int,
    lubang: JenisLubang | str,
    massa_jenis_kg_per_liter: Bilangan | Rentang | None = None,
    lama_kompos_hari: Bilangan | Rentang | Bahan | str = Bahan.DAPUR,
    kapasitas_kg: Bilangan | Rentang | None = None,
) -> KewajaranKlaim:
    """Whether so many holes can take so much every day.

    A material (`Bahan`) as `lama_kompos_hari` holds for every kind without days of its own; days
    as figures, a density and a capacity hold as in `laju_jenis`, the days and the capacity for
    the kind asked for alone.

    The programme of August 2023, 16,000 holes and 60 tons a day:

    >>> klaim = klaim_wajar(massa_kg_per_hari=60_000, banyak_lubang=16_000, lubang="reguler")
    >>> klaim.wajar, klaim.wajar_sekali_isi, float(klaim.kg_per_lubang_per_hari)
    (False, True, 3.75)
    >>> print(klaim.faktor)
    14,324–47,746
    """
    masukan = Masukan()
    massa = masukan.positif("massa_kg_per_hari", massa_kg_per_hari)
    masukan.tambah(galat_positif(banyak_lubang, "banyak_lubang"))
    jenis = masukan.pilihan("lubang", lubang, JenisLubang)
    laju: dict[JenisLubang, LajuBerkelanjutan] = {}
    with masukan.di():
        laju[jenis] = laju_jenis(
            jenis,
            massa_jenis_kg_per_liter=massa_jenis_kg_per_liter,
            lama_kompos_hari=lama_kompos_hari,
            kapasitas_kg=kapasitas_kg,
        )
    masukan.tuntas()
    bahan = lama_kompos_hari if isinstance(lama_kompos_hari, str) else Bahan.DAPUR
    for lain in JenisLubang:
        with contextlib.suppress(AngkaTidakDiterbitkan):
            laju[lain] = laju.get(lain) or laju_jenis(
                lain, massa_jenis_kg_per_liter=massa_jenis_kg_per_liter, lama_kompos_hari=bahan
            )
    return KewajaranKlaim(
        massa,
        banyak_lubang,
        jenis,
        laju[jenis],
        tuple(_diperlukan(lain, massa, laju[lain]) for lain in JenisLubang if lain in laju),
        hari_diberikan=not isinstance(lama_kompos_hari, str),
    )


def _diperlukan(jenis: JenisLubang, massa: Fraction, laju: LajuBerkelanjutan) -> LubangDiperlukan:
    banyak = Rentang.tunggal(massa).per(laju.kg_per_hari)
    return LubangDiperlukan(jenis, ceil(banyak.rendah), ceil(banyak.tinggi), laju)
