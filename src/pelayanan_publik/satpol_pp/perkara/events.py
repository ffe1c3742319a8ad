"""What can have happened to a case: past facts, never edited.

An event is entered on `tanggal`; what it tells happened on `hari`, that day or before. All
graces are counted in days that happened. People are told by their code, and even that is
covered wherever an event is shown.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

import attrs

from pelayanan_publik.core import validity
from pelayanan_publik.core.book import Peristiwa
from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import (
    berisi,
    pilihan,
    positif,
    tak_negatif,
    tupel,
)
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.errors import PutusanTanpaPidana
from pelayanan_publik.satpol_pp.perkara.saksi import Penyerahan, Saksi, orang, para_saksi
from pelayanan_publik.satpol_pp.perkara.tangga import KebijakanTangga, TahapPembinaan
from pelayanan_publik.satpol_pp.perkara.tenggang import JatuhTempo, Tenggang, galat_saat


class AsalLaporan(StrEnum):
    """How a violation came to be known."""

    DILAPORKAN = "dilaporkan"
    DITEMUKAN = "ditemukan"
    """Seen by the office itself."""


class Tindakan(StrEnum):
    """What the office does itself."""

    PEMBONGKARAN = "pembongkaran"
    PENUTUPAN = "penutupan"


# --- the events ----------------------------------------------------------------------------------


def _tersamar(peristiwa: Peristiwa, *rahasia: str) -> str:
    """An event as it is shown, with these people covered."""
    isi = (
        f"{f.name}={samarkan(nilai) if f.name in rahasia else repr(nilai)}"
        for f in attrs.fields(type(peristiwa))
        for nilai in (getattr(peristiwa, f.name),)
    )
    return f"{type(peristiwa).__name__}({', '.join(isi)})"


def _saat(
    peristiwa: SuratDiterima | PerpanjanganDicatat | PelanggaranBerlanjut,
    _: attrs.Attribute[datetime | None],
    value: datetime | None,
) -> None:
    """Attrs validator: a moment on the day of the event, or none."""
    if galat := galat_saat(value, peristiwa.hari):
        raise galat


@attrs.frozen(eq=False, repr=False)
class PelanggaranDilaporkan(Peristiwa):
    """A violation was reported or found: the case begins, with the ladder it goes by."""

    perkara: str = attrs.field(validator=berisi)
    """The number of the case, for ever."""
    hari: date = attrs.field(validator=validity.hari)
    jenis: str = attrs.field(validator=berisi)
    perda: str = attrs.field(validator=berisi)
    """The regulation and the article that was violated."""
    kelurahan: str = attrs.field(validator=berisi)
    lokasi: str = attrs.field(validator=berisi)
    pelanggar: str = attrs.field(validator=orang)
    asal: AsalLaporan = attrs.field(validator=pilihan(AsalLaporan))
    pelapor: str = attrs.field(validator=orang)
    """Who reported it, or the officer who found it."""
    bukti: str = attrs.field(validator=berisi)
    tangga: KebijakanTangga = attrs.field(validator=pilihan(KebijakanTangga))

    def __repr__(self) -> str:
        return _tersamar(self, "pelanggar", "pelapor")


@attrs.frozen(eq=False, repr=False)
class PembinaanDicatat(Peristiwa):
    """Guidance was given, before any letter."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    tahap: TahapPembinaan = attrs.field(validator=pilihan(TahapPembinaan))
    bukti: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class SuratDiterbitkan(Peristiwa):
    """The next letter of the ladder was issued. Its grace does not run yet."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    anak_tangga: str = attrs.field(validator=berisi)
    nomor_surat: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class SuratDiterima(Peristiwa):
    """The letter was handed over before witnesses: its grace runs until `jatuh_tempo`."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    penerima: str = attrs.field(validator=orang)
    penyerahan: Penyerahan = attrs.field(validator=pilihan(Penyerahan))
    saksi: tuple[Saksi, ...] = attrs.field(converter=tupel, validator=para_saksi)
    bukti: str = attrs.field(validator=berisi)
    saat: datetime | None = attrs.field(validator=_saat)
    """The moment, where the grace is counted in hours."""
    jatuh_tempo: JatuhTempo = attrs.field(validator=pilihan(JatuhTempo))

    def __repr__(self) -> str:
        return _tersamar(self, "penerima")


