"""The nouns of biopori: ranges, kinds of hole and composter, soil, warnings.

A figure of the field is seldom one number: `Rentang` keeps both its ends, and a
result reckoned from it keeps them too. A warning (`Peringatan`) is no refusal: the
answer stands, and beside it the reason to doubt it.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from math import ceil, floor
from typing import Any

import attrs

from pelayanan_publik.biopori.errors import RentangTerbalik
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Berlaku, Bukti, DasarHukum
from pelayanan_publik.core.units import (
    Bilangan,
    berisi,
    pecahan_positif,
    pecahan_tak_negatif,
    pilihan,
    tulis_pecahan,
)

# --- ranges --------------------------------------------------------------------------------------


def _rendah(nilai: Bilangan) -> Fraction:
    return pecahan_tak_negatif(nilai, "rendah")


def _tinggi(nilai: Bilangan) -> Fraction:
    return pecahan_tak_negatif(nilai, "tinggi")


@attrs.frozen
class Rentang:
    """A figure between two ends, both of them possible.

    >>> isi = Rentang(2, 4)
    >>> print(isi.per(Rentang(15, 30)), isi.kali(10), Rentang(3, 3))
    0,067–0,267 20–40 3
    """

    rendah: Fraction = attrs.field(converter=_rendah)
    tinggi: Fraction = attrs.field(converter=_tinggi)

    def __attrs_post_init__(self) -> None:
        if self.rendah > self.tinggi:
            raise RentangTerbalik(str(self.rendah), path="rendah", tinggi=str(self.tinggi))

    @classmethod
    def tunggal(cls, nilai: Fraction) -> Rentang:
        """A range of one figure."""
        return cls(nilai, nilai)

    def kali(self, faktor: Fraction | int) -> Rentang:
        """The range times a number of zero or more."""
        return Rentang(self.rendah * faktor, self.tinggi * faktor)

    def per(self, lain: Rentang) -> Rentang:
        """The range over another (above zero): least over most, to most over least."""
        return Rentang(self.rendah / lain.tinggi, self.tinggi / lain.rendah)

    def __contains__(self, nilai: Fraction) -> bool:
        return self.rendah <= nilai <= self.tinggi

    def tulis(self, desimal: int = 3) -> str:
        """Both ends, rounded half up; one where they read alike."""
        rendah, tinggi = tulis_pecahan(self.rendah, desimal), tulis_pecahan(self.tinggi, desimal)
        return rendah if rendah == tinggi else f"{rendah}–{tinggi}"

    def __str__(self) -> str:
        return self.tulis()


def rentang_positif(nilai: object, path: str = "") -> Rentang:
    """A range above zero, given as itself or as one number.

    >>> print(rentang_positif(0.13), rentang_positif(Rentang(0.13, 0.21)))
    0,13 0,13–0,21
    """
    if isinstance(nilai, Rentang):
        pecahan_positif(nilai.rendah, path)
        return nilai
    return Rentang.tunggal(pecahan_positif(nilai, path))


# --- warnings ------------------------------------------------------------------------------------


class KodePeringatan(StrEnum):
    """Why an answer is to be doubted."""

    HUJAN_TIDAK_WAJAR = "hujan_tidak_wajar"
    LAHAN_TIDAK_MUAT = "lahan_tidak_muat"
    LEBIH_RAPAT_DARI_ANJURAN = "lebih_rapat_dari_anjuran"
    DIAMETER_DI_LUAR_ANJURAN = "diameter_di_luar_anjuran"
    KEDALAMAN_DI_LUAR_ANJURAN = "kedalaman_di_luar_anjuran"
    LUBANG_TIDAK_BERGANTIAN = "lubang_tidak_bergantian"


@attrs.frozen
class Peringatan:
    """A reason to doubt an answer: its word, a sentence, and what the reason rests on."""

    kode: KodePeringatan = attrs.field(validator=pilihan(KodePeringatan))
    pesan: str = attrs.field(validator=berisi)
    message: str = attrs.field(validator=berisi)
    dasar: DasarHukum
    bukti: Bukti

    @classmethod
    def dari(
        cls, kode: KodePeringatan, pesan: str, message: str, berlaku: Berlaku[Any]
    ) -> Peringatan:
        """A warning that rests on a figure with its source."""
        return cls(kode, pesan, message, berlaku.dasar, berlaku.bukti)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan("Peringatan", self.pesan, dasar=self.dasar, bukti=self.bukti)


# --- steps of a regulation -----------------------------------------------------------------------


class Langkah(StrEnum):
    """Whether a further step counts when it is full, or as soon as it has begun."""

    PENUH = "penuh"
    MULAI = "mulai"

    def banyak(self, luas: Fraction, langkah: Fraction) -> int:
        """The steps in an area of zero or more.

        >>> [cara.banyak(Fraction(69, 10), Fraction(7)) for cara in Langkah]
        [0, 1]
        """
        return floor(luas / langkah) if self is Langkah.PENUH else ceil(luas / langkah)


# --- holes and composters ------------------------------------------------------------------------


class JenisLubang(StrEnum):
    """What stands in the ground."""

    REGULER = "reguler"
    """A pipe of 10 cm, one metre deep."""
    JUMBO = "jumbo"
    """30 cm wide (Tegalrejo 2018)."""
    JUMBO_MANTRIJERON = "jumbo_mantrijeron"
    """80 cm wide, 2 to 2.5 m deep, for a year."""
    SUPER = "super"
    """Shared by ten families (Mantrijeron, Rotary 2023); its size was not published."""
    EMBER_TUMPUK = "ember_tumpuk"
    """Two 25 kg paint pails, one on the other (Kadipaten)."""
    PASAR = "pasar"
    """Of a ton, at a market (Pasty)."""


@attrs.frozen
class UkuranLubang:
    """What a source tells of a kind of hole; None where it is silent."""

    diameter_cm: int | None = None
    kedalaman_cm: Rentang | None = None
    kapasitas_kg: Rentang | None = None
    """As published, where it is not reckoned from the size."""
    lama_kompos_hari: Rentang | None = None
    """Its own, where it is not that of the material."""

    def __str__(self) -> str:
        bagian = {
            "diameter": (self.diameter_cm, "cm"),
            "kedalaman": (self.kedalaman_cm, "cm"),
            "kapasitas": (self.kapasitas_kg, "kg"),
            "panen": (self.lama_kompos_hari, "hari"),
        }
        ada = [f"{nama} {isi} {satuan}" for nama, (isi, satuan) in bagian.items() if isi]
        return ", ".join(ada) or "ukuran tidak diterbitkan"


class Bahan(StrEnum):
    """What is composted; it sets how long that takes."""

    DAPUR = "dapur"
    KEBUN = "kebun"


class JenisKomposter(StrEnum):
    """Where organic waste becomes compost above the ground."""

    TAKAKURA = "takakura"
    BPPT = "bppt"
    DRUM = "drum"
    LOSIDA = "losida"
    WINDROW = "windrow"
    TPS3R = "tps3r"


def _vertikal(nilai: Bilangan) -> Fraction:
    return pecahan_positif(nilai, "vertikal_m_per_hari")


def _horizontal(nilai: Bilangan) -> Fraction:
    return pecahan_positif(nilai, "horizontal_m_per_hari")


@attrs.frozen
class Tanah:
    """How fast water goes into the soil, down and sideways, in metres per day."""

    vertikal_m_per_hari: Fraction = attrs.field(converter=_vertikal)
    horizontal_m_per_hari: Fraction = attrs.field(converter=_horizontal)
    horizontal_menurut_contoh: bool = attrs.field(default=False, validator=pilihan(bool))
    """True where the sideways figure is no measurement but twice the other."""

    @classmethod
    def menurut_contoh_sni(cls, vertikal_m_per_hari: Bilangan) -> Tanah:
        """Twice as fast sideways as down: what the example of the SNI takes, and no more than that.

        >>> Tanah.menurut_contoh_sni(0.5).horizontal_m_per_hari
        Fraction(1, 1)
        """
        vertikal = pecahan_positif(vertikal_m_per_hari, "vertikal_m_per_hari")
        return cls(vertikal, 2 * vertikal, horizontal_menurut_contoh=True)

    def rata_rata(self, alas_m2: Fraction, dinding_m2: Fraction) -> Fraction:
        """The mean over a hole's floor and wall, in metres per day.

        >>> Tanah(1, 2).rata_rata(Fraction(1), Fraction(3))
        Fraction(7, 4)
        """
        serapan = self.vertikal_m_per_hari * alas_m2 + self.horizontal_m_per_hari * dinding_m2
        return serapan / (alas_m2 + dinding_m2)

    def penjelasan(self) -> Penjelasan:
        catatan = "dua kali vertikal, hanya contoh SNI" if self.horizontal_menurut_contoh else ""
        return Penjelasan(
            "Permeabilitas tanah",
            rincian=(
                Penjelasan("Vertikal", f"{tulis_pecahan(self.vertikal_m_per_hari, 4)} m/hari"),
                Penjelasan(
                    "Horizontal",
                    f"{tulis_pecahan(self.horizontal_m_per_hari, 4)} m/hari",
                    catatan=catatan,
                ),
            ),
        )


# --- generation ----------------------------------------------------------------------------------


class SumberTimbulan(StrEnum):
    """Who or what makes the waste, as the table of the SNI has it."""

    RUMAH_PERMANEN = "rumah_permanen"
    RUMAH_SEMI_PERMANEN = "rumah_semi_permanen"
    RUMAH_NON_PERMANEN = "rumah_non_permanen"
    KANTOR = "kantor"
    TOKO = "toko"
    SEKOLAH = "sekolah"
    JALAN_ARTERI_SEKUNDER = "jalan_arteri_sekunder"
    JALAN_KOLEKTOR = "jalan_kolektor"
    JALAN_LOKAL = "jalan_lokal"
    PASAR = "pasar"


class KelasKota(StrEnum):
    """The size of a city, for its total; larger ones must measure."""

    KECIL = "kecil"
    SEDANG = "sedang"


@attrs.frozen
class LajuBaku:
    """A standard rate per day, for one of `satuan`: by mass and by volume."""

    satuan: str
    kg: Rentang
    liter: Rentang

    def __str__(self) -> str:
        return f"{self.kg} kg atau {self.liter} liter per {self.satuan} per hari"
