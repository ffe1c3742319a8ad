"""By what rule a pagu is shared: rules as frozen values.

    rata          every recipient the same
    proporsional  by one measure: population, area, families
    formula       a base for each, and the rest by several measures with weights

No national formula was found for kelurahan, so no weight has a default, and the weights add up
to exactly 1. Money goes out in whole units of `satuan` rupiah.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.anggaran.errors import (
    BobotTidakSatu,
    DasarBerganda,
    DasarTanpaSisa,
)
from pelayanan_publik.anggaran.pembagian.penerima import IsiUkuran, PerUkuran, baca_ukuran
from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import DasarHukum
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    Bilangan,
    berisi,
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    galat_teks,
    pecahan_bagian,
    pecahan_positif,
    pilihan,
    positif,
    tak_negatif,
    tulis_kata,
    tulis_pecahan,
    tulis_persen,
    tulis_rupiah,
)


class MetodeBagi(StrEnum):
    """How exact quotas become whole units."""

    SISA_TERBESAR = "sisa_terbesar"
    """Whole parts first, then a unit each to the largest remainders: within a unit of the quota."""
    WEBSTER = "webster"
    """Nearest units, with one divisor for all: nobody loses when the pagu grows."""


class AturanSeri(StrEnum):
    """Who gets the unit when two have the same claim to it. Codes compare as text: 02 before 10."""

    KODE = "kode"
    """The lower code."""
    PORSI_TERBESAR = "porsi_terbesar"
    """The one with the larger quota; if equal, the lower code."""


# --- rules ---------------------------------------------------------------------------------------


def _baca_bobot(isi: object, path: str) -> PerUkuran:
    return baca_ukuran(isi, path, pecahan_positif)


def _bobot(isi: IsiUkuran) -> PerUkuran:
    return _baca_bobot(isi, "bobot")


def _dasar_bagian(nilai: Bilangan) -> Fraction:
    return pecahan_bagian(nilai, "dasar_bagian")


@attrs.frozen(field_transformer=sekaligus)
class AturanBagi:
    """One way to share a pagu; made by `rata`, `proporsional` and `formula`.

    A rule without weights shares everything equally.
    """

    nama: str = attrs.field(validator=berisi)
    bobot: PerUkuran = attrs.field(default=(), converter=_bobot)
    """By measure its weight; they add up to exactly 1."""
    dasar_rupiah: int = attrs.field(default=0, validator=tak_negatif)
    """The base of each recipient (alokasi dasar)."""
    dasar_bagian: Fraction = attrs.field(default=Fraction(0), converter=_dasar_bagian)
    """The share of the pagu that goes out equally before the weights count."""
    satuan: int = attrs.field(default=1, validator=positif)
    """Rupiah in a unit; what is no whole unit of the pagu goes to one recipient."""
    metode: MetodeBagi = attrs.field(
        default=MetodeBagi.SISA_TERBESAR, validator=pilihan(MetodeBagi)
    )
    seri: AturanSeri = attrs.field(default=AturanSeri.KODE, validator=pilihan(AturanSeri))
    dasar: DasarHukum | None = None
    """The regulation that sets this rule, where there is one."""

    def __attrs_post_init__(self) -> None:
        if self.bobot or self.dasar_rupiah or self.dasar_bagian:
            angkat(_galat_rumus(self.bobot, self.dasar_rupiah, self.dasar_bagian))

    def penjelasan(self) -> Penjelasan:
        """What the rule says, in words."""
        isi = [Penjelasan(f"Bobot {nama}", tulis_persen(bobot)) for nama, bobot in self.bobot]
        if not self.bobot:
            isi = [Penjelasan("Sama untuk setiap penerima")]
        if self.dasar_rupiah:
            isi.insert(0, Penjelasan("Dasar setiap penerima", tulis_rupiah(self.dasar_rupiah)))
        if self.dasar_bagian:
            bagian = tulis_persen(self.dasar_bagian)
            isi.insert(0, Penjelasan("Dasar, dibagi sama", f"{bagian} dari pagu"))
        isi += [
            Penjelasan("Satuan", tulis_rupiah(self.satuan)),
            Penjelasan("Metode", tulis_kata(self.metode)),
            Penjelasan("Bila seri", tulis_kata(self.seri)),
        ]
        return Penjelasan("Aturan pembagian", self.nama, tuple(isi), dasar=self.dasar)


def _galat_rumus(bobot: PerUkuran, dasar_rupiah: int, dasar_bagian: Fraction) -> list[Galat]:
    """What is wrong with a formula as a whole, every part of it being right."""
    galat: list[Galat] = []
    jumlah = sum((b for _, b in bobot), Fraction(0))
    if jumlah != 1:
        galat.append(BobotTidakSatu(tulis_pecahan(jumlah, 6), path="bobot"))
    if dasar_rupiah and dasar_bagian:
        bagian = str(dasar_bagian)
        galat.append(DasarBerganda(dasar_rupiah, path="dasar_rupiah", bagian=bagian))
    if dasar_bagian == 1:
        galat.append(DasarTanpaSisa(str(dasar_bagian), path="dasar_bagian"))
    return galat


def rata(
    nama: str = "rata",
    *,
    satuan: int = 1,
    metode: MetodeBagi | str = MetodeBagi.SISA_TERBESAR,
    seri: AturanSeri | str = AturanSeri.KODE,
    dasar: DasarHukum | None = None,
) -> AturanBagi:
    """Every recipient the same, to the unit.

    >>> rata(satuan=1_000).satuan
    1000
    """
    return _susun(Masukan(), nama, None, 0, 0, satuan, metode, seri, dasar)


def proporsional(
    ukuran: str,
    nama: str | None = None,
    *,
    satuan: int = 1,
    metode: MetodeBagi | str = MetodeBagi.SISA_TERBESAR,
    seri: AturanSeri | str = AturanSeri.KODE,
    dasar: DasarHukum | None = None,
) -> AturanBagi:
    """In proportion to one measure; the rule is named after it where no name is given.

    >>> proporsional("penduduk", metode="webster").bobot
    (('penduduk', Fraction(1, 1)),)
    """
    masukan = Masukan()
    salah = galat_teks(ukuran, "ukuran")
    masukan.tambah(salah)
    satu = "-" if salah else ukuran
    sebutan = satu if nama is None else nama
    return _susun(masukan, sebutan, {satu: 1}, 0, 0, satuan, metode, seri, dasar)


def formula(
    nama: str,
    bobot: IsiUkuran,
    *,
    dasar_rupiah: int = 0,
    dasar_bagian: Bilangan = 0,
    satuan: int = 1,
    metode: MetodeBagi | str = MetodeBagi.SISA_TERBESAR,
    seri: AturanSeri | str = AturanSeri.KODE,
    dasar: DasarHukum | None = None,
) -> AturanBagi:
    """A base for each, then the rest by measures whose weights add up to exactly 1.

    The base is so many rupiah for each recipient, or a share of the pagu that goes out equally.

    >>> formula("60:40", {"penduduk": 1}, dasar_bagian=0.6).dasar_bagian
    Fraction(3, 5)
    >>> formula("uji", {"penduduk": 0.5, "luas": 0.4}, dasar_rupiah=-1)
    Traceback (most recent call last):
    pelayanan_publik.core.errors.KumpulanGalat: 2 galat ...
    """
    return _susun(Masukan(), nama, bobot, dasar_rupiah, dasar_bagian, satuan, metode, seri, dasar)


def _susun(
    masukan: Masukan,
    nama: str,
    bobot: IsiUkuran | None,
    dasar_rupiah: int,
    dasar_bagian: Bilangan,
    satuan: int,
    metode: MetodeBagi | str,
    seri: AturanSeri | str,
    dasar: DasarHukum | None,
) -> AturanBagi:
    """A rule out of what was handed in; without `bobot` all get the same."""
    masukan.tambah(
        galat_teks(nama, "nama"),
        galat_positif(satuan, "satuan"),
        None if dasar is None else galat_anggota(dasar, DasarHukum, "dasar"),
    )
    cara = masukan.pilihan("metode", metode, MetodeBagi)
    urutan = masukan.pilihan("seri", seri, AturanSeri)
    isi: PerUkuran = ()
    bagian = Fraction(0)
    if bobot is not None:
        salah = galat_tak_negatif(dasar_rupiah, "dasar_rupiah")
        masukan.tambah(salah)
        bagian = masukan.baca(pecahan_bagian, "dasar_bagian", dasar_bagian, bagian)
        isi = masukan.baca(_baca_bobot, "bobot", bobot, (("", Fraction(1)),))
        masukan.tambah(*_galat_rumus(isi, 0 if salah else dasar_rupiah, bagian))
    masukan.tuntas()
    return AturanBagi(nama, isi, dasar_rupiah, bagian, satuan, cara, urutan, dasar)
