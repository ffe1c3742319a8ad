"""One recipient at a price on the rupiah: what its choices are worth, and which lose little.

Put a price of p/q benefit on every rupiah: a choice is worth q·benefit - p·cost, and a choice
that is worth less than the best has that much *loss*.

    without floor and ceiling  each unit is worth its money at that price, or is not
    where one of them binds    the same, at a price of the recipient's own: the one at which
                               its floor or ceiling would lie if units could be cut

At that price few choices have a small loss, and they are found item by item. Everything is
whole numbers: no tolerance, no rounding.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from pelayanan_publik.anggaran.pilihan.kelompok import (
    HANYA_HARGA,
    TANPA_HARGA,
    Harga,
    Kelompok,
    Ruas,
    TerlaluBanyak,
    Titik,
)

# --- its price, and the most that a choice is worth ----------------------------------------------


def _harga_sendiri(k: Kelompok, harga: Harga) -> Harga:
    """The price at which the recipient's floor or ceiling lies; the common one if neither binds."""
    p, q = harga
    biaya, manfaat = k.biaya_wajib, k.manfaat_wajib
    dipakai: list[Ruas] = []
    for r in k.ruas:
        if q * r.manfaat <= p * r.harga:
            if manfaat >= k.lantai:
                break
            if manfaat + r.banyak * r.manfaat >= k.lantai:
                return r.manfaat, r.harga
        dipakai.append(r)
        biaya += r.banyak * r.harga
        manfaat += r.banyak * r.manfaat
    for r in reversed(dipakai):
        if biaya <= k.batas:
            break
        biaya -= r.banyak * r.harga
        if biaya <= k.batas:
            return r.manfaat, r.harga
    return harga


def tanpa_batas(k: Kelompok, harga: Harga) -> Kelompok:
    """Without floor and ceiling, if they do not bind the choice that is worth most."""
    if _harga_sendiri(k, harga) != harga:
        return k
    return attrs.evolve(k, lantai=k.manfaat_wajib, batas=k.biaya_semua)


