"""A tally that walks through time: on a day only those with something dated that day change.

It also answers what the status would be had one thing of that day alone not happened: the person
or item concerned is counted as it would then be, and put back.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

import attrs

from pelayanan_publik.core.validity import Masa
from pelayanan_publik.tangguh_bencana.alat import Alat
from pelayanan_publik.tangguh_bencana.kekuatan import Kekuatan
from pelayanan_publik.tangguh_bencana.kesiapan.hitungan import Hitungan
from pelayanan_publik.tangguh_bencana.kesiapan.papan import Papan, Pasangan
from pelayanan_publik.tangguh_bencana.model import Relawan
from pelayanan_publik.tangguh_bencana.regu import StatusKesiapan


class JenisSebab(StrEnum):
    """What can change readiness on a day."""

    KUALIFIKASI_TERBIT = "terbit"
    KUALIFIKASI_KEDALUWARSA = "kedaluwarsa"
    MASUK = "masuk"
    KELUAR = "keluar"
    BERHALANGAN = "berhalangan"
    KEMBALI = "kembali"
    ALAT_DATANG = "datang"
    ALAT_DIKEMBALIKAN = "dikembalikan"
    ALAT_DIPERIKSA = "diperiksa"
    ALAT_TIDAK_LOLOS = "tidak_lolos_periksa"
    ALAT_DIPAKAI = "dipakai"
    PERIKSA_JATUH_TEMPO = "jatuh_tempo_periksa"
    ALAT_PENSIUN = "pensiun"

    @property
    def menambah(self) -> bool:
        """Whether it can only raise readiness; the others can only lower it."""
        return self in _MENAMBAH


_MENAMBAH = frozenset(
    {
        JenisSebab.KUALIFIKASI_TERBIT,
        JenisSebab.MASUK,
        JenisSebab.KEMBALI,
        JenisSebab.ALAT_DATANG,
        JenisSebab.ALAT_DIPERIKSA,
    }
)

Peristiwa: TypeAlias = tuple[JenisSebab, str | None]
"""What happened, and to which qualification if to one."""


def _hari_orang(satu: Relawan) -> Iterator[date | None]:
    yield from (satu.sejak, satu.sampai)
    for p in satu.perolehan:
        yield p.terbit
        yield p.kedaluwarsa
    for masa in satu.berhalangan:
        yield masa.mulai
        yield masa.sampai


def _hari_alat(satu: Alat) -> Iterator[date | None]:
    yield from (satu.sejak, satu.sampai, satu.pensiun)
    yield from (*satu.diperiksa, *satu.gagal, *satu.dipakai)
    yield from map(satu.jatuh_tempo, satu.diperiksa)


class Perjalanan:
    """The tally of one day after another. Mutable, and private to its maker."""

    def __init__(self, papan: Papan, kekuatan: Kekuatan, mulai: date) -> None:
        self._papan = papan
        self._relawan = kekuatan.relawan
        self._alat = tuple(a for a in kekuatan.alat if a.jenis in papan.alat_semua)
        self._pasangan = [papan.pasangan_pada(r, mulai) for r in self._relawan]
        self._layak = [a.layak(mulai) for a in self._alat]
        self._semula_pasangan: dict[int, Pasangan | None] = {}
        self._semula_layak: dict[int, bool] = {}
        self._orang_pada: dict[date, dict[int, None]] = {}
        self._alat_pada: dict[date, dict[int, None]] = {}
        self._hitungan = Hitungan.pada(papan, kekuatan, mulai)
        for i, satu in enumerate(self._relawan):
            for kapan in _hari_orang(satu):
                if kapan is not None and kapan > mulai:
                    self._orang_pada.setdefault(kapan, {})[i] = None
        for i, alat in enumerate(self._alat):
            for kapan in _hari_alat(alat):
                if kapan is not None and kapan > mulai:
                    self._alat_pada.setdefault(kapan, {})[i] = None

    @property
    def status(self) -> StatusKesiapan:
        return self._hitungan.status

    def hari_penting(self, masa: Masa) -> list[date]:
        """The days after the first of a period on which something is dated."""
        return sorted(t for t in {*self._orang_pada, *self._alat_pada} if t in masa)

    def maju(self, tanggal: date) -> StatusKesiapan:
        """Go on to the next such day; answers its status."""
        self._semula_pasangan = {}
        self._semula_layak = {}
        for i in self._orang_pada.get(tanggal, ()):
            baru = self._papan.pasangan_pada(self._relawan[i], tanggal)
            self._semula_pasangan[i] = self._pasangan[i]
            self._ganti_orang(self._pasangan[i], baru)
            self._pasangan[i] = baru
        for i in self._alat_pada.get(tanggal, ()):
            alat = self._alat[i]
            layak = alat.layak(tanggal)
            self._semula_layak[i] = self._layak[i]
            self._hitungan.alat(alat.jenis, (layak - self._layak[i]) * alat.jumlah)
            self._layak[i] = layak
        return self.status

    def _ganti_orang(self, lama: Pasangan | None, baru: Pasangan | None) -> None:
        if lama != baru:
            self._hitungan.orang(lama, -1)
            self._hitungan.orang(baru, 1)

    def sebab(self, tanggal: date) -> Iterator[tuple[Peristiwa, str, StatusKesiapan]]:
        """What happened on the day just reached: what, to whom or what, and the status without."""
        for i in sorted(self._semula_pasangan, key=lambda i: self._relawan[i].kode):
            satu, kini = self._relawan[i], self._pasangan[i]
            if self._semula_pasangan[i] != kini:
                for peristiwa, tanpa in _peristiwa_orang(satu, self._papan, tanggal):
                    self._ganti_orang(kini, tanpa)
                    yield peristiwa, satu.kode, self.status
                    self._ganti_orang(tanpa, kini)
        for i in sorted(self._semula_layak, key=lambda i: self._alat[i].kode):
            alat, layak = self._alat[i], self._layak[i]
            if self._semula_layak[i] is not layak:
                for jenis, andai in _peristiwa_alat(alat, tanggal, layak=layak):
                    self._hitungan.alat(alat.jenis, (andai - layak) * alat.jumlah)
                    yield (jenis, None), alat.kode, self.status
                    self._hitungan.alat(alat.jenis, (layak - andai) * alat.jumlah)


def _peristiwa_orang(
    satu: Relawan, papan: Papan, tanggal: date
) -> Iterator[tuple[Peristiwa, Pasangan | None]]:
    """What of somebody's changed on a day, and what he or she could fill without that alone.

    A qualification that another of its kind replaces without a gap changes nothing, nor does one
    that gives nothing here, nor one of somebody who is away before and after.
    """
    kemarin = tanggal - timedelta(days=1)
    hadir, hadir_kemarin = satu.hadir(tanggal), satu.hadir(kemarin)
    dulu = {p.kualifikasi for p in satu.perolehan if p.berlaku(kemarin)}
    kini = {p.kualifikasi for p in satu.perolehan if p.berlaku(tanggal)}
    for i, p in enumerate(satu.perolehan if hadir or hadir_kemarin else ()):
        terbit = p.terbit == tanggal and p.kualifikasi not in dulu
        habis = p.kedaluwarsa == tanggal and p.kualifikasi not in kini
        if (terbit or habis) and papan.berguna(p.kualifikasi):
            andai = frozenset(
                q.kualifikasi
                for j, q in enumerate(satu.perolehan)
                if q.berlaku(tanggal) is not (i == j)
            )
            jenis = JenisSebab.KUALIFIKASI_TERBIT if terbit else JenisSebab.KUALIFIKASI_KEDALUWARSA
            yield (jenis, p.kualifikasi), papan.pasangan(andai) if hadir else None
    kursi, terdaftar = papan.pasangan(frozenset(kini)), satu.terdaftar(tanggal)
    for i, masa in enumerate(satu.berhalangan):
        pergi = masa.mulai == tanggal and hadir_kemarin
        if pergi or (masa.sampai == tanggal and hadir):
            halangan = any((tanggal in m) is not (i == j) for j, m in enumerate(satu.berhalangan))
            jenis = JenisSebab.BERHALANGAN if pergi else JenisSebab.KEMBALI
            yield (jenis, None), kursi if terdaftar and not halangan else None
    if satu.sejak == tanggal and hadir:
        yield (JenisSebab.MASUK, None), None
    if satu.sampai == tanggal and hadir_kemarin:
        halangan = any(tanggal in m for m in satu.berhalangan)
        yield (JenisSebab.KELUAR, None), None if halangan else kursi


def _peristiwa_alat(alat: Alat, tanggal: date, *, layak: bool) -> Iterator[tuple[JenisSebab, bool]]:
    """What made an item fit or unfit on a day, and whether it would be fit without that alone.

    An inspection that it would be fit without changes nothing.
    """
    if layak:
        if alat.sejak == tanggal:
            yield JenisSebab.ALAT_DATANG, False
        if tanggal in alat.diperiksa:
            tanpa = tuple(h for h in alat.diperiksa if h != tanggal)
            if not attrs.evolve(alat, diperiksa=tanpa).layak(tanggal):
                yield JenisSebab.ALAT_DIPERIKSA, False
        return
    if alat.sampai == tanggal:
        yield JenisSebab.ALAT_DIKEMBALIKAN, attrs.evolve(alat, sampai=None).layak(tanggal)
    if alat.pensiun == tanggal:
        yield JenisSebab.ALAT_PENSIUN, attrs.evolve(alat, pensiun=None).layak(tanggal)
    if tanggal in alat.gagal:
        tanpa = tuple(h for h in alat.gagal if h != tanggal)
        yield JenisSebab.ALAT_TIDAK_LOLOS, attrs.evolve(alat, gagal=tanpa).layak(tanggal)
    if tanggal in alat.dipakai:
        tanpa = tuple(h for h in alat.dipakai if h != tanggal)
        yield JenisSebab.ALAT_DIPAKAI, attrs.evolve(alat, dipakai=tanpa).layak(tanggal)
    if alat.jatuh_tempo(tanggal) == tanggal:
        yield JenisSebab.PERIKSA_JATUH_TEMPO, attrs.evolve(alat, selang_hari=None).layak(tanggal)
