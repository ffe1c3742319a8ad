"""The best set under several funds, by exact search over whole numbers and sets as bits.

A bound comes from fractions: each activity not yet paid is split evenly among the candidates left
that use it, so no set costs less than its members' shares; and of what is left, the money could
at best buy the most beneficial shares, the last one in part. Each fund gives such a bound, and so
do all funds together; the lowest counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import floor

import attrs


@attrs.frozen
class SoalPilihan:
    """What is to be chosen from, by number; sets of numbers are bits."""

    manfaat: Sequence[int]
    ikut: Sequence[int]
    """By candidate, itself and all candidates that it needs."""
    kegiatan: Sequence[int]
    """By candidate, all activities that it takes, those of what it needs included."""
    biaya: Sequence[tuple[int, int]]
    """By activity, the fund that pays it and how much."""
    pagu: Sequence[int]
    wajib: int


@attrs.frozen
class HasilPilihan:
    terpilih: int
    manfaat: int
    batas: int
    """No set has more benefit."""
    terbukti: bool
    langkah: int


def bit(himpunan: int) -> Iterator[int]:
    """The numbers in a set.

    >>> list(bit(0b1010))
    [1, 3]
    """
    while himpunan:
        satu = himpunan & -himpunan
        yield satu.bit_length() - 1
        himpunan ^= satu


def cari_pilihan(soal: SoalPilihan, batas_langkah: int) -> HasilPilihan:
    """The set of most benefit, the cheapest of those; or the best one within so many steps.

    >>> soal = SoalPilihan([6, 5, 5], [1, 2, 4], [1, 2, 4], [(0, 60), (0, 50), (0, 50)], [100], 0)
    >>> hasil = cari_pilihan(soal, 100)
    >>> list(bit(hasil.terpilih)), hasil.manfaat, hasil.terbukti
    ([1, 2], 10, True)
    """
    return _Penelusuran(soal, batas_langkah).jalankan()


class _Penelusuran:
    """One search, on a pile of its own."""

    def __init__(self, soal: SoalPilihan, batas_langkah: int) -> None:
        self.soal = soal
        self.batas_langkah = batas_langkah
        self.langkah = 0
        self.terbaik = -1
        self.nilai = (-1, 0)
        """Benefit, and cost with its sign turned: the larger the better."""
        semua = range(len(soal.manfaat))
        self._pengikut = [sum(1 << j for j in semua if soal.ikut[j] >> i & 1) for i in semua]

    def jalankan(self) -> HasilPilihan:
        awal = 0
        for i in bit(self.soal.wajib):
            awal |= self.soal.ikut[i]
        penuh = (1 << len(self.soal.manfaat)) - 1
        batas_akar = self._batas(awal, penuh & ~awal)[0]
        tumpukan = [(awal, penuh & ~awal)]
        while tumpukan and self.langkah < self.batas_langkah:
            self.langkah += 1
            tumpukan += self._cabang(*tumpukan.pop())
        terbukti = not tumpukan
        batas = self.nilai[0] if terbukti else max(self.nilai[0], batas_akar)
        return HasilPilihan(self.terbaik, self.nilai[0], batas, terbukti, self.langkah)

    def _cabang(self, ambil: int, sisa: int) -> list[tuple[int, int]]:
        """Note a set, and what to look at next: leave one out, or (looked at first) take it."""
        manfaat, pakai = self._isi(ambil)
        biaya = sum(pakai)
        if (manfaat, -biaya) > self.nilai:
            self.nilai, self.terbaik = (manfaat, -biaya), ambil
        sisa = self._muat(ambil, sisa)
        batas, pilih = self._batas(ambil, sisa)
        if (
            pilih < 0
            or batas < self.nilai[0]
            or (batas == self.nilai[0] and -biaya <= self.nilai[1])
        ):
            return []
        ikut = self.soal.ikut[pilih]
        tanpa = sisa & ~self._pengikut[pilih]
        return [(ambil, tanpa), (ambil | ikut, sisa & ~ikut)]

    def _isi(self, ambil: int) -> tuple[int, list[int]]:
        """The benefit of a set, and what it takes of each fund."""
        pakai = [0] * len(self.soal.pagu)
        for a in bit(self._kegiatan(ambil)):
            dana, biaya = self.soal.biaya[a]
            if dana >= 0:
                pakai[dana] += biaya
        return sum(self.soal.manfaat[i] for i in bit(ambil)), pakai

    def _kegiatan(self, ambil: int) -> int:
        semua = 0
        for i in bit(ambil):
            semua |= self.soal.kegiatan[i]
        return semua

    def _muat(self, ambil: int, sisa: int) -> int:
        """Of the candidates left, those that fit by themselves and need none that does not."""
        for i in list(bit(sisa)):
            ikut = self.soal.ikut[i]
            if ikut & ~(ambil | sisa) or not self._cukup(ambil | ikut):
                sisa &= ~self._pengikut[i]
        return sisa

    def _cukup(self, ambil: int) -> bool:
        return all(p <= ada for p, ada in zip(self._isi(ambil)[1], self.soal.pagu, strict=True))

    def _batas(self, ambil: int, sisa: int) -> tuple[int, int]:
        """A benefit that no set of these reaches beyond, and the candidate to decide on next."""
        manfaat, pakai = self._isi(ambil)
        bebas = [p - t for p, t in zip(self.soal.pagu, pakai, strict=True)]
        andil = self._andil(self._kegiatan(ambil), sisa)
        semua = [(*a, sum(a)) for a in andil.values()]
        batas = manfaat + sum(self.soal.manfaat[i] for i in andil)
        for d, uang in enumerate((*bebas, sum(bebas))):
            isi = [(self.soal.manfaat[i], a[d]) for i, a in zip(andil, semua, strict=True)]
            batas = min(batas, manfaat + _sebanyak(isi, uang))
        berguna = [i for i in andil if self.soal.manfaat[i]]
        pilih = max(
            berguna,
            key=lambda i: (Fraction(self.soal.manfaat[i], 1 + sum(andil[i])), -i),
            default=-1,
        )
        return batas, pilih

    def _andil(self, dibayar: int, sisa: int) -> dict[int, list[int]]:
        """By candidate left, its share of what is not paid yet, by fund, rounded down."""
        pemakai: dict[int, int] = {}
        for i in bit(sisa):
            for a in bit(self.soal.kegiatan[i] & ~dibayar):
                pemakai[a] = pemakai.get(a, 0) + 1
        hasil = {}
        for i in bit(sisa):
            andil = [0] * len(self.soal.pagu)
            for a in bit(self.soal.kegiatan[i] & ~dibayar):
                dana, biaya = self.soal.biaya[a]
                if dana >= 0:
                    andil[dana] += biaya // pemakai[a]
            hasil[i] = andil
        return hasil


def _sebanyak(isi: Sequence[tuple[int, int]], uang: int) -> int:
    """The most benefit that money buys if the last thing may be bought in part, rounded down.

    >>> _sebanyak([(6, 60), (5, 50), (1, 0)], 100)
    11
    """
    jumlah = sum(manfaat for manfaat, harga in isi if not harga)
    berharga = [(Fraction(manfaat, harga), harga) for manfaat, harga in isi if harga]
    for nilai, harga in sorted(berharga, reverse=True):
        if harga >= uang:
            return jumlah + floor(nilai * uang)
        jumlah += int(nilai * harga)
        uang -= harga
    return jumlah
