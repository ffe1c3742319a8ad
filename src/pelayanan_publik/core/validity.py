"""When something holds: periods, months, and working days.

A period (`Masa`) begins on its first day and ends *before* its `sampai`; two
periods that meet do not overlap. Months are added with clamping: three months
after 30 November is the last day of February. Working days are counted on a
calendar that the caller hands over, because holidays are decided by decree,
not by arithmetic; a day the calendar does not know is refused.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Sequence
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta
from itertools import pairwise
from typing import Self, TypeVar

import attrs

from pelayanan_publik.core.errors import (
    AngkaTidakTerbaca,
    BukanTanggal,
    Galat,
    KalenderTanpaHariKerja,
    KalenderTidakMencakup,
    MasaBertumpuk,
    MasaTerbalik,
    angkat,
    tulis_bulat,
)
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_bulat,
    galat_positif,
    galat_tak_negatif,
)

_BULAN_SETAHUN = 12
_SEPEKAN = frozenset(range(7))
T = TypeVar("T", bound=date)


def galat_tanggal(nilai: object, path: str = "tanggal") -> Galat | None:
    """The fault of a value that is not a calendar day, or None.

    A datetime is not a day, and neither is the end of time, which has no day after it.
    """
    if type(nilai) is date and nilai != date.max:
        return None
    return BukanTanggal(nilai, path=path, sebagai="tanggal (date)")


def hari(_: object, attribute: attrs.Attribute[date], value: date) -> None:
    """Attrs validator: a calendar day."""
    if galat := galat_tanggal(value, attribute.name):
        raise galat


def hari_atau_kosong(
    _: object, attribute: attrs.Attribute[date | None], value: date | None
) -> None:
    """Attrs validator: a calendar day, or none."""
    if value is not None and (galat := galat_tanggal(value, attribute.name)):
        raise galat


def galat_tahun(nilai: object, path: str = "tahun") -> Galat | None:
    """The fault of a value that is no year of the calendar, or None.

    >>> galat_tahun(2024), galat_tahun(10_000).kode, galat_tahun(True).kode
    (None, 'UM-007', 'UM-001')
    """
    if galat := galat_positif(nilai, path):
        return galat
    if isinstance(nilai, int) and nilai < MAXYEAR:
        return None
    return BukanTanggal(nilai, path=path, sebagai="tahun kalender")


def saat(nilai: date) -> datetime:
    """A day as its first instant; an instant stays itself. Local time, without a zone.

    >>> saat(date(2024, 9, 1))
    datetime.datetime(2024, 9, 1, 0, 0)
    """
    if type(nilai) is date:
        return datetime.combine(nilai, time.min)
    if isinstance(nilai, datetime) and nilai.tzinfo is None:
        return nilai
    raise BukanTanggal(nilai, path="saat", sebagai="tanggal atau saat setempat tanpa zona")


def jam_setempat(nilai: time | None, path: str = "jam") -> None:
    """Refuse what is not an hour of the day in local time, or none."""
    if nilai is not None and not (type(nilai) is time and nilai.tzinfo is None):
        raise BukanTanggal(nilai, path=path, sebagai="jam setempat (time)")


@attrs.frozen
class Masa:
    """A half-open period of days: `mulai` is in it, `sampai` is the first day after it.

    >>> tahun_2024 = Masa(date(2024, 1, 1), date(2025, 1, 1))
    >>> date(2024, 12, 31) in tahun_2024, date(2025, 1, 1) in tahun_2024
    (True, False)
    """

    mulai: date = attrs.field(validator=hari)
    sampai: date | None = attrs.field(default=None, validator=hari_atau_kosong)

    def __attrs_post_init__(self) -> None:
        if self.sampai is not None and self.sampai <= self.mulai:
            raise MasaTerbalik(self.sampai, path="sampai", mulai=self.mulai)

    def __contains__(self, tanggal: date) -> bool:
        if type(tanggal) is not date:
            raise BukanTanggal(tanggal, path="tanggal", sebagai="tanggal (date)")
        return self.mulai <= tanggal and (self.sampai is None or tanggal < self.sampai)

    def __str__(self) -> str:
        mulai = "semula" if self.mulai == date.min else str(self.mulai)
        return f"{mulai} s.d. sebelum {self.sampai}" if self.sampai else f"sejak {mulai}"


def bertumpuk(a: tuple[T, T | None], b: tuple[T, T | None]) -> bool:
    """Whether two half-open periods share an instant (None: open end).

    >>> satu, dua = date(2024, 1, 1), date(2024, 2, 1)
    >>> bertumpuk((satu, dua), (dua, None)), bertumpuk((satu, None), (dua, None))
    (False, True)
    """
    return (b[1] is None or a[0] < b[1]) and (a[1] is None or b[0] < a[1])


def galat_bertumpuk(masa: Sequence[tuple[T, T | None]], path: str = "") -> list[Galat]:
    """A fault for every period that overlaps the one that begins before it."""
    urut = sorted(masa, key=lambda m: m[0])
    return [
        MasaBertumpuk(str(b[0]), path=path, dengan=f"{a[0]} s.d. {a[1] or 'seterusnya'}")
        for a, b in pairwise(urut)
        if bertumpuk(a, b)
    ]


def tambah_hari(tanggal: date, hari: int, path: str = "hari") -> date:
    """So many days later; refused beyond the end of the calendar.

    >>> tambah_hari(date(2024, 2, 1), 49)
    datetime.date(2024, 3, 21)
    """
    try:
        hasil = tanggal + timedelta(days=hari)
    except OverflowError:
        hasil = date.max
    if hasil == date.max:
        raise BukanTanggal(
            f"{tanggal} + {tulis_bulat(hari)} hari", path=path, sebagai="tanggal kalender"
        )
    return hasil


def tambah_bulan(tanggal: date, bulan: int) -> date:
    """The same day `bulan` months later (or earlier), or the last day of a shorter month.

    >>> tambah_bulan(date(2023, 11, 30), 3), tambah_bulan(date(2024, 3, 31), -1)
    (datetime.date(2024, 2, 29), datetime.date(2024, 2, 29))
    """
    angkat(filter(None, (galat_tanggal(tanggal), galat_bulat(bulan, "bulan"))))
    tahun, indeks = divmod(
        tanggal.year * _BULAN_SETAHUN + tanggal.month - 1 + bulan, _BULAN_SETAHUN
    )
    if not MINYEAR <= tahun <= MAXYEAR:
        raise BukanTanggal(
            f"{tanggal} + {tulis_bulat(bulan)} bulan", path="tanggal", sebagai="tanggal kalender"
        )
    hasil = date(tahun, indeks + 1, min(tanggal.day, monthrange(tahun, indeks + 1)[1]))
    angkat(filter(None, [galat_tanggal(hasil)]))
    return hasil


@attrs.frozen(order=True)
class Bulan:
    """A calendar month, the period of a report and of a closing.

    >>> Bulan.dari(date(2024, 2, 10)).akhir, str(Bulan(2024, 12).berikut)
    (datetime.date(2024, 2, 29), '2025-01')
    """

    tahun: int
    bulan: int

    def __attrs_post_init__(self) -> None:
        salah = galat_positif(self.tahun) or galat_positif(self.bulan)
        if salah or self.tahun >= MAXYEAR or self.bulan > _BULAN_SETAHUN:
            raise BukanTanggal((self.tahun, self.bulan), path="bulan", sebagai="bulan kalender")

    @classmethod
    def dari(cls, tanggal: date) -> Self:
        if not isinstance(tanggal, date):
            raise BukanTanggal(tanggal, path="tanggal", sebagai="tanggal (date)")
        return cls(tanggal.year, tanggal.month)

    @classmethod
    def baca(cls, tulisan: str) -> Self:
        """
        >>> Bulan.baca("2024-09")
        Bulan(tahun=2024, bulan=9)
        """
        terbaca = isinstance(tulisan, str)
        cocok = re.fullmatch(r"([0-9]{4})-([0-9]{2})", tulisan) if terbaca else None
        if cocok is None:
            raise AngkaTidakTerbaca(tulisan, sebagai="bulan", contoh="2024-09")
        return cls(int(cocok[1]), int(cocok[2]))

    @property
    def mulai(self) -> date:
        return date(self.tahun, self.bulan, 1)

    @property
    def akhir(self) -> date:
        return date(self.tahun, self.bulan, self.banyak_hari)

    @property
    def banyak_hari(self) -> int:
        return monthrange(self.tahun, self.bulan)[1]

    @property
    def berikut(self) -> Bulan:
        return Bulan.dari(tambah_bulan(self.mulai, 1))

    def __contains__(self, tanggal: date) -> bool:
        return Bulan.dari(tanggal) == self

    def __str__(self) -> str:
        return f"{self.tahun:04d}-{self.bulan:02d}"


@attrs.frozen
class KalenderKerja:
    """The working days between two dates, as a decree or an office lists them.

    `libur` are the holidays, `akhir_pekan` the resting weekdays (Monday is 0).
    """

    masa: Masa
    libur: frozenset[date]
    akhir_pekan: frozenset[int] = frozenset({5, 6})

    def __attrs_post_init__(self) -> None:
        if not self.akhir_pekan < _SEPEKAN:
            raise KalenderTanpaHariKerja(self.akhir_pekan, path="akhir_pekan")

    def hari_kerja(self, tanggal: date) -> bool:
        """Whether people work on that day; outside the calendar's period it is not known."""
        if tanggal not in self.masa:
            raise KalenderTidakMencakup(
                tanggal, mulai=self.masa.mulai, sampai=self.masa.sampai or "seterusnya"
            )
        return tanggal.weekday() not in self.akhir_pekan and tanggal not in self.libur


