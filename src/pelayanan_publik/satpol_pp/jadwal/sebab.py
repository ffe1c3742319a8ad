"""Why there is no roster: the smallest set of rules that cannot be kept together.

First rules are left out one by one for as long as there is still no roster: what remains is a
conflict in which none is idle. A smaller one may hide elsewhere. Every set of rules that lets a
roster exist leaves some out, and a conflict must take one of those that each such set left out. So
the smallest set that does is tried: if it has no roster it is the smallest conflict; if it has
one, that set is let grow as far as a roster exists, and what it leaves out is one more to take of.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from itertools import combinations, islice

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.units import tulis_kata
from pelayanan_publik.satpol_pp.jadwal.aturan import AturanJadwal, Kunci, aturan_jadwal
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal

_HIMPUNAN_TERBANYAK = 100_000
_Ada = Callable[[Callable[[Kunci], bool]], bool | None]


class MutuKonflik(StrEnum):
    """How small a conflict is known to be."""

    TERKECIL = "himpunan_terkecil"
    """No conflict has fewer rules."""
    TANPA_SISA = "tidak_ada_yang_dapat_dihilangkan"
    """Without any one of its rules it is none; another may have fewer."""
    BELUM_RINGKAS = "mungkin_ada_yang_dapat_dihilangkan"
    """The work allowed was not enough to say so."""


@attrs.frozen
class Konflik:
    """Rules that exclude each other."""

    aturan: tuple[AturanJadwal, ...]
    mutu: MutuKonflik

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Tidak ada jadwal yang memenuhi sekaligus",
            f"{len(self.aturan)} aturan",
            tuple(Penjelasan(a.uraian) for a in self.aturan),
            catatan=tulis_kata(self.mutu),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def cari_konflik(soal: SoalJadwal, ada: _Ada) -> Konflik:
    """The smallest conflict of a question that has no roster.

    `ada` says whether a roster keeps the rules it is given, or None where that is not known; then
    the set is not called the smallest.
    """
    semua = aturan_jadwal(soal)
    kunci = list(semua)

    def pasti(tinggal: set[Kunci]) -> bool | None:
        return ada(lambda k: k in tinggal)

    inti, mutu = set(kunci), MutuKonflik.TANPA_SISA
    for k in kunci:
        jawaban = pasti(inti - {k})
        if jawaban is None:
            mutu = MutuKonflik.BELUM_RINGKAS
        elif not jawaban:
            inti -= {k}
    terkecil = _terkecil(kunci, len(inti), pasti)
    if terkecil is not None:
        inti, mutu = terkecil, MutuKonflik.TERKECIL
    return Konflik(tuple(a for k, a in semua.items() if k in inti), mutu)


def _terkecil(
    kunci: list[Kunci], paling: int, ada: Callable[[set[Kunci]], bool | None]
) -> set[Kunci] | None:
    """The conflict with the fewest rules, the foremost of several; None where it is not known."""
    terlewat: list[frozenset[Kunci]] = []
    """For each set that has a roster: the rules that it leaves out."""
    while True:
        calon = _kena_semua(kunci, terlewat, paling)
        if calon is None:
            return None
        jawaban = ada(calon)
        if jawaban is None:
            return None
        if not jawaban:
            return calon
        for k in kunci:
            if k not in calon:
                lebih = ada(calon | {k})
                if lebih is None:
                    return None
                if lebih:
                    calon.add(k)
        terlewat.append(frozenset(kunci) - calon)


def _kena_semua(
    kunci: list[Kunci], terlewat: list[frozenset[Kunci]], paling: int
) -> set[Kunci] | None:
    """The smallest set with a member of each; a conflict of `paling` rules is known to be one.

    None where too many sets would have to be looked at.
    """
    berguna = [k for k in kunci if any(k in t for t in terlewat)]
    semua = (c for banyak in range(paling + 1) for c in combinations(berguna, banyak))
    for calon in islice(semua, _HIMPUNAN_TERBANYAK):
        if all(t.intersection(calon) for t in terlewat):
            return set(calon)
    return None
