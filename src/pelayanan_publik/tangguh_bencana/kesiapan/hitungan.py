"""The readiness of teams from nothing but counts: how many people of each class, how many items.

A tally (`Hitungan`) is kept while days pass or one person after another is taken away. Only
what has changed since is matched again.
"""

from __future__ import annotations

from datetime import date

from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.papan import Papan, Pasangan
from pelayanan_publik.tangguh_bencana.kesiapan.pencocokan import cocokkan
from pelayanan_publik.tangguh_bencana.regu import StatusKesiapan


class Hitungan:
    """Counts of people and fit items against a board. Mutable, and private to its maker."""

    def __init__(self, papan: Papan) -> None:
        self.papan = papan
        self._boleh: dict[int, int] = {}
        self._sempurna: dict[int, int] = {}
        self._alat: dict[str, int] = {}
        self._cukup: bool | None = None
        self._penuh: bool | None = None

    @classmethod
    def pada(cls, papan: Papan, kekuatan: Kekuatan, pada: date) -> Hitungan:
        """The tally of a day."""
        hitungan = cls(papan)
        for satu in kekuatan.relawan:
            hitungan.orang(papan.pasangan_pada(satu, pada), 1)
        for jenis, jumlah in kekuatan.alat_layak(pada).items():
            hitungan.alat(jenis, jumlah)
        return hitungan

    def orang(self, pasangan: Pasangan | None, banyak: int) -> None:
        """So many people more (or fewer) who may fill these kinds; None: they are away."""
        if pasangan is None:
            return
        boleh, sempurna = pasangan
        boleh &= self.papan.wajib
        if boleh:
            self._boleh[boleh] = self._boleh.get(boleh, 0) + banyak
            self._cukup = None
        if sempurna:
            self._sempurna[sempurna] = self._sempurna.get(sempurna, 0) + banyak
            self._penuh = None

    def alat(self, jenis: str, banyak: int) -> None:
        """So many fit items more or fewer."""
        self._alat[jenis] = self._alat.get(jenis, 0) + banyak

    @property
    def status(self) -> StatusKesiapan:
        papan = self.papan
        if not self._alat_cukup(papan.alat_wajib):
            return StatusKesiapan.TIDAK_SIAP
        if self._cukup is None:
            self._cukup = cocokkan(papan.permintaan_wajib, self._boleh).lengkap
        if not self._cukup:
            return StatusKesiapan.TIDAK_SIAP
        if not self._alat_cukup(papan.alat_semua):
            return StatusKesiapan.SIAP_BERSYARAT
        if self._penuh is None:
            self._penuh = cocokkan(papan.permintaan, self._sempurna).lengkap
        return StatusKesiapan.SIAP if self._penuh else StatusKesiapan.SIAP_BERSYARAT

    def _alat_cukup(self, perlu: dict[str, int]) -> bool:
        return all(self._alat.get(jenis, 0) >= banyak for jenis, banyak in perlu.items())
