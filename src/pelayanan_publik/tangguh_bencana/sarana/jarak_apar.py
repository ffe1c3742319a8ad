"""Whether every point of a rectangular floor is near enough to an extinguisher, exactly.

Each unit serves the points that are nearer to it than to any other: its cell, the floor cut by
the lines midway to the other units. A cell is convex, so its farthest point is a corner, and
corners are rational numbers; squared distances are compared, and no root is drawn.

    +-----------+-----------+
    |           |           |      two units, two cells; the farthest points are
    |     x     |     x     |      the four corners and the two ends of the line
    |           |           |
    +-----------+-----------+

Distances are straight lines: a wall or a shelf between makes the way longer, and is not seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import ceil, isqrt
from typing import TypeAlias

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan, sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import Bilangan, tulis_pecahan, tulis_ribuan
from pelayanan_publik.tangguh_bencana.errors import PosisiDiLuarLantai, PosisiKosong
from pelayanan_publik.tangguh_bencana.parameters.sarana import JARAK_APAR
from pelayanan_publik.tangguh_bencana.sarana.baris import baca_baris

_Titik: TypeAlias = tuple[Fraction, Fraction]


@attrs.frozen(order=True, field_transformer=sekaligus)
class TitikLantai:
    """A point of a floor, in metres from one of its corners along both sides."""

    x_m: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    y_m: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)

    def __str__(self) -> str:
        return f"({tulis_pecahan(self.x_m)}; {tulis_pecahan(self.y_m)}) m"


@attrs.frozen
class JarakAPAR:
    """The point of a floor that is farthest from its nearest unit."""

    panjang_m: Fraction
    lebar_m: Fraction
    posisi: tuple[TitikLantai, ...]
    jangkauan_m: Fraction
    titik_terjauh: TitikLantai
    kuadrat_terjauh_m2: Fraction
    """Its distance squared, exactly."""

    @property
    def terjangkau(self) -> bool:
        """Whether every point lies within reach, the limit itself included."""
        return self.kuadrat_terjauh_m2 <= self.jangkauan_m**2

    @property
    def terjauh_cm(self) -> int:
        """The distance in whole centimetres, gone up."""
        cm2 = ceil(self.kuadrat_terjauh_m2 * 10_000)
        akar = isqrt(cm2)
        return akar + (akar * akar < cm2)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Jarak ke APAR terdekat",
            "setiap titik terjangkau" if self.terjangkau else "ada titik di luar jangkauan",
            (
                Penjelasan(
                    "Lantai", f"{tulis_pecahan(self.panjang_m)} x {tulis_pecahan(self.lebar_m)} m"
                ),
                Penjelasan("APAR", f"{tulis_ribuan(len(self.posisi))} unit"),
                Penjelasan("Jangkauan, diberikan", f"{tulis_pecahan(self.jangkauan_m)} m"),
                Penjelasan(
                    "Titik terjauh",
                    str(self.titik_terjauh),
                    catatan=f"{tulis_pecahan(Fraction(self.terjauh_cm, 100))} m, garis lurus",
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def jarak_apar(
    posisi: Iterable[TitikLantai | tuple[Bilangan, Bilangan]],
    *,
    panjang_m: Bilangan,
    lebar_m: Bilangan,
    jangkauan_m: Bilangan,
) -> JarakAPAR:
    """The farthest that a point of a rectangular floor lies from its nearest unit.

    How far a unit reaches is asked for: the sources have 15, 20 and 25 m between units, and none
    of them was read in the regulation.

    >>> satu = jarak_apar([(10, 5)], panjang_m=20, lebar_m=10, jangkauan_m=7.5)
    >>> satu.terjangkau, str(satu.titik_terjauh), satu.kuadrat_terjauh_m2
    (False, '(0; 0) m', Fraction(125, 1))
    >>> jarak_apar([(5, 5), (15, 5)], panjang_m=20, lebar_m=10, jangkauan_m=7.5).terjangkau
    True
    """
    masukan = Masukan()
    panjang = masukan.positif("panjang_m", panjang_m)
    lebar = masukan.positif("lebar_m", lebar_m)
    jangkauan = masukan.positif("jangkauan_m", jangkauan_m)
    sebelum = len(masukan.galat)
    terbaca = baca_baris(masukan, TitikLantai, posisi, "posisi")
    if not terbaca and len(masukan.galat) == sebelum:
        masukan.tambah(PosisiKosong(0, path="posisi"))
    if masukan.baik("panjang_m", "lebar_m"):
        for letak, satu in terbaca:
            if satu.x_m > panjang or satu.y_m > lebar:
                masukan.tambah(
                    PosisiDiLuarLantai(
                        tulis_pecahan(satu.x_m),
                        path=letak,
                        y_m=tulis_pecahan(satu.y_m),
                        panjang_m=tulis_pecahan(panjang),
                        lebar_m=tulis_pecahan(lebar),
                    )
                )
    masukan.tuntas()
    unit = tuple(satu for _, satu in terbaca)
    semua = tuple(dict.fromkeys((t.x_m, t.y_m) for t in unit))
    jauh, titik = max(
        (
            (_kuadrat(pusat, sudut), sudut)
            for pusat in semua
            for sudut in _sel(pusat, semua, panjang, lebar)
        ),
        key=lambda calon: (calon[0], -calon[1][0], -calon[1][1]),
    )
    return JarakAPAR(panjang, lebar, unit, jangkauan, TitikLantai(*titik), jauh)


def _kuadrat(a: _Titik, b: _Titik) -> Fraction:
    return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2


def _sel(
    pusat: _Titik, semua: tuple[_Titik, ...], panjang: Fraction, lebar: Fraction
) -> list[_Titik]:
    """The corners of the part of the floor that is nearest to this unit.

    The nearest units cut first; one more than twice as far as the farthest corner cuts nothing.
    """
    nol = Fraction(0)
    sudut = [(nol, nol), (panjang, nol), (panjang, lebar), (nol, lebar)]
    jauh = {lain: _kuadrat(pusat, lain) for lain in semua if lain != pusat}
    for lain in sorted(jauh, key=jauh.__getitem__):
        if jauh[lain] > 4 * max(_kuadrat(pusat, titik) for titik in sudut):
            break
        sudut = _potong(sudut, pusat, lain)
    return sudut


def _potong(sudut: list[_Titik], pusat: _Titik, lain: _Titik) -> list[_Titik]:
    """What of a convex polygon lies on this side of the line midway to another unit."""
    a, b = lain[0] - pusat[0], lain[1] - pusat[1]
    tengah = (a * (lain[0] + pusat[0]) + b * (lain[1] + pusat[1])) / 2
    sisi = [a * x + b * y - tengah for x, y in sudut]
    hasil: list[_Titik] = []
    for i, titik in enumerate(sudut):
        kini, dulu = sisi[i], sisi[i - 1]
        if kini * dulu < 0:
            x, y = sudut[i - 1]
            bagian = dulu / (dulu - kini)
            hasil.append((x + bagian * (titik[0] - x), y + bagian * (titik[1] - y)))
        if kini <= 0:
            hasil.append(titik)
    return hasil


# --- a grid --------------------------------------------------------------------------------------


@attrs.frozen
class KisiAPAR:
    """A floor cut into equal fields no longer and no wider than the spacing, a unit in each.

    What is promised: neighbours along a side are no farther apart than the spacing, and no point
    is farther from its unit than half a field's diagonal (10.6 m for 15 m, not 7.5 m).
    """

    panjang_m: Fraction
    lebar_m: Fraction
    jarak_m: Fraction
    jarak_usulan: bool
    """Whether the spacing is this library's proposal of 15 m."""

    @property
    def lajur(self) -> int:
        return ceil(self.panjang_m / self.jarak_m)

    @property
    def baris(self) -> int:
        return ceil(self.lebar_m / self.jarak_m)

    @property
    def jumlah(self) -> int:
        return self.lajur * self.baris

    @property
    def posisi(self) -> tuple[TitikLantai, ...]:
        """The middle of each field, row by row."""
        lajur, baris = self.panjang_m / (2 * self.lajur), self.lebar_m / (2 * self.baris)
        return tuple(
            TitikLantai(lajur * (2 * i + 1), baris * (2 * j + 1))
            for j in range(self.baris)
            for i in range(self.lajur)
        )

    def penjelasan(self) -> Penjelasan:
        jarak = (
            JARAK_APAR.penjelasan(JARAK_APAR.riwayat[-1].masa.mulai)
            if self.jarak_usulan
            else Penjelasan("Jarak antar-APAR, diberikan", f"{tulis_pecahan(self.jarak_m)} m")
        )
        return Penjelasan(
            "APAR menurut kisi",
            f"{tulis_ribuan(self.jumlah)} unit",
            (
                Penjelasan("Lajur x baris", f"{self.lajur} x {self.baris}"),
                Penjelasan(
                    "Lantai", f"{tulis_pecahan(self.panjang_m)} x {tulis_pecahan(self.lebar_m)} m"
                ),
                jarak,
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kisi_apar(
    *, panjang_m: Bilangan, lebar_m: Bilangan, jarak_m: Bilangan | None = None
) -> KisiAPAR:
    """Units in a grid over a rectangular floor; without a spacing, the proposed 15 m.

    >>> kisi = kisi_apar(panjang_m=40, lebar_m=15)
    >>> kisi.jumlah, [str(titik) for titik in kisi.posisi][0]
    (3, '(6,67; 7,5) m')
    """
    masukan = Masukan()
    panjang = masukan.positif("panjang_m", panjang_m)
    lebar = masukan.positif("lebar_m", lebar_m)
    usulan = Fraction(JARAK_APAR.riwayat[-1].nilai)
    jarak = masukan.positif_atau_kosong("jarak_m", jarak_m)
    masukan.tuntas()
    return KisiAPAR(panjang, lebar, usulan if jarak is None else jarak, jarak is None)
