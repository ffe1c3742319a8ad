"""What can be bought for whom: recipients with their items, and the benefit of each further unit.

A `PenerimaButir` (an RW, or a kelurahan) has items: holes, kinds of komposter, trainings. Of an
item whole units are bought at one price. Its first units bring most: a `Jenjang` says how many
bring how much, and the next one brings no more. The unit of benefit is the caller's own, such
as grams kept from the landfill a day; benefits are whole and added up.

    minimum, batas   units that must, and that may, be bought of an item
    lantai           benefit that a recipient gets at least (a floor, for fairness)
    batas_biaya      rupiah that a recipient costs at most
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from math import ceil

import attrs

from pelayanan_publik.anggaran.errors import (
    BatasDiBawahMinimum,
    BobotPenerimaTidakAda,
    ManfaatNaik,
    PenerimaTidakDikenal,
    TanpaIsi,
)
from pelayanan_publik.core.errors import BukanJenisnya, Galat, Pengumpul, angkat, galat_ganda
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_positif,
    galat_tak_negatif,
    galat_teks,
    pastikan,
    pecahan_tak_negatif,
    tupel,
)


@attrs.frozen
class Jenjang:
    """So many units, each of this benefit."""

    banyak: int
    manfaat: int

    def __attrs_post_init__(self) -> None:
        salah = galat_positif(self.banyak, "banyak"), galat_tak_negatif(self.manfaat, "manfaat")
        angkat(filter(None, salah))


@attrs.frozen
class Butir:
    """A kind of thing that is bought whole: price, tiers of falling benefit, minimum and cap.

    Without `batas` as many as the tiers hold; beyond them a unit brings nothing.

    >>> lubang = Butir("lubang", 75_000, (Jenjang(10, 400), Jenjang(20, 250)), minimum=2)
    >>> lubang.manfaat_dari(12), lubang.manfaat_unit(12), lubang.paling_banyak
    (4500, 250, 30)
    """

    kode: str
    harga: int
    jenjang: tuple[Jenjang, ...] = attrs.field(converter=tupel)
    minimum: int = 0
    batas: int | None = None

    def __attrs_post_init__(self) -> None:
        angkat(self._galat())

    def _galat(self) -> Iterator[Galat]:
        yield from filter(None, (galat_teks(self.kode, "kode"), galat_positif(self.harga, "harga")))
        galat_jenjang = list(_galat_isi(self.jenjang, Jenjang, "jenjang", self.kode))
        yield from galat_jenjang
        salah = galat_tak_negatif(self.minimum, "minimum")
        salah_batas = None if self.batas is None else galat_tak_negatif(self.batas, "batas")
        yield from filter(None, (salah, salah_batas))
        if galat_jenjang:
            return
        for i in range(1, len(self.jenjang)):
            lama, baru = self.jenjang[i - 1].manfaat, self.jenjang[i].manfaat
            if baru > lama:
                yield ManfaatNaik(baru, path=f"jenjang[{i}].manfaat", sebelumnya=lama)
        if not salah and not salah_batas and self.paling_banyak < self.minimum:
            yield BatasDiBawahMinimum(
                self.paling_banyak, path="batas", butir=self.kode, minimum=self.minimum
            )

    @property
    def paling_banyak(self) -> int:
        """Units that may be bought."""
        return sum(j.banyak for j in self.jenjang) if self.batas is None else self.batas

    def manfaat_dari(self, banyak: int) -> int:
        """The benefit of so many units together."""
        manfaat = 0
        for j in self.jenjang:
            manfaat += min(banyak, j.banyak) * j.manfaat
            banyak -= min(banyak, j.banyak)
        return manfaat

    def manfaat_unit(self, nomor: int) -> int:
        """The benefit of the first unit, the second, and so on."""
        return self.manfaat_dari(nomor) - self.manfaat_dari(nomor - 1)


@attrs.frozen
class PenerimaButir:
    """An RW or a kelurahan, and what may be bought for it."""

    kode: str
    butir: tuple[Butir, ...] = attrs.field(converter=tupel)
    lantai: int = 0
    batas_biaya: int | None = None

    def __attrs_post_init__(self) -> None:
        angkat(self._galat())

    def _galat(self) -> Iterator[Galat]:
        yield from filter(
            None, (galat_teks(self.kode, "kode"), galat_tak_negatif(self.lantai, "lantai"))
        )
        if self.batas_biaya is not None and (
            salah := galat_tak_negatif(self.batas_biaya, "batas_biaya")
        ):
            yield salah
        galat_butir = list(_galat_isi(self.butir, Butir, "butir", self.kode))
        yield from galat_butir
        if not galat_butir:
            yield from galat_ganda((f"butir[{i}].kode", b.kode) for i, b in enumerate(self.butir))

    @property
    def biaya_minimum(self) -> int:
        """Rupiah of all the units that must be bought."""
        return sum(b.minimum * b.harga for b in self.butir)


def _galat_isi(isi: object, kelas: type, path: str, pemilik: object) -> Iterator[Galat]:
    if not isinstance(isi, tuple):
        yield BukanJenisnya(isi, path=path, sebagai="Iterable")
        return
    if not isi:
        yield TanpaIsi(pemilik, path=path, perlu=path)
    yield from filter(None, (galat_anggota(v, kelas, f"{path}[{i}]") for i, v in enumerate(isi)))


def lantai_merata(
    penerima: Iterable[PenerimaButir], *, manfaat: Bilangan, per: Mapping[str, int]
) -> tuple[PenerimaButir, ...]:
    """The recipients with one floor for all: so much benefit for every person (or family) of each.

    `per` gives the people by the recipient's code. What is no whole unit of benefit goes up.

    >>> rw = PenerimaButir("RW 01", (Butir("lubang", 75_000, (Jenjang(30, 400),)),))
    >>> lantai_merata([rw], manfaat=2.5, per={"RW 01": 321})[0].lantai
    803
    """
    pastikan(penerima=(penerima, Iterable), per=(per, Mapping))
    semua = tuple(penerima)
    kumpul = Pengumpul()
    eksak = None
    with kumpul.di():
        eksak = pecahan_tak_negatif(manfaat, "manfaat")
    anggota = [galat_anggota(p, PenerimaButir, f"penerima[{i}]") for i, p in enumerate(semua)]
    kumpul.tambah(*anggota, *(galat_tak_negatif(v, f"per[{k}]") for k, v in per.items()))
    if not any(anggota):
        kode = {p.kode for p in semua}
        kumpul.tambah(
            *(BobotPenerimaTidakAda(k, path=f"per[{k}]") for k in sorted(kode - per.keys())),
            *(PenerimaTidakDikenal(k, path=f"per[{k}]") for k in per if k not in kode),
        )
    kumpul.tuntas()
    return tuple(attrs.evolve(p, lantai=ceil((eksak or 0) * per[p.kode])) for p in semua)
