"""Rows that are one business: exact keys, the strongest first, and never two NIBs in one group.

Level by level every key makes buckets of the rows that hold it. Rows without a NIB that share a
bucket are joined. Then each such cluster is asked which NIBs it shares a bucket with:

    none       it stays by itself
    one        it joins that business
    several    it joins none of them, and neither does any weaker key: a clash is told (`Benturan`)

So two NIBs are never chained through a third row, and no order of lists, rows or buckets decides
anything. All of it is one pass over the rows for each level, and a union-find.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import attrs

from pelayanan_publik.umkm.data.tautan import KunciCocok


class Sambungan(NamedTuple):
    """A link between two rows, by their place in the list."""

    kunci: KunciCocok
    dari: int
    ke: int


@attrs.frozen
class Benturan:
    """Rows of different NIB that a key would have joined, by the first row of each with the key."""

    kunci: KunciCocok
    ber_nib: tuple[int, ...]
    tertahan: tuple[int, ...]
    """The rows without a NIB that belong to none of them for that reason."""


class Himpunan:
    """Union-find over places in a list; the root of a set is its first place."""

    def __init__(self, banyak: int) -> None:
        self._induk = list(range(banyak))

    def akar(self, i: int) -> int:
        induk = self._induk
        while induk[i] != i:
            induk[i] = i = induk[induk[i]]
        return i

    def satukan(self, a: int, b: int) -> bool:
        """Whether these were two sets until now."""
        a, b = self.akar(a), self.akar(b)
        if a == b:
            return False
        self._induk[max(a, b)] = min(a, b)
        return True


def berkunci_sama(kunci: Iterable[str]) -> list[list[int]]:
    """The places of those keys that stand more than once, in order; what is empty is no key.

    >>> berkunci_sama(["a", "b", "", "a", "", "b", "a"])
    [[0, 3, 6], [1, 5]]
    """
    pertama: dict[str, int] = {}
    ganda: dict[int, list[int]] = {}
    for i, satu in enumerate(kunci):
        if satu:
            awal = pertama.setdefault(satu, i)
            if awal != i:
                ganda.setdefault(awal, [awal]).append(i)
    return [ganda[awal] for awal in sorted(ganda)]


@attrs.define
class Penyatuan:
    """Rows on their way to groups."""

    nib: Sequence[str]
    """By row, its NIB; empty where it has none that is a key."""
    himpunan: Himpunan
    sambungan: list[Sambungan] = attrs.Factory(list)
    benturan: list[Benturan] = attrs.Factory(list)
    _nib_akar: dict[int, str] = attrs.Factory(dict)
    _tertahan: set[int] = attrs.Factory(set)
    """The roots of clusters that a stronger key could not place."""

    @classmethod
    def mulai(cls, nib: Sequence[str]) -> Penyatuan:
        """All rows of one NIB are one business."""
        kerja = cls(nib, Himpunan(len(nib)))
        for ember in berkunci_sama(nib):
            for i in ember[1:]:
                kerja._sambung(KunciCocok.NIB, ember[0], i)
        kerja._nib_akar = {kerja.himpunan.akar(i): satu for i, satu in enumerate(nib) if satu}
        return kerja

    def _sambung(self, kunci: KunciCocok, dari: int, ke: int) -> None:
        if self.himpunan.satukan(dari, ke):
            self.sambungan.append(Sambungan(kunci, *sorted((dari, ke))))

    def tingkat(self, kunci: KunciCocok, isi: Iterable[str]) -> None:
        """One level: by row its key, empty where it has none."""
        akar = self.himpunan.akar
        semua = [ember for ember in berkunci_sama(isi) if len(set(map(akar, ember))) > 1]
        for ember in semua:
            _, tanpa = self._pisah(ember)
            for i in tanpa[1:]:
                self._sambung(kunci, tanpa[0], i)
        self._tertahan = set(map(akar, self._tertahan))
        self._tempatkan(kunci, semua)

    def _pisah(self, ember: list[int]) -> tuple[list[int], list[int]]:
        """The rows of a bucket whose business has a NIB, and the others."""
        akar, nib = self.himpunan.akar, self._nib_akar
        tanpa = [i for i in ember if akar(i) not in nib]
        punya = [i for i in ember if akar(i) in nib] if len(tanpa) < len(ember) else []
        return punya, tanpa

    def _tempatkan(self, kunci: KunciCocok, semua: list[list[int]]) -> None:
        """Ask each cluster without a NIB which NIBs it meets, and join it to the only one."""
        akar = self.himpunan.akar
        bertemu: dict[int, dict[str, tuple[int, int]]] = {}
        for ember in semua:
            punya, tanpa = self._pisah(ember)
            nib: dict[str, int] = {}
            for i in punya:
                nib.setdefault(self._nib_akar[akar(i)], i)
            if nib and tanpa:
                milik = bertemu.setdefault(akar(tanpa[0]), {})
                for satu, i in nib.items():
                    milik.setdefault(satu, (i, tanpa[0]))
            elif len(nib) > 1:
                self.benturan.append(Benturan(kunci, tuple(sorted(nib.values())), ()))
        for gugus in sorted(bertemu):
            milik = bertemu[gugus]
            if len(milik) == 1 and gugus not in self._tertahan:
                ((satu, (dari, ke)),) = milik.items()
                self._sambung(kunci, dari, ke)
                self._nib_akar[akar(dari)] = satu
            elif len(milik) > 1:
                pertama = tuple(sorted(dari for dari, _ in milik.values()))
                tertahan = tuple(sorted({ke for _, ke in milik.values()}))
                self.benturan.append(Benturan(kunci, pertama, tertahan))
                self._tertahan.add(gugus)

    def akar(self) -> list[int]:
        """By row, the root of its group."""
        return [self.himpunan.akar(i) for i in range(len(self.nib))]

    def beda_nib(self, a: int, b: int) -> bool:
        """Whether two groups, by their roots, have a NIB each, and not the same."""
        nib = self._nib_akar
        return a in nib and b in nib and nib[a] != nib[b]
