"""The arithmetic behind `pilih`: whole units for many recipients under one budget, exactly.

Put a price of p/q benefit on every rupiah. Each recipient by itself (`kelompok`) then has a
choice that is worth most; together these prove a bound Z that no plan can pass. A plan falls
short of Z by its *loss*: what its recipients' choices are worth less than their best, and the
money left over, at the price.

    all plans of loss ≤ D, and none that another beats in cost and benefit,
    are few while D is small; the best of them is the best of all
    as soon as its own loss is ≤ D; if not, D is made larger

They are put together from lists (`daftar`); where the lists grow too long because thousands of
plans lose next to nothing, in the bits of one number (`rapat`). Everything is whole numbers
(benefits times q, rupiah times p): no tolerance, no rounding.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from math import gcd

import attrs

from pelayanan_publik.anggaran.pilihan.daftar import cari_daftar
from pelayanan_publik.anggaran.pilihan.kelompok import (
    TANPA_HARGA,
    Harga,
    Kelompok,
    Ruas,
    TerlaluBanyak,
    Titik,
    kelipatan_bawah,
)
from pelayanan_publik.anggaran.pilihan.nilai import (
    bagian,
    gabung,
    puncak,
    puncak_longgar,
    tanpa_batas,
)
from pelayanan_publik.anggaran.pilihan.rapat import cari_rapat
from pelayanan_publik.anggaran.pilihan.setara import cari_setara

_LANGKAH_PERTAMA = 256
"""The first D is this part of the first plan's loss; each next one is _MELEBAR times as large."""
_MELEBAR = 4
_SEPINTAS = 32
"""Lists are short up to this part of the choices that may be looked at."""
_PALING_SEDIKIT = 1_000
"""So many choices of one recipient may be looked at in a step, however many recipients."""

# --- the price and the bound ---------------------------------------------------------------------


def harga_rupiah(semua: Sequence[Kelompok], pagu: int) -> Harga:
    """Benefit per rupiah of the first unit that money no longer buys, if units could be cut.

    Floors are bought first; `TANPA_HARGA` where there is money for everything.
    """
    sisa = pagu
    calon: list[tuple[int, int, Ruas]] = []
    for k in semua:
        sisa -= k.biaya_wajib
        kurang, ruang = k.lantai - k.manfaat_wajib, k.batas - k.biaya_wajib
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
                calon.append((-r.taraf, biaya, r))
    calon.sort(key=lambda c: c[0])
    for _, biaya, r in calon:
        sisa -= biaya
        if sisa < 0:
            bersama = gcd(r.manfaat, r.harga)
            return r.manfaat // bersama, r.harga // bersama
    return TANPA_HARGA


@attrs.frozen
class Cakrawala:
    """A price on the rupiah, what each recipient is worth at most, and the bound: Z, times q."""

    harga: Harga
    puncak: tuple[int, ...]
    nilai: int

    def rugi(self, rencana: Sequence[Titik]) -> int:
        """How far a plan falls short of the bound."""
        return self.nilai - self.harga[1] * sum(t.manfaat for t in rencana)


