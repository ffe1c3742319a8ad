"""Bounds that see who holds a skill: the least unfair flow of duties to the officers.

The bound of counting (`batas`) takes nights, weekend duties and duties each by itself. But where
few hold a skill that a shift of every day asks for, they carry those duties and their share of the
nights too, and so more duties than their share. Here each officer takes the duties from kinds of
layers, those that count (nights, or weekend duties) by a way of their own:

    officer -+-> nights -> kinds of layers that are nights
             +-----------> the other kinds

A kind of layers takes only who is in a smallest crew of it, and no more of those without its
scarcest skill than it can spare; rest, hours and days in a row are left out. A way costs the
square of what flows there, weighed, nights before all. Sent one by one, each along the path that
then costs least, the duties end in the least cost there is. So no roster passes it: in nights,
and, if it is as fair in nights, in duties.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import attrs

from pelayanan_publik.satpol_pp.jadwal.batas import LIBUR, MALAM, Batas, Vektor
from pelayanan_publik.satpol_pp.jadwal.rumus import MACAM, Lapis, Rumus

_SUMBER, _MUARA = 0, 1


def batas_arus(rumus: Rumus, batas: Batas) -> Vektor:
    """What no roster can pass, the first difference deciding; never below the bound of counting.

    The bound of duties holds for rosters that meet those of nights and weekend duties.
    """
    lebih, malam, libur, tugas = batas.awal
    malam_arus, tugas_malam = _terkecil(rumus, batas, MACAM[MALAM - 1])
    libur_arus, tugas_libur = _terkecil(rumus, batas, MACAM[LIBUR - 1])
    malam, libur = max(malam, malam_arus), max(libur, libur_arus)
    return lebih, malam, libur, max(tugas, tugas_malam, tugas_libur)


@attrs.define
class _Jalan:
    """A way from one place to another: `berat` times the square of what flows is what it costs."""

    dari: int
    ke: int
    muat: int
    berat: int = 0
    alir: int = 0
    dasar: int = 0
    """What flows at least: the fixed duties."""


def _terkecil(rumus: Rumus, batas: Batas, hitung: Callable[[Lapis], int]) -> tuple[int, int]:
    """The least for one kind of duty, and for all duties where that is the least."""
    n, penuh = len(rumus.petugas), len(rumus.lapis)
    utama = 1 + sum(rumus.harga) * penuh * penuh
    jalan = []
    for i, harga in enumerate(rumus.harga):
        tetap = [x for x in rumus.lapis if x.tetap >> i & 1]
        khusus = sum(map(hitung, tetap))
        jalan.append(_Jalan(_SUMBER, 2 + i, penuh, harga, len(tetap), len(tetap)))
        jalan.append(_Jalan(2 + i, 2 + n + i, penuh, harga * utama, khusus, khusus))
    ragam = Counter(
        (hitung(x), *_ragam(x, sedikit, siapa))
        for x, sedikit, siapa in zip(
            rumus.lapis, batas.paling_sedikit, batas.paling_ringkas, strict=True
        )
    )
    simpul = 2 + 2 * n
    for (kena, boleh, pemilik, perlu, lain), banyak in ragam.items():
        jalan.append(_Jalan(simpul, _MUARA, perlu * banyak))
        jalan.append(_Jalan(simpul + 1, simpul, lain * banyak))
        jalan += [
            _Jalan(2 + n * kena + i, simpul if pemilik >> i & 1 else simpul + 1, banyak)
            for i in range(n)
            if boleh >> i & 1
        ]
        simpul += 2
    while _kirim(jalan, simpul):
        pass
    nilai = [j.berat * j.alir * j.alir for j in jalan[: 2 * n]]
    return sum(nilai[1::2]) // utama, sum(nilai[::2])


def _ragam(lapis: Lapis, sedikit: int, siapa: int) -> tuple[int, int, int, int]:
    """Who may still be taken, who of them holds the scarcest skill, how many are needed, and how
    many of those without it can be borne.
    """
    pemilik, banyak = min(
        lapis.syarat,
        key=lambda s: (s[0] & siapa).bit_count() - s[1],
        default=(siapa, sedikit),
    )
    tanpa = (lapis.tetap & ~pemilik).bit_count()
    perlu = sedikit - lapis.tetap.bit_count()
    return siapa & ~lapis.tetap, pemilik, perlu, sedikit - banyak - tanpa


def _kirim(jalan: list[_Jalan], simpul: int) -> bool:
    """One more duty along the path that costs least; whether there was one."""
    jauh = 1 + sum(j.berat * (2 * j.alir + 1) for j in jalan)
    jarak = [0, *(jauh,) * (simpul - 1)]
    lewat: list[tuple[_Jalan, int]] = [(jalan[0], 0)] * simpul
    berubah = True
    while berubah:
        berubah = False
        for j in jalan:
            maju = jarak[j.dari] + j.berat * (2 * j.alir + 1)
            mundur = jarak[j.ke] - j.berat * (2 * j.alir - 1)
            if j.alir < j.muat and jarak[j.dari] < jauh and maju < jarak[j.ke]:
                jarak[j.ke], lewat[j.ke], berubah = maju, (j, 1), True
            elif j.alir > j.dasar and jarak[j.ke] < jauh and mundur < jarak[j.dari]:
                jarak[j.dari], lewat[j.dari], berubah = mundur, (j, -1), True
    if jarak[_MUARA] == jauh:
        return False
    di = _MUARA
    while di != _SUMBER:
        j, arah = lewat[di]
        j.alir += arah
        di = j.dari if arah > 0 else j.ke
    return True
