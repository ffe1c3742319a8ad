"""The geometry of a round hole.

Pi is irrational. `PI` has fifty digits and lies below it, so that a volume is never
overstated, and a need of holes never understated, by anything that could be measured.
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.biopori.errors import LubangMencapaiAirTanah, PiTidakWajar
from pelayanan_publik.biopori.model import KodePeringatan, Peringatan
from pelayanan_publik.biopori.parameters.lubang import DIAMETER, KEDALAMAN
from pelayanan_publik.biopori.parameters.parameter import terkini
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan, pecahan_positif, tulis_pecahan

PI = Fraction("3.14159265358979323846264338327950288419716939937510")
_SELISIH_PI = Fraction(1, 100)


def pecahan_pi(nilai: object, path: str = "pi") -> Fraction:
    """Pi as given, where it is near enough to be one (3.14, 22/7); `PI` for None.

    >>> pecahan_pi(3.14), pecahan_pi(None) == PI
    (Fraction(157, 50), True)
    """
    if nilai is None:
        return PI
    hasil = pecahan_positif(nilai, path)
    if abs(hasil - PI) > _SELISIH_PI:
        raise PiTidakWajar(nilai, path=path)
    return hasil


def _diameter(nilai: Bilangan) -> Fraction:
    return pecahan_positif(nilai, "diameter_cm")


def _kedalaman(nilai: Bilangan) -> Fraction:
    return pecahan_positif(nilai, "kedalaman_cm")


@attrs.frozen
class UkuranTabung:
    """A round hole: its floor, its wall, and what lies between.

    >>> float(UkuranTabung(10, 100, pi=3.14).liter)
    7.85
    """

    diameter_cm: Fraction = attrs.field(converter=_diameter)
    kedalaman_cm: Fraction = attrs.field(converter=_kedalaman)
    pi: Fraction = attrs.field(default=PI, converter=pecahan_pi)

    @property
    def liter(self) -> Fraction:
        return self.pi * self.diameter_cm**2 * self.kedalaman_cm / 4_000

    @property
    def alas_m2(self) -> Fraction:
        return self.pi * self.diameter_cm**2 / 40_000

    @property
    def dinding_m2(self) -> Fraction:
        return self.pi * self.diameter_cm * self.kedalaman_cm / 10_000


@attrs.frozen
class VolumeLubang:
    """The volume of a hole, and what speaks against its size."""

    ukuran: UkuranTabung
    peringatan: tuple[Peringatan, ...] = ()

    @property
    def liter(self) -> Fraction:
        return self.ukuran.liter

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Volume lubang",
            f"{tulis_pecahan(self.liter, 3)} liter",
            (
                Penjelasan("Diameter", f"{tulis_pecahan(self.ukuran.diameter_cm)} cm"),
                Penjelasan("Kedalaman", f"{tulis_pecahan(self.ukuran.kedalaman_cm)} cm"),
                *(p.penjelasan() for p in self.peringatan),
            ),
        )


def volume_lubang(
    diameter_cm: Bilangan,
    kedalaman_cm: Bilangan,
    *,
    muka_air_tanah_cm: Bilangan | None = None,
    pi: Bilangan | None = None,
) -> VolumeLubang:
    """The volume of an infiltration hole: pi d² t / 4.

    A size outside the usual one is answered with a warning; a hole that reaches the water
    table is refused. `pi` is for reproducing published worksheets only.

    >>> print(volume_lubang(10, 100).penjelasan())
    Volume lubang: 7,854 liter
      Diameter: 10 cm
      Kedalaman: 100 cm
    >>> [p.kode.value for p in volume_lubang(80, 200).peringatan]
    ['diameter_di_luar_anjuran', 'kedalaman_di_luar_anjuran']
    """
    masukan = Masukan()
    diameter = masukan.positif("diameter_cm", diameter_cm)
    kedalaman = masukan.positif("kedalaman_cm", kedalaman_cm)
    air = masukan.positif_atau_kosong("muka_air_tanah_cm", muka_air_tanah_cm)
    pi_pecahan = masukan.baca(pecahan_pi, "pi", pi, PI)
    if air and masukan.baik("kedalaman_cm", "muka_air_tanah_cm") and kedalaman >= air:
        masukan.tambah(
            LubangMencapaiAirTanah(
                tulis_pecahan(kedalaman), path="kedalaman_cm", muka_air_tanah=tulis_pecahan(air)
            )
        )
    masukan.tuntas()
    return VolumeLubang(
        UkuranTabung(diameter, kedalaman, pi_pecahan), _peringatan_ukuran(diameter, kedalaman)
    )


def _peringatan_ukuran(diameter: Fraction, kedalaman: Fraction) -> tuple[Peringatan, ...]:
    ukuran = (
        (KodePeringatan.DIAMETER_DI_LUAR_ANJURAN, "Diameter", "Diameter", diameter, DIAMETER),
        (KodePeringatan.KEDALAMAN_DI_LUAR_ANJURAN, "Kedalaman", "Depth", kedalaman, KEDALAMAN),
    )
    return tuple(
        Peringatan.dari(
            kode,
            f"{nama} {tulis_pecahan(nilai)} cm di luar anjuran {anjuran.nilai} cm.",
            f"{name} {tulis_pecahan(nilai)} cm is outside the usual {anjuran.nilai} cm.",
            anjuran,
        )
        for kode, nama, name, nilai, parameter in ukuran
        if nilai not in (anjuran := terkini(parameter)).nilai
    )
