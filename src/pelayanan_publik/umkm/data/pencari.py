"""The search for what may be one business: block by block, and none that is too large."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import combinations
from typing import TypeAlias

import attrs

from pelayanan_publik.core.legal import TAK_BERTANGGAL
from pelayanan_publik.umkm.data.baris import BarisUsaha
from pelayanan_publik.umkm.data.kelompok import Penyatuan, berkunci_sama
from pelayanan_publik.umkm.data.kunci import KunciBaris
from pelayanan_publik.umkm.data.tautan import RujukanBaris
from pelayanan_publik.umkm.data.usulan import (
    AlasanUsulan,
    BlokTerlewat,
    KebijakanUsulan,
    UsulanGabung,
)
from pelayanan_publik.umkm.identitas.nama import huruf_bersama, pasangan_huruf
from pelayanan_publik.umkm.parameters.data import HURUF_AWAL_BLOK

_HURUF_AWAL = HURUF_AWAL_BLOK.nilai(TAK_BERTANGGAL)
Bernama: TypeAlias = tuple[int, str]
"""A group by its root, and one of the names of its rows."""
Temuan: TypeAlias = tuple[tuple[AlasanUsulan, ...], Fraction]


@attrs.define
class PencariUsulan:
    """The search, over rows that are grouped already."""

    baris: Sequence[BarisUsaha]
    kunci: KunciBaris
    penyatuan: Penyatuan
    akar: Sequence[int]
    kebijakan: KebijakanUsulan
    temuan: dict[tuple[int, int], Temuan] = attrs.Factory(dict)
    """By the roots of two groups."""
    terlewat: list[BlokTerlewat] = attrs.Factory(list)
    _baru: Callable[[AlasanUsulan, int, int], Temuan] = attrs.Factory(lambda: cache(_temuan))

    def cari(self) -> None:
        """Look into every block."""
        for alasan, kunci in (
            (AlasanUsulan.NIK_SAMA, self.kunci.nik),
            (AlasanUsulan.TELEPON_SAMA, self.kunci.telepon),
        ):
            for blok in berkunci_sama(kunci):
                self._bandingkan(alasan, self._bernama(blok), pasangan_huruf)
        for setempat in berkunci_sama(self.kunci.tempat):
            tempat, huruf = self.baris[setempat[0]].tempat, cache(pasangan_huruf)
            for kata, bernama in _per_kata(self._bernama(setempat)):
                self._bandingkan(AlasanUsulan.NAMA_MIRIP, bernama, huruf, kata, tempat)

    def _bernama(self, letak: Iterable[int]) -> list[Bernama]:
        """Groups by the names of their rows, each pair of the two once."""
        akar, nama = self.akar, self.kunci.nama
        return sorted({(akar[i], nama[i]) for i in letak})

    def _bandingkan(
        self, alasan: AlasanUsulan, blok: Sequence[Bernama], huruf: Callable[[str], set[str]],
        kata: str = "", tempat: str = "",
    ) -> None:  # fmt: skip
        """Every two groups of a block."""
        if len(blok) > self.kebijakan.blok_terbesar:
            self.terlewat.append(BlokTerlewat(alasan, kata, tempat, len(blok)))
            return
        beda_nib = self.penyatuan.beda_nib
        for (a, nama_a), (b, nama_b) in combinations(blok, 2):
            if a != b and not beda_nib(a, b):
                sama, semua = huruf_bersama(nama_a, huruf(nama_a), nama_b, huruf(nama_b))
                if alasan is not AlasanUsulan.NAMA_MIRIP or self._mirip(sama, semua):
                    self._catat((a, b), self._baru(alasan, sama, semua))

    def _mirip(self, sama: int, semua: int) -> bool:
        batas, satuan = self.kebijakan.kemiripan_nama.as_integer_ratio()
        return sama * satuan >= batas * semua

    def _catat(self, dua: tuple[int, int], baru: Temuan) -> None:
        lama = self.temuan.setdefault(dua, baru)
        if lama is not baru:
            alasan = tuple(dict.fromkeys((*lama[0], *baru[0])))
            self.temuan[dua] = alasan, max(lama[1], baru[1])

    def usulan(self, rujukan: Callable[[int], RujukanBaris]) -> Iterator[UsulanGabung]:
        """What was found, in the order of the rows."""
        for (a, b), (alasan, mirip) in sorted(self.temuan.items()):
            yield UsulanGabung(rujukan(a), rujukan(b), alasan, mirip)


def _temuan(alasan: AlasanUsulan, sama: int, semua: int) -> Temuan:
    return (alasan,), Fraction(sama, semua)


def _per_kata(semua: Iterable[Bernama]) -> list[tuple[str, list[Bernama]]]:
    """By how a word begins, in order, those in whose names one begins so; several of them."""
    per_kata: defaultdict[str, list[Bernama]] = defaultdict(list)
    for satu in semua:
        for awal in {kata[:_HURUF_AWAL] for kata in satu[1].split()}:
            per_kata[awal].append(satu)
    return sorted((awal, blok) for awal, blok in per_kata.items() if len(blok) > 1)
