"""The index of the minimum service, by weights that the caller knows."""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan, tulis_pecahan, tulis_persen
from pelayanan_publik.satpol_pp.errors import BobotIndeksSalah


@attrs.frozen
class IndeksSPM:
    """The index of the minimum service: who got it, and how good it was, each by its weight."""

    penerima: Fraction
    mutu: Fraction
    bobot_penerima: Fraction
    bobot_mutu: Fraction

    @property
    def nilai(self) -> Fraction:
        """As a share of one; the target is the whole."""
        return self.bobot_penerima * self.penerima + self.bobot_mutu * self.mutu

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Indeks SPM",
            tulis_persen(self.nilai),
            (
                Penjelasan(
                    "Penerima",
                    tulis_persen(self.penerima),
                    catatan=f"bobot {tulis_persen(self.bobot_penerima)}",
                ),
                Penjelasan(
                    "Mutu",
                    tulis_persen(self.mutu),
                    catatan=f"bobot {tulis_persen(self.bobot_mutu)}",
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def indeks_spm(
    *, penerima: Bilangan, mutu: Bilangan, bobot_penerima: Bilangan, bobot_mutu: Bilangan
) -> IndeksSPM:
    """The index by weights of the caller: the formula of the regulation could not be read.

    >>> indeks_spm(penerima=0.9, mutu=0.5, bobot_penerima=0.8, bobot_mutu=0.2).nilai
    Fraction(41, 50)
    """
    masukan = Masukan()
    terima, baik = masukan.bagian("penerima", penerima), masukan.bagian("mutu", mutu)
    bobot = (
        masukan.bagian("bobot_penerima", bobot_penerima),
        masukan.bagian("bobot_mutu", bobot_mutu),
    )
    if masukan.baik("bobot_penerima", "bobot_mutu") and sum(bobot) != 1:
        masukan.tambah(
            BobotIndeksSalah(
                tuple(map(tulis_pecahan, bobot)),
                path="bobot_mutu",
                jumlah=tulis_pecahan(sum(bobot, Fraction(0))),
            )
        )
    masukan.tuntas()
    return IndeksSPM(terima, baik, *bobot)
