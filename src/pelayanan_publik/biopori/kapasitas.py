"""What a hole holds, what it can take day after day, and whether a claim can be true.

Two figures that are often mixed up stand apart here: `kapasitas_isi` is one filling,
in kilograms; `laju_berkelanjutan` is that filling spread over the days it needs to
become compost. A claim of kilograms per day is judged by the second, never the first.

Pi is irrational. `PI` has fifty digits and lies below it, so that a volume is never
overstated, and a need of holes never understated, by anything that could be measured.
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.biopori.errors import (
    AngkaTidakDiterbitkan,
    LubangMencapaiAirTanah,
    PiTidakWajar,
)
from pelayanan_publik.biopori.masukan import Masukan
from pelayanan_publik.biopori.model import (
    Bahan,
    JenisLubang,
    KodePeringatan,
    Peringatan,
    Rentang,
    UkuranLubang,
)
from pelayanan_publik.biopori.parameters import (
    DIAMETER,
    KEDALAMAN,
    LAMA_KOMPOS,
    MASSA_JENIS,
    UKURAN,
    penjelasan_terkini,
    terkini,
)
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.units import (
    Bilangan,
    pecahan_positif,
    sebagai_pilihan,
    tulis_pecahan,
)

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


# --- geometry ------------------------------------------------------------------------------------


@attrs.frozen
class UkuranTabung:
    """A round hole: its floor, its wall, and what lies between."""

    diameter_cm: Fraction
    kedalaman_cm: Fraction
    pi: Fraction = PI

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
    pi_pecahan = masukan.baca(pecahan_pi, "pi", pi)
    if air and kedalaman >= air:
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
    return tuple(
        Peringatan.dari(
            kode,
            f"{nama} {tulis_pecahan(nilai)} cm di luar anjuran {terkini(anjuran).nilai} cm.",
            f"{name} of {tulis_pecahan(nilai)} cm is outside the usual {terkini(anjuran).nilai} cm.",
            terkini(anjuran),
        )
        for kode, nama, name, nilai, anjuran in (
            (KodePeringatan.DIAMETER_DI_LUAR_ANJURAN, "Diameter", "A diameter", diameter, DIAMETER),
            (
                KodePeringatan.KEDALAMAN_DI_LUAR_ANJURAN,
                "Kedalaman",
                "A depth",
                kedalaman,
                KEDALAMAN,
            ),
        )
        if nilai not in terkini(anjuran).nilai
    )


# --- capacity and rate ---------------------------------------------------------------------------


@attrs.frozen
class KapasitasIsi:
    """What a hole holds at one filling, in kilograms."""

    volume_liter: Fraction
    massa_jenis_kg_per_liter: Rentang
    asumsi: bool
    """True where the density was not measured."""

    @property
    def kg(self) -> Rentang:
        return self.massa_jenis_kg_per_liter.kali(self.volume_liter)

    def penjelasan(self) -> Penjelasan:
        padat = f"{self.massa_jenis_kg_per_liter} kg/liter"
        return Penjelasan(
            "Kapasitas sekali isi",
            f"{self.kg} kg",
            (
                Penjelasan("Volume", f"{tulis_pecahan(self.volume_liter, 3)} liter"),
                penjelasan_terkini(MASSA_JENIS)
                if self.asumsi
                else Penjelasan("Massa jenis", padat),
            ),
        )


def kapasitas_isi(
    volume_liter: Bilangan, massa_jenis_kg_per_liter: Bilangan | Rentang | None = None
) -> KapasitasIsi:
    """One filling: volume times density. Without a density, the assumed 0.3 to 0.5 kg per litre.

    >>> print(kapasitas_isi(volume_lubang(10, 100).liter).kg)
    2,356–3,927
    """
    masukan = Masukan()
    volume = masukan.positif("volume_liter", volume_liter)
    asumsi = massa_jenis_kg_per_liter is None
    massa_jenis = (
        terkini(MASSA_JENIS).nilai
        if asumsi
        else masukan.rentang("massa_jenis_kg_per_liter", massa_jenis_kg_per_liter)
    )
    masukan.tuntas()
    return KapasitasIsi(volume, massa_jenis, asumsi)


@attrs.frozen
class LajuBerkelanjutan:
    """What a hole can take every day, for ever: a filling over the days it needs."""

    kapasitas_kg: Rentang
    lama_kompos_hari: Rentang
    bahan: Bahan | None = None
    """Whose published days these are; None where they were given."""
    isi: KapasitasIsi | None = None
    """From which the capacity was reckoned, if it was."""

    @property
    def kg_per_hari(self) -> Rentang:
        return self.kapasitas_kg.per(self.lama_kompos_hari)

    def penjelasan(self) -> Penjelasan:
        kapasitas = Penjelasan("Kapasitas sekali isi", f"{self.kapasitas_kg} kg")
        lama = Penjelasan("Lama pengomposan", f"{self.lama_kompos_hari} hari")
        return Penjelasan(
            "Laju berkelanjutan per lubang",
            f"{self.kg_per_hari} kg/hari",
            (
                self.isi.penjelasan() if self.isi else kapasitas,
                penjelasan_terkini(LAMA_KOMPOS[self.bahan]) if self.bahan else lama,
            ),
        )


def laju_berkelanjutan(
    kapasitas: KapasitasIsi | Rentang | Bilangan,
    *,
    lama_kompos_hari: Bilangan | Rentang | Bahan | str,
) -> LajuBerkelanjutan:
    """The sustained intake: capacity (kg) over composting days, or those of a material (`Bahan`).

    >>> isi = kapasitas_isi(volume_lubang(10, 100).liter)
    >>> print(laju_berkelanjutan(isi, lama_kompos_hari=Bahan.DAPUR).kg_per_hari)
    0,079–0,262
    """
    masukan = Masukan()
    isi = kapasitas if isinstance(kapasitas, KapasitasIsi) else None
    kg = isi.kg if isi else masukan.rentang("kapasitas", kapasitas)
    bahan, lama = _baca_lama(masukan, lama_kompos_hari)
    masukan.tuntas()
    return LajuBerkelanjutan(kg, lama, bahan, isi)


def _baca_lama(masukan: Masukan, nilai: object) -> tuple[Bahan | None, Rentang]:
    if not isinstance(nilai, str):
        return None, masukan.rentang("lama_kompos_hari", nilai)
    bahan = Bahan.DAPUR
    with masukan.di():
        bahan = sebagai_pilihan(nilai, Bahan, "lama_kompos_hari")
    return bahan, terkini(LAMA_KOMPOS[bahan]).nilai


def laju_jenis(
    jenis: JenisLubang | str,
    *,
    massa_jenis_kg_per_liter: Bilangan | Rentang | None = None,
    lama_kompos_hari: Bilangan | Rentang | Bahan | str = Bahan.DAPUR,
    kapasitas_kg: Bilangan | Rentang | None = None,
) -> LajuBerkelanjutan:
    """The sustained intake of a kind of hole, from what its source tells.

    A capacity that was given or published comes before one reckoned from the size; a kind with
    composting days of its own keeps them.

    >>> print(laju_jenis("ember_tumpuk").kg_per_hari, laju_jenis("jumbo_mantrijeron").kg_per_hari)
    0,833–1,667 2,74
    >>> laju_jenis("super")
    Traceback (most recent call last):
    pelayanan_publik.biopori.errors.AngkaTidakDiterbitkan: BP-006 ...
    """
    masukan = Masukan()
    ukuran, padat, kapasitas = UkuranLubang(), None, None
    with masukan.di():
        ukuran = terkini(UKURAN[sebagai_pilihan(jenis, JenisLubang, "jenis")]).nilai
    if massa_jenis_kg_per_liter is not None:
        padat = masukan.rentang("massa_jenis_kg_per_liter", massa_jenis_kg_per_liter)
    if kapasitas_kg is not None:
        kapasitas = masukan.rentang("kapasitas_kg", kapasitas_kg)
    bahan, lama = _baca_lama(masukan, lama_kompos_hari)
    masukan.tuntas()
    if ukuran.lama_kompos_hari is not None:
        bahan, lama = None, ukuran.lama_kompos_hari
    if kapasitas := kapasitas or ukuran.kapasitas_kg:
        return LajuBerkelanjutan(kapasitas, lama, bahan)
    if ukuran.diameter_cm is None or ukuran.kedalaman_cm is None:
        raise AngkaTidakDiterbitkan(jenis, path="kapasitas_kg", perlu="kapasitas_kg")
    tabung = UkuranTabung(Fraction(ukuran.diameter_cm), ukuran.kedalaman_cm.tinggi)
    isi = kapasitas_isi(tabung.liter, padat)
    return LajuBerkelanjutan(isi.kg, lama, bahan, isi)
