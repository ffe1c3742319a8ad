"""The moves of a ladder: what an officer calls each, and from which states it can ever be made.

A move is a kind of event, with the letter or the stage of guidance that it is about. The table
`LANGKAH` holds the steps of every ladder; a ladder has fewer: one that never comes to the office's
own action has no state `penertiban`, and its second letter only ever follows a first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from pelayanan_publik.satpol_pp.perkara.events import (
    KepatuhanDicatat,
    LangkahPerkaraDibatalkan,
    PelanggaranBerlanjut,
    PelanggaranDilaporkan,
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
from pelayanan_publik.satpol_pp.perkara.kartu import LANGKAH, KeadaanPerkara
from pelayanan_publik.satpol_pp.perkara.tangga import (
    KebijakanTangga,
    Lanjutan,
    Pengulangan,
    TahapPembinaan,
)

SEBUTAN: Mapping[type[PeristiwaPerkara], str] = MappingProxyType(
    {
        PelanggaranDilaporkan: "laporkan pelanggaran",
        PembinaanDicatat: "catat pembinaan",
        SuratDiterbitkan: "terbitkan",
        SuratDiterima: "catat penerimaan surat",
        PerpanjanganDicatat: "perpanjang tenggang",
        PelanggaranBerlanjut: "catat pelanggaran berlanjut",
        KepatuhanDicatat: "catat kepatuhan",
        PenertibanDicatat: "catat penertiban",
        PerkaraDilimpahkan: "limpahkan ke PPNS",
        PutusanDicatat: "catat putusan",
        PerkaraSelesai: "selesaikan perkara",
        PerkaraDitutup: "tutup perkara",
        PelanggaranTerulang: "catat pelanggaran terulang",
        LangkahPerkaraDibatalkan: "batalkan langkah",
    }
)
"""By kind of event, what an officer calls the step; a letter or a stage follows it."""
TUGAS: Mapping[type[PeristiwaPerkara], str] = MappingProxyType(
    {
        PembinaanDicatat: "pembinaan",
        SuratDiterbitkan: "surat",
        SuratDiterima: "penyerahan",
        PelanggaranBerlanjut: "pemeriksaan",
        PenertibanDicatat: "penertiban",
        PerkaraDilimpahkan: "PPNS",
        PutusanDicatat: "putusan",
        PerkaraSelesai: "penyelesaian",
    }
)
"""By kind of event that brings a case on, the work it is for the office, in one word.

