"""How many officers there are, of those there ought to be and for those who live there.

Two ratios are often mixed up: officers per 10,000 residents, of which more is more officers,
and residents per officer, of which more is fewer. Each has its name here.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_positif,
    galat_tak_negatif,
    tulis_pecahan,
    tulis_persen,
    tulis_ribuan,
)


@attrs.frozen
class PemenuhanPersonel:
    """Officers there are, of those there ought to be."""

    ada: int
    ideal: int

    @property
    def nilai(self) -> Fraction | None:
        """As a share of one; None where none ought to be."""
        return Fraction(self.ada, self.ideal) if self.ideal else None

    @property
    def kekurangan(self) -> int:
        return max(0, self.ideal - self.ada)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Pemenuhan personel",
            tulis_persen(self.nilai),
            (
                Penjelasan("Pembilang: personel yang ada", tulis_ribuan(self.ada)),
                Penjelasan("Penyebut: personel ideal", tulis_ribuan(self.ideal)),
                Penjelasan("Kekurangan", tulis_ribuan(self.kekurangan)),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def pemenuhan_personel(*, ada: int, ideal: int) -> PemenuhanPersonel:
    """
    >>> hasil = pemenuhan_personel(ada=164 + 74, ideal=400)
    >>> float(hasil.nilai), hasil.kekurangan
    (0.595, 162)
    """
    masukan = Masukan()
    masukan.tambah(galat_tak_negatif(ada, "ada"), galat_tak_negatif(ideal, "ideal"))
    masukan.tuntas()
    return PemenuhanPersonel(ada, ideal)


@attrs.frozen
class RasioPenduduk:
    """Officers or members against residents, both ways round."""

    petugas: int
    penduduk: int
    per: int

    @property
    def petugas_per_penduduk(self) -> Fraction | None:
        """For every `per` residents; more is better staffed. None without residents."""
        return Fraction(self.petugas * self.per, self.penduduk) if self.penduduk else None

    @property
    def penduduk_per_petugas(self) -> Fraction | None:
        """Residents for each; more is worse staffed. None without anybody."""
        return Fraction(self.penduduk, self.petugas) if self.petugas else None

    def penjelasan(self) -> Penjelasan:
        per, jiwa = self.petugas_per_penduduk, self.penduduk_per_petugas
        return Penjelasan(
            f"Rasio per {tulis_ribuan(self.per)} penduduk",
            _atau_tidak(per),
            (
                Penjelasan("Pembilang: petugas", tulis_ribuan(self.petugas)),
                Penjelasan("Penyebut: penduduk", tulis_ribuan(self.penduduk)),
                Penjelasan(
                    "Penduduk per petugas", _atau_tidak(jiwa), catatan="makin besar makin kurang"
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _atau_tidak(nilai: Fraction | None) -> str:
    return "tidak terdefinisi" if nilai is None else tulis_pecahan(nilai)


def rasio_per_penduduk(*, petugas: int, penduduk: int, per: int = 10_000) -> RasioPenduduk:
    """Staff for every 10,000 residents (or another number), and residents for each of the staff.

    >>> rasio = rasio_per_penduduk(petugas=120, penduduk=1_200_000)
    >>> rasio.petugas_per_penduduk, rasio.penduduk_per_petugas
    (Fraction(1, 1), Fraction(10000, 1))
    """
    masukan = Masukan()
    masukan.tambah(
        galat_tak_negatif(petugas, "petugas"),
        galat_tak_negatif(penduduk, "penduduk"),
        galat_positif(per, "per"),
    )
    masukan.tuntas()
    return RasioPenduduk(petugas, penduduk, per)


def petugas_dibutuhkan(*, penduduk: int, penduduk_per_petugas: Bilangan) -> int:
    """Staff so that none has more residents than told: begun parts count in full.

    >>> petugas_dibutuhkan(penduduk=100_001, penduduk_per_petugas=10_000)
    11
    """
    masukan = Masukan()
    masukan.tambah(galat_tak_negatif(penduduk, "penduduk"))
    jiwa = masukan.positif("penduduk_per_petugas", penduduk_per_petugas)
    masukan.tuntas()
    return ceil(penduduk / jiwa)
