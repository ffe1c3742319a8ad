"""Plans of a small loss, put together from lists: what `pilih` tries first.

One choice of each list is taken. The lists are cut into two halves, searched apart and joined.
What is put together on the way is kept as one whole number, and only while no other beats it in
cost and benefit.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import attrs

from pelayanan_publik.anggaran.pilihan.kelompok import Harga, TerlaluBanyak, Titik

_DISIMPAN = 1_000_000
"""So many sums are kept of each half: some 50 MB."""


def cari_daftar(
    pilihan: list[list[Titik]],
    harga: Harga,
    puncak: Sequence[int],
    sisa: int,
    rugi: int,
    paling_banyak: int,
    *,
    jarang: bool,
) -> list[Titik] | None:
    """The best, the cheapest, the foremost, from lists of what can be put together."""
    p, q = harga
    # A choice in one number: the cost above the recipient's cheapest, then its loss.
    bit = (2 * rugi).bit_length()
    kode = [
        [((t.biaya - isi[0].biaya) << bit) + tinggi - (q * t.manfaat - p * t.biaya) for t in isi]
        for isi, tinggi in zip(pilihan, puncak, strict=True)
    ]
    tengah = _tengah([len(isi) for isi in kode])
    meja = _Meja(p, bit, rugi, sisa, paling_banyak, jarang)
    kiri, kanan = meja.susun(kode[:tengah]), meja.susun(kode[tengah:])
    pasangan = meja.sambung(kiri[0], kanan[0])
    if not pasangan:
        return None
    hasil, tuju = _telusur(kode[:tengah], kiri, pasangan, pilihan[:tengah])
    sambungan, _ = _telusur(kode[tengah:], kanan, {tuju: 0}, pilihan[tengah:])
    return hasil + sambungan


def _tengah(banyak: list[int]) -> int:
    """Where to cut, so that both halves have about as much to choose."""
    jumlah = list(accumulate((b.bit_length() - 1 for b in banyak), initial=0))
    return min(range(len(jumlah)), key=lambda i: abs(2 * jumlah[i] - jumlah[-1]))


@attrs.frozen
class _Meja:
    """The table on which coded choices, (cost << bit) + loss, are put together."""

    p: int
    bit: int
    lebar: int
    sisa: int
    paling_banyak: int
    jarang: bool

    def susun(self, kode: list[list[int]]) -> list[list[int]]:
        """For each place the sums of the choices from there on that none beats, by cost."""
        sampul = (1 << self.bit) - 1
        tahap = [[0]]
        disimpan = 0
        muat = self.paling_banyak
        if self.jarang:
            ganda = sum(len(isi) > 1 for isi in kode)
            muat = max(1, min(muat, _DISIMPAN // max(1, ganda)))
        for isi in reversed(kode):
            lama = tahap[-1]
            if isi == [0]:
                tahap.append(lama)
                continue
            if len(isi) * len(lama) > muat:
                if not self.jarang:
                    raise TerlaluBanyak
                lama = lama[:: -(-len(isi) * len(lama) // muat)]
                tahap[-1] = lama
            baru: list[int] = []
            for d in isi:
                ruang = self.lebar - (d & sampul)
                baru += [s + d for s in lama if s & sampul <= ruang]
            tahap.append(self._tak_terungguli(baru))
            disimpan += len(tahap[-1])
            if disimpan > max(_DISIMPAN, self.paling_banyak) and not self.jarang:
                raise TerlaluBanyak
        tahap.reverse()
        return tahap

    def _tak_terungguli(self, semua: list[int]) -> list[int]:
        p, bit, sampul = self.p, self.bit, (1 << self.bit) - 1
        semua.sort()
        atas = (self.sisa + 1) << bit
        terbaik = -self.lebar - 1
        hasil = []
        for s in semua:
            if s >= atas:
                break
            nilai = p * (s >> bit) - (s & sampul)
            if nilai > terbaik:
                terbaik = nilai
                hasil.append(s)
        return hasil

    def sambung(self, kiri: list[int], kanan: list[int]) -> dict[int, int]:
        """The pairs that together bring most, and of those the cheapest; none if none fits."""
        p, bit, sampul = self.p, self.bit, (1 << self.bit) - 1
        terbaik = (-2 * self.lebar - 1, 0)
        hasil: dict[int, int] = {}
        j = len(kanan) - 1
        for a in kiri:
            ruang = self.sisa - (a >> bit)
            while j >= 0 and kanan[j] >> bit > ruang:
                j -= 1
            if j < 0:
                break
            s = a + kanan[j]
            nilai = p * (s >> bit) - (s & sampul), -(s >> bit)
            if nilai > terbaik:
                terbaik = nilai
                hasil = {}
            if nilai == terbaik:
                hasil[a] = kanan[j]
        return hasil


def _telusur(
    kode: list[list[int]], tahap: list[list[int]], tuju: dict[int, int], pilihan: list[list[Titik]]
) -> tuple[list[Titik], int]:
    """The choices, recipient by recipient, that lead to one of the sums in `tuju`.

    Where several do, the first recipient takes most of its first item, and so on. Each sum
    carries a companion, and that of the sum arrived at is given back.
    """
    hasil = []
    for kode_di, pilihan_di, lanjut in zip(kode, pilihan, tahap[1:], strict=True):
        if kode_di == [0]:
            hasil.append(pilihan_di[0])
            continue
        sah = set(lanjut)
        urut = sorted(
            zip(kode_di, pilihan_di, strict=True), key=lambda x: x[1].banyak, reverse=True
        )
        d, terpilih = next((d, t) for d, t in urut if any(s - d in sah for s in tuju))
        tuju = {s - d: teman for s, teman in tuju.items() if s - d in sah}
        hasil.append(terpilih)
    return hasil, tuju[0]
