"""From which day is it ready, until when, and what ends it?

Readiness changes only on a day on which something is dated: a qualification is issued or
expires, somebody joins, leaves, goes away or comes back, an item comes, is given back, is used,
inspected, falls due, is retired. So only these days are looked at, and on each only the people and
items concerned are counted anew.

    2026-01-01          2026-05-12     2026-06-01
    |--- siap ----------|- tidak siap -|--- siap ---|
                        R-07: AIR expires
                                       R-11: AIR is issued

A fall has its causes among what can lower readiness that day, a rise among what can raise it. Of
each is asked: had this alone not happened, would the status be what it was? Then it decides.
Where either of two would have been enough, neither decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

import attrs

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.core.units import galat_anggota, tulis_kata, tulis_ribuan
from pelayanan_publik.core.validity import Masa, galat_tanggal
from pelayanan_publik.tangguh_bencana.errors import (
    HariDiLuarKalender,
    KalenderTanpaAkhir,
    KalenderTerlaluLama,
)
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.papan import Papan, baca_regu
from pelayanan_publik.tangguh_bencana.kesiapan.perjalanan import JenisSebab, Perjalanan
from pelayanan_publik.tangguh_bencana.kesiapan.uraian import dasar_pola, tulis_regu
from pelayanan_publik.tangguh_bencana.regu import PolaRegu, StatusKesiapan

TAHUN_TERBANYAK = 100
"""A longer calendar is refused: nobody's certificate reaches so far."""


@attrs.frozen
class RentangKesiapan:
    """Days in a row with one status."""

    masa: Masa
    status: StatusKesiapan

    @property
    def hari(self) -> int:
        """How many days."""
        return _banyak_hari(self.masa)


@attrs.frozen
class SebabPerubahan:
    """Something that happened on a day of change, and the status had it alone not happened."""

    jenis: JenisSebab
    kode: str
    """The person or the item."""
    kualifikasi: str | None
    tanpanya: StatusKesiapan
    menentukan: bool
    """Whether the status would then be what it was before."""

    def __str__(self) -> str:
        apa = f" {self.kualifikasi}" if self.kualifikasi else ""
        return f"{self.kode}{apa} {tulis_kata(self.jenis)}"


@attrs.frozen
class PerubahanKesiapan:
    """A day on which the status becomes another, and what happened on it."""

    tanggal: date
    semula: StatusKesiapan
    menjadi: StatusKesiapan
    sebab: tuple[SebabPerubahan, ...]

    @property
    def turun(self) -> bool:
        return self.menjadi.peringkat < self.semula.peringkat

    @property
    def berhenti(self) -> bool:
        """Whether it can no longer go out."""
        return self.semula.dapat_bertugas and not self.menjadi.dapat_bertugas

    @property
    def penentu(self) -> tuple[SebabPerubahan, ...]:
        """What decides by itself; none where several things only together do."""
        return tuple(s for s in self.sebab if s.menentukan)


