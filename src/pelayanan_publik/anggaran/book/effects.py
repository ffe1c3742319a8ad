"""What each event changes in the book, or why it may not stand there.

One function for each kind of event: it looks at the book, collects every fault, and answers
with the changed fields. Commands try their event here before they answer, and a log read from
elsewhere meets the same rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from math import ceil

import attrs

from pelayanan_publik.anggaran.book.events import (
    BelanjaDibatalkan,
    BelanjaDicatat,
    PaguDitetapkan,
    PencairanDibatalkan,
    PengembalianDibatalkan,
    PengembalianDicatat,
    PergeseranDicatat,
    PeristiwaAnggaran,
    RABDisetujui,
    TahunDitutup,
    Termin,
    TerminDicairkan,
    TerminDirencanakan,
)
from pelayanan_publik.anggaran.book.state import (
    BukuAnggaran,
    KartuBaris,
    KartuBelanja,
    KartuPengembalian,
    KeadaanAnggaran,
    buku_baru,
)
from pelayanan_publik.anggaran.errors import (
    AngkaTidakCocok,
    BarisSudahAda,
    BelanjaSudahDikembalikan,
    BuktiSudahDipakai,
    DiLuarTahunAnggaran,
    KasTidakCukup,
    KegiatanSudahAda,
    MusyawarahBelumAda,
    PengembalianBerlebih,
    PergeseranDiTempat,
    PersetujuanKurang,
    RencanaTerminSalah,
    SisaBarisKurang,
    SyaratTerminBelumTercapai,
    TerminSudahCair,
    TerminTidakUrut,
)
from pelayanan_publik.anggaran.rab import galat_rab
from pelayanan_publik.core.book import AturanBuku, Perubahan
from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.units import galat_anggota
from pelayanan_publik.core.validity import galat_tanggal


def _mulai(buku: BukuAnggaran, e: PeristiwaAnggaran) -> tuple[KeadaanAnggaran, Pengumpul]:
    """The state after a step, and a collector that knows whether its day is in the budget year.

    A step that the state forbids is refused at once: nothing else about it has a meaning.
    """
    keadaan = buku.langkah(type(e))
    tahun = (e.pagu if isinstance(e, PaguDitetapkan) else buku.pagu).tahun
    kumpul = Pengumpul()
    if e.tanggal.year != tahun:
        kumpul.tambah(DiLuarTahunAnggaran(e.tanggal, path="tanggal", tahun=str(tahun)))
    return keadaan, kumpul


# --- the plan ------------------------------------------------------------------------------------


def _pagu(buku: BukuAnggaran, e: PaguDitetapkan) -> Perubahan:
    keadaan, kumpul = _mulai(buku, e)
    kumpul.tuntas()
    return {"keadaan": keadaan, "pagu_atau_kosong": e.pagu}


def _rab(buku: BukuAnggaran, e: RABDisetujui) -> Perubahan:
    keadaan, kumpul = _mulai(buku, e)
    kegiatan = e.kegiatan.kode
    if e.kegiatan.musyawarah is None:
        kumpul.tambah(MusyawarahBelumAda(kegiatan, path="kegiatan.musyawarah"))
    if kegiatan in buku.kegiatan:
        nomor = buku.kegiatan[kegiatan]
        kumpul.tambah(KegiatanSudahAda(kegiatan, path="kegiatan.kode", nomor=nomor))
    kumpul.tambah(*(g.di("rab") for g in galat_rab(e.rab, buku.belum_dianggarkan_rupiah)))
    for path, baris in e.rab.jalan():
        if lama := buku.kartu.get(baris.kode):
            letak = f"rab.{path}.kode"
            kumpul.tambah(BarisSudahAda(baris.kode, path=letak, kegiatan=lama.kegiatan))
    kumpul.tuntas()
    kartu = {}
    for bagian in e.rab.bagian:
        for b in bagian.baris:
            rupiah = b.jumlah_rupiah(e.rab.pembulatan)
            kartu[b.kode] = KartuBaris(
                b.kode, b.uraian, kegiatan, bagian.label, b.rekening, rupiah, rupiah
            )
    return {
        "keadaan": keadaan,
        "kegiatan": {kegiatan: e.nomor},
        "kartu": kartu,
        "anggaran_rupiah": buku.anggaran_rupiah + e.rab.total_rupiah,
    }


def _digeser(buku: BukuAnggaran, e: PergeseranDicatat) -> Perubahan:
    keadaan, kumpul = _mulai(buku, e)
    if e.dari == e.ke:
        kumpul.tambah(PergeseranDiTempat(e.dari, path="ke"))
    if not e.persetujuan.mencakup(e.perlu):
        perlu = e.perlu.sebutan
        kumpul.tambah(PersetujuanKurang(e.persetujuan.sebutan, path="persetujuan", perlu=perlu))
    with kumpul.di():
        buku.baris(e.ke, "ke")
    with kumpul.di():
        kumpul.tambah(_galat_sisa(buku.baris(e.dari, "dari"), e.jumlah_rupiah))
    kumpul.tuntas()
    dari, ke = buku.kartu[e.dari], buku.kartu[e.ke]
    kurang, tambah = dari.anggaran_rupiah - e.jumlah_rupiah, ke.anggaran_rupiah + e.jumlah_rupiah
    kartu = {
        e.dari: attrs.evolve(dari, anggaran_rupiah=kurang),
        e.ke: attrs.evolve(ke, anggaran_rupiah=tambah),
    }
    return {"keadaan": keadaan, "kartu": kartu}


# --- money that comes ----------------------------------------------------------------------------


def _termin(buku: BukuAnggaran, e: TerminDirencanakan) -> Perubahan:
    keadaan, kumpul = _mulai(buku, e)
    if buku.cair:
        kumpul.tambah(TerminSudahCair(len(buku.cair), path="termin"))
    kumpul.tambah(galat_bagian(e.bagian), *_galat_rencana(e.termin))
    rupiah = sum(t.rupiah for t in e.termin)
    kumpul.tambah(_galat_angka("Jumlah termin", rupiah, buku.pagu.rupiah, "termin"))
    kumpul.tuntas()
    return {"keadaan": keadaan, "termin": e.termin}


def galat_bagian(bagian: Iterable[Fraction]) -> Galat | None:
    """The fault of shares that do not add up to exactly 1."""
    jumlah = sum(bagian)
    if jumlah == 1:
        return None
    isi = f"bagian berjumlah {jumlah}"
    return RencanaTerminSalah(isi, path="bagian", seharusnya="berjumlah 1")


def _galat_rencana(termin: tuple[Termin, ...]) -> Iterator[Galat]:
    """The faults of stages that are no shares of a whole, or wait for what cannot be."""
    for i, t in enumerate(termin):
        if t.bagian <= 0:
            isi = f"bagian termin {i + 1} {t.bagian}"
            yield RencanaTerminSalah(isi, path=f"bagian[{i}]", seharusnya="di atas 0")
        if not 0 <= t.syarat_realisasi <= (1 if i else 0):
            isi = f"syarat termin {i + 1} {t.syarat_realisasi}"
            boleh = "antara 0 dan 1" if i else "0: termin pertama tidak menunggu apa pun"
            yield RencanaTerminSalah(isi, path=f"termin[{i}].syarat_realisasi", seharusnya=boleh)


def _dicairkan(buku: BukuAnggaran, e: TerminDicairkan) -> Perubahan:
    keadaan, kumpul = _mulai(buku, e)
    cair, banyak = len(buku.cair), len(buku.termin)
    if e.termin == cair + 1 <= banyak:
        termin = buku.termin[cair]
        kumpul.tambah(_galat_angka(f"Termin {e.termin}", e.jumlah_rupiah, termin.rupiah))
        kumpul.tambah(_galat_syarat(buku, termin))
    else:
        kumpul.tambah(TerminTidakUrut(e.termin, path="termin", cair=cair, banyak=banyak))
    kumpul.tuntas()
    return {"keadaan": keadaan, "cair": (*buku.cair, e.tanggal)}


def _galat_syarat(buku: BukuAnggaran, berikut: Termin) -> Galat | None:
    """The fault of a next stage for which too little of the last one was spent."""
    cair = len(buku.cair)
    if not cair:
        return None
    syarat = ceil(berikut.syarat_realisasi * buku.termin[cair - 1].rupiah)
    realisasi = buku.realisasi_termin(cair)
    if realisasi >= syarat:
        return None
    return SyaratTerminBelumTercapai(
        cair + 1, path="termin", syarat=syarat, realisasi=realisasi, kurang=syarat - realisasi
    )


def _pencairan_dibatalkan(buku: BukuAnggaran, e: PencairanDibatalkan) -> Perubahan:
    keadaan, kumpul = _mulai(buku, e)
    cair, banyak = len(buku.cair), len(buku.termin)
    if e.termin == cair:
        rupiah = buku.termin[cair - 1].rupiah
        kumpul.tambah(_galat_angka(f"Termin {cair}", e.jumlah_rupiah, rupiah))
        kumpul.tambah(_galat_kas(buku, rupiah, "termin"))
    else:
        kumpul.tambah(TerminTidakUrut(e.termin, path="termin", cair=cair, banyak=banyak))
    kumpul.tuntas()
    return {"keadaan": keadaan, "cair": buku.cair[:-1]}


# --- money that goes, and comes back -------------------------------------------------------------


def _dibelanjakan(buku: BukuAnggaran, e: BelanjaDicatat) -> Perubahan:
    keadaan, kumpul = _mulai(buku, e)
    with kumpul.di():
        kumpul.tambah(_galat_sisa(buku.baris(e.kode_baris), e.jumlah_rupiah))
    kumpul.tambah(_galat_kas(buku, e.jumlah_rupiah), _galat_bukti(buku, e.bukti))
    kumpul.tuntas()
    return {
        "keadaan": keadaan,
        "belanja": {e.nomor: KartuBelanja(e.nomor, e.kode_baris, e.jumlah_rupiah, e.bukti)},
        "bukti": {e.bukti: e.nomor},
        **_realisasi(buku, e.kode_baris, e.jumlah_rupiah),
    }


def _belanja_dibatalkan(buku: BukuAnggaran, e: BelanjaDibatalkan) -> Perubahan:
    keadaan, kumpul = _mulai(buku, e)
    with kumpul.di():
        asal = buku.belanja_berlaku(e.belanja)
        apa = f"Belanja nomor {e.belanja}"
        kumpul.tambah(_galat_angka(apa, e.jumlah_rupiah, asal.jumlah_rupiah))
        if kembali := asal.kembali_rupiah:
            raise BelanjaSudahDikembalikan(e.belanja, path="belanja", kembali=kembali)
    kumpul.tuntas()
    kartu = buku.belanja[e.belanja]
    return {
        "keadaan": keadaan,
        "belanja": {e.belanja: attrs.evolve(kartu, dibatalkan=True)},
        "bukti": {kartu.bukti: 0},
        **_realisasi(buku, kartu.kode_baris, -kartu.jumlah_rupiah),
    }


def _dikembalikan(buku: BukuAnggaran, e: PengembalianDicatat) -> Perubahan:
    keadaan, kumpul = _mulai(buku, e)
    kumpul.tambah(_galat_bukti(buku, e.bukti))
    with kumpul.di():
        sisa = buku.belanja_berlaku(e.belanja).sisa_rupiah
        if e.jumlah_rupiah > sisa:
            raise PengembalianBerlebih(
                e.jumlah_rupiah, path="jumlah_rupiah", belanja=e.belanja, sisa=sisa
            )
    kumpul.tuntas()
    asal = buku.belanja[e.belanja]
    kembali = asal.kembali_rupiah + e.jumlah_rupiah
    kartu = KartuPengembalian(e.nomor, e.belanja, e.jumlah_rupiah, e.bukti)
    return {
        "keadaan": keadaan,
        "belanja": {e.belanja: attrs.evolve(asal, kembali_rupiah=kembali)},
        "pengembalian": {e.nomor: kartu},
        "bukti": {e.bukti: e.nomor},
        **_realisasi(buku, asal.kode_baris, -e.jumlah_rupiah),
    }


def _pengembalian_dibatalkan(buku: BukuAnggaran, e: PengembalianDibatalkan) -> Perubahan:
    keadaan, kumpul = _mulai(buku, e)
    with kumpul.di():
        batal = buku.pengembalian_berlaku(e.pengembalian)
        rupiah, baris = batal.jumlah_rupiah, buku.kartu[buku.belanja[batal.belanja].kode_baris]
        kumpul.tambah(
            _galat_angka(f"Pengembalian nomor {e.pengembalian}", e.jumlah_rupiah, rupiah),
            _galat_sisa(baris, rupiah, "pengembalian"),
            _galat_kas(buku, rupiah, "pengembalian"),
        )
    kumpul.tuntas()
    kartu = buku.pengembalian[e.pengembalian]
    asal = buku.belanja[kartu.belanja]
    kembali = asal.kembali_rupiah - kartu.jumlah_rupiah
    return {
        "keadaan": keadaan,
        "belanja": {asal.nomor: attrs.evolve(asal, kembali_rupiah=kembali)},
        "pengembalian": {e.pengembalian: attrs.evolve(kartu, dibatalkan=True)},
        "bukti": {kartu.bukti: 0},
        **_realisasi(buku, asal.kode_baris, kartu.jumlah_rupiah),
    }


def _ditutup(buku: BukuAnggaran, e: TahunDitutup) -> Perubahan:
    keadaan, kumpul = _mulai(buku, e)
    kumpul.tambah(
        _galat_angka("SiLPA", e.silpa_rupiah, buku.silpa_rupiah, "silpa_rupiah"),
        _galat_angka("Kas", e.kas_rupiah, buku.kas_rupiah, "kas_rupiah"),
    )
    kumpul.tuntas()
    return {"keadaan": keadaan}


# --- their parts ---------------------------------------------------------------------------------


def _realisasi(buku: BukuAnggaran, kode: str, rupiah: int) -> Perubahan:
    """So much more (or less) spent, on a line and in all."""
    kartu = buku.kartu[kode]
    baru = attrs.evolve(kartu, realisasi_rupiah=kartu.realisasi_rupiah + rupiah)
    return {"kartu": {kode: baru}, "realisasi_rupiah": buku.realisasi_rupiah + rupiah}


def _galat_sisa(kartu: KartuBaris, rupiah: int, path: str = "jumlah_rupiah") -> Galat | None:
    if rupiah <= kartu.sisa_rupiah:
        return None
    return SisaBarisKurang(rupiah, path=path, baris=kartu.kode, sisa=kartu.sisa_rupiah)


def _galat_kas(buku: BukuAnggaran, rupiah: int, path: str = "jumlah_rupiah") -> Galat | None:
    if rupiah <= buku.kas_rupiah:
        return None
    kas, diterima = buku.kas_rupiah, buku.diterima_rupiah
    return KasTidakCukup(rupiah, path=path, kas=kas, diterima=diterima)


def _galat_bukti(buku: BukuAnggaran, bukti: str) -> Galat | None:
    nomor = buku.bukti.get(bukti)
    return BuktiSudahDipakai(bukti, path="bukti", nomor=nomor) if nomor else None


def _galat_angka(
    apa: str, nilai: int, seharusnya: int, path: str = "jumlah_rupiah"
) -> Galat | None:
    """The fault of an event's figure that is not the book's own."""
    if nilai == seharusnya:
        return None
    return AngkaTidakCocok(nilai, path=path, apa=apa, seharusnya=seharusnya)


# --- the rules of the book -----------------------------------------------------------------------

ATURAN: AturanBuku[BukuAnggaran, PeristiwaAnggaran] = AturanBuku(
    "buku anggaran",
    {
        PaguDitetapkan: _pagu,
        RABDisetujui: _rab,
        PergeseranDicatat: _digeser,
        TerminDirencanakan: _termin,
        TerminDicairkan: _dicairkan,
        PencairanDibatalkan: _pencairan_dibatalkan,
        BelanjaDicatat: _dibelanjakan,
        BelanjaDibatalkan: _belanja_dibatalkan,
        PengembalianDicatat: _dikembalikan,
        PengembalianDibatalkan: _pengembalian_dibatalkan,
        TahunDitutup: _ditutup,
    },
)


def evolve(buku: BukuAnggaran, peristiwa: PeristiwaAnggaran) -> BukuAnggaran:
    """The book with one event more; the same book if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaAnggaran], awal: BukuAnggaran) -> BukuAnggaran:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuAnggaran, pada: date) -> BukuAnggaran:
    """The book as it stood at the end of a day."""
    salah = galat_anggota(buku, BukuAnggaran, "buku"), galat_tanggal(pada, "pada")
    angkat(filter(None, salah))
    if pada >= buku.catatan.terakhir:
        return buku
    return fold((e for e in buku.catatan.peristiwa if e.tanggal <= pada), buku_baru())
