"""A roster by small changes: fast where the search is slow, and mostly as fair as can be.

At first all chairs are empty but those of the fixed duties. A step lets an officer take a chair,
from another or an empty one. Where a duty of theirs stands in the way, or now and then without
need, they leave that duty to whom they relieve. No step breaks a rule. Those that make nothing
worse are taken, and those after which the roster is no worse than it was some steps ago: so the
way leads out of a hollow, and what harm it puts up with fades. Less is better: empty chairs
first, then fairness part by part.

So it knows the best only where that meets a bound, and never that there is none. Which chair and
who is told by a row of numbers that is always the same, and so is the roster.
"""

from __future__ import annotations

from math import ceil

from pelayanan_publik.satpol_pp.jadwal.batas import Batas, Vektor
from pelayanan_publik.satpol_pp.jadwal.cari import TemuanJadwal
from pelayanan_publik.satpol_pp.jadwal.papan import Papan
from pelayanan_publik.satpol_pp.jadwal.rumus import Rumus

_INGATAN = 100, 1_000
"""So many steps ago, in turn: the first is soon done, the second leads out of deeper hollows."""
_SABAR, _SABAR_KOSONG = 400, 100
"""A round ends when so many steps for each chair found nothing better; while chairs are empty."""
_SEKERJA = 8
"""Steps that take as long as one state of the search."""
_KALI, _TAMBAH, _PANJANG = 6_364_136_223_846_793_005, 1_442_695_040_888_963_407, 64
"""Knuth's row of numbers: each is the one before times this, plus this, its last 64 bits."""
_BUANG = 33
"""Its last bits repeat soon."""


class Perbaikan:
    """One round of small changes; each round goes another way."""

    def __init__(self, rumus: Rumus, batas: Batas, putaran: int) -> None:
        self.rumus = rumus
        self._papan = Papan(rumus, batas)
        self._acak = putaran
        self._ingatan = _INGATAN[putaran % len(_INGATAN)]

    def jalankan(self, sasaran: Vektor, paling_banyak: int) -> TemuanJadwal:
        """The best roster within this work; `sasaran` is as good as is asked for."""
        papan, bagian = self._papan, len(sasaran)
        terbaik = kini = papan.nilai
        regu = papan.susunan
        lalu = [kini] * self._ingatan
        langkah, sampai = 0, paling_banyak * _SEKERJA if papan.sah else 0
        henti = _SABAR_KOSONG * len(papan.kursi)
        while langkah < min(henti, sampai) and terbaik[:bagian] > sasaran:
            saat = langkah % self._ingatan
            langkah += 1
            ubah = self._pilih()
            if ubah is not None:
                self._ubah(*ubah)
                baru = papan.nilai
                if baru <= max(kini, lalu[saat]):
                    kini = baru
                else:
                    keluar, masuk, ke, lain = ubah
                    self._ubah(masuk, keluar, ke, lain)
                if kini < terbaik:
                    terbaik, regu = kini, papan.susunan
                    sabar = _SABAR_KOSONG if kini[0] else _SABAR
                    henti = langkah + sabar * len(papan.kursi)
            lalu[saat] = kini
        kerja = ceil(langkah / _SEKERJA)
        if not papan.sah or terbaik[0]:
            return TemuanJadwal(None, None, lengkap=False, kerja=kerja)
        return TemuanJadwal(regu, terbaik, lengkap=False, kerja=kerja)

    def _ubah(self, keluar: int, masuk: int, ke: int, lain: int | None) -> None:
        self._papan.ganti(keluar, masuk, ke)
        if lain is not None:
            self._papan.ganti(masuk, keluar, lain)

    def _pilih(self) -> tuple[int, int, int, int | None] | None:
        """A legal change: who leaves which layer to whom, and takes which other from them."""
        papan, lapis = self._papan, self.rumus.lapis
        ke = papan.kursi[self._nomor(len(papan.kursi))]
        bebas = papan.regu[ke] & ~lapis[ke].tetap
        duduk = [i for i in range(bebas.bit_length()) if bebas >> i & 1]
        masuk = self._nomor(len(self.rumus.petugas))
        if not duduk or papan.regu[ke] >> masuk & 1:
            return None
        keluar = duduk[self._nomor(len(duduk))]
        lain = self._lain(masuk, ke)
        if lain is not None and (
            papan.regu[lain] >> keluar & 1
            or lapis[lain].tetap >> masuk & 1
            or not papan.cukup(lain, masuk, keluar)
            or not papan.dapat(keluar, lain, ke)
        ):
            return None
        if papan.cukup(ke, keluar, masuk) and papan.dapat(masuk, ke, lain):
            return keluar, masuk, ke, lain
        return None

    def _lain(self, masuk: int, ke: int) -> int | None:
        """The duty that an officer leaves: one that stands in the way, or at times any."""
        halangan, tugas = self._papan.halangan(masuk, ke), self._papan.tugas[masuk]
        if halangan:
            return halangan.bit_length() - 1
        if tugas and self._nomor(2):
            return tugas[self._nomor(len(tugas))]
        return None

    def _nomor(self, dari: int) -> int:
        """The next number of the row, from 0 on, less than `dari`."""
        self._acak = (self._acak * _KALI + _TAMBAH) % (1 << _PANJANG)
        return (self._acak >> _BUANG) % dari
