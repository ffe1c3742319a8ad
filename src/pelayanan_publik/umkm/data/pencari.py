"""The search for what may be one business: block by block, and none that is too large."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

import attrs

from pelayanan_publik.core.legal import TAK_BERTANGGAL
from pelayanan_publik.umkm.data.baris import BarisUsaha
from pelayanan_publik.umkm.data.kelompok import Penyatuan, berkunci_sama
from pelayanan_publik.umkm.data.kunci import KunciBaris
from pelayanan_publik.umkm.data.usulan import (
    AlasanUsulan,
    BlokTerlewat,
    KebijakanUsulan,
    UsulanGabung,
)
from pelayanan_publik.umkm.identitas.nama import huruf_bersama, pasangan_huruf
from pelayanan_publik.umkm.parameters.data import HURUF_AWAL_BLOK

_HURUF_AWAL = HURUF_AWAL_BLOK.nilai(TAK_BERTANGGAL)


@attrs.define
class PencariUsulan:
    """The search, over rows that are grouped already."""

    baris: Sequence[BarisUsaha]
    kunci: KunciBaris
    penyatuan: Penyatuan
    kebijakan: KebijakanUsulan
    temuan: dict[tuple[int, int], tuple[set[AlasanUsulan], Fraction]] = attrs.Factory(dict)
    terlewat: list[BlokTerlewat] = attrs.Factory(list)

    def cari(self) -> None:
        """Look into every block."""
        for alasan, kunci in (
            (AlasanUsulan.NIK_SAMA, self.kunci.nik),
            (AlasanUsulan.TELEPON_SAMA, self.kunci.telepon),
        ):
            for blok in berkunci_sama(kunci):
                self._bandingkan(alasan, blok)
        for setempat in berkunci_sama(self.kunci.tempat):
            kata: dict[str, list[int]] = {}
            for i in setempat:
                for satu in {k[:_HURUF_AWAL] for k in self.kunci.nama[i].split()}:
                    kata.setdefault(satu, []).append(i)
            for satu in sorted(kata):
                self._bandingkan(
                    AlasanUsulan.NAMA_MIRIP, kata[satu], satu, self.baris[setempat[0]].tempat
                )

    def _bandingkan(
        self, alasan: AlasanUsulan, blok: Sequence[int], kata: str = "", tempat: str = ""
    ) -> None:
        if len(blok) == 1:
            return
        akar = self.penyatuan.himpunan.akar
        isi = sorted({(akar(i), self.kunci.nama[i]) for i in blok})
        if len(isi) > self.kebijakan.blok_terbesar:
            self.terlewat.append(BlokTerlewat(alasan, kata, tempat, len(isi)))
            return
        batas, satuan = self._batas(alasan)
        huruf = [(satu, nama, pasangan_huruf(nama)) for satu, nama in isi]
        for (a, nama_a, kiri), (b, nama_b, kanan) in combinations(huruf, 2):
            if a == b or self._dua_nib(a, b):
                continue
            sama, semua = huruf_bersama(nama_a, kiri, nama_b, kanan)
            if sama * satuan >= batas * semua:
                mirip = Fraction(sama, semua)
                lama, tertinggi = self.temuan.get((a, b), (set(), mirip))
                self.temuan[a, b] = (lama | {alasan}, max(tertinggi, mirip))

    def _batas(self, alasan: AlasanUsulan) -> tuple[int, int]:
        """How alike two names must be for this reason: not at all where a number is the same."""
        nama = alasan is AlasanUsulan.NAMA_MIRIP
        return (self.kebijakan.kemiripan_nama if nama else Fraction(0)).as_integer_ratio()

    def _dua_nib(self, a: int, b: int) -> bool:
        nib = self.penyatuan.nib_kelompok(a), self.penyatuan.nib_kelompok(b)
        return all(nib) and nib[0] != nib[1]

    def usulan(self) -> Iterator[UsulanGabung]:
        """What was found, in the order of the rows."""
        for (a, b), (alasan, mirip) in sorted(self.temuan.items()):
            urut = tuple(satu for satu in AlasanUsulan if satu in alasan)
            yield UsulanGabung(self.baris[a].rujukan, self.baris[b].rujukan, urut, mirip)
