"""The visits that longest gaps ask for: an order that keeps them all, or the reason why not.

A post with gap g must be visited once in any g turns in a row. Which orders do is a pinwheel
problem, hard in general and small here. First a count: in L turns in a row the post needs
L // g visits, and if the posts together need more than L turns can make, no order exists and
these posts are named. Then regular intervals (`berkala`), where no such post is ever closed.
Then a search, turn by turn, that tries the most pressing posts first.
Filling every turn loses nothing (an added visit never lengthens a gap), and what stands ahead
depends only on the turn and the deadlines, so a dead end is met once. It ends with an order,
with the proof that all were tried, or, after `LANGKAH_TERBANYAK` ways of filling a turn, with
neither, and says so.

Of an order that was found, each post keeps as few visits as its gap allows; the rest of every
turn is for the weights.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.satpol_pp.errors import (
    CelahBelumDitemukan,
    CelahMustahil,
    CelahTanpaUrutan,
)
from pelayanan_publik.satpol_pp.kinerja.berkala import urutan_berkala
from pelayanan_publik.satpol_pp.kinerja.titik import GiliranPatroli, TitikPatroli

LANGKAH_TERBANYAK = 200_000
"""Turns that a search may try before it gives up: a second or so."""


def galat_celah(titik: Sequence[TitikPatroli], giliran: Sequence[GiliranPatroli]) -> Galat | None:
    """By counting: posts that together need more visits than some turns in a row can make."""
    ketat = _ketat(titik, len(giliran))
    for i, c in ketat.items():
        t = titik[i]
        buka = [-1, *(n for n, g in enumerate(giliran) if t.buka(g.waktu)), len(giliran)]
        for a, b in pairwise(buka):
            if b - a > c:
                return _mustahil((t.kode,), giliran, a + 1, b, 1, 0)
    muat = [min(g.banyak_kunjungan, sum(titik[i].buka(g.waktu) for i in ketat)) for g in giliran]
    jumlah = [0]
    for satu in muat:
        jumlah.append(jumlah[-1] + satu)
    for panjang in range(1, len(giliran) + 1):
        perlu = sum(panjang // c for c in ketat.values())
        for a in range(len(giliran) - panjang + 1):
            if jumlah[a + panjang] - jumlah[a] < perlu:
                nama = tuple(titik[i].kode for i, c in ketat.items() if c <= panjang)
                b = a + panjang
                return _mustahil(nama, giliran, a, b, perlu, jumlah[b] - jumlah[a])
    return None


def _ketat(titik: Sequence[TitikPatroli], banyak: int) -> dict[int, int]:
    """By post the gap it may have, where that asks for a visit at all in so many turns."""
    semua = ((i, t.celah_paling_lama) for i, t in enumerate(titik))
    return {i: c for i, c in semua if c is not None and c <= banyak}


def _mustahil(
    nama: tuple[str, ...], giliran: Sequence[GiliranPatroli], a: int, b: int, perlu: int, muat: int
) -> Galat:
    return CelahMustahil(
        nama,
        path="titik",
        perlu=perlu,
        muat=muat,
        dari=giliran[a].kode,
        sampai=giliran[b - 1].kode,
    )


def kunjungan_wajib(
    titik: Sequence[TitikPatroli], giliran: Sequence[GiliranPatroli]
) -> list[list[int]]:
    """For every post the turns that its gap asks for; refuses when no order keeps all gaps."""
    if galat := galat_celah(titik, giliran):
        raise galat
    urutan = _berkala(titik, giliran) or _cari(titik, giliran)
    ketat = _ketat(titik, len(giliran))
    return [
        _hemat([t for t, isi in enumerate(urutan) if i in isi], ketat[i], len(giliran))
        if i in ketat
        else []
        for i in range(len(titik))
    ]


def _berkala(
    titik: Sequence[TitikPatroli], giliran: Sequence[GiliranPatroli]
) -> list[tuple[int, ...]] | None:
    """Regular intervals, where every post with a gap is always open."""
    celah = _ketat(titik, len(giliran))
    if any(not titik[i].buka(g.waktu) for i in celah for g in giliran):
        return None
    return urutan_berkala(celah, min(g.banyak_kunjungan for g in giliran), len(giliran))


def _hemat(kunjungan: list[int], celah: int, banyak: int) -> list[int]:
    """As few of these visits as keep the gap: each time the latest that is still in time."""
    terakhir, hasil = -1, list[int]()
    while terakhir + celah < banyak:
        terakhir = max(t for t in kunjungan if t <= terakhir + celah)
        hasil.append(terakhir)
    return hasil


def _cari(
    titik: Sequence[TitikPatroli], giliran: Sequence[GiliranPatroli]
) -> list[tuple[int, ...]]:
    """Turn by turn the posts visited; the search walks a stack of choices not yet tried."""
    banyak = len(giliran)
    ketat = _ketat(titik, banyak)
    nama = tuple(titik[i].kode for i in ketat)
    buka = [[i for i in ketat if titik[i].buka(g.waktu)] for g in giliran]
    mati: set[tuple[int, ...]] = set()
    dipilih: list[tuple[int, ...]] = []
    batas = {i: c - 1 for i, c in ketat.items()}
    tumpukan: list[tuple[dict[int, int], Iterator[tuple[int, ...]]]] = []
    langkah = 0
    while len(dipilih) < banyak:
        t = len(dipilih)
        if len(tumpukan) == t:
            tumpukan.append((batas, _pilihan(t, batas, buka[t], giliran[t])))
        batas, pilihan = tumpukan[-1]
        for isi in pilihan:
            langkah += 1
            if langkah > LANGKAH_TERBANYAK:
                raise CelahBelumDitemukan(nama, path="titik", langkah=LANGKAH_TERBANYAK)
            baru = {i: min(t + ketat[i], banyak) if i in isi else b for i, b in batas.items()}
            if (t + 1, *baru.values()) not in mati:
                break
        else:
            mati.add((t, *batas.values()))
            tumpukan.pop()
            if not dipilih:
                raise CelahTanpaUrutan(nama, path="titik")
            dipilih.pop()
            continue
        dipilih.append(isi)
        batas = baru
    return dipilih


def _pilihan(
    t: int, batas: dict[int, int], buka: Sequence[int], giliran: GiliranPatroli
) -> Iterator[tuple[int, ...]]:
    """What turn t may do, the most pressing posts first; nothing when a deadline cannot be kept."""
    calon = sorted(buka, key=lambda i: (batas[i], i))
    harus = [i for i in calon if batas[i] == t]
    ruang = min(giliran.banyak_kunjungan, len(calon)) - len(harus)
    if ruang < 0 or any(b == t and i not in harus for i, b in batas.items()):
        return
    for isi in combinations(calon[len(harus) :], ruang):
        yield (*harus, *isi)
