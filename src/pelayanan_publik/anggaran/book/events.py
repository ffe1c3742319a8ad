"""What can have happened to a pagu in its year: past facts, never edited. Money is whole rupiah."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias

import attrs

from pelayanan_publik.anggaran.model import Kegiatan, Pagu
from pelayanan_publik.anggaran.pergeseran import TingkatPersetujuan
from pelayanan_publik.anggaran.rab import RAB
from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.errors import Galat, TeksKosong
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import (
    berisi,
    galat_teks,
    pilihan,
    positif,
    semua_anggota,
    tak_negatif,
    tupel,
)


def galat_penerima(nilai: object) -> Galat | None:
    """The fault of a payee's name that is none; what was given is masked in it."""
    if galat_teks(nilai) is None:
        return None
    return TeksKosong(samarkan(str(nilai)), path="penerima")


def _penerima(_: object, __: attrs.Attribute[str], value: str) -> None:
    if galat := galat_penerima(value):
        raise galat


@attrs.frozen(eq=False, repr=False)
class PaguDitetapkan(Peristiwa):
    """The ceiling of one kelurahan for one year; every book begins with it."""

    pagu: Pagu = attrs.field(validator=pilihan(Pagu))


@attrs.frozen(eq=False, repr=False)
class RABDisetujui(Peristiwa):
    """The RAB of one activity, chosen by a musyawarah: each line has its budget from now on."""

    kegiatan: Kegiatan = attrs.field(validator=pilihan(Kegiatan))
    rab: RAB = attrs.field(validator=pilihan(RAB))


@attrs.frozen(field_transformer=sekaligus)
class Termin:
    """A stage: its share of the pagu, its rupiah, and what it waits for."""

    bagian: Fraction = attrs.field(validator=pilihan(Fraction))
    rupiah: int = attrs.field(validator=positif)
    syarat_realisasi: Fraction = attrs.field(validator=pilihan(Fraction))
    """The share of the stage before that must be spent first; zero for the first stage."""


@attrs.frozen(eq=False, repr=False)
class TerminDirencanakan(Peristiwa):
    """In how many stages the pagu will come, and when each may."""

    termin: tuple[Termin, ...] = attrs.field(converter=tupel, validator=semua_anggota(Termin))

    @property
    def bagian(self) -> tuple[Fraction, ...]:
        return tuple(t.bagian for t in self.termin)

    @property
    def syarat_realisasi(self) -> tuple[Fraction, ...]:
        """Of each stage after the first."""
        return tuple(t.syarat_realisasi for t in self.termin[1:])


@attrs.frozen(eq=False, repr=False)
class TerminDicairkan(Peristiwa):
    """The money of a stage has come."""

    termin: int = attrs.field(validator=positif)
    """Which stage, from 1."""
    jumlah_rupiah: int = attrs.field(validator=positif)


@attrs.frozen(eq=False, repr=False)
class PencairanDibatalkan(Peristiwa):
    """The last stage was entered by mistake: its money never came."""

    termin: int = attrs.field(validator=positif)
    jumlah_rupiah: int = attrs.field(validator=positif)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class BelanjaDicatat(Peristiwa):
    """Money was spent on a RAB line, with the reference of its receipt."""

    kode_baris: str = attrs.field(validator=berisi)
    jumlah_rupiah: int = attrs.field(validator=positif)
    bukti: str = attrs.field(validator=berisi)
    penerima: str = attrs.field(validator=_penerima)
    """Who was paid: personal data, masked wherever it is shown."""

    def __repr__(self) -> str:
        isi = ((n, repr(v) if n != "penerima" else samarkan(self.penerima)) for n, v in self._isi())
        return f"{type(self).__name__}({', '.join(f'{n}={v}' for n, v in isi)})"


@attrs.frozen(eq=False, repr=False)
class BelanjaDibatalkan(Peristiwa):
    """A spending was entered by mistake: it never was, and its receipt is free again."""

    belanja: int = attrs.field(validator=positif)
    """The number of the wrong event."""
    jumlah_rupiah: int = attrs.field(validator=positif)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PengembalianDicatat(Peristiwa):
    """Money of a spending came back, in part or whole, with its own receipt."""

    belanja: int = attrs.field(validator=positif)
    """The number of the spending."""
    jumlah_rupiah: int = attrs.field(validator=positif)
    bukti: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PengembalianDibatalkan(Peristiwa):
    """A refund was entered by mistake: it never was, and its receipt is free again."""

    pengembalian: int = attrs.field(validator=positif)
    """The number of the wrong event."""
    jumlah_rupiah: int = attrs.field(validator=positif)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PergeseranDicatat(Peristiwa):
    """Budget moved from one line to another; the total stayed what it was."""

    dari: str = attrs.field(validator=berisi)
    ke: str = attrs.field(validator=berisi)
    jumlah_rupiah: int = attrs.field(validator=positif)
    perlu: TingkatPersetujuan = attrs.field(validator=pilihan(TingkatPersetujuan))
    """The least approval it needed on that day."""
    persetujuan: TingkatPersetujuan = attrs.field(validator=pilihan(TingkatPersetujuan))
    """The approval it had."""
    dokumen: str = attrs.field(validator=berisi)
    """Number of the document of that approval."""


@attrs.frozen(eq=False, repr=False)
class TahunDitutup(Peristiwa):
    """The year was closed: what was not spent, and what of it lies in the till to be returned."""

    silpa_rupiah: int = attrs.field(validator=tak_negatif)
    """Pagu less realisation."""
    kas_rupiah: int = attrs.field(validator=tak_negatif)
    """Received less realisation."""


PeristiwaAnggaran: TypeAlias = (
    PaguDitetapkan
    | RABDisetujui
    | TerminDirencanakan
    | TerminDicairkan
    | PencairanDibatalkan
    | BelanjaDicatat
    | BelanjaDibatalkan
    | PengembalianDicatat
    | PengembalianDibatalkan
    | PergeseranDicatat
    | TahunDitutup
)
