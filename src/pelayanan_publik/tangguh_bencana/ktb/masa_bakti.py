"""The term of a board: three years, and how near its end is."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import MasaTerbalik, Penolakan
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_tak_negatif, tulis_kata, tulis_ribuan
from pelayanan_publik.core.validity import tambah_bulan
from pelayanan_publik.tangguh_bencana.parameters.ktb import MASA_BAKTI_BULAN


class StatusMasaBakti(StrEnum):
    """How a board stands to its term."""

    BELUM_MULAI = "belum_mulai"
    AKTIF = "aktif"
    AKAN_HABIS = "akan_habis"
    HABIS = "habis"


@attrs.frozen
class MasaBakti:
    """The term of a board on a day."""

    mulai: date
    sampai: date
    """The first day on which it is out of office."""
    pada: date
    peringatan_hari: int

    @property
    def sisa_hari(self) -> int:
        """Days still in office, the day itself among them; zero when it is out."""
        return max(0, (self.sampai - max(self.pada, self.mulai)).days)

    @property
    def status(self) -> StatusMasaBakti:
        if self.pada < self.mulai:
            return StatusMasaBakti.BELUM_MULAI
        if self.pada >= self.sampai:
            return StatusMasaBakti.HABIS
        segera = self.sisa_hari <= self.peringatan_hari
        return StatusMasaBakti.AKAN_HABIS if segera else StatusMasaBakti.AKTIF

    @property
    def menjabat(self) -> bool:
        return self.status in {StatusMasaBakti.AKTIF, StatusMasaBakti.AKAN_HABIS}

    def penjelasan(self) -> Penjelasan:
        sisa = f"{tulis_ribuan(self.sisa_hari)} hari"
        lazim = masa_bakti_lazim(self.mulai, self.sampai)
        return Penjelasan(
            "Masa bakti pengurus",
            tulis_kata(self.status),
            (
                Penjelasan("Mulai", str(self.mulai)),
                Penjelasan("Tidak lagi menjabat mulai", str(self.sampai)),
                Penjelasan("Sisa", sisa, catatan=f"pada {self.pada}"),
                *([MASA_BAKTI_BULAN.penjelasan(self.mulai)] if lazim else []),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def masa_bakti_lazim(mulai: date, sampai: date) -> bool:
    """Whether a term is as long as it usually is."""
    try:
        return tambah_bulan(mulai, MASA_BAKTI_BULAN.nilai(mulai)) == sampai
    except Penolakan:
        return False


def masa_bakti_pengurus(
    mulai: date, pada: date, *, peringatan_hari: int, sampai: date | None = None
) -> MasaBakti:
    """The term of a board: three years from its first day, or to `sampai`.

    It is about to end from `peringatan_hari` days before its end on; no source says how many.

    >>> [masa_bakti_pengurus(date(2020, 2, 29), date(2023, 2, d), peringatan_hari=90).status.value
    ...     for d in (27, 28)]
    ['akan_habis', 'habis']
    """
    masukan = Masukan()
    masukan.hari("mulai", mulai)
    masukan.hari("pada", pada)
    masukan.tambah(galat_tak_negatif(peringatan_hari, "peringatan_hari"))
    akhir = mulai if sampai is None else sampai
    if sampai is not None:
        masukan.hari("sampai", sampai)
        if masukan.baik("mulai", "sampai") and sampai <= mulai:
            masukan.tambah(MasaTerbalik(sampai, path="sampai", mulai=mulai))
    elif masukan.baik("mulai"):
        with masukan.di():
            akhir = tambah_bulan(mulai, MASA_BAKTI_BULAN.nilai(mulai))
    masukan.tuntas()
    return MasaBakti(mulai, akhir, pada, peringatan_hari)
