"""What can have happened to a request for service: past facts, never edited.

An event is entered on `tanggal`; what it tells happened at `saat`, on that day or before: minutes
matter at a counter. Local time, without a zone. Who asked is covered wherever an event is shown.
"""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

import attrs

from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.errors import BukanTanggal, Galat
from pelayanan_publik.core.units import berisi, galat_teks, pilihan, positif
from pelayanan_publik.core.validity import galat_tanggal
from pelayanan_publik.layanan.catat import galat_orang, tersamar
from pelayanan_publik.layanan.loket.produk import JanjiWaktu


def galat_saat(nilai: object, path: str = "saat") -> Galat | None:
    """The fault of what is no local moment, or None. A kind of its own would seal differently."""
    if type(nilai) is datetime and nilai.tzinfo is None and not galat_tanggal(nilai.date()):
        return None
    return BukanTanggal(nilai, path=path, sebagai="saat setempat (datetime) tanpa zona")


def _saat(_: object, attribute: attrs.Attribute[datetime], value: datetime) -> None:
    """Attrs validator: a local moment."""
    if galat := galat_saat(value, attribute.name):
        raise galat


def _pemohon(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    """Attrs validator: who asked, by code or name."""
    if galat := galat_orang(value, attribute.name):
        raise galat


def _berisi_atau_kosong(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    """Attrs validator: a text, or nothing."""
    if value != "" and (galat := galat_teks(value, attribute.name)):
        raise galat


@attrs.frozen(eq=False, repr=False)
class PermohonanDiajukan(Peristiwa):
    """Somebody asked for a product; the promise of that day goes with it."""

    permohonan: str = attrs.field(validator=berisi)
    """The number of the request, for ever."""
    saat: datetime = attrs.field(validator=_saat)
    produk: str = attrs.field(validator=berisi)
    janji: JanjiWaktu = attrs.field(validator=pilihan(JanjiWaktu))
    pemohon: str = attrs.field(validator=_pemohon)

    def __repr__(self) -> str:
        return tersamar(self, "pemohon")


@attrs.frozen(eq=False, repr=False)
class BerkasDikembalikan(Peristiwa):
    """The file went back to the one who asked, for a reason."""

    permohonan: str = attrs.field(validator=berisi)
    saat: datetime = attrs.field(validator=_saat)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class BerkasLengkap(Peristiwa):
    """The file is complete: the promised time runs."""

    permohonan: str = attrs.field(validator=berisi)
    saat: datetime = attrs.field(validator=_saat)


@attrs.frozen(eq=False, repr=False)
class PermohonanDiproses(Peristiwa):
    """An officer at a counter took it on."""

    permohonan: str = attrs.field(validator=berisi)
    saat: datetime = attrs.field(validator=_saat)
    petugas: str = attrs.field(validator=berisi)
    """The officer's code."""
    loket: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PermohonanSelesai(Peristiwa):
    """The document is ready."""

    permohonan: str = attrs.field(validator=berisi)
    saat: datetime = attrs.field(validator=_saat)
    nomor_surat: str = attrs.field(default="", validator=_berisi_atau_kosong)


@attrs.frozen(eq=False, repr=False)
class DokumenDiambil(Peristiwa):
    """It was handed over."""

    permohonan: str = attrs.field(validator=berisi)
    saat: datetime = attrs.field(validator=_saat)


@attrs.frozen(eq=False, repr=False)
class PermohonanDitolak(Peristiwa):
    """It was refused, for a reason."""

    permohonan: str = attrs.field(validator=berisi)
    saat: datetime = attrs.field(validator=_saat)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PermohonanDicabut(Peristiwa):
    """The one who asked withdrew it."""

    permohonan: str = attrs.field(validator=berisi)
    saat: datetime = attrs.field(validator=_saat)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class LangkahPermohonanDibatalkan(Peristiwa):
    """The last step of a request was never taken: it is as it was before it.

    Where that was the request itself, it never was.
    """

    permohonan: str = attrs.field(validator=berisi)
    langkah: int = attrs.field(validator=positif)
    """The number of the wrong event."""
    alasan: str = attrs.field(validator=berisi)


LangkahPermohonan: TypeAlias = (
    BerkasDikembalikan
    | BerkasLengkap
    | PermohonanDiproses
    | PermohonanSelesai
    | DokumenDiambil
    | PermohonanDitolak
    | PermohonanDicabut
)
"""The steps of a request that is there."""
PeristiwaLayanan: TypeAlias = PermohonanDiajukan | LangkahPermohonan | LangkahPermohonanDibatalkan
