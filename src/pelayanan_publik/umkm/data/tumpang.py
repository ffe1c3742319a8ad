"""How far sources overlap: each by itself, each two, and all together, in businesses.

The union counts every business once, however many sources know it. It is a count of those that
somebody knows, not of those that are: nothing is inferred from the overlap.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from itertools import combinations

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import tulis_persen


@attrs.frozen
class CakupanSumber:
    """One source: the businesses it knows, and those that no other does."""

    sumber: str
    banyak: int
    hanya_di_sini: int
    bagian: Fraction
    """Of all that are known."""


@attrs.frozen
class IrisanSumber:
    """Two sources: the businesses that both know."""

    sumber: str
    dengan: str
    banyak: int
    bagian: Fraction
    """Of those that either knows."""


@attrs.frozen
class TumpangTindih:
    """The overlap of all sources."""

    sumber: tuple[CakupanSumber, ...]
    irisan: tuple[IrisanSumber, ...]
    semua_sumber: int
    """The businesses that every source knows."""
    gabungan: int
    """The businesses that any source knows, each once."""

    @property
    def jumlah(self) -> int:
        """What adding the sources up would give: too much, by every overlap."""
        return sum(s.banyak for s in self.sumber)

    def tabel(self) -> Tabel:
        per_pasangan = {frozenset((i.sumber, i.dengan)): i.banyak for i in self.irisan}
        nama = [s.sumber for s in self.sumber]
        baris: list[tuple[str | int, ...]] = []
        for s in self.sumber:
            bersama = (
                s.banyak if n == s.sumber else per_pasangan[frozenset((s.sumber, n))] for n in nama
            )
            baris.append((s.sumber, *bersama, s.hanya_di_sini))
        judul = f"Usaha menurut sumber: {self.gabungan} seluruhnya, {self.jumlah} bila dijumlahkan"
        return Tabel(judul, ("Sumber", *nama, "hanya di sini"), tuple(baris))

    def penjelasan(self) -> Penjelasan:
        sumber = (
            Penjelasan(
                s.sumber, f"{s.banyak} usaha", catatan=f"{tulis_persen(s.bagian)} dari semua"
            )
            for s in self.sumber
        )
        irisan = (
            Penjelasan(f"{i.sumber} dan {i.dengan}", f"{i.banyak} usaha",
                       catatan=f"{tulis_persen(i.bagian)} dari gabungan keduanya")
            for i in self.irisan
        )  # fmt: skip
        return Penjelasan("Gabungan semua sumber", f"{self.gabungan} usaha", (*sumber, *irisan))


def tumpang_tindih(sumber_per_usaha: Iterable[Iterable[str]]) -> TumpangTindih:
    """The overlap of sources, out of the sources that know each business.

    >>> print(tumpang_tindih([{"BPS", "dinas"}, {"BPS"}, {"BPS"}, {"OSS", "dinas"}]).tabel())
    Usaha menurut sumber: 4 seluruhnya, 6 bila dijumlahkan
    Sumber  BPS  OSS  dinas  hanya di sini
    ------  ---  ---  -----  -------------
    BPS       3    0      1              2
    OSS       0    1      1              0
    dinas     1    1      2              0
    """
    pola = Counter(frozenset(satu) for satu in sumber_per_usaha)
    pola.pop(frozenset(), None)
    nama = sorted({s for satu in pola for s in satu})
    gabungan = sum(pola.values())

    def banyak(*dicari: str) -> int:
        return sum(n for satu, n in pola.items() if satu.issuperset(dicari))

    sumber = tuple(
        CakupanSumber(s, banyak(s), pola[frozenset((s,))], Fraction(banyak(s), gabungan))
        for s in nama
    )
    irisan = tuple(
        IrisanSumber(
            a, b, banyak(a, b), Fraction(banyak(a, b), banyak(a) + banyak(b) - banyak(a, b))
        )
        for a, b in combinations(nama, 2)
    )
    return TumpangTindih(sumber, irisan, banyak(*nama) if nama else 0, gabungan)
