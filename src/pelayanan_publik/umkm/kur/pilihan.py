"""The closed choices of KUR, and the amounts of a product."""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.units import tulis_kata, tulis_persen, tulis_rupiah


class ProdukKUR(StrEnum):
    SUPER_MIKRO = "super_mikro"
    MIKRO = "mikro"
    KECIL = "kecil"
    KHUSUS = "khusus"
    """For members of a group around one commodity; the amount is for each member."""
    PMI = "pmi"
    """For placing migrant workers."""

    @property
    def sebutan(self) -> str:
        """As an officer writes it.

        >>> ProdukKUR.SUPER_MIKRO.sebutan, ProdukKUR.PMI.sebutan
        ('KUR super mikro', 'KUR PMI')
        """
        return f"KUR {'PMI' if self is ProdukKUR.PMI else tulis_kata(self)}"


class SektorKUR(StrEnum):
    """What the money is for; it decides how often KUR mikro may be taken."""

    PRODUKSI_PERTANIAN = "produksi_pertanian"
    """Production in farming, plantation, livestock and fishery."""
    LAINNYA = "lainnya"
    """Other production, and all that is no production."""


class TujuanKUR(StrEnum):
    """What is bought with it; it decides the longest term."""

    MODAL_KERJA = "modal_kerja"
    INVESTASI = "investasi"


@attrs.frozen
class PlafonKUR:
    """The amounts of a product: above one figure, and up to and with another."""

    di_atas: int
    sampai: int

    def __contains__(self, rupiah: int) -> bool:
        return self.di_atas < rupiah <= self.sampai

    def __str__(self) -> str:
        sampai = f"s.d. {tulis_rupiah(self.sampai)}"
        return f"di atas {tulis_rupiah(self.di_atas)} {sampai}" if self.di_atas else sampai


@attrs.frozen
class TanggaBunga:
    """Yearly rates by access: one for every access, or a ladder of one for each.

    >>> tangga = TanggaBunga((Fraction(6, 100), Fraction(7, 100)))
    >>> str(tangga), tangga.akses_ke(2), tangga.akses_ke(3)
    ('6 %, 7 %', Fraction(7, 100), None)
    """

    isi: tuple[Fraction, ...]

    def akses_ke(self, ke: int) -> Fraction | None:
        """The rate of the first, second, ... access; None off the ladder."""
        if len(self.isi) == 1:
            return self.isi[0]
        return self.isi[ke - 1] if 1 <= ke <= len(self.isi) else None

    def __str__(self) -> str:
        return ", ".join(map(tulis_persen, self.isi))
