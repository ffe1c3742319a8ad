"""An item: whether it may be used on a day, and if not, why."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

import attrs

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    berisi,
    galat_positif,
    tupel,
)
from pelayanan_publik.core.validity import (
    galat_tanggal,
    hari_atau_kosong,
)
from pelayanan_publik.tangguh_bencana.errors import (
    SelangTerlaluPanjang,
)
from pelayanan_publik.tangguh_bencana.pintu import (
    berbanyak,
    dalam_masa,
    pastikan_hari,
    pastikan_masa,
)


class KeadaanAlat(StrEnum):
    """Whether an item may be used on a day, and if not, why."""

    LAYAK = "layak"
    BELUM_ADA = "belum_ada"
    """It came later."""
    TIDAK_ADA = "tidak_ada"
    """It was given back."""
    BELUM_DIPERIKSA = "belum_diperiksa"
    LEWAT_PERIKSA = "lewat_periksa"
    MENUNGGU_PERIKSA = "menunggu_periksa"
    """Used, and not inspected since."""
    TIDAK_LOLOS = "tidak_lolos"
    """It did not pass an inspection, and has passed none since."""
    PENSIUN = "pensiun"

    @property
    def cukup_diperiksa(self) -> bool:
        """Whether an inspection alone puts it back into use.

        What did not pass one is repaired first, or another is bought.
        """
        return self in _TINGGAL_PERIKSA


_TINGGAL_PERIKSA = frozenset(
    {KeadaanAlat.BELUM_DIPERIKSA, KeadaanAlat.LEWAT_PERIKSA, KeadaanAlat.MENUNGGU_PERIKSA}
)


SELANG_TERPANJANG = 36_525
"""Days between two inspections: a hundred years; nothing is inspected so seldom."""


def _hari_terurut(nilai: date | Iterable[date]) -> tuple[date, ...]:
    """Attrs converter: days in their order, each once; one day is a list of one.

    What holds anything else stays as it is, for the validator to refuse.
    """
    semua = (nilai,) if isinstance(nilai, date) else tupel(nilai)
    if type(semua) is not tuple or any(map(galat_tanggal, semua)):
        return semua
    return tuple(sorted(set(semua)))


def _beberapa_hari(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Attrs validator: calendar days; every one that is none is told."""
    nama, semua = attribute.name, value if isinstance(value, tuple) else ()
    galat = [galat_tanggal(h, f"{nama}[{i}]") for i, h in enumerate(semua)]
    angkat(filter(None, galat if semua is value else [galat_tanggal(value, nama)]))


def selang_atau_kosong(_: object, attribute: attrs.Attribute[Any], value: int | None) -> None:
    """Attrs validator: days between two inspections, or none."""
    if value is None:
        return
    angkat(filter(None, [galat_positif(value, attribute.name)]))
    if value > SELANG_TERPANJANG:
        raise SelangTerlaluPanjang(value, path=attribute.name, batas=SELANG_TERPANJANG)


def _terakhir(hari: tuple[date, ...], pada: date) -> date | None:
    """The last of days in order that a day has reached."""
    ke = bisect_right(hari, pada)
    return hari[ke - 1] if ke else None


def _belum_disusul(kejadian: date | None, diperiksa: date | None) -> bool:
    """Whether no inspection has been passed since a day; one of the same day came before."""
    return kejadian is not None and (diperiksa is None or diperiksa <= kejadian)


