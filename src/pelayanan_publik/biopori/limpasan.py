"""The rain that runs off and the part that the ground takes, as SNI 03-2453-2002 reckons them.

The text of the SNI was not read, only programs and worksheets that use it; its successor
(SNI 8456:2017) neither. Its effective duration of rain holds R^0.92, which is irrational:
`pangkat_bawah` takes it exactly, cut off below after thirty decimals. A shorter rain
infiltrates less, so what is reckoned from it needs never fewer holes or wells than the
formula does.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import floor

import attrs

from pelayanan_publik.biopori.parameters.peraturan import SNI_ANDIL, SNI_LAMA_HUJAN, SNI_PANGKAT
from pelayanan_publik.biopori.tabung import UkuranTabung
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan, terbaca
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    pecahan,
    pecahan_bagian,
    pecahan_positif,
    tulis_pecahan,
)

DESIMAL_PANGKAT = 30
_JAM_SEHARI, _MENIT_SEJAM = 24, 60


def pangkat_bawah(nilai: Fraction, pangkat: Fraction) -> Fraction:
    """A power of a number above zero, cut off below after `DESIMAL_PANGKAT` decimals.

    >>> pangkat_bawah(Fraction(32), Fraction(3, 5))
    Fraction(8, 1)
    >>> float(pangkat_bawah(Fraction(2), Fraction(1, 2)))
    1.4142135623730951
    """
    derajat = pangkat.denominator
    skala = 10 ** (DESIMAL_PANGKAT * derajat)
    return Fraction(
        _akar_bawah(floor(nilai**pangkat.numerator * skala), derajat), 10**DESIMAL_PANGKAT
    )


def _akar_bawah(bilangan: int, derajat: int) -> int:
    """The whole part of a root, by Newton from above."""
    if bilangan == 0:
        return 0
    tebakan = 1 << -(-bilangan.bit_length() // derajat)
    while True:
        berikut = ((derajat - 1) * tebakan + bilangan // tebakan ** (derajat - 1)) // derajat
        if berikut >= tebakan:
            return tebakan
        tebakan = berikut


@attrs.frozen
class Tanah:
    """How fast water goes into the soil, down and sideways, in metres per day."""

    vertikal_m_per_hari: Fraction = attrs.field(converter=terbaca)
    horizontal_m_per_hari: Fraction = attrs.field(converter=terbaca)
    horizontal_menurut_contoh: bool = False
    """True where the sideways figure is no measurement but twice the other."""

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.positif("vertikal_m_per_hari", self.vertikal_m_per_hari)
        masukan.positif("horizontal_m_per_hari", self.horizontal_m_per_hari)
        masukan.tambah(
            galat_anggota(self.horizontal_menurut_contoh, bool, "horizontal_menurut_contoh")
        )
        masukan.tuntas()

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


@attrs.frozen
class Limpasan:
    """The rain that a hole or well is made for, and how much of it the ground takes meanwhile."""

    koefisien: Fraction
    luas_m2: Fraction
    hujan_liter_per_m2_per_hari: Fraction
    tanah: Tanah
    tabung: UkuranTabung
    pada: date
    lama_hujan_jam: Fraction
    """t_e = 0.9 R^0.92 / 60, cut off below."""

    @property
    def volume_liter(self) -> Fraction:
        """V_ab = 0.855 C A R."""
        andil = pecahan(SNI_ANDIL.nilai(self.pada))
        return andil * self.koefisien * self.luas_m2 * self.hujan_liter_per_m2_per_hari

    @property
    def permeabilitas_m_per_hari(self) -> Fraction:
        """K_rata, over the floor and the wall."""
        return self.tanah.rata_rata(self.tabung.alas_m2, self.tabung.dinding_m2)

    @property
    def serapan_liter(self) -> Fraction:
        """V_rsp = t_e / 24 A_total K_rata, of one hole or well."""
        luas = self.tabung.alas_m2 + self.tabung.dinding_m2
        serapan_m3 = self.lama_hujan_jam / _JAM_SEHARI * luas * self.permeabilitas_m_per_hari
        return 1_000 * serapan_m3

    def penjelasan(self) -> Penjelasan:
        rincian = (
            Penjelasan(
                "Volume andil banjir",
                f"{tulis_pecahan(self.volume_liter)} liter",
                (
                    SNI_ANDIL.penjelasan(self.pada),
                    Penjelasan("Koefisien limpasan", tulis_pecahan(self.koefisien, 3)),
                    Penjelasan("Luas", f"{tulis_pecahan(self.luas_m2)} m2"),
                    Penjelasan(
                        "Hujan", f"{tulis_pecahan(self.hujan_liter_per_m2_per_hari)} liter/m2/hari"
                    ),
                ),
            ),
            Penjelasan(
                "Volume air meresap",
                f"{tulis_pecahan(self.serapan_liter, 3)} liter",
                (
                    Penjelasan(
                        "Lama hujan efektif",
                        f"{tulis_pecahan(self.lama_hujan_jam, 4)} jam",
                        (SNI_LAMA_HUJAN.penjelasan(self.pada), SNI_PANGKAT.penjelasan(self.pada)),
                        catatan=f"dipotong ke bawah pada {DESIMAL_PANGKAT} desimal",
                    ),
                    Penjelasan(
                        "Permeabilitas rata-rata",
                        f"{tulis_pecahan(self.permeabilitas_m_per_hari, 4)} m/hari",
                        (self.tanah.penjelasan(),),
                    ),
                ),
            ),
        )
        return Penjelasan("Limpasan", rincian=rincian)


def hitung_limpasan(
    masukan: Masukan,
    koefisien_limpasan: Bilangan,
    luas_m2: Bilangan,
    hujan_liter_per_m2_per_hari: Bilangan,
    tanah: Tanah,
    tabung: UkuranTabung,
    pada: date,
) -> Limpasan:
    """What both uses of the SNI begin with; tells all faults collected so far with its own."""
    koefisien = masukan.baca(_koefisien, "koefisien_limpasan", koefisien_limpasan, Fraction(1))
    luas = masukan.positif("luas_m2", luas_m2)
    hujan = masukan.positif("hujan_liter_per_m2_per_hari", hujan_liter_per_m2_per_hari)
    masukan.tambah(galat_anggota(tanah, Tanah, "tanah"))
    masukan.berlaku(SNI_ANDIL, pada)
    masukan.tuntas()
    lama = pecahan(SNI_LAMA_HUJAN.nilai(pada)) * pangkat_bawah(
        hujan, pecahan(SNI_PANGKAT.nilai(pada))
    )
    return Limpasan(koefisien, luas, hujan, tanah, tabung, pada, lama / _MENIT_SEJAM)


def _koefisien(nilai: object, path: str) -> Fraction:
    pecahan_positif(nilai, path)
    return pecahan_bagian(nilai, path)
