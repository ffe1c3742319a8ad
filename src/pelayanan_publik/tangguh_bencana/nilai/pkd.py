"""The village score PKD 2021, exactly as the workbook reckons it.

    level of an indicator    1 + its yes, from 1 to 5 (no rule of skipping: T T T Y is level 2)
    index of a component     the mean of its levels / 5, from 0.2 to 1
    index                    the sum of 20 × those, from 20 to 100
    class                    Utama above 83.33, Pratama up to 58.33, else Madya

So the lowest index is 20, not 0, and it is Pratama: the PKD knows no "belum tangguh". The classes
are compared with the two rounded figures of the sheet; `kelas_pkd_eksak` with 35/60 and 50/60,
where those come from. Of the indexes that a form can have, only 175/3 and 250/3 are told apart.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from math import lcm
from operator import mul
from types import MappingProxyType

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    Bilangan,
    galat_teks,
    pecahan,
    tulis_kata,
    tulis_pecahan,
    tulis_ribuan,
)
from pelayanan_publik.tangguh_bencana.errors import IndeksDiLuarRentang
from pelayanan_publik.tangguh_bencana.nilai.bahaya import sebagai_bahaya, tulis_bahaya
from pelayanan_publik.tangguh_bencana.nilai.indikator_pkd import (
    BANYAK_PERTANYAAN,
    INDIKATOR_PKD,
    LETAK_KOMPONEN,
    komponen_indikator,
)
from pelayanan_publik.tangguh_bencana.nilai.jawaban import (
    IsiJawaban,
    Jawaban,
    Lembar,
    nomor_lembar,
    semua_baris,
    tulis_jawaban,
)
from pelayanan_publik.tangguh_bencana.nilai.kelas import (
    KelasPKD,
    KomponenPKD,
    RekomendasiPKD,
    sebagai_kelas,
)
from pelayanan_publik.tangguh_bencana.parameters.ketangguhan import (
    PKD_BANYAK_INDIKATOR,
    PKD_BOBOT,
    PKD_MADYA_DI_ATAS,
    PKD_MADYA_DI_ATAS_EKSAK,
    PKD_REKOMENDASI,
    PKD_UTAMA_DI_ATAS,
    PKD_UTAMA_DI_ATAS_EKSAK,
)

LEMBAR_PKD = Lembar.ukuran(len(INDIKATOR_PKD), BANYAK_PERTANYAAN)
_TINGKAT = MappingProxyType({b: 1 + sum(filter(None, b)) for b in semua_baris(BANYAK_PERTANYAAN)})
_TERTINGGI = 1 + BANYAK_PERTANYAAN

# One form so far: its figures are read once, and the newest are the only ones.
_BOBOT = dict(zip(KomponenPKD, PKD_BOBOT.riwayat[-1].nilai, strict=True))
_BANYAK = dict(zip(KomponenPKD, PKD_BANYAK_INDIKATOR.riwayat[-1].nilai, strict=True))
_REKOMENDASI = PKD_REKOMENDASI.riwayat[-1].nilai
_LITERAL = tuple(pecahan(p.riwayat[-1].nilai) for p in (PKD_MADYA_DI_ATAS, PKD_UTAMA_DI_ATAS))
_EKSAK = tuple(
    pecahan(p.riwayat[-1].nilai) for p in (PKD_MADYA_DI_ATAS_EKSAK, PKD_UTAMA_DI_ATAS_EKSAK)
)
TAMBAHAN_PER_YA: MappingProxyType[KomponenPKD, Fraction] = MappingProxyType(
    {k: Fraction(_BOBOT[k], _TERTINGGI * _BANYAK[k]) for k in KomponenPKD}
)
"""Points that one more yes adds to the index, by component."""
INDEKS_TERENDAH = Fraction(sum(_BOBOT.values()), _TERTINGGI)
INDEKS_TERTINGGI = Fraction(sum(_BOBOT.values()))
_PENYEBUT = lcm(*(t.denominator for t in TAMBAHAN_PER_YA.values()))
_POIN = tuple(
    int(TAMBAHAN_PER_YA[komponen_indikator(i)] * _PENYEBUT) for i in range(1, LEMBAR_PKD.baris + 1)
)
"""Points of one level of each indicator, in parts of `_PENYEBUT`: whole numbers are fast."""


# --- classes -------------------------------------------------------------------------------------


def kelas_pkd(indeks: Bilangan) -> KelasPKD:
    """The class of an index, by the figures and operators of the sheet.

    >>> [kelas_pkd(i).name for i in (20, 58.33, Fraction(175, 3), 83.33, Fraction(250, 3))]
    ['PRATAMA', 'PRATAMA', 'MADYA', 'MADYA', 'UTAMA']
    >>> kelas_pkd(19)
    Traceback (most recent call last):
    pelayanan_publik.tangguh_bencana.errors.IndeksDiLuarRentang: TB-005 ...
    """
    return _kelas(_baca_indeks(indeks), *_LITERAL)


def kelas_pkd_eksak(indeks: Bilangan) -> KelasPKD:
    """The class by 35/60 and 50/60 of a hundred: not what the sheet prints. Never mix the two.

    >>> [kelas_pkd_eksak(i).name for i in (58.33, Fraction(175, 3), 83.33, Fraction(250, 3))]
    ['PRATAMA', 'PRATAMA', 'MADYA', 'MADYA']
    """
    return _kelas(_baca_indeks(indeks), *_EKSAK)


def _baca_indeks(indeks: Bilangan) -> Fraction:
    nilai = pecahan(indeks, "indeks")
    if INDEKS_TERENDAH <= nilai <= INDEKS_TERTINGGI:
        return nilai
    rendah, tinggi = int(INDEKS_TERENDAH), int(INDEKS_TERTINGGI)
    raise IndeksDiLuarRentang(indeks, path="indeks", rendah=rendah, tinggi=tinggi)


def _kelas(indeks: Fraction, madya_di_atas: Fraction, utama_di_atas: Fraction) -> KelasPKD:
    if indeks <= madya_di_atas:
        return KelasPKD.PRATAMA
    return KelasPKD.UTAMA if indeks > utama_di_atas else KelasPKD.MADYA


def indeks_di_atas(kelas: KelasPKD) -> Fraction | None:
    """The index above which a class begins; None of Pratama, which every village has.

    >>> indeks_di_atas(KelasPKD.MADYA)
    Fraction(5833, 100)
    """
    satu = sebagai_kelas(kelas, KelasPKD)
    return None if satu is KelasPKD.PRATAMA else _LITERAL[satu is KelasPKD.UTAMA]


def rekomendasi_pkd(tingkat: int) -> RekomendasiPKD:
    """What to do with an indicator of a level from 1 to 5.

    >>> [rekomendasi_pkd(t).value for t in range(1, 6)]
    ['adakan', 'adakan', 'evaluasi', 'anggarkan', 'kembangkan']
    """
    return _REKOMENDASI[nomor_lembar(tingkat, _TERTINGGI, "tingkat", "level")]


# --- the result ----------------------------------------------------------------------------------


@attrs.frozen
class NilaiKomponen:
    """The levels of one component; each indicator in it counts alike."""

    komponen: KomponenPKD
    tingkat: tuple[int, ...]

    @property
    def nama(self) -> str:
        return tulis_kata(self.komponen)

    @property
    def indeks(self) -> Fraction:
        """From 1/5 to 1."""
        return Fraction(sum(self.tingkat), _TERTINGGI * len(self.tingkat))

    @property
    def ya(self) -> int:
        return sum(self.tingkat) - len(self.tingkat)

    @property
    def poin(self) -> Fraction:
        """Its part of the index."""
        return _BOBOT[self.komponen] * self.indeks

    def penjelasan(self) -> Penjelasan:
        jumlah, terbanyak = sum(self.tingkat), _TERTINGGI * len(self.tingkat)
        return Penjelasan(
            f"Komponen {self.nama}",
            f"{tulis_pecahan(self.poin)} poin",
            catatan=f"{_BOBOT[self.komponen]} × {jumlah}/{terbanyak}, {self.ya} Ya",
        )


def _rapikan(jawaban: IsiJawaban) -> Jawaban:
    return LEMBAR_PKD.rapikan(jawaban)


@attrs.frozen
class NilaiPKD:
    """One village's answers for one hazard on one day, and what they come to."""

    jawaban: Jawaban = attrs.field(converter=_rapikan, repr=False)
    bahaya: str | None = attrs.field(default=None, converter=sebagai_bahaya)
    """In the village's words; None where it was not told."""
    tanggal: date | None = None

    def __attrs_post_init__(self) -> None:
        masukan = Masukan()
        masukan.tambah(*LEMBAR_PKD.galat(self.jawaban, "jawaban"))
        if self.bahaya is not None:
            masukan.tambah(galat_teks(self.bahaya, "bahaya"))
        if self.tanggal is not None:
            masukan.berlaku(PKD_BOBOT, self.tanggal, "tanggal")
        masukan.tuntas()

    @property
    def tingkat(self) -> tuple[int, ...]:
        """The levels of the 32 indicators."""
        return tuple(map(_TINGKAT.__getitem__, self.jawaban))

    @property
    def ya(self) -> int:
        return sum(self.tingkat) - LEMBAR_PKD.baris

    @property
    def kosong(self) -> int:
        """Answers left blank, which count as no."""
        return sum(baris.count(None) for baris in self.jawaban)

    @property
    def indeks(self) -> Fraction:
        """From 20 to 100, exactly."""
        return Fraction(sum(map(mul, _POIN, map(_TINGKAT.__getitem__, self.jawaban))), _PENYEBUT)

    @property
    def kelas(self) -> KelasPKD:
        return _kelas(self.indeks, *_LITERAL)

    @property
    def komponen(self) -> tuple[NilaiKomponen, ...]:
        """The five, in the order of the form."""
        tingkat = self.tingkat
        return tuple(NilaiKomponen(k, tingkat[letak]) for k, letak in LETAK_KOMPONEN.items())

    @property
    def rekomendasi(self) -> tuple[RekomendasiPKD, ...]:
        """What to do, by indicator."""
        return tuple(map(rekomendasi_pkd, self.tingkat))

    def penjelasan(self) -> Penjelasan:
        hari = self.tanggal or PKD_BOBOT.riwayat[-1].masa.mulai
        rincian = [
            Penjelasan("Kelas", self.kelas.name.title()),
            *(k.penjelasan() for k in self.komponen),
            Penjelasan("Jawaban Ya", tulis_ribuan(self.ya)),
        ]
        if self.bahaya is not None:
            rincian.insert(0, Penjelasan("Bahaya", tulis_bahaya(self.bahaya)))
        if self.tanggal is not None:
            rincian.insert(0, Penjelasan("Tanggal", str(self.tanggal)))
        if self.kosong:
            rincian.append(
                Penjelasan("Jawaban kosong", tulis_ribuan(self.kosong), catatan="dihitung Tidak")
            )
        dasar = (PKD_BANYAK_INDIKATOR, PKD_BOBOT, PKD_MADYA_DI_ATAS, PKD_UTAMA_DI_ATAS)
        rincian += [p.penjelasan(hari) for p in dasar]
        return Penjelasan(
            "Indeks ketangguhan desa, PKD 2021", tulis_pecahan(self.indeks), tuple(rincian)
        )

    def tabel(self) -> Tabel:
        isi = zip(INDIKATOR_PKD, self.jawaban, self.tingkat, self.rekomendasi, strict=True)
        return Tabel(
            f"PKD 2021: indeks {tulis_pecahan(self.indeks)}, {self.kelas.name.title()}",
            ("No.", "Komponen", "Indikator", "Jawaban", "Tingkat", "Rekomendasi"),
            tuple(
                (i, tulis_kata(komponen_indikator(i)), nama, tulis_jawaban(baris), t, r.value)
                for i, (nama, baris, t, r) in enumerate(isi, 1)
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def nilai_pkd(
    jawaban: IsiJawaban,
    *,
    bahaya: str | None = None,
    tanggal: date | None = None,
) -> NilaiPKD:
    """The score of 32 indicators × 4 answers; a blank (None) counts as no.

    The form is filled in for one hazard on one day; both may be left out where only the score
    is asked for. On a day before the form of 2021 it is refused.

    >>> hasil = nilai_pkd([[True, True, False, None]] * 32, bahaya="angin kencang")
    >>> hasil.indeks, hasil.kelas.name, hasil.kosong
    (Fraction(60, 1), 'MADYA', 32)
    >>> nilai_pkd([[True] * 4] * 31 + [[True] * 3])
    Traceback (most recent call last):
    pelayanan_publik.tangguh_bencana.errors.BanyakJawabanSalah: TB-002 jawaban[31]: ...
    """
    return NilaiPKD(jawaban, bahaya, tanggal)
