"""What can have happened to a plan: past facts, never edited.

An event is entered on `tanggal`; what it tells happened on `hari`, that day or before. Offices
are told, never persons.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import TypeAlias

import attrs

from pelayanan_publik.core import validity
from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.masukan import terbaca
from pelayanan_publik.core.units import berisi, pilihan, positif, tak_negatif
from pelayanan_publik.studi_tiru.pintu import ukuran
from pelayanan_publik.studi_tiru.rencana.model import KegiatanAdopsi, RencanaAdopsi


@attrs.frozen(eq=False, repr=False)
class RencanaDisetujui(Peristiwa):
    """A plan was approved: from now on it is carried out, and every change is told."""

    rencana: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    isi: RencanaAdopsi = attrs.field(validator=pilihan(RencanaAdopsi))
    nomor_persetujuan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class KegiatanDimulai(Peristiwa):
    """An activity began; all that it waits for was done."""

    rencana: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    kegiatan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class KegiatanTerhambat(Peristiwa):
    """Something keeps a running activity from going on."""

    rencana: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    kegiatan: str = attrs.field(validator=berisi)
    sebab: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class KegiatanDilanjutkan(Peristiwa):
    """The hindrance is gone; the activity goes on as it was planned."""

    rencana: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    kegiatan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class KegiatanDiadaptasi(Peristiwa):
    """An activity was changed to suit the place; a hindered one goes on."""

    rencana: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    kegiatan: str = attrs.field(validator=berisi)
    menjadi: KegiatanAdopsi = attrs.field(validator=pilihan(KegiatanAdopsi))
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class KegiatanSelesai(Peristiwa):
    """An activity is done, and cost so much."""

    rencana: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    kegiatan: str = attrs.field(validator=berisi)
    realisasi_rupiah: int = attrs.field(validator=tak_negatif)
    dokumen: str = attrs.field(validator=berisi)
    """What proves it."""


@attrs.frozen(eq=False, repr=False)
class KegiatanDihentikan(Peristiwa):
    """An activity was given up; what waits for it cannot begin."""

    rencana: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    kegiatan: str = attrs.field(validator=berisi)
    realisasi_rupiah: int = attrs.field(validator=tak_negatif)
    """What it had cost until then."""
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class CapaianDicatat(Peristiwa):
    """An indicator was measured."""

    rencana: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    indikator: str = attrs.field(validator=berisi)
    nilai: Fraction = attrs.field(converter=terbaca, validator=ukuran)
    dokumen: str = attrs.field(validator=berisi)
    """Where the figure stands."""


@attrs.frozen(eq=False, repr=False)
class LangkahAdopsiDibatalkan(Peristiwa):
    """The last step of a plan was taken back: it never was."""

    rencana: str = attrs.field(validator=berisi)
    langkah: int = attrs.field(validator=positif)
    alasan: str = attrs.field(validator=berisi)


LangkahKegiatan: TypeAlias = (
    KegiatanDimulai
    | KegiatanTerhambat
    | KegiatanDilanjutkan
    | KegiatanDiadaptasi
    | KegiatanSelesai
    | KegiatanDihentikan
)
"""The steps of one activity."""
PeristiwaAdopsi: TypeAlias = (
    RencanaDisetujui
    | KegiatanDimulai
    | KegiatanTerhambat
    | KegiatanDilanjutkan
    | KegiatanDiadaptasi
    | KegiatanSelesai
    | KegiatanDihentikan
    | CapaianDicatat
    | LangkahAdopsiDibatalkan
)
"""Everything that this book holds."""
