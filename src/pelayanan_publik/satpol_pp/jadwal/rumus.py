"""A question in whole numbers: layers, one for each shift of each day that needs somebody.

    lapis     a shift of a day, in the order in which they begin: who may (a bit for each
              officer), who must, how many, with which skills
    keadaan   where one officer stands before a layer: (bebas, jam, runtun, malam, libur, tugas):
              the hour from which free (0: already), hours this week, days in a row, and how many
              nights, weekend duties and duties so far

Hours are counted in a unit in which all of them are whole. Officers who differ in nothing but
their code stand beside each other and form a class; which of them is which does not matter to
the search. A rule can be left out, to see which rules exclude each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import combinations
from math import lcm

import attrs

from pelayanan_publik.satpol_pp.jadwal.aturan import Kunci
from pelayanan_publik.satpol_pp.jadwal.model import JAM_SEHARI, JenisPermintaan, Petugas, Tugas
from pelayanan_publik.satpol_pp.jadwal.soal import SoalJadwal

Keadaan = tuple[int, int, int, int, int, int]


def semua(_: Kunci) -> bool:
    """Every rule holds."""
    return True


@attrs.frozen
class Lapis:
    """One shift of one day."""

    tanggal: date
    giliran: str
    mulai: int
    bebas: int
    """When its people are free for another duty: its end and the rest."""
    hari: int
    pekan: int
    lama: int
    malam: int
    libur: int
    boleh: int
    tetap: int
    minimum: int
    syarat: tuple[tuple[int, int], ...]
    """Holders of a skill, and how many of them."""

    def memenuhi(self, regu: int) -> bool:
        """Whether these are enough."""
        cukup = regu.bit_count() >= self.minimum
        return cukup and all((regu & pemilik).bit_count() >= n for pemilik, n in self.syarat)

    def pilihan(self, dapat: int) -> list[int]:
        """The crews out of those who can, of whom none could be spared (the fixed ones cannot)."""
        if self.tetap & ~dapat:
            return []
        lain = [
            1 << i for i in range(dapat.bit_length()) if dapat >> i & 1 and not self.tetap >> i & 1
        ]
        kurang = max(self.minimum - self.tetap.bit_count(), 0)
        paling = len(lain) if self.syarat else kurang
        hasil = []
        for banyak in range(kurang, min(paling, len(lain)) + 1):
            for tambahan in combinations(lain, banyak):
                regu = self.tetap | sum(tambahan)
                if self.memenuhi(regu) and not any(self.memenuhi(regu ^ b) for b in tambahan):
                    hasil.append(regu)
        return hasil


MACAM: tuple[Callable[[Lapis], int], ...] = (
    lambda lapis: lapis.malam,
    lambda lapis: lapis.libur,
    lambda _: 1,
)
"""Which duties count, for each kind of which fairness is asked."""


@attrs.frozen
class Rumus:
    """The question in whole numbers."""

    petugas: tuple[Petugas, ...]
    """In the order of the bits: by class, then by code."""
    kembar: int
    """Bits of officers who are of the same class as the one before."""
    kelas: tuple[tuple[int, int], ...]
    """From where to where a class of several reaches."""
    lapis: tuple[Lapis, ...]
    awal: tuple[Keadaan, ...]
    jam_sepekan: int
    hari_berturut: int
    """0: no such rule."""
    harga: tuple[int, ...]
    """What the square of an officer's duties weighs: `skala` over the days available."""
    skala: int