@attrs.frozen(field_transformer=sekaligus)
class Alat:
    """An item, or several alike that are inspected together, and its history of inspections.

    It is fit through the day of its last inspection plus `selang_hari`; without an interval it
    needs no inspection by the calendar. What is inspected after every use (a rope) waits from
    the day of a use until its next inspection. What did not pass an inspection is out of use until
    it passes one: a repair is told by that. What is retired never comes back.

    A day is judged by what had happened by then, so a new inspection leaves the days before it
    as they were. Days are given in any order, one or several.

    >>> tali = Alat("TALI-1", "tali_kernmantle", diperiksa=date(2026, 1, 1), selang_hari=30)
    >>> [tali.keadaan(date(2026, m, 1)).value for m in (1, 2, 3)]
    ['layak', 'lewat_periksa', 'lewat_periksa']
    >>> lagi = attrs.evolve(tali, diperiksa=[*tali.diperiksa, date(2026, 3, 1)])
    >>> [lagi.keadaan(date(2026, m, 1)).value for m in (1, 2, 3)]
    ['layak', 'lewat_periksa', 'layak']
    """

    kode: str = attrs.field(validator=berisi)
    jenis: str = attrs.field(validator=berisi)
    jumlah: int = attrs.field(default=1, validator=berbanyak)
    sejak: date | None = attrs.field(default=None, validator=hari_atau_kosong)
    """The day it came; None: it was always there."""
    diperiksa: tuple[date, ...] = attrs.field(
        default=(), converter=_hari_terurut, validator=_beberapa_hari
    )
    """The inspections that it passed."""
    selang_hari: int | None = attrs.field(default=None, validator=selang_atau_kosong)
    dipakai: tuple[date, ...] = attrs.field(
        default=(), converter=_hari_terurut, validator=_beberapa_hari
    )
    """The days from which it waits for its next inspection: a use after which it is inspected,
    an incident.

    An inspection of the same day is taken to have been before it, and ends no such wait. Where
    it is known to have come after, the day is left out.
    """
    pensiun: date | None = attrs.field(default=None, validator=hari_atau_kosong)
    """The first day on which it is out of use for ever."""
    gagal: tuple[date, ...] = attrs.field(
        default=(), converter=_hari_terurut, validator=_beberapa_hari
    )
    """The inspections that it did not pass. One that it passed the same day is taken to have been
    before it, as for `dipakai`.
    """
    sampai: date | None = attrs.field(default=None, validator=hari_atau_kosong)
    """The first day on which it is no longer there, because it was given back."""

    def __attrs_post_init__(self) -> None:
        pastikan_masa(self.sejak, self.sampai)

    def jatuh_tempo(self, pada: date) -> date | None:
        """The first day on which it is overdue if no inspection follows the last one by `pada`.

        None: it has no interval, was not inspected by then, or falls due after the calendar.

        >>> ht = Alat("H", "ht", diperiksa=date(2026, 1, 1), selang_hari=30)
        >>> ht.jatuh_tempo(date(2026, 1, 20))
        datetime.date(2026, 2, 1)
        """
        pastikan_hari(pada)
        terakhir = _terakhir(self.diperiksa, pada)
        if self.selang_hari is None or terakhir is None:
            return None
        lewat = self.selang_hari + 1
        return terakhir + timedelta(lewat) if lewat < (date.max - terakhir).days else None

    def terdaftar(self, pada: date) -> bool:
        """Whether it is there on a day, fit or not."""
        pastikan_hari(pada)
        return dalam_masa(pada, self.sejak, self.sampai)

    def keadaan(self, pada: date) -> KeadaanAlat:
        """How it stands on a day, by what had happened by then."""
        if not self.terdaftar(pada):
            belum = self.sejak is not None and pada < self.sejak
            return KeadaanAlat.BELUM_ADA if belum else KeadaanAlat.TIDAK_ADA
        if self.pensiun is not None and self.pensiun <= pada:
            return KeadaanAlat.PENSIUN
        diperiksa = _terakhir(self.diperiksa, pada)
        if _belum_disusul(_terakhir(self.gagal, pada), diperiksa):
            return KeadaanAlat.TIDAK_LOLOS
        if _belum_disusul(_terakhir(self.dipakai, pada), diperiksa):
            return KeadaanAlat.MENUNGGU_PERIKSA
        return self._menurut_selang(pada, diperiksa)

    def _menurut_selang(self, pada: date, diperiksa: date | None) -> KeadaanAlat:
        if self.selang_hari is None:
            return KeadaanAlat.LAYAK
        if diperiksa is None:
            return KeadaanAlat.BELUM_DIPERIKSA
        lewat = (pada - diperiksa).days > self.selang_hari
        return KeadaanAlat.LEWAT_PERIKSA if lewat else KeadaanAlat.LAYAK

    def layak(self, pada: date) -> bool:
        return self.keadaan(pada) is KeadaanAlat.LAYAK
