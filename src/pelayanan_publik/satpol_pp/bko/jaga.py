"""What a headcount can hold: how many are on duty in a shift, and how many posts day and night.

A post that is never empty takes 7 × 24 = 168 hours a week. Whoever works 40 of them fills less
than a quarter: 168/40 = 4.2 heads for one post, before leave. Five therefore hold one post with
one officer at a time, and not a second; or stand 2 + 2 on a day of two shifts, with one off.
Both are upper bounds: they count hours and heads. Whether rest and leave allow it day by day,
the roster tells.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    Pembulatan,
    galat_positif,
    galat_tak_negatif,
    tulis_pecahan,
    tulis_persen,
    tulis_ribuan,
)
from pelayanan_publik.satpol_pp.bko.kekuatan import tulis_orang
from pelayanan_publik.satpol_pp.bko.parameters import JAM_PER_PEKAN
from pelayanan_publik.satpol_pp.errors import JamMelebihiSepekan

JAM_SEPEKAN = 7 * 24
_GILIRAN_TERBACA = 6
"""Of more shifts the sum is not written out."""


# --- by the shift --------------------------------------------------------------------------------


@attrs.frozen
class KekuatanJaga:
    """How many of a headcount can be on duty in each shift of a day."""

    petugas: int
    giliran: int
    """Shifts that share the day."""
    bagian_tersedia: Fraction
    """The share of the headcount that is not on leave, ill or called elsewhere."""

    @property
    def tersedia(self) -> Fraction:
        """Heads on an average day."""
        return self.petugas * self.bagian_tersedia

    @property
    def per_giliran(self) -> int:
        """In every shift, at least."""
        return self.tersedia // self.giliran

    @property
    def sisa(self) -> Fraction:
        """Heads that are left over on an average day: off duty."""
        return self.tersedia - self.giliran * self.per_giliran

    def penjelasan(self) -> Penjelasan:
        jaga = (
            " + ".join([tulis_ribuan(self.per_giliran)] * self.giliran)
            if self.giliran <= _GILIRAN_TERBACA
            else ""
        )
        return Penjelasan(
            "Kekuatan jaga tiap giliran",
            tulis_orang(self.per_giliran),
            (
                Penjelasan("Petugas", tulis_orang(self.petugas)),
                Penjelasan("Bagian yang tersedia", tulis_persen(self.bagian_tersedia)),
                Penjelasan("Giliran sehari", tulis_ribuan(self.giliran), catatan=jaga),
                Penjelasan("Lepas jaga", f"{tulis_pecahan(self.sisa)} orang"),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kekuatan_jaga(petugas: int, *, giliran: int, bagian_tersedia: Bilangan) -> KekuatanJaga:
    """On duty in every shift: headcount × available share / shifts, rounded down.

    >>> lima = kekuatan_jaga(5, giliran=2, bagian_tersedia=1)
    >>> lima.per_giliran, lima.sisa
    (2, Fraction(1, 1))
    """
    masukan = Masukan()
    masukan.tambah(galat_tak_negatif(petugas, "petugas"), galat_positif(giliran, "giliran"))
    bagian = masukan.bagian("bagian_tersedia", bagian_tersedia)
    masukan.tuntas()
    return KekuatanJaga(petugas, giliran, bagian)


# --- day and night -------------------------------------------------------------------------------


@attrs.frozen
class Pos24Jam:
    """How many posts that are never empty a headcount can hold, one officer at a time in each."""

    petugas: int
    jam_per_pekan: Fraction
    """Hours that one officer works in a week without leave."""
    bagian_cuti: Fraction
    """The share of those hours that is lost to leave, illness and other work."""
    pada: date
    bawaan: bool
    """True where the hours are the proposal of this library."""

    @property
    def jam_per_petugas(self) -> Fraction:
        """Hours a week that one officer really stands."""
        return self.jam_per_pekan * (1 - self.bagian_cuti)

    @property
    def jam_tersedia(self) -> Fraction:
        return self.petugas * self.jam_per_petugas

    @property
    def petugas_per_pos(self) -> Fraction | None:
        """Heads that one post takes; undefined where all hours are lost."""
        return JAM_SEPEKAN / self.jam_per_petugas if self.jam_per_petugas else None

    @property
    def pos(self) -> int:
        """Posts that can be held."""
        return self.jam_tersedia // JAM_SEPEKAN

    @property
    def sisa_jam(self) -> Fraction:
        """Hours a week that are left over."""
        return self.jam_tersedia - self.pos * JAM_SEPEKAN

    @property
    def petugas_untuk_pos_berikut(self) -> int | None:
        """Heads that are still lacking for one post more; undefined where all hours are lost."""
        perlu = self.perlu(self.pos + 1)
        return None if perlu is None else perlu - self.petugas

    @property
    def bagian_cuti_paling_banyak(self) -> Fraction | None:
        """The share of leave up to which these posts are held; None where there is no post."""
        if not self.pos:
            return None
        return 1 - Fraction(self.pos * JAM_SEPEKAN) / (self.petugas * self.jam_per_pekan)

    def perlu(self, pos: int) -> int | None:
        """Whole heads that so many posts take; undefined where all hours are lost."""
        per_pos = self.petugas_per_pos
        if per_pos is None:
            return None
        perlu = pos * per_pos
        return Pembulatan.KE_ATAS.bulatkan(perlu.numerator, perlu.denominator)

    def penjelasan(self) -> Penjelasan:
        jam = f"{tulis_pecahan(self.jam_per_pekan)} jam"
        return Penjelasan(
            "Pos yang terjaga siang dan malam",
            f"{tulis_ribuan(self.pos)} pos",
            (
                Penjelasan("Petugas", tulis_orang(self.petugas)),
                JAM_PER_PEKAN.penjelasan(self.pada)
                if self.bawaan
                else Penjelasan("Jam jaga seorang petugas sepekan", jam),
                Penjelasan("Bagian cuti", tulis_persen(self.bagian_cuti)),
                *self._hitungan(),
            ),
        )

    def _hitungan(self) -> tuple[Penjelasan, ...]:
        per_pos, cuti = self.petugas_per_pos, self.bagian_cuti_paling_banyak
        kurang = self.petugas_untuk_pos_berikut
        perlu = "tidak terdefinisi" if per_pos is None else f"{tulis_pecahan(per_pos)} orang"
        sebab = f"{JAM_SEPEKAN} jam sepekan / {tulis_pecahan(self.jam_per_petugas)} jam"
        tersisa = f"{tulis_pecahan(self.sisa_jam)} jam"
        semua = [
            Penjelasan("Petugas untuk satu pos", perlu, catatan=sebab),
            Penjelasan("Jam sepekan yang tersisa", tersisa),
        ]
        if cuti is not None:
            semua.append(Penjelasan("Tetap terjaga selama cuti paling banyak", tulis_persen(cuti)))
        if kurang is not None:
            semua.append(Penjelasan("Kurang untuk satu pos lagi", tulis_orang(kurang)))
        return tuple(semua)

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def pos_24_jam(
    petugas: int,
    *,
    pada: date,
    bagian_cuti: Bilangan,
    jam_per_pekan: Bilangan | None = None,
) -> Pos24Jam:
    """Posts that are never empty: headcount × hours really stood in a week / 168, rounded down.

    `bagian_cuti` has no source and no default; zero tells the figure before leave. Without
    hours a week, the forty that this library proposes.

    >>> lima = pos_24_jam(5, pada=date(2024, 6, 1), bagian_cuti=0)
    >>> lima.pos, lima.petugas_per_pos, lima.sisa_jam
    (1, Fraction(21, 5), Fraction(32, 1))
    >>> [pos_24_jam(n, pada=date(2024, 6, 1), bagian_cuti=0.1).pos for n in (4, 5, 9, 10)]
    [0, 1, 1, 2]
    """
    masukan = Masukan()
    masukan.tambah(galat_tak_negatif(petugas, "petugas"))
    cuti = masukan.bagian("bagian_cuti", bagian_cuti)
    if jam_per_pekan is None:
        jam = Fraction(masukan.berlaku(JAM_PER_PEKAN, pada))
    else:
        masukan.hari("pada", pada)
        jam = masukan.positif("jam_per_pekan", jam_per_pekan)
        if jam > JAM_SEPEKAN:
            masukan.tambah(
                JamMelebihiSepekan(jam_per_pekan, path="jam_per_pekan", batas=JAM_SEPEKAN)
            )
    masukan.tuntas()
    return Pos24Jam(petugas, jam, cuti, pada, jam_per_pekan is None)
