"""The arithmetic behind `pilihan`: whole units under a budget, exactly and fast.

The problem: recipients, each with a few items; of an item so many units may be bought, and
each further unit brings no more than the one before it. A recipient may have a floor (its
benefit at least this) and a ceiling (its cost at most that). Get the most benefit for the money.

The way: put a price of p/q benefit on every rupiah. Then each recipient by itself would
choose the units that are worth it; together that is a bound Z which no plan can pass,
floors and ceilings taken as if units could be cut. A plan falls short of Z by its *loss*:
what each recipient's choice is worse than that, and the money left over at the price.

    all plans of loss ≤ D, and none that another beats in cost and benefit,
    are few while D is small; the best of them is the best of all
    as soon as its own loss is ≤ D; if not, D is doubled

Everything is whole numbers (benefits times q, rupiah times p): no tolerance, no rounding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from math import gcd

import attrs


@attrs.frozen
class Ruas:
    """`banyak` units of one item at one benefit each."""

    letak: int
    """Which item of the whole problem."""
    harga: int
    manfaat: int
    banyak: int


@attrs.frozen
class Kelompok:
    """One recipient: its items' forced units and what it may add, best value for money first."""

    butir: tuple[int, ...]
    biaya_wajib: int
    manfaat_wajib: int
    ruas: tuple[Ruas, ...]
    lantai: int
    batas: int


@attrs.frozen
class Batas:
    """The price p/q on a rupiah, and the bound that it proves (times q)."""

    p: int
    q: int
    nilai: int
    hilang: tuple[int, ...]
    """By recipient, what its floor or ceiling costs at least at that price."""


Titik = tuple[int, int, tuple[int, ...]]
"""A recipient's choice: cost, benefit, and the units beyond the forced ones by item."""


class TerlaluBanyak(Exception):  # noqa: N818 - said to `pilihan`, which tells the caller
    """More plans than the caller's limit are as good as each other, or nearly."""


def kelompok(
    butir: Sequence[tuple[int, int, int, Sequence[tuple[int, int]]]], lantai: int, batas: int
) -> Kelompok:
    """A recipient from its items: (place, price, minimum, [(units, benefit each), …])."""
    ruas: list[Ruas] = []
    biaya = manfaat = 0
    for letak, harga, minimum, jenjang in butir:
        wajib = minimum
        for banyak, nilai in jenjang:
            di_sini = min(wajib, banyak)
            wajib -= di_sini
            biaya += di_sini * harga
            manfaat += di_sini * nilai
            if banyak > di_sini and nilai:
                ruas.append(Ruas(letak, harga, nilai, banyak - di_sini))
    ruas.sort(key=lambda r: (-r.manfaat / r.harga, r.letak))
    return Kelompok(tuple(b[0] for b in butir), biaya, manfaat, tuple(ruas), lantai, batas)


# --- whole units, greedily -----------------------------------------------------------------------


