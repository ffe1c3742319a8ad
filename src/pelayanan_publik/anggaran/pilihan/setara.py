"""The one case that the search for small losses does not like: every unit worth the same money.

Then all that counts is what is spent: the most that can be, up to the pagu, with each recipient
between what its floor and its ceiling cost. The sums that can be spent are the bits of one whole
number (bit 5 is set where 5 can be spent), and a further item shifts and joins them. So hundreds
of thousands of sums are kept at once, and the foremost plan is read out of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import gcd

import attrs

from pelayanan_publik.anggaran.pilihan.kelompok import Kelompok, Titik

_BIT_PER_PILIHAN = 10_000
"""So many bits are moved in the time in which one choice is looked at elsewhere, or more.

A tenth of all bits that may be moved may be kept: 125 MB of the default.
"""


@attrs.frozen
class _Anggota:
    """A recipient in units of the common divisor of all prices, beyond what it must take."""

    butir: tuple[tuple[int, int], ...]
    """Price and units of each item."""
    bawah: int
    atas: int

    @property
    def bebas(self) -> bool:
        """Neither floor nor ceiling binds."""
        return self.bawah <= 0 and self.atas >= sum(h * n for h, n in self.butir)

    def sampul(self, jumlah: int) -> int:
        """The sums that floor and ceiling allow."""
        bawah = max(0, self.bawah)
        return (jumlah & ((1 << (self.atas + 1)) - 1)) >> bawah << bawah


def cari_setara(
    semua: Sequence[Kelompok], pagu: int, paling_banyak: int, *, termurah: bool = False
) -> list[Titik] | None:
    """The best plan, the foremost of the best (or the foremost of the cheapest).

    None where units differ in value for money, and where there are too many sums. A plan that
    keeps all floors must be.
    """
    ruas = [r for k in semua for r in k.ruas]
    if len({r.taraf for r in ruas}) != 1:
        return None
    satuan = gcd(*(r.harga for r in ruas))
    ruang = (pagu - sum(k.biaya_wajib for k in semua)) // satuan
    anggota = [_anggota(k, satuan) for k in semua]
    langkah = sum(n.bit_length() for a in anggota for _, n in a.butir)
    muat = paling_banyak * _BIT_PER_PILIHAN
    if langkah * ruang > muat or len(semua) * ruang > muat // 10:
        return None
    jumlah = [list(_jumlah_butir(a)) for a in anggota]
    for a, j in zip(anggota[:-1], jumlah, strict=False):
        muat -= 0 if a.bebas else _banyak_deret(a.sampul(j[0])) * (ruang + a.atas)
    if muat < 0:
        return None
    sesudah = [1]
    for a, j in zip(reversed(anggota), reversed(jumlah), strict=True):
        sesudah.append(_gabung(a, j[0], sesudah[-1]) & ((1 << (ruang + 1)) - 1))
    sesudah.reverse()
    dapat = sesudah[0]
    tuju = (dapat & -dapat).bit_length() - 1 if termurah else dapat.bit_length() - 1
    hasil = []
    for k, a, j, lanjut in zip(semua, anggota, jumlah, sesudah[1:], strict=True):
        banyak = _terdepan(a, j, tuju, lanjut)
        tuju -= sum(n * h for n, (h, _) in zip(banyak, a.butir, strict=True))
        hasil.append(_titik(k, banyak, ruas[0].manfaat, ruas[0].harga))
    return hasil


def _anggota(k: Kelompok, satuan: int) -> _Anggota:
    harga, banyak = [1] * k.butir, [0] * k.butir
    bawah = 0
    for r in k.ruas:
        harga[r.letak] = r.harga // satuan
        banyak[r.letak] += r.banyak
        bawah = -(-(k.lantai - k.manfaat_wajib) * r.harga // (r.manfaat * satuan))
    butir = tuple(zip(harga, banyak, strict=True))
    atas = min((k.batas - k.biaya_wajib) // satuan, sum(h * n for h, n in butir))
    return _Anggota(butir, bawah, atas)


def _jumlah_butir(a: _Anggota) -> Iterator[int]:
    """For each item the sums that can be spent on it and those after it; for the end, nothing."""
    semua = [1]
    for harga, banyak in reversed(a.butir):
        semua.append(_ulang(semua[-1], harga, banyak) & ((1 << (a.atas + 1)) - 1))
    return reversed(semua)


def _ulang(jumlah: int, harga: int, banyak: int) -> int:
    """The sums with up to so many units more, twice as many at each step."""
    sudah = 0
    while sudah < banyak:
        tambah = min(sudah + 1, banyak - sudah)
        jumlah |= jumlah << (tambah * harga)
        sudah += tambah
    return jumlah


def _banyak_deret(jumlah: int) -> int:
    return (jumlah & ~(jumlah << 1)).bit_count()


def _deret(jumlah: int) -> Iterator[tuple[int, int]]:
    """The runs of sums that follow one another: where each begins, and how many it has."""
    mulai = 0
    while jumlah:
        lompat = (jumlah & -jumlah).bit_length() - 1
        jumlah >>= lompat
        panjang = ((jumlah + 1) & -(jumlah + 1)).bit_length() - 1
        jumlah >>= panjang
        yield mulai + lompat, panjang
        mulai += lompat + panjang


def _gabung(a: _Anggota, milik: int, lanjut: int) -> int:
    """The sums of this recipient and those after it together."""
    if lanjut == 1:
        return a.sampul(milik)
    if a.bebas:
        for harga, banyak in a.butir:
            lanjut = _ulang(lanjut, harga, banyak)
        return lanjut
    hasil = 0
    for mulai, panjang in _deret(a.sampul(milik)):
        hasil |= _ulang(lanjut, 1, panjang - 1) << mulai
    return hasil


def _terdepan(a: _Anggota, jumlah: list[int], tuju: int, lanjut: int) -> list[int]:
    """Most of the first item, then of the second, such that those after can make up the rest."""
    # Bit c is set where this recipient may spend c: turned round, as the others spend tuju - c.
    atas = min(a.atas, tuju)
    lainnya = (lanjut >> (tuju - atas)) & ((1 << (atas + 1)) - 1)
    boleh = a.sampul(int(f"{lainnya:0{atas + 1}b}"[::-1], 2))
    hasil, sudah = [], 0
    for (harga, banyak), sisa in zip(a.butir, jumlah[1:], strict=True):
        n = next(n for n in range(banyak, -1, -1) if (sisa << (sudah + n * harga)) & boleh)
        hasil.append(n)
        sudah += n * harga
    return hasil


def _titik(k: Kelompok, banyak: list[int], manfaat: int, harga: int) -> Titik:
    harga_butir = {r.letak: r.harga for r in k.ruas}
    biaya = sum(n * harga_butir.get(i, 0) for i, n in enumerate(banyak))
    return Titik(k.biaya_wajib + biaya, k.manfaat_wajib + biaya * manfaat // harga, tuple(banyak))
