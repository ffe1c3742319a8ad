"""How many days something may take, and which day is the last of them.

    received Monday 4 March, 3 days        Tue Wed Thu | late since Friday
    likewise, the day of receipt counts    Mon Tue Wed | late since Thursday

Whether the national limits are calendar or working days the sources do not agree on, nor whether
the day of receipt counts: both are asked for and never assumed. A deadline names the resting days
that were not counted, so that it can be reckoned again without the calendar it was made with.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Galat, Pengumpul, angkat
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    pilihan,
    tulis_kata,
    tulis_ribuan,
    tupel,
)
from pelayanan_publik.core.validity import (
    KalenderKerja,
    galat_tanggal,
    hari,
    lewati_libur,
    libur_menurut,
    tambah_hari,
)
from pelayanan_publik.layanan.errors import (
    BatasTerlaluPanjang,
    KalenderLayananDiperlukan,
)

_PALING_PANJANG = 3_660


class SatuanHari(StrEnum):
    """Which days a limit counts."""

    HARI_KALENDER = "hari_kalender"
    HARI_KERJA = "hari_kerja"


def _banyak_hari(_: object, attribute: attrs.Attribute[int], value: int) -> None:
    """Attrs validator: days, one at least and no more than ten years."""
    if galat := galat_positif(value, attribute.name):
        raise galat
    if value > _PALING_PANJANG:
        raise BatasTerlaluPanjang(value, path=attribute.name, satuan="hari", batas=_PALING_PANJANG)


@attrs.frozen(field_transformer=sekaligus)
class BatasHari:
    """So many days of one kind.

    >>> str(BatasHari(14, SatuanHari.HARI_KERJA))
    '14 hari kerja'
    """

    banyak: int = attrs.field(validator=_banyak_hari)
    satuan: SatuanHari = attrs.field(validator=pilihan(SatuanHari))

    def __str__(self) -> str:
        return f"{tulis_ribuan(self.banyak)} {tulis_kata(self.satuan)}"


def _daftar_hari(
    _: object, attribute: attrs.Attribute[tuple[date, ...]], value: tuple[date, ...]
) -> None:
    """Attrs validator: several days."""
    if not isinstance(value, tuple):
        raise BukanJenisnya(value, path=attribute.name, sebagai="Sequence")
    angkat(filter(None, (galat_tanggal(v, f"{attribute.name}[{i}]") for i, v in enumerate(value))))


@attrs.frozen(field_transformer=sekaligus)
class BatasAkhir:
    """The last day on which something is still in time.

    >>> kamis = BatasAkhir(date(2024, 3, 7))
    >>> kamis.lewat(date(2024, 3, 7)), kamis.lewat(date(2024, 3, 8))
    (False, True)
    """

    tanggal: date = attrs.field(validator=hari)
    dilewati: tuple[date, ...] = attrs.field(default=(), converter=tupel, validator=_daftar_hari)
    """The resting days on the way, that were not counted."""

    def lewat(self, pada: date) -> bool:
        """Whether it is over on a day."""
        return pada > self.tanggal

    def __str__(self) -> str:
        return str(self.tanggal)


def galat_kalender(batas: BatasHari, kalender: KalenderKerja | None) -> Galat | None:
    """The fault of a limit in working days without a calendar."""
    tanpa = batas.satuan is SatuanHari.HARI_KERJA and kalender is None
    return KalenderLayananDiperlukan(str(batas), path="kalender") if tanpa else None


def hitung_batas(
    batas: BatasHari,
    mulai: date,
    *,
    hari_pertama_dihitung: bool,
    kalender: KalenderKerja | None = None,
) -> BatasAkhir:
    """The deadline of what began on a day. Working days need the calendar of the office.

    >>> tiga = BatasHari(3, SatuanHari.HARI_KALENDER)
    >>> for dihitung in (False, True):
    ...     print(hitung_batas(tiga, date(2024, 3, 4), hari_pertama_dihitung=dihitung))
    2024-03-07
    2024-03-06
    """
    kumpul = Pengumpul()
    kumpul.tambah(
        galat_anggota(batas, BatasHari, "batas"),
        galat_tanggal(mulai, "mulai"),
        galat_anggota(hari_pertama_dihitung, bool, "hari_pertama_dihitung"),
        None if kalender is None else galat_anggota(kalender, KalenderKerja, "kalender"),
    )
    kumpul.tuntas()
    angkat(filter(None, [galat_kalender(batas, kalender)]))
    return batas_dari(batas, mulai, hari_pertama_dihitung, libur_menurut(kalender))


def batas_dari(
    batas: BatasHari, mulai: date, hari_pertama_dihitung: bool, libur: Callable[[date], bool]
) -> BatasAkhir:
    """The deadline, by whatever tells the resting days.

    >>> print(batas_dari(BatasHari(2, SatuanHari.HARI_KERJA), date(2024, 3, 1), False,
    ...     lambda satu: satu.weekday() > 4))
    2024-03-05
    """
    satu = tambah_hari(mulai, -1, "batas") if hari_pertama_dihitung else mulai
    if batas.satuan is SatuanHari.HARI_KALENDER:
        return BatasAkhir(tambah_hari(satu, batas.banyak, "batas"))
    return BatasAkhir(*lewati_libur(satu, batas.banyak, libur, "batas"))
