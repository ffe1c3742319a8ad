"""The cheapest way to fill every seat, and the proof that none is cheaper.

People whose cost is the same in every role are interchangeable, so that they are one class with
a number. A role asks for so many; a class may fill a role at a cost, or not at all (None).

    permintaan   (2, 1)                      two seats of role 0, one of role 1
    tersedia     (1, 3)                      one person of class 0, three of class 1
    biaya        ((0, None), (2, 5))         class 0 is free in role 0 and never fills role 1

Seats are filled along the cheapest chains (successive shortest paths): a role takes somebody
who is free, or somebody of another role, which then looks for another in its turn. The chain is
sought among the roles, which are few; every link is the cheapest class of a heap. Integers only.

The proof is a price on every role and every class (linear programming duality). No plan costs
less than `permintaan · harga_peran - tersedia · harga_kelas` as long as no class is worth more
in a role than its own price and its cost there; the plan that is given costs just that.
Where seats stay empty, a set of roles (`ikatan`) asks for more people than may fill any of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush
from typing import TypeAlias

import attrs

Biaya: TypeAlias = tuple[tuple[int | None, ...], ...]
"""By class and role; None: never."""


@attrs.frozen
class Penugasan:
    """A plan of how many of each class fill each role, with its question and its proof."""

    permintaan: tuple[int, ...]
    tersedia: tuple[int, ...]
    biaya: Biaya = attrs.field(repr=False)
    isi: tuple[tuple[int, int, int], ...]
    """Class, role, how many; only what is above zero, by class and role."""
    harga_peran: tuple[int, ...]
    harga_kelas: tuple[int, ...] = attrs.field(repr=False)
    ikatan: tuple[int, ...]
    """Roles that prove the empty seats; none where all are filled."""

    @property
    def total(self) -> int:
        """What the plan costs."""
        return sum(n * (self.biaya[k][r] or 0) for k, r, n in self.isi)

    @property
    def kurang(self) -> int:
        """Seats that nobody can fill, however the others sit."""
        return sum(self.permintaan) - sum(n for _, _, n in self.isi)

    @property
    def batas_bawah(self) -> int:
        """No plan that fills every seat costs less."""
        return _kali(self.permintaan, self.harga_peran) - _kali(self.tersedia, self.harga_kelas)

    def calon(self, peran: Sequence[int]) -> int:
        """All the people who may fill any of these roles."""
        return sum(
            n
            for n, baris in zip(self.tersedia, self.biaya, strict=True)
            if any(baris[r] is not None for r in peran)
        )

    def terbukti(self) -> bool:
        """Whether the plan keeps the rules and nothing is better, checked from what is here alone.

        Every seat filled: the prices hold and meet the cost. Otherwise: `ikatan` is short of just
        as many people as there are empty seats.
        """
        if not self._berlaku():
            return False
        if self.kurang:
            butuh = sum(self.permintaan[r] for r in self.ikatan)
            return butuh - self.calon(self.ikatan) == self.kurang
        return (
            min((*self.harga_peran, *self.harga_kelas), default=0) >= 0
            and all(
                b is None or u - v <= b
                for v, baris in zip(self.harga_kelas, self.biaya, strict=True)
                for u, b in zip(self.harga_peran, baris, strict=True)
            )
            and self.batas_bawah == self.total
        )

    def _berlaku(self) -> bool:
        duduk, pakai = [0] * len(self.permintaan), [0] * len(self.tersedia)
        for k, r, n in self.isi:
            if n <= 0 or self.biaya[k][r] is None:
                return False
            pakai[k] += n
            duduk[r] += n
        penuh = zip((*duduk, *pakai), (*self.permintaan, *self.tersedia), strict=True)
        return all(n <= batas for n, batas in penuh)


def _kali(a: Sequence[int], b: Sequence[int]) -> int:
    return sum(x * y for x, y in zip(a, b, strict=True))


def tugaskan(
    permintaan: Sequence[int], tersedia: Sequence[int], biaya: Sequence[Sequence[int | None]]
) -> Penugasan:
    """The cheapest plan among those that fill most seats. Costs and counts are not negative.

    >>> tugaskan((2, 1), (1, 3), ((0, None), (2, 5))).isi
    ((0, 0, 1), (1, 0, 1), (1, 1, 1))
    >>> tugaskan((1, 1), (1, 1), ((0, 3), (1, 7))).total
    4

    Of equal classes the one that stands first is taken.
    """
    baris = tuple(map(tuple, biaya))
    papan = _Papan(permintaan, tersedia, baris)
    for r in range(len(permintaan)):
        papan.isi_peran(r)
    cadangan, harga = len(tersedia), tuple(papan.jarak()[0])
    harga_kelas = tuple(
        max(
            (u - b for u, b in zip(harga, milik, strict=True) if b is not None and u > b), default=0
        )
        for milik in baris
    )
    return Penugasan(
        tuple(permintaan),
        tuple(tersedia),
        baris,
        tuple(sorted((k, r, n) for k, r, n in papan.semua() if k != cadangan)),
        harga,
        harga_kelas,
        papan.ikatan(cadangan),
    )


class _Papan:
    """The seats while they are being filled.

    One class is added that fills any role at a cost above all chains: who is of it is nobody.
    A class once used up stays so: the end of a chain is always somebody who was free.
    """

    def __init__(self, permintaan: Sequence[int], tersedia: Sequence[int], biaya: Biaya) -> None:
        peran = range(len(permintaan))
        termahal = max((b for baris in biaya for b in baris if b is not None), default=0)
        mahal = 2 * (len(permintaan) + 1) * termahal + 1
        self.belum = list(permintaan)
        self.sisa = [*tersedia, sum(permintaan) + 1]
        self.biaya: Biaya = (*biaya, (mahal,) * len(permintaan))
        self.duduk: list[dict[int, int]] = [{} for _ in peran]
        self._bebas: list[list[tuple[int, int]]] = [
            [(b, k) for k, baris in enumerate(self.biaya) if (b := baris[r]) is not None]
            for r in peran
        ]
        for tumpukan in self._bebas:
            heapify(tumpukan)
        self._ambil: list[list[list[tuple[int, int]]]] = [[[] for _ in peran] for _ in peran]
        """[r][s]: what role r pays more or less than role s for a class that sits in s."""

    def semua(self) -> Iterator[tuple[int, int, int]]:
        for r, isi in enumerate(self.duduk):
            for k, n in isi.items():
                if n:
                    yield k, r, n

    def isi_peran(self, r: int) -> None:
        while self.belum[r]:
            self._geser(r, self.jarak()[1])

    def jarak(self) -> tuple[list[int], list[tuple[int, int]]]:
        """By role, what one more seat would cost, and how: the class, and the role it comes from.

        A role of -1: the class is free. Costs of links may be negative, those of rings are not.
        """
        peran = range(len(self.belum))
        harga: list[int] = []
        lewat: list[tuple[int, int]] = []
        for tumpukan in self._bebas:
            while not self.sisa[tumpukan[0][1]]:
                heappop(tumpukan)
            harga.append(tumpukan[0][0])
            lewat.append((tumpukan[0][1], -1))
        tautan = [(r, s, t) for r in peran for s in peran if (t := self._termurah(r, s))]
        berubah = True
        while berubah:
            berubah = False
            for r, s, (selisih, kelas) in tautan:
                if harga[s] + selisih < harga[r]:
                    harga[r], lewat[r] = harga[s] + selisih, (kelas, s)
                    berubah = True
        return harga, lewat

    def _termurah(self, r: int, s: int) -> tuple[int, int] | None:
        tumpukan = self._ambil[r][s]
        while tumpukan and not self.duduk[s][tumpukan[0][1]]:
            heappop(tumpukan)
        return tumpukan[0] if tumpukan else None

    def _geser(self, r: int, lewat: Sequence[tuple[int, int]]) -> None:
        """Along the cheapest chain of a role, as many as it bears."""
        langkah: list[tuple[int, int, int]] = []
        banyak, tujuan = self.belum[r], r
        while tujuan >= 0:
            kelas, asal = lewat[tujuan]
            langkah.append((kelas, asal, tujuan))
            banyak = min(banyak, self.sisa[kelas] if asal < 0 else self.duduk[asal][kelas])
            tujuan = asal
        self.belum[r] -= banyak
        for kelas, asal, tujuan in langkah:
            if asal < 0:
                self.sisa[kelas] -= banyak
            else:
                self.duduk[asal][kelas] -= banyak
            self._dudukkan(kelas, tujuan, banyak)

    def _dudukkan(self, kelas: int, s: int, banyak: int) -> None:
        lama = self.duduk[s].get(kelas, 0)
        self.duduk[s][kelas] = lama + banyak
        disini = self.biaya[kelas][s] or 0
        if not lama:
            for r, b in enumerate(self.biaya[kelas]):
                if r != s and b is not None:
                    heappush(self._ambil[r][s], (b - disini, kelas))

    def ikatan(self, cadangan: int) -> tuple[int, ...]:
        """The roles that stand empty, and those in which somebody sits who could fill one."""
        antre = [r for r, isi in enumerate(self.duduk) if isi.get(cadangan)]
        for r in antre:
            for s, isi in enumerate(self.duduk):
                bisa = (self.biaya[k][r] is not None for k, n in isi.items() if n and k != cadangan)
                if s not in antre and any(bisa):
                    antre.append(s)
        return tuple(sorted(antre))
