"""A largest flow in whole numbers, and the cut that proves it (Dinic)."""

from __future__ import annotations

from collections import deque


class Jaringan:
    """Pipes between points. A pipe and its way back lie side by side: `i` and `i ^ 1`."""

    def __init__(self, titik: int) -> None:
        self.keluar: list[list[int]] = [[] for _ in range(titik)]
        self.ke: list[int] = []
        self.sisa: list[int] = []

    def pipa(self, dari: int, ke: int, muat: int) -> int:
        """Lay a pipe; its number."""
        nomor = len(self.ke)
        self.keluar[dari].append(nomor)
        self.keluar[ke].append(nomor + 1)
        self.ke += [ke, dari]
        self.sisa += [muat, 0]
        return nomor

    def isi(self, nomor: int) -> int:
        """What flows through a pipe."""
        return self.sisa[nomor ^ 1]

    def jarak(self, sumber: int) -> list[int]:
        """By point, its distance from the source through pipes with room; -1 beyond reach."""
        jarak = [-1] * len(self.keluar)
        jarak[sumber], antre = 0, deque([sumber])
        while antre:
            titik = antre.popleft()
            for nomor in self.keluar[titik]:
                lain = self.ke[nomor]
                if self.sisa[nomor] and jarak[lain] < 0:
                    jarak[lain] = jarak[titik] + 1
                    antre.append(lain)
        return jarak

    def alirkan(self, sumber: int, muara: int) -> int:
        """Send as much as can be; how much that was.

        >>> j = Jaringan(4)
        >>> pipa = [j.pipa(*p) for p in ((0, 1, 3), (0, 2, 2), (1, 3, 2), (2, 3, 3), (1, 2, 5))]
        >>> j.alirkan(0, 3), [j.isi(p) for p in pipa][:2]
        (5, [3, 2])
        """
        jumlah = 0
        while (jarak := self.jarak(sumber))[muara] >= 0:
            ke = [0] * len(self.keluar)
            while dorong := self._dorong(sumber, muara, jarak, ke):
                jumlah += dorong
        return jumlah

    def _dorong(self, sumber: int, muara: int, jarak: list[int], ke: list[int]) -> int:
        """One way to the sink along growing distance, filled; 0 where there is none."""
        jalan: list[int] = []
        titik = sumber
        while titik != muara:
            if ke[titik] < len(self.keluar[titik]):
                nomor = self.keluar[titik][ke[titik]]
                lain = self.ke[nomor]
                if self.sisa[nomor] and jarak[lain] == jarak[titik] + 1:
                    jalan.append(nomor)
                    titik = lain
                else:
                    ke[titik] += 1
            elif jalan:
                titik = self.ke[jalan.pop() ^ 1]
                ke[titik] += 1
            else:
                return 0
        muat = min(self.sisa[n] for n in jalan)
        for nomor in jalan:
            self.sisa[nomor] -= muat
            self.sisa[nomor ^ 1] += muat
        return muat