What can be done at almost any time (obedience, closing, an extension) is none.
"""
MELALUI: Mapping[KeadaanPerkara | type[PeristiwaPerkara], Lanjutan] = MappingProxyType(
    {
        KeadaanPerkara.PENERTIBAN: Lanjutan.PENERTIBAN,
        KeadaanPerkara.PPNS: Lanjutan.PPNS,
        KeadaanPerkara.PUTUSAN: Lanjutan.PPNS,
        PenertibanDicatat: Lanjutan.PENERTIBAN,
        PerkaraDilimpahkan: Lanjutan.PPNS,
        PutusanDicatat: Lanjutan.PPNS,
    }
)
"""The states and the moves that lie on one of the roads after the last letter."""


class Gerak(NamedTuple):
    """A kind of step, and the letter or the stage that it is about."""

    jenis: type[PeristiwaPerkara]
    rincian: str = ""

    @property
    def sebutan(self) -> str:
        """What an officer calls it.

        >>> print(Gerak(SuratDiterbitkan, "teguran II").sebutan)
        terbitkan teguran II
        """
        return f"{SEBUTAN[self.jenis]} {self.rincian}".strip()

    @property
    def tugas(self) -> str:
        """The work that it is for the office: its letter or stage, or one word; else empty."""
        return self.rincian or TUGAS.get(self.jenis, "")

    def __str__(self) -> str:
        return f"{self.jenis.__name__} {self.rincian}".strip()


def semua_gerak(tangga: KebijakanTangga) -> Iterator[Gerak]:
    """Every move of a ladder, from the bottom up; corrections are none."""
    yield from (Gerak(PembinaanDicatat, tahap.value) for tahap in TahapPembinaan)
    yield from (Gerak(SuratDiterbitkan, kode) for kode in tangga.kode_surat)
    bermula = {PelanggaranDilaporkan, PembinaanDicatat, SuratDiterbitkan, LangkahPerkaraDibatalkan}
    yield from (Gerak(jenis) for jenis in SEBUTAN if jenis not in bermula)


def asal_gerak(tangga: KebijakanTangga, gerak: Gerak) -> tuple[KeadaanPerkara, ...]:
    """The states from which a case on this ladder can ever make a move; none where it has no such.

    >>> from pelayanan_publik.core.legal import Bukti, DasarHukum
    >>> from pelayanan_publik.satpol_pp.perkara.tangga import AnakTangga
    >>> from pelayanan_publik.satpol_pp.perkara.tenggang import SatuanTenggang, Tenggang
    >>> tujuh = Tenggang(7, SatuanTenggang.HARI_KALENDER)
    >>> tangga = KebijakanTangga("contoh", [AnakTangga("SP1", tujuh), AnakTangga("SP2", tujuh)],
    ...     hari_terima_dihitung=False, penolakan_dihitung=True, perpanjangan_paling_banyak=1,
    ...     pengulangan=Pengulangan.DARI_AWAL, lanjutan=[Lanjutan.PPNS],
    ...     dasar=DasarHukum("SOP contoh"), bukti=Bukti.USULAN)
    >>> [k.value for k in asal_gerak(tangga, Gerak(SuratDiterbitkan, "SP2"))]
    ['berlanjut']
    >>> asal_gerak(tangga, Gerak(PenertibanDicatat))
    ()
    """
    if jenis_mustahil(tangga, gerak.jenis):
        return ()
    return tuple(
        dari
        for dari, jenis in LANGKAH
        if jenis is gerak.jenis
        and not ((lewat := MELALUI.get(dari)) and lewat not in tangga.lanjutan)
        and _dapat(tangga, dari, gerak)
    )


def jenis_mustahil(tangga: KebijakanTangga, jenis: type[PeristiwaPerkara]) -> bool:
    """Whether a ladder has no such step at all."""
    if jenis is PerpanjanganDicatat:
        return not tangga.perpanjangan_paling_banyak
    lewat = MELALUI.get(jenis)
    return lewat is not None and lewat not in tangga.lanjutan


def _dapat(tangga: KebijakanTangga, dari: KeadaanPerkara, gerak: Gerak) -> bool:
    """Whether guidance and the order of the letters ever allow a move from a state."""
    sudah = _pembinaan_paling_banyak(tangga, dari)
    if gerak.jenis is SuratDiterbitkan:
        lanjut = dari is KeadaanPerkara.BERLANJUT
        if gerak.rincian != tangga.kode_surat[0]:
            return lanjut and gerak.rincian in tangga.kode_surat
        return not lanjut and sudah.issuperset(tangga.pembinaan)
    if gerak.jenis is PembinaanDicatat:
        preemtif = TahapPembinaan.PREEMTIF
        if gerak.rincian == preemtif:
            return dari is not KeadaanPerkara.PREVENTIF
        return preemtif in sudah or preemtif not in tangga.pembinaan
    return True


def _pembinaan_paling_banyak(
    tangga: KebijakanTangga, di: KeadaanPerkara
) -> frozenset[TahapPembinaan]:
    """The guidance that a case can have had when it stands in a state.

    A repetition that goes on where it was keeps all of it, back to `dilaporkan`.
    """
    if tangga.pengulangan is not Pengulangan.BERLANJUT:
        if di is KeadaanPerkara.DILAPORKAN:
            return frozenset()
        if di is KeadaanPerkara.PREEMTIF:
            return frozenset({TahapPembinaan.PREEMTIF})
    return frozenset(TahapPembinaan)
