"""Four quarters and a year: added, the last one, or the mean, by what a quarter's figure counts.

The indicator forms add four quarterly percentages of a yearly denominator and call it SIGMA.
That is the year's figure only where every quarter counts what came in it (`TAMBAHAN`). Of counts
since January it is far too much, and of a level, such as patrols per kecamatan, four times it.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    tulis_kata,
    tulis_pecahan,
    tulis_persen,
    tupel,
)
from pelayanan_publik.satpol_pp.errors import BukanEmpatTriwulan, KumulatifTurun
from pelayanan_publik.satpol_pp.kinerja.pilihan import BentukTriwulan

_TRIWULAN = 4


@attrs.frozen
class CapaianSetahun:
    """A year's share from four quarterly numerators and the yearly denominator."""

    triwulan: tuple[Fraction, ...]
    penyebut: Fraction
    bentuk: BentukTriwulan

    @property
    def pembilang(self) -> Fraction:
        """The year's, by the form of the quarters."""
        if self.bentuk is BentukTriwulan.KUMULATIF:
            return self.triwulan[-1]
        jumlah = sum(self.triwulan, Fraction(0))
        return jumlah if self.bentuk is BentukTriwulan.TAMBAHAN else jumlah / _TRIWULAN

    @property
    def nilai(self) -> Fraction | None:
        """The year's share; None over nothing."""
        return self.pembilang / self.penyebut if self.penyebut else None

    @property
    def sigma(self) -> Fraction | None:
        """What the form prints: the four quarterly shares added."""
        return sum(self.triwulan, Fraction(0)) / self.penyebut if self.penyebut else None

    @property
    def sigma_benar(self) -> bool:
        """Whether what the form prints is the year's share."""
        return self.nilai is not None and self.sigma == self.nilai

    def penjelasan(self) -> Penjelasan:
        catatan = "sama dengan capaian setahun" if self.sigma_benar else "bukan capaian setahun"
        return Penjelasan(
            "Capaian setahun",
            tulis_persen(self.nilai),
            (
                Penjelasan("Bentuk triwulan", tulis_kata(self.bentuk)),
                Penjelasan("Pembilang setahun", tulis_pecahan(self.pembilang)),
                Penjelasan("Penyebut setahun", tulis_pecahan(self.penyebut)),
                Penjelasan("SIGMA formulir", tulis_persen(self.sigma), catatan=catatan),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def capaian_setahun(
    triwulan: Sequence[Bilangan], *, penyebut: Bilangan, bentuk: BentukTriwulan | str
) -> CapaianSetahun:
    """The year's share, and whether the sum that the form prints is it.

    >>> setahun = capaian_setahun((10, 30, 50, 80), penyebut=100, bentuk="kumulatif")
    >>> setahun.nilai, setahun.sigma, setahun.sigma_benar
    (Fraction(4, 5), Fraction(17, 10), False)
    """
    masukan = Masukan()
    deret = tupel(triwulan)
    masukan.tambah(galat_anggota(deret, tuple, "triwulan"))
    nilai: tuple[Fraction, ...] = ()
    if isinstance(deret, tuple):
        nilai = tuple(masukan.tak_negatif(f"triwulan[{i}]", n) for i, n in enumerate(deret))
        if len(nilai) != _TRIWULAN:
            masukan.tambah(BukanEmpatTriwulan(len(nilai), path="triwulan"))
    bagi = masukan.tak_negatif("penyebut", penyebut)
    jenis = masukan.pilihan("bentuk", bentuk, BentukTriwulan)
    masukan.tuntas()
    if jenis is BentukTriwulan.KUMULATIF:
        masukan.tambah(
            *(
                KumulatifTurun(tulis_pecahan(b), path=f"triwulan[{i}]", sebelum=tulis_pecahan(a))
                for i, (a, b) in enumerate(pairwise(nilai), 1)
                if b < a
            )
        )
        masukan.tuntas()
    return CapaianSetahun(nilai, bagi, jenis)
