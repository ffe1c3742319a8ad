"""SPM: what everybody is due at least, and how much of it was given.

Six affairs have a minimum service, which a camat facilitates; its attainment is needs met over
needs due. That the target of a year is the whole was read in no source: it is proposed here, and
says so. Nor was the index of the regulation: there is no figure over several affairs here but the
number of affairs that reached the target.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.legal import Bukti, DasarHukum
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import (
    galat_anggota,
    pilihan,
    tak_negatif,
    tulis_kata,
    tulis_persen,
    tupel,
)
from pelayanan_publik.layanan.errors import TerpenuhiMelebihiSeharusnya, UrusanGanda
from pelayanan_publik.layanan.parameters.paten import TARGET_SPM


class UrusanSPM(StrEnum):
    """The affairs with a minimum service."""

    PENDIDIKAN = "pendidikan"
    KESEHATAN = "kesehatan"
    PEKERJAAN_UMUM_DAN_PENATAAN_RUANG = "pekerjaan_umum_dan_penataan_ruang"
    PERUMAHAN_RAKYAT_DAN_KAWASAN_PERMUKIMAN = "perumahan_rakyat_dan_kawasan_permukiman"
    KETENTERAMAN_KETERTIBAN_UMUM_DAN_PERLINDUNGAN_MASYARAKAT = (
        "ketenteraman_ketertiban_umum_dan_perlindungan_masyarakat"
    )
    SOSIAL = "sosial"


@attrs.frozen(field_transformer=sekaligus)
class CapaianUrusan:
    """The needs of one affair in a year: how many were due, how many were met.

    >>> [CapaianUrusan(UrusanSPM.SOSIAL, a, b).capaian for a, b in ((45, 60), (0, 0))]
    [Fraction(3, 4), None]
    """

    urusan: UrusanSPM = attrs.field(validator=pilihan(UrusanSPM))
    terpenuhi: int = attrs.field(validator=tak_negatif)
    seharusnya: int = attrs.field(validator=tak_negatif)

    def __attrs_post_init__(self) -> None:
        if self.terpenuhi > self.seharusnya:
            raise TerpenuhiMelebihiSeharusnya(
                self.terpenuhi, path="terpenuhi", seharusnya=self.seharusnya
            )

    @property
    def capaian(self) -> Fraction | None:
        """Met of due; None where nothing was due."""
        return Fraction(self.terpenuhi, self.seharusnya) if self.seharusnya else None


@attrs.frozen
class CapaianSPM:
    """The attainment of a year, affair by affair."""

    pada: date
    baris: tuple[CapaianUrusan, ...]
    """Every affair once at most; one that is not told of is not known."""
    target: Fraction
    dasar: DasarHukum
    bukti: Bukti

    @property
    def mencapai(self) -> tuple[UrusanSPM, ...]:
        """The affairs that reached the target."""
        return tuple(
            b.urusan for b in self.baris if b.capaian is not None and b.capaian >= self.target
        )

    @property
    def tidak_diketahui(self) -> tuple[UrusanSPM, ...]:
        """The affairs of which nothing is told."""
        ada = {b.urusan for b in self.baris}
        return tuple(u for u in UrusanSPM if u not in ada)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Capaian SPM pada {self.pada}",
            f"{len(self.mencapai)} dari {len(UrusanSPM)} urusan mencapai target",
            (
                Penjelasan("Target", tulis_persen(self.target), dasar=self.dasar, bukti=self.bukti),
                *(
                    Penjelasan(
                        tulis_kata(b.urusan).capitalize(),
                        tulis_persen(b.capaian),
                        catatan=f"{b.terpenuhi} dari {b.seharusnya}",
                    )
                    for b in self.baris
                ),
                *(
                    Penjelasan(tulis_kata(u).capitalize(), "tidak diketahui")
                    for u in self.tidak_diketahui
                ),
            ),
        )

    def tabel(self) -> Tabel:
        return Tabel(
            f"Capaian SPM pada {self.pada}",
            ("Urusan", "Terpenuhi", "Seharusnya", "Capaian"),
            tuple(
                (tulis_kata(b.urusan), b.terpenuhi, b.seharusnya, tulis_persen(b.capaian))
                for b in self.baris
            ),
            kanan=("Capaian",),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def capaian_spm(baris: Iterable[CapaianUrusan], *, pada: date) -> CapaianSPM:
    """The attainment by affair, against the target in force on a day.

    >>> hasil = capaian_spm([CapaianUrusan(UrusanSPM.SOSIAL, 60, 60)], pada=date(2024, 12, 31))
    >>> [u.value for u in hasil.mencapai], len(hasil.tidak_diketahui)
    (['sosial'], 5)
    """
    masukan = Masukan()
    target = masukan.berlaku(TARGET_SPM, pada)
    semua = tupel(baris)
    masukan.tambah(galat_anggota(semua, tuple, "baris"))
    if masukan.baik("baris"):
        masukan.tambah(
            *(galat_anggota(b, CapaianUrusan, f"baris[{i}]") for i, b in enumerate(semua))
        )
        masukan.tambah(*_galat_ganda(semua))
    masukan.tuntas()
    urut = tuple(sorted(semua, key=lambda b: tuple(UrusanSPM).index(b.urusan)))
    sumber = TARGET_SPM.pada(pada)
    return CapaianSPM(pada, urut, target, sumber.dasar, sumber.bukti)


def _galat_ganda(semua: tuple[CapaianUrusan, ...]) -> Iterable[Galat]:
    ada: set[UrusanSPM] = set()
    for i, satu in enumerate(semua):
        if isinstance(satu, CapaianUrusan):
            if satu.urusan in ada:
                yield UrusanGanda(satu.urusan, path=f"baris[{i}]")
            ada.add(satu.urusan)