def rakus(semua: Sequence[Kelompok], pagu: int) -> dict[int, int] | None:
    """Units beyond the forced ones: floors first, then the best value for money that still fits.

    None if the floors are not met this way (which does not prove that they cannot be).
    """
    ambil: dict[int, int] = {}
    sisa = pagu - sum(k.biaya_wajib for k in semua)
    ruang = [k.batas - k.biaya_wajib for k in semua]

    def beli(i: int, r: Ruas, paling: int) -> int:
        nonlocal sisa
        n = min(paling, sisa // r.harga, ruang[i] // r.harga)
        if n > 0:
            ambil[r.letak] = ambil.get(r.letak, 0) + n
            sisa -= n * r.harga
            ruang[i] -= n * r.harga
        return max(n, 0)

    calon: list[tuple[float, int, Ruas, int]] = []
    for i, k in enumerate(semua):
        kurang = k.lantai - k.manfaat_wajib
        for r in k.ruas:
            n = beli(i, r, min(r.banyak, -(-kurang // r.manfaat))) if kurang > 0 else 0
            kurang -= n * r.manfaat
            if r.banyak > n:
                calon.append((-r.manfaat / r.harga, i, r, r.banyak - n))
        if kurang > 0:
            return None
    calon.sort(key=lambda c: (c[0], c[1], c[2].letak))
    for _, i, r, n in calon:
        beli(i, r, n)
    return ambil


# --- the bound -----------------------------------------------------------------------------------


def harga_rupiah(semua: Sequence[Kelompok], pagu: int) -> tuple[int, int]:
    """The price p/q of a rupiah: benefit per rupiah of the first unit that money no longer buys.

    Floors are bought first, cut units allowed; 0/1 where there is money for everything.
    """
    sisa = pagu - sum(k.biaya_wajib for k in semua)
    calon: list[tuple[float, int, int, int]] = []
    for k in semua:
        kurang = k.lantai - k.manfaat_wajib
        ruang = k.batas - k.biaya_wajib
        for r in k.ruas:
            biaya = r.banyak * r.harga
            if kurang > 0:
                dipakai = min(biaya, -(-kurang * r.harga // r.manfaat))
                kurang -= r.banyak * r.manfaat
                sisa -= dipakai
                ruang -= dipakai
                biaya -= dipakai
            biaya = min(biaya, ruang)
            if biaya > 0:
                ruang -= biaya
                calon.append((-r.manfaat / r.harga, r.manfaat, r.harga, biaya))
    calon.sort()
    for _, manfaat, harga, biaya in calon:
        sisa -= biaya
        if sisa < 0:
            bersama = gcd(manfaat, harga)
            return manfaat // bersama, harga // bersama
    return 0, 1


def batas_atas(semua: Sequence[Kelompok], pagu: int, harga: tuple[int, int]) -> Batas:
    """What no plan can pass, by a price on the rupiah; any price gives a bound that holds."""
    p, q = harga
    nilai = p * pagu
    hilang = []
    for k in semua:
        bebas, kurang = _bebas(k, p, q)
        hilang.append(kurang)
        nilai += bebas - kurang
    return Batas(p, q, nilai, tuple(hilang))


def _bebas(k: Kelompok, p: int, q: int) -> tuple[int, int]:
    """A recipient's best worth at the price, and what floor and ceiling take from it at least."""
    nilai = q * k.manfaat_wajib - p * k.biaya_wajib
    biaya, manfaat = k.biaya_wajib, k.manfaat_wajib
    dipakai, ditinggal = [], []
    for r in k.ruas:
        untung = q * r.manfaat - p * r.harga
        if untung > 0:
            nilai += r.banyak * untung
            biaya += r.banyak * r.harga
            manfaat += r.banyak * r.manfaat
            dipakai.append((r, untung))
        else:
            ditinggal.append((r, untung))
    hilang = 0
    kurang = k.lantai - manfaat
    for r, untung in ditinggal:
        if kurang <= 0:
            break
        ambil = min(kurang, r.banyak * r.manfaat)
        hilang += -untung * ambil // r.manfaat
        kurang -= ambil
    lebih = biaya - k.batas
    for r, untung in reversed(dipakai):
        if lebih <= 0:
            break
        lepas = min(lebih, r.banyak * r.harga)
        hilang += untung * lepas // r.harga
        lebih -= lepas
    return nilai, hilang


# --- all plans of a small loss -------------------------------------------------------------------


def optimum(
    semua: Sequence[Kelompok],
    pagu: int,
    awal: dict[int, int] | None,
    paling_banyak: int,
) -> dict[int, int] | None:
    """The units beyond the forced ones of the best plan, the cheapest of the best; None if none is.

    `awal` is a plan to begin with; `paling_banyak` limits how many plans are kept at a time.
    """
    batas = batas_atas(semua, pagu, harga_rupiah(semua, pagu))
    satuan = reduce(gcd, (r.manfaat for k in semua for r in k.ruas), 0) or 1
    terbaik = None if awal is None else _manfaat(semua, awal)
    selisih = None if terbaik is None else batas.nilai - batas.q * terbaik
    lebar = max(1, batas.q * satuan if selisih is None else selisih // 16)
    semua_lebar = _loss_terbesar(semua, pagu, batas)
    while True:
        lebar = min(lebar, semua_lebar) if selisih is None else min(lebar, selisih)
        hasil = _cari(semua, pagu, batas, lebar, paling_banyak)
        if hasil is not None:
            manfaat = _manfaat(semua, hasil)
            selisih_hasil = batas.nilai - batas.q * manfaat
            if selisih_hasil <= lebar:
                return hasil
            if selisih is None or selisih_hasil < selisih:
                selisih = selisih_hasil
        elif selisih is None and lebar >= semua_lebar:
            return None
        lebar *= 4


def _manfaat(semua: Sequence[Kelompok], ambil: dict[int, int]) -> int:
    return sum(k.manfaat_wajib + _nilai_ambil(k, ambil) for k in semua)


def _nilai_ambil(k: Kelompok, ambil: dict[int, int]) -> int:
    """The benefit of a recipient's units beyond the forced ones; of each item its best first."""
    sisa = {letak: ambil.get(letak, 0) for letak in k.butir}
    manfaat = 0
    for r in k.ruas:
        n = min(sisa[r.letak], r.banyak)
        sisa[r.letak] -= n
        manfaat += n * r.manfaat
    return manfaat


def _loss_terbesar(semua: Sequence[Kelompok], pagu: int, batas: Batas) -> int:
    """A loss that every plan stays within."""
    return batas.nilai + batas.p * pagu + batas.q


def _cari(
    semua: Sequence[Kelompok], pagu: int, batas: Batas, lebar: int, paling_banyak: int
) -> dict[int, int] | None:
    """The best plan among those of loss up to `lebar`, the cheapest of the best; None if none is."""
    p, q = batas.p, batas.q
    pilihan = []
    for k, hilang in zip(semua, batas.hilang, strict=True):
        titik = _titik(k, pagu, p, q, hilang + lebar, paling_banyak)
        if not titik:
            return None
        pilihan.append(titik)
    termurah = sum(t[0][0] for t in pilihan)
    termahal = sum(t[-1][0] for t in pilihan)
    # Money left over is loss too: less than this may not be spent in the end.
    paling_sedikit = pagu - lebar // p if p else 0
    ambang = -lebar
    tahap: list[list[tuple[int, int, int, int]]] = [[(0, 0, -1, -1)]]
    for (k, hilang), titik in zip(zip(semua, batas.hilang, strict=True), pilihan, strict=True):
        termurah -= titik[0][0]
        termahal -= titik[-1][0]
        ambang += _bebas(k, p, q)[0] - hilang
        atas, bawah = pagu - termurah, paling_sedikit - termahal
        baru = [
            (biaya, -manfaat, asal, pilih)
            for asal, (c, b, _, _) in enumerate(tahap[-1])
            for pilih, (dc, db, _) in enumerate(titik)
            if bawah <= (biaya := c + dc) <= atas
            and q * (manfaat := b + db) - p * biaya >= ambang
        ]
        tahap.append([(c, -b, i, j) for c, b, i, j in _tak_terungguli(baru)])
        if not tahap[-1]:
            return None
        if len(tahap[-1]) > paling_banyak:
            raise TerlaluBanyak
    ambil: dict[int, int] = {}
    indeks = len(tahap[-1]) - 1
    for k, titik, isi in zip(reversed(semua), reversed(pilihan), reversed(tahap), strict=False):
        _, _, asal, pilih = isi[indeks]
        ambil.update({m: n for m, n in zip(k.butir, titik[pilih][2], strict=True) if n})
        indeks = asal
    return ambil


def _tak_terungguli(
    semua: list[tuple[int, int, int, int]],
) -> Iterator[tuple[int, int, int, int]]:
    """Of (cost, -benefit, …) those that no other beats or equals, by rising cost."""
    semua.sort()
    terbaik = None
    for satu in semua:
        if terbaik is None or satu[1] < terbaik:
            terbaik = satu[1]
            yield satu


def _titik(
    k: Kelompok, pagu: int, p: int, q: int, rugi: int, paling_banyak: int
) -> list[Titik]:
    """A recipient's choices of loss up to `rugi` that no other of its choices beats."""
    terbaik = _bebas(k, p, q)[0]
    paling_mahal = min(k.batas, pagu)
    semua: list[Titik] = [(k.biaya_wajib, k.manfaat_wajib, ())]
    # At each step: the worth of what is chosen so far and the best of what is to come.
    bebas = terbaik - (q * k.manfaat_wajib - p * k.biaya_wajib)
    ambang = q * k.manfaat_wajib - p * k.biaya_wajib - rugi
    for letak in k.butir:
        langkah = _langkah(k, letak, p, q, rugi)
        ambang += langkah[1]
        bebas -= langkah[1]
        baru = [
            (biaya, -manfaat, i, n)
            for i, (c, b, _) in enumerate(semua)
            for n, dc, db in langkah[0]
            if (biaya := c + dc) <= paling_mahal
            and q * (manfaat := b + db) - p * biaya >= ambang
        ]
        semua = [(c, -b, (*semua[i][2], n)) for c, b, i, n in _tak_terungguli(baru)]
        if len(semua) > paling_banyak:
            raise TerlaluBanyak
    return [t for t in semua if t[1] >= k.lantai]


def _langkah(
    k: Kelompok, letak: int, p: int, q: int, rugi: int
) -> tuple[list[tuple[int, int, int]], int]:
    """Of one item the numbers of units with a loss up to `rugi`, and its best worth."""
    semua = [(0, 0, 0)]
    nilai = [0]
    for r in k.ruas:
        if r.letak == letak:
            untung = q * r.manfaat - p * r.harga
            n, c, b = semua[-1]
            for m in range(1, r.banyak + 1):
                semua.append((n + m, c + m * r.harga, b + m * r.manfaat))
                nilai.append(nilai[-1] + untung)
    terbaik = max(nilai)
    return [s for s, v in zip(semua, nilai, strict=True) if terbaik - v <= rugi], terbaik
