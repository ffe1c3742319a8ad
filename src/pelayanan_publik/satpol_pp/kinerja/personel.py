"""How many officers there ought to be: a score, and a table that turns it into a number.

By Permendagri 60/2012 every indicator falls into one of three classes (400, 700, 1000) and
counts by its weight; the general criteria weigh 20 percent together, the technical ones 80. A
table of bands turns the score into personnel. Of that table one band is known (above 500: 251
to 350), so the whole table is the caller's, and without it there is no number.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise

import attrs

from pelayanan_publik.core.errors import Galat, galat_ganda
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus, terbaca
from pelayanan_publik.core.units import (
    Bilangan,
    berisi,
    galat_anggota,
    galat_tak_negatif,
    pecahan_bagian,
    pilihan,
    tulis_kata,
    tulis_pecahan,
    tulis_persen,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.satpol_pp.errors import (
    BobotKelompokSalah,
    PitaSkorBertumpuk,
    SkorDiLuarTabel,
    TabelPitaDiperlukan,
)
from pelayanan_publik.satpol_pp.kinerja.parameters import BAGIAN_KRITERIA, NILAI_INDIKATOR
from pelayanan_publik.satpol_pp.kinerja.pilihan import KelasIndikator, KelompokKriteria
from pelayanan_publik.satpol_pp.kinerja.pita import PitaPersonel

# --- the score -----------------------------------------------------------------------------------


def _bagian(_: object, attribute: attrs.Attribute[Fraction], value: Fraction) -> None:
    """Attrs validator: a share of one."""
    pecahan_bagian(value, attribute.name)


@attrs.frozen(field_transformer=sekaligus)
class IndikatorPersonel:
    """An indicator of a region: its weight in the score, and the class of its interval."""

    kode: str = attrs.field(validator=berisi)
    kelompok: KelompokKriteria = attrs.field(validator=pilihan(KelompokKriteria))
    bobot: Fraction = attrs.field(converter=terbaca, validator=_bagian)
    kelas: KelasIndikator = attrs.field(validator=pilihan(KelasIndikator))


@attrs.frozen
class SkorPersonel:
    """The weighted sum of all indicators, from 400 to 1000."""

    indikator: tuple[IndikatorPersonel, ...]
    pada: date

    def bagian(self, indikator: IndikatorPersonel) -> Fraction:
        """What one indicator adds to the score."""
        return indikator.bobot * NILAI_INDIKATOR[indikator.kelas].nilai(self.pada)

    @property
    def nilai(self) -> Fraction:
        return sum(map(self.bagian, self.indikator), Fraction(0))

    def tabel(self) -> Tabel:
        return Tabel(
            "Skor personel",
            ("Indikator", "Kelompok", "Bobot", "Kelas", "Skor"),
            tuple(
                (
                    i.kode,
                    tulis_kata(i.kelompok),
                    tulis_persen(i.bobot),
                    tulis_kata(i.kelas),
                    tulis_pecahan(self.bagian(i)),
                )
                for i in self.indikator
            ),
            ("Jumlah", "", "100 %", "", tulis_pecahan(self.nilai)),
            kanan=("Bobot", "Skor"),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def skor_personel(indikator: Iterable[IndikatorPersonel], *, pada: date) -> SkorPersonel:
    """The score; the weights of the general criteria are 20 percent together, the others 80.

    >>> semua = [IndikatorPersonel("penduduk", KelompokKriteria.UMUM, 0.2, KelasIndikator.TINGGI),
    ...     IndikatorPersonel("perda", KelompokKriteria.TEKNIS, 0.8, KelasIndikator.RENDAH)]
    >>> skor_personel(semua, pada=date(2026, 1, 1)).nilai
    Fraction(520, 1)
    """
    masukan = Masukan()
    semua = tupel(indikator)
    bagian = {k: masukan.berlaku(b, pada) for k, b in BAGIAN_KRITERIA.items()}
    masukan.tambah(galat_anggota(semua, tuple, "indikator"))
    masukan.tuntas()
    masukan.tambah(
        *(galat_anggota(i, IndikatorPersonel, f"indikator[{n}]") for n, i in enumerate(semua))
    )
    masukan.tuntas()
    masukan.tambah(*galat_ganda((f"indikator[{n}].kode", i.kode) for n, i in enumerate(semua)))
    for kelompok, seharusnya in bagian.items():
        jumlah = sum((i.bobot for i in semua if i.kelompok is kelompok), Fraction(0))
        if jumlah != seharusnya:
            masukan.tambah(
                BobotKelompokSalah(
                    tulis_persen(jumlah),
                    path="indikator",
                    kelompok=kelompok,
                    seharusnya=tulis_persen(seharusnya),
                )
            )
    masukan.tuntas()
    return SkorPersonel(semua, pada)


# --- the number ----------------------------------------------------------------------------------


@attrs.frozen
class KebutuhanPersonel:
    """The band of a score."""

    skor: Fraction
    pita: PitaPersonel

    @property
    def paling_sedikit(self) -> int:
        return self.pita.paling_sedikit

    @property
    def paling_banyak(self) -> int | None:
        return self.pita.paling_banyak

    def kekurangan(self, ada: int) -> int:
        """How many are missing to the least.

        >>> KebutuhanPersonel(Fraction(600), PitaPersonel(500, None, 251, 350)).kekurangan(250)
        1
        """
        masukan = Masukan()
        masukan.tambah(galat_tak_negatif(ada, "ada"))
        masukan.tuntas()
        return max(0, self.paling_sedikit - ada)

    def penjelasan(self) -> Penjelasan:
        sampai = "" if self.paling_banyak is None else f" s.d. {tulis_ribuan(self.paling_banyak)}"
        sedikit = tulis_ribuan(self.paling_sedikit)
        return Penjelasan(
            "Kebutuhan personel",
            f"{sedikit}{sampai} orang" if sampai else f"paling sedikit {sedikit} orang",
            (
                Penjelasan("Skor", tulis_pecahan(self.skor)),
                Penjelasan("Pita skor", self.pita.rentang),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kebutuhan_personel(
    skor: SkorPersonel | Bilangan, *, tabel: Iterable[PitaPersonel] | None
) -> KebutuhanPersonel:
    """The personnel of a score by the table of bands; without a table it is refused.

    >>> pita = PitaPersonel(500, None, 251, 350)
    >>> kebutuhan_personel(560, tabel=[pita]).paling_sedikit
    251
    >>> kebutuhan_personel(560, tabel=None)
    Traceback (most recent call last):
    pelayanan_publik.satpol_pp.errors.TabelPitaDiperlukan: SP-112 tabel: ...
    """
    masukan = Masukan()
    besar = skor.nilai if isinstance(skor, SkorPersonel) else masukan.tak_negatif("skor", skor)
    if tabel is None:
        masukan.tambah(TabelPitaDiperlukan(tulis_pecahan(besar), path="tabel"))
        masukan.tuntas()
    semua = tupel(() if tabel is None else tabel)
    masukan.tambah(galat_anggota(semua, tuple, "tabel"))
    masukan.tuntas()
    masukan.tambah(*(galat_anggota(p, PitaPersonel, f"tabel[{i}]") for i, p in enumerate(semua)))
    masukan.tuntas()
    masukan.tambah(*_galat_tabel(semua))
    masukan.tuntas()
    for pita in semua:
        if pita.memuat(besar):
            return KebutuhanPersonel(besar, pita)
    raise SkorDiLuarTabel(tulis_pecahan(besar), path="skor", ada=tuple(p.rentang for p in semua))


def _galat_tabel(tabel: Sequence[PitaPersonel]) -> list[Galat]:
    urut = sorted(tabel, key=lambda p: p.di_atas)
    return [
        PitaSkorBertumpuk(b.rentang, path="tabel", dengan=a.rentang)
        for a, b in pairwise(urut)
        if a.sampai is None or a.sampai > b.di_atas
    ]
