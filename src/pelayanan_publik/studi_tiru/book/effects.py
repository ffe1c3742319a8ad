"""What each event changes in the book of plans.

One function for each kind of event: it looks at the book, collects every fault, and answers with
the changed fields. Commands try their event here, and a log read from elsewhere meets the same
rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import attrs

from pelayanan_publik.core.book import AturanBuku, Perubahan
from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.studi_tiru.book.events import (
    CapaianDicatat,
    KegiatanDiadaptasi,
    KegiatanDilanjutkan,
    KegiatanDimulai,
    KegiatanSelesai,
    KegiatanTerhambat,
    LangkahAdopsiDibatalkan,
    LangkahKegiatan,
    PeristiwaAdopsi,
    RencanaDisetujui,
)
from pelayanan_publik.studi_tiru.book.kartu import LANGKAH, KartuKegiatan, KartuRencana
from pelayanan_publik.studi_tiru.book.periksa import (
    dengan_adaptasi,
    galat_disetujui,
    galat_indikator,
    galat_langkah,
    galat_tercatat,
)
from pelayanan_publik.studi_tiru.book.state import BukuAdopsi, buku_adopsi
from pelayanan_publik.studi_tiru.errors import (
    BukanLangkahTerakhirAdopsi,
    KodeKegiatanBerubah,
    RencanaBatal,
    RencanaSudahAda,
)


def _jadi(lama: KartuRencana, baru: KartuRencana) -> Perubahan:
    """The card after a step, and the one to go back to."""
    return {"kartu": {baru.kode: baru}, "sebelum": {baru.langkah: lama}}


def galat_persetujuan(buku: BukuAdopsi, e: RencanaDisetujui) -> Iterable[Galat]:
    """The faults of an approval: a code that is taken, or that is another plan's."""
    if e.rencana in buku.kartu:
        yield RencanaSudahAda(e.rencana, path="rencana")
    if e.isi.kode != e.rencana:
        yield KodeKegiatanBerubah(e.isi.kode, path="isi.kode", kegiatan=e.rencana)
    yield from filter(None, [galat_tercatat(e.hari, e.tanggal)])


def _disetujui(buku: BukuAdopsi, e: RencanaDisetujui) -> Perubahan:
    angkat(galat_persetujuan(buku, e))
    kegiatan = Peta({k.kode: KartuKegiatan() for k in e.isi.kegiatan})
    return {"kartu": {e.rencana: KartuRencana(e, e.isi, e.nomor, kegiatan)}}


def _melangkah(buku: BukuAdopsi, e: LangkahKegiatan) -> Perubahan:
    """Any step of an activity: the table tells where it leads."""
    kartu = buku.rencana(e.rencana)
    isi = {f.name: getattr(e, f.name) for f in attrs.fields(type(e))}
    salah = [
        *filter(None, [galat_tercatat(e.hari, e.tanggal)]),
        *galat_langkah(kartu, type(e), isi),
    ]
    angkat(salah)
    satu = kartu.kegiatan[e.kegiatan]
    satu = attrs.evolve(satu, keadaan=LANGKAH[satu.keadaan, type(e)], hari=e.hari)
    rencana = kartu.rencana
    match e:
        case KegiatanDimulai():
            satu = attrs.evolve(satu, mulai=e.hari)
        case KegiatanTerhambat():
            satu = attrs.evolve(satu, sebab=e.sebab)
        case KegiatanDilanjutkan():
            satu = attrs.evolve(satu, sebab="")
        case KegiatanDiadaptasi():
            satu = attrs.evolve(satu, sebab="", adaptasi=satu.adaptasi + 1)
            rencana = dengan_adaptasi(kartu, e.menjadi)
        case KegiatanSelesai():
            satu = attrs.evolve(satu, selesai=e.hari, realisasi_rupiah=e.realisasi_rupiah)
        case _:
            satu = attrs.evolve(
                satu, selesai=e.hari, realisasi_rupiah=e.realisasi_rupiah, sebab=e.alasan
            )
    kegiatan = kartu.kegiatan.ubah({e.kegiatan: satu})
    return _jadi(kartu, attrs.evolve(kartu, rencana=rencana, kegiatan=kegiatan, langkah=e.nomor))


def _tercapai(buku: BukuAdopsi, e: CapaianDicatat) -> Perubahan:
    kartu = buku.rencana(e.rencana)
    angkat(
        [
            *filter(None, [galat_tercatat(e.hari, e.tanggal), galat_indikator(kartu, e.indikator)]),
            *galat_disetujui(kartu, e.hari),
        ]
    )
    semua = (*kartu.capaian.get(e.indikator, ()), e)
    capaian = kartu.capaian.ubah({e.indikator: semua})
    return _jadi(kartu, attrs.evolve(kartu, capaian=capaian, langkah=e.nomor))


def galat_pembatalan(kartu: KartuRencana, langkah: int) -> Iterable[Galat]:
    """The faults of taking back a step that is not the last, or of a plan that never was."""
    if kartu.batal:
        yield RencanaBatal(kartu.kode, path="rencana")
    elif kartu.langkah != langkah:
        yield BukanLangkahTerakhirAdopsi(
            langkah, path="langkah", rencana=kartu.kode, terakhir=kartu.langkah
        )


def _dibatalkan(buku: BukuAdopsi, e: LangkahAdopsiDibatalkan) -> Perubahan:
    kartu = buku.rencana(e.rencana)
    angkat(galat_pembatalan(kartu, e.langkah))
    semula = buku.sebelum.get(e.langkah)
    return {"kartu": {e.rencana: semula or attrs.evolve(kartu, batal=True)}}


ATURAN: AturanBuku[BukuAdopsi, PeristiwaAdopsi] = AturanBuku(
    "buku adopsi",
    BukuAdopsi,
    {
        RencanaDisetujui: _disetujui,
        CapaianDicatat: _tercapai,
        LangkahAdopsiDibatalkan: _dibatalkan,
        **dict.fromkeys((jenis for _, jenis in LANGKAH), _melangkah),
    },
)


def evolve(buku: BukuAdopsi, peristiwa: PeristiwaAdopsi) -> BukuAdopsi:
    """The book with one event more; the same one if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaAdopsi], awal: BukuAdopsi) -> BukuAdopsi:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuAdopsi, pada: date) -> BukuAdopsi:
    """The book as it stood at the end of a day, by what was entered until then."""
    return ATURAN.pada(buku, pada, buku_adopsi())
