"""Ways in which offices reckon the index, and which of them gives a published figure.

A way has a weight, decimals to which the means and the weighted column were rounded on the way (or
not), and roundings by name. The legal one rounds nothing but the end, half up. All that were met
in published reports are tried; the plainest that fits is told first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import product

import attrs

from pelayanan_publik.core.units import Pembulatan, galat_positif, tulis_kata
from pelayanan_publik.layanan.skm.angka import AngkaTerbit, bulatkan
from pelayanan_publik.layanan.skm.bobot import PENGALI, TEPAT, BobotUnsur

CARA = (Pembulatan.SETENGAH_KE_ATAS, Pembulatan.SETENGAH_KE_GENAP, Pembulatan.KE_BAWAH)
"""Roundings that are met, the legal one first."""
_ANTARA = (None, 4, 3, 2)
_DESIMAL_BOBOT = (4, 3, 2)


@attrs.frozen
class KonvensiIKM:
    """A way of reckoning the index."""

    bobot: BobotUnsur
    desimal_nrr: int | None = None
    """Decimals of the means before they are weighed; None where they stay whole."""
    desimal_kolom: int | None = None
    """Decimals of the weighted means before they are added."""
    cara_antara: Pembulatan = Pembulatan.SETENGAH_KE_ATAS
    cara_akhir: Pembulatan = Pembulatan.SETENGAH_KE_ATAS

    @property
    def lazim(self) -> bool:
        """Whether it is the legal one: exact weight, rounded at the end only, half up."""
        return not self.kerumitan

    @property
    def kerumitan(self) -> int:
        """In how many points it differs from the legal one."""
        antara = [self.desimal_nrr, self.desimal_kolom]
        return (
            (not self.bobot.tepat)
            + sum(d is not None for d in antara)
            + (self.cara_antara is not CARA[0])
            + (self.cara_akhir is not CARA[0])
        )

    def kolom(self, nrr: Fraction) -> Fraction:
        """The weighted mean of one element."""
        if self.desimal_nrr is not None:
            nrr = bulatkan(nrr, self.desimal_nrr, self.cara_antara)
        berbobot = nrr * self.bobot.nilai
        if self.desimal_kolom is None:
            return berbobot
        return bulatkan(berbobot, self.desimal_kolom, self.cara_antara)

    def hitung(self, nrr: Sequence[Fraction], desimal: int = 2) -> Fraction:
        """The index of these means, with so many decimals.

        >>> gaspul = [Fraction(n, 29) for n in (105, 101, 100, 116, 102, 105, 106, 105, 115)]
        >>> konvensi = KonvensiIKM(BobotUnsur.baca("0.11", 9), desimal_kolom=4)
        >>> str(konvensi.hitung(gaspul)), str(konvensi)
        ('2264/25', 'bobot 0.11, kolom 4 desimal')
        """
        return bulatkan(self.sebelum_akhir(nrr), desimal, self.cara_akhir)

    def sebelum_akhir(self, nrr: Sequence[Fraction]) -> Fraction:
        """The index before its last rounding."""
        return sum(map(self.kolom, nrr), Fraction(0)) * PENGALI

    def __str__(self) -> str:
        bagian = [f"bobot {self.bobot.sebutan}"]
        if self.desimal_nrr is not None:
            bagian.append(f"NRR {self.desimal_nrr} desimal")
        if self.desimal_kolom is not None:
            bagian.append(f"kolom {self.desimal_kolom} desimal")
        if self.cara_antara is not CARA[0]:
            bagian.append(f"di antaranya {tulis_kata(self.cara_antara)}")
        if self.cara_akhir is not CARA[0]:
            bagian.append(f"akhirnya {tulis_kata(self.cara_akhir)}")
        return ", ".join(bagian)


def bobot_lazim(banyak: int) -> tuple[BobotUnsur, ...]:
    """The exact weight of so many elements, and its roundings to 4, 3 and 2 decimals.

    >>> [b.sebutan for b in bobot_lazim(9)], [b.sebutan for b in bobot_lazim(2)]
    (['tepat', '0.1111', '0.111', '0.11'], ['tepat'])
    """
    if galat := galat_positif(banyak, "banyak"):
        raise galat
    semua = {TEPAT: BobotUnsur.baca(TEPAT, banyak)}
    for desimal in _DESIMAL_BOBOT:
        for cara in (CARA[0], Pembulatan.KE_BAWAH):
            nilai = bulatkan(Fraction(1, banyak), desimal, cara)
            if nilai:
                bobot = BobotUnsur.baca(nilai, banyak)
                semua.setdefault(bobot.sebutan, bobot)
    return tuple(semua.values())


def _tanpa_akhir(bobot: Sequence[BobotUnsur], *, antara: bool) -> Iterator[KonvensiIKM]:
    """Every way with these weights, but for the last rounding."""
    desimal = _ANTARA if antara else _ANTARA[:1]
    for satu, nrr, kolom in product(bobot, desimal, desimal):
        polos = nrr is None and kolom is None
        for cara in CARA[:1] if polos else CARA:
            yield KonvensiIKM(satu, nrr, kolom, cara)


def konvensi_cocok(
    nrr: Sequence[Fraction],
    terbit: AngkaTerbit,
    bobot: Sequence[BobotUnsur],
    *,
    antara: bool = True,
) -> tuple[KonvensiIKM, ...]:
    """The ways that give a published figure, the plainest first.

    Without `antara` only those are tried that round nothing on the way.

    >>> gaspul = [Fraction(n, 29) for n in (105, 101, 100, 116, 102, 105, 106, 105, 115)]
    >>> for angka in ("90.56", "91.48"):
    ...     print(konvensi_cocok(gaspul, AngkaTerbit.baca(angka), bobot_lazim(9))[0])
    bobot 0.11
    bobot tepat
    """
    cocok = [
        attrs.evolve(k, cara_akhir=akhir)
        for k in _tanpa_akhir(bobot, antara=antara)
        for nilai in (k.sebelum_akhir(nrr),)
        for akhir in CARA
        if bulatkan(nilai, terbit.desimal, akhir) == terbit.nilai
    ]
    return tuple(sorted(cocok, key=lambda k: k.kerumitan))
