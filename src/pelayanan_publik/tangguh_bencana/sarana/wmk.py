"""How much of a region a fire service protects (WMK), and whether the claim can be true.

    coverage = protected area / region's area

The protected area is given: the circles around the posts, united where they overlap and cut at
the boundary. That is geometry on a map and is not done here. What is done here is to refuse what
no map could show: more than the region, or more than so many full circles (176.71 km2 each at
7.5 km).
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import floor, isqrt

import attrs

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_tak_negatif,
    pecahan_tak_negatif,
    tulis_pecahan,
    tulis_ribuan,
)
from pelayanan_publik.tangguh_bencana.errors import LuasMelebihiLingkaran, MelebihiSeluruhnya
from pelayanan_publik.tangguh_bencana.parameters.sarana import (
    JARAK_POS,
    JARAK_SEKTOR,
    JARI_JARI_WMK,
)
from pelayanan_publik.tangguh_bencana.sarana.capaian import Capaian

_PI_ATAS = Fraction("3.14159265358979323846264338327950288419716939937511")
"""Pi lies below it: nothing true is refused, and no radius is overstated."""


@attrs.frozen
class CakupanWMK:
    """A protected area of a region, and the most that so many posts could protect."""

    luas_terlindung_km2: Fraction
    luas_wilayah_km2: Fraction
    banyak_pos: int
    jari_jari_km: Fraction
    jari_jari_diberikan: bool
    """Whether the radius was given, instead of the one in force on `pada`."""
    pada: date

    @property
    def cakupan(self) -> Capaian:
        """Protected over the whole, in square kilometres."""
        return Capaian(
            "Cakupan WMK",
            self.luas_terlindung_km2,
            self.luas_wilayah_km2,
            "km2 terlindung",
            "km2 wilayah",
        )

    @property
    def tidak_terlindung_km2(self) -> Fraction:
        return self.luas_wilayah_km2 - self.luas_terlindung_km2

    @property
    def lingkaran_penuh_km2(self) -> Fraction:
        """Full circles around all posts, neither united nor cut: more than they can protect."""
        return lingkaran_km2(self.jari_jari_km) * self.banyak_pos

    @property
    def batas_atas_km2(self) -> Fraction:
        """No claim can be above this: full circles, and the region."""
        return min(self.lingkaran_penuh_km2, self.luas_wilayah_km2)

    @property
    def jari_jari_setara_km(self) -> Fraction:
        """The radius of one circle as large as the protected area, cut to metres."""
        return jari_jari_setara_km(self.luas_terlindung_km2)

    def penjelasan(self) -> Penjelasan:
        jari = (
            Penjelasan("Jari-jari layanan, diberikan", f"{tulis_pecahan(self.jari_jari_km)} km")
            if self.jari_jari_diberikan
            else JARI_JARI_WMK.penjelasan(self.pada)
        )
        return Penjelasan(
            "Cakupan WMK",
            str(self.cakupan),
            (
                Penjelasan(
                    "Di luar perlindungan", f"{tulis_pecahan(self.tidak_terlindung_km2)} km2"
                ),
                Penjelasan("Pos", tulis_ribuan(self.banyak_pos)),
                jari,
                Penjelasan(
                    "Paling banyak yang mungkin",
                    f"{tulis_pecahan(self.batas_atas_km2)} km2",
                    catatan="lingkaran penuh setiap pos, paling banyak seluas wilayah",
                ),
                Penjelasan(
                    "Setara satu lingkaran berjari-jari",
                    f"{tulis_pecahan(self.jari_jari_setara_km)} km",
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def lingkaran_km2(jari_jari_km: Fraction) -> Fraction:
    """The area of a full circle, less than 10^-48 of it too large.

    >>> round(float(lingkaran_km2(Fraction(15, 2))), 2)
    176.71
    """
    return _PI_ATAS * pecahan_tak_negatif(jari_jari_km, "jari_jari_km") ** 2


def jari_jari_setara_km(luas_km2: Fraction) -> Fraction:
    """The radius of a circle of this area, cut to whole metres.

    >>> float(jari_jari_setara_km(Fraction("103.7")))
    5.745
    """
    luas = pecahan_tak_negatif(luas_km2, "luas_km2")
    return Fraction(isqrt(floor(luas / _PI_ATAS * 1_000_000)), 1_000)


def cakupan_wmk(
    *,
    luas_terlindung_km2: Bilangan,
    luas_wilayah_km2: Bilangan,
    banyak_pos: int,
    pada: date,
    jari_jari_km: Bilangan | None = None,
) -> CakupanWMK:
    """The share of a region inside the reach of its fire posts.

    `luas_terlindung_km2` is the union of the circles, cut at the boundary. Without
    `jari_jari_km`, the radius in force on `pada`.

    >>> wmk = cakupan_wmk(luas_terlindung_km2=103.7, luas_wilayah_km2=574.82, banyak_pos=1,
    ...     pada=date(2013, 12, 31))
    >>> print(wmk.cakupan)
    103,7 km2 terlindung / 574,82 km2 wilayah = 18,04 %
    """
    masukan = Masukan()
    luas = masukan.tak_negatif("luas_terlindung_km2", luas_terlindung_km2)
    wilayah = masukan.positif("luas_wilayah_km2", luas_wilayah_km2)
    masukan.tambah(galat_tak_negatif(banyak_pos, "banyak_pos"))
    if jari_jari_km is None:
        jari = Fraction(masukan.berlaku(JARI_JARI_WMK, pada))
    else:
        masukan.hari("pada", pada)
        jari = masukan.positif("jari_jari_km", jari_jari_km)
    baik = masukan.baik("luas_terlindung_km2", "luas_wilayah_km2", "banyak_pos", "jari_jari_km")
    hasil = CakupanWMK(luas, wilayah, banyak_pos, jari, jari_jari_km is not None, pada)
    if baik and luas > wilayah:
        masukan.tambah(
            MelebihiSeluruhnya(
                tulis_pecahan(luas),
                path="luas_terlindung_km2",
                sebutan="km2 terlindung",
                seluruh="km2 wilayah",
                penyebut=tulis_pecahan(wilayah),
            )
        )
    if baik and luas > hasil.lingkaran_penuh_km2:
        masukan.tambah(
            LuasMelebihiLingkaran(
                tulis_pecahan(luas),
                path="luas_terlindung_km2",
                pos=banyak_pos,
                batas=tulis_pecahan(hasil.lingkaran_penuh_km2),
            )
        )
    masukan.tuntas()
    return hasil


@attrs.frozen
class JarakLahanTerbangun:
    """How far built-up land lies from its fire post and its sector, against what is allowed."""

    pos_km: Fraction
    sektor_km: Fraction
    pada: date

    @property
    def pos_cukup(self) -> bool:
        return self.pos_km <= Fraction(JARAK_POS.nilai(self.pada))

    @property
    def sektor_cukup(self) -> bool:
        return self.sektor_km <= Fraction(JARAK_SEKTOR.nilai(self.pada))

    @property
    def memenuhi(self) -> bool:
        """Whether both are near enough, the limits themselves included."""
        return self.pos_cukup and self.sektor_cukup

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Jarak lahan terbangun",
            "memenuhi" if self.memenuhi else "tidak memenuhi",
            (
                Penjelasan("Ke pos", f"{tulis_pecahan(self.pos_km)} km"),
                JARAK_POS.penjelasan(self.pada),
                Penjelasan("Ke sektor", f"{tulis_pecahan(self.sektor_km)} km"),
                JARAK_SEKTOR.penjelasan(self.pada),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def cek_lahan_terbangun(
    *, pos_km: Bilangan, sektor_km: Bilangan, pada: date
) -> JarakLahanTerbangun:
    """Built-up land against the distances of Kepmeneg PU 11/KPTS/2000: 2.5 km and 3.5 km.

    >>> cek_lahan_terbangun(pos_km=2.5, sektor_km=3.6, pada=date(2024, 1, 1)).memenuhi
    False
    """
    masukan = Masukan()
    pos = masukan.tak_negatif("pos_km", pos_km)
    sektor = masukan.tak_negatif("sektor_km", sektor_km)
    masukan.berlaku(JARAK_POS, pada)
    masukan.berlaku(JARAK_SEKTOR, pada)
    masukan.tuntas()
    return JarakLahanTerbangun(pos, sektor, pada)
