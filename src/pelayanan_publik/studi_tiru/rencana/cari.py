"""The shortest schedule under shared resources and windows, by exact search.

Activities are placed in the order of their beginnings, each as early as what it waits for, its
window, and the resources left over allow. Every schedule in which nothing could begin earlier
comes about this way, so the shortest one does. Two things keep the search small:

    bound       from here on at least the longest chain left, or the work left over its resource
    dominance   the same activities placed, none of them ending earlier: seen, and no better

Where the steps run out the best schedule found stands beside a bound, and is called unproved.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from pelayanan_publik.studi_tiru.rencana.graf import Pendahulu, lawan, urutan

TANPA_AKHIR = 10**12
"""The end of a window that nothing ends."""


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


def batas_bawah(soal: SoalWaktu) -> int:
    """A length that no schedule is below: the longest chain, or the work of a resource."""
    kepala = [0] * soal.banyak
    for i in urutan(soal.sebelum):
        kepala[i] = max([soal.awal[i], *(kepala[j] + soal.lama[j] for j in soal.sebelum[i])])
    belakang = ekor(soal)
    batas = max((k + e for k, e in zip(kepala, belakang, strict=True)), default=0)
    for r, ada in enumerate(soal.kapasitas):
        pakai = [i for i in range(soal.banyak) if soal.butuh[i][r]]
        if pakai:
            kerja = sum(soal.butuh[i][r] * soal.lama[i] for i in pakai)
            depan = min(kepala[i] for i in pakai)
            sisa = min(belakang[i] - soal.lama[i] for i in pakai)
            batas = max(batas, depan + -(-kerja // ada) + sisa)
    return batas


def susun_berurutan(soal: SoalWaktu, prioritas: Sequence[int]) -> tuple[int, ...] | None:
    """One schedule: of what can be placed always the one of lowest priority number, as early as
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


def cari_jadwal(soal: SoalWaktu, batas_langkah: int) -> HasilWaktu:
    """The shortest schedule, or the best one found within so many steps."""
    bawah = batas_bawah(soal)
    belakang = ekor(soal)
    aturan = (
        [-e for e in belakang],
        [a - e for a, e in zip(soal.akhir, belakang, strict=True)],
        list(range(soal.banyak)),
    )
    cari = _Penelusuran(soal, belakang)
    for prioritas in aturan:
        if mulai := susun_berurutan(soal, prioritas):
            cari.catat(mulai)
    if not soal.banyak:
        return HasilWaktu((), 0, True, 0)
    tuntas = cari.panjang == bawah or (batas_langkah > 0 and cari.jalankan(bawah, batas_langkah))
    mulai = cari.terbaik
    if mulai is not None:
        bawah = cari.panjang if tuntas else bawah
        mulai = susun_berurutan(soal, mulai)  # whatever can still begin earlier does
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
        self._terlihat: dict[int, list[tuple[int, ...]]] = {}

    def catat(self, mulai: tuple[int, ...]) -> None:
        """Keep a schedule that is shorter than the best one."""
        panjang = max(m + n for m, n in zip(mulai, self.soal.lama, strict=True))
        if panjang < self.panjang:
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
        """The first day on which an activity can begin, none placed beginning later."""
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
        for r, ada in enumerate(soal.kapasitas):
            kerja = sum(
                soal.butuh[i][r] * (max(0, selesai[i] - sejak) if letak >> i & 1 else soal.lama[i])
                for i in range(soal.banyak)
            )
            if sejak + -(-kerja // ada) >= self.panjang:
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
