"""What blocks need of each material, and blocks from glass and back.

Exact for one block; whole grams and whole blocks only at the end, grams up and blocks down.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_tak_negatif,
    pecahan_positif,
    tulis_kata,
    tulis_pecahan,
    tulis_persen,
)
from pelayanan_publik.limbah_kaca.campuran import BahanAdukan, RancanganCampuran
from pelayanan_publik.limbah_kaca.errors import KacaHabisHilang


@attrs.frozen
class KebutuhanBahan:
    """What a number of blocks needs of each material, in grams."""

    rancangan: RancanganCampuran
    massa_blok_gram: Fraction
    """A fresh block, with its water."""
    banyak_blok: int

    def per_blok(self, bahan: BahanAdukan) -> Fraction:
        """Grams in one block, exactly."""
        return self.rancangan.porsi(bahan) * self.massa_blok_gram

    def per_m2(self, bahan: BahanAdukan, buah_per_m2: Bilangan) -> Fraction:
        """Grams in a square metre of so many pieces, exactly."""
        return self.per_blok(bahan) * pecahan_positif(buah_per_m2, "buah_per_m2")

    def gram(self, bahan: BahanAdukan) -> int:
        """Grams for all of them: rounded up once, after multiplying."""
        return ceil(self.per_blok(bahan) * self.banyak_blok)

    def tabel(self) -> Tabel:
        baris = tuple(
            (tulis_kata(b), tulis_pecahan(self.per_blok(b)), self.gram(b))
            for b in BahanAdukan
            if self.rancangan.bagian(b)
        )
        kolom = ("Bahan", "Gram per blok", "Gram semuanya")
        return Tabel(f"Kebutuhan {self.banyak_blok} blok", kolom, baris, kanan=kolom[1:2])

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def kebutuhan_bahan(
    rancangan: RancanganCampuran, *, massa_blok_gram: Bilangan, banyak_blok: int
) -> KebutuhanBahan:
    """The materials of so many blocks of a given fresh mass.

    >>> from pelayanan_publik.limbah_kaca.campuran import CampuranDasar, rancang_campuran
    >>> dasar = CampuranDasar(303.2, 873.2, 98.9, 1046.5)
    >>> rancangan = rancang_campuran(dasar, basis="agregat_halus", persen=20)
    >>> perlu = kebutuhan_bahan(rancangan, massa_blok_gram=3071.7414, banyak_blok=44)
    >>> round(float(perlu.per_blok(BahanAdukan.KACA)), 1), perlu.gram(BahanAdukan.KACA)
    (231.0, 10167)
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(rancangan, RancanganCampuran, "rancangan"))
    massa = masukan.positif("massa_blok_gram", massa_blok_gram)
    masukan.tambah(galat_tak_negatif(banyak_blok, "banyak_blok"))
    masukan.tuntas()
    return KebutuhanBahan(rancangan, massa, banyak_blok)


# --- yield, both ways ----------------------------------------------------------------------------


@attrs.frozen
class HasilKaca:
    """From glass to blocks and back, through a loss in sorting, washing and milling."""

    rancangan: RancanganCampuran
    massa_blok_gram: Fraction
    kaca_gram: int
    kehilangan: Fraction
    """The share of the glass that does not become powder."""

    @property
    def serbuk_gram(self) -> Fraction:
        return self.kaca_gram * (1 - self.kehilangan)

    @property
    def kaca_per_blok_gram(self) -> Fraction:
        """Powder in one block."""
        return self.rancangan.porsi(BahanAdukan.KACA) * self.massa_blok_gram

    @property
    def banyak_blok(self) -> int | None:
        """Whole blocks that the glass is enough for; None where the mix has no glass."""
        perlu = self.kaca_per_blok_gram
        return int(self.serbuk_gram // perlu) if perlu else None

    @property
    def blok_per_kg_kaca(self) -> Fraction | None:
        """Blocks from a kilogram of glass as it was received; None of a mix without glass."""
        perlu = self.kaca_per_blok_gram
        return 1_000 * (1 - self.kehilangan) / perlu if perlu else None

    def kaca_untuk(self, banyak_blok: int) -> int:
        """Grams of glass to receive for so many blocks, rounded up once."""
        masukan = Masukan()
        masukan.tambah(galat_tak_negatif(banyak_blok, "banyak_blok"))
        masukan.tuntas()
        return ceil(banyak_blok * self.kaca_per_blok_gram / (1 - self.kehilangan))

    def penjelasan(self) -> Penjelasan:
        blok = self.banyak_blok
        return Penjelasan(
            "Blok dari kaca",
            "tidak terdefinisi" if blok is None else f"{blok} blok",
            (
                Penjelasan("Kaca diterima", f"{tulis_pecahan(Fraction(self.kaca_gram, 1_000))} kg"),
                Penjelasan("Hilang sampai menjadi serbuk", tulis_persen(self.kehilangan)),
                Penjelasan("Serbuk", f"{tulis_pecahan(self.serbuk_gram / 1_000)} kg"),
                Penjelasan("Serbuk per blok", f"{tulis_pecahan(self.kaca_per_blok_gram)} gram"),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def hasil_kaca(
    rancangan: RancanganCampuran,
    *,
    massa_blok_gram: Bilangan,
    kaca_gram: int,
    kehilangan: Bilangan,
) -> HasilKaca:
    """Blocks that an amount of glass is enough for, and the glass that blocks need.

    `kehilangan` is the share lost on the way to powder: nobody published one, so it is asked.

    >>> from pelayanan_publik.limbah_kaca.campuran import CampuranDasar, rancang_campuran
    >>> dasar = CampuranDasar(303.2, 873.2, 98.9, 1046.5)
    >>> rancangan = rancang_campuran(dasar, basis="agregat_halus", persen=20)
    >>> hasil = hasil_kaca(rancangan, massa_blok_gram=3071.7414, kaca_gram=180_000, kehilangan=0.1)
    >>> hasil.banyak_blok, hasil.kaca_untuk(701)
    (701, 179962)
    """
    masukan = Masukan()
    masukan.tambah(galat_anggota(rancangan, RancanganCampuran, "rancangan"))
    massa = masukan.positif("massa_blok_gram", massa_blok_gram)
    masukan.tambah(galat_tak_negatif(kaca_gram, "kaca_gram"))
    hilang = masukan.bagian("kehilangan", kehilangan)
    if masukan.baik("kehilangan") and hilang == 1:
        masukan.tambah(KacaHabisHilang(kehilangan, path="kehilangan"))
    masukan.tuntas()
    return HasilKaca(rancangan, massa, kaca_gram, hilang)
