"""When a counter is open, and how many of its minutes lie between two moments."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any

import attrs

from pelayanan_publik.core.errors import MasaTerbalik
from pelayanan_publik.core.units import galat_anggota, pastikan, tupel
from pelayanan_publik.core.validity import KalenderKerja, Masa, kerja, saat as sebagai_saat
from pelayanan_publik.layanan.errors import JamBukaSalah, MasaTanpaAkhir
from pelayanan_publik.layanan.loket.events import galat_saat

_SEHARI = timedelta(days=1)
_SEMENIT = timedelta(minutes=1)


def menit(lama: timedelta) -> Fraction:
    """A duration in minutes, exactly.

    >>> menit(timedelta(seconds=90))
    Fraction(3, 2)
    """
    return Fraction(lama // timedelta.resolution, _SEMENIT // timedelta.resolution)


_JAM_SEHARI = 24
_PUKUL_24 = _JAM_SEHARI * 60


def _menit_hari(jam: time | int) -> int:
    """An hour of the day in minutes from midnight; what is neither is left to be refused."""
    if type(jam) is time and jam.tzinfo is None and not (jam.second or jam.microsecond):
        return jam.hour * 60 + jam.minute
    return jam  # type: ignore[return-value]  # whole minutes already, or refused next


def _sesi(nilai: Iterable[tuple[time | int, time | int]]) -> tuple[tuple[int, int], ...]:
    """Attrs converter: sessions in minutes; what is none is left to be refused."""
    semua = tupel(nilai)
    if not isinstance(semua, tuple):
        return semua
    isi = (tupel(sesi) for sesi in semua)
    return tuple(
        (_menit_hari(s[0]), _menit_hari(s[1])) if isinstance(s, tuple) and len(s) == 2 else s  # noqa: PLR2004 - from and to
        for s in isi
    )


def _naik(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Attrs validator: sessions in order, none empty, none over another, none told in hours."""
    semua = value if isinstance(value, tuple) else ()
    jam = [satu for sesi in semua if isinstance(sesi, tuple) for satu in sesi]
    baik = bool(semua) and len(jam) == 2 * len(semua)
    baik = baik and all(type(j) is int and 0 <= j <= _PUKUL_24 for j in jam)
    baik = baik and jam[-1] > _JAM_SEHARI  # (8, 12) are hours, and not minutes past midnight
    if not baik or any(
        dari > ke or (dari == ke and i % 2 == 0) for i, (dari, ke) in enumerate(pairwise(jam))
    ):
        raise JamBukaSalah(repr(value), path=attribute.name)


@attrs.frozen
class JamBuka:
    """The sessions of a working day, each from and to, in minutes from midnight; or as hours.

    >>> buka = JamBuka([(time(8), time(12)), (time(13), time(15, 30))])
    >>> buka.sesi, buka.menit_sehari
    (((480, 720), (780, 930)), 390)
    """

    sesi: tuple[tuple[int, int], ...] = attrs.field(converter=_sesi, validator=_naik)

    def __str__(self) -> str:
        jam = (tuple(f"{m // 60:02}.{m % 60:02}" for m in sesi) for sesi in self.sesi)
        return ", ".join(f"{dari}–{ke}" for dari, ke in jam)

    @property
    def menit_sehari(self) -> int:
        """Minutes of one working day."""
        return sum(b - a for a, b in self.sesi)

    def menit_antara(
        self, mulai: datetime, sampai: datetime, kalender: KalenderKerja | None = None
    ) -> Fraction:
        """Open minutes between two moments; without a calendar every day is open.

        >>> buka = JamBuka([(time(8), time(15))])
        >>> buka.menit_antara(datetime(2024, 3, 4, 14, 55), datetime(2024, 3, 5, 8, 3))
        Fraction(8, 1)
        """
        salah = galat_saat(mulai, "mulai") or galat_saat(sampai, "sampai")
        if salah is None and kalender is not None:
            salah = galat_anggota(kalender, KalenderKerja, "kalender")
        if salah is not None:
            raise salah
        if sampai < mulai:
            raise MasaTerbalik(sampai, path="sampai", mulai=mulai)
        jumlah = timedelta(0)
        hari = mulai.date()
        while (awal := datetime.combine(hari, time.min)) < sampai:
            if kalender is None or kerja(kalender, hari):
                for dari, ke in self.sesi:
                    a, b = awal + dari * _SEMENIT, awal + ke * _SEMENIT
                    jumlah += max(timedelta(0), min(b, sampai) - max(a, mulai))
            hari += _SEHARI
        return menit(jumlah)

    def menit_masa(self, masa: Masa, kalender: KalenderKerja) -> Fraction:
        """Open minutes of a period that has an end."""
        pastikan(masa=(masa, Masa), kalender=(kalender, KalenderKerja))
        if masa.sampai is None:
            raise MasaTanpaAkhir(str(masa), path="masa")
        return self.menit_antara(sebagai_saat(masa.mulai), sebagai_saat(masa.sampai), kalender)
