"""Very many choices that lie close together, all at once: sums in the bits of a number.

Where thousands of plans lose next to nothing, a list of them is too long to be looked at. But
prices and benefits are multiples of a common rupiah and a common unit, and a sum of small loss
lies in a narrow strip of that lattice:

    benefit |        . x x     Of each cost only a few benefits lose up to D. Laid end to end,
            |    . x x         strip by strip of one cost, they are the bits of one number;
            |. x x             a further choice shifts that number, and joins it.
            +-----------> cost

What a step costs depends on the length of the strip (money over the common rupiah, times the
loss over the common benefit), and no longer on how many choices there are. The strips lie so far
apart that a sum with twice the loss does not run into the next one; such sums are then cut off.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd

import attrs

from pelayanan_publik.anggaran.pilihan.kelompok import Harga, TerlaluBanyak, Titik

_BIT_DIGERAKKAN = 30_000
"""So many bits are moved in the time in which one choice is looked at elsewhere, or in less."""
_BIT_DISIMPAN = 500
"""So many are kept in its place: 60 MB of the default."""

_Pilihan = tuple[int, int, int]
"""Cost and benefit beyond those of its recipient's best choice, and the loss."""


@attrs.frozen
class _Pita:
    """The strips of the costs from `bawah` to `atas`, laid end to end.

    A sum (cost c, benefit b) is bit jarak·c - b, counted from the first of the strip `bawah`. The
    loss is p·c - q·b.
    """

    p: int
    q: int
    jarak: int
    bawah: int
    atas: int

    def mulai(self, biaya: int) -> int:
        """The place of the sum of this cost without loss, or the one next to it."""
        return self.jarak * biaya - self.p * biaya // self.q

    @property
    def awal(self) -> int:
        return self.mulai(self.bawah)

    @property
    def panjang(self) -> int:
        return self.mulai(self.atas + 1) - self.awal

    @property
    def _ulang(self) -> int:
        """After so many costs the pattern of the strips repeats."""
        return min(self.q // gcd(self.p, self.q), self.atas - self.bawah + 1)

    @property
    def panjang_pola(self) -> int:
        return self.mulai(self.bawah + self._ulang) - self.awal

    def sampul(self, rugi: int) -> int:
        """A bit for every sum up to this loss."""
        teks = []
        for c in range(self.bawah + self._ulang - 1, self.bawah - 1, -1):
            n = self.p * c // self.q + -(self.p * c - rugi) // self.q + 1
            teks.append("0" * (self.mulai(c + 1) - self.mulai(c) - n) + "1" * n)
        hasil = int("".join(teks), 2)
        geser = self.panjang_pola
        while geser < self.panjang:
            hasil |= hasil << geser
            geser *= 2
        return hasil & ((1 << self.panjang) - 1)


def cari_rapat(
    pilihan: Sequence[list[Titik]],
    harga: Harga,
    puncak: Sequence[int],
    sisa: int,
    rugi: int,
    paling_banyak: int,
) -> list[Titik] | None:
    """Of the plans whose choices lose up to `rugi` together, the best, the cheapest, the foremost.

    One of each list is chosen (None: no plan fits). `puncak` is what each is worth at most,
    `sisa` the money beyond all the cheapest choices, which stand first. What would take too much
    time or memory is refused.
    """
    p, q = harga
    teratas = [max(isi, key=lambda t: q * t.manfaat - p * t.biaya) for isi in pilihan]
    rugi -= sum(n - q * t.manfaat + p * t.biaya for n, t in zip(puncak, teratas, strict=True))
    sisa -= sum(t.biaya - isi[0].biaya for isi, t in zip(pilihan, teratas, strict=True))
    beda = [
        [(t.biaya - a.biaya, t.manfaat - a.manfaat) for t in isi]
        for isi, a in zip(pilihan, teratas, strict=True)
    ]
    satuan = gcd(*(c for isi in beda for c, _ in isi)) or 1
    nilai = gcd(*(b for isi in beda for _, b in isi)) or 1
    langkah = [[(c // satuan, b // nilai, p * c - q * b) for c, b in isi] for isi in beda]
    pita = _pita(langkah, p * satuan, q * nilai, sisa // satuan, rugi)
    if pita is None:
        return None
    muat = paling_banyak * _BIT_DIGERAKKAN
    bit = [m.panjang if len(isi) > 1 else 0 for isi, m in zip(langkah, pita, strict=False)]
    gerak = sum(n * len(isi) for n, isi in zip(bit, langkah, strict=True))
    semua = attrs.evolve(pita[0], bawah=min(m.bawah for m in pita), atas=max(m.atas for m in pita))
    tulis = 8 * (semua.panjang_pola + pita[0].panjang)
    if gerak > muat or sum(bit) + tulis > paling_banyak * _BIT_DISIMPAN:
        raise TerlaluBanyak
    tahap = _jumlah(langkah, pita, semua, rugi)
    tuju = _terbaik(tahap[0], pita[0])
    if tuju is None:
        return None
    hasil = []
    for i, isi in enumerate(pilihan):
        urut = sorted(zip(isi, langkah[i], strict=True), key=lambda x: x[0].banyak, reverse=True)
        terpilih, tuju = _terdepan(urut, tuju, tahap[i + 1], pita[i + 1])
        hasil.append(terpilih)
    return hasil


def _pita(
    langkah: list[list[_Pilihan]], p: int, q: int, sisa: int, lebar: int
) -> list[_Pita] | None:
    """For each place the costs of the choices from there on that those before can complete.

    The money left over is a loss too, so a plan spends all but lebar / p of `sisa`.
    """
    if lebar < 0:
        return None
    terendah = [min(c for c, _, _ in isi) for isi in langkah]
    tertinggi = [max(c for c, _, _ in isi) for isi in langkah]
    rendah, tinggi = sum(terendah), sum(tertinggi)
    paling_sedikit = sisa - lebar // p if p else rendah
    jarak = -(-p // q) + 2 * lebar // q + 2
    hasil = []
    sebelum = 0, 0
    for turun, naik in zip([*terendah, 0], [*tertinggi, 0], strict=True):
        bawah, atas = max(rendah, paling_sedikit - sebelum[1]), min(tinggi, sisa - sebelum[0])
        if bawah > atas:
            return None
        hasil.append(_Pita(p, q, jarak, bawah, atas))
        sebelum = sebelum[0] + turun, sebelum[1] + naik
        rendah, tinggi = rendah - turun, tinggi - naik
    return hasil


def _jumlah(
    langkah: list[list[_Pilihan]], pita: list[_Pita], semua: _Pita, lebar: int
) -> list[int]:
    """For each place the sums of the choices from there on that lose up to `lebar`."""
    sampul = semua.sampul(lebar)
    tahap = [1 << (pita[-1].mulai(0) - pita[-1].awal)]
    for isi, sini, sana in zip(reversed(langkah), pita[-2::-1], pita[:0:-1], strict=True):
        baru = 0
        for c, b in ((c, b) for c, b, rugi in isi if rugi <= lebar):
            geser = sini.jarak * c - b + sana.awal - sini.awal
            baru |= tahap[-1] << geser if geser >= 0 else tahap[-1] >> -geser
        milik = (sampul >> (sini.awal - semua.awal)) & ((1 << sini.panjang) - 1)
        tahap.append(baru & milik)
    tahap.reverse()
    return tahap


def _terbaik(jumlah: int, pita: _Pita) -> tuple[int, int] | None:
    """The sum with the most benefit, and of those the cheapest: its cost and its benefit."""
    teks = f"{jumlah:b}"[::-1]
    letak = (
        (c, teks.find("1", pita.mulai(c) - pita.awal, pita.mulai(c + 1) - pita.awal))
        for c in range(pita.bawah, pita.atas + 1)
    )
    semua = ((c, pita.jarak * c - di - pita.awal) for c, di in letak if di >= 0)
    return max(semua, key=lambda s: (s[1], -s[0]), default=None)


def _terdepan(
    urut: list[tuple[Titik, _Pilihan]], tuju: tuple[int, int], lanjut: int, pita: _Pita
) -> tuple[Titik, tuple[int, int]]:
    """The first choice that those after it can complete to the sum, and what is left for them."""
    bita = lanjut.to_bytes(pita.panjang // 8 + 1, "little")
    rugi = pita.p * tuju[0] - pita.q * tuju[1]

    def ada(c: int, b: int) -> int:
        di = pita.jarak * c - b - pita.awal
        return bita[di >> 3] >> (di & 7) & 1

    return next(
        (terpilih, (tuju[0] - c, tuju[1] - b))
        for terpilih, (c, b, rugi_di) in urut
        if rugi_di <= rugi
        and pita.bawah <= tuju[0] - c <= pita.atas
        and ada(tuju[0] - c, tuju[1] - b)
    )
