"""How long a letter gives, and when that is over.

A grace is counted from the day the letter was *received*, never from its issue:

    received 18 Feb, 7 calendar days     19 20 21 22 23 24 25 | over since 26 Feb
    likewise, the day of receipt counts  18 19 20 21 22 23 24 | over since 25 Feb
    received 18 Feb 10.00, 7 x 24 hours                         over since 25 Feb 10.00

The deadline (`JatuhTempo`) is the last day of it and names the resting days that were not
counted, so that it can be reckoned again without the calendar that it was made with.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import BukanTanggal, Galat, Pengumpul
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    galat_anggota,
    galat_positif,
    pilihan,
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
from pelayanan_publik.satpol_pp.errors import (
    KalenderDiperlukan,
    SaatBukanHarinya,
    SaatTerimaKosong,
    TambahanTanpaJam,
    TenggangTerlaluPanjang,
)

_SEHARI = timedelta(days=1)
_PALING_PANJANG = 3_660
"""Days; a grace beyond ten years is a slip."""


class SatuanTenggang(StrEnum):
    """In what a grace is counted."""

    HARI_KALENDER = "hari_kalender"
    HARI_KERJA = "hari_kerja"
    KALI_24_JAM = "kali_24_jam"
    """Whole days from the hour of receipt."""


def _banyak(_: object, attribute: attrs.Attribute[int], value: int) -> None:
    """Attrs validator: days, one at least and no more than ten years."""
    if galat := galat_positif(value, attribute.name):
        raise galat
    if value > _PALING_PANJANG:
        raise TenggangTerlaluPanjang(value, path=attribute.name, batas=_PALING_PANJANG)


@attrs.frozen(field_transformer=sekaligus)
class Tenggang:
    """A grace: so many of a unit.

    >>> str(Tenggang(7, SatuanTenggang.HARI_KERJA)), str(Tenggang(7, SatuanTenggang.KALI_24_JAM))
    ('7 hari kerja', '7 x 24 jam')
    """

    banyak: int = attrs.field(validator=_banyak)
    satuan: SatuanTenggang = attrs.field(validator=pilihan(SatuanTenggang))

    def __str__(self) -> str:
        if self.satuan is SatuanTenggang.KALI_24_JAM:
            return f"{tulis_ribuan(self.banyak)} x 24 jam"
        return f"{tulis_ribuan(self.banyak)} {self.satuan.value.replace('_', ' ')}"


def galat_saat(nilai: object, hari: date, path: str = "saat") -> Galat | None:
    """The fault of what is no local moment on this day, or None."""
    if nilai is None:
        return None
    if not (isinstance(nilai, datetime) and nilai.tzinfo is None):
        return BukanTanggal(nilai, path=path, sebagai="saat setempat (datetime)")
    return SaatBukanHarinya(nilai, path=path, hari=hari) if nilai.date() != hari else None


def _saat(satu: JatuhTempo, _: object, value: datetime | None) -> None:
    if galat := galat_saat(value, satu.tanggal):
        raise galat


def _daftar_hari(
    _: object, attribute: attrs.Attribute[tuple[date, ...]], value: tuple[date, ...]
) -> None:
    kumpul = Pengumpul()
    kumpul.tambah(galat_anggota(value, tuple, attribute.name))
    if not kumpul.galat:
        kumpul.tambah(*(galat_tanggal(v, f"{attribute.name}[{i}]") for i, v in enumerate(value)))
    kumpul.tuntas()


def _berujung(_: object, attribute: attrs.Attribute[date], value: date) -> None:
    """Attrs validator: a day that has one before it and one after it."""
    hari(_, attribute, value)
    if value in {date.min, date.max}:
        raise BukanTanggal(value, path=attribute.name, sebagai="tanggal kalender")


@attrs.frozen(field_transformer=sekaligus)
class JatuhTempo:
    """The last day of a grace. With `saat` it ends at that moment of it, else with the day.

    >>> sore = JatuhTempo(date(2024, 2, 25), datetime(2024, 2, 25, 10))
    >>> sore.lewat(date(2024, 2, 25)), sore.lewat(date(2024, 2, 25), datetime(2024, 2, 25, 10))
    (False, True)
    """

    tanggal: date = attrs.field(validator=_berujung)
    saat: datetime | None = attrs.field(default=None, validator=_saat)
    dilewati: tuple[date, ...] = attrs.field(default=(), converter=tupel, validator=_daftar_hari)
    """The resting days on the way, that were not counted."""

    @property
    def lewat_sejak(self) -> date:
        """The first day on which it can be over."""
        return self.tanggal + _SEHARI if self.saat is None else self.tanggal

    @property
    def berjalan_sampai(self) -> date:
        """The last day on any part of which it still runs: until 0.00 it is the day before."""
        return self.tanggal - _SEHARI if self.lewat(self.tanggal) else self.tanggal

    def lewat(self, pada: date, saat: datetime | None = None) -> bool:
        """Whether it is over on a day; on its last day only from its moment on.

        Where the moment of asking is not told, it is the beginning of the day.
        """
        if pada == self.tanggal and self.saat is not None:
            return (saat or datetime.combine(pada, time.min)) >= self.saat
        return pada > self.tanggal

    def __str__(self) -> str:
        return str(self.tanggal) if self.saat is None else f"{self.saat:%Y-%m-%d %H.%M}"


def hitung_jatuh_tempo(
    tenggang: Tenggang,
    diterima: date,
    *,
    hari_terima_dihitung: bool,
    saat: datetime | None = None,
    kalender: KalenderKerja | None = None,
) -> JatuhTempo:
    """The deadline of a letter that was received on a day.

    Working days need the calendar of the office; hours need the moment of receipt, and then it
    makes no difference whether the day of receipt counts.

    >>> tujuh = Tenggang(7, SatuanTenggang.HARI_KALENDER)
    >>> for dihitung in (False, True):
    ...     print(hitung_jatuh_tempo(tujuh, date(2016, 2, 18), hari_terima_dihitung=dihitung))
    2016-02-25
    2016-02-24
    >>> print(hitung_jatuh_tempo(Tenggang(7, SatuanTenggang.KALI_24_JAM), date(2019, 12, 14),
    ...     hari_terima_dihitung=False, saat=datetime(2019, 12, 14, 10, 30)))
    2019-12-21 10.30
    """
    kumpul = Pengumpul()
    kumpul.tambah(
        galat_anggota(tenggang, Tenggang, "tenggang"),
        galat_tanggal(diterima, "diterima"),
        galat_anggota(hari_terima_dihitung, bool, "hari_terima_dihitung"),
        None if kalender is None else galat_anggota(kalender, KalenderKerja, "kalender"),
    )
    kumpul.tuntas()
    kumpul.tambah(galat_saat(saat, diterima), *galat_keperluan(tenggang, saat, kalender))
    kumpul.tuntas()
    return jatuh_tempo_dari(
        tenggang,
        diterima,
        hari_terima_dihitung=hari_terima_dihitung,
        saat=saat,
        libur=libur_menurut(kalender),
    )


def galat_keperluan(
    tenggang: Tenggang,
    saat: datetime | None,
    kalender: KalenderKerja | None,
) -> tuple[Galat | None, ...]:
    """The faults of a grace that lacks the moment or the calendar it is counted with."""
    tanpa_saat = tenggang.satuan is SatuanTenggang.KALI_24_JAM and saat is None
    return (
        SaatTerimaKosong(str(tenggang), path="saat") if tanpa_saat else None,
        galat_kalender(tenggang, kalender),
    )


def galat_kalender(tenggang: Tenggang, kalender: KalenderKerja | None) -> Galat | None:
    """The fault of a grace in working days without a calendar."""
    tanpa = tenggang.satuan is SatuanTenggang.HARI_KERJA and kalender is None
    return KalenderDiperlukan(str(tenggang), path="kalender") if tanpa else None


def galat_tambahan(tambahan: Tenggang, terakhir: JatuhTempo) -> Galat | None:
    """The fault of an extension in hours of a grace that ends without one."""
    tanpa = tambahan.satuan is SatuanTenggang.KALI_24_JAM and terakhir.saat is None
    if not tanpa:
        return None
    return TambahanTanpaJam(str(tambahan), path="tambahan", jatuh_tempo=str(terakhir))


def jatuh_tempo_dari(
    tenggang: Tenggang,
    mulai: date,
    *,
    hari_terima_dihitung: bool,
    saat: datetime | None,
    libur: Callable[[date], bool],
) -> JatuhTempo:
    """The deadline so long after a day, by whatever tells the resting days.

    >>> print(jatuh_tempo_dari(Tenggang(2, SatuanTenggang.HARI_KERJA), date(2024, 3, 1), saat=None,
    ...     hari_terima_dihitung=False, libur=lambda satu: satu.weekday() > 4))
    2024-03-05
    """
    if tenggang.satuan is SatuanTenggang.KALI_24_JAM:
        if saat is None:
            raise SaatTerimaKosong(str(tenggang), path="saat")
        terakhir = tambah_hari(mulai, tenggang.banyak, "tenggang")
        return JatuhTempo(terakhir, datetime.combine(terakhir, saat.time()))
    sebelum = tambah_hari(mulai, -1, "tenggang") if hari_terima_dihitung else mulai
    if tenggang.satuan is not SatuanTenggang.HARI_KERJA:
        return JatuhTempo(tambah_hari(sebelum, tenggang.banyak, "tenggang"))
    terakhir, dilewati = lewati_libur(sebelum, tenggang.banyak, libur, "tenggang")
    return JatuhTempo(terakhir, dilewati=dilewati)


def cocok(
    jatuh_tempo: JatuhTempo, tenggang: Tenggang, mulai: date, *, hari_terima_dihitung: bool,
    saat: datetime | None,
) -> JatuhTempo:  # fmt: skip
    """The deadline as it follows from its own resting days: equal to it, if it is right."""
    return jatuh_tempo_dari(
        tenggang,
        mulai,
        hari_terima_dihitung=hari_terima_dihitung,
        saat=saat,
        libur=frozenset(jatuh_tempo.dilewati).__contains__,
    )
