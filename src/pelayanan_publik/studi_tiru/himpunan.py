"""The smallest set of things that meets every requirement, exactly.

Each requirement is met by any one of its ways, each way by all of its things, and a thing got for
one requirement serves all. Nothing of that is easy (it is set cover and worse), so the search
branches on the requirement with the fewest ways, and turns back where requirements that share
nothing already cost more than the best set known. A thing's cost is one whole number whose last
digits single it out, so that there is exactly one smallest set and no tie is left to chance.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

BATAS_LANGKAH = 200_000
"""Steps after which the search gives up rather than guess."""


def himpunan_terkecil(
    syarat: Sequence[Sequence[frozenset[str]]],
    nilai: Mapping[str, tuple[int, ...]],
    batas_langkah: int = BATAS_LANGKAH,
) -> frozenset[str] | None:
    """The set of least cost that holds a way of every requirement; None beyond the limit.

    Costs are tuples that are added place by place and compared from the left; of several sets of
    the same cost it is the one that does without the last code in which they differ.

    >>> satu = {kode: (1,) for kode in "abcd"}
    >>> sorted(himpunan_terkecil([[frozenset("ab"), frozenset("c")], [frozenset("ab")]], satu))
    ['a', 'b']
    """
    kode = sorted({u for s in syarat for cara in s for u in cara})
    bobot = _bobot(kode, nilai)
    letak = {k: 1 << i for i, k in enumerate(kode)}
    soal = [_tanpa_mubazir(sorted({sum(letak[u] for u in cara) for cara in s})) for s in syarat]
    cari = _Pencarian(soal, [bobot[k] for k in kode], batas_langkah)
    cari.cabang(0)
    if cari.langkah > batas_langkah:
        return None
    return frozenset(k for k in kode if letak[k] & cari.terbaik)


def _bobot(kode: Sequence[str], nilai: Mapping[str, tuple[int, ...]]) -> dict[str, int]:
    """One number for each tuple that orders sums of them; its last bits single the thing out."""
    lebar = 1 + sum(max(nilai[k], default=0) for k in kode)
    bobot: dict[str, int] = {}
    for i, k in enumerate(kode):
        utama = 0
        for satu in nilai[k]:
            utama = utama * lebar + satu
        bobot[k] = (utama << len(kode)) + (1 << i)
    return bobot


def _tanpa_mubazir(cara: Sequence[int]) -> list[int]:
    """The ways that hold no other way in them."""
    return [c for c in cara if not any(lain != c and lain & c == lain for lain in cara)]


class _Pencarian:
    """One search: the best set so far, and every set from which it went on."""

    def __init__(self, soal: Sequence[Sequence[int]], bobot: Sequence[int], batas: int) -> None:
        self.soal = soal
        self.bobot = bobot
        self.batas = batas
        self.langkah = 0
        self.terbaik = 0
        self.harga: int | None = None
        self._sudah: set[int] = set()
        self._harga: dict[int, int] = {0: 0}

    def harga_dari(self, himpunan: int) -> int:
        """The cost of a set, remembered."""
        if himpunan not in self._harga:
            akhir = himpunan & -himpunan
            self._harga[himpunan] = (
                self.harga_dari(himpunan ^ akhir) + self.bobot[akhir.bit_length() - 1]
            )
        return self._harga[himpunan]

    def cabang(self, punya: int) -> None:
        """Go on from a set, cheapest way first."""
        if punya in self._sudah or self.langkah > self.batas:
            return
        self._sudah.add(punya)
        self.langkah += 1
        sisa = [
            sorted((self.harga_dari(c & ~punya), c & ~punya) for c in cara)
            for cara in self.soal
            if all(c & ~punya for c in cara)
        ]
        harga = self.harga_dari(punya)
        if self.harga is not None and harga + self._paling_sedikit(sisa) >= self.harga:
            return
        if not sisa:
            self.harga, self.terbaik = harga, punya
            return
        for _, tambah in min(sisa, key=len):
            self.cabang(punya | tambah)

    @staticmethod
    def _paling_sedikit(sisa: Sequence[Sequence[tuple[int, int]]]) -> int:
        """What requirements that share nothing cost at the least, together."""
        jumlah = terpakai = 0
        for cara in sorted(sisa, key=lambda c: -c[0][0]):
            semua = 0
            for _, isi in cara:
                semua |= isi
            if not semua & terpakai:
                terpakai |= semua
                jumlah += cara[0][0]
        return jumlah
