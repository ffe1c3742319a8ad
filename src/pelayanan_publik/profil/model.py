"""One figure of a report, and a report of such figures.

An indicator says what was measured, where, on which day's data, what came out, and whether a rule
that sets a yardstick finds it met. It judges nothing by itself: where no rule sets a yardstick it
says so, and what nobody handed over is *not known*, which is neither met nor unmet. Under its
explanation stands where the data come from and how well they are known: no figure without a source.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import berisi, pilihan
from pelayanan_publik.core.validity import hari
from pelayanan_publik.profil.errors import ProgramTidakDikenal

PROGRAM: Mapping[str, str] = MappingProxyType(
    {
        "bank_sampah": "Bank sampah",
        "biopori": "Biopori dan komposter",
        "anggaran": "Anggaran kelurahan",
        "limbah_kaca": "Limbah kaca menjadi conblock",
        "tangguh_bencana": "Kampung dan Kelurahan Tangguh Bencana",
        "satpol_pp": "BKO Satpol PP",
        "umkm": "Data UMKM",
        "gandeng_gendong": "Gandeng Gendong",
        "layanan": "Mutu dan kuantitas layanan",
    }
)
"""The programmes of a kecamatan, in the order of the report."""


class KeadaanIndikator(StrEnum):
    """What the rule behind a figure says of it."""

    MEMENUHI = "memenuhi"
    BELUM = "belum"
    TANPA_PATOKAN = "tanpa_patokan"
    """No rule sets a yardstick: the figure is told and not judged."""
    TIDAK_DIKETAHUI = "tidak_diketahui"
    """The rule itself cannot say, because something it needs is not known."""


def keadaan_dari(terpenuhi: bool | None) -> KeadaanIndikator:
    """
    >>> keadaan_dari(None)
    <KeadaanIndikator.TIDAK_DIKETAHUI: 'tidak_diketahui'>
    """
    if terpenuhi is None:
        return KeadaanIndikator.TIDAK_DIKETAHUI
    return KeadaanIndikator.MEMENUHI if terpenuhi else KeadaanIndikator.BELUM


def _program(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    if value not in PROGRAM:
        raise ProgramTidakDikenal(value, path=attribute.name, dikenal=", ".join(PROGRAM))


@attrs.frozen(field_transformer=sekaligus)
class SumberData:
    """Where the facts behind a figure come from, and how well they are known.

    Figures made up for an example are `Bukti.USULAN`.
    """

    dasar: DasarHukum = attrs.field(validator=pilihan(DasarHukum))
    bukti: Bukti = attrs.field(validator=pilihan(Bukti))


@attrs.frozen(field_transformer=sekaligus)
class Indikator:
    """One figure of a programme, as people read it, with what it follows from.

    >>> survei = SumberData(DasarHukum("Survei semester I 2024"), Bukti.PRIMER)
    >>> satu = Indikator("layanan", "IKM", "78,75 (B)", KeadaanIndikator.TANPA_PATOKAN,
    ...     date(2024, 6, 30), survei, Penjelasan("NRR", "3,15"))
    >>> print(satu.penjelasan())
    IKM: 78,75 (B)
      NRR: 3,15
      Data per 2024-06-30 [Survei semester I 2024, bukti primer]
    """

    program: str = attrs.field(validator=_program)
    nama: str = attrs.field(validator=berisi)
    ditulis: str = attrs.field(validator=berisi)
    """The value, with its unit."""
    keadaan: KeadaanIndikator = attrs.field(validator=pilihan(KeadaanIndikator))
    tanggal_data: date = attrs.field(validator=hari)
    """The day that the figure is of."""
    sumber: SumberData = attrs.field(validator=pilihan(SumberData))
    alasan: Penjelasan = attrs.field(validator=pilihan(Penjelasan), repr=False)
    """Why the rule answers so."""
    tempat: str = ""
    """The kelurahan, post or service that it is of; empty: the whole kecamatan."""
    ukuran: Fraction | None = None
    """The value as a number, for comparing; None where it is none, or is undefined."""
    satuan: str = ""

    @property
    def kunci(self) -> tuple[str, str, str]:
        """What the figure measures, whatever the place and the day."""
        return self.program, self.nama, self.satuan

    def penjelasan(self) -> Penjelasan:
        data = Penjelasan(
            f"Data per {self.tanggal_data}", dasar=self.sumber.dasar, bukti=self.sumber.bukti
        )
        tempat = f" {self.tempat}" if self.tempat else ""
        return Penjelasan(f"{self.nama}{tempat}", self.ditulis, (self.alasan, data))
