"""Activities as numbers, and the order in which they can be done.

`sebelum[i]` are the numbers of those that must be done before number i. What goes in a circle has
no order; then one circle is told, the way it goes round.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush

Pendahulu = Sequence[Sequence[int]]


def urutan(sebelum: Pendahulu) -> list[int]:
    """An order in which everything comes after what it waits for, the lowest number first.

    Of a circle, and of all that waits for one, nothing is in it.

    >>> urutan([[1], [], [0]]), urutan([[1], [0], []])
    ([1, 0, 2], [2])
    """
    tunggu = [len(isi) for isi in sebelum]
    sesudah = lawan(sebelum)
    siap = [i for i, banyak in enumerate(tunggu) if not banyak]
    heapify(siap)
    hasil = []
    while siap:
        i = heappop(siap)
        hasil.append(i)
        for j in sesudah[i]:
            tunggu[j] -= 1
            if not tunggu[j]:
                heappush(siap, j)
    return hasil


def lawan(sebelum: Pendahulu) -> list[list[int]]:
    """The same arrows from the other end: who waits for each.

    >>> lawan([[1], [], [0]])
    [[2], [0], []]
    """
    sesudah: list[list[int]] = [[] for _ in sebelum]
    for i, isi in enumerate(sebelum):
        for j in isi:
            sesudah[j].append(i)
    return sesudah


def putaran(sebelum: Pendahulu) -> list[int]:
    """One circle, each before the one that waits for it, from its lowest number on; or nothing.

    >>> putaran([[2], [0], [1], [0]]), putaran([[], [0]])
    ([0, 1, 2], [])
    """
    sisa = set(range(len(sebelum))) - set(urutan(sebelum))
    if not sisa:
        return []
    jejak: dict[int, int] = {}
    i = min(sisa)
    while i not in jejak:
        jejak[i] = len(jejak)
        i = min(j for j in sebelum[i] if j in sisa)
    lingkar = [j for j, ke in jejak.items() if ke >= jejak[i]][::-1]
    awal = lingkar.index(min(lingkar))
    return lingkar[awal:] + lingkar[:awal]


def tertutup_ke_belakang(sebelum: Pendahulu, mulai: Sequence[int]) -> set[int]:
    """These and everything that they wait for, directly or not.

    >>> sorted(tertutup_ke_belakang([[], [0], [1], []], [2]))
    [0, 1, 2]
    """
    semua: set[int] = set()
    tumpukan = list(mulai)
    while tumpukan:
        i = tumpukan.pop()
        if i not in semua:
            semua.add(i)
            tumpukan += sebelum[i]
    return semua
