"""What to fix first: every question that is not yet a yes, by what a yes would add.

A yes adds `20 / (5 n)` points, n being the indicators of its component: most in prevention and
mitigation (4/3), least in basic services (2/7). Where the caller knows what a yes costs, points
for the money come first. Ties go to the lowest level, then to the order of the form.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Galat, Pengumpul
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_tak_negatif,
    tulis_kata,
    tulis_pecahan,
    tulis_ribuan,
    tulis_rupiah,
)
from pelayanan_publik.tangguh_bencana.errors import PertanyaanTidakAda
from pelayanan_publik.tangguh_bencana.nilai.indikator_pkd import (
    INDIKATOR_PKD,
    PERTANYAAN_PKD,
    komponen_indikator,
)
from pelayanan_publik.tangguh_bencana.nilai.kelas import KomponenPKD
from pelayanan_publik.tangguh_bencana.nilai.pkd import LEMBAR_PKD, TAMBAHAN_PER_YA, NilaiPKD

BiayaPerYa: TypeAlias = Mapping[int | tuple[int, int], int]
"""Whole rupiah of one yes, by indicator (1 to 32, each of its questions), or by (indicator,
question), which comes before it."""
_Biaya: TypeAlias = dict[tuple[int, int], int]


@attrs.frozen
class PerbaikanPKD:
    """One more yes: where, what it adds to the index, and what it costs if that is known."""

    indikator: int
    pertanyaan: int
    tingkat: int
    """Of its indicator, once what stands before it in the list is done."""
    tambahan: Fraction
    biaya_rupiah: int | None = None

    @property
    def nama(self) -> str:
        return INDIKATOR_PKD[self.indikator - 1]

    @property
    def komponen(self) -> KomponenPKD:
        return komponen_indikator(self.indikator)

    @property
    def rupiah_per_poin(self) -> Fraction | None:
        return None if self.biaya_rupiah is None else self.biaya_rupiah / self.tambahan

    def penjelasan(self) -> Penjelasan:
        biaya = self.biaya_rupiah
        return Penjelasan(
            f"{self.indikator}. {self.nama}, pertanyaan {self.pertanyaan}",
            f"tambah {tulis_pecahan(self.tambahan)} poin",
            catatan=PERTANYAAN_PKD[self.pertanyaan - 1]
            + ("" if biaya is None else f" {tulis_rupiah(biaya)}"),
        )


def tabel_perbaikan(judul: str, daftar: tuple[PerbaikanPKD, ...]) -> Tabel:
    """Improvements in their order."""
    return Tabel(
        judul,
        ("No.", "Komponen", "Indikator", "Pertanyaan", "Tingkat", "Tambahan", "Biaya (Rp)"),
        tuple(
            (
                nomor,
                tulis_kata(p.komponen),
                f"{p.indikator}. {p.nama}",
                p.pertanyaan,
                p.tingkat,
                tulis_pecahan(p.tambahan, 3),
                "" if p.biaya_rupiah is None else p.biaya_rupiah,
            )
            for nomor, p in enumerate(daftar, 1)
        ),
        kanan=("Tambahan",),
    )


@attrs.frozen
class PrioritasPerbaikan:
    """Every open question of a village, what to fix first at the top."""

    nilai: NilaiPKD
    daftar: tuple[PerbaikanPKD, ...]

    def penjelasan(self) -> Penjelasan:
        judul = f"{tulis_ribuan(len(self.daftar))} pertanyaan belum Ya"
        return Penjelasan(
            "Prioritas perbaikan PKD", judul, tuple(p.penjelasan() for p in self.daftar)
        )

    def tabel(self) -> Tabel:
        return tabel_perbaikan("Prioritas perbaikan PKD", self.daftar)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def prioritas_perbaikan(nilai: NilaiPKD, biaya: BiayaPerYa | None = None) -> PrioritasPerbaikan:
    """The questions that are not yet a yes, by gain; those of known cost by gain for the money.

    What has a cost comes before what has none.

    >>> from pelayanan_publik.tangguh_bencana.nilai.pkd import nilai_pkd
    >>> nilai = nilai_pkd([[True] * 4] * 20 + [[True, False, True, True]] * 3 + [[True] * 4] * 9)
    >>> [(p.indikator, p.pertanyaan) for p in prioritas_perbaikan(nilai).daftar]
    [(21, 2), (22, 2), (23, 2)]
    >>> dengan_biaya = prioritas_perbaikan(nilai, {21: 8_000_000, (23, 2): 1_000_000})
    >>> [(p.indikator, p.biaya_rupiah) for p in dengan_biaya.daftar]
    [(23, 1000000), (21, 8000000), (22, None)]
    """
    kumpul = Pengumpul()
    kumpul.tambah(galat_anggota(nilai, NilaiPKD, "nilai"))
    per_ya: _Biaya = {}
    with kumpul.di():
        per_ya = baca_biaya(biaya)
    kumpul.tuntas()
    return PrioritasPerbaikan(nilai, tuple(sorted(_terbuka(nilai, per_ya), key=_urutan)))


def _terbuka(nilai: NilaiPKD, biaya: _Biaya) -> list[PerbaikanPKD]:
    """The open questions; inside an indicator the dearer one meets a higher level."""
    hasil = []
    for i, (baris, tingkat) in enumerate(zip(nilai.jawaban, nilai.tingkat, strict=True), 1):
        tambahan = TAMBAHAN_PER_YA[komponen_indikator(i)]
        terbuka = [
            PerbaikanPKD(i, j, tingkat, tambahan, biaya.get((i, j)))
            for j, jawab in enumerate(baris, 1)
            if not jawab
        ]
        for naik, satu in enumerate(sorted(terbuka, key=_urutan)):
            hasil.append(
                PerbaikanPKD(i, satu.pertanyaan, tingkat + naik, tambahan, satu.biaya_rupiah)
            )
    return hasil


def _urutan(satu: PerbaikanPKD) -> tuple[bool, Fraction, Fraction, int, int, int]:
    per_poin = satu.rupiah_per_poin
    return (
        per_poin is None,
        per_poin or Fraction(0),
        Fraction(0) if per_poin else -satu.tambahan,
        satu.tingkat,
        satu.indikator,
        satu.pertanyaan,
    )


def baca_biaya(biaya: object) -> _Biaya:
    """Costs by question; all that is no question of the form, or no amount, is told.

    >>> baca_biaya({(1, 2): 500, 1: 100})
    {(1, 1): 100, (1, 2): 500, (1, 3): 100, (1, 4): 100}
    """
    if biaya is None:
        return {}
    if not isinstance(biaya, Mapping):
        raise BukanJenisnya(biaya, path="biaya", sebagai="Mapping")
    kumpul = Pengumpul()
    umum: _Biaya = {}
    khusus: _Biaya = {}
    for kunci, rupiah in biaya.items():
        if salah := _galat_kunci(kunci):
            kumpul.tambah(salah)
            continue
        kumpul.tambah(galat_tak_negatif(rupiah, f"biaya[{kunci}]"))
        if type(kunci) is int:
            umum |= {(kunci, j): rupiah for j in range(1, LEMBAR_PKD.kolom + 1)}
        else:
            khusus[kunci] = rupiah
    kumpul.tuntas()
    return umum | khusus


def _galat_kunci(kunci: object) -> Galat | None:
    letak = kunci if isinstance(kunci, tuple) else (kunci, 1)
    batas = LEMBAR_PKD.baris, LEMBAR_PKD.kolom
    sah = len(letak) == len(batas) and all(
        type(n) is int and 1 <= n <= m for n, m in zip(letak, batas, strict=True)
    )
    if sah:
        return None
    return PertanyaanTidakAda(kunci, path="biaya", indikator=batas[0], pertanyaan=batas[1])
