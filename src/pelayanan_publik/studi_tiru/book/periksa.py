"""What a step is asked before it stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from pelayanan_publik.core.errors import Galat, Penolakan
from pelayanan_publik.core.units import tulis_ribuan
from pelayanan_publik.studi_tiru.book.events import (
    KegiatanDiadaptasi,
    KegiatanDihentikan,
    KegiatanDimulai,
    KegiatanSelesai,
    LangkahKegiatan,
)
from pelayanan_publik.studi_tiru.book.kartu import (
    LANGKAH,
    SEBUTAN,
    KartuRencana,
    KeadaanKegiatan,
)
from pelayanan_publik.studi_tiru.errors import (
    HariMendahului,
    HariSesudahTercatat,
    IndikatorTidakDikenal,
    KegiatanAdopsiTidakDikenal,
    KegiatanTanpaDana,
    KodeKegiatanBerubah,
    LangkahAdopsiTidakSah,
    PaguAdopsiTerlampaui,
    PendahuluBelumSelesai,
    RencanaBatal,
)
from pelayanan_publik.studi_tiru.rencana.model import KegiatanAdopsi, RencanaAdopsi


def galat_tercatat(hari: date, tanggal: date) -> Galat | None:
    """The fault of a step that is entered before it happened."""
    if hari <= tanggal:
        return None
    return HariSesudahTercatat(hari, path="hari", tercatat=tanggal)


def galat_disetujui(kartu: KartuRencana, hari: date) -> Iterator[Galat]:
    """The faults of a step of a plan that never was, or before its approval."""
    if kartu.batal:
        yield RencanaBatal(kartu.kode, path="rencana")
    elif hari < kartu.persetujuan.hari:
        yield HariMendahului(hari, path="hari", sebelum="persetujuan", hari=kartu.persetujuan.hari)


def galat_indikator(kartu: KartuRencana, kode: str) -> Galat | None:
    """The fault of an indicator that the plan does not have."""
    ada = tuple(i.kode for i in kartu.rencana.indikator)
    if kode in ada:
        return None
    return IndikatorTidakDikenal(kode, path="indikator", rencana=kartu.kode, ada=ada)


def galat_langkah(
    kartu: KartuRencana, jenis: type[LangkahKegiatan], isi: dict[str, Any]
) -> Iterator[Galat]:
    """Everything against a step of an activity, whose fields are sound."""
    kode, hari = isi["kegiatan"], isi["hari"]
    galat = [*galat_disetujui(kartu, hari)]
    if kode not in kartu.kegiatan:
        ada = tuple(kartu.kegiatan)
        galat.append(KegiatanAdopsiTidakDikenal(kode, path="kegiatan", rencana=kartu.kode, ada=ada))
    yield from galat
    if galat:
        return
    satu = kartu.kegiatan[kode]
    if (satu.keadaan, jenis) not in LANGKAH:
        yield _tidak_sah(kode, satu.keadaan, jenis)
        return
    if satu.hari is not None and hari < satu.hari:
        yield HariMendahului(hari, path="hari", sebelum="langkah terakhirnya", hari=satu.hari)
    milik = next(k for k in kartu.rencana.kegiatan if k.kode == kode)
    if jenis is KegiatanDimulai:
        yield from _galat_pendahulu(kartu, milik, hari)
    elif jenis is KegiatanDiadaptasi:
        yield from _galat_adaptasi(kartu, milik, isi["menjadi"], hari)
    elif jenis in (KegiatanSelesai, KegiatanDihentikan):
        yield from _galat_realisasi(kartu, milik, isi["realisasi_rupiah"])


def _tidak_sah(
    kode: str, keadaan: KeadaanKegiatan, jenis: type[LangkahKegiatan]
) -> LangkahAdopsiTidakSah:
    return LangkahAdopsiTidakSah(
        kode,
        path="kegiatan",
        keadaan=keadaan,
        langkah=SEBUTAN[jenis],
        dari=tuple(dari.value for dari, j in LANGKAH if j is jenis),
        sah=tuple(SEBUTAN[j] for dari, j in LANGKAH if dari is keadaan),
    )


def _galat_pendahulu(kartu: KartuRencana, milik: KegiatanAdopsi, hari: date) -> Iterator[Galat]:
    belum = []
    for kode in milik.setelah:
        satu = kartu.kegiatan[kode]
        if satu.keadaan is not KeadaanKegiatan.SELESAI:
            belum.append(f"{kode} ({satu.keadaan.value})")
        elif satu.selesai is not None and hari < satu.selesai:
            yield HariMendahului(hari, path="hari", sebelum=f"selesainya {kode}", hari=satu.selesai)
    if belum:
        yield PendahuluBelumSelesai(milik.kode, path="kegiatan", belum=tuple(belum))


def _galat_adaptasi(
    kartu: KartuRencana, milik: KegiatanAdopsi, menjadi: KegiatanAdopsi, hari: date
) -> Iterator[Galat]:
    if menjadi.kode != milik.kode or menjadi == milik:
        yield KodeKegiatanBerubah(menjadi.kode, path="menjadi", kegiatan=milik.kode)
        return
    try:
        dengan_adaptasi(kartu, menjadi)
    except Penolakan as salah:
        yield from salah.daftar
        return
    if kartu.kegiatan[milik.kode].keadaan is not KeadaanKegiatan.DIRENCANAKAN:
        yield from _galat_pendahulu(kartu, menjadi, hari)


def _galat_realisasi(kartu: KartuRencana, milik: KegiatanAdopsi, rupiah: int) -> Iterator[Galat]:
    """More spent than the fund has left, or by an activity without one."""
    if milik.dana is None:
        if rupiah:
            yield KegiatanTanpaDana(milik.kode, path="realisasi_rupiah", biaya=rupiah)
        return
    ada = next(d.rupiah for d in kartu.rencana.dana if d.kode == milik.dana)
    jumlah = kartu.biaya_dana(milik.dana) - milik.biaya_rupiah + rupiah
    if jumlah > ada:
        yield PaguAdopsiTerlampaui(
            milik.dana,
            path="realisasi_rupiah",
            jumlah=tulis_ribuan(jumlah),
            rupiah=tulis_ribuan(ada),
        )


def dengan_adaptasi(kartu: KartuRencana, menjadi: KegiatanAdopsi) -> RencanaAdopsi:
    """The plan with one activity changed, and what has ended at what it cost.

    So money that was saved may be planned again. A plan that is none is refused.
    """
    isi = []
    for k in kartu.rencana.kegiatan:
        nyata = kartu.kegiatan[k.kode].realisasi_rupiah
        if k.kode == menjadi.kode:
            isi.append(menjadi)
        else:
            isi.append(k if nyata is None else attrs.evolve(k, biaya_rupiah=nyata))
    return attrs.evolve(kartu.rencana, kegiatan=tuple(isi))