@attrs.frozen
class KalenderKesiapan:
    """The status of every day of a period, as runs of days and the changes between them."""

    pola: tuple[PolaRegu, ...]
    masa: Masa
    rentang: tuple[RentangKesiapan, ...]
    perubahan: tuple[PerubahanKesiapan, ...]

    def status(self, tanggal: date) -> StatusKesiapan:
        """The status on a day of the period."""
        if galat := galat_tanggal(tanggal):
            raise galat
        if tanggal not in self.masa:
            raise HariDiLuarKalender(tanggal, path="tanggal", masa=str(self.masa))
        return next(r.status for r in self.rentang if tanggal in r.masa)

    @property
    def berhenti_siap(self) -> PerubahanKesiapan | None:
        """The first day on which it can no longer go out, after days on which it could."""
        return next((p for p in self.perubahan if p.berhenti), None)

    @property
    def mulai_siap(self) -> date | None:
        """The first day on which it can go out; None if there is none."""
        return next((r.masa.mulai for r in self.rentang if r.status.dapat_bertugas), None)

    def hari(self, status: StatusKesiapan) -> int:
        """How many days of the period have a status."""
        return sum(r.hari for r in self.rentang if r.status is status)

    def penjelasan(self) -> Penjelasan:
        return Penjelasan(
            f"Kalender kesiapan {tulis_regu(self.pola)}",
            str(self.masa),
            (
                *dasar_pola(self.pola),
                *(
                    Penjelasan(tulis_kata(s).capitalize(), f"{tulis_ribuan(self.hari(s))} hari")
                    for s in StatusKesiapan
                ),
                *(
                    Penjelasan(
                        str(p.tanggal),
                        f"{tulis_kata(p.semula)} menjadi {tulis_kata(p.menjadi)}",
                        tuple(
                            Penjelasan(
                                str(s), catatan="menentukan" if s.menentukan else "tidak sendirian"
                            )
                            for s in p.sebab
                        ),
                    )
                    for p in self.perubahan
                ),
            ),
        )

    def tabel(self) -> Tabel:
        """The runs, and what each began with."""
        sebab = {p.tanggal: "; ".join(map(str, p.penentu or p.sebab)) for p in self.perubahan}
        return Tabel(
            f"Kalender kesiapan {tulis_regu(self.pola)}",
            ("Mulai", "Sampai sebelum", "Hari", "Status", "Karena"),
            tuple(
                (
                    str(r.masa.mulai),
                    str(r.masa.sampai),
                    r.hari,
                    tulis_kata(r.status),
                    sebab.get(r.masa.mulai, ""),
                )
                for r in self.rentang
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def kalender_kesiapan(
    pola: PolaRegu | Iterable[PolaRegu], kekuatan: Kekuatan, masa: Masa
) -> KalenderKesiapan:
    """The status of a team, or of several at once, on every day of a period.

    >>> from pelayanan_publik.tangguh_bencana.model import DaftarKualifikasi, Relawan
    >>> from pelayanan_publik.tangguh_bencana.regu import Peran
    >>> regu = PolaRegu("JAGA", "Regu jaga", [Peran("jaga")])
    >>> cuti = Masa(date(2026, 3, 1), date(2026, 3, 8))
    >>> orang = Kekuatan([Relawan("R-1", berhalangan=[cuti])], (), DaftarKualifikasi(()))
    >>> kalender = kalender_kesiapan(regu, orang, Masa(date(2026, 1, 1), date(2027, 1, 1)))
    >>> [(r.status.value, r.hari) for r in kalender.rentang]
    [('siap', 59), ('tidak_siap', 7), ('siap', 299)]
    >>> kalender.berhenti_siap.tanggal, str(kalender.berhenti_siap.sebab[0])
    (datetime.date(2026, 3, 1), 'R-1 berhalangan')

    A period without an end is refused, and one of more than a hundred years.
    """
    regu = baca_regu(pola, kekuatan, *galat_masa(masa))
    jalan = Perjalanan(Papan(regu, kekuatan.daftar), kekuatan, masa.mulai)
    status = jalan.status
    batas, perubahan = [masa.mulai], []
    status_rentang = [status]
    for tanggal in jalan.hari_penting(masa):
        baru = jalan.maju(tanggal)
        if baru is not status:
            sebab = tuple(
                SebabPerubahan(jenis, kode, kualifikasi, tanpanya, tanpanya is status)
                for (jenis, kualifikasi), kode, tanpanya in jalan.sebab(tanggal)
                if jenis.menambah is (baru.peringkat > status.peringkat)
            )
            perubahan.append(PerubahanKesiapan(tanggal, status, baru, sebab))
            batas.append(tanggal)
            status_rentang.append(status := baru)
    pasangan = pairwise((*batas, masa.sampai))
    rentang = (
        RentangKesiapan(Masa(mulai, sampai), s)  # type: ignore[arg-type]  # only the last may be None, and was refused
        for (mulai, sampai), s in zip(pasangan, status_rentang, strict=True)
    )
    return KalenderKesiapan(regu, masa, tuple(rentang), tuple(perubahan))


def galat_masa(masa: object) -> tuple[Galat | None, ...]:
    """The fault of a period that no calendar can have: without end, or too long."""
    if not isinstance(masa, Masa):
        return (galat_anggota(masa, Masa, "masa"),)
    if masa.sampai is None:
        return (KalenderTanpaAkhir(str(masa), path="masa"),)
    tahun = masa.sampai.year - masa.mulai.year
    lewat = (masa.sampai.month, masa.sampai.day) > (masa.mulai.month, masa.mulai.day)
    if tahun + lewat <= TAHUN_TERBANYAK:
        return ()
    return (KalenderTerlaluLama(str(masa), path="masa", batas=TAHUN_TERBANYAK),)


def _banyak_hari(masa: Masa) -> int:
    return 0 if masa.sampai is None else (masa.sampai - masa.mulai).days
