"""What falls due of many permits between two days, and what is overdue when it begins.

    SPP-IRT    the duties; the last day to apply for a renewal; the end
    halal      a change that ended it; the last day to apply; the end, where there is a term

The list is judged on its first day by what was known then: a duty met later, a renewal applied
for later and a certificate issued later count for nothing yet. What is over is told once: of an
expired certificate only the end, of one whose renewal is under way no last day to apply.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import TypeAlias

import attrs

from pelayanan_publik.core.errors import BukanJenisnya
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tupel
from pelayanan_publik.core.validity import Masa
from pelayanan_publik.umkm.izin.halal import SertifikatHalal
from pelayanan_publik.umkm.izin.pilihan import JenisTempo
from pelayanan_publik.umkm.izin.pirt import IzinPIRT, diketahui

Izin: TypeAlias = IzinPIRT | SertifikatHalal
_Tempo: TypeAlias = tuple[JenisTempo, date, str]


@attrs.frozen
class TempoIzin:
    """One thing that falls due."""

    izin: Izin
    jenis: JenisTempo
    tanggal: date
    """The last day on which it can be done; of an end, the first day without the permit."""

    langkah: str
    """What is to be done."""


@attrs.frozen
class DaftarTempo:
    """What falls due in a period, and before it what is overdue, the oldest first."""

    masa: Masa
    izin: int
    """How many permits were looked at."""
    isi: tuple[TempoIzin, ...]

    @property
    def lewat(self) -> tuple[TempoIzin, ...]:
        """What is overdue on the first day of the period."""
        return tuple(t for t in self.isi if t.tanggal < self.masa.mulai)

    @property
    def akan(self) -> tuple[TempoIzin, ...]:
        """What falls due in the period."""
        return tuple(t for t in self.isi if t.tanggal >= self.masa.mulai)

    def tabel(self) -> Tabel:
        return Tabel(
            f"Jatuh tempo izin {self.masa}",
            ("Tanggal", "Lewat hari", "Usaha", "Izin", "Nomor", "Yang jatuh tempo", "Langkah"),
            tuple(
                (
                    str(t.tanggal),
                    max((self.masa.mulai - t.tanggal).days, 0),
                    t.izin.usaha,
                    "SPP-IRT" if isinstance(t.izin, IzinPIRT) else "halal",
                    t.izin.nomor,
                    t.jenis.value,
                    t.langkah,
                )
                for t in self.isi
            ),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def daftar_tempo(izin: Iterable[Izin], *, masa: Masa) -> DaftarTempo:
    """What falls due in a period and what is overdue on its first day, by date.

    Ties go by business, number and kind. A period without an end takes all that is to come.

    >>> semua = [
    ...     IzinPIRT(usaha="U-1", nomor="P-1", terbit=date(2021, 3, 10), komitmen_bulan=6,
    ...         komitmen_dipenuhi=date(2021, 8, 1)),
    ...     SertifikatHalal(usaha="U-2", nomor="H-1", terbit=date(2022, 1, 20)),
    ... ]
    >>> triwulan = Masa(date(2025, 10, 1), date(2026, 1, 1))
    >>> [(t.izin.nomor, t.jenis.value, str(t.tanggal))
    ...     for t in daftar_tempo(semua, masa=triwulan).isi]
    [('P-1', 'perpanjangan', '2025-09-10'), ('H-1', 'perpanjangan', '2025-10-20')]
    """
    masukan = Masukan()
    semua = tupel(izin)
    masukan.tambah(galat_anggota(semua, tuple, "izin"), galat_anggota(masa, Masa, "masa"))
    masukan.tuntas()
    asing = (
        (i, satu)
        for i, satu in enumerate(semua)
        if not isinstance(satu, (IzinPIRT, SertifikatHalal))
    )
    masukan.tambah(
        *(
            BukanJenisnya(satu, path=f"izin[{i}]", sebagai="IzinPIRT atau SertifikatHalal")
            for i, satu in asing
        )
    )
    masukan.tuntas()
    pada, sampai = masa.mulai, masa.sampai
    isi = [
        TempoIzin(satu, jenis, tanggal, langkah)
        for satu in semua
        if satu.terbit <= pada and not diketahui(satu.diganti, pada)
        for jenis, tanggal, langkah in _tempo(satu, pada)
        if sampai is None or tanggal < sampai
    ]
    return DaftarTempo(masa, len(semua), tuple(_menurut_hari(isi)))


def _menurut_hari(isi: list[TempoIzin]) -> Iterator[TempoIzin]:
    """By day, and only within a day by words: many permits fall on one, and words are slow."""
    hari = attrgetter("tanggal")
    isi.sort(key=hari)
    for _, sehari in groupby(isi, hari):
        yield from sorted(sehari, key=lambda t: (t.izin.usaha, t.izin.nomor, t.jenis))


def _tempo(izin: Izin, pada: date) -> Iterator[_Tempo]:
    return _tempo_pirt(izin, pada) if isinstance(izin, IzinPIRT) else _tempo_halal(izin, pada)


def _tempo_pirt(izin: IzinPIRT, pada: date) -> Iterator[_Tempo]:
    akhir = izin.kedaluwarsa
    diajukan = izin.diajukan_tepat and diketahui(izin.perpanjangan_diajukan, pada)
    yield _akhir(akhir, pada, diajukan=diajukan)
    if pada >= akhir:
        return
    if not diketahui(izin.komitmen_dipenuhi, pada):
        tenggat = izin.tenggat_komitmen
        yield JenisTempo.KOMITMEN, tenggat, "penuhi komitmen dan laporkan ke dinas"
    if not diajukan:
        yield _perpanjangan(izin.ajukan_paling_lambat, pada, "dinas")


def _tempo_halal(sertifikat: SertifikatHalal, pada: date) -> Iterator[_Tempo]:
    akhir, gugur = sertifikat.kedaluwarsa, sertifikat.gugur_sejak
    if gugur is not None and gugur <= pada and not diketahui(akhir, pada):
        yield JenisTempo.PERUBAHAN, gugur, "laporkan perubahan dan ajukan pembaruan"
    elif akhir is not None:
        diajukan = sertifikat.diajukan_tepat and diketahui(sertifikat.perpanjangan_diajukan, pada)
        yield _akhir(akhir, pada, diajukan=diajukan)
        ajukan = sertifikat.ajukan_paling_lambat
        if ajukan is not None and pada < akhir and not diajukan:
            yield _perpanjangan(ajukan, pada, "BPJPH")


def _perpanjangan(ajukan: date, pada: date, ke: str) -> _Tempo:
    langkah = f"ajukan ke {ke}" if pada <= ajukan else f"terlambat diajukan; tanyakan ke {ke}"
    return JenisTempo.PERPANJANGAN, ajukan, langkah


def _akhir(akhir: date, pada: date, *, diajukan: bool) -> _Tempo:
    if akhir <= pada:
        return JenisTempo.KEDALUWARSA, akhir, "tidak berlaku lagi; ajukan sertifikat baru"
    langkah = "tanyakan keputusan perpanjangan" if diajukan else "berakhir bila tidak diperpanjang"
    return JenisTempo.KEDALUWARSA, akhir, langkah
