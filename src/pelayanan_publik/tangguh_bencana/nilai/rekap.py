"""Classes of many villages, counted: the denominator is always the villages that were scored.

PKD and Perka are counted apart, because a class of one is not a class of the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import pastikan, tulis_persen, tulis_ribuan
from pelayanan_publik.tangguh_bencana.nilai.kelas import K, KelasPerka, KelasPKD, sebagai_kelas


class SistemKetangguhan(StrEnum):
    """Which score the classes are of."""

    PKD = "pkd"
    PERKA = "perka"


_NAMA = {SistemKetangguhan.PKD: "PKD 2021", SistemKetangguhan.PERKA: "Perka BNPB 1/2012"}

TANPA_KELAS = "tanpa kelas"
"""What a village below 20 points of the Perka is counted under."""


@attrs.frozen
class RekapKelas:
    """How many villages have each class, the lowest first."""

    sistem: SistemKetangguhan
    banyak_per_kelas: tuple[tuple[str, int], ...]

    @property
    def banyak_desa(self) -> int:
        """The villages that were scored: the denominator of every share."""
        return sum(banyak for _, banyak in self.banyak_per_kelas)

    @property
    def bagian_per_kelas(self) -> tuple[tuple[str, Fraction | None], ...]:
        """The share of each class among the villages scored; None where none was."""
        desa = self.banyak_desa
        return tuple((k, Fraction(n, desa) if desa else None) for k, n in self.banyak_per_kelas)

    def penjelasan(self) -> Penjelasan:
        desa = tulis_ribuan(self.banyak_desa)
        banyak = dict(self.banyak_per_kelas)
        return Penjelasan(
            f"Rekap kelas {_NAMA[self.sistem]}",
            f"{desa} desa dinilai",
            tuple(
                Penjelasan(
                    k.capitalize(),
                    tulis_persen(bagian),
                    catatan=f"{tulis_ribuan(banyak[k])} dari {desa} desa yang dinilai",
                )
                for k, bagian in self.bagian_per_kelas
            ),
        )

    def tabel(self) -> Tabel:
        banyak = dict(self.banyak_per_kelas)
        return Tabel(
            f"Rekap kelas {_NAMA[self.sistem]}",
            ("Kelas", "Desa", "Dari desa yang dinilai"),
            tuple((k.capitalize(), banyak[k], tulis_persen(b)) for k, b in self.bagian_per_kelas),
            ("Jumlah", self.banyak_desa, ""),
            ("Dari desa yang dinilai",),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def _baca(kelas: Iterable[object], jenis: type[K], *, boleh_kosong: bool) -> list[K | None]:
    pastikan(kelas=(kelas, Iterable))
    kumpul = Pengumpul()
    hasil: list[K | None] = []
    for i, satu in enumerate(kelas):
        with kumpul.di():
            kosong = satu is None and boleh_kosong
            hasil.append(None if kosong else sebagai_kelas(satu, jenis, f"kelas[{i}]"))
    kumpul.tuntas()
    return hasil


def rekap_kelas_pkd(kelas: Iterable[KelasPKD | str]) -> RekapKelas:
    """The classes of many PKD, counted.

    >>> print(rekap_kelas_pkd(["pratama"] * 2 + ["madya"] * 8 + ["utama"] * 22).tabel())
    Rekap kelas PKD 2021
    Kelas    Desa  Dari desa yang dinilai
    -------  ----  ----------------------
    Pratama     2                  6,25 %
    Madya       8                    25 %
    Utama      22                 68,75 %
    -------  ----  ----------------------
    Jumlah     32
    """
    semua = _baca(kelas, KelasPKD, boleh_kosong=False)
    return RekapKelas(SistemKetangguhan.PKD, tuple((k.value, semua.count(k)) for k in KelasPKD))


def rekap_kelas_perka(kelas: Iterable[KelasPerka | str | None]) -> RekapKelas:
    """The classes of many scores of the Perka, counted; None is a village without a class.

    >>> rekap_kelas_perka([None, None, None, "pratama"]).banyak_per_kelas
    (('tanpa kelas', 3), ('pratama', 1), ('madya', 0), ('utama', 0))
    """
    semua = _baca(kelas, KelasPerka, boleh_kosong=True)
    tanpa = (TANPA_KELAS, semua.count(None))
    per_kelas = ((k.value, semua.count(k)) for k in KelasPerka)
    return RekapKelas(SistemKetangguhan.PERKA, (tanpa, *per_kelas))
