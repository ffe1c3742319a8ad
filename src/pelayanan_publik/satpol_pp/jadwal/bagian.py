"""Parts of a question, each with a few of its layers or officers: where one has no roster, none is.

A whole month is too much to try out, but what excludes a roster is often small: the holders of a
skill alone cannot do the shifts that ask for it, or one week alone cannot be manned. A roster of
the question, with only the duties that a part asks for, is a roster of that part.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from pelayanan_publik.satpol_pp.jadwal.rumus import Lapis, Rumus


def bagian_rumus(rumus: Rumus) -> Iterator[Rumus]:
    """A part for each set of holders of a skill, then one for each week; all else asks for nobody.

    Their fixed duties stay with the holders.
    """
    for pemilik in dict.fromkeys(p for x in rumus.lapis for p, _ in x.syarat):
        yield attrs.evolve(rumus, lapis=tuple(_keahlian(x, pemilik) for x in rumus.lapis))
    for pekan in dict.fromkeys(x.pekan for x in rumus.lapis):
        lapis = (x if x.pekan == pekan else _sepi(x, 0) for x in rumus.lapis)
        yield attrs.evolve(rumus, lapis=tuple(lapis))


def _keahlian(lapis: Lapis, pemilik: int) -> Lapis:
    """Only what a layer asks of these holders."""
    banyak = max((b for p, b in lapis.syarat if p == pemilik), default=0)
    return attrs.evolve(_sepi(lapis, pemilik), minimum=banyak)


def _sepi(lapis: Lapis, siapa: int) -> Lapis:
    """A layer that asks for nobody, but for the fixed ones among these."""
    return attrs.evolve(
        lapis, boleh=lapis.boleh & siapa, tetap=lapis.tetap & siapa, minimum=0, syarat=()
    )
