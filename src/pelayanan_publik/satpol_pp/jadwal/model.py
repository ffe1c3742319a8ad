"""The nouns of a roster: officers, shifts, how many are needed, wishes, and the rules between.

A duty (`Tugas`) is one officer on one shift of one day. It belongs whole to the day, the week and
the weekend in which it begins, also when it ends after midnight; only leave looks at its hours.
No figure here has a source that requires it: rest, hours a week and what counts as night are the
caller's to state.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

import attrs

from pelayanan_publik.core.errors import Galat, angkat, galat_ganda
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    Bilangan,
    berisi,
    galat_anggota,
    galat_bulat,
    galat_teks,
    pecahan_positif,
    pecahan_tak_negatif,
    pilihan,
    positif,
    positif_atau_kosong,
    semua_anggota,
    tak_negatif,
    tulis_pecahan,
    tupel,
)
from pelayanan_publik.core.validity import Masa, galat_bertumpuk, galat_tanggal, hari
from pelayanan_publik.satpol_pp.errors import HariDanTanggal, HariPekanSalah, JamDiLuarHari

JAM_SEHARI = 24
HARI_SEPEKAN = 7


class JenisPermintaan(StrEnum):
    """What is fixed for an officer on a day."""

    BERTUGAS = "bertugas"
    """On duty, on a shift that is named."""
    LIBUR = "libur"
    """Not on a shift that is named; without one, on none that begins on that day."""


# --- doors ---------------------------------------------------------------------------------------


def _himpunan(nilai: Iterable[Any]) -> frozenset[Any]:
    """Several without an order; what is none, or cannot be in a set, is left to be refused."""
    try:
        return nilai if isinstance(nilai, (str, Mapping)) else frozenset(nilai)  # type: ignore[return-value]  # refused next
    except TypeError:
        return nilai  # type: ignore[return-value]  # refused next


def _setiap(
    periksa: Callable[[Any, str], Galat | None],
) -> Callable[[object, attrs.Attribute[Any], object], None]:
    """Attrs validator: a set, each member of which passes this door."""

    def validator(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if galat := galat_anggota(value, frozenset, attribute.name):
            raise galat
        urut = sorted(value, key=repr)  # type: ignore[call-overload]  # a frozenset by now
        angkat(filter(None, (periksa(v, f"{attribute.name}[{i}]") for i, v in enumerate(urut))))

    return validator


def _galat_hari_pekan(nilai: object, path: str) -> Galat | None:
    if galat := galat_bulat(nilai, path):
        return galat
    return None if nilai in range(HARI_SEPEKAN) else HariPekanSalah(nilai, path=path)


def _pukul(_: object, attribute: attrs.Attribute[Fraction], value: Fraction) -> None:
    if not 0 <= value < JAM_SEHARI:
        raise JamDiLuarHari(value, path=attribute.name, jam=tulis_pecahan(value))


def _lama(_: object, attribute: attrs.Attribute[Fraction], value: Fraction) -> None:
    if not 0 < value <= JAM_SEHARI:
        raise JamDiLuarHari(value, path=attribute.name, jam=tulis_pecahan(value))


def _cuti(_: object, attribute: attrs.Attribute[Any], value: tuple[Masa, ...]) -> None:
    semua_anggota(Masa)(_, attribute, value)
    angkat(galat_bertumpuk([(m.mulai, m.sampai) for m in value], attribute.name))


def _jam_tak_negatif(nilai: Bilangan) -> Fraction:
    return pecahan_tak_negatif(nilai, "jam")


def _jam_positif(nilai: Bilangan) -> Fraction:
    return pecahan_positif(nilai, "jam")


# --- nouns ---------------------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class Petugas:
    """An officer, told by a code, with skills and leave.

    A day of leave is free from 00.00 to 24.00: no duty reaches into it, not by an hour.

    >>> Petugas("SP-1", keahlian=["PPNS"], cuti=[Masa(date(2025, 6, 2), date(2025, 6, 4))]).kode
    'SP-1'
    """

    kode: str = attrs.field(validator=berisi)
    keahlian: frozenset[str] = attrs.field(
        default=frozenset(), converter=_himpunan, validator=_setiap(galat_teks)
    )
    cuti: tuple[Masa, ...] = attrs.field(default=(), converter=tupel, validator=_cuti)


@attrs.frozen(field_transformer=sekaligus)
class Giliran:
    """A shift: the hour at which it begins, how long it is, and whether it counts as night.

    >>> malam = Giliran("M", mulai_jam=22.5, lama_jam=8, malam=True)
    >>> malam.selesai_jam, malam.pukul
    (Fraction(61, 2), '22.30-06.30')
    """

    kode: str = attrs.field(validator=berisi)
    mulai_jam: Fraction = attrs.field(converter=_jam_tak_negatif, validator=_pukul)
    lama_jam: Fraction = attrs.field(converter=_jam_positif, validator=_lama)
    malam: bool = attrs.field(validator=pilihan(bool))

    @property
    def selesai_jam(self) -> Fraction:
        """Hours after the midnight before it begins; 24 and more is on the next day."""
        return self.mulai_jam + self.lama_jam

    @property
    def pukul(self) -> str:
        """From when to when, to the minute."""
        return f"{_tulis_pukul(self.mulai_jam)}-{_tulis_pukul(self.selesai_jam % JAM_SEHARI)}"


def _tulis_pukul(jam: Fraction) -> str:
    utuh, sisa = divmod(int(jam * 60), 60)
    return f"{utuh:02d}.{sisa:02d}"


@attrs.frozen(field_transformer=sekaligus)
class SyaratKeahlian:
    """At least so many of those on a shift have this skill."""

    keahlian: str = attrs.field(validator=berisi)
    banyak: int = attrs.field(default=1, validator=positif)


def _beda_keahlian(
    _: object, attribute: attrs.Attribute[Any], value: tuple[SyaratKeahlian, ...]
) -> None:
    semua_anggota(SyaratKeahlian)(_, attribute, value)
    angkat(galat_ganda((f"{attribute.name}[{i}]", s.keahlian) for i, s in enumerate(value)))


@attrs.frozen(field_transformer=sekaligus)
class KekuatanGiliran:
    """How many a shift needs at least, with which skills: every day, on weekdays, or on dates.

    Of those that name a day the nearest holds: a date before a weekday, a weekday before all days.
    On a day that none names the shift is not held.

    >>> KekuatanGiliran("M", 2, [SyaratKeahlian("PPNS")], hari={4, 5}).uraian
    'kekuatan M paling sedikit 2 (Jumat, Sabtu)'
    """

    giliran: str = attrs.field(validator=berisi)
    minimum: int = attrs.field(validator=tak_negatif)
    keahlian: tuple[SyaratKeahlian, ...] = attrs.field(
        default=(), converter=tupel, validator=_beda_keahlian
    )
    hari: frozenset[int] = attrs.field(
        default=frozenset(), converter=_himpunan, validator=_setiap(_galat_hari_pekan)
    )
    """Weekdays (Monday is 0); none: all of them."""
    tanggal: frozenset[date] = attrs.field(
        default=frozenset(), converter=_himpunan, validator=_setiap(galat_tanggal)
    )
    """Dates; none: all of them, as for weekdays."""

    def __attrs_post_init__(self) -> None:
        if self.hari and self.tanggal:
            raise HariDanTanggal(self.giliran, path="hari")

    @property
    def tingkat(self) -> int:
        """The nearest holds: 2 on dates, 1 on weekdays, 0 every day."""
        return 2 if self.tanggal else 1 if self.hari else 0

    def menyebut(self, tanggal: date) -> bool:
        """Whether it names this day."""
        if self.tanggal:
            return tanggal in self.tanggal
        return not self.hari or tanggal.weekday() in self.hari

    @property
    def saat(self) -> str:
        """The days it names, in words; nothing where it names all."""
        if self.tanggal:
            return f" ({', '.join(str(t) for t in sorted(self.tanggal))})"
        return f" ({', '.join(NAMA_HARI[h] for h in sorted(self.hari))})" if self.hari else ""

    @property
    def uraian(self) -> str:
        return f"kekuatan {self.giliran} paling sedikit {self.minimum}{self.saat}"


NAMA_HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


@attrs.frozen(field_transformer=sekaligus)
class Permintaan:
    """A fixed wish: an officer is on a shift of a day, or is off.

    >>> Permintaan("SP-1", date(2025, 6, 1), JenisPermintaan.LIBUR).uraian
    'SP-1 libur 2025-06-01'
    """

    petugas: str = attrs.field(validator=berisi)
    tanggal: date = attrs.field(validator=hari)
    jenis: JenisPermintaan = attrs.field(validator=pilihan(JenisPermintaan))
    giliran: str | None = attrs.field(default=None, validator=attrs.validators.optional(berisi))
    """None with LIBUR: off from every shift that begins on that day."""

    @property
    def uraian(self) -> str:
        giliran = f" {self.giliran}" if self.giliran is not None else ""
        return f"{self.petugas} {self.jenis.value}{giliran} {self.tanggal}"


@attrs.frozen(order=True, field_transformer=sekaligus)
class Tugas:
    """One officer on one shift of one day."""

    tanggal: date = attrs.field(validator=hari)
    giliran: str = attrs.field(validator=berisi)
    petugas: str = attrs.field(validator=berisi)

    def __str__(self) -> str:
        return f"{self.petugas} {self.giliran} {self.tanggal}"


@attrs.frozen(field_transformer=sekaligus)
class KebijakanJadwal:
    """The rules between duties of one officer; none has a default, for no source gives one.

    >>> KebijakanJadwal(istirahat_jam=11, jam_sepekan=40, hari_berturut=6).jam_sepekan
    Fraction(40, 1)
    """

    istirahat_jam: Fraction = attrs.field(converter=_jam_tak_negatif)
    """From the end of a duty to the beginning of the next, at least."""
    jam_sepekan: Fraction = attrs.field(converter=_jam_positif)
    """Hours of the duties that begin between a Monday and the Sunday after it, at most."""
    hari_berturut: int | None = attrs.field(validator=positif_atau_kosong)
    """Days in a row on which a duty begins, at most; None: no such rule."""
    giliran_bertumpuk: bool = attrs.field(default=False, validator=pilihan(bool))
    """Whether shifts may share hours (a handover, a peak); else that is refused as a slip."""

    @property
    def uraian_istirahat(self) -> str:
        return f"istirahat paling sedikit {tulis_pecahan(self.istirahat_jam)} jam"

    @property
    def uraian_jam(self) -> str:
        return f"paling banyak {tulis_pecahan(self.jam_sepekan)} jam sepekan"

    @property
    def uraian_berturut(self) -> str:
        return f"paling banyak {self.hari_berturut} hari berturut-turut"
