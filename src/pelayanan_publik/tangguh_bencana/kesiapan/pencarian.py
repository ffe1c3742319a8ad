"""The best whole numbers in a set that is closed downward and told only by asking.

If so many teams can stand, fewer can too. Which vectors of counts are possible is not listed:
a question (`uji`) answers for one vector, with nothing where it is possible, and else with a
limit that it breaks and that every possible vector keeps:

    minta · banyak <= ada        2 a + 2 b <= 7: two people in each team, and seven in all

Limits with a common factor are made sharper (a + b <= 3). The limits known so far bound what can
be hoped for by a linear programme, solved in fractions. Its answer is asked for when it is whole;
otherwise one count is split into what is below and what is above (branch and bound). No rounding
errors: integers and fractions only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from math import ceil, floor, gcd
from typing import TypeAlias

import attrs

Banyak: TypeAlias = tuple[int, ...]


@attrs.frozen
class Batas:
    """What every possible vector keeps: `minta · banyak <= ada`; nothing in it is negative."""

    minta: tuple[int, ...]
    ada: int

    def butuh(self, banyak: Sequence[int]) -> int:
        return sum(m * n for m, n in zip(self.minta, banyak, strict=True))

    def melarang(self, banyak: Sequence[int]) -> bool:
        return self.butuh(banyak) > self.ada

    @property
    def tajam(self) -> Batas:
        """The same for whole numbers, without a common factor."""
        faktor = gcd(*self.minta) or 1
        return Batas(tuple(m // faktor for m in self.minta), self.ada // faktor)


class TerlaluLama(Exception):
    """More steps than allowed; holds the best that was found."""

    def __init__(self, terbaik: Banyak) -> None:
        super().__init__()
        self.terbaik = terbaik


@attrs.frozen
class Temuan:
    """The best vector, and all limits that were met on the way."""

    banyak: Banyak
    batas: tuple[Batas, ...]
    langkah: int


def terbanyak(
    tertinggi: Sequence[int],
    uji: Callable[[Banyak], Batas | None],
    batas: Sequence[Batas],
    langkah: int,
) -> Temuan:
    """The possible vector of the largest sum; of several the one with most of the first, and so on.

    >>> terbanyak((9, 9), lambda banyak: None, [Batas((2, 3), 9), Batas((1, 0), 3)], 99).banyak
    (3, 1)

    `tertinggi`: no count is above these. `batas`: limits known beforehand.
    """
    jumlah = _Pencarian(uji, [1] * len(tertinggi), batas, langkah)
    sebanyak = sum(jumlah.cari(tertinggi))
    alas = max(tertinggi, default=0) + 1
    nilai = [alas ** (len(tertinggi) - 1 - i) for i in range(len(tertinggi))]
    semua = Batas((1,) * len(tertinggi), sebanyak)
    utama = alas ** len(tertinggi)
    urutan = _Pencarian(
        uji, [utama + n for n in nilai], [semua, *jumlah.batas], langkah, jumlah.terbaik
    )
    hasil = urutan.cari(tertinggi)
    return Temuan(hasil, tuple(urutan.batas[1:]), jumlah.langkah + urutan.langkah)


class _Pencarian:
    def __init__(
        self,
        uji: Callable[[Banyak], Batas | None],
        nilai: Sequence[int],
        batas: Sequence[Batas],
        paling_banyak: int,
        terbaik: Banyak | None = None,
    ) -> None:
        self.batas = [b.tajam for b in batas]
        self.langkah = 0
        self.terbaik = (0,) * len(nilai) if terbaik is None else terbaik
        self._uji = uji
        self._nilai = nilai
        self._paling_banyak = paling_banyak

    def _harga(self, banyak: Sequence[int]) -> int:
        return sum(n * v for n, v in zip(banyak, self._nilai, strict=True))

    def cari(self, tertinggi: Sequence[int]) -> Banyak:
        antre: list[tuple[Banyak, Banyak]] = [((0,) * len(tertinggi), tuple(tertinggi))]
        while antre:
            bawah, atas = antre.pop()
            antre += self._pecah(bawah, atas)
        return self.terbaik

    def _pecah(self, bawah: Banyak, atas: Banyak) -> list[tuple[Banyak, Banyak]]:
        """What is left to be looked at of a box; what stands last is looked at first."""
        while True:
            self.langkah += 1
            if self.langkah > self._paling_banyak:
                raise TerlaluLama(self.terbaik)
            titik = self._longgar(bawah, atas)
            if titik is None:
                return []
            utuh = tuple(map(floor, titik))
            if halangan := self._uji(utuh):
                self.batas.append(halangan.tajam)
                continue
            if self._harga(utuh) > self._harga(self.terbaik):
                self.terbaik = utuh
            pecahan = next((i for i, x in enumerate(titik) if x.denominator > 1), None)
            if pecahan is None:
                return []
            i, x = pecahan, titik[pecahan]
            kecil, besar = list(atas), list(bawah)
            kecil[i], besar[i] = floor(x), ceil(x)
            return [(bawah, tuple(kecil)), (tuple(besar), atas)]

    def _longgar(self, bawah: Banyak, atas: Banyak) -> list[Fraction] | None:
        """The best point of a box under the known limits; None if no better than the best."""
        sisa = [b.ada - b.butuh(bawah) for b in self.batas]
        if min(sisa, default=0) < 0:
            return None
        ruang = [a - b for a, b in zip(atas, bawah, strict=True)]
        geser = terbaik_longgar(self._nilai, [*_baris(self.batas, sisa), *_kotak(ruang)])
        titik = [b + g for b, g in zip(bawah, geser, strict=True)]
        harga = sum(x * v for x, v in zip(titik, self._nilai, strict=True))
        return titik if floor(harga) > self._harga(self.terbaik) else None


def _baris(batas: Sequence[Batas], sisa: Sequence[int]) -> Iterator[tuple[Sequence[int], int]]:
    yield from ((b.minta, s) for b, s in zip(batas, sisa, strict=True))


def _kotak(ruang: Sequence[int]) -> Iterator[tuple[Sequence[int], int]]:
    for i, tinggi in enumerate(ruang):
        yield [int(j == i) for j in range(len(ruang))], tinggi


def terbaik_longgar(
    nilai: Sequence[int], baris: Sequence[tuple[Sequence[int], int]]
) -> list[Fraction]:
    """The point x >= 0 of the largest `nilai · x` under rows `minta · x <= ada`, ada >= 0.

    The simplex method, with Bland's rule, so that it ends. The board holds whole numbers over one
    denominator, the last pivot: each division leaves no rest. The rows bound every count.

    >>> [str(x) for x in terbaik_longgar([1, 1], [([2, 1], 4), ([1, 3], 6)])]
    ['6/5', '8/5']
    """
    n = len(nilai)
    papan = [[*minta, ada] for minta, ada in baris] + [[*nilai, 0]]
    tujuan, penyebut = len(baris), 1
    luar, dasar = list(range(n)), list(range(n, n + len(baris)))
    while True:
        calon = [(luar[j], j) for j in range(n) if papan[tujuan][j] > 0]
        if not calon:
            break
        _, masuk = min(calon)
        _, _, keluar = min(
            (Fraction(papan[i][n], papan[i][masuk]), dasar[i], i)
            for i in range(tujuan)
            if papan[i][masuk] > 0
        )
        poros, atas = papan[keluar][masuk], papan[keluar]
        for i, isi in enumerate(papan):
            kali = isi[masuk]
            if i != keluar:
                papan[i] = [
                    (v * poros - kali * w) // penyebut for v, w in zip(isi, atas, strict=True)
                ]
                papan[i][masuk] = -kali
        atas[masuk] = penyebut
        penyebut = poros
        luar[masuk], dasar[keluar] = dasar[keluar], luar[masuk]
    x = dict(zip(dasar, (Fraction(b[n], penyebut) for b in papan), strict=False))
    return [x.get(i, Fraction(0)) for i in range(n)]
