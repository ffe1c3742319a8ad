"""Violations solved of those reported, period by period, and whether it gets better.

    carried in + reported + opened again = solved + closed + left over

A case that was reported last year and solved now belongs to last year's reports: counted with
this year's it can make "more than all" solved. So the rate is of this period's reports, and the
solving of carried cases is told beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from itertools import pairwise

import attrs

from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_tak_negatif,
    pilihan,
    tak_negatif,
    tulis_kata,
    tulis_persen,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.satpol_pp.errors import (
    BawaanTidakSambung,
    MasaTidakSambung,
    PenyelesaianBerlebih,
    SelesaiBaruBerlebih,
    SelesaiBawaanBerlebih,
)
from pelayanan_publik.satpol_pp.kinerja.pilihan import Tren

# --- a period ------------------------------------------------------------------------------------


@attrs.frozen(field_transformer=sekaligus)
class PenyelesaianMasa:
    """The violations of a period in numbers.

    >>> from datetime import date
    >>> tahun = PenyelesaianMasa(Masa(date(2026, 1, 1), date(2027, 1, 1)), awal=4, baru=10,
    ...     selesai=11, selesai_baru=8, ditutup=1)
    >>> str(tahun.tingkat), str(tahun.tingkat_kasar), tahun.selesai_bawaan, tahun.akhir
    ('4/5', '11/10', 3, 2)
    """

    masa: Masa = attrs.field(validator=pilihan(Masa))
    awal: int = attrs.field(validator=tak_negatif)
    """Open when the period began."""
    baru: int = attrs.field(validator=tak_negatif)
    """Reported in it."""
    selesai: int = attrs.field(validator=tak_negatif)
    """Solved in it, whenever reported."""
    selesai_baru: int = attrs.field(validator=tak_negatif)
    """Of those reported in it, how many stood solved at its end."""
    ditutup: int = attrs.field(default=0, validator=tak_negatif)
    """Closed without being solved."""
    terulang: int = attrs.field(default=0, validator=tak_negatif)
    """Opened again in it."""

    def __attrs_post_init__(self) -> None:
        kumpul = Pengumpul()
        ada = self.awal + self.baru + self.terulang
        if self.selesai + self.ditutup > ada:
            kumpul.tambah(
                PenyelesaianBerlebih(self.selesai + self.ditutup, path="selesai", ada=ada)
            )
        if self.selesai_baru > min(self.baru, self.selesai):
            kumpul.tambah(
                SelesaiBaruBerlebih(
                    self.selesai_baru, path="selesai_baru", baru=self.baru, selesai=self.selesai
                )
            )
        elif self.selesai_bawaan > self.awal + self.terulang:
            kumpul.tambah(
                SelesaiBawaanBerlebih(
                    self.selesai_bawaan, path="selesai_baru", ada=self.awal + self.terulang
                )
            )
        kumpul.tuntas()

    @property
    def akhir(self) -> int:
        """Open when it ended."""
        return self.awal + self.baru + self.terulang - self.selesai - self.ditutup

    @property
    def selesai_bawaan(self) -> int:
        """Solved of those carried in or opened again."""
        return self.selesai - self.selesai_baru

    @property
    def tingkat(self) -> Fraction | None:
        """Solved of those reported in the period; None where none was."""
        return Fraction(self.selesai_baru, self.baru) if self.baru else None

    @property
    def tingkat_kasar(self) -> Fraction | None:
        """All that was solved over this period's reports, as often published: it mixes periods."""
        return Fraction(self.selesai, self.baru) if self.baru else None

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Tingkat penyelesaian, {self.masa}",
            tulis_persen(self.tingkat),
            (
                Penjelasan(
                    "Pembilang: laporan masa ini yang selesai", tulis_ribuan(self.selesai_baru)
                ),
                Penjelasan("Penyebut: laporan masa ini", tulis_ribuan(self.baru)),
                Penjelasan(
                    "Perkara bawaan atau terulang yang selesai", tulis_ribuan(self.selesai_bawaan)
                ),
                Penjelasan("Sisa pada akhir masa", tulis_ribuan(self.akhir)),
                Penjelasan(
                    "Semua penyelesaian terhadap laporan masa ini",
                    tulis_persen(self.tingkat_kasar),
                    catatan="mencampur masa; jangan dipakai sebagai capaian",
                ),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


# --- several periods -----------------------------------------------------------------------------


@attrs.frozen
class TrenPenyelesaian:
    """Periods that follow one another."""

    daftar: tuple[PenyelesaianMasa, ...]

    @property
    def tren(self) -> tuple[Tren | None, ...]:
        """From each period to the next, how the rate went; None where one has no rate."""
        return tuple(_arah(a.tingkat, b.tingkat) for a, b in pairwise(self.daftar))

    def tabel(self) -> Tabel:
        arah = ["-" if t is None else tulis_kata(t) for t in self.tren]
        return Tabel(
            "Penyelesaian pelanggaran",
            ("Masa", "Awal", "Baru", "Terulang", "Selesai", "Ditutup", "Akhir", "Tingkat", "Tren"),
            tuple(
                (
                    str(p.masa),
                    p.awal,
                    p.baru,
                    p.terulang,
                    p.selesai,
                    p.ditutup,
                    p.akhir,
                    tulis_persen(p.tingkat),
                    t,
                )
                for p, t in zip(self.daftar, ["", *arah][: len(self.daftar)], strict=True)
            ),
            kanan=("Tingkat",),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _arah(lama: Fraction | None, baru: Fraction | None) -> Tren | None:
    if lama is None or baru is None:
        return None
    if lama == baru:
        return Tren.TETAP
    return Tren.NAIK if baru > lama else Tren.TURUN


def tren_penyelesaian(daftar: Iterable[PenyelesaianMasa]) -> TrenPenyelesaian:
    """Periods in their order, each carrying in what the one before left open.

    >>> from datetime import date
    >>> lama = PenyelesaianMasa(Masa(date(2025, 1, 1), date(2026, 1, 1)), 0, 10, 6, 6)
    >>> baru = PenyelesaianMasa(Masa(date(2026, 1, 1), date(2027, 1, 1)), 4, 10, 10, 8)
    >>> [str(t) for t in tren_penyelesaian([lama, baru]).tren]
    ['naik']
    """
    masukan = Masukan()
    deret = tupel(daftar)
    masukan.tambah(galat_anggota(deret, tuple, "daftar"))
    masukan.tuntas()
    masukan.tambah(
        *(galat_anggota(p, PenyelesaianMasa, f"daftar[{i}]") for i, p in enumerate(deret))
    )
    masukan.tuntas()
    for i, (a, b) in enumerate(pairwise(deret), 1):
        if a.masa.sampai != b.masa.mulai:
            masukan.tambah(
                MasaTidakSambung(str(b.masa), path=f"daftar[{i}].masa", sebelum=str(a.masa))
            )
        if a.akhir != b.awal:
            masukan.tambah(BawaanTidakSambung(b.awal, path=f"daftar[{i}].awal", sisa=a.akhir))
    masukan.tuntas()
    return TrenPenyelesaian(deret)


# --- fewer violations ----------------------------------------------------------------------------


@attrs.frozen
class PenurunanPelanggaran:
    """By what share violations fell from one period to the next; below zero they rose."""

    sebelum: int
    sesudah: int

    @property
    def selisih(self) -> int:
        return self.sebelum - self.sesudah

    @property
    def nilai(self) -> Fraction | None:
        """Of those before; None where there were none."""
        return Fraction(self.selisih, self.sebelum) if self.sebelum else None

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            "Penurunan pelanggaran",
            tulis_persen(self.nilai),
            (
                Penjelasan("Pembilang: berkurang", tulis_ribuan(self.selisih)),
                Penjelasan("Penyebut: pelanggaran masa sebelumnya", tulis_ribuan(self.sebelum)),
            ),
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def penurunan_pelanggaran(*, sebelum: int, sesudah: int) -> PenurunanPelanggaran:
    """The fall of violations from one period to the next.

    >>> print(penurunan_pelanggaran(sebelum=267, sesudah=134).penjelasan().nilai)
    49,81 %
    >>> str(penurunan_pelanggaran(sebelum=2, sesudah=3).nilai)
    '-1/2'
    """
    masukan = Masukan()
    masukan.tambah(galat_tak_negatif(sebelum, "sebelum"), galat_tak_negatif(sesudah, "sesudah"))
    masukan.tuntas()
    return PenurunanPelanggaran(sebelum, sesudah)
