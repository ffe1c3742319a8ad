"""Composters above the ground: how many a place needs, what they yield, when they are done.

The sources tell little: of Takakura and TPS3R the daily intake, of BPPT and windrow the
days. What they do not tell must be given; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from math import ceil
from types import MappingProxyType
from typing import Any

import attrs

from pelayanan_publik.biopori.errors import AngkaTidakDiterbitkan
from pelayanan_publik.biopori.model import JenisKomposter, Rentang, rentang_positif
from pelayanan_publik.biopori.parameters.komposter import (
    BPPT_LAMA,
    RENDEMEN,
    TAKAKURA_KG_PER_HARI,
    TPS3R_KG_PER_HARI,
    WINDROW_LAMA,
)
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    pecahan,
    tulis_pecahan,
    tulis_ribuan,
)
from pelayanan_publik.core.validity import tambah_hari

KAPASITAS: Mapping[JenisKomposter, Parameter[Any]] = MappingProxyType(
    {
        JenisKomposter.TAKAKURA: TAKAKURA_KG_PER_HARI,
        JenisKomposter.TPS3R: TPS3R_KG_PER_HARI,
    }
)
"""The kinds whose daily intake was published."""
LAMA: Mapping[JenisKomposter, Parameter[Rentang]] = MappingProxyType(
    {JenisKomposter.BPPT: BPPT_LAMA, JenisKomposter.WINDROW: WINDROW_LAMA}
)
"""The kinds whose composting days were published."""


# --- need and yield ------------------------------------------------------------------------------


@attrs.frozen
class HasilKompos:
    """What organic waste becomes, by mass."""

    masuk_kg: Fraction
    rendemen: Fraction
    pada: date
    terbitan: bool
    """True where the yield is the published one."""

    @property
    def kg(self) -> Fraction:
        return self.masuk_kg * self.rendemen

    def penjelasan(self) -> Penjelasan:
        sendiri = Penjelasan("Rendemen", tulis_pecahan(self.rendemen, 3))
        return Penjelasan(
            "Hasil kompos",
            f"{tulis_pecahan(self.kg)} kg",
            (
                Penjelasan("Sampah organik masuk", f"{tulis_pecahan(self.masuk_kg)} kg"),
                RENDEMEN.penjelasan(self.pada) if self.terbitan else sendiri,
            ),
        )


def hasil_kompos(
    *, masuk_kg: Bilangan, pada: date, rendemen: Bilangan | None = None
) -> HasilKompos:
    """Compost by mass: a third of food waste, unless a yield was measured.

    >>> hasil_kompos(masuk_kg=14_043, pada=date(2021, 6, 1)).kg
    Fraction(4681, 1)
    """
    masukan = Masukan()
    hasil = _hasil(masukan, masukan.tak_negatif("masuk_kg", masuk_kg), pada, rendemen)
    masukan.tuntas()
    return hasil


def _hasil(masukan: Masukan, masuk: Fraction, pada: date, rendemen: Bilangan | None) -> HasilKompos:
    if rendemen is None:
        return HasilKompos(masuk, masukan.berlaku(RENDEMEN, pada), pada, terbitan=True)
    masukan.hari("pada", pada)
    return HasilKompos(masuk, masukan.bagian("rendemen", rendemen), pada, terbitan=False)


@attrs.frozen
class KebutuhanKomposter:
    """Composters of one kind for a daily load."""

    jenis: JenisKomposter
    organik_kg_per_hari: Fraction
    kapasitas_kg_per_hari: Fraction
    jumlah: int
    hasil: HasilKompos
    """Per day, once the first are ripe."""
    terbitan: bool
    """True where the intake is the published one."""

    def penjelasan(self) -> Penjelasan:
        sendiri = Penjelasan("Kapasitas", f"{tulis_pecahan(self.kapasitas_kg_per_hari)} kg/hari")
        return Penjelasan(
            f"Kebutuhan komposter {self.jenis.value}",
            f"{tulis_ribuan(self.jumlah)} unit",
            (
                Penjelasan("Organik", f"{tulis_pecahan(self.organik_kg_per_hari)} kg/hari"),
                KAPASITAS[self.jenis].penjelasan(self.hasil.pada) if self.terbitan else sendiri,
                self.hasil.penjelasan(),
            ),
        )


def kebutuhan_komposter(
    *,
    jenis: JenisKomposter | str,
    organik_kg_per_hari: Bilangan,
    pada: date,
    kapasitas_kg_per_hari: Bilangan | None = None,
    rendemen: Bilangan | None = None,
) -> KebutuhanKomposter:
    """Organic waste per day over what one unit takes, rounded up. An intake given comes first.

    >>> kebutuhan_komposter(
    ...     jenis="tps3r", organik_kg_per_hari=1_126_000, pada=date(2021, 6, 1)).jumlah
    537
    >>> kebutuhan_komposter(jenis="drum", organik_kg_per_hari=10, pada=date(2021, 6, 1))
    Traceback (most recent call last):
    pelayanan_publik.biopori.errors.AngkaTidakDiterbitkan: BP-006 ...
    """
    masukan = Masukan()
    satu = masukan.pilihan("jenis", jenis, JenisKomposter)
    organik = masukan.tak_negatif("organik_kg_per_hari", organik_kg_per_hari)
    hasil = _hasil(masukan, organik, pada, rendemen)
    kapasitas, terbitan = Fraction(1), kapasitas_kg_per_hari is None
    if not terbitan:
        kapasitas = masukan.positif("kapasitas_kg_per_hari", kapasitas_kg_per_hari)
    elif satu in KAPASITAS:
        kapasitas = pecahan(masukan.berlaku(KAPASITAS[satu], pada))
    else:
        masukan.tambah(_tidak_diterbitkan(satu, "kapasitas_kg_per_hari"))
    masukan.tuntas()
    jumlah = ceil(organik / kapasitas)
    return KebutuhanKomposter(satu, organik, kapasitas, jumlah, hasil, terbitan)


def _tidak_diterbitkan(jenis: JenisKomposter | str, perlu: str) -> AngkaTidakDiterbitkan:
    return AngkaTidakDiterbitkan(jenis, path=perlu, perlu=perlu)


# --- ripeness ------------------------------------------------------------------------------------


@attrs.frozen
class TanggalMatang:
    """The first day on which compost may be ripe, and the day by which it is."""

    mulai: date
    lama_hari: Rentang
    paling_cepat: date
    paling_lambat: date
    jenis: JenisKomposter | None
    """Whose published days these are; None where they were given."""

    def penjelasan(self) -> Penjelasan:
        sendiri = Penjelasan("Lama pengomposan", f"{self.lama_hari} hari")
        sehari = self.paling_cepat == self.paling_lambat
        akhir = "" if sehari else f" s.d. {self.paling_lambat}"
        return Penjelasan(
            "Kompos matang",
            f"{self.paling_cepat}{akhir}",
            (
                Penjelasan("Mulai", str(self.mulai)),
                LAMA[self.jenis].penjelasan(self.mulai) if self.jenis else sendiri,
            ),
        )


def tanggal_matang(
    mulai: date,
    *,
    jenis: JenisKomposter | str | None = None,
    lama_hari: Bilangan | Rentang | None = None,
) -> TanggalMatang:
    """When compost begun on a day is ripe: by days given, or by those published for a kind.

    >>> tanggal_matang(date(2024, 1, 1), jenis="bppt").paling_lambat
    datetime.date(2024, 2, 19)
    """
    masukan = Masukan()
    masukan.hari("mulai", mulai)
    satu = None if jenis is None else masukan.pilihan("jenis", jenis, JenisKomposter)
    lama = Rentang(1, 1)
    if lama_hari is not None:
        satu, lama = None, masukan.baca(rentang_positif, "lama_hari", lama_hari, lama)
    elif satu is not None and satu in LAMA:
        lama = masukan.berlaku(LAMA[satu], mulai, "mulai")
    elif masukan.baik("jenis"):
        masukan.tambah(_tidak_diterbitkan(satu or "komposter", "lama_hari"))
    masukan.tuntas()
    cepat, lambat = (tambah_hari(mulai, ceil(n), "lama_hari") for n in (lama.rendah, lama.tinggi))
    return TanggalMatang(mulai, lama, cepat, lambat, satu)
