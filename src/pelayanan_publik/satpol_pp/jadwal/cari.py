"""The search: layer by layer, all ways to go on at once, the best `lebar` of them kept.

Two ways that leave everybody where they stand are one way: what comes after is the same for both.
So the states before a layer are few, and are kept once. Each has a bound: the fairness that no
roster through it can pass (`batas`). Only the `lebar` states with the best bounds go on; when none
had to be thrown away the search was complete, and its answer is proved: the best one, or none.
So one widens: a narrow search is fast and mostly meets the bound; a wide one proves.

Work is counted in states made, not in seconds: the same question always gives the same answer.
"""

from __future__ import annotations

from typing import Any

import attrs

from pelayanan_publik.satpol_pp.jadwal.batas import LIBUR, MALAM, TUGAS, Batas, Vektor
from pelayanan_publik.satpol_pp.jadwal.rumus import Keadaan, Lapis, Rumus

Regu = tuple[int, ...]
"""A crew for each layer, as bits of the officers."""
_Barisan = tuple[Keadaan, ...]
_Jejak = tuple[Vektor, int, _Barisan, int, int]
"""Bound, order among equals, the state, and from which one it came by which crew."""


@attrs.frozen
class TemuanJadwal:
    """What one search found."""

    regu: Regu | None
    nilai: Vektor | None
    lengkap: bool
    """Nothing was thrown away: there is nothing better (than what had to be passed)."""
    kerja: int


class KerjaHabis(Exception):
    """The work that was allowed is done."""


