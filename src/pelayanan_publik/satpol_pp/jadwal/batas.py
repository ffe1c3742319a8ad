"""Bounds: the fairness that no roster can pass, from here on.

Fairness of a kind of duty (nights, weekends, all) is the sum over the officers of the square of
their number, each over the days that officer is available. It is least where the shares are in
proportion to those days, and each unit more than a fair share costs more than the last. So the
least that the duties still to be given can bring is found by giving each to whom it costs least,
up to what that officer can still take. With whole numbers throughout that bound is exact where
only the counts matter, and mostly it can be reached.
"""

from __future__ import annotations

from functools import reduce
from heapq import heapify, heappop, heapreplace
from operator import or_

import attrs

from pelayanan_publik.satpol_pp.jadwal.rumus import MACAM, Keadaan, Lapis, Rumus

Vektor = tuple[int, ...]
"""Duties beyond the least number; then nights, weekend duties, duties: squares, weighed."""
MALAM, LIBUR, TUGAS = 1, 2, 3
"""Where they stand in a bound, and how many of its parts count up to there."""
TERDAFTAR = 10
"""Of so many officers all crews are listed."""


@attrs.frozen
class _Sisa:
    """What is left of a kind of duty from a layer on."""

    banyak: int
    pekan: tuple[int, ...]
    """How many each officer may take in the rest of this week, hours aside."""
    nanti: tuple[int, ...]
    """And in the weeks after it."""
    bawah: tuple[int, ...]
    """How many each must take: they are fixed."""
    terpendek: int
    """The shortest of them in the rest of this week; 0 where there is none."""

    @classmethod
    def akhir(cls, petugas: int) -> _Sisa:
        """At the end nothing is left."""
        kosong = (0,) * petugas
        return cls(0, kosong, kosong, kosong, 0)


