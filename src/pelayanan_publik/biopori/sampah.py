"""How much waste is made, and how much of it is organic.

The rates of SNI 19-3983-1995 are ranges and far from many a place: Baru Tengah measured a
third of them. So a measurement (`LajuTerukur`) always comes before the standard.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.biopori.errors import BukanPerOrang, KotaHarusMengukur
from pelayanan_publik.biopori.model import KelasKota, LajuBaku, Rentang, SumberTimbulan
from pelayanan_publik.biopori.parameters.parameter import terkini
from pelayanan_publik.biopori.parameters.sampah import (
    KOTA_BESAR_DI_ATAS,
    KOTA_SEDANG_MULAI,
    TIMBULAN,
    TIMBULAN_KOTA,
)
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    berisi,
    galat_anggota,
    galat_tak_negatif,
    pecahan_positif,
    pilihan,
    tulis_pecahan,
)
from pelayanan_publik.core.validity import hari

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
    baku: SumberTimbulan | None
    """Whose standard rate this is; None of a city's, or where it was measured."""
    kelas: KelasKota | None
    terukur: LajuTerukur | None
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
        laju = (
            self.terukur.penjelasan()
            if self.terukur
            else _baku(self.baku, self.kelas).penjelasan(self.pada)
        )
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
    masukan.tambah(galat_tak_negatif(jiwa, "jiwa"))
    langsung = laju if isinstance(laju, LajuTerukur) else None
    untuk = masukan.pilihan("laju", langsung.untuk if langsung else laju, SumberTimbulan)
    satuan = terkini(TIMBULAN[untuk]).nilai.satuan
    if satuan != _PER_ORANG:
        masukan.tambah(BukanPerOrang(untuk, path="laju", satuan=satuan))
    ukuran = langsung or _terakhir(masukan, untuk, pada, terukur)
    return _hitung(masukan, jiwa, pada, bagian_organik, untuk=untuk, terukur=ukuran)


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
    untuk = masukan.pilihan("sumber", sumber, SumberTimbulan)
    ukuran = _terakhir(masukan, untuk, pada, terukur)
    return _hitung(masukan, banyaknya, pada, bagian_organik, untuk=untuk, terukur=ukuran)


def timbulan_kota(*, jiwa: int, pada: date, bagian_organik: Bilangan | None = None) -> Timbulan:
    """A city's total by its size; above 500,000 people it must be measured, and is refused here.

    >>> print(timbulan_kota(jiwa=400_000, pada=date(2024, 1, 1)).kg_per_hari)
    280.000–320.000
    """
    masukan = Masukan()
    kelas = _kelas(masukan, jiwa, pada)
    return _hitung(masukan, jiwa, pada, bagian_organik, kelas=kelas)


def kelas_kota(jiwa: int, pada: date) -> KelasKota:
    """Small below 100,000 people, middling to 500,000; larger cities have no class.

    >>> kelas_kota(99_999, date(2024, 1, 1)).value, kelas_kota(500_000, date(2024, 1, 1)).value
    ('kecil', 'sedang')
    """
    masukan = Masukan()
    kelas = _kelas(masukan, jiwa, pada)
    masukan.tuntas()
    return kelas


def _kelas(masukan: Masukan, jiwa: int, pada: date) -> KelasKota:
    sedang = masukan.berlaku(KOTA_SEDANG_MULAI, pada)
    batas = masukan.berlaku(KOTA_BESAR_DI_ATAS, pada)
    if salah := galat_tak_negatif(jiwa, "jiwa"):
        masukan.tambah(salah)
        return KelasKota.KECIL
    if jiwa > batas:
        dasar = terkini(KOTA_BESAR_DI_ATAS).dasar
        masukan.tambah(KotaHarusMengukur(jiwa, path="jiwa", dasar=dasar, batas=batas))
    return KelasKota.KECIL if jiwa < sedang else KelasKota.SEDANG


def _terakhir(
    masukan: Masukan, untuk: SumberTimbulan, pada: date, terukur: Iterable[LajuTerukur]
) -> LajuTerukur | None:
    """The latest measurement of a source up to a day, if there is one."""
    if salah := galat_anggota(terukur, Iterable, "terukur"):
        masukan.tambah(salah)
        return None
    daftar = tuple(terukur)
    galat = [galat_anggota(t, LajuTerukur, f"terukur[{i}]") for i, t in enumerate(daftar)]
    masukan.tambah(*galat)
    if any(galat) or not masukan.hari("pada", pada):
        return None
    cocok = (t for t in daftar if t.untuk is untuk and t.tanggal <= pada)
    return max(cocok, key=lambda t: t.tanggal, default=None)


def _baku(untuk: SumberTimbulan | None, kelas: KelasKota | None) -> Parameter[LajuBaku]:
    """The standard rate of a source, or of a class of city."""
    return TIMBULAN[untuk] if untuk else TIMBULAN_KOTA[kelas or KelasKota.KECIL]


def _hitung(
    masukan: Masukan,
    banyak: Fraction | int,
    pada: date,
    bagian_organik: Bilangan | None,
    *,
    untuk: SumberTimbulan | None = None,
    kelas: KelasKota | None = None,
    terukur: LajuTerukur | None = None,
) -> Timbulan:
    bagian = masukan.bagian_atau_kosong("bagian_organik", bagian_organik)
    parameter = _baku(untuk, kelas)
    if terukur:
        masukan.hari("pada", pada)
        untuk, liter = None, terukur.liter
        kg, isi = Rentang.tunggal(terukur.kg), None if liter is None else Rentang.tunggal(liter)
    else:
        baku = masukan.berlaku(parameter, pada)
        kg, isi = baku.kg, baku.liter
    masukan.tuntas()
    satuan = terkini(parameter).nilai.satuan
    return Timbulan(Fraction(banyak), satuan, kg, isi, bagian, untuk, kelas, terukur, pada)
