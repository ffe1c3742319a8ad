"""What can have happened to a complaint: past facts, never edited.

An event is entered on `tanggal`; what it tells happened on `hari`, that day or before. All limits
are counted in days that happened. Who complained is covered wherever an event is shown, and what
was complained of too, where the reporter asked for secrecy.
"""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

import attrs

from pelayanan_publik.core import validity
from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.units import berisi, pilihan, positif, tak_negatif
from pelayanan_publik.layanan.batas_waktu import BatasAkhir
from pelayanan_publik.layanan.catat import galat_orang, tersamar
from pelayanan_publik.layanan.pengaduan.kebijakan import KebijakanPengaduan

_batas_atau_kosong = attrs.validators.optional(pilihan(BatasAkhir))


def _pelapor(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    """Attrs validator: who complained, or nobody who is named."""
    if value != "" and (galat := galat_orang(value, attribute.name)):
        raise galat


@attrs.frozen(eq=False, repr=False)
class PengaduanDiterima(Peristiwa):
    """A complaint came in, under the standard of that day."""

    pengaduan: str = attrs.field(validator=berisi)
    """The number of the complaint, for ever."""
    hari: date = attrs.field(validator=validity.hari)
    kanal: str = attrs.field(validator=berisi)
    """How it came: a letter, the counter, LAPOR!."""
    jenis: str = attrs.field(validator=berisi)
    layanan: str = attrs.field(validator=berisi)
    """The service or the place that it is about."""
    uraian: str = attrs.field(validator=berisi)
    pelapor: str = attrs.field(validator=_pelapor)
    """Who complained; empty where nobody is named."""
    anonim: bool = attrs.field(validator=pilihan(bool))
    """Whether the reporter is to be named to nobody."""
    rahasia: bool = attrs.field(validator=pilihan(bool))
    """Whether what is told is to be shown to nobody else."""
    kebijakan: KebijakanPengaduan = attrs.field(validator=pilihan(KebijakanPengaduan))
    batas_awal: BatasAkhir | None = attrs.field(default=None, validator=_batas_atau_kosong)
    """Until when it is to be forwarded or answered first."""
    batas: BatasAkhir | None = attrs.field(default=None, validator=_batas_atau_kosong)
    """Until when it is to be dealt with; None until it is forwarded, where that begins it."""

    def __repr__(self) -> str:
        return tersamar(self, "pelapor", *(("uraian",) if self.rahasia else ()))


@attrs.frozen(eq=False, repr=False)
class PengaduanDiteruskan(Peristiwa):
    """It was looked at, its kind was settled, and it went to the unit that deals with it."""

    pengaduan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    unit: str = attrs.field(validator=berisi)
    jenis: str = attrs.field(validator=berisi)
    batas: BatasAkhir = attrs.field(validator=pilihan(BatasAkhir))


@attrs.frozen(eq=False, repr=False)
class PengaduanDialihkan(Peristiwa):
    """It went to another unit; its deadline stays."""

    pengaduan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    unit: str = attrs.field(validator=berisi)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class KelengkapanDiminta(Peristiwa):
    """The reporter was asked for more."""

    pengaduan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    yang_diminta: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class KelengkapanDiterima(Peristiwa):
    """The reporter completed it; where the limit stood still it runs on, until `batas`."""

    pengaduan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    jeda: int = attrs.field(validator=tak_negatif)
    """The days of its limit that passed while the reporter was waited for, and do not count."""
    batas: BatasAkhir | None = attrs.field(default=None, validator=_batas_atau_kosong)


@attrs.frozen(eq=False, repr=False)
class PengaduanDitanggapi(Peristiwa):
    """It was answered in substance."""

    pengaduan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    tanggapan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PengaduanDiperpanjang(Peristiwa):
    """Its limit was extended, from its deadline on, for a reason."""

    pengaduan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    alasan: str = attrs.field(validator=berisi)
    batas: BatasAkhir = attrs.field(validator=pilihan(BatasAkhir))


@attrs.frozen(eq=False, repr=False)
class PengaduanSelesai(Peristiwa):
    """What was answered is done."""

    pengaduan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    hasil: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PengaduanDitolak(Peristiwa):
    """It is not dealt with, for a reason that the reporter is told."""

    pengaduan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PengaduanDicabut(Peristiwa):
    """The reporter withdrew it."""

    pengaduan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PengaduanDibukaLagi(Peristiwa):
    """The reporter was not content: it is open again, and its limit begins anew."""

    pengaduan: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    alasan: str = attrs.field(validator=berisi)
    batas: BatasAkhir = attrs.field(validator=pilihan(BatasAkhir))


@attrs.frozen(eq=False, repr=False)
class LangkahPengaduanDibatalkan(Peristiwa):
    """The last step of a complaint was never taken: it is as it was before it.

    Where that was its receipt, the complaint never was.
    """

    pengaduan: str = attrs.field(validator=berisi)
    langkah: int = attrs.field(validator=positif)
    """The number of the wrong event."""
    alasan: str = attrs.field(validator=berisi)


LangkahPengaduan: TypeAlias = (
    PengaduanDiteruskan
    | PengaduanDialihkan
    | KelengkapanDiminta
    | KelengkapanDiterima
    | PengaduanDitanggapi
    | PengaduanDiperpanjang
    | PengaduanSelesai
    | PengaduanDitolak
    | PengaduanDicabut
    | PengaduanDibukaLagi
)
"""The steps of a complaint that is there."""
PeristiwaPengaduan: TypeAlias = PengaduanDiterima | LangkahPengaduan | LangkahPengaduanDibatalkan
