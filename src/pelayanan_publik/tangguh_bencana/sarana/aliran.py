"""The most that flows from sources to sinks through open ways, and what holds it back (Dinic).

    sources with stock  ---open ways, wide without end--->  sinks with room

Whole numbers only, no recursion, and no choice but the order given: the same answer every time.
The cut that comes with it is the smallest one: the sources from which something left over could
still go somewhere, and the sinks it could go to, all of them full.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from itertools import pairwise

import attrs


@attrs.frozen
class Aliran:
    """How much went from each source to each sink, and the sources and sinks that bind."""

    isi: Mapping[tuple[int, int], int]
    """By source and sink; only what is more than nothing."""
    asal_terikat: frozenset[int]
    tujuan_terikat: frozenset[int]


def alirkan(stok: Sequence[int], ruang: Sequence[int], jalan: Sequence[Sequence[int]]) -> Aliran:
    """The largest flow; `jalan[i]` are the sinks that source i reaches, each once.

    >>> penuh = alirkan([5, 5], [4, 9], [[0], [0, 1]])
    >>> sum(penuh.isi.values()), penuh.asal_terikat, penuh.tujuan_terikat
    (9, frozenset({0}), frozenset({0}))
    """
    jaringan = _Jaringan(stok, ruang, jalan)
    while jaringan.tingkatkan():
        jaringan.penuhi()
    return Aliran(
        {(i, j): n for i, isi in enumerate(jaringan.isi) for j, n in sorted(isi.items()) if n},
        frozenset(i for i, tingkat in enumerate(jaringan.tingkat_asal) if tingkat is not None),
        frozenset(j for j, tingkat in enumerate(jaringan.tingkat_tujuan) if tingkat is not None),
    )


class _Jaringan:
    """The work in hand: what is left of each source and sink, and what flows between."""

    def __init__(
        self, stok: Sequence[int], ruang: Sequence[int], jalan: Sequence[Sequence[int]]
    ) -> None:
        self.sisa = list(stok)
        self.ruang = list(ruang)
        self.jalan = jalan
        self.isi: list[dict[int, int]] = [{} for _ in stok]
        self.dari: list[dict[int, None]] = [{} for _ in ruang]
        """By sink, the sources that ever sent to it, in that order."""
        self.tingkat_asal: list[int | None] = []
        self.tingkat_tujuan: list[int | None] = []
        self.berikut: list[int] = []
        """By source, the way to try next in this round."""
        self.mundur: list[list[int]] = []
        """By sink, the sources left to try in this round, the last first."""

    def tingkatkan(self) -> bool:
        """Level sources and sinks by their steps from what is left over; False if none is open."""
        self.tingkat_asal = [0 if sisa else None for sisa in self.sisa]
        self.tingkat_tujuan = [None] * len(self.ruang)
        antre = deque(i for i, sisa in enumerate(self.sisa) if sisa)
        terbuka = False
        while antre:
            i = antre.popleft()
            langkah = (self.tingkat_asal[i] or 0) + 1
            for j in self.jalan[i]:
                if self.tingkat_tujuan[j] is None:
                    self.tingkat_tujuan[j] = langkah
                    terbuka = terbuka or self.ruang[j] > 0
                    for k in self.dari[j]:
                        if self.tingkat_asal[k] is None and self.isi[k].get(j):
                            self.tingkat_asal[k] = langkah + 1
                            antre.append(k)
        return terbuka

    def penuhi(self) -> None:
        """Send along levelled ways until none is open."""
        self.berikut = [0] * len(self.sisa)
        self.mundur = [list(asal) for asal in self.dari]
        for awal in range(len(self.sisa)):
            while self.sisa[awal] and (langkah := self._cari(awal)):
                self._kirim(langkah)

    def _cari(self, awal: int) -> list[tuple[int, int]]:
        """A way from a source to a sink with room: pairs of source and sink, each sink but the
        last taking back from the next source. Dead ends are left for good.
        """
        langkah: list[tuple[int, int]] = []
        asal = awal
        while True:
            tujuan = self._maju(asal)
            if tujuan is None:
                if not langkah:
                    return []
                asal = langkah.pop()[0]
                continue
            langkah.append((asal, tujuan))
            if self.ruang[tujuan]:
                return langkah
            kembali = self._balik(tujuan)
            if kembali is None:
                langkah.pop()
                self.berikut[asal] += 1
            else:
                asal = kembali

    def _maju(self, asal: int) -> int | None:
        """The next sink one level on."""
        jalan, tingkat = self.jalan[asal], self.tingkat_asal[asal]
        while self.berikut[asal] < len(jalan):
            tujuan = jalan[self.berikut[asal]]
            if tingkat is not None and self.tingkat_tujuan[tujuan] == tingkat + 1:
                return tujuan
            self.berikut[asal] += 1
        return None

    def _balik(self, tujuan: int) -> int | None:
        """The next source one level on that this sink could give back to."""
        asal, tingkat = self.mundur[tujuan], self.tingkat_tujuan[tujuan]
        while asal:
            k = asal[-1]
            if (
                tingkat is not None
                and self.tingkat_asal[k] == tingkat + 1
                and self.isi[k].get(tujuan)
                and self._maju(k) is not None
            ):
                return k
            asal.pop()
        return None

    def _kirim(self, langkah: list[tuple[int, int]]) -> None:
        """Send what the way takes: of the stock, the room, and each flow that is taken back."""
        awal, akhir = langkah[0][0], langkah[-1][1]
        kembali = [(asal, tujuan) for (_, tujuan), (asal, _) in pairwise(langkah)]
        banyak = min(
            self.sisa[awal],
            self.ruang[akhir],
            *(self.isi[asal][tujuan] for asal, tujuan in kembali),
        )
        for asal, tujuan in langkah:
            self.isi[asal][tujuan] = self.isi[asal].get(tujuan, 0) + banyak
            self.dari[tujuan].setdefault(asal)
        for asal, tujuan in kembali:
            self.isi[asal][tujuan] -= banyak
        self.sisa[awal] -= banyak
        self.ruang[akhir] -= banyak
