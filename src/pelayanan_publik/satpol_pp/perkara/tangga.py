"""The ladder of a case as a policy: which letters in which order, and what is open after them.

    guidance asked for -> letter, letter, … each with its grace -> action, or the PPNS

No regulation that could be read fixes all of it, so what no source tells is asked for: whether
the day of receipt counts, whether a refused letter does, how often a grace is extended, where a
repetition begins again.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import attrs

from pelayanan_publik.core.errors import Pengumpul, galat_ganda
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    pilihan,
    semua_anggota,
    tak_negatif,
    tulis_kata,
    tupel,
)
from pelayanan_publik.satpol_pp.errors import TanggaKosong
from pelayanan_publik.satpol_pp.perkara.tenggang import Tenggang


def tulis_sebutan(pilihan: StrEnum) -> str:
    """A choice as an officer writes it: PPNS is an abbreviation.

    >>> tulis_sebutan(Lanjutan.PPNS), tulis_sebutan(Pengulangan.DARI_AWAL)
    ('PPNS', 'dari awal')
    """
    return pilihan.value.upper() if pilihan.value == "ppns" else tulis_kata(pilihan)


class TahapPembinaan(StrEnum):
    """What comes before any letter."""

    PREEMTIF = "preemtif"
    """Telling people of the rule, before anything is wrong."""
    PREVENTIF = "preventif"
    """Being there, so that nothing goes wrong."""


class Lanjutan(StrEnum):
    """What can follow the last letter."""

    PENERTIBAN = "penertiban"
    """The office acts itself: it pulls down or closes."""
    PPNS = "ppns"
    """The case goes to an investigator, and from there before a judge."""


class Pengulangan(StrEnum):
    """Where a case goes on when what was settled is done again."""

    DARI_AWAL = "dari_awal"
    """At the first step, as if it were new."""
    BERLANJUT = "berlanjut"
    """At the letter after the last one: every repetition is one step up."""
    LANGSUNG = "langsung"
    """Past all letters where it was already acted upon, as on what is built again after its
    demolition; else at the first step."""


@attrs.frozen(field_transformer=sekaligus)
class AnakTangga:
    """One letter of a ladder, by its short name, and the grace it gives."""

    kode: str = attrs.field(validator=berisi)
    tenggang: Tenggang = attrs.field(validator=pilihan(Tenggang))

    def __str__(self) -> str:
        return f"{self.kode}: {self.tenggang}"


def _susunan(
    _: object, attribute: attrs.Attribute[Any], value: tuple[AnakTangga | StrEnum, ...]
) -> None:
    """Attrs validator: none twice; only of guidance there may be none."""
    nama = attribute.name
    bernama = (
        (f"{nama}[{i}].kode", satu.kode)
        if isinstance(satu, AnakTangga)
        else (f"{nama}[{i}]", str(satu))
        for i, satu in enumerate(value)
    )
    kumpul = Pengumpul()
    kumpul.tambah(None if value or nama == "pembinaan" else TanggaKosong(nama, path=nama))
    kumpul.tambah(*galat_ganda(bernama))
    kumpul.tuntas()


@attrs.frozen(field_transformer=sekaligus)
class KebijakanTangga:
    """The ladder an office goes by, and on what it rests. A case keeps the one it began with.

    >>> from pelayanan_publik.satpol_pp.perkara.tenggang import SatuanTenggang
    >>> tujuh = Tenggang(7, SatuanTenggang.HARI_KALENDER)
    >>> tangga = KebijakanTangga("contoh", [AnakTangga("SP1", tujuh), AnakTangga("SP2", tujuh)],
    ...     hari_terima_dihitung=False, penolakan_dihitung=True, perpanjangan_paling_banyak=1,
    ...     pengulangan=Pengulangan.DARI_AWAL, lanjutan=[Lanjutan.PPNS],
    ...     dasar=DasarHukum("SOP contoh"), bukti=Bukti.USULAN)
    >>> str(tangga)
    'contoh (SP1: 7 hari kalender, SP2: 7 hari kalender), lalu PPNS'
    """

    nama: str = attrs.field(validator=berisi)
    surat: tuple[AnakTangga, ...] = attrs.field(
        converter=tupel, validator=[semua_anggota(AnakTangga), _susunan]
    )
    """In their order."""
    hari_terima_dihitung: bool = attrs.field(validator=pilihan(bool), kw_only=True)
    """Whether the day of receipt is the first day of the grace, or the one after it is."""
    penolakan_dihitung: bool = attrs.field(validator=pilihan(bool), kw_only=True)
    """Whether a refused letter counts as received on the day it was offered, before a witness of
    the place; else it must be offered again."""
    perpanjangan_paling_banyak: int = attrs.field(validator=tak_negatif, kw_only=True)
    """How often the grace of one letter may be extended."""
    pengulangan: Pengulangan = attrs.field(validator=pilihan(Pengulangan), kw_only=True)
    lanjutan: tuple[Lanjutan, ...] = attrs.field(
        converter=tupel, validator=[semua_anggota(Lanjutan), _susunan], kw_only=True
    )
    """What is open after the last letter."""
    pembinaan: tuple[TahapPembinaan, ...] = attrs.field(
        default=(),
        converter=tupel,
        validator=[semua_anggota(TahapPembinaan), _susunan],
        kw_only=True,
    )
    """The guidance that must be recorded before the first letter."""
    dasar: DasarHukum = attrs.field(validator=pilihan(DasarHukum), kw_only=True)
    bukti: Bukti = attrs.field(validator=pilihan(Bukti), kw_only=True)

    @property
    def sebutan(self) -> str:
        """Its name as it is read: `tujuh_tiga_tiga` is a key."""
        return self.nama.replace("_", " ")

    @property
    def kode_surat(self) -> tuple[str, ...]:
        return tuple(s.kode for s in self.surat)

    def __str__(self) -> str:
        lalu = " atau ".join(map(tulis_sebutan, self.lanjutan))
        return f"{self.sebutan} ({', '.join(map(str, self.surat))}), lalu {lalu}"
