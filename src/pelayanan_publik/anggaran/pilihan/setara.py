"""The one case that the search for small losses does not like: every unit worth the same money.

Then all that counts is what is spent: the most that can be, up to the pagu, with each recipient
between what its floor and its ceiling cost. The sums that can be spent are the bits of one whole
number (bit 5 is set where 5 can be spent), and a further item shifts and joins them. So hundreds
of thousands of sums are kept at once, and the foremost plan is read out of them.

Where even the bits are too many (the pagu in single rupiah) there are as a rule very many plans
that spend it to the last one. Then the plans are gone through from the foremost on, with the sums
of the last recipients at hand, until one does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from math import gcd, prod

import attrs

from pelayanan_publik.anggaran.pilihan.kelompok import Kelompok, Titik

_BIT_PER_PILIHAN = 10_000
"""So many bits are moved in the time in which one choice is looked at elsewhere, or more.

"""
_BIT_DISIMPAN = 1_000
"""So many are kept in its place: 125 MB of the default."""


_BITA_TERBALIK = bytes(int(f"{n:08b}"[::-1], 2) for n in range(256))


@attrs.frozen
class _Anggota:
    """A recipient in units of the common divisor of all prices, beyond what it must take."""

    butir: tuple[tuple[int, int], ...]
    """Price and units of each item."""
    bawah: int
    atas: int
    bebas: bool
    """Neither floor nor ceiling binds."""

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
    anggota = [_anggota(k, satuan, ruang) for k in semua]
    langkah = sum(n.bit_length() for a in anggota for _, n in a.butir)
    muat = paling_banyak * _BIT_PER_PILIHAN
    disimpan = sum((len(a.butir) + 1) * a.atas for a in anggota) + (len(semua) + 4) * ruang
    if langkah * ruang > muat or disimpan > paling_banyak * _BIT_DISIMPAN:
        banyak_tepat = None if termurah else _tepat(anggota, ruang, paling_banyak)
        if banyak_tepat is None:
            return None
        return [
            _titik(k, n, ruas[0].manfaat, ruas[0].harga)
            for k, n in zip(semua, banyak_tepat, strict=True)
        ]
    jumlah = [list(_jumlah_butir(a)) for a in anggota]
    for a, j in zip(anggota[:-1], jumlah, strict=False):
        muat -= 0 if a.bebas else _banyak_deret(a.sampul(j[0])) * (ruang + a.atas)
    if muat < 0:
        return None
    sesudah = [1]
    for a, j in zip(reversed(anggota), reversed(jumlah), strict=True):
        sesudah.append(_gabung(a, j[0], sesudah[-1], ruang))
    sesudah.reverse()
    dapat = sesudah[0]
    tuju = (dapat & -dapat).bit_length() - 1 if termurah else dapat.bit_length() - 1
    hasil = []
    for k, a, j, lanjut in zip(semua, anggota, jumlah, sesudah[1:], strict=True):
        banyak = _terdepan(a, j, tuju, lanjut)
        tuju -= sum(n * h for n, (h, _) in zip(banyak, a.butir, strict=True))
        hasil.append(_titik(k, banyak, ruas[0].manfaat, ruas[0].harga))
    return hasil


def _anggota(k: Kelompok, satuan: int, ruang: int) -> _Anggota:
    harga, banyak = [1] * k.butir, [0] * k.butir
    bawah = 0
    for r in k.ruas:
        harga[r.letak] = r.harga // satuan
        banyak[r.letak] += r.banyak
        bawah = -(-(k.lantai - k.manfaat_wajib) * r.harga // (r.manfaat * satuan))
    butir = tuple(zip(harga, banyak, strict=True))
    atas = min((k.batas - k.biaya_wajib) // satuan, sum(h * n for h, n in butir), ruang)
    return _Anggota(butir, bawah, atas, k.longgar)


def _jumlah_butir(a: _Anggota) -> Iterator[int]:
    """For each item the sums that can be spent on it and those after it; for the end, nothing."""
    semua = [1]
    for harga, banyak in reversed(a.butir):
        semua.append(_ulang(semua[-1], harga, banyak, a.atas))
    return reversed(semua)


def _ulang(jumlah: int, harga: int, banyak: int, atas: int) -> int:
    """The sums up to `atas` with up to so many units more, twice as many at each step."""
    banyak, sudah = min(banyak, atas // harga), 0
    sampul = (1 << (atas + 1)) - 1
    while sudah < banyak:
        tambah = min(sudah + 1, banyak - sudah)
        jumlah |= (jumlah << (tambah * harga)) & sampul
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


def _gabung(a: _Anggota, milik: int, lanjut: int, ruang: int) -> int:
    """The sums of this recipient and those after it together, up to `ruang`."""
    if lanjut == 1:
        return a.sampul(milik)
    if a.bebas:
        for harga, banyak in a.butir:
            lanjut = _ulang(lanjut, harga, banyak, ruang)
        return lanjut
    hasil = 0
    for mulai, panjang in _deret(a.sampul(milik)):
        hasil |= _ulang(lanjut, 1, panjang - 1, ruang) << mulai
    return hasil & ((1 << (ruang + 1)) - 1)


def _terdepan(a: _Anggota, jumlah: list[int], tuju: int, lanjut: int) -> list[int]:
    """Most of the first item, then of the second, such that those after can make up the rest."""
    # Bit c is set where this recipient may spend c: turned round, as the others spend tuju - c.
    atas = min(a.atas, tuju)
    lainnya = (lanjut >> (tuju - atas)) & ((1 << (atas + 1)) - 1)
    boleh = a.sampul(_dibalik(lainnya, atas + 1))
    hasil, sudah = [], 0
    for (harga, banyak), sisa in zip(a.butir, jumlah[1:], strict=True):
        # With `ada` units more, or up to `bisa`, those after it can make up the rest.
        ada, bisa = 0, min(banyak, (atas - sudah) // harga)
        while ada < bisa:
            tengah = (ada + bisa + 1) // 2
            if (_ulang(sisa, harga, bisa - tengah, atas) << (sudah + tengah * harga)) & boleh:
                ada = tengah
            else:
                bisa = tengah - 1
        hasil.append(ada)
        sudah += ada * harga
    return hasil


def _dibalik(jumlah: int, panjang: int) -> int:
    """The last of so many bits first."""
    bita = panjang // 8 + 1
    terbalik = jumlah.to_bytes(bita, "little").translate(_BITA_TERBALIK)
    return int.from_bytes(terbalik, "big") >> (8 * bita - panjang)


def _titik(k: Kelompok, banyak: list[int], manfaat: int, harga: int) -> Titik:
    harga_butir = {r.letak: r.harga for r in k.ruas}
    biaya = sum(n * harga_butir.get(i, 0) for i, n in enumerate(banyak))
    return Titik(k.biaya_wajib + biaya, k.manfaat_wajib + biaya * manfaat // harga, tuple(banyak))


# --- where even the bits are too many ------------------------------------------------------------


def _tepat(anggota: list[_Anggota], ruang: int, paling_banyak: int) -> list[list[int]] | None:
    """The foremost plan that spends `ruang` to the last rupiah; None if none was found."""
    sesudah = _sesudah(anggota, ruang, paling_banyak // 2)
    rendah = list(accumulate((max(0, a.bawah) for a in reversed(anggota)), initial=0))[::-1]
    tinggi = list(accumulate((a.atas for a in reversed(anggota)), initial=0))[::-1]
    butir = [(i, j) for i, a in enumerate(anggota) for j in range(len(a.butir))]

    def calon(letak: int, sisa: int, guna: int) -> Iterator[int]:
        """Units of this item, most first, so that those after it can still make up the rest."""
        i, j = butir[letak]
        a = anggota[i]
        harga, banyak = a.butir[j]
        nanti = sum(h * n for h, n in a.butir[j + 1 :])
        perlu = max(a.bawah - guna, sisa - tinggi[i + 1]) - nanti
        paling = min(banyak, (sisa - rendah[i + 1]) // harga, (a.atas - guna) // harga)
        return iter(range(paling, max(0, -(-perlu // harga)) - 1, -1))

    jalan = [(calon(0, ruang, 0), ruang, 0)]
    hasil: list[int] = []
    for _ in range(paling_banyak):
        mungkin, sisa, guna = jalan[-1]
        n = next(mungkin, None)
        del hasil[len(jalan) - 1 :]
        if n is None:
            jalan.pop()
            if not jalan:
                return None
            continue
        i, j = butir[len(jalan) - 1]
        biaya = n * anggota[i].butir[j][0]
        sisa, guna = sisa - biaya, guna + biaya
        if sisa not in sesudah.get(len(jalan), (sisa,)):
            continue
        if j + 1 == len(anggota[i].butir):
            guna = 0
        hasil.append(n)
        if len(hasil) == len(butir):
            isi = iter(hasil)
            return [[next(isi) for _ in a.butir] for a in anggota]
        jalan.append((calon(len(jalan), sisa, guna), sisa, guna))
    return None


def _sesudah(anggota: list[_Anggota], ruang: int, paling_banyak: int) -> dict[int, set[int]]:
    """From each of the last items on, the sums; from as far back as they are not too many.

    Where floor or ceiling binds a recipient its items go together.
    """
    letak = sum(len(a.butir) for a in anggota)
    sesudah = {0}
    hasil = {letak: sesudah}
    for a in reversed(anggota):
        for isi in [(b,) for b in reversed(a.butir)] if a.bebas else [a.butir]:
            if prod(n + 1 for _, n in isi) * len(sesudah) > paling_banyak:
                return hasil
            milik = {0}
            for harga, banyak in isi:
                milik = {s + n * harga for s in milik for n in range(banyak + 1)}
            if not a.bebas:
                milik = {s for s in milik if a.bawah <= s <= a.atas}
            sesudah = {s + t for s in milik for t in sesudah if s + t <= ruang}
            letak -= len(isi)
            hasil[letak] = sesudah
    return hasil
