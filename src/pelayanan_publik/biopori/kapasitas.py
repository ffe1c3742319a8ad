"""What a hole holds, and what it can take day after day: two figures that are often mixed up.

`kapasitas_isi` is one filling, in kilograms; `laju_berkelanjutan` is that filling spread
over the days it needs to become compost. A claim of kilograms per day is judged by the
second, never the first.
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.biopori.errors import AngkaTidakDiterbitkan
from pelayanan_publik.biopori.model import (
    Bahan,
    JenisLubang,
    Rentang,
    UkuranLubang,
    rentang_positif,
)
from pelayanan_publik.biopori.parameters.lubang import LAMA_KOMPOS, MASSA_JENIS, UKURAN
from pelayanan_publik.biopori.parameters.parameter import penjelasan_terkini, terkini
from pelayanan_publik.biopori.tabung import UkuranTabung
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import Bilangan, tulis_pecahan

_CADANGAN = Rentang.tunggal(Fraction(1))
"""What stands in for a range that was refused."""

# --- one filling ---------------------------------------------------------------------------------


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

    >>> from pelayanan_publik.biopori.tabung import volume_lubang
    >>> print(kapasitas_isi(volume_lubang(10, 100).liter).kg)
    2,356–3,927
    """
    masukan = Masukan()
    volume = masukan.positif("volume_liter", volume_liter)
    padat = _baca_massa_jenis(masukan, massa_jenis_kg_per_liter)
    masukan.tuntas()
    return KapasitasIsi(volume, padat or terkini(MASSA_JENIS).nilai, padat is None)


def _baca_massa_jenis(masukan: Masukan, nilai: object) -> Rentang | None:
    if nilai is None:
        return None
    return masukan.baca(rentang_positif, "massa_jenis_kg_per_liter", nilai, _CADANGAN)


# --- day after day -------------------------------------------------------------------------------


@attrs.frozen
class LajuBerkelanjutan:
    """What a hole can take every day, for ever: a filling over the days it needs."""

    kapasitas_kg: Rentang
    lama_kompos_hari: Rentang
    bahan: Bahan | None = None
    """Whose published days these are; None where they are the kind's own, or were given."""
    isi: KapasitasIsi | None = None
    """From which the capacity was reckoned, if it was."""
    paling_sedikit: bool = False
    """True where the source gives the capacity as `more than`: more can be sustained."""

    @property
    def kg_per_hari(self) -> Rentang:
        return self.kapasitas_kg.per(self.lama_kompos_hari)

    def penjelasan(self) -> Penjelasan:
        batas = "paling sedikit " if self.paling_sedikit else ""
        kapasitas = Penjelasan("Kapasitas sekali isi", f"{batas}{self.kapasitas_kg} kg")
        lama = Penjelasan("Lama pengomposan", f"{self.lama_kompos_hari} hari")
        return Penjelasan(
            "Laju berkelanjutan per lubang",
            f"{batas}{self.kg_per_hari} kg/hari",
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

    >>> from pelayanan_publik.biopori.tabung import volume_lubang
    >>> isi = kapasitas_isi(volume_lubang(10, 100).liter)
    >>> print(laju_berkelanjutan(isi, lama_kompos_hari=Bahan.DAPUR).kg_per_hari)
    0,079–0,262
    """
    masukan = Masukan()
    isi = kapasitas if isinstance(kapasitas, KapasitasIsi) else None
    kg = isi.kg if isi else masukan.baca(rentang_positif, "kapasitas", kapasitas, _CADANGAN)
    bahan, lama = _baca_lama(masukan, lama_kompos_hari)
    masukan.tuntas()
    return LajuBerkelanjutan(kg, lama, bahan, isi)


def _baca_lama(masukan: Masukan, nilai: object) -> tuple[Bahan | None, Rentang]:
    """Composting days: those of a material that is named, or as given."""
    if isinstance(nilai, str):
        bahan = masukan.pilihan("lama_kompos_hari", nilai, Bahan)
        return bahan, terkini(LAMA_KOMPOS[bahan]).nilai
    return None, masukan.baca(rentang_positif, "lama_kompos_hari", nilai, _CADANGAN)


def laju_jenis(
    jenis: JenisLubang | str,
    *,
    massa_jenis_kg_per_liter: Bilangan | Rentang | None = None,
    lama_kompos_hari: Bilangan | Rentang | Bahan | str = Bahan.DAPUR,
    kapasitas_kg: Bilangan | Rentang | None = None,
) -> LajuBerkelanjutan:
    """The sustained intake of a kind of hole, from what its source tells.

    What was measured comes first: days or a capacity given as figures. Then what was published
    of this kind; then the days of the material, and a capacity reckoned from the size.

    >>> print(laju_jenis("ember_tumpuk").kg_per_hari, laju_jenis("jumbo_mantrijeron").kg_per_hari)
    0,833–1,667 2,74
    >>> laju_jenis("super")
    Traceback (most recent call last):
    pelayanan_publik.biopori.errors.AngkaTidakDiterbitkan: BP-006 ...
    """
    masukan = Masukan()
    satu = masukan.pilihan("jenis", jenis, JenisLubang)
    ukuran = terkini(UKURAN[satu]).nilai
    bahan, lama = _baca_lama(masukan, lama_kompos_hari)
    if bahan and ukuran.lama_kompos_hari:
        bahan, lama = None, ukuran.lama_kompos_hari
    padat = _baca_massa_jenis(masukan, massa_jenis_kg_per_liter)
    isi, kg = None, ukuran.kapasitas_kg or _CADANGAN
    paling_sedikit = ukuran.kapasitas_paling_sedikit and kapasitas_kg is None
    if kapasitas_kg is not None:
        kg = masukan.baca(rentang_positif, "kapasitas_kg", kapasitas_kg, _CADANGAN)
    elif ukuran.kapasitas_kg is None:
        with masukan.di():
            isi = kapasitas_isi(_liter(satu, ukuran), padat)
            kg = isi.kg
    masukan.tuntas()
    return LajuBerkelanjutan(kg, lama, bahan, isi, paling_sedikit)


def _liter(jenis: JenisLubang, ukuran: UkuranLubang) -> Fraction:
    if ukuran.diameter_cm is None or ukuran.kedalaman_cm is None:
        raise AngkaTidakDiterbitkan(jenis, path="kapasitas_kg", perlu="kapasitas_kg")
    return UkuranTabung(Fraction(ukuran.diameter_cm), ukuran.kedalaman_cm.tinggi).liter