class Pencari:
    """Searches one question, as wide as asked.

    `tingkat` is how many kinds of duty count for fairness: 0 none, then nights, weekend duties,
    duties. What does not count is not remembered: far fewer states.
    """

    def __init__(self, rumus: Rumus, batas: Batas, tingkat: int) -> None:
        self.rumus = rumus
        self.batas = batas
        self.tingkat = tingkat
        self._pilihan: list[dict[int, list[int]]] = [{} for _ in rumus.lapis]
        self._gerak: list[dict[Keadaan, tuple[Keadaan, Keadaan | None]]] = [{} for _ in rumus.lapis]

    def cari(self, lebar: int, lampaui: Vektor | None, sisa_kerja: int) -> TemuanJadwal:
        """The best roster among `lebar` states a layer, better than `lampaui`."""
        lapisan: list[list[_Jejak]] = []
        kini: list[_Jejak] = [(self.batas.awal[: self.tingkat + 1], 0, self.rumus.awal, -1, 0)]
        lengkap, kerja = True, 0
        for ke in range(len(self.rumus.lapis)):
            lapisan.append(kini)
            baru, langkah = self._maju(ke, kini, lampaui, sisa_kerja - kerja)
            kerja += langkah
            if not baru:
                return TemuanJadwal(None, None, lengkap, kerja)
            kini = sorted(baru)
            if len(kini) > lebar:
                kini, lengkap = kini[:lebar], False
        terbaik = kini[0]
        return TemuanJadwal(self._susuri(lapisan, terbaik), terbaik[0], lengkap, kerja)

    def _maju(
        self, ke: int, kini: list[_Jejak], lampaui: Vektor | None, sisa_kerja: int
    ) -> tuple[list[_Jejak], int]:
        """All states after a layer, each once."""
        rumus, tingkat = self.rumus, self.tingkat
        lapis, kelas = rumus.lapis[ke], rumus.kelas
        ada: dict[_Barisan, None] = {}
        hasil: list[_Jejak] = []
        kerja = 0
        for asal, (nilai, _, barisan, _, _) in enumerate(kini):
            diam, tugas, dapat = self.langkah(ke, lapis, barisan)
            sama = self._sama(barisan)
            for regu in self._regu(ke, lapis, dapat):
                if regu & sama & ~(regu << 1):
                    continue
                kerja += 1
                anak: list[Any] = [
                    t if regu >> i & 1 else d
                    for i, (d, t) in enumerate(zip(diam, tugas, strict=True))
                ]
                for a, b in kelas:
                    anak[a:b] = sorted(anak[a:b])
                kunci: _Barisan = tuple(anak)
                if kunci in ada:
                    continue
                ada[kunci] = None
                lebih = nilai[0] + regu.bit_count() - self.batas.paling_sedikit[ke]
                vektor = self.batas.sesudah(ke, lebih, kunci, tingkat)
                if vektor is None or (lampaui is not None and vektor >= lampaui):
                    continue
                hasil.append((vektor, self.batas.urutan(kunci), kunci, asal, regu))
            if kerja > sisa_kerja:
                raise KerjaHabis
        return hasil, kerja

    def langkah(
        self, ke: int, lapis: Lapis, barisan: _Barisan
    ) -> tuple[list[Keadaan], list[Keadaan | None], int]:
        """For each officer the state after this layer, idle and on duty, and who can be."""
        gerak = self._gerak[ke]
        diam: list[Keadaan] = []
        tugas: list[Keadaan | None] = []
        dapat = 0
        for i, k in enumerate(barisan):
            dua = gerak.get(k)
            if dua is None:
                dua = gerak[k] = self._dua(ke, lapis, k)
            diam.append(dua[0])
            tugas.append(dua[1])
            if dua[1] is not None:
                dapat |= 1 << i
        return diam, tugas, dapat & lapis.boleh

    def _dua(self, ke: int, lapis: Lapis, k: Keadaan) -> tuple[Keadaan, Keadaan | None]:
        bebas, jam, runtun, malam, libur, tugas = k
        diam = self._sampai(ke, k)
        if bebas > lapis.mulai or jam + lapis.lama > self.rumus.jam_sepekan:
            return diam, None
        if self.rumus.hari_berturut and not runtun & 1:
            runtun += 3  # one day more in a row, and today
            if runtun >> 1 > self.rumus.hari_berturut:
                return diam, None
        if self.tingkat >= MALAM:
            malam += lapis.malam
        if self.tingkat >= LIBUR:
            libur += lapis.libur
        if self.tingkat >= TUGAS:
            tugas += 1
        return diam, self._sampai(ke, (lapis.bebas, jam + lapis.lama, runtun, malam, libur, tugas))

    def _sampai(self, ke: int, k: Keadaan) -> Keadaan:
        """A state as it is before the next layer; what no longer matters is forgotten."""
        bebas, jam, runtun, malam, libur, tugas = k
        if ke + 1 == len(self.rumus.lapis):
            return (0, 0, 0, malam, libur, tugas)
        kini, nanti = self.rumus.lapis[ke], self.rumus.lapis[ke + 1]
        if bebas <= nanti.mulai:
            bebas = 0
        if kini.pekan != nanti.pekan:
            jam = 0
        lewat = nanti.hari - kini.hari
        if lewat:
            runtun = runtun - 1 if lewat == 1 and runtun & 1 else 0
        return (bebas, jam, runtun, malam, libur, tugas)

    def _regu(self, ke: int, lapis: Lapis, dapat: int) -> list[int]:
        pilihan = self._pilihan[ke]
        if dapat not in pilihan:
            pilihan[dapat] = lapis.pilihan(dapat)
        return pilihan[dapat]

    def _sama(self, barisan: _Barisan) -> int:
        """Bits of officers who stand exactly as the one before, of the same class."""
        return sum(
            1 << i
            for a, b in self.rumus.kelas
            for i in range(a + 1, b)
            if barisan[i] == barisan[i - 1]
        )

    def _susuri(self, lapisan: list[list[_Jejak]], akhir: _Jejak) -> Regu:
        """Back to the beginning, then forward again: who of a class is who."""
        jejak: list[int] = []
        _, _, _, asal, regu = akhir
        for kini in reversed(lapisan):
            jejak.append(regu)
            _, _, _, asal, regu = kini[asal]
        jejak.reverse()
        siapa = list(range(len(self.rumus.petugas)))
        barisan, hasil = self.rumus.awal, []
        for ke, regu in enumerate(jejak):
            hasil.append(sum(1 << siapa[i] for i in range(len(siapa)) if regu >> i & 1))
            diam, tugas, _ = self.langkah(ke, self.rumus.lapis[ke], barisan)
            anak = [
                (t if regu >> i & 1 and t is not None else d, siapa[i])
                for i, (d, t) in enumerate(zip(diam, tugas, strict=True))
            ]
            for a, b in self.rumus.kelas:
                anak[a:b] = sorted(anak[a:b])
            barisan, siapa = tuple(k for k, _ in anak), [s for _, s in anak]
        return tuple(hasil)
