"""A share with both its counts named, because a percentage alone hides its denominator.

All thirteen fires inside the service area were met in time: 13 of 13. Of all fires of that year
it was 13 of 64. Both are true, and only the name under the line tells them apart. Over zero a
share is undefined: neither 0 nor 100 percent.
"""

from __future__ import annotations

from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import Pengumpul
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.masukan import Masukan, sekaligus, terbaca, ukuran_tak_negatif
from pelayanan_publik.core.units import (
    berisi,
    galat_tak_negatif,
    tulis_pecahan,
    tulis_persen,
)
from pelayanan_publik.tangguh_bencana.errors import MelebihiSeluruhnya


@attrs.frozen(field_transformer=sekaligus)
class Capaian:
    """So much of so much, each with its name.

    >>> semua = Capaian("Tanggap", 13, 64, "tepat waktu", "semua kejadian")
    >>> semua.nilai, str(semua)
    (Fraction(13, 64), '13 tepat waktu / 64 semua kejadian = 20,3 %')
    >>> print(Capaian("Tanggap", 0, 0, "tepat waktu", "kejadian di dalam WMK").nilai)
    None
    """

    judul: str = attrs.field(validator=berisi)
    pembilang: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    penyebut: Fraction = attrs.field(converter=terbaca, validator=ukuran_tak_negatif)
    sebutan_pembilang: str = attrs.field(validator=berisi)
    sebutan_penyebut: str = attrs.field(validator=berisi)

    def __attrs_post_init__(self) -> None:
        if self.pembilang > self.penyebut:
            raise MelebihiSeluruhnya(
                tulis_pecahan(self.pembilang),
                path="pembilang",
                sebutan=self.sebutan_pembilang,
                seluruh=self.sebutan_penyebut,
                penyebut=tulis_pecahan(self.penyebut),
            )

    @property
    def nilai(self) -> Fraction | None:
        """The share; None over zero."""
        return self.pembilang / self.penyebut if self.penyebut else None

    @property
    def persen(self) -> Fraction | None:
        return None if self.nilai is None else self.nilai * 100

    def __str__(self) -> str:
        atas = f"{tulis_pecahan(self.pembilang)} {self.sebutan_pembilang}"
        bawah = f"{tulis_pecahan(self.penyebut)} {self.sebutan_penyebut}"
        return f"{atas} / {bawah} = {tulis_persen(self.nilai, 1)}"

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(self.judul, str(self))

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def _cacah(judul: str, atas: tuple[str, int, str], bawah: tuple[str, int, str]) -> Capaian:
    """A share of counts; each is `path`, count and name. All faults are told together."""
    kumpul = Pengumpul()
    for path, nilai, _ in (atas, bawah):
        kumpul.tambah(galat_tak_negatif(nilai, path))
    if not kumpul.galat and atas[1] > bawah[1]:
        kumpul.tambah(
            MelebihiSeluruhnya(
                atas[1], path=atas[0], sebutan=atas[2], seluruh=bawah[2], penyebut=bawah[1]
            )
        )
    kumpul.tuntas()
    return Capaian(judul, Fraction(atas[1]), Fraction(bawah[1]), atas[2], bawah[2])


def capaian_spm(*, terpenuhi: int, kebutuhan: int) -> Capaian:
    """The minimum service standard (SPM) of disaster: needs met over needs due (SIPD 000618).

    >>> print(capaian_spm(terpenuhi=9, kebutuhan=12))
    9 kebutuhan terpenuhi / 12 kebutuhan seluruhnya = 75 %
    >>> print(capaian_spm(terpenuhi=0, kebutuhan=0).nilai)
    None
    """
    return _cacah(
        "Capaian SPM bencana",
        ("terpenuhi", terpenuhi, "kebutuhan terpenuhi"),
        ("kebutuhan", kebutuhan, "kebutuhan seluruhnya"),
    )


@attrs.frozen
class KebakaranTertangani:
    """Fires of the town that somebody answered; forest fires stand beside, and do not count."""

    capaian: Capaian
    kebakaran_hutan: int

    def penjelasan(self) -> Penjelasan:
        hutan = Penjelasan("Kebakaran hutan, tidak dihitung", str(self.kebakaran_hutan))
        return Penjelasan(self.capaian.judul, str(self.capaian), (hutan,))

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kebakaran_tertangani(
    *, terjadi: int, tertangani: int, kebakaran_hutan: int
) -> KebakaranTertangani:
    """Fires handled over fires that occurred, forest fires left out of both (Singkawang).

    `terjadi` counts all fires, the forest ones too; `tertangani` only those of the town, whoever
    handled them (Linmas may).

    >>> kebakaran_tertangani(terjadi=50, tertangani=36, kebakaran_hutan=10).capaian.nilai
    Fraction(9, 10)
    """
    masukan = Masukan()
    for path, nilai in (
        ("terjadi", terjadi),
        ("tertangani", tertangani),
        ("kebakaran_hutan", kebakaran_hutan),
    ):
        masukan.tambah(galat_tak_negatif(nilai, path))
    if masukan.baik("terjadi", "kebakaran_hutan") and kebakaran_hutan > terjadi:
        masukan.tambah(
            MelebihiSeluruhnya(
                kebakaran_hutan,
                path="kebakaran_hutan",
                sebutan="kebakaran hutan",
                seluruh="kebakaran yang terjadi",
                penyebut=terjadi,
            )
        )
    masukan.tuntas()
    capaian = _cacah(
        "Kebakaran perkotaan tertangani",
        ("tertangani", tertangani, "kebakaran perkotaan tertangani"),
        ("terjadi", terjadi - kebakaran_hutan, "kebakaran perkotaan"),
    )
    return KebakaranTertangani(capaian, kebakaran_hutan)