def _di_harga_sendiri(k: Kelompok, harga: Harga, sendiri: Harga, ambang: int) -> int:
    """The least that a choice worth `ambang` is worth at the recipient's own price."""
    (p, q), (m, h) = harga, sendiri
    if sendiri == harga:
        return ambang
    if p * h > q * m:  # a floor: m·(q·b - p·c) = p·(h·b - m·c) - (p·h - q·m)·b, and b ≥ floor
        return -(-(m * ambang + (p * h - q * m) * k.lantai) // p)
    # a ceiling: h·(q·b - p·c) = q·(h·b - m·c) + (q·m - p·h)·c, and c ≤ ceiling
    return -(-(h * ambang - (q * m - p * h) * k.batas) // q)


def _nilai_bebas(k: Kelompok, harga: Harga) -> int:
    """The most that a choice is worth at the price, floor and ceiling forgotten."""
    p, q = harga
    nilai = q * k.manfaat_wajib - p * k.biaya_wajib
    for r in k.ruas:
        untung = q * r.manfaat - p * r.harga
        if untung <= 0:
            break
        nilai += r.banyak * untung
    return nilai


def puncak_longgar(k: Kelompok, harga: Harga) -> int:
    """A bound on what a choice is worth: the most, if units could be cut."""
    (p, q), sendiri = harga, _harga_sendiri(k, harga)
    m, h = sendiri
    bebas = _nilai_bebas(k, sendiri)
    if sendiri == harga:
        return bebas
    if p * h > q * m:
        return (p * bebas - (p * h - q * m) * k.lantai) // m
    return (q * bebas + (q * m - p * h) * k.batas) // h


def puncak(k: Kelompok, harga: Harga, paling_banyak: int) -> int:
    """The most that any choice is worth that keeps floor and ceiling (one such must be)."""
    p, q = harga
    sendiri = _harga_sendiri(k, harga)
    terbaik = _nilai_bebas(k, sendiri)
    if sendiri == harga:
        return terbaik
    lebar = 0
    while not (calon := _titik(k, sendiri, terbaik - lebar, paling_banyak)):
        lebar = 4 * lebar or max(1, *sendiri)
    ambang = max(q * t.manfaat - p * t.biaya for t in calon)
    return max(q * t.manfaat - p * t.biaya for t in titik(k, harga, ambang, paling_banyak))


def manfaat_puncak(k: Kelompok, paling_banyak: int) -> int:
    """The most benefit that the ceiling pays."""
    if k.biaya_semua <= k.batas:
        return k.manfaat_semua
    return puncak(attrs.evolve(k, lantai=0), TANPA_HARGA, paling_banyak)


def termurah(k: Kelompok, paling_banyak: int) -> Titik:
    """The cheapest choice that keeps the floor; of equally cheap ones the one that brings most.

    One that keeps floor and ceiling must be.
    """
    if k.manfaat_wajib >= k.lantai:
        return Titik(k.biaya_wajib, k.manfaat_wajib, (0,) * k.butir)
    return titik(k, HANYA_HARGA, puncak(k, HANYA_HARGA, paling_banyak), paling_banyak)[0]


# --- the choices of a small loss -----------------------------------------------------------------

_Langkah = tuple[int, int, tuple[int, ...]]
"""A choice under way: cost, -benefit, -units of each item so far; the better one sorts first."""


def titik(
    k: Kelompok, harga: Harga, ambang: int, paling_banyak: int, *, jarang: bool = False
) -> list[Titik]:
    """The choices worth `ambang` and more that no other beats in cost and benefit, by cost.

    Of several with the same cost and benefit the one is kept that has most of the first item,
    then of the second, and so on. More than `paling_banyak` at a step are refused, or with
    `jarang` thinned out.
    """
    p, q = harga
    sendiri = _harga_sendiri(k, harga)
    di_sini = _di_harga_sendiri(k, harga, sendiri, ambang)
    calon = _titik(k, sendiri, di_sini, paling_banyak, jarang=jarang)
    return [t for t in calon if q * t.manfaat - p * t.biaya >= ambang]


def bagian(
    k: Kelompok,
    harga: Harga,
    puncak_k: int,
    rugi: int,
    paling_banyak: int,
    *,
    jarang: bool = False,
) -> list[tuple[list[Titik], int]]:
    """The choices that lose up to `rugi`, in parts: one of each is chosen, by itself.

    Of a recipient that nothing binds each item is a part, with its own best worth; what has to be
    bought is in the first. Any other is one part.
    """
    if not k.longgar:
        return [(titik(k, harga, puncak_k - rugi, paling_banyak, jarang=jarang), puncak_k)]
    p, q = harga
    wajib = k.biaya_wajib, k.manfaat_wajib
    hasil = []
    for letak in range(k.butir):
        isi = [r for r in k.ruas if r.letak == letak]
        langkah, untung = _langkah(
            isi, harga, rugi, k.batas - k.biaya_wajib, paling_banyak, jarang=jarang
        )
        c0, b0 = wajib if letak == 0 else (0, 0)
        satu = [Titik(c0 + c, b0 - b, (-n,)) for c, b, n in langkah]
        hasil.append((satu, untung + q * b0 - p * c0))
    return hasil


def gabung(k: Kelompok, semua: Iterator[Titik]) -> Titik:
    """The choice of a recipient from those of its parts, which come first in `semua`."""
    isi = [next(semua) for _ in range(k.butir if k.longgar else 1)]
    return Titik(
        sum(t.biaya for t in isi),
        sum(t.manfaat for t in isi),
        tuple(n for t in isi for n in t.banyak),
    )


def _titik(
    k: Kelompok, harga: Harga, ambang: int, paling_banyak: int, *, jarang: bool = False
) -> list[Titik]:
    """As `titik`, at a price at which the loss is reckoned without floor and ceiling."""
    p, q = harga
    rugi = _nilai_bebas(k, harga) - ambang
    if rugi < 0:
        return []
    ruang = k.batas - k.biaya_wajib
    semua: list[_Langkah] = [(k.biaya_wajib, -k.manfaat_wajib, ())]
    terbaik = q * k.manfaat_wajib - p * k.biaya_wajib
    for letak in range(k.butir):
        isi = [r for r in k.ruas if r.letak == letak]
        langkah, untung = _langkah(isi, harga, rugi, ruang, paling_banyak, jarang=jarang)
        terbaik += untung
        if len(langkah) == 1:
            ((c0, b0, n0),) = langkah
            semua = [(c + c0, b + b0, (*n, n0)) for c, b, n in semua]
        else:
            if len(semua) * len(langkah) > paling_banyak:
                if not jarang:
                    raise TerlaluBanyak
                semua = semua[:: -(-len(semua) * len(langkah) // paling_banyak)]
            semua = _tak_terungguli(
                [(c + c0, b + b0, (*n, n0)) for c0, b0, n0 in langkah for c, b, n in semua]
            )
        semua = [s for s in semua if s[0] <= k.batas and terbaik + q * s[1] + p * s[0] <= rugi]
    return [Titik(c, -b, tuple(-x for x in n)) for c, b, n in semua if -b >= k.lantai]


def _langkah(
    ruas: list[Ruas], harga: Harga, rugi: int, ruang: int, paling_banyak: int, *, jarang: bool
) -> tuple[list[tuple[int, int, int]], int]:
    """Of one item the (cost, -benefit, -units) of a loss up to `rugi`, and the most it is worth."""
    p, q = harga
    terbaik = sum(r.banyak * max(0, q * r.manfaat - p * r.harga) for r in ruas)
    hasil = [(0, 0, 0)] if terbaik <= rugi else []
    biaya = manfaat = banyak = nilai = 0
    for r in ruas:
        untung = q * r.manfaat - p * r.harga
        lebih = terbaik - rugi - nilai  # what the units of this tier must still make good
        mulai, akhir = 1, min(r.banyak, (ruang - biaya) // r.harga)
        if untung > 0:
            mulai = max(1, -(-lebih // untung))
        elif lebih > 0:
            break
        elif untung:
            akhir = min(akhir, -lebih // -untung)
        if akhir - mulai >= paling_banyak and not jarang:
            raise TerlaluBanyak
        langkah = max(1, (akhir - mulai + 1) // paling_banyak)
        hasil += [
            (biaya + n * r.harga, -manfaat - n * r.manfaat, -banyak - n)
            for n in range(mulai, akhir + 1, langkah)
        ]
        biaya += r.banyak * r.harga
        manfaat += r.banyak * r.manfaat
        banyak += r.banyak
        nilai += r.banyak * untung
    return hasil, terbaik


def _tak_terungguli(semua: list[_Langkah]) -> list[_Langkah]:
    """Those that no other beats or equals, by rising cost."""
    semua.sort()
    terbaik = 1
    hasil = []
    for satu in semua:
        if satu[1] < terbaik:
            terbaik = satu[1]
            hasil.append(satu)
    return hasil
