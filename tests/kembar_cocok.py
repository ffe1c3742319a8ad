"""The naive twin of the matching: every row against every other, sets in place of structures.

It is written from the rule as it is told in `umkm.data.kelompok`, without union-find, buckets or
any order of rows; it takes n² steps and more.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from functools import cache
from itertools import combinations

from pelayanan_publik.core.errors import Penolakan
from pelayanan_publik.umkm import (
    baca_telepon,
    galat_kbli,
    galat_nib,
    galat_nik,
    kunci_nama,
    kunci_tempat,
)


def sah(galat, isi):
    return bool(isi) and not list(galat(isi))


@cache
def nib(b):
    return b.nib if sah(galat_nib, b.nib) and len(set(b.nib)) > 1 else None


@cache
def nik(b):
    return b.nik if sah(galat_nik, b.nik) and len(set(b.nik)) > 1 else None


@cache
def nik_kbli_nama(b):
    semua = nik(b), b.kbli if sah(galat_kbli, b.kbli) else None, kunci_nama(b.nama) or None
    return semua if all(semua) else None


@cache
def nik_tempat(b):
    semua = nik(b), kunci_tempat(b.tempat) or None
    return semua if all(semua) else None


def sama(kunci, a, b):
    return kunci(a) is not None and kunci(a) == kunci(b)


def tutup(kelompok, terhubung):
    """Groups joined with all that they are connected to, and all that those are, and so on."""
    sisa, hasil = [frozenset(k) for k in kelompok], []
    while sisa:
        antre = [sisa.pop()]
        for satu in antre:
            dekat = [k for k in sisa if terhubung(satu, k)]
            sisa = [k for k in sisa if k not in dekat]
            antre += dekat
        hasil.append(frozenset().union(*antre))
    return hasil


def nib_dari(kelompok):
    return {nib(b) for b in kelompok} - {None}


def kelompokkan(baris):
    """The groups as sets of rows, and for each level the clashes as (NIBs, rows held back)."""
    kelompok = tutup([{b} for b in baris], lambda a, b: any(sama(nib, x, y) for x in a for y in b))
    ditahan, benturan = set(), []
    for kunci in (nik_kbli_nama, nik_tempat):

        def bertemu(a, b, kunci=kunci):
            return any(sama(kunci, x, y) for x in a for y in b)

        punya = [k for k in kelompok if nib_dari(k)]
        tanpa = tutup([k for k in kelompok if not nib_dari(k)], bertemu)
        ditahan = {t for t in tanpa if any(t >= lama for lama in ditahan)}
        jadi = {k: set(k) for k in punya}
        sisa = []
        for t in tanpa:
            temu = [k for k in punya if bertemu(k, t)]
            if len(temu) == 1 and t not in ditahan:
                jadi[temu[0]] |= t
                continue
            sisa.append(t)
            if len(temu) > 1:
                benturan.append(
                    (kunci.__name__, frozenset(n for k in temu for n in nib_dari(k)), t)
                )
                ditahan.add(t)
        kelompok = [frozenset(k) for k in (*jadi.values(), *sisa)]
    return set(kelompok), benturan


def dice(a, b):
    if a == b:
        return Fraction(1)
    kiri, kanan = (Counter(x[i : i + 2] for i in range(len(x) - 1)) for x in (a, b))
    semua = kiri.total() + kanan.total()
    return Fraction(2 * (kiri & kanan).total(), semua) if semua else Fraction(0)


@cache
def telepon(b):
    try:
        return baca_telepon(b.telepon).angka
    except Penolakan:
        return None


@cache
def blok(b):
    """By reason, the blocks in which a row stands."""
    return frozenset(_blok(b))


def _blok(b):
    if nik(b):
        yield "nik_sama", nik(b)
    if telepon(b):
        yield "telepon_sama", telepon(b)
    if kunci_tempat(b.tempat):
        for kata in kunci_nama(b.nama).split():
            yield "nama_mirip", (kunci_tempat(b.tempat), kata[:4])


def usulkan(baris, kelompok, kebijakan):
    """The proposals as a mapping of pairs of groups to their reasons."""
    rumah = {b: k for k in kelompok for b in k}
    isi = {}
    for b in baris:
        for satu in blok(b):
            isi.setdefault(satu, set()).add((rumah[b], kunci_nama(b.nama)))
    hasil = {}
    for a, b in combinations(baris, 2):
        beda = (
            nib_dari(rumah[a]) and nib_dari(rumah[b]) and nib_dari(rumah[a]) != nib_dari(rumah[b])
        )
        if rumah[a] == rumah[b] or beda:
            continue
        for alasan, kunci in blok(a) & blok(b):
            mirip = dice(kunci_nama(a.nama), kunci_nama(b.nama))
            if len(isi[alasan, kunci]) <= kebijakan.blok_terbesar and (
                alasan != "nama_mirip" or mirip >= kebijakan.kemiripan_nama
            ):
                hasil.setdefault(frozenset((rumah[a], rumah[b])), set()).add(alasan)
    return hasil
