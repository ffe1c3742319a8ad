"""What the events of the plan change: the ceiling, the RAB, shifts, the stages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

import attrs

from pelayanan_publik.anggaran.book.events import (
    PaguDitetapkan,
    PergeseranDicatat,
    RABDisetujui,
    Termin,
    TerminDirencanakan,
)
from pelayanan_publik.anggaran.book.periksa import galat_angka, galat_sisa, mulai
from pelayanan_publik.anggaran.book.state import BukuAnggaran, KartuBaris
from pelayanan_publik.anggaran.errors import (
    BarisSudahAda,
    KegiatanSudahAda,
    PergeseranDiTempat,
    PersetujuanKurang,
    RencanaTerminSalah,
    TerminSudahCair,
)
from pelayanan_publik.anggaran.rab import galat_rab
from pelayanan_publik.core.book import Perubahan
from pelayanan_publik.core.errors import Galat


def pagu_ditetapkan(buku: BukuAnggaran, e: PaguDitetapkan) -> Perubahan:
    keadaan, kumpul = mulai(buku, e)
    kumpul.tuntas()
    return {"keadaan": keadaan, "pagu_atau_kosong": e.pagu}


def rab_disetujui(buku: BukuAnggaran, e: RABDisetujui) -> Perubahan:
    keadaan, kumpul = mulai(buku, e)
    kegiatan = e.kegiatan.kode
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


def pergeseran_dicatat(buku: BukuAnggaran, e: PergeseranDicatat) -> Perubahan:
    keadaan, kumpul = mulai(buku, e)
    if e.dari == e.ke:
        kumpul.tambah(PergeseranDiTempat(e.dari, path="ke"))
    if not e.persetujuan.mencakup(e.perlu):
        perlu = e.perlu.sebutan
        kumpul.tambah(PersetujuanKurang(e.persetujuan.sebutan, path="persetujuan", perlu=perlu))
    with kumpul.di():
        buku.baris(e.ke, "ke")
    with kumpul.di():
        kumpul.tambah(galat_sisa(buku.baris(e.dari, "dari"), e.jumlah_rupiah))
    kumpul.tuntas()
    dari, ke = buku.kartu[e.dari], buku.kartu[e.ke]
    kurang, tambah = dari.anggaran_rupiah - e.jumlah_rupiah, ke.anggaran_rupiah + e.jumlah_rupiah
    kartu = {
        e.dari: attrs.evolve(dari, anggaran_rupiah=kurang),
        e.ke: attrs.evolve(ke, anggaran_rupiah=tambah),
    }
    return {"keadaan": keadaan, "kartu": kartu}


def termin_direncanakan(buku: BukuAnggaran, e: TerminDirencanakan) -> Perubahan:
    keadaan, kumpul = mulai(buku, e)
    if buku.cair:
        kumpul.tambah(TerminSudahCair(len(buku.cair), path="termin"))
    kumpul.tambah(galat_bagian(e.bagian), *_galat_rencana(e.termin))
    pagu = buku.pagu.rupiah
    rupiah = sum(t.rupiah for t in e.termin)
    kumpul.tambah(galat_angka("Jumlah termin", rupiah, pagu, "termin"))
    for i, t in enumerate(() if kumpul.galat else e.termin):
        if abs(t.rupiah - t.bagian * pagu) >= 1:
            dekat = round(t.bagian * pagu)
            kumpul.tambah(galat_angka(f"Termin {i + 1}", t.rupiah, dekat, f"termin[{i}].rupiah"))
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
