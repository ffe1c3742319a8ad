"""How much waste is made, and how much of it is organic.

The rates of SNI 19-3983-1995 are ranges and far from many a place: Baru Tengah measured a
third of them. So a measurement (`LajuTerukur`) always comes before the standard. Of several
the latest is taken, never the first or last in a list; the answer tells which, of what place.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.biopori.errors import (
    BukanPerOrang,
    KotaHarusMengukur,
    PengukuranBelumAda,
    PengukuranGanda,
    SudahTerukur,
)
from pelayanan_publik.biopori.model import KelasKota, LajuBaku, LajuTerukur, Rentang, SumberTimbulan
from pelayanan_publik.biopori.parameters.parameter import terkini
from pelayanan_publik.biopori.parameters.sampah import (
    KOTA_BESAR_DI_ATAS,
    KOTA_SEDANG_MULAI,
    TIMBULAN,
    TIMBULAN_KOTA,
)
from pelayanan_publik.core.errors import BukanJenisnya
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Parameter
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_anggota,
    galat_tak_negatif,
    galat_teks,
    tulis_pecahan,
    tupel,
)
from pelayanan_publik.wilayah.model import lipat_nama

_PER_ORANG = "orang"


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
    """Of the city, whose standard rate this is; None else, or where it was measured."""
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
    tempat: str | None = None,
    bagian_organik: Bilangan | None = None,
) -> Timbulan:
    """Waste per day of so many people: by their kind of house, or as measured.

    Of `terukur` the latest measurement of that kind of house, up to `pada`, comes before
    the standard: of any place, or only of `tempat` where that is given. Two of the same day
    are refused (BP-016), and so is a measurement as `laju` that is later than `pada`, or that
    comes with other measurements to choose from.

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
    daftar = tupel(terukur)
    untuk = masukan.pilihan("laju", langsung.untuk if langsung else laju, SumberTimbulan)
    if langsung:
        _pastikan_sendirian(masukan, langsung, pada, daftar, tempat)
    satuan = terkini(TIMBULAN[untuk]).nilai.satuan
    if satuan != _PER_ORANG:
        masukan.tambah(BukanPerOrang(untuk, path="laju", satuan=satuan))
    ukuran = _terakhir(masukan, untuk, pada, daftar, tempat)
    ukuran = langsung or ukuran
    return _hitung(masukan, jiwa, pada, bagian_organik, untuk=untuk, terukur=ukuran)


def timbulan_sumber(
    *,
    banyak: Bilangan,
    sumber: SumberTimbulan | str,
    pada: date,
    terukur: Iterable[LajuTerukur] = (),
    tempat: str | None = None,
    bagian_organik: Bilangan | None = None,
) -> Timbulan:
    """Waste per day of any source of the SNI's table: so many of its unit (pupils, m2, metres).

    Measurements come before the standard as in `timbulan`.

    >>> print(timbulan_sumber(banyak=2_500, sumber="pasar", pada=date(2024, 1, 1)).kg_per_hari)
    250–750
    """
    masukan = Masukan()
    banyaknya = masukan.tak_negatif("banyak", banyak)
    untuk = masukan.pilihan("sumber", sumber, SumberTimbulan)
    ukuran = _terakhir(masukan, untuk, pada, terukur, tempat)
    return _hitung(masukan, banyaknya, pada, bagian_organik, untuk=untuk, terukur=ukuran)


def timbulan_kota(
    *,
    jiwa: int,
    pada: date,
    terukur: Iterable[LajuTerukur] = (),
    tempat: str | None = None,
    bagian_organik: Bilangan | None = None,
) -> Timbulan:
    """A city's total: as measured (`LajuTerukur.seluruh_kota`), else by its size.

    Measurements come before the standard as in `timbulan`. A city above 500,000 people has no
    standard: without a measurement it is refused (BP-010).

    >>> print(timbulan_kota(jiwa=400_000, pada=date(2024, 1, 1)).kg_per_hari)
    280.000–320.000
    >>> ukur = LajuTerukur.seluruh_kota("Semarang", date(2019, 1, 1), 0.7, "contoh")
    >>> print(timbulan_kota(jiwa=1_600_000, pada=date(2024, 1, 1), terukur=[ukur]).kg_per_hari)
    1.120.000
    """
    masukan = Masukan()
    ukuran = _terakhir(masukan, None, pada, terukur, tempat)
    kelas = None
    if ukuran:
        masukan.tambah(galat_tak_negatif(jiwa, "jiwa"))
    else:
        kelas = _kelas(masukan, jiwa, pada)
    return _hitung(masukan, jiwa, pada, bagian_organik, kelas=kelas, terukur=ukuran)


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


def _pastikan_sendirian(
    masukan: Masukan,
    laju: LajuTerukur,
    pada: date,
    terukur: Iterable[LajuTerukur],
    tempat: str | None,
) -> None:
    """A measurement that is the rate was made by then, and leaves nothing to choose."""
    if masukan.hari("pada", pada) and laju.tanggal > pada:
        masukan.tambah(PengukuranBelumAda(laju.tanggal, path="laju", pada=pada))
    for nama, isi in (("terukur", terukur != ()), ("tempat", tempat is not None)):
        if isi:
            masukan.tambah(SudahTerukur(nama, path=nama, tempat=laju.tempat))


def _terakhir(
    masukan: Masukan,
    untuk: SumberTimbulan | None,
    pada: date,
    terukur: Iterable[LajuTerukur],
    tempat: str | None,
) -> LajuTerukur | None:
    """The latest measurement of a source (None: of a city) up to a day, if there is one.

    Several of that day are refused, unless they say the very same.
    """
    daftar = tupel(terukur)
    bukan_tempat = None if tempat is None else galat_teks(tempat, "tempat")
    masukan.tambah(bukan_tempat)
    if not isinstance(daftar, tuple):
        masukan.tambah(BukanJenisnya(terukur, path="terukur", sebagai="Sequence"))
        return None
    galat = [galat_anggota(t, LajuTerukur, f"terukur[{i}]") for i, t in enumerate(daftar)]
    masukan.tambah(*galat)
    if any(galat) or bukan_tempat or not masukan.hari("pada", pada):
        return None
    di_sana = None if tempat is None else lipat_nama(tempat)
    cocok = [
        t
        for t in daftar
        if t.untuk is untuk and t.tanggal <= pada and di_sana in (None, lipat_nama(t.tempat))
    ]
    hari = max((t.tanggal for t in cocok), default=pada)
    terakhir = list(dict.fromkeys(t for t in cocok if t.tanggal == hari))
    if len(terakhir) > 1:
        di = tuple(dict.fromkeys(t.tempat for t in terakhir))
        ganda = PengukuranGanda(hari, path="terukur", banyak=len(terakhir), tempat=di)
        masukan.tambah(ganda)
    return terakhir[0] if terakhir else None


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
