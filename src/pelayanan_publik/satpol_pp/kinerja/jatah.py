"""What each post is owed by each turn, and between which turns each of its visits must fall.

A turn with n visits owes them in proportion to the weights, but no post more than one: what
would exceed it goes to the others. Added up over the turns, the debt to a post passes 1, 2, 3...
The visit that pays the j-th must lie between the turn in which the debt passes j-1 and the one
in which it reaches j: its window. Visits within their windows, one in each, keep what was paid
less than one visit from what was owed, after every turn.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

import attrs


@attrs.frozen
class Jendela:
    """Between which turns, both included, a visit to a post falls."""

    titik: int
    awal: int
    akhir: int
    wajib: bool
    """False for the last one, owed in part only when the plan ends."""
    sisa: Fraction = Fraction(1)
    """How much of it is owed."""


def jatah_giliran(bobot: Sequence[Fraction], banyak: int) -> list[Fraction]:
    """One turn's visits in proportion to the weights, none above one.

    >>> [str(j) for j in jatah_giliran([Fraction(6), Fraction(1), Fraction(1), Fraction(0)], 2)]
    ['1', '1/2', '1/2', '0']
    """
    jatah = [Fraction(0)] * len(bobot)
    urut = sorted((i for i, b in enumerate(bobot) if b), key=lambda i: bobot[i])
    jumlah = sum((bobot[i] for i in urut), Fraction(0))
    while urut and banyak and bobot[urut[-1]] * banyak >= jumlah:
        terberat = urut.pop()
        jatah[terberat] = Fraction(1)
        jumlah -= bobot[terberat]
        banyak -= 1
    for i in urut:
        jatah[i] = banyak * bobot[i] / jumlah
    return jatah


def jendela_titik(titik: int, jatah: Sequence[Fraction]) -> list[Jendela]:
    """The windows of a post's visits, by what every turn owes it.

    >>> [(j.awal, j.akhir) for j in jendela_titik(0, [Fraction(2, 3)] * 3)]
    [(0, 1), (1, 2)]
    """
    hasil: list[Jendela] = []
    terutang, awal = Fraction(0), 0
    for t, satu in enumerate(jatah):
        if not satu:
            continue
        if terutang.denominator == 1:
            awal = t
        terutang += satu
        if terutang >= len(hasil) + 1:
            hasil.append(Jendela(titik, awal, t, wajib=True))
            awal = t
    sisa = terutang - len(hasil)
    if sisa:
        hasil.append(Jendela(titik, awal, len(jatah) - 1, wajib=False, sisa=sisa))
    return hasil


def celah_jendela(jendela: Sequence[Jendela], banyak_giliran: int) -> int:
    """The longest gap that any visits in these windows can leave, in turns.

    From the beginning to the end of the first window, from the beginning of each to the end of
    the next, and from the beginning of the last to the end of the plan.
    """
    wajib = [j for j in jendela if j.wajib]
    mulai = [-1, *(j.awal for j in wajib)]
    sampai = [*(j.akhir for j in wajib), banyak_giliran]
    return max(b - a for a, b in zip(mulai, sampai, strict=True))


def celah(kunjungan: Sequence[int], banyak_giliran: int) -> int:
    """The longest gap that visits in these turns do leave, the beginning and the end counted as
    visits: one of any so many turns in a row comes by.

    >>> celah([1, 4], 6), celah([], 6), celah(range(6), 6)
    (3, 7, 1)
    """
    titik = [-1, *kunjungan, banyak_giliran]
    return max(b - a for a, b in pairwise(titik))
