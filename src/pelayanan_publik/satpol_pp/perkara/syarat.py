"""What a step is asked before it may be taken: by the table, by the ladder, and by its day.

The same functions serve the book, which refuses, and `langkah_sah`, which tells beforehand. A
move (`Gerak`) is a kind of event, with the letter or the stage of guidance it is about.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any, NamedTuple

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.satpol_pp.errors import (
    AnakTanggaTidakAda,
    AnakTanggaTidakUrut,
    DuaLangkahSehari,
    HariPerkaraMundur,
    LangkahPerkaraTidakSah,
    LanjutanTidakDitempuh,
    PembinaanBelumLengkap,
    PembinaanMundur,
    PerpanjanganHabis,
    TanggaBelumHabis,
    TanggaHabis,
    TenggangBelumLewat,
    TenggangSudahLewat,
    TerimaSebelumTerbit,
)
from pelayanan_publik.satpol_pp.perkara.events import (
    KepatuhanDicatat,
    PelanggaranBerlanjut,
    PelanggaranTerulang,
    PembinaanDicatat,
    PenertibanDicatat,
    PeristiwaPerkara,
    PerkaraDilimpahkan,
    PerkaraDitutup,
    PerkaraSelesai,
    PerpanjanganDicatat,
    PutusanDicatat,
    SuratDiterbitkan,
    SuratDiterima,
)
from pelayanan_publik.satpol_pp.perkara.kartu import LANGKAH, NAIK, KartuPerkara, KeadaanPerkara
from pelayanan_publik.satpol_pp.perkara.tangga import KebijakanTangga, Lanjutan, TahapPembinaan

_SEHARI = timedelta(days=1)


class Gerak(NamedTuple):
    """A kind of step, and the letter or the stage that it is about."""

    jenis: type[PeristiwaPerkara]
    rincian: str = ""

    def __str__(self) -> str:
        return f"{self.jenis.__name__} {self.rincian}".strip()


def semua_gerak(tangga: KebijakanTangga) -> Iterator[Gerak]:
    """Every move of a ladder, from the bottom up; corrections are none."""
    yield from (Gerak(PembinaanDicatat, tahap.value) for tahap in TahapPembinaan)
    yield from (Gerak(SuratDiterbitkan, kode) for kode in tangga.kode_surat)
    for jenis in (
        SuratDiterima,
        PerpanjanganDicatat,
        PelanggaranBerlanjut,
        KepatuhanDicatat,
        PenertibanDicatat,
        PerkaraDilimpahkan,
        PutusanDicatat,
        PerkaraSelesai,
        PerkaraDitutup,
        PelanggaranTerulang,
    ):
        yield Gerak(jenis)


def galat_gerak(kartu: KartuPerkara, gerak: Gerak) -> list[Galat]:
    """Why a move is not lawful from where the case stands, whatever the day."""
    if (kartu.keadaan, gerak.jenis) in LANGKAH:
        return list(_menurut_tangga(kartu, gerak))
    sah = tuple(
        str(satu)
        for satu in semua_gerak(kartu.tangga)
        if (kartu.keadaan, satu.jenis) in LANGKAH and not any(_menurut_tangga(kartu, satu))
    )
    return [
        LangkahPerkaraTidakSah(
            kartu.perkara,
            path="perkara",
            keadaan=kartu.keadaan,
            langkah=str(gerak),
            dari=tuple(keadaan for keadaan, jenis in LANGKAH if jenis is gerak.jenis),
            sah=sah,
        )
    ]


def galat_hari_gerak(
    kartu: KartuPerkara, jenis: type[PeristiwaPerkara], hari: date, saat: datetime | None = None
) -> Iterator[Galat]:
    """Why a lawful move cannot have happened on a day."""
    if hari < kartu.hari:
        if jenis is SuratDiterima:
            yield TerimaSebelumTerbit(hari, path="hari", terbit=kartu.hari)
        else:
            yield HariPerkaraMundur(hari, path="hari", terakhir=kartu.hari)
    elif jenis in NAIK and kartu.naik is not None and hari == kartu.naik:
        yield DuaLangkahSehari(hari, path="hari", sejak=kartu.naik + _SEHARI)
    if kartu.surat is None or (jatuh_tempo := kartu.surat.jatuh_tempo) is None:
        return
    keadaan: dict[str, Any] = {
        "surat": kartu.surat.anak_tangga.kode,
        "jatuh_tempo": str(jatuh_tempo),
    }
    if jenis is PelanggaranBerlanjut and not jatuh_tempo.lewat(hari, saat):
        yield TenggangBelumLewat(hari, path="hari", sejak=jatuh_tempo.lewat_sejak, **keadaan)
    if jenis is PerpanjanganDicatat and hari > jatuh_tempo.tanggal:
        yield TenggangSudahLewat(hari, path="hari", **keadaan)


def rentang_hari(kartu: KartuPerkara, jenis: type[PeristiwaPerkara]) -> tuple[date, date | None]:
    """From which day on a lawful move can happen, and until which; None where there is no end."""
    sejak, sampai = kartu.hari, None
    if jenis in NAIK and kartu.naik is not None:
        sejak = max(sejak, kartu.naik + _SEHARI)
    if jatuh_tempo := kartu.jatuh_tempo:
        if jenis is PelanggaranBerlanjut:
            sejak = max(sejak, jatuh_tempo.lewat_sejak)
        if jenis is PerpanjanganDicatat:
            sampai = jatuh_tempo.tanggal
    return sejak, sampai


# --- what the ladder of the case asks ------------------------------------------------------------


def _menurut_tangga(kartu: KartuPerkara, gerak: Gerak) -> Iterator[Galat]:
    aturan = _MENURUT_TANGGA.get(gerak.jenis)
    return iter(()) if aturan is None else aturan(kartu, gerak)


def _pembinaan(kartu: KartuPerkara, gerak: Gerak) -> Iterator[Galat]:
    """Preventive guidance waits for preemptive that is asked for, and ends it."""
    preemtif, preventif = TahapPembinaan
    if gerak.rincian == preemtif:
        if kartu.keadaan is KeadaanPerkara.PREVENTIF:
            yield PembinaanMundur(preemtif, path="tahap", sesudah=preventif)
    elif preemtif in kartu.tangga.pembinaan and preemtif not in kartu.pembinaan:
        yield PembinaanBelumLengkap(str(gerak), path="tahap", kurang=(preemtif,))


def _surat(kartu: KartuPerkara, gerak: Gerak) -> Iterator[Galat]:
    tangga, kode = kartu.tangga, gerak.rincian
    if kode not in tangga.kode_surat:
        yield AnakTanggaTidakAda(
            kode, path="anak_tangga", tangga=tangga.nama, ada=tangga.kode_surat
        )
        return
    kurang = tuple(t for t in tangga.pembinaan if t not in kartu.pembinaan)
    if kurang:
        yield PembinaanBelumLengkap(kode, path="anak_tangga", kurang=kurang)
    berikut = kartu.surat_berikut
    if berikut is None:
        yield TanggaHabis(
            kode,
            path="anak_tangga",
            terakhir=tangga.kode_surat[-1],
            lanjutan=tangga.lanjutan,
        )
    elif kode != berikut.kode:
        yield AnakTanggaTidakUrut(kode, path="anak_tangga", berikut=berikut.kode)


def _perpanjangan(kartu: KartuPerkara, _: Gerak) -> Iterator[Galat]:
    batas = kartu.tangga.perpanjangan_paling_banyak
    if kartu.surat is not None and len(kartu.surat.perpanjangan) >= batas:
        yield PerpanjanganHabis(
            kartu.surat.anak_tangga.kode,
            path="tambahan",
            banyak=len(kartu.surat.perpanjangan),
            batas=batas,
        )


def _lanjutan(lanjutan: Lanjutan) -> Callable[[KartuPerkara, Gerak], Iterator[Galat]]:
    def periksa(kartu: KartuPerkara, gerak: Gerak) -> Iterator[Galat]:
        tangga = kartu.tangga
        if lanjutan not in tangga.lanjutan:
            yield LanjutanTidakDitempuh(
                lanjutan, path="perkara", tangga=tangga.nama, lanjutan=tangga.lanjutan
            )
        if berikut := kartu.surat_berikut:
            yield TanggaBelumHabis(str(gerak), path="perkara", berikut=berikut.kode)

    return periksa


_MENURUT_TANGGA: Mapping[type, Callable[[KartuPerkara, Gerak], Iterator[Galat]]] = MappingProxyType(
    {
        PembinaanDicatat: _pembinaan,
        SuratDiterbitkan: _surat,
        PerpanjanganDicatat: _perpanjangan,
        PenertibanDicatat: _lanjutan(Lanjutan.PENERTIBAN),
        PerkaraDilimpahkan: _lanjutan(Lanjutan.PPNS),
    }
)
