"""The shortest schedule under shared resources and windows, by exact search.

Activities are ditempatkan in the order of their beginnings, each as early as what it waits for, its
window, and the resources left over allow. Every schedule in which nothing could begin earlier
comes about this way, so the shortest one does. Two things keep the search small:

    bound       from here on at least the longest chain left, or the work left over its resource
    dominance   the same activities ditempatkan, none of them ending earlier: seen, and no better

Where the steps run out the best schedule found stands beside a bound, and is called unproved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

import attrs

from pelayanan_publik.studi_tiru.rencana.graf import Pendahulu, lawan, urutan

TANPA_AKHIR = 10**12
"""The end of a window that nothing ends."""
PERCOBAAN = 200
"""Schedules that are tried by rules of thumb before the search; of long plans fewer."""


@attrs.frozen
class SoalWaktu:
    """Activities as numbers; made once for a plan."""

    lama: Sequence[int]
    sebelum: Pendahulu
    awal: Sequence[int]
    akhir: Sequence[int]
    """The first day after the window."""
    butuh: Sequence[Sequence[int]]
    """By activity, how many of each resource."""
    kapasitas: Sequence[int]

    @property
    def banyak(self) -> int:
        return len(self.lama)


@attrs.frozen
class HasilWaktu:
    """The beginnings found (None: none), a bound below which no schedule ends, and the proof."""

    mulai: tuple[int, ...] | None
    batas_bawah: int
    tuntas: bool
    """Whether the search ended by itself: what it found is the shortest, or there is none."""
    langkah: int


def ekor(soal: SoalWaktu) -> list[int]:
    """From the beginning of each activity, the longest chain to the end."""
    sesudah = lawan(soal.sebelum)
    hasil = [0] * soal.banyak
    for i in reversed(urutan(soal.sebelum)):
        hasil[i] = soal.lama[i] + max((hasil[j] for j in sesudah[i]), default=0)
    return hasil


def beban(soal: SoalWaktu) -> list[tuple[list[int], int]]:
    """What each resource has to carry, by activity, and how much it can a day.

    Of activities that take more than half of a resource no two go on together: they are a
    resource of their own, of which there is one.

    >>> beban(SoalWaktu([1, 1], [[], []], [0, 0], [9, 9], [[2], [1]], [3]))
    [([2, 1], 3), ([1, 0], 1)]
    """
    hasil = []
    for r, ada in enumerate(soal.kapasitas):
        muat = [butuh[r] for butuh in soal.butuh]
        hasil.append((muat, ada))
        sendiri = [int(2 * n > ada) for n in muat]
        if any(sendiri):
            hasil.append((sendiri, 1))
    return hasil


def batas_kerja(kerja: Sequence[tuple[int, int, int]], ada: int) -> int:
    """A length below which work does not fit a resource, whatever else there is.

    Each work has its first day, its amount, and how long the plan goes on after it. Of any of
    them that begin no earlier than one and are followed by no less than another, the work lies
    between the two.

    >>> batas_kerja([(0, 6, 0), (1, 2, 4)], 2)
    6
    """
    batas = 0
    urut = sorted(kerja, reverse=True)
    for ekor_terkecil in {sisa for _, _, sisa in kerja}:
        jumlah = 0
        for depan, banyak, sisa in urut:
            if sisa >= ekor_terkecil:
                jumlah += banyak
                batas = max(batas, depan - (-jumlah // ada) + ekor_terkecil)
    return batas


def batas_bawah(soal: SoalWaktu) -> int:
    """A length that no schedule is below: the longest chain, or the work of a resource."""
    kepala = [0] * soal.banyak
    for i in urutan(soal.sebelum):
        kepala[i] = max([soal.awal[i], *(kepala[j] + soal.lama[j] for j in soal.sebelum[i])])
    belakang = ekor(soal)
    batas = max((k + e for k, e in zip(kepala, belakang, strict=True)), default=0)
    for muat, ada in beban(soal):
        kerja = [
            (kepala[i], n * soal.lama[i], belakang[i] - soal.lama[i])
            for i, n in enumerate(muat)
            if n
        ]
        batas = max(batas, batas_kerja(kerja, ada))
    return batas


def susun_berurutan(soal: SoalWaktu, prioritas: Sequence[int]) -> tuple[int, ...] | None:
    """One schedule: of what may go next always the one of lowest priority number, as early as
    it fits. None where a window is missed.
    """
    mulai = [-1] * soal.banyak
    tunggu = [len(s) for s in soal.sebelum]
    sesudah = lawan(soal.sebelum)
    pakai: list[dict[int, int]] = [{} for _ in soal.kapasitas]
    siap = {i for i, n in enumerate(tunggu) if not n}
    while siap:
        i = min(siap, key=lambda j: (prioritas[j], j))
        siap.remove(i)
        t = max([soal.awal[i], *(mulai[j] + soal.lama[j] for j in soal.sebelum[i])])
        t = _tempat(soal, pakai, i, t)
        if t + soal.lama[i] > soal.akhir[i]:
            return None
        mulai[i] = t
        for r, banyak in enumerate(soal.butuh[i]):
            if banyak:
                pakai[r][t] = pakai[r].get(t, 0) + banyak
                ujung = t + soal.lama[i]
                pakai[r][ujung] = pakai[r].get(ujung, 0) - banyak
        for j in sesudah[i]:
            tunggu[j] -= 1
            if not tunggu[j]:
                siap.add(j)
    return tuple(mulai)


def _tempat(soal: SoalWaktu, pakai: Sequence[dict[int, int]], i: int, t: int) -> int:
    """The first day from `t` on which the resources of an activity are free for all its days."""
    berubah = True
    while berubah:
        berubah = False
        for r, banyak in enumerate(soal.butuh[i]):
            if banyak:
                baru = _bebas(pakai[r], soal.kapasitas[r] - banyak, t, soal.lama[i])
                berubah = berubah or baru != t
                t = baru
    return t


def _bebas(gerak: dict[int, int], boleh: int, t: int, lama: int) -> int:
    """The first day from `t` on from which for so long no more than `boleh` is in use."""
    terpakai = 0
    for saat in sorted(gerak):
        if terpakai > boleh and saat > t:
            t = saat
        if saat >= t + lama:
            break
        terpakai += gerak[saat]
    return t


def rapatkan(soal: SoalWaktu, mulai: tuple[int, ...]) -> tuple[int, ...]:
    """A schedule pushed to its end and back to its beginning, as long as that shortens it."""
    while True:
        ujung = _panjang(soal, mulai)
        cermin = attrs.evolve(
            soal,
            sebelum=lawan(soal.sebelum),
            awal=[max(0, ujung - a) for a in soal.akhir],
            akhir=[ujung - a for a in soal.awal],
        )
        selesai = [-m - n for m, n in zip(mulai, soal.lama, strict=True)]
        balik = _susun_ulang(cermin, selesai)
        akhir = [ujung - m - n for m, n in zip(balik, soal.lama, strict=True)]
        maju = _susun_ulang(soal, akhir)
        if _panjang(soal, maju) >= ujung:
            return mulai
        mulai = maju


def _susun_ulang(soal: SoalWaktu, urut: Sequence[int]) -> tuple[int, ...]:
    """The activities of a schedule placed again in its order.

    Each then begins no later than it did, for those before it only moved away: it always fits.
    """
    return cast("tuple[int, ...]", susun_berurutan(soal, urut))


def _panjang(soal: SoalWaktu, mulai: Sequence[int]) -> int:
    return max(m + n for m, n in zip(mulai, soal.lama, strict=True))


def _kocok(i: int, k: int) -> int:
    """A figure below a thousand that looks like chance and never changes.

    >>> _kocok(1, 1) == _kocok(1, 1), len({_kocok(i, 1) for i in range(10)})
    (True, 10)
    """
    x = (i * 2_654_435_761 + k * 2_654_370_607 + 12_345) & 0xFFFF_FFFF
    x = (x ^ x >> 15) * 2_246_822_519 & 0xFFFF_FFFF
    return (x ^ x >> 13) % 1_000


def _prioritas(soal: SoalWaktu, belakang: Sequence[int], k: int, cari: _Penelusuran) -> list[int]:
    """Who goes first in the try of number k.

    Rules of thumb at first: the longest chain, the nearest end of a window, the order of the plan.
    Then the longest chain shaken, all shaken, and mostly the best schedule so far, shaken a little.
    """
    semua = range(soal.banyak)
    if k == 0:
        return [-e for e in belakang]
    if k == 1:
        return [a - e for a, e in zip(soal.akhir, belakang, strict=True)]
    if k == 2:  # noqa: PLR2004 - the third rule
        return list(semua)
    if cari.terbaik is None or k % 4 == 0:
        return [_kocok(i, k) for i in semua]
    if k % 4 == 1:
        return [-e * (1_000 + _kocok(i, k)) for i, e in enumerate(belakang)]
    lebar = cari.panjang // (2 + k % 7)
    return [m * 1_000 + _kocok(i, k) * lebar for i, m in enumerate(cari.terbaik)]


def cari_jadwal(soal: SoalWaktu, batas_langkah: int) -> HasilWaktu:
    """The shortest schedule, or the best one found within so many steps."""
    if not soal.banyak:
        return HasilWaktu((), 0, True, 0)
    bawah, belakang = batas_bawah(soal), ekor(soal)
    cari = _Penelusuran(soal, belakang)
    for k in range(min(PERCOBAAN, 4 + 20_000 // soal.banyak)):
        mulai = susun_berurutan(soal, _prioritas(soal, belakang, k, cari))
        if mulai is not None:
            cari.catat(rapatkan(soal, mulai))
        if cari.panjang == bawah:
            break
    tuntas = cari.panjang == bawah or (batas_langkah > 0 and cari.jalankan(bawah, batas_langkah))
    mulai = cari.terbaik
    if mulai is not None:
        bawah = cari.panjang if tuntas else bawah
        mulai = _susun_ulang(soal, mulai)  # whatever can still begin earlier does
    return HasilWaktu(mulai, bawah, tuntas, cari.langkah)


class _Penelusuran:
    """One search, deepest first, on a pile of its own: long plans do not exhaust Python's."""

    def __init__(self, soal: SoalWaktu, belakang: Sequence[int]) -> None:
        self.soal = soal
        self.belakang = belakang
        self.terbaik: tuple[int, ...] | None = None
        self.panjang = TANPA_AKHIR
        self.langkah = 0
        self._arah = urutan(soal.sebelum)
        self._beban = beban(soal)
        self._terlihat: dict[int, list[tuple[int, ...]]] = {}

    def catat(self, mulai: tuple[int, ...]) -> None:
        """Keep a schedule that is no longer than the best one: another as good is a new place."""
        panjang = _panjang(self.soal, mulai)
        if panjang <= self.panjang:
            self.terbaik, self.panjang = mulai, panjang

    def jalankan(self, bawah: int, batas_langkah: int) -> bool:
        """Whether the search ended by itself."""
        penuh = (1 << self.soal.banyak) - 1
        mulai = [-1] * self.soal.banyak
        tumpukan = [(-1, 0, self._calon(mulai, 0, 0))]
        while tumpukan and self.panjang > bawah:
            _, letak, calon = tumpukan[-1]
            satu = next(calon, None)
            if satu is None:
                i, _, _ = tumpukan.pop()
                if i >= 0:
                    mulai[i] = -1
                continue
            if self.langkah >= batas_langkah:
                return False
            self.langkah += 1
            t, i = satu
            mulai[i] = t
            baru = letak | 1 << i
            if self._layak(mulai, baru, t):
                if baru != penuh:
                    tumpukan.append((i, baru, self._calon(mulai, baru, t)))
                    continue
                self.catat(tuple(mulai))
            mulai[i] = -1
        return True

    def _calon(self, mulai: list[int], letak: int, sejak: int) -> Iterator[tuple[int, int]]:
        """What may begin next and when, the earliest and the longest chain first.

        What could not begin before another that fits in ahead of it need not be tried.
        """
        soal = self.soal
        siap = []
        for i in range(soal.banyak):
            if not letak >> i & 1 and all(letak >> j & 1 for j in soal.sebelum[i]):
                t = self._paling_cepat(mulai, letak, sejak, i)
                siap.append((t, -self.belakang[i], i))
        ujung = min((t + soal.lama[i] for t, _, i in siap), default=0)
        return iter([(t, i) for t, _, i in sorted(siap) if t < ujung])

    def _paling_cepat(self, mulai: list[int], letak: int, sejak: int, i: int) -> int:
        """The first day on which an activity can begin, none ditempatkan beginning later."""
        soal = self.soal
        selesai = [mulai[j] + soal.lama[j] if letak >> j & 1 else 0 for j in range(soal.banyak)]
        t = max([sejak, soal.awal[i], *(selesai[j] for j in soal.sebelum[i])])
        perlu = [(r, n) for r, n in enumerate(soal.butuh[i]) if n]
        while perlu:
            jalan = [j for j in range(soal.banyak) if selesai[j] > t]
            penuh = any(
                sum(soal.butuh[j][r] for j in jalan) + n > soal.kapasitas[r] for r, n in perlu
            )
            if not penuh:
                break
            t = min(selesai[j] for j in jalan)
        return t

    def _layak(self, mulai: list[int], letak: int, sejak: int) -> bool:
        """Whether a better schedule may still come of this, and none as good was here before."""
        soal = self.soal
        selesai = [0] * soal.banyak
        for i in self._arah:
            if letak >> i & 1:
                selesai[i] = mulai[i] + soal.lama[i]
                if selesai[i] > soal.akhir[i] or selesai[i] >= self.panjang:
                    return False
                continue
            awal = max([sejak, soal.awal[i], *(selesai[j] for j in soal.sebelum[i])])
            selesai[i] = awal + soal.lama[i]
            if selesai[i] > soal.akhir[i] or awal + self.belakang[i] >= self.panjang:
                return False
        for muat, ada in self._beban:
            kerja = []
            for i, n in enumerate(muat):
                ditempatkan = letak >> i & 1
                sisa = selesai[i] - sejak if ditempatkan else soal.lama[i]
                if n and sisa > 0:
                    depan = sejak if ditempatkan else selesai[i] - sisa
                    kerja.append((depan, n * sisa, self.belakang[i] - soal.lama[i]))
            if batas_kerja(kerja, ada) >= self.panjang:
                return False
        tanda = (
            sejak,
            *(max(selesai[i], sejak) for i in range(soal.banyak) if letak >> i & 1),
        )
        lama = self._terlihat.setdefault(letak, [])
        if any(all(a <= b for a, b in zip(x, tanda, strict=True)) for x in lama):
            return False
        lama[:] = [x for x in lama if not all(b <= a for a, b in zip(x, tanda, strict=True))]
        lama.append(tanda)
        return True
