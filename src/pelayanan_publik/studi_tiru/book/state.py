"""The book of plans after its last event. One book holds the plans of one office, by code."""

from __future__ import annotations

import attrs

from pelayanan_publik.core.book import Buku
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.studi_tiru.book.events import PeristiwaAdopsi
from pelayanan_publik.studi_tiru.book.kartu import KartuRencana
from pelayanan_publik.studi_tiru.errors import RencanaTidakDikenal


@attrs.frozen
class BukuAdopsi(Buku[PeristiwaAdopsi]):
    """The book after its last event. Made by `buku_adopsi`, `evolve` and `fold`."""

    kartu: Peta[str, KartuRencana] = Peta()
    """By code, each plan."""
    sebelum: Peta[int, KartuRencana] = Peta()
    """By step, the card of its plan before it: what taking it back restores."""

    def rencana(self, kode: str, path: str = "rencana") -> KartuRencana:
        """The card of a plan, be it one whose approval was taken back."""
        if type(kode) is str and kode in self.kartu:
            return self.kartu[kode]
        raise RencanaTidakDikenal(kode, path=path)


def buku_adopsi() -> BukuAdopsi:
    """An empty book.

    >>> buku_adopsi().nomor
    0
    """
    return BukuAdopsi()
