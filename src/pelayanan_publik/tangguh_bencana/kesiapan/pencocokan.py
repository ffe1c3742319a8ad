"""One person, one seat: the greatest number of seats that can be filled, and the proof of it.

People who may fill just the same roles are interchangeable. So they are not matched one by one
but by class: a class is the set of roles its people may fill (a bitmask, bit r for role r), and
all that is known of it is how many they are.

    permintaan   (2, 1)                     two seats of role 0, one of role 1
    kelas        {0b01: 1, 0b11: 1}         one person for role 0 only, one for either

A class enters with all its people at once. Where its roles are full it pushes those who sit
there on to other roles of theirs (an augmenting path over the roles). A set of full roles from
which nobody can be pushed on is closed for good; no later class looks at it again.

Why no more can be filled is shown by Hall: a set of roles (`ikatan`) that together ask for more
than all the people who may fill any of them. Integers only, no domain.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import attrs


@attrs.frozen
class Pencocokan:
    """How many of each class sit in each role, and what stays empty.

    `kurang == permintaan(ikatan) - orang(ikatan)`: what the roles in `ikatan` ask for, less all
    the people who may fill any of them. Of all sets that prove it, `ikatan` is the smallest (it
    lies in every other), and 0 where nothing is missing.
    """

    isi: Mapping[tuple[int, int], int]
    """By class and role, how many; only what is above zero."""
    terisi: int
    kurang: int
    ikatan: int

    @property
    def lengkap(self) -> bool:
        """Whether every seat is filled."""
        return not self.kurang


def bit(himpunan: int) -> Iterator[int]:
    """The roles in a set of them (a bitmask), from below.

    >>> list(bit(0b1101))
    [0, 2, 3]
    """
    while himpunan:
        terendah = himpunan & -himpunan
        yield terendah.bit_length() - 1
        himpunan ^= terendah


def cocokkan(permintaan: Sequence[int], kelas: Mapping[int, int]) -> Pencocokan:
    """Fill as many seats as can be filled; `permintaan[r]` seats of role r, people by class.

    Whom it spends is exact too: the least versatile first. For every k, no way of filling as
    many seats uses more people who may fill at most k roles.

    >>> cocokkan((2, 1), {0b01: 1, 0b11: 1})
    Pencocokan(isi={(1, 0): 1, (3, 0): 1}, terisi=2, kurang=1, ikatan=3)
    >>> dict(cocokkan((1, 1), {0b11: 1, 0b01: 1}).isi)
    {(1, 0): 1, (3, 1): 1}

    Bits beyond the last role count for nothing. The order of `kelas` does not matter.
    """
    papan = _Papan(permintaan)
    for himpunan in sorted(kelas, key=lambda t: (t.bit_count(), t)):
        papan.masuk(himpunan, kelas[himpunan])
    kurang = sum(papan.kosong)
    return Pencocokan(
        {k: n for k, n in sorted(papan.isi.items()) if n},
        sum(permintaan) - kurang,
        kurang,
        _ikatan(papan, kelas) if kurang else 0,
    )


def _ikatan(papan: _Papan, kelas: Mapping[int, int]) -> int:
    """The roles with an empty seat, and every role that one of their possible people sits in."""
    duduk: dict[int, int] = {}
    for (himpunan, peran), banyak in papan.isi.items():
        if banyak:
            duduk[himpunan] = duduk.get(himpunan, 0) | 1 << peran
    ikatan, lama = sum(1 << r for r, n in enumerate(papan.kosong) if n), 0
    while ikatan != lama:
        lama = ikatan
        for himpunan in kelas:
            if himpunan & ikatan:
                ikatan |= duduk.get(himpunan, 0)
    return ikatan


class _Papan:
    """The seats while they are being filled.

    `_penerus[r][s]` lists classes that were seated in role r and may also fill role s. It is
    pruned lazily: a class at its end that no longer sits in r is dropped when met.
    """

    def __init__(self, permintaan: Sequence[int]) -> None:
        self.kosong = list(permintaan)
        self.isi: dict[tuple[int, int], int] = {}
        self._terbuka = (1 << len(permintaan)) - 1
        self._penerus: list[dict[int, list[int]]] = [{} for _ in permintaan]

    def masuk(self, himpunan: int, banyak: int) -> None:
        """Seat as many of a class as raise the number of filled seats."""
        for peran in bit(himpunan & self._terbuka):
            jumlah = min(banyak, self.kosong[peran])
            if jumlah:
                self._duduk(himpunan, peran, jumlah)
                self.kosong[peran] -= jumlah
                banyak -= jumlah
        while banyak and himpunan & self._terbuka:
            jalan = self._jalan(himpunan & self._terbuka)
            if not jalan:
                return
            banyak -= self._geser(himpunan, jalan, banyak)

    def _jalan(self, awal: int) -> list[int]:
        """The roles of a shortest chain of pushes to an empty seat. None: all met are closed."""
        asal: dict[int, int | None] = dict.fromkeys(bit(awal))
        antre, belum = list(asal), self._terbuka & ~awal
        for peran in antre:
            if self.kosong[peran]:
                jalan = [peran]
                while (sebelum := asal[jalan[-1]]) is not None:
                    jalan.append(sebelum)
                return jalan[::-1]
            for tujuan in bit(belum):
                if self._pengisi(peran, tujuan) is not None:
                    asal[tujuan] = peran
                    antre.append(tujuan)
                    belum &= ~(1 << tujuan)
        for peran in antre:
            self._terbuka &= ~(1 << peran)
        return []

    def _pengisi(self, peran: int, tujuan: int) -> int | None:
        """A class that sits in a role and may move to another; None if there is none."""
        calon = self._penerus[peran].get(tujuan)
        while calon:
            if self.isi[calon[-1], peran]:
                return calon[-1]
            calon.pop()
        return None

    def _geser(self, himpunan: int, jalan: list[int], banyak: int) -> int:
        """Push along a chain as many as it bears; answers how many."""
        langkah: list[tuple[int, int, int]] = []
        for peran, tujuan in pairwise(jalan):
            pengisi = self._penerus[peran][tujuan][-1]
            langkah.append((pengisi, peran, tujuan))
            banyak = min(banyak, self.isi[pengisi, peran])
        banyak = min(banyak, self.kosong[jalan[-1]])
        for pengisi, peran, tujuan in langkah:
            self.isi[pengisi, peran] -= banyak
            self._duduk(pengisi, tujuan, banyak)
        self._duduk(himpunan, jalan[0], banyak)
        self.kosong[jalan[-1]] -= banyak
        return banyak

    def _duduk(self, himpunan: int, peran: int, banyak: int) -> None:
        lama = self.isi.get((himpunan, peran), 0)
        self.isi[himpunan, peran] = lama + banyak
        if not lama:
            penerus = self._penerus[peran]
            for lain in bit(himpunan & self._terbuka & ~(1 << peran)):
                penerus.setdefault(lain, []).append(himpunan)