class Batas:
    """The bounds of one question."""

    def __init__(self, rumus: Rumus) -> None:
        self.rumus = rumus
        self.paling_sedikit, self.paling_ringkas, self._mungkin = [], [], []
        self.mustahil = False
        ada: dict[tuple[object, ...], tuple[int, int, int]] = {}
        for lapis in rumus.lapis:
            kunci = lapis.boleh, lapis.tetap, lapis.minimum, lapis.syarat
            if kunci not in ada:
                ada[kunci] = _regu(lapis, len(rumus.petugas))
            sedikit, ringkas, mungkin = ada[kunci]
            self.mustahil = self.mustahil or not lapis.memenuhi(lapis.boleh | lapis.tetap)
            self.mustahil = self.mustahil or bool(lapis.tetap & ~lapis.boleh)
            self.paling_sedikit.append(sedikit)
            self.paling_ringkas.append(ringkas)
            self._mungkin.append(mungkin)
        self._sehari = _sehari_sekali(rumus.lapis)
        self._perlu: list[list[tuple[int, int]]] = []
        self._muat: list[list[int]] = []
        self._terpendek: list[int] = []
        self._susun_pekan()
        self._ingatan: list[dict[tuple[int, ...], int | None]] = []
        self._sisa: list[_Sisa] = []
        self._susun_sisa()
        self.awal: Vektor = (0, 0, 0, 0)
        self.mustahil = self.mustahil or self._pekan_mustahil()
        if rumus.lapis and not self.mustahil:
            vektor = self.sesudah(-1, 0, rumus.awal, TUGAS)
            self.mustahil = vektor is None
            self.awal = vektor or self.awal

    # --- what a week can bear --------------------------------------------------------------------

    def _susun_pekan(self) -> None:
        """For each layer: what its week still needs from it on, and what each officer can take."""
        lapis, n = self.rumus.lapis, len(self.rumus.petugas)
        penuh = (1 << n) - 1
        perlu: dict[int, int] = {}
        jumlah, muat, hari, terpendek = 0, [0] * n, [0] * n, 0
        for ke in range(len(lapis) - 1, -1, -1):
            kini = lapis[ke]
            if ke + 1 == len(lapis) or lapis[ke + 1].pekan != kini.pekan:
                perlu, jumlah, muat, hari, terpendek = {}, 0, [0] * n, [0] * n, kini.lama
            terpendek = min(terpendek, kini.lama)
            jumlah += self.paling_sedikit[ke]
            perlu = dict(perlu)
            for pemilik in {p for p, _ in kini.syarat}:
                banyak = max(b for p, b in kini.syarat if p == pemilik)
                perlu[pemilik] = perlu.get(pemilik, 0) + banyak
            muat = list(muat)
            for i in range(n):
                if self._mungkin[ke] >> i & 1 and not (self._sehari and hari[i] == kini.hari):
                    muat[i] += 1
                    hari[i] = kini.hari
            self._perlu.append([(penuh, jumlah), *perlu.items()])
            self._muat.append(muat)
            self._terpendek.append(terpendek)
        for daftar in (self._perlu, self._muat, self._terpendek):
            daftar.reverse()

    def _pekan_mustahil(self) -> bool:
        """Whether a week cannot be manned even by officers who come to it free."""
        lapis, awal = self.rumus.lapis, self.rumus.awal
        segar = tuple((0, 0, 0, 0, 0, 0) for _ in awal)
        mulai = [ke for ke, x in enumerate(lapis) if not ke or lapis[ke - 1].pekan != x.pekan]
        return not all(self.cukup(ke, segar if ke else awal) for ke in mulai)

    def cukup(self, ke: int, barisan: tuple[Keadaan, ...]) -> bool:
        """Whether the rest of the week of this layer can be manned at all, by counting."""
        jam, pendek = self.rumus.jam_sepekan, self._terpendek[ke]
        dapat = [
            min(m, max(0, jam - k[1]) // pendek)
            for m, k in zip(self._muat[ke], barisan, strict=True)
        ]
        return all(
            sum(d for i, d in enumerate(dapat) if siapa >> i & 1) >= banyak
            for siapa, banyak in self._perlu[ke]
        )

    # --- fairness --------------------------------------------------------------------------------

    def _susun_sisa(self) -> None:
        """For each layer and kind: duties still to be given from it on, and to whom how many."""
        for macam in range(TUGAS):
            sisa = [_Sisa.akhir(len(self.rumus.petugas))]
            hari = [0] * len(self.rumus.petugas)
            for ke in range(len(self.rumus.lapis) - 1, -1, -1):
                sisa.append(self._sisa_lapis(macam, ke, sisa[-1], hari))
            self._sisa += reversed(sisa)
            self._ingatan += [{} for _ in sisa]

    def _sisa_lapis(self, macam: int, ke: int, s: _Sisa, hari: list[int]) -> _Sisa:
        """What is left from a layer on, out of what is left after it."""
        kini, akhir = self.rumus.lapis[ke], ke + 1 == len(self.rumus.lapis)
        if not akhir and self.rumus.lapis[ke + 1].pekan != kini.pekan:
            nanti = tuple(n + p for n, p in zip(s.nanti, self._muat_pekan(s), strict=True))
            s = attrs.evolve(s, nanti=nanti, pekan=(0,) * len(nanti), terpendek=0)
        if not MACAM[macam](kini):
            return s
        pekan, bawah = list(s.pekan), list(s.bawah)
        for i in range(len(pekan)):
            if self._mungkin[ke] >> i & 1 and not (self._sehari and hari[i] == kini.hari):
                pekan[i] += 1
                hari[i] = kini.hari
            bawah[i] += kini.tetap >> i & 1
        return attrs.evolve(
            s,
            banyak=s.banyak + self.paling_sedikit[ke],
            pekan=tuple(pekan),
            bawah=tuple(bawah),
            terpendek=min(s.terpendek or kini.lama, kini.lama),
        )

    def _muat_pekan(self, s: _Sisa) -> tuple[int, ...]:
        """What each officer can take in a whole week to which they come free."""
        paling = self.rumus.jam_sepekan // s.terpendek if s.terpendek else 0
        return tuple(min(p, paling) for p in s.pekan)

    def sesudah(
        self, ke: int, lebih: int, barisan: tuple[Keadaan, ...], tingkat: int
    ) -> Vektor | None:
        """The bound of a state after layer `ke`, as far as its parts count; None where it cannot
        be gone on from.
        """
        if ke + 1 < len(self.rumus.lapis) and not self.cukup(ke + 1, barisan):
            return None
        _, jam, _, malam, libur, tugas = zip(*barisan, strict=True)
        hasil = [lebih]
        letak = ke + 1
        for banyak in (malam, libur, tugas)[:tingkat]:
            s, ingatan = self._sisa[letak], self._ingatan[letak]
            kunci = banyak
            if s.terpendek:
                sisa_jam = self.rumus.jam_sepekan
                kunci += tuple(
                    min(p, max(0, sisa_jam - j) // s.terpendek)
                    for p, j in zip(s.pekan, jam, strict=True)
                )
            if kunci not in ingatan:
                ingatan[kunci] = self._terkecil(s, banyak, kunci[len(banyak) :] or s.pekan)
            nilai = ingatan[kunci]
            if nilai is None:
                return None
            hasil.append(nilai)
            letak += len(self.rumus.lapis) + 1
        return tuple(hasil)

    def _terkecil(self, s: _Sisa, banyak: tuple[int, ...], pekan: tuple[int, ...]) -> int | None:
        jadi = [n + b for n, b in zip(banyak, s.bawah, strict=True)]
        muat_semua = [p + n - b for p, n, b in zip(pekan, s.nanti, s.bawah, strict=True)]
        sisa = s.banyak - sum(s.bawah)
        harga = self.rumus.harga
        antre = [
            (h * (2 * jadi[i] + 1), i, muat_semua[i])
            for i, h in enumerate(harga)
            if muat_semua[i] > 0
        ]
        heapify(antre)
        nilai = sum(h * j * j for h, j in zip(harga, jadi, strict=True))
        while sisa > 0 and antre:
            ongkos, i, muat = antre[0]
            nilai += ongkos
            sisa -= 1
            if muat > 1:
                heapreplace(antre, (ongkos + 2 * harga[i], i, muat - 1))
            else:
                heappop(antre)
        return None if sisa > 0 else nilai

    def urutan(self, barisan: tuple[Keadaan, ...]) -> int:
        """Which of two states of one bound goes first: where everybody has had the same so far."""
        hasil = 0
        for h, (_, jam, _, malam, libur, tugas) in zip(self.rumus.harga, barisan, strict=True):
            hasil += h * (4 * malam * malam + 2 * libur * libur + tugas * tugas) + jam * jam
        return hasil


def _regu(lapis: Lapis, petugas: int) -> tuple[int, int, int]:
    """The size of the smallest crew of a layer, who is in one so small, and who in any crew of
    which none is spare.

    For more officers than can be listed: no more than that size, and all who may.
    """
    if petugas > TERDAFTAR:
        perlu = (lapis.minimum, lapis.tetap.bit_count(), *(n for _, n in lapis.syarat))
        return max(perlu), lapis.boleh, lapis.boleh
    pilihan = lapis.pilihan(lapis.boleh)
    sedikit = min(map(int.bit_count, pilihan), default=0)
    ringkas = (regu for regu in pilihan if regu.bit_count() == sedikit)
    return sedikit, reduce(or_, ringkas, 0), reduce(or_, pilihan, 0)


def _sehari_sekali(lapis: tuple[Lapis, ...]) -> bool:
    """Whether no two shifts that begin on one day can be of one officer."""
    mulai: dict[int, list[Lapis]] = {}
    for x in lapis:
        mulai.setdefault(x.hari, []).append(x)
    return all(
        b.mulai < a.bebas for isi in mulai.values() for i, a in enumerate(isi) for b in isi[i + 1 :]
    )