def susun_rumus(soal: SoalJadwal, berlaku: Callable[[Kunci], bool] = semua) -> Rumus:
    """The question with these of its rules."""
    kerja = _Penyusun(soal, berlaku)
    lapis = tuple(kerja.lapis())
    hari = [soal.hari_tersedia(p.kode) for p in kerja.petugas]
    skala = lcm(*(h for h in hari if h)) if any(hari) else 1
    return Rumus(
        petugas=kerja.petugas,
        kembar=sum(1 << i for a, b in kerja.kelas for i in range(a + 1, b)),
        kelas=kerja.kelas,
        lapis=lapis,
        awal=tuple(kerja.awal(p, lapis[0]) for p in kerja.petugas) if lapis else (),
        jam_sepekan=kerja.jam_sepekan,
        hari_berturut=kerja.hari_berturut,
        harga=tuple(skala // h if h else 0 for h in hari),
        skala=skala,
    )


class _Penyusun:
    def __init__(self, soal: SoalJadwal, berlaku: Callable[[Kunci], bool]) -> None:
        self.soal = soal
        self.berlaku = berlaku
        k = soal.kebijakan
        jam = [j for g in soal.giliran for j in (g.mulai_jam, g.lama_jam)]
        self.satuan = lcm(*(j.denominator for j in (*jam, k.istirahat_jam, k.jam_sepekan)))
        self.giliran = {g.kode: g for g in soal.giliran}
        self.istirahat = int(k.istirahat_jam * self.satuan) if berlaku(("istirahat",)) else 0
        paling = JAM_SEHARI * len(soal.giliran) * 7
        self.jam_sepekan = int((k.jam_sepekan if berlaku(("jam",)) else paling) * self.satuan)
        self.hari_berturut = (k.hari_berturut or 0) if berlaku(("berturut",)) else 0
        letak = {p.kode: i for i, p in enumerate(soal.petugas)}
        self.cuti = {
            p.kode: tuple(m for j, m in enumerate(p.cuti) if berlaku(("cuti", letak[p.kode], j)))
            for p in soal.petugas
        }
        self.permintaan = [p for i, p in enumerate(soal.permintaan) if berlaku(("permintaan", i))]
        self.petugas = tuple(sorted(soal.petugas, key=lambda p: (self._sifat(p), p.kode)))
        sifat = [self._sifat(p) for p in self.petugas]
        batas = [i for i, s in enumerate(sifat) if not i or s != sifat[i - 1]]
        self.kelas = tuple(
            (a, b) for a, b in zip(batas, [*batas[1:], len(sifat)], strict=True) if b - a > 1
        )

    def _sifat(self, p: Petugas) -> tuple[object, ...]:
        """All in which officers of one class are the same."""
        minta = sorted(
            (q.tanggal, q.jenis.value, q.giliran or "")
            for q in self.permintaan
            if q.petugas == p.kode
        )
        cuti = sorted((m.mulai, m.sampai or date.max) for m in p.cuti)
        return (sorted(p.keahlian), cuti, sorted(map(repr, self.cuti[p.kode])), minta)

    def _bit(self, petugas: str) -> int:
        return next(1 << i for i, p in enumerate(self.petugas) if p.kode == petugas)

    def _sejak(self, tanggal: date) -> int:
        return tanggal.toordinal() * JAM_SEHARI * self.satuan

    def lapis(self) -> Iterator[Lapis]:
        """The shifts that need somebody, in the order in which they begin."""
        urut = sorted(self.soal.giliran, key=lambda g: (g.mulai_jam, g.lama_jam, g.kode))
        for tanggal in self.soal.hari:
            for g in urut:
                lapis = self._lapis(tanggal, g.kode)
                if lapis is not None and (lapis.minimum or lapis.tetap or lapis.syarat):
                    yield lapis

    def _lapis(self, tanggal: date, giliran: str) -> Lapis | None:
        kekuatan = self.soal.kekuatan_pada(giliran, tanggal)
        if kekuatan is None:
            return None
        i = self.soal.kekuatan.index(kekuatan)
        g = self.giliran[giliran]
        mulai = self._sejak(tanggal) + int(g.mulai_jam * self.satuan)
        selesai = mulai + int(g.lama_jam * self.satuan)
        libur, tetap = self._diminta(tanggal, giliran)
        for p in self.petugas:
            if any(self._kena(m.mulai, m.sampai, mulai, selesai) for m in self.cuti[p.kode]):
                libur |= self._bit(p.kode)
        syarat = tuple(
            (sum(self._bit(p.kode) for p in self.petugas if s.keahlian in p.keahlian), s.banyak)
            for j, s in enumerate(kekuatan.keahlian)
            if self.berlaku(("keahlian", i, j))
        )
        return Lapis(
            tanggal=tanggal,
            giliran=giliran,
            mulai=mulai,
            bebas=selesai + self.istirahat,
            hari=tanggal.toordinal(),
            pekan=_pekan(tanggal),
            lama=selesai - mulai,
            malam=int(g.malam),
            libur=int(self.soal.akhir_pekan(tanggal)),
            boleh=((1 << len(self.petugas)) - 1) & ~libur,
            tetap=tetap,
            minimum=kekuatan.minimum if self.berlaku(("kekuatan", i)) else 0,
            syarat=syarat,
        )

    def _diminta(self, tanggal: date, giliran: str) -> tuple[int, int]:
        """Who wishes to be off this shift, and who on it."""
        libur = tetap = 0
        for p in self.permintaan:
            if p.tanggal == tanggal and p.giliran in (None, giliran):
                if p.jenis is JenisPermintaan.BERTUGAS:
                    tetap |= self._bit(p.petugas)
                else:
                    libur |= self._bit(p.petugas)
        return libur, tetap

    def _kena(self, dari: date, sampai: date | None, mulai: int, selesai: int) -> bool:
        belum = sampai is None or mulai < self._sejak(sampai)
        return belum and self._sejak(dari) < selesai

    def awal(self, petugas: Petugas, pertama: Lapis) -> Keadaan:
        """Where an officer stands before the first layer, by the duties before the period."""
        tugas = [t for t in self.soal.sebelumnya if t.petugas == petugas.kode]
        bebas = max((self._bebas(t) for t in tugas), default=0)
        jam = sum(
            int(self.giliran[t.giliran].lama_jam * self.satuan)
            for t in tugas
            if _pekan(t.tanggal) == pertama.pekan
        )
        hari, runtun = {t.tanggal.toordinal() for t in tugas}, 0
        while self.hari_berturut and pertama.hari - runtun - 1 in hari:
            runtun += 1
        return (bebas if bebas > pertama.mulai else 0, jam, 2 * runtun, 0, 0, 0)

    def _bebas(self, t: Tugas) -> int:
        selesai = self.giliran[t.giliran].selesai_jam
        return self._sejak(t.tanggal) + int(selesai * self.satuan) + self.istirahat


def _pekan(tanggal: date) -> int:
    return (tanggal - timedelta(days=tanggal.weekday())).toordinal()