@attrs.frozen(eq=False, repr=False)
class PerpanjanganDicatat(Peristiwa):
    """The running grace was extended, from its deadline on, for a reason."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    tambahan: Tenggang = attrs.field(validator=pilihan(Tenggang))
    alasan: str = attrs.field(validator=berisi)
    saat: datetime | None = attrs.field(validator=_saat)
    """The moment, where it matters: on the last day of a grace in hours."""
    jatuh_tempo: JatuhTempo = attrs.field(validator=pilihan(JatuhTempo))


@attrs.frozen(eq=False, repr=False)
class PelanggaranBerlanjut(Peristiwa):
    """A check after the grace, or after an action: the violation goes on."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    bukti: str = attrs.field(validator=berisi)
    saat: datetime | None = attrs.field(validator=_saat)


@attrs.frozen(eq=False, repr=False)
class KepatuhanDicatat(Peristiwa):
    """A check found that the violation has ended: the case is solved."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    bukti: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PenertibanDicatat(Peristiwa):
    """The office acted itself, under an order and before witnesses."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    tindakan: Tindakan = attrs.field(validator=pilihan(Tindakan))
    nomor_perintah: str = attrs.field(validator=berisi)
    saksi: tuple[Saksi, ...] = attrs.field(converter=tupel, validator=para_saksi)
    bukti: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PerkaraDilimpahkan(Peristiwa):
    """The case went to an investigator (PPNS), whose decree was in force on the day."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    ppns: str = attrs.field(validator=berisi)
    """The officer's code."""
    nomor_keputusan: str = attrs.field(validator=berisi)
    keputusan_berlaku: Masa = attrs.field(validator=pilihan(Masa))


@attrs.frozen(eq=False, repr=False)
class PutusanDicatat(Peristiwa):
    """A judge decided by the fast procedure (tipiring): a fine, confinement, or both."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    nomor_putusan: str = attrs.field(validator=berisi)
    denda_rupiah: int = attrs.field(validator=tak_negatif)
    kurungan_hari: int = attrs.field(validator=tak_negatif)


def galat_putusan(denda_rupiah: int, kurungan_hari: int) -> Galat | None:
    """The fault of a verdict with neither."""
    return None if denda_rupiah or kurungan_hari else PutusanTanpaPidana(0, path="denda_rupiah")


@attrs.frozen(eq=False, repr=False)
class PerkaraSelesai(Peristiwa):
    """What was decided is done: the action is over, the verdict was carried out."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    bukti: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PerkaraDitutup(Peristiwa):
    """The case was closed unsolved, for a reason."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    alasan: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class PelanggaranTerulang(Peristiwa):
    """What was settled is done again: the case is open, where its ladder has it go on."""

    perkara: str = attrs.field(validator=berisi)
    hari: date = attrs.field(validator=validity.hari)
    bukti: str = attrs.field(validator=berisi)


@attrs.frozen(eq=False, repr=False)
class LangkahPerkaraDibatalkan(Peristiwa):
    """The last step of a case was never taken: the case is as it was before it.

    Where that was its report, the case never was.
    """

    perkara: str = attrs.field(validator=berisi)
    langkah: int = attrs.field(validator=positif)
    """The number of the wrong event."""
    alasan: str = attrs.field(validator=berisi)


LangkahPerkara: TypeAlias = (
    PembinaanDicatat
    | SuratDiterbitkan
    | SuratDiterima
    | PerpanjanganDicatat
    | PelanggaranBerlanjut
    | KepatuhanDicatat
    | PenertibanDicatat
    | PerkaraDilimpahkan
    | PutusanDicatat
    | PerkaraSelesai
    | PerkaraDitutup
    | PelanggaranTerulang
)
"""The steps of a case that is there."""
PeristiwaPerkara: TypeAlias = PelanggaranDilaporkan | LangkahPerkara | LangkahPerkaraDibatalkan