def tambah_hari_kerja(tanggal: date, banyak: int, kalender: KalenderKerja) -> date:
    """The day on which `banyak` working days (zero or more) have passed, the first not counted.

    >>> lebaran = gabung_libur([date(2024, 4, 10), date(2024, 4, 11)])
    >>> kalender = KalenderKerja(Masa(date(2024, 4, 1)), lebaran)
    >>> tambah_hari_kerja(date(2024, 4, 9), 2, kalender)
    datetime.date(2024, 4, 15)
    """
    salah = galat_tanggal(tanggal), galat_tak_negatif(banyak, "banyak")
    angkat(filter(None, (*salah, galat_anggota(kalender, KalenderKerja, "kalender"))))
    terakhir, _ = lewati_libur(
        tanggal, banyak, lambda satu: not kalender.hari_kerja(satu), "banyak"
    )
    return terakhir


def lewati_libur(
    tanggal: date, banyak: int, libur: Callable[[date], bool], path: str
) -> tuple[date, tuple[date, ...]]:
    """The day so many days on, resting days not counted, and the resting days on the way.

    >>> terakhir, dilewati = lewati_libur(
    ...     date(2024, 3, 1), 2, lambda satu: satu.weekday() > 4, "batas")
    >>> str(terakhir), [satu.day for satu in dilewati]
    ('2024-03-05', [2, 3])
    """
    dilewati: list[date] = []
    while banyak > 0:
        tanggal = tambah_hari(tanggal, 1, path)
        if libur(tanggal):
            dilewati.append(tanggal)
        else:
            banyak -= 1
    return tanggal, tuple(dilewati)


def kerja(kalender: KalenderKerja, satu: date) -> bool:
    """Whether an office works on a day; a day its calendar does not know is told under that name.

    >>> kerja(KalenderKerja(Masa(date(2024, 1, 1)), frozenset()), date(2023, 12, 31))
    Traceback (most recent call last):
    pelayanan_publik.core.errors.KalenderTidakMencakup: UM-014 kalender: ...
    """
    try:
        return kalender.hari_kerja(satu)
    except Galat as galat:
        raise galat.di("kalender")  # noqa: B904 - the same fault, told where it is


def libur_menurut(kalender: KalenderKerja | None) -> Callable[[date], bool]:
    """What tells the resting days of a calendar; without one there are none."""
    return lambda satu: kalender is not None and not kerja(kalender, satu)


def gabung_libur(*daftar: Iterable[date]) -> frozenset[date]:
    """Holidays of several lists (national, joint leave, local) as one.

    >>> len(gabung_libur([date(2024, 1, 1)], [date(2024, 1, 1), date(2024, 2, 8)]))
    2
    """
    return frozenset(tanggal for libur in daftar for tanggal in libur)
