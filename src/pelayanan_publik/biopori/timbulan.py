"""How much waste is made, and how much of it is organic.

The rates of SNI 19-3983-1995 are ranges and far from many a place: Baru Tengah measured a
third of them. So a measurement (`LajuTerukur`) always comes before the standard.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.biopori.errors import (
    BukanPerOrang,
    KotaHarusMengukur,
)
from pelayanan_publik.biopori.masukan import Masukan
from pelayanan_publik.biopori.model import (
    KelasKota,
    LajuBaku,
    Rentang,
    SumberTimbulan,
)
from pelayanan_publik.biopori.parameters import (
    KOTA_BESAR_DI_ATAS,
    KOTA_SEDANG_MULAI,
    TIMBULAN,
    TIMBULAN_KOTA,
)
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.core.units import (
    Bilangan,
    berisi,
    galat_anggota,
    galat_tak_negatif,
    pecahan_positif,
    pecahan_tak_negatif,
    pilihan,
    sebagai_pilihan,
    tulis_pecahan,
)
from pelayanan_publik.core.validity import galat_tanggal, hari

_PER_ORANG = "orang"


def _kg(nilai: Bilangan) -> Fraction:
    return pecahan_positif(nilai, "kg")


def _liter(nilai: Bilangan | None) -> Fraction | None:
    return None if nilai is None else pecahan_positif(nilai, "liter")


@attrs.frozen
class LajuTerukur:
    """A rate that somebody measured: where, when, of what source, in kg per person and day.

    >>> semarang = LajuTerukur("Semarang", date(2019, 1, 1), SumberTimbulan.RUMAH_PERMANEN, 0.57,
    ...     "Bappeda Kota Semarang 2021", liter=3.69)
    >>> round(float(semarang.massa_jenis_kg_per_liter), 3)
    0.154
    """

    tempat: str = attrs.field(validator=berisi)
    tanggal: date = attrs.field(validator=hari)
    untuk: SumberTimbulan = attrs.field(validator=pilihan(SumberTimbulan))
    kg: Fraction = attrs.field(converter=_kg)
    sumber: str = attrs.field(validator=berisi)
    """Where the measurement was published."""
    liter: Fraction | None = attrs.field(default=None, converter=_liter)

    @property
    def massa_jenis_kg_per_liter(self) -> Fraction | None:
        return None if self.liter is None else self.kg / self.liter

    def penjelasan(self) -> Penjelasan:
        catatan = f"terukur di {self.tempat} {self.tanggal}, {self.sumber}"
        return Penjelasan("Laju", f"{tulis_pecahan(self.kg, 3)} kg per hari", catatan=catatan)


# --- generation ----------------------------------------------------------------------------------


@attrs.frozen
class Timbulan:
    """Waste made per day, between two ends; one figure where it rests on a measurement."""

    banyak: Fraction
    satuan: str
    laju_kg: Rentang
    laju_liter: Rentang | None
    bagian_organik: Fraction | None
    asal: Parameter[LajuBaku] | LajuTerukur
    pada: date

    @property
    def kg_per_hari(self) -> Rentang:
        return self.laju_kg.kali(self.banyak)

    @property
    def liter_per_hari(self) -> Rentang | None:
        return None if self.laju_liter is None else self.laju_liter.kali(self.banyak)

    @property
    def organik_kg_per_hari(self) -> Rentang | None:
        """None where the share was not given: it differs threefold by method."""
        bagian = self.bagian_organik
        return None if bagian is None else self.kg_per_hari.kali(bagian)

    def penjelasan(self) -> Penjelasan:
        if isinstance(self.asal, LajuTerukur):
            laju = self.asal.penjelasan()
        else:
            laju = self.asal.penjelasan(self.pada)
        rincian = [Penjelasan(f"Banyak {self.satuan}", tulis_pecahan(self.banyak)), laju]
        if self.organik_kg_per_hari is not None and self.bagian_organik is not None:
            persen = f"{tulis_pecahan(100 * self.bagian_organik)} % dari timbulan"
            rincian.append(
                Penjelasan("Organik", f"{self.organik_kg_per_hari} kg/hari", catatan=persen)
            )
        return Penjelasan("Timbulan sampah", f"{self.kg_per_hari} kg/hari", tuple(rincian))


def timbulan(
    *,
    jiwa: int,
    laju: SumberTimbulan | LajuTerukur | str,
    pada: date,
    terukur: Iterable[LajuTerukur] = (),
    bagian_organik: Bilangan | None = None,
) -> Timbulan:
    """Waste per day of so many people: by their kind of house, or as measured.

    Of `terukur` the latest measurement of that kind of house, up to `pada`, comes before
    the standard.

    >>> print(timbulan(jiwa=1_000, laju="rumah_permanen", pada=date(2024, 1, 1)).kg_per_hari)
    350–400
    >>> ukur = LajuTerukur(
    ...     "Baru Tengah", date(2020, 1, 1), SumberTimbulan.RUMAH_PERMANEN, 0.13, "ITK")
    >>> print(timbulan(jiwa=1_000, laju="rumah_permanen", pada=date(2024, 1, 1), terukur=[ukur],
    ...     bagian_organik=0.5).penjelasan())
    Timbulan sampah: 130 kg/hari
      Banyak orang: 1.000
      Laju: 0,13 kg per hari (terukur di Baru Tengah 2020-01-01, ITK)
      Organik: 65 kg/hari (50 % dari timbulan)
    """
    masukan = Masukan()
    banyak = masukan.baca(_cacah, "jiwa", jiwa)
    langsung = laju if isinstance(laju, LajuTerukur) else None
    untuk = _baca_sumber(masukan, "laju", langsung.untuk if langsung else laju)
    satuan = TIMBULAN[untuk].riwayat[-1].nilai.satuan
    if satuan != _PER_ORANG:
        masukan.tambah(BukanPerOrang(untuk, path="laju", satuan=satuan))
    asal = langsung or _asal(masukan, untuk, pada, terukur)
    return _hitung(masukan, banyak, asal, satuan, pada, bagian_organik)


def timbulan_sumber(
    *,
    banyak: Bilangan,
    sumber: SumberTimbulan | str,
    pada: date,
    terukur: Iterable[LajuTerukur] = (),
    bagian_organik: Bilangan | None = None,
) -> Timbulan:
    """Waste per day of any source of the SNI's table: so many of its unit (pupils, m2, metres).

    >>> print(timbulan_sumber(banyak=2_500, sumber="pasar", pada=date(2024, 1, 1)).kg_per_hari)
    250–750
    """
    masukan = Masukan()
    banyaknya = masukan.tak_negatif("banyak", banyak)
    untuk = _baca_sumber(masukan, "sumber", sumber)
    satuan = TIMBULAN[untuk].riwayat[-1].nilai.satuan
    asal = _asal(masukan, untuk, pada, terukur)
    return _hitung(masukan, banyaknya, asal, satuan, pada, bagian_organik)


def timbulan_kota(*, jiwa: int, pada: date, bagian_organik: Bilangan | None = None) -> Timbulan:
    """A city's total by its size; above 500,000 people it must be measured, and is refused here.

    >>> print(timbulan_kota(jiwa=400_000, pada=date(2024, 1, 1)).kg_per_hari)
    280.000–320.000
    """
    masukan = Masukan()
    banyak = masukan.baca(_cacah, "jiwa", jiwa)
    kelas = KelasKota.KECIL
    if not masukan.galat and galat_tanggal(pada) is None:
        with masukan.di():
            kelas = kelas_kota(jiwa, max(pada, KOTA_BESAR_DI_ATAS.riwayat[0].masa.mulai))
    return _hitung(masukan, banyak, TIMBULAN_KOTA[kelas], _PER_ORANG, pada, bagian_organik)


def kelas_kota(jiwa: int, pada: date) -> KelasKota:
    """Small below 100,000 people, middling to 500,000; larger cities have no class.

    >>> kelas_kota(99_999, date(2024, 1, 1)).value, kelas_kota(500_000, date(2024, 1, 1)).value
    ('kecil', 'sedang')
    """
    masukan = Masukan()
    masukan.tambah(galat_tak_negatif(jiwa, "jiwa"))
    masukan.berlaku(KOTA_BESAR_DI_ATAS, pada)
    masukan.tuntas()
    batas = KOTA_BESAR_DI_ATAS.pada(pada)
    if jiwa > batas.nilai:
        raise KotaHarusMengukur(jiwa, path="jiwa", dasar=batas.dasar, batas=batas.nilai)
    return KelasKota.KECIL if jiwa < KOTA_SEDANG_MULAI.nilai(pada) else KelasKota.SEDANG


def _cacah(nilai: object, path: str) -> Fraction:
    if galat := galat_tak_negatif(nilai, path):
        raise galat
    return pecahan_tak_negatif(nilai, path)


def _baca_sumber(masukan: Masukan, path: str, nilai: object) -> SumberTimbulan:
    with masukan.di():
        return sebagai_pilihan(nilai, SumberTimbulan, path)
    return SumberTimbulan.RUMAH_PERMANEN


def _asal(
    masukan: Masukan, untuk: SumberTimbulan, pada: date, terukur: Iterable[LajuTerukur]
) -> Parameter[LajuBaku] | LajuTerukur:
    """The latest measurement of a source up to a day, or else the standard."""
    if salah := galat_anggota(terukur, Iterable, "terukur"):
        masukan.tambah(salah)
        return TIMBULAN[untuk]
    daftar = tuple(terukur)
    galat = [galat_anggota(t, LajuTerukur, f"terukur[{i}]") for i, t in enumerate(daftar)]
    masukan.tambah(*galat)
    if galat_tanggal(pada) is None and not any(galat):
        cocok = [t for t in daftar if t.untuk is untuk and t.tanggal <= pada]
        if cocok:
            return max(cocok, key=lambda t: t.tanggal)
    return TIMBULAN[untuk]


def _hitung(
    masukan: Masukan,
    banyak: Fraction,
    asal: Parameter[LajuBaku] | LajuTerukur,
    satuan: str,
    pada: date,
    bagian_organik: Bilangan | None,
) -> Timbulan:
    bagian = None
    if bagian_organik is not None:
        bagian = masukan.bagian("bagian_organik", bagian_organik)
    if isinstance(asal, LajuTerukur):
        masukan.tambah(galat_tanggal(pada, "pada"))
        masukan.tuntas()
        kg, liter = Rentang(asal.kg, asal.kg), asal.liter
        rentang_liter = None if liter is None else Rentang(liter, liter)
        return Timbulan(banyak, satuan, kg, rentang_liter, bagian, asal, pada)
    masukan.berlaku(asal, pada)
    masukan.tuntas()
    baku = asal.nilai(pada)
    return Timbulan(banyak, satuan, baku.kg, baku.liter, bagian, asal, pada)
