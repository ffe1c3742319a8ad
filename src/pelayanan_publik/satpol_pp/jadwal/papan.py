"""A roster that may have empty chairs: who sits where, who could sit elsewhere, how fair it is.

An empty chair is held by one of those who follow the officers in the count: they may do anything
at any time, and count only as what is to be avoided.
"""

from __future__ import annotations

from pelayanan_publik.satpol_pp.jadwal.batas import Batas, Vektor
from pelayanan_publik.satpol_pp.jadwal.cari import Regu
from pelayanan_publik.satpol_pp.jadwal.rumus import MACAM, Rumus


class Papan:
    """At first all chairs are empty but those of the fixed duties."""

    def __init__(self, rumus: Rumus, batas: Batas) -> None:
        n, lapis = len(rumus.petugas), rumus.lapis
        banyak = batas.paling_sedikit
        self.rumus = rumus
        self.kursi = [ke for ke, b in enumerate(banyak) for _ in range(b)]
        """The layer of each chair."""
        self.regu = [0] * len(lapis)
        self.tugas: list[list[int]] = [[] for _ in range(n + max(banyak))]
        """The layers of each, in no order that means anything."""
        kosong = (1 << len(self.tugas)) - (1 << n)
        self._syarat = [tuple((p | kosong, b) for p, b in x.syarat) for x in lapis]
        self._boleh = [
            kosong | x.boleh & sum(1 << i for i, k in enumerate(rumus.awal) if k[0] <= x.mulai)
            for x in lapis
        ]
        self.bentrok, self._sehari = self._susun_bentrok()
        runtun = rumus.hari_berturut
        self._hari = [1 << x.hari - lapis[0].hari + runtun for x in lapis]
        self._masuk = [
            (1 << runtun) - (1 << max(runtun - (k[2] >> 1), 0)) if runtun else 0 for k in rumus.awal
        ]
        self._jam = [dict.fromkeys((x.pekan for x in lapis), 0) for _ in rumus.awal]
        for jam, k in zip(self._jam, rumus.awal, strict=True):
            jam[lapis[0].pekan] = k[1]
        self._bit = [0] * n
        self._macam = [[m for m, hitung in enumerate(MACAM) if hitung(x)] for x in lapis]
        self._banyak = [[0] * len(MACAM) for _ in rumus.awal]
        self._kosong, self._nilai = 0, [0] * len(MACAM)
        self.sah = True
        """The fixed duties can be done."""
        for ke, x in enumerate(lapis):
            for i in range(n):
                if x.tetap >> i & 1:
                    self.sah = self.sah and self.dapat(i, ke, None)
                    self._duduk(i, ke)
            for i in range(n, n + banyak[ke] - x.tetap.bit_count()):
                self._duduk(i, ke)

    def _susun_bentrok(self) -> tuple[list[int], list[int]]:
        """For each layer, as bits: those that nobody can do beside it, and others of its day."""
        lapis = self.rumus.lapis
        bentrok, sehari = [0] * len(lapis), [0] * len(lapis)
        for a, satu in enumerate(lapis):
            for b in range(a + 1, len(lapis)):
                for daftar, kena in (
                    (bentrok, lapis[b].mulai < satu.bebas),
                    (sehari, lapis[b].hari == satu.hari),
                ):
                    if kena:
                        daftar[a] |= 1 << b
                        daftar[b] |= 1 << a
        return bentrok, sehari

    @property
    def nilai(self) -> Vektor:
        """Empty chairs; then nights, weekend duties, duties: squares, weighed."""
        return (self._kosong, *self._nilai)

    @property
    def susunan(self) -> Regu:
        return tuple(self.regu)

    def halangan(self, i: int, ke: int) -> int:
        """The duties of an officer that stand in the way of a layer, as bits."""
        return self._bit[i] & self.bentrok[ke]

    def cukup(self, ke: int, keluar: int, masuk: int) -> bool:
        """Whether a crew has the skills when one sits for another."""
        regu = self.regu[ke] ^ (1 << keluar | 1 << masuk)
        return all((regu & pemilik).bit_count() >= b for pemilik, b in self._syarat[ke])

    def dapat(self, i: int, ke: int, tanpa: int | None) -> bool:
        """Whether the rules let one do a layer, if another duty of theirs is left."""
        if not self._boleh[ke] >> i & 1:
            return False
        if i >= len(self._bit):
            return True
        lapis = self.rumus.lapis
        bit, masuk, jam = self._bit[i], self._masuk[i], self._jam[i][lapis[ke].pekan]
        if tanpa is not None:
            bit ^= 1 << tanpa
            if not bit & self._sehari[tanpa]:
                masuk ^= self._hari[tanpa]
            if lapis[tanpa].pekan == lapis[ke].pekan:
                jam -= lapis[tanpa].lama
        if bit & self.bentrok[ke] or jam + lapis[ke].lama > self.rumus.jam_sepekan:
            return False
        masuk |= self._hari[ke]
        for _ in range(self.rumus.hari_berturut):
            masuk &= masuk >> 1
        return not masuk or not self.rumus.hari_berturut

    def ganti(self, keluar: int, masuk: int, ke: int) -> None:
        """One sits for another."""
        self._berdiri(keluar, ke)
        self._duduk(masuk, ke)

    def _duduk(self, i: int, ke: int) -> None:
        self._catat(i, ke, 1)
        self.tugas[i].append(ke)

    def _berdiri(self, i: int, ke: int) -> None:
        self._catat(i, ke, -1)
        self.tugas[i].remove(ke)

    def _catat(self, i: int, ke: int, arah: int) -> None:
        """Everything that a duty more or less changes; the square of n grows by 2n + 1."""
        self.regu[ke] ^= 1 << i
        if i >= len(self._bit):
            self._kosong += arah
            return
        lapis, banyak, harga = self.rumus.lapis[ke], self._banyak[i], self.rumus.harga[i]
        self._bit[i] ^= 1 << ke
        self._jam[i][lapis.pekan] += arah * lapis.lama
        if not self._bit[i] & self._sehari[ke]:
            self._masuk[i] ^= self._hari[ke]
        for m in self._macam[ke]:
            self._nilai[m] += harga * (2 * arah * banyak[m] + 1)
            banyak[m] += arah
