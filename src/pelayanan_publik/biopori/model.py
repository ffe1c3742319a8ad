"""The nouns of biopori: ranges, kinds of hole and composter, rates of waste, warnings.

A figure of the field is seldom one number: `Rentang` keeps both its ends, and a
result reckoned from it keeps them too. A warning (`Peringatan`) is no refusal: the
answer stands, and beside it the reason to doubt it.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import ceil, floor
from typing import Any

import attrs

from pelayanan_publik.biopori.errors import RentangTerbalik
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Berlaku, Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan, sekaligus, terbaca
from pelayanan_publik.core.units import (
    Bilangan,
    berisi,
    galat_anggota,
    galat_teks,
    pecahan_positif,
    pilihan,
    tulis_pecahan,
)
from pelayanan_publik.core.validity import galat_tanggal

# --- ranges --------------------------------------------------------------------------------------


@attrs.frozen
class Rentang:
    """A figure between two ends, both of them possible.

    >>> isi = Rentang(2, 4)
    >>> print(isi.per(Rentang(15, 30)), isi.kali(10), Rentang(3, 3))
    0,067–0,267 20–40 3
    """

    rendah: Fraction = attrs.field(converter=terbaca)
    tinggi: Fraction = attrs.field(converter=terbaca)

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tak_negatif("rendah", self.rendah)
        masukan.tak_negatif("tinggi", self.tinggi)
        masukan.tuntas()
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
        """The range over another, which must be above zero: least over most, to most over least.

        >>> Rentang(1, 2).per(Rentang(0, 1))
        Traceback (most recent call last):
        pelayanan_publik.core.errors.NilaiHarusPositif: UM-002 ...
        """
        pecahan_positif(lain.rendah, "rendah")
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
    MELEBIHI_ORGANIK = "melebihi_organik"


@attrs.frozen(field_transformer=sekaligus)
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
    kapasitas_paling_sedikit: bool = False
    """True where the source says `more than`: the capacity is a lower bound."""

    def __str__(self) -> str:
        bagian = {
            "diameter": (self.diameter_cm, "cm"),
            "kedalaman": (self.kedalaman_cm, "cm"),
            f"kapasitas{' paling sedikit' * self.kapasitas_paling_sedikit}": (
                self.kapasitas_kg,
                "kg",
            ),
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


def _liter(nilai: Bilangan | None) -> Fraction | None:
    return None if nilai is None else terbaca(nilai)


@attrs.frozen
class LajuTerukur:
    """A rate that somebody measured: where, when, of what source, in kg per day and unit of it.

    The unit is that of the SNI's table: a person in a house, a pupil, a square metre of a market.

    >>> semarang = LajuTerukur("Semarang", date(2019, 1, 1), SumberTimbulan.RUMAH_PERMANEN, 0.57,
    ...     "Bappeda Kota Semarang 2021", liter=3.69)
    >>> round(float(semarang.massa_jenis_kg_per_liter), 3)
    0.154
    """

    tempat: str
    tanggal: date
    untuk: SumberTimbulan | None
    """None: of a whole city, all its sources together, per resident (`seluruh_kota`)."""
    kg: Fraction = attrs.field(converter=terbaca)
    sumber: str
    """Where the measurement was published."""
    liter: Fraction | None = attrs.field(default=None, converter=_liter)

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tambah(galat_teks(self.tempat, "tempat"), galat_tanggal(self.tanggal))
        if self.untuk is not None:
            masukan.tambah(galat_anggota(self.untuk, SumberTimbulan, "untuk"))
        masukan.positif("kg", self.kg)
        masukan.tambah(galat_teks(self.sumber, "sumber"))
        masukan.positif_atau_kosong("liter", self.liter)
        masukan.tuntas()

    @classmethod
    def seluruh_kota(
        cls,
        tempat: str,
        tanggal: date,
        kg: Bilangan,
        sumber: str,
        *,
        liter: Bilangan | None = None,
    ) -> LajuTerukur:
        """The total of a city per resident, for `timbulan_kota`.

        >>> LajuTerukur.seluruh_kota("Semarang", date(2019, 1, 1), 0.7, "contoh").untuk is None
        True
        """
        return cls(tempat, tanggal, None, kg, sumber, liter)

    @property
    def massa_jenis_kg_per_liter(self) -> Fraction | None:
        return None if self.liter is None else self.kg / self.liter

    def penjelasan(self) -> Penjelasan:
        kota = "" if self.untuk else "seluruh kota, "
        catatan = f"{kota}terukur di {self.tempat} {self.tanggal}, {self.sumber}"
        return Penjelasan("Laju", f"{tulis_pecahan(self.kg, 3)} kg per hari", catatan=catatan)