def cakrawala(semua: Sequence[Kelompok], pagu: int, paling_banyak: int) -> Cakrawala:
    """How far any plan can reach; any price proves a bound, this one nearly the least."""
    harga = harga_rupiah(semua, pagu)
    bagian = max(paling_banyak // len(semua), _PALING_SEDIKIT)

    def tinggi(k: Kelompok) -> int:
        try:
            return puncak(k, harga, bagian)
        except TerlaluBanyak:
            return puncak_longgar(k, harga)

    semua_tinggi = tuple(tinggi(k) for k in semua)
    return Cakrawala(harga, semua_tinggi, harga[0] * pagu + sum(semua_tinggi))


# --- whole units, greedily -----------------------------------------------------------------------


def rakus(semua: Sequence[Kelompok], awal: Sequence[Titik], pagu: int) -> list[Titik]:
    """A plan to begin with: to these choices is added the best value for money that still fits."""
    sisa = pagu - sum(t.biaya for t in awal)
    banyak = [list(t.banyak) for t in awal]
    biaya, manfaat = [t.biaya for t in awal], [t.manfaat for t in awal]
    calon: list[tuple[int, int, int, Ruas, int]] = []
    for i, (k, t) in enumerate(zip(semua, awal, strict=True)):
        ada = list(t.banyak)
        for r in k.ruas:
            sudah = min(ada[r.letak], r.banyak)
            ada[r.letak] -= sudah
            if r.banyak > sudah:
                calon.append((-r.taraf, i, r.letak, r, r.banyak - sudah))
    calon.sort(key=lambda c: c[:3])
    for _, i, letak, r, paling in calon:
        n = min(paling, sisa // r.harga, (semua[i].batas - biaya[i]) // r.harga)
        banyak[i][letak] += n
        biaya[i] += n * r.harga
        manfaat[i] += n * r.manfaat
        sisa -= n * r.harga
    return [Titik(c, b, tuple(n)) for c, b, n in zip(biaya, manfaat, banyak, strict=True)]


# --- all plans of a small loss -------------------------------------------------------------------


@attrs.frozen
class Temuan:
    """The best plan that a search found, and the bound that it proved."""

    rencana: tuple[Titik, ...]
    batas: int
    """No plan brings more than this."""
    terbukti: bool
    """No plan is better: not in benefit, nor cheaper, nor before this one by the rule of ties."""

    @property
    def manfaat(self) -> int:
        return sum(t.manfaat for t in self.rencana)

    @property
    def celah(self) -> int:
        return self.batas - self.manfaat


def cari(
    semua: Sequence[Kelompok],
    pagu: int,
    awal: Sequence[Titik],
    paling_banyak: int,
    *,
    jarang: bool = False,
) -> Temuan:
    """The best plan; among the best the cheapest; among those the foremost.

    The foremost gives the first recipient most of its first item, then of its second, and so on,
    then the second recipient. `awal` is a plan that keeps all floors. Where more than
    `paling_banyak` choices would be looked at in one step the search is refused, unless a plan
    is found that reaches the bound: then that is given, and it is not proved to be the cheapest or
    the foremost of the best. With `jarang` it is thinned out at that step, and ends there with what
    is found and proved.
    """
    biaya = sum(k.biaya_wajib for k in semua)
    pagu = biaya + kelipatan_bawah(pagu - biaya, {r.harga for k in semua for r in k.ruas})
    setara = cari_setara(semua, pagu, paling_banyak)
    if setara is not None:
        return Temuan(tuple(setara), sum(t.manfaat for t in setara), terbukti=True)
    z = cakrawala(semua, pagu, paling_banyak)
    terbaik = rakus(semua, awal, pagu)
    if jarang:
        return _melebar(semua, pagu, z, terbaik, paling_banyak, jarang=True)
    # Floors and ceilings that do not bind yet are asked for once a plan breaks them.
    sementara = [tanpa_batas(k, z.harga) for k in semua]
    while True:
        try:
            temuan = _melebar(sementara, pagu, z, terbaik, paling_banyak)
        except TerlaluBanyak:
            # A plan that reaches the bound is an optimum, though it may not be the foremost.
            sepintas = max(1, paling_banyak // _SEPINTAS)
            temuan = _melebar(semua, pagu, z, terbaik, sepintas, jarang=True)
            if temuan.celah:
                raise
            return temuan
        lanjut = [
            s if k.lantai <= t.manfaat and t.biaya <= k.batas else k
            for k, s, t in zip(semua, sementara, temuan.rencana, strict=True)
        ]
        if lanjut == sementara:
            return temuan
        sementara = lanjut


def _melebar(
    semua: Sequence[Kelompok],
    pagu: int,
    z: Cakrawala,
    terbaik: Sequence[Titik],
    paling_banyak: int,
    *,
    jarang: bool = False,
) -> Temuan:
    """The search at a growing D, which begins with the plan that is known."""
    rugi = z.rugi(terbaik)
    lebar, sudah = max(rugi // _LANGKAH_PERTAMA, 1), -1
    while True:
        lebar = lebar if 2 * lebar < rugi else rugi
        try:
            hasil = _cari_semua(semua, pagu, z, lebar, paling_banyak)
        except TerlaluBanyak:
            if not jarang:
                raise
            hasil = _cari(semua, pagu, z, lebar, paling_banyak, jarang=True)
            calon = [terbaik] if hasil is None else [hasil, terbaik]
            terbaik = min((rakus(semua, t, pagu) for t in calon), key=z.rugi)
            return Temuan(tuple(terbaik), _batas(semua, z, sudah), terbukti=False)
        if hasil is not None and (rugi_hasil := z.rugi(hasil)) <= rugi:
            terbaik, rugi = hasil, rugi_hasil
        if rugi <= lebar:
            return Temuan(tuple(terbaik), sum(t.manfaat for t in terbaik), terbukti=True)
        sudah = lebar
        lebar *= _MELEBAR


def _batas(semua: Sequence[Kelompok], z: Cakrawala, sudah: int) -> int:
    """What no plan passes, where every plan loses more than `sudah`."""
    wajib = sum(k.manfaat_wajib for k in semua)
    batas = (z.nilai - sudah - 1) // z.harga[1] - wajib
    return wajib + kelipatan_bawah(batas, {r.manfaat for k in semua for r in k.ruas})


def _cari_semua(
    semua: Sequence[Kelompok], pagu: int, z: Cakrawala, lebar: int, paling_banyak: int
) -> list[Titik] | None:
    """As `_cari`, in whichever way does it: short lists, the bits of a number, long lists."""
    for cara in (
        partial(_cari, paling_banyak=paling_banyak // _SEPINTAS),
        partial(_cari, paling_banyak=paling_banyak, rapat=True),
    ):
        try:
            return cara(semua, pagu, z, lebar)
        except TerlaluBanyak:
            continue
    return _cari(semua, pagu, z, lebar, paling_banyak)


def _cari(
    semua: Sequence[Kelompok],
    pagu: int,
    z: Cakrawala,
    lebar: int,
    paling_banyak: int,
    *,
    jarang: bool = False,
    rapat: bool = False,
) -> list[Titik] | None:
    """The best plan of those whose recipients lose up to `lebar` together; None if none fits."""
    muat = max(paling_banyak // len(semua), _PALING_SEDIKIT)
    semua_bagian = [
        satu
        for k, tinggi in zip(semua, z.puncak, strict=True)
        for satu in bagian(k, z.harga, tinggi, lebar, muat, jarang=jarang)
    ]
    pilihan, puncak_bagian = [isi for isi, _ in semua_bagian], [n for _, n in semua_bagian]
    if not all(pilihan) or (sisa := pagu - sum(t[0].biaya for t in pilihan)) < 0:
        return None
    isi = pilihan, z.harga, puncak_bagian, sisa, lebar, paling_banyak
    rencana = cari_rapat(*isi) if rapat else cari_daftar(*isi, jarang=jarang)
    if rencana is None:
        return None
    urut = iter(rencana)
    return [gabung(k, urut) for k in semua]
