"""A number never travels without its date and its source.

    Parameter  one named figure of a regulation or a known practice
      └─ Berlaku   its value in a period, with the legal basis and the evidence for it

Asked before its first date a parameter refuses: no law reaches back. `Berlapis`
lets a province, city or kelurahan put its own value in place of the general
one, the nearest winning. `Katalog` lists them all, by programme.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Generic, TypeVar

import attrs

from pelayanan_publik.core.errors import KodeGanda, ParameterBelumBerlaku, ParameterKosong, angkat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import berisi, pecahan, tulis_pecahan
from pelayanan_publik.core.validity import Masa, galat_bertumpuk, galat_tanggal

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
_DESIMAL = 6
"""A figure with more decimals than this is written as a fraction."""


class Bukti(StrEnum):
    """How well a figure is known."""

    PRIMER = "primer"
    """Read in the text of the regulation or the data row itself."""
    SEKUNDER = "sekunder"
    """Reported by a secondary source that names the primary one."""
    TURUNAN = "turunan"
    """Derived by arithmetic from figures that were read."""
    USULAN = "usulan"
    """Proposed by this library; no source requires it."""


@attrs.frozen
class DasarHukum:
    """The regulation, or the published practice, that a figure rests on."""

    nama: str = attrs.field(validator=berisi)
    letak: str = ""
    """Article, page, annex."""
    sumber: str = ""
    """Where it was read."""

    def __str__(self) -> str:
        return ", ".join(bagian for bagian in (self.nama, self.letak) if bagian)


@attrs.frozen
class Berlaku(Generic[T_co]):
    """One value of a parameter, the period it holds in, and why it is believed."""

    nilai: T_co
    masa: Masa
    dasar: DasarHukum
    bukti: Bukti


def _menurut_masa(riwayat: Iterable[Berlaku[T_co]]) -> tuple[Berlaku[T_co], ...]:
    return tuple(sorted(riwayat, key=lambda b: b.masa.mulai))


@attrs.frozen
class Parameter(Generic[T_co]):
    """A dated figure, named `program.nama`.

    >>> tunggu = Parameter("contoh.tunggu_bulan", "Waktu tunggu penarikan", "bulan", (
    ...     Berlaku(3, Masa(date(2016, 5, 22)), DasarHukum("Gemah Ripah"), Bukti.SEKUNDER),))
    >>> tunggu.nilai(date(2020, 1, 1))
    3
    >>> tunggu.nilai(date(2010, 1, 1))
    Traceback (most recent call last):
    pelayanan_publik.core.errors.ParameterBelumBerlaku: UM-010 ...
    """

    kode: str = attrs.field(validator=berisi)
    uraian: str
    satuan: str
    riwayat: tuple[Berlaku[T_co], ...] = attrs.field(converter=_menurut_masa)
    """By the first day of each value, the newest last."""

    def __attrs_post_init__(self) -> None:
        if not self.riwayat:
            raise ParameterKosong(self.kode, path="riwayat")
        masa = [(b.masa.mulai, b.masa.sampai) for b in self.riwayat]
        angkat(galat_bertumpuk(masa, self.kode))

    @property
    def program(self) -> str:
        return self.kode.partition(".")[0]

    def pada(self, tanggal: date) -> Berlaku[T_co]:
        """The value in force on a day, with its basis."""
        angkat(filter(None, [galat_tanggal(tanggal, "pada")]))
        for berlaku in self.riwayat:
            if tanggal in berlaku.masa:
                return berlaku
        raise ParameterBelumBerlaku(
            tanggal,
            path="pada",
            parameter=self.kode,
            berlaku="; ".join(str(b.masa) for b in self.riwayat),
        )

    def nilai(self, tanggal: date) -> T_co:
        """The bare value in force on a day."""
        return self.pada(tanggal).nilai

    def penjelasan(self, tanggal: date) -> Penjelasan:
        """The value in force on a day as a statement with its basis and evidence."""
        berlaku = self.pada(tanggal)
        nilai = f"{_tulis(berlaku.nilai)} {self.satuan}".strip()
        return Penjelasan(self.uraian, nilai, dasar=berlaku.dasar, bukti=berlaku.bukti)


TAK_BERTANGGAL = date.min
"""For a source without a date: its figure counts from the beginning of time, and says so."""


class Program:
    """Makes the parameters of one programme that have one value so far.

    >>> tunggu = Program("contoh").satu(
    ...     "tunggu", "Waktu tunggu", "bulan", 3, date(2016, 5, 22), DasarHukum("Gemah Ripah"))
    >>> tunggu.kode, tunggu.nilai(date(2020, 1, 1))
    ('contoh.tunggu', 3)
    """

    def __init__(self, nama: str) -> None:
        self.nama = nama

    def satu(
        self,
        kode: str,
        uraian: str,
        satuan: str,
        nilai: T,
        masa: date | Masa,
        dasar: DasarHukum,
        bukti: Bukti = Bukti.SEKUNDER,
    ) -> Parameter[T]:
        """A figure with its one value, in a period or from a day on."""
        selama = masa if isinstance(masa, Masa) else Masa(masa)
        berlaku = Berlaku(nilai, selama, dasar, bukti)
        return Parameter(f"{self.nama}.{kode}", uraian, satuan, (berlaku,))


@attrs.frozen
class Berlapis(Generic[T_co]):
    """A parameter with local exceptions, by region code; the nearest one in force wins."""

    umum: Parameter[T_co]
    khusus: Mapping[str, Parameter[T_co]] = attrs.field(hash=False)

    def pada(self, tanggal: date, wilayah: Sequence[str]) -> Berlaku[T_co]:
        """The value for a place, given its region codes from the nearest outward.

        A local value that is not in force on that day gives way to the next one out.
        """
        for kode in wilayah:
            lokal = self.khusus.get(kode)
            if lokal is not None and any(tanggal in b.masa for b in lokal.riwayat):
                return lokal.pada(tanggal)
        return self.umum.pada(tanggal)


@attrs.frozen
class Katalog:
    """Parameters listed by programme: code, value, period, basis and evidence."""

    isi: tuple[Parameter[object], ...]

    @classmethod
    def dari(cls, *daftar: Iterable[Parameter[object]]) -> Katalog:
        """The parameters of several programmes, by code; a code stands for one figure only."""
        semua = sorted((p for d in daftar for p in d), key=lambda p: p.kode)
        kode = [p.kode for p in semua]
        ganda = tuple(sorted({k for k in kode if kode.count(k) > 1}))
        if ganda:
            raise KodeGanda(ganda, path="kode")
        return cls(tuple(semua))

    def program(self, nama: str) -> Katalog:
        """Only the parameters of one programme."""
        return Katalog(tuple(p for p in self.isi if p.program == nama))

    def tabel(self) -> Tabel:
        baris = tuple(
            (
                parameter.kode,
                f"{_tulis(b.nilai)} {parameter.satuan}".strip(),
                str(b.masa),
                str(b.dasar),
                b.bukti.value,
            )
            for parameter in self.isi
            for b in parameter.riwayat
        )
        return Tabel("Katalog parameter", ("Kode", "Nilai", "Berlaku", "Dasar", "Bukti"), baris)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def semua_parameter(isi: Mapping[str, object]) -> tuple[Parameter[object], ...]:
    """The figures among the names of a module, those in tables too, for the catalogue.

    >>> berlaku = Berlaku(18, Masa(date(2010, 1, 1)), DasarHukum("SOP"), Bukti.SEKUNDER)
    >>> usia = Parameter("contoh.usia", "Usia paling muda", "tahun", (berlaku,))
    >>> [p.kode for p in semua_parameter({"USIA": usia, "MENURUT_TIM": {"air": usia}, "_N": 3})]
    ['contoh.usia', 'contoh.usia']
    """
    semua = (
        satu
        for nilai in isi.values()
        for satu in (nilai.values() if isinstance(nilai, Mapping) else (nilai,))
    )
    return tuple(satu for satu in semua if isinstance(satu, Parameter))


def _tulis(nilai: object) -> str:
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, tuple):
        return " : ".join(str(n) for n in nilai)
    if isinstance(nilai, (Decimal, Fraction)):
        eksak = pecahan(nilai)
        desimal = (eksak * 10**_DESIMAL).denominator == 1
        return tulis_pecahan(eksak, _DESIMAL) if desimal else str(eksak)
    return f"{nilai:,}".replace(",", ".") if type(nilai) is int else str(nilai)
