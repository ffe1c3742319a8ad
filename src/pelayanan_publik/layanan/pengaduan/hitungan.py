"""How the deadlines of a complaint are reckoned: by the command with a calendar, and once more by
the book with the resting days that the deadline itself names.

    the limit of its kind, and the days on which it stood still     from where the limit runs
    each extension                                                   from the end of that
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import attrs

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.layanan.batas_waktu import BatasAkhir, BatasHari, SatuanHari, batas_dari
from pelayanan_publik.layanan.errors import BatasTidakCocok
from pelayanan_publik.layanan.pengaduan.kartu import KartuPengaduan, PutaranPengaduan
from pelayanan_publik.layanan.pengaduan.kebijakan import AwalHitungan, KebijakanPengaduan

Libur = Callable[[date], bool]


def batas_awal(kebijakan: KebijakanPengaduan, hari: date, libur: Libur) -> BatasAkhir | None:
    """Until when the first response to what came in on a day is due."""
    awal = kebijakan.tanggapan_awal
    if awal is None:
        return None
    return batas_dari(awal, hari, kebijakan.hari_terima_dihitung, libur)


def batas_putaran(
    kebijakan: KebijakanPengaduan, jenis: str, putaran: PutaranPengaduan, libur: Libur
) -> BatasAkhir | None:
    """The deadline of a round, from where its limit runs; None while it does not."""
    if putaran.awal_batas is None:
        return None
    batas = kebijakan.batas(jenis)
    lama = BatasHari(batas.banyak + putaran.jeda, batas.satuan)
    akhir = batas_dari(lama, putaran.awal_batas, kebijakan.hari_terima_dihitung, libur)
    panjang = kebijakan.perpanjangan
    for _ in range(putaran.perpanjangan if panjang else 0):
        lagi = batas_dari(panjang, akhir.tanggal, False, libur)  # type: ignore[arg-type]  # told above
        akhir = BatasAkhir(lagi.tanggal, akhir.dilewati + lagi.dilewati)
    return akhir


def putaran_baru(
    kebijakan: KebijakanPengaduan, hari: date, *, dibuka_lagi: bool
) -> PutaranPengaduan:
    """A round that begins on a day; one that is opened again does not wait to be forwarded."""
    berjalan = dibuka_lagi or kebijakan.dihitung_dari is AwalHitungan.DITERIMA
    return PutaranPengaduan(hari, hari if berjalan else None, None)


def putaran_diteruskan(kartu: KartuPengaduan, hari: date) -> PutaranPengaduan:
    """The round after forwarding: that begins its limit, where nothing has."""
    putaran = kartu.putaran
    return attrs.evolve(putaran, awal_batas=putaran.awal_batas or hari)


def putaran_lengkap(kartu: KartuPengaduan, jeda: int) -> PutaranPengaduan:
    """The round after the reporter answered."""
    return attrs.evolve(kartu.putaran, jeda=kartu.putaran.jeda + jeda)


def putaran_diperpanjang(kartu: KartuPengaduan) -> PutaranPengaduan:
    """The round with one extension more."""
    return attrs.evolve(kartu.putaran, perpanjangan=kartu.putaran.perpanjangan + 1)


def hitung_jeda(kartu: KartuPengaduan, hari: date, libur: Libur) -> int:
    """How many days of its limit passed while the reporter was waited for, until a day.

    None did where the standard lets it run on, or where it was over when the reporter was asked.
    """
    diminta = kartu.diminta
    if diminta is None or not kartu.berhenti:
        return 0
    banyak = (hari - diminta).days
    if kartu.kebijakan.batas(kartu.jenis).satuan is SatuanHari.HARI_KALENDER:
        return banyak
    return sum(not libur(diminta + timedelta(days=i)) for i in range(1, banyak + 1))


def galat_jeda(kartu: KartuPengaduan, hari: date, jeda: int) -> Galat | None:
    """The fault of days that stood still and cannot have."""
    paling_banyak = hitung_jeda(kartu, hari, lambda _: False)
    satuan = kartu.kebijakan.batas(kartu.jenis).satuan
    pasti = paling_banyak if satuan is SatuanHari.HARI_KALENDER else jeda
    if jeda <= paling_banyak and jeda == pasti:
        return None
    return BatasTidakCocok(jeda, path="jeda", seharusnya=paling_banyak)


def galat_batas(
    nyata: BatasAkhir | None, hitung: Callable[[Libur], BatasAkhir | None], path: str = "batas"
) -> Galat | None:
    """The fault of a deadline that does not follow, reckoned with its own resting days."""
    dilewati = frozenset() if nyata is None else frozenset(nyata.dilewati)
    benar = hitung(dilewati.__contains__)
    if nyata == benar:
        return None
    return BatasTidakCocok(
        str(nyata or "tidak ada"), path=path, seharusnya=str(benar or "tidak ada")
    )
