"""Visits at regular intervals: gaps rounded down to a base times a power of two fit together.

Intervals of which each divides the next share turns without quarrel: taken from the shortest on,
every post finds a first turn that is free in all its rounds, as long as the rounds together need
no more visits than there are (the sum of 1 / interval is at most the visits of a turn). What is
taken so far repeats with the interval at hand, so a free turn in one round is free in all.

Rounding by the base 1 less than doubles what is needed. So gaps that together need no more than
half of the visits of every turn are always kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction


def bulatkan_celah(celah: int, pokok: int) -> int:
    """The longest interval of at most this gap that is the base times a power of two.

    >>> [bulatkan_celah(c, 3) for c in (3, 5, 6, 13, 24)]
    [3, 3, 6, 12, 24]
    """
    return pokok << ((celah // pokok).bit_length() - 1)


def urutan_berkala(
    celah: Mapping[int, int], muat: int, banyak_giliran: int
) -> list[tuple[int, ...]] | None:
    """Turn by turn who is visited, `muat` at most in each; None where no base fits.

    Of the bases that fit, the one that needs the fewest visits.

    >>> urutan_berkala({0: 2, 1: 4, 2: 5}, muat=1, banyak_giliran=5)
    [(0,), (1,), (0,), (2,), (0,)]
    >>> print(urutan_berkala({0: 2, 1: 3, 2: 4}, muat=1, banyak_giliran=5))
    None
    """
    terbaik: tuple[Fraction, dict[int, int]] | None = None
    for pokok in range(1, min(celah.values(), default=0) + 1):
        selang = {i: bulatkan_celah(c, pokok) for i, c in celah.items()}
        perlu = sum((Fraction(1, s) for s in selang.values()), Fraction(0))
        if perlu <= muat and (terbaik is None or perlu < terbaik[0]):
            terbaik = perlu, selang
    return None if terbaik is None else _isi(terbaik[1], muat, banyak_giliran)


def _isi(selang: Mapping[int, int], muat: int, banyak: int) -> list[tuple[int, ...]]:
    putaran = max(selang.values())
    isi: list[tuple[int, ...]] = [()] * putaran
    for i in sorted(selang, key=lambda i: selang[i]):
        awal = next(t for t in range(selang[i]) if len(isi[t]) < muat)
        for t in range(awal, putaran, selang[i]):
            isi[t] += (i,)
    return [isi[t % putaran] for t in range(banyak)]
