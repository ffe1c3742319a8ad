"""What teams ask for together: kinds of seats and kinds of items, counted over all patterns.

Seats that ask for the same are one kind, in whichever team they stand: who may take one may
take the other. A question over many teams so has few kinds of seats.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.tangguh_bencana.errors import SyaratTerlaluBanyak
from pelayanan_publik.tangguh_bencana.model import Kualifikasi, SyaratKeterampilan
from pelayanan_publik.tangguh_bencana.regu import PolaRegu

SYARAT_TERBANYAK = 12
"""Different requirements of one seat; the ways to meet them together are looked at one by one."""


@attrs.frozen
class MacamKursi:
    """Seats that ask for the same: the requirements, and by team and role how many seats."""

    syarat: tuple[SyaratKeterampilan, ...]
    letak: tuple[tuple[int, str, int], ...]
    """Position of the pattern, role, how many seats."""

    @property
    def banyak(self) -> int:
        return sum(n for _, _, n in self.letak)

    def topeng(self, kualifikasi: Kualifikasi) -> int:
        """The requirements that a qualification meets, as a bitmask."""
        return sum(1 << i for i, s in enumerate(self.syarat) if s.terpenuhi(kualifikasi))


def macam_kursi(pola: Iterable[PolaRegu], *, lengkap: bool) -> tuple[MacamKursi, ...]:
    """The kinds of seats in the order in which they first stand; required ones, or all.

    `lengkap`: the seats and requirements that are only recommended count too.
    """
    isi: dict[frozenset[SyaratKeterampilan], list[tuple[int, str, int]]] = {}
    syarat: dict[frozenset[SyaratKeterampilan], tuple[SyaratKeterampilan, ...]] = {}
    for i, satu in enumerate(pola):
        for peran in satu.peran:
            if peran.wajib or lengkap:
                minta = tuple(dict.fromkeys(s for s in peran.syarat if s.wajib or lengkap))
                kunci = frozenset(minta)
                syarat.setdefault(kunci, minta)
                isi.setdefault(kunci, []).append((i, peran.nama, peran.banyak))
    return tuple(MacamKursi(syarat[k], tuple(letak)) for k, letak in isi.items())


def macam_alat(pola: Iterable[PolaRegu], *, lengkap: bool) -> dict[str, int]:
    """By kind, how many items all the teams need together; required ones, or all."""
    hasil: dict[str, int] = {}
    for satu in pola:
        for butuh in satu.alat:
            if butuh.wajib or lengkap:
                hasil[butuh.jenis] = hasil.get(butuh.jenis, 0) + butuh.banyak
    return hasil


def galat_banyak_syarat(pola: PolaRegu, path: str = "pola") -> Iterator[Galat]:
    """The fault of every seat that asks for more than can be weighed."""
    for j, peran in enumerate(pola.peran):
        banyak = len(set(peran.syarat))
        if banyak > SYARAT_TERBANYAK:
            yield SyaratTerlaluBanyak(
                banyak, path=f"{path}.peran[{j}].syarat", batas=SYARAT_TERBANYAK
            )
