"""What the events of money change: stages, spending, refunds, mistakes, the end of the year."""

from __future__ import annotations

from math import ceil

import attrs

from pelayanan_publik.anggaran.book.events import (
    BelanjaDibatalkan,
    BelanjaDicatat,
    PencairanDibatalkan,
    PengembalianDibatalkan,
    PengembalianDicatat,
    TahunDitutup,
    Termin,
    TerminDicairkan,
)
from pelayanan_publik.anggaran.book.periksa import (
    galat_angka,
    galat_bukti,
    galat_kas,
    galat_sisa,
    kunci_bukti,
    mulai,
)
from pelayanan_publik.anggaran.book.state import BukuAnggaran, KartuBelanja, KartuPengembalian
from pelayanan_publik.anggaran.errors import (
    BelanjaSudahDikembalikan,
    PengembalianBerlebih,
    SyaratTerminBelumTercapai,
    TerminTidakUrut,
)
from pelayanan_publik.core.book import Perubahan
from pelayanan_publik.core.errors import Galat


def termin_dicairkan(buku: BukuAnggaran, e: TerminDicairkan) -> Perubahan:
    keadaan, kumpul = mulai(buku, e)
    cair, banyak = len(buku.cair), len(buku.termin)
    if e.termin == cair + 1 <= banyak:
        termin = buku.termin[cair]
        kumpul.tambah(galat_angka(f"Termin {e.termin}", e.jumlah_rupiah, termin.rupiah))
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


def pencairan_dibatalkan(buku: BukuAnggaran, e: PencairanDibatalkan) -> Perubahan:
    keadaan, kumpul = mulai(buku, e)
    cair, banyak = len(buku.cair), len(buku.termin)
    if e.termin == cair:
        rupiah = buku.termin[cair - 1].rupiah
        kumpul.tambah(galat_angka(f"Termin {cair}", e.jumlah_rupiah, rupiah))
        kumpul.tambah(galat_kas(buku, rupiah, "termin"))
    else:
        kumpul.tambah(TerminTidakUrut(e.termin, path="termin", cair=cair, banyak=banyak))
    kumpul.tuntas()
    return {"keadaan": keadaan, "cair": buku.cair[:-1]}


# --- money that goes, and comes back -------------------------------------------------------------


def belanja_dicatat(buku: BukuAnggaran, e: BelanjaDicatat) -> Perubahan:
    keadaan, kumpul = mulai(buku, e)
    with kumpul.di():
        kumpul.tambah(galat_sisa(buku.baris(e.kode_baris), e.jumlah_rupiah))
    kumpul.tambah(galat_kas(buku, e.jumlah_rupiah), galat_bukti(buku, e.bukti))
    kumpul.tuntas()
    return {
        "keadaan": keadaan,
        "belanja": {e.nomor: KartuBelanja(e.nomor, e.kode_baris, e.jumlah_rupiah, e.bukti)},
        "bukti": {kunci_bukti(e.bukti): e.nomor},
        **_realisasi(buku, e.kode_baris, e.jumlah_rupiah),
    }


def belanja_dibatalkan(buku: BukuAnggaran, e: BelanjaDibatalkan) -> Perubahan:
    keadaan, kumpul = mulai(buku, e)
    with kumpul.di():
        asal = buku.belanja_berlaku(e.belanja)
        apa = f"Belanja nomor {e.belanja}"
        kumpul.tambah(galat_angka(apa, e.jumlah_rupiah, asal.jumlah_rupiah))
        if kembali := asal.kembali_rupiah:
            raise BelanjaSudahDikembalikan(e.belanja, path="belanja", kembali=kembali)
    kumpul.tuntas()
    kartu = buku.belanja[e.belanja]
    return {
        "keadaan": keadaan,
        "belanja": {e.belanja: attrs.evolve(kartu, dibatalkan=True)},
        "bukti": {kunci_bukti(kartu.bukti): 0},
        **_realisasi(buku, kartu.kode_baris, -kartu.jumlah_rupiah),
    }


def pengembalian_dicatat(buku: BukuAnggaran, e: PengembalianDicatat) -> Perubahan:
    keadaan, kumpul = mulai(buku, e)
    kumpul.tambah(galat_bukti(buku, e.bukti))
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
        "bukti": {kunci_bukti(e.bukti): e.nomor},
        **_realisasi(buku, asal.kode_baris, -e.jumlah_rupiah),
    }


def pengembalian_dibatalkan(buku: BukuAnggaran, e: PengembalianDibatalkan) -> Perubahan:
    keadaan, kumpul = mulai(buku, e)
    with kumpul.di():
        batal = buku.pengembalian_berlaku(e.pengembalian)
        rupiah, baris = batal.jumlah_rupiah, buku.kartu[buku.belanja[batal.belanja].kode_baris]
        kumpul.tambah(
            galat_angka(f"Pengembalian nomor {e.pengembalian}", e.jumlah_rupiah, rupiah),
            galat_sisa(baris, rupiah, "pengembalian"),
            galat_kas(buku, rupiah, "pengembalian"),
        )
    kumpul.tuntas()
    kartu = buku.pengembalian[e.pengembalian]
    asal = buku.belanja[kartu.belanja]
    kembali = asal.kembali_rupiah - kartu.jumlah_rupiah
    return {
        "keadaan": keadaan,
        "belanja": {asal.nomor: attrs.evolve(asal, kembali_rupiah=kembali)},
        "pengembalian": {e.pengembalian: attrs.evolve(kartu, dibatalkan=True)},
        "bukti": {kunci_bukti(kartu.bukti): 0},
        **_realisasi(buku, asal.kode_baris, kartu.jumlah_rupiah),
    }


def tahun_ditutup(buku: BukuAnggaran, e: TahunDitutup) -> Perubahan:
    keadaan, kumpul = mulai(buku, e)
    kumpul.tambah(
        galat_angka("SiLPA", e.silpa_rupiah, buku.silpa_rupiah, "silpa_rupiah"),
        galat_angka("Kas", e.kas_rupiah, buku.kas_rupiah, "kas_rupiah"),
    )
    kumpul.tuntas()
    return {"keadaan": keadaan}


def _realisasi(buku: BukuAnggaran, kode: str, rupiah: int) -> Perubahan:
    """So much more (or less) spent, on a line and in all."""
    kartu = buku.kartu[kode]
    baru = attrs.evolve(kartu, realisasi_rupiah=kartu.realisasi_rupiah + rupiah)
    return {"kartu": {kode: baru}, "realisasi_rupiah": buku.realisasi_rupiah + rupiah}
