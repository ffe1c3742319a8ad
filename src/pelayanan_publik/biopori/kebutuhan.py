"""How many infiltration holes (LRB) a rain needs, and how many jumbo ones an RW.

    jumlah_lrb_brata     rain on a sealed surface over what one hole swallows
    jumlah_lrb_volume    the design rain over the volume of a hole; infiltration ignored
    jumlah_lrb_sni       as volume, with infiltration as the SNI has it for wells

A fourth way, what a regulation asks for, is in `kewajiban`. They answer different questions
and differ. Every one is exact until the last step,
which always goes up: 20 × 60 / 60 is 20 holes, and 27.78 is 28.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import ceil, floor

import attrs

from pelayanan_publik.biopori.limpasan import Limpasan, Tanah, hitung_limpasan
from pelayanan_publik.biopori.model import KodePeringatan, Peringatan
from pelayanan_publik.biopori.parameters.lubang import (
    BUIS_PER_JUMBO,
    HUJAN_WAJAR,
    KK_PER_JUMBO,
    LUAS_PER_LUBANG,
    LUBANG_PER_100_M2,
)
from pelayanan_publik.biopori.parameters.parameter import penjelasan_terkini, terkini
from pelayanan_publik.biopori.tabung import UkuranTabung, VolumeLubang, volume_lubang
from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_tak_negatif,
    tulis_pecahan,
    tulis_ribuan,
)


def _peringatan_lahan(jumlah: int, luas_lahan_m2: Fraction | None) -> tuple[Peringatan, ...]:
    """What speaks against so many holes on so much land; nothing where the land is not told."""
    if luas_lahan_m2 is None:
        return ()
    rapat, anjuran = terkini(LUAS_PER_LUBANG), terkini(LUBANG_PER_100_M2)
    luas = tulis_pecahan(luas_lahan_m2)
    muat = luas_lahan_m2 / rapat.nilai.rendah
    if jumlah > muat:
        paling = tulis_ribuan(floor(muat))
        pesan = f"{tulis_ribuan(jumlah)} lubang tidak muat di {luas} m2; paling banyak {paling}."
        message = f"{jumlah} holes do not fit on {luas} m2; it holds {paling} at most."
        return (Peringatan.dari(KodePeringatan.LAHAN_TIDAK_MUAT, pesan, message, rapat),)
    if jumlah * 100 > luas_lahan_m2 * anjuran.nilai:
        pesan = f"Lebih rapat dari anjuran {anjuran.nilai} lubang per 100 m2."
        message = f"Closer than the usual {anjuran.nilai} holes per 100 m2."
        return (Peringatan.dari(KodePeringatan.LEBIH_RAPAT_DARI_ANJURAN, pesan, message, anjuran),)
    return ()


def _lubang(jumlah: int) -> str:
    return f"{tulis_ribuan(jumlah)} lubang"


# --- A. Brata ------------------------------------------------------------------------------------


@attrs.frozen
class KebutuhanBrata:
    """Holes that swallow a rain as it falls."""

    intensitas_mm_per_jam: Fraction
    luas_kedap_m2: Fraction
    laju_liter_per_jam: Fraction
    luas_lahan_m2: Fraction | None
    jumlah: int
    peringatan: tuple[Peringatan, ...]

    @property
    def jumlah_tepat(self) -> Fraction:
        """Before going up."""
        return self.intensitas_mm_per_jam * self.luas_kedap_m2 / self.laju_liter_per_jam

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Kebutuhan LRB menurut Brata",
            _lubang(self.jumlah),
            (
                Penjelasan(
                    "Intensitas hujan", f"{tulis_pecahan(self.intensitas_mm_per_jam)} mm/jam"
                ),
                Penjelasan("Luas kedap", f"{tulis_pecahan(self.luas_kedap_m2)} m2"),
                Penjelasan("Laju resapan", f"{tulis_pecahan(self.laju_liter_per_jam)} liter/jam"),
                Penjelasan("Sebelum dibulatkan ke atas", tulis_pecahan(self.jumlah_tepat)),
                *(p.penjelasan() for p in self.peringatan),
            ),
        )


def jumlah_lrb_brata(
    *,
    intensitas_mm_per_jam: Bilangan,
    luas_kedap_m2: Bilangan,
    laju_liter_per_jam: Bilangan,
    luas_lahan_m2: Bilangan | None = None,
) -> KebutuhanBrata:
    """Brata's rule: rain times sealed area over what one hole swallows, always rounded up.

    A millimetre on a square metre is a litre, so the units close without a factor. The rate
    of a hole is measured in the field (60 and 180 litres per hour are common).

    >>> jumlah_lrb_brata(intensitas_mm_per_jam=50, luas_kedap_m2=100, laju_liter_per_jam=180).jumlah
    28
    >>> besar = jumlah_lrb_brata(
    ...     intensitas_mm_per_jam=500, luas_kedap_m2=100_000, laju_liter_per_jam=180)
    >>> besar.jumlah, [p.kode.value for p in besar.peringatan]
    (277778, ['hujan_tidak_wajar'])
    """
    masukan = Masukan()
    intensitas = masukan.positif("intensitas_mm_per_jam", intensitas_mm_per_jam)
    luas = masukan.positif("luas_kedap_m2", luas_kedap_m2)
    laju = masukan.positif("laju_liter_per_jam", laju_liter_per_jam)
    lahan = masukan.positif_atau_kosong("luas_lahan_m2", luas_lahan_m2)
    masukan.tuntas()
    jumlah = ceil(intensitas * luas / laju)
    peringatan = (*_peringatan_hujan(intensitas), *_peringatan_lahan(jumlah, lahan))
    return KebutuhanBrata(intensitas, luas, laju, lahan, jumlah, peringatan)


def _peringatan_hujan(intensitas: Fraction) -> tuple[Peringatan, ...]:
    wajar = terkini(HUJAN_WAJAR)
    if intensitas <= wajar.nilai:
        return ()
    hujan = tulis_pecahan(intensitas)
    pesan = f"Hujan {hujan} mm/jam di atas {wajar.nilai}: mungkin angka harian atau bulanan."
    message = f"Rain of {hujan} mm/h is above {wajar.nilai}: perhaps a daily or monthly figure."
    return (Peringatan.dari(KodePeringatan.HUJAN_TIDAK_WAJAR, pesan, message, wajar),)


# --- B. volume -----------------------------------------------------------------------------------


@attrs.frozen
class KebutuhanVolume:
    """Holes that store a rain, as if nothing went into the ground."""

    volume_hujan_liter: Fraction
    volume_lubang_liter: Fraction
    luas_lahan_m2: Fraction | None
    jumlah: int
    peringatan: tuple[Peringatan, ...]

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Kebutuhan LRB menurut volume",
            _lubang(self.jumlah),
            (
                Penjelasan("Hujan rencana", f"{tulis_pecahan(self.volume_hujan_liter)} liter"),
                Penjelasan("Volume lubang", f"{tulis_pecahan(self.volume_lubang_liter, 3)} liter"),
                *(p.penjelasan() for p in self.peringatan),
            ),
        )


def jumlah_lrb_volume(
    *,
    volume_hujan_liter: Bilangan,
    volume_lubang_liter: Bilangan,
    luas_lahan_m2: Bilangan | None = None,
) -> KebutuhanVolume:
    """The design rain over the volume of a hole, rounded up: the cautious rule.

    >>> jumlah_lrb_volume(volume_hujan_liter=1_000, volume_lubang_liter=7.854).jumlah
    128
    """
    masukan = Masukan()
    hujan = masukan.positif("volume_hujan_liter", volume_hujan_liter)
    lubang = masukan.positif("volume_lubang_liter", volume_lubang_liter)
    lahan = masukan.positif_atau_kosong("luas_lahan_m2", luas_lahan_m2)
    masukan.tuntas()
    jumlah = ceil(hujan / lubang)
    return KebutuhanVolume(hujan, lubang, lahan, jumlah, _peringatan_lahan(jumlah, lahan))


# --- C. borrowed from the SNI of wells -----------------------------------------------------------


@attrs.frozen
class KebutuhanSNI:
    """Holes by the formulas of the SNI for wells, which does not speak of biopori itself."""

    limpasan: Limpasan
    luas_lahan_m2: Fraction | None
    jumlah: int
    peringatan: tuple[Peringatan, ...]

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Kebutuhan LRB, meminjam rumus sumur resapan SNI",
            _lubang(self.jumlah),
            (
                self.limpasan.penjelasan(),
                Penjelasan(
                    "Volume lubang", f"{tulis_pecahan(self.limpasan.tabung.liter, 3)} liter"
                ),
                *(p.penjelasan() for p in self.peringatan),
            ),
        )


def jumlah_lrb_sni(
    *,
    koefisien_limpasan: Bilangan,
    luas_m2: Bilangan,
    hujan_liter_per_m2_per_hari: Bilangan,
    tanah: Tanah,
    diameter_cm: Bilangan,
    kedalaman_cm: Bilangan,
    pada: date,
    luas_lahan_m2: Bilangan | None = None,
    muka_air_tanah_cm: Bilangan | None = None,
    pi: Bilangan | None = None,
) -> KebutuhanSNI:
    """The run-off over what a hole stores and lets through meanwhile, rounded up.

    >>> kebutuhan = jumlah_lrb_sni(koefisien_limpasan=0.85, luas_m2=50,
    ...     hujan_liter_per_m2_per_hari=100, tanah=Tanah(0.5, 1), diameter_cm=10, kedalaman_cm=100,
    ...     pada=date(2024, 1, 1))
    >>> float(kebutuhan.limpasan.volume_liter), kebutuhan.jumlah
    (3633.75, 169)
    """
    masukan = Masukan()
    lubang = VolumeLubang(UkuranTabung(Fraction(1), Fraction(1)))
    with masukan.di():
        lubang = volume_lubang(
            diameter_cm, kedalaman_cm, muka_air_tanah_cm=muka_air_tanah_cm, pi=pi
        )
    lahan = masukan.positif_atau_kosong("luas_lahan_m2", luas_lahan_m2)
    limpasan = hitung_limpasan(
        masukan,
        koefisien_limpasan,
        luas_m2,
        hujan_liter_per_m2_per_hari,
        tanah,
        lubang.ukuran,
        pada,
    )
    jumlah = ceil(limpasan.volume_liter / (lubang.liter + limpasan.serapan_liter))
    return KebutuhanSNI(
        limpasan, lahan, jumlah, (*lubang.peringatan, *_peringatan_lahan(jumlah, lahan))
    )


# --- jumbo ---------------------------------------------------------------------------------------


@attrs.frozen
class KebutuhanJumbo:
    """Jumbo holes for the families of an RW, and the concrete rings they are made of."""

    kk: int
    jumlah: int
    buis_beton: int
    """At least so many: the source says five or more for each."""

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Kebutuhan biopori jumbo",
            f"{tulis_ribuan(self.jumlah)} jumbo",
            (
                Penjelasan("KK", tulis_ribuan(self.kk)),
                penjelasan_terkini(KK_PER_JUMBO),
                Penjelasan("Buis beton", f"paling sedikit {tulis_ribuan(self.buis_beton)}"),
                penjelasan_terkini(BUIS_PER_JUMBO),
            ),
        )


def jumlah_biopori_jumbo(*, kk: int) -> KebutuhanJumbo:
    """One jumbo for every 70 families or part of it, each of at least five concrete rings (Tribun
    2025).

    >>> [jumlah_biopori_jumbo(kk=kk).jumlah for kk in (0, 70, 100, 120, 140, 141)]
    [0, 1, 2, 2, 2, 3]
    """
    angkat(filter(None, [galat_tak_negatif(kk, "kk")]))
    jumlah = -(-kk // terkini(KK_PER_JUMBO).nilai)
    return KebutuhanJumbo(kk, jumlah, jumlah * terkini(BUIS_PER_JUMBO).nilai)
