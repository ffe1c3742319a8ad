"""How much is kept from the landfill, of what is made: per day, and in real months.

A day's mass becomes a month's by the days of that month; shares in a row multiply; and a
ratio over nothing is undefined, neither 0 nor 100 percent.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import prod

import attrs

from pelayanan_publik.biopori.errors import MasaTerbuka, PenguranganBerlebih
from pelayanan_publik.biopori.model import KodePeringatan, Peringatan
from pelayanan_publik.core.errors import BukanJenisnya
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan, tulis_pecahan, tulis_persen, tupel
from pelayanan_publik.core.validity import Bulan, Masa

# --- a day's mass and a period's -----------------------------------------------------------------


def banyak_hari(masa: object, path: str = "masa") -> int:
    """The days of a month, or of a period that ends.

    >>> from datetime import date
    >>> banyak_hari(Bulan(2024, 2)), banyak_hari(Masa(date(2021, 1, 1), date(2022, 1, 1)))
    (29, 365)
    """
    if isinstance(masa, Bulan):
        return masa.banyak_hari
    if not isinstance(masa, Masa):
        raise BukanJenisnya(masa, path=path, sebagai="Bulan atau Masa")
    if masa.sampai is None:
        raise MasaTerbuka(str(masa), path=path)
    return (masa.sampai - masa.mulai).days


def jumlah_semasa(per_hari: Bilangan, masa: Bulan | Masa) -> Fraction:
    """A day's mass as that of a month or period, by its real days.

    >>> jumlah_semasa(50, Bulan(2025, 9)), jumlah_semasa(50, Bulan(2025, 2))
    (Fraction(1500, 1), Fraction(1400, 1))
    """
    masukan = Masukan()
    sehari = masukan.tak_negatif("per_hari", per_hari)
    hari = masukan.baca(banyak_hari, "masa", masa, 1)
    masukan.tuntas()
    return sehari * hari


def rata_per_hari(jumlah: Bilangan, masa: Bulan | Masa) -> Fraction:
    """A month's or period's mass as its mean per day, exactly.

    >>> rata_per_hari(1_500, Bulan(2025, 9))
    Fraction(50, 1)
    """
    masukan = Masukan()
    semua = masukan.tak_negatif("jumlah", jumlah)
    hari = masukan.baca(banyak_hari, "masa", masa, 1)
    masukan.tuntas()
    return semua / hari


_KEKEKALAN = DasarHukum("Kekekalan massa", "yang dikurangi tidak melebihi yang ada")

# --- reduction -----------------------------------------------------------------------------------


@attrs.frozen
class ReduksiOrganik:
    """What is kept from the landfill each day, against what is made; both in kg per day."""

    pengurangan_kg_per_hari: Fraction
    timbulan_kg_per_hari: Fraction
    bagian_organik: Fraction | None

    @property
    def bagian(self) -> Fraction | None:
        """Of all that is made; None where nothing is."""
        total = self.timbulan_kg_per_hari
        return self.pengurangan_kg_per_hari / total if total else None

    @property
    def organik_kg_per_hari(self) -> Fraction | None:
        bagian = self.bagian_organik
        return None if bagian is None else self.timbulan_kg_per_hari * bagian

    @property
    def bagian_dari_organik(self) -> Fraction | None:
        """Of what is organic; None where that is nothing or not told."""
        organik = self.organik_kg_per_hari
        return self.pengurangan_kg_per_hari / organik if organik else None

    @property
    def peringatan(self) -> tuple[Peringatan, ...]:
        """More than all that is organic: then anorganik is in it, or a figure is wrong."""
        organik = self.organik_kg_per_hari
        if organik is None or self.pengurangan_kg_per_hari <= organik:
            return ()
        kurang, semua = tulis_pecahan(self.pengurangan_kg_per_hari), tulis_pecahan(organik)
        return (
            Peringatan(
                KodePeringatan.MELEBIHI_ORGANIK,
                f"Pengurangan {kurang} kg/hari melebihi organik {semua}: ada anorganiknya.",
                f"{kurang} kg/day kept away is more than the organic {semua}: some is inorganic.",
                _KEKEKALAN,
                Bukti.TURUNAN,
            ),
        )

    @property
    def sisa_kg_per_hari(self) -> Fraction:
        """What still goes to the landfill."""
        return self.timbulan_kg_per_hari - self.pengurangan_kg_per_hari

    def pengurangan_semasa(self, masa: Bulan | Masa) -> Fraction:
        """What is kept away in a month or period, in kg."""
        return jumlah_semasa(self.pengurangan_kg_per_hari, masa)

    def penjelasan(self) -> Penjelasan:
        rincian = [
            Penjelasan("Dikurangi", f"{tulis_pecahan(self.pengurangan_kg_per_hari)} kg/hari"),
            Penjelasan("Timbulan", f"{tulis_pecahan(self.timbulan_kg_per_hari)} kg/hari"),
            Penjelasan("Sisa", f"{tulis_pecahan(self.sisa_kg_per_hari)} kg/hari"),
        ]
        if self.bagian_organik is not None:
            rincian.append(
                Penjelasan("Terhadap organik", tulis_persen(self.bagian_dari_organik, 1))
            )
        rincian += [p.penjelasan() for p in self.peringatan]
        return Penjelasan("Pengurangan sampah", tulis_persen(self.bagian, 1), tuple(rincian))


def reduksi_organik(
    *,
    pengurangan_kg_per_hari: Bilangan,
    timbulan_kg_per_hari: Bilangan,
    bagian_organik: Bilangan | None = None,
) -> ReduksiOrganik:
    """The share kept from the landfill, both figures per day; more than all is refused.

    More than all that is organic is a warning: what is kept away may be anorganik too.

    >>> print(reduksi_organik(pengurangan_kg_per_hari=120_000, timbulan_kg_per_hari=550_000)
    ...     .penjelasan())
    Pengurangan sampah: 21,8 %
      Dikurangi: 120.000 kg/hari
      Timbulan: 550.000 kg/hari
      Sisa: 430.000 kg/hari
    """
    masukan = Masukan()
    kurang = masukan.tak_negatif("pengurangan_kg_per_hari", pengurangan_kg_per_hari)
    total = masukan.tak_negatif("timbulan_kg_per_hari", timbulan_kg_per_hari)
    bagian = masukan.bagian_atau_kosong("bagian_organik", bagian_organik)
    if masukan.baik("pengurangan_kg_per_hari", "timbulan_kg_per_hari") and kurang > total:
        masukan.tambah(
            PenguranganBerlebih(
                tulis_pecahan(kurang), path="pengurangan_kg_per_hari", timbulan=tulis_pecahan(total)
            )
        )
    masukan.tuntas()
    return ReduksiOrganik(kurang, total, bagian)


def potensi_terolah(*, massa_kg: Bilangan, bagian: Iterable[Bilangan]) -> Fraction:
    """A mass times several shares, one after another: composition, coverage, yield.

    Coverage and participation multiply: 45 % of 45 % is 20 %. A set would lose a share that
    equals another, and is refused, like a mapping.

    >>> float(potensi_terolah(massa_kg=1_000, bagian=(0.45, 0.45)))
    202.5
    """
    masukan = Masukan()
    massa = masukan.tak_negatif("massa_kg", massa_kg)
    semua: tuple[Fraction, ...] = ()
    deret = tupel(bagian)
    if isinstance(deret, tuple):
        semua = tuple(masukan.bagian(f"bagian[{i}]", b) for i, b in enumerate(deret))
    else:
        masukan.tambah(BukanJenisnya(bagian, path="bagian", sebagai="Sequence"))
    masukan.tuntas()
    return massa * prod(semua, start=Fraction(1))
