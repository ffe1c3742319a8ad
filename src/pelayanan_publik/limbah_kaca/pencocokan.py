"""What left another book, held against what arrived in this one.

The two books do not know each other. A waste bank tells its movements as plain values, a number
and grams; here they are found again by the source and that number (`rujukan`). What differs, what
never arrived, and what nobody sent is told movement by movement.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.units import galat_positif, galat_teks, pastikan, tulis_kata
from pelayanan_publik.limbah_kaca.book.kartu import KeadaanLot
from pelayanan_publik.limbah_kaca.book.state import BukuKaca


class StatusKiriman(StrEnum):
    """How a movement of one book is found in the other."""

    COCOK = "cocok"
    BERBEDA = "berbeda"
    BELUM_DITERIMA = "belum_diterima"
    TIDAK_DIKIRIM = "tidak_dikirim"
    """Received, but the source knows nothing of it."""


@attrs.frozen
class BarisKiriman:
    """A movement in both books; None where one does not have it."""

    rujukan: str
    dikirim_gram: int | None
    diterima_gram: int | None

    @property
    def selisih_gram(self) -> int:
        """Received less sent."""
        return (self.diterima_gram or 0) - (self.dikirim_gram or 0)

    @property
    def status(self) -> StatusKiriman:
        if self.dikirim_gram is None:
            return StatusKiriman.TIDAK_DIKIRIM
        if self.diterima_gram is None:
            return StatusKiriman.BELUM_DITERIMA
        return StatusKiriman.BERBEDA if self.selisih_gram else StatusKiriman.COCOK


@attrs.frozen
class PencocokanKiriman:
    """All movements of a source, in both books."""

    asal: str
    baris: tuple[BarisKiriman, ...]

    @property
    def cocok(self) -> bool:
        """Whether every gram that left one arrived in the other, movement by movement."""
        return all(b.status is StatusKiriman.COCOK for b in self.baris)

    @property
    def dikirim_gram(self) -> int:
        return sum(b.dikirim_gram or 0 for b in self.baris)

    @property
    def diterima_gram(self) -> int:
        return sum(b.diterima_gram or 0 for b in self.baris)

    def tabel(self) -> Tabel:
        def tulis(gram: int | None) -> str | int:
            return "–" if gram is None else gram

        baris = tuple(
            (b.rujukan, tulis(b.dikirim_gram), tulis(b.diterima_gram), b.selisih_gram,
             tulis_kata(b.status))
            for b in self.baris
        )  # fmt: skip
        selisih = self.diterima_gram - self.dikirim_gram
        kaki = ("jumlah", self.dikirim_gram, self.diterima_gram, selisih, "")
        kolom = ("Rujukan", "Dikirim (g)", "Diterima (g)", "Selisih (g)", "Status")
        return Tabel(f"Kiriman dari {self.asal}", kolom, baris, kaki)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def cocokkan_kiriman(buku: BukuKaca, *, asal: str, dikirim: Mapping[str, int]) -> PencocokanKiriman:
    """Movements of a source (grams by number) beside what this book received from it.

    >>> from pelayanan_publik.limbah_kaca.book.state import buku_kaca
    >>> [b.status.value for b in cocokkan_kiriman(
    ...     buku_kaca(), asal="Bank Sampah RW 06", dikirim={"17": 180_000}).baris]
    ['belum_diterima']
    """
    pastikan(buku=(buku, BukuKaca), dikirim=(dikirim, Mapping))
    kumpul = Pengumpul()
    kumpul.tambah(galat_teks(asal, "asal"))
    for rujukan, gram in dikirim.items():
        path = f"dikirim[{rujukan!r}]"
        kumpul.tambah(galat_teks(rujukan, path), galat_positif(gram, path))
    kumpul.tuntas()
    diterima = {
        kartu.terima.rujukan: kartu.diterima_gram
        for kartu in buku.lot.values()
        if kartu.terima.asal == asal and kartu.keadaan is not KeadaanLot.BATAL
    }
    return PencocokanKiriman(
        asal,
        tuple(
            BarisKiriman(rujukan, dikirim.get(rujukan), diterima.get(rujukan))
            for rujukan in {**dikirim, **diterima}
        ),
    )
