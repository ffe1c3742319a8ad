"""What each event changes in the book of complaints.

One function for each kind of event: it looks at the book, collects every fault, and answers with
the changed fields. Commands try their event here before they answer, and a log read from
elsewhere meets the same rules.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import attrs

from pelayanan_publik.core.book import AturanBuku, Perubahan
from pelayanan_publik.core.errors import Pengumpul, angkat
from pelayanan_publik.core.units import tulis_kata
from pelayanan_publik.layanan.batas_waktu import BatasAkhir
from pelayanan_publik.layanan.errors import (
    BukanLangkahTerakhirLayanan,
    PelaporDiperlukan,
    PengaduanSudahAda,
)
from pelayanan_publik.layanan.pengaduan.events import (
    KelengkapanDiminta,
    KelengkapanDiterima,
    LangkahPengaduan,
    LangkahPengaduanDibatalkan,
    PengaduanDialihkan,
    PengaduanDibukaLagi,
    PengaduanDicabut,
    PengaduanDiperpanjang,
    PengaduanDitanggapi,
    PengaduanDiterima,
    PengaduanDiteruskan,
    PengaduanDitolak,
    PengaduanSelesai,
    PeristiwaPengaduan,
)
from pelayanan_publik.layanan.pengaduan.hitungan import (
    batas_awal,
    batas_putaran,
    galat_batas,
    galat_jeda,
    putaran_baru,
    putaran_diperpanjang,
    putaran_diteruskan,
    putaran_lengkap,
)
from pelayanan_publik.layanan.pengaduan.kartu import (
    LANGKAH,
    KartuPengaduan,
    KeadaanPengaduan,
    PutaranPengaduan,
)
from pelayanan_publik.layanan.pengaduan.kebijakan import PemenuhBatas
from pelayanan_publik.layanan.pengaduan.state import (
    BukuPengaduan,
    buku_pengaduan,
    galat_jenis,
    galat_keadaan,
    galat_langkah,
    galat_tercatat,
    pemenuh,
)


def _mulai(buku: BukuPengaduan, e: LangkahPengaduan) -> KartuPengaduan:
    """The card of a step's complaint, after asking what is asked of every step."""
    kartu = buku.pengaduan(e.pengaduan)
    kumpul = Pengumpul()
    kumpul.tambah(*galat_langkah(kartu, type(e), e.hari, e.tanggal))
    kumpul.tuntas()
    return kartu


def _jadi(
    buku: BukuPengaduan,
    lama: KartuPengaduan,
    e: LangkahPengaduan,
    keadaan: KeadaanPengaduan | None = None,
    **isi: Any,  # noqa: ANN401 - the fields of a card
) -> Perubahan:
    """The card after a step, in the state it leads to where that is only one, and the counts."""
    if keadaan is None:
        (keadaan,) = LANGKAH[lama.keadaan, type(e)]
    baru = attrs.evolve(lama, keadaan=keadaan, langkah=e.nomor, hari=e.hari, **isi)
    return {
        "kartu": {baru.pengaduan: baru},
        "sebelum": {e.nomor: lama},
        **_hitung(buku, lama.keadaan, keadaan),
    }


def _hitung(buku: BukuPengaduan, dari: KeadaanPengaduan, ke: KeadaanPengaduan) -> Perubahan:
    if dari is ke:
        return {}
    return {"banyak": {dari: buku.banyak[dari] - 1, ke: buku.banyak.get(ke, 0) + 1}}


def _berbatas(
    kartu: KartuPengaduan, jenis: str, putaran: PutaranPengaduan, batas: BatasAkhir | None
) -> PutaranPengaduan:
    """The round with the deadline that an event tells, which must follow from it."""
    kebijakan = kartu.kebijakan
    galat = galat_batas(batas, lambda libur: batas_putaran(kebijakan, jenis, putaran, libur))
    angkat(filter(None, [galat]))
    return attrs.evolve(putaran, batas=batas)


def _tanggap(kartu: KartuPengaduan, hari: date) -> date:
    """The day of the first response, if this one is none before it."""
    return kartu.ditanggapi_awal or hari


def _diterima(buku: BukuPengaduan, e: PengaduanDiterima) -> Perubahan:
    if lama := buku.kartu.get(e.pengaduan):
        raise PengaduanSudahAda(e.pengaduan, path="pengaduan", keadaan=tulis_kata(lama.keadaan))
    kumpul = Pengumpul()
    kumpul.tambah(
        galat_tercatat(e.hari, e.tanggal),
        galat_jenis(e.kebijakan, e.jenis),
        None if e.pelapor or e.anonim else PelaporDiperlukan(path="pelapor"),
    )
    kumpul.tuntas()
    putaran = putaran_baru(e.kebijakan, e.hari, dibuka_lagi=False)
    kartu = KartuPengaduan(e, KeadaanPengaduan.DICATAT, e.nomor, e.hari, e.jenis, putaran)
    galat = galat_batas(
        e.batas_awal, lambda libur: batas_awal(e.kebijakan, e.hari, libur), "batas_awal"
    )
    angkat(filter(None, [galat]))
    kartu = attrs.evolve(kartu, putaran=_berbatas(kartu, e.jenis, putaran, e.batas))
    awal = kartu.keadaan
    return {"kartu": {e.pengaduan: kartu}, "banyak": {awal: buku.banyak.get(awal, 0) + 1}}


def _diteruskan(buku: BukuPengaduan, e: PengaduanDiteruskan) -> Perubahan:
    kartu = _mulai(buku, e)
    angkat(filter(None, [galat_jenis(kartu.kebijakan, e.jenis)]))
    putaran = _berbatas(kartu, e.jenis, putaran_diteruskan(kartu, e.hari), e.batas)
    awal = _tanggap(kartu, e.hari)
    return _jadi(buku, kartu, e, jenis=e.jenis, unit=e.unit, putaran=putaran, ditanggapi_awal=awal)


def _dialihkan(buku: BukuPengaduan, e: PengaduanDialihkan) -> Perubahan:
    return _jadi(buku, _mulai(buku, e), e, unit=e.unit)


def _diminta(buku: BukuPengaduan, e: KelengkapanDiminta) -> Perubahan:
    kartu = _mulai(buku, e)
    return _jadi(buku, kartu, e, diminta=e.hari, ditanggapi_awal=_tanggap(kartu, e.hari))


def _lengkap(buku: BukuPengaduan, e: KelengkapanDiterima) -> Perubahan:
    kartu = _mulai(buku, e)
    angkat(filter(None, [galat_jeda(kartu, e.hari, e.jeda)]))
    putaran = _berbatas(kartu, kartu.jenis, putaran_lengkap(kartu, e.jeda), e.batas)
    return _jadi(buku, kartu, e, kartu.kembali, diminta=None, putaran=putaran)


def _ditanggapi(buku: BukuPengaduan, e: PengaduanDitanggapi) -> Perubahan:
    kartu = _mulai(buku, e)
    putaran = attrs.evolve(
        kartu.putaran,
        dijawab=kartu.putaran.dijawab or e.hari,
        terpenuhi=pemenuh(kartu, PemenuhBatas.DITANGGAPI, e.hari),
    )
    return _jadi(buku, kartu, e, putaran=putaran, ditanggapi_awal=_tanggap(kartu, e.hari))


def _diperpanjang(buku: BukuPengaduan, e: PengaduanDiperpanjang) -> Perubahan:
    kartu = _mulai(buku, e)
    putaran = _berbatas(kartu, kartu.jenis, putaran_diperpanjang(kartu), e.batas)
    return _jadi(buku, kartu, e, putaran=putaran)


def _selesai(buku: BukuPengaduan, e: PengaduanSelesai) -> Perubahan:
    kartu = _mulai(buku, e)
    putaran = attrs.evolve(
        kartu.putaran,
        terpenuhi=pemenuh(kartu, PemenuhBatas.SELESAI, e.hari),
        berakhir=e.hari,
    )
    return _jadi(buku, kartu, e, putaran=putaran)


def _ditolak(buku: BukuPengaduan, e: PengaduanDitolak) -> Perubahan:
    kartu = _mulai(buku, e)
    putaran = attrs.evolve(kartu.putaran, terpenuhi=e.hari, berakhir=e.hari)
    awal = _tanggap(kartu, e.hari)
    return _jadi(buku, kartu, e, putaran=putaran, diminta=None, ditanggapi_awal=awal)


def _dicabut(buku: BukuPengaduan, e: PengaduanDicabut) -> Perubahan:
    kartu = _mulai(buku, e)
    putaran = attrs.evolve(kartu.putaran, berakhir=e.hari)
    return _jadi(buku, kartu, e, putaran=putaran, diminta=None)


def _dibuka_lagi(buku: BukuPengaduan, e: PengaduanDibukaLagi) -> Perubahan:
    kartu = _mulai(buku, e)
    baru = putaran_baru(kartu.kebijakan, e.hari, dibuka_lagi=True)
    putaran = _berbatas(kartu, kartu.jenis, baru, e.batas)
    lalu = (*kartu.putaran_lalu, kartu.putaran)
    return _jadi(buku, kartu, e, kartu.kembali, putaran=putaran, putaran_lalu=lalu)


def _dibatalkan(buku: BukuPengaduan, e: LangkahPengaduanDibatalkan) -> Perubahan:
    kartu = buku.pengaduan(e.pengaduan)
    angkat(filter(None, [galat_keadaan(kartu, type(e))]))
    if kartu.langkah != e.langkah:
        raise BukanLangkahTerakhirLayanan(
            e.langkah, path="langkah", berkas=e.pengaduan, terakhir=kartu.langkah
        )
    semula = buku.sebelum.get(e.langkah)
    if semula is None:
        semula = attrs.evolve(kartu, keadaan=KeadaanPengaduan.BATAL)
    return {
        "kartu": {e.pengaduan: semula},
        "dibatalkan": {e.langkah: e.nomor},
        **_hitung(buku, kartu.keadaan, semula.keadaan),
    }


ATURAN: AturanBuku[BukuPengaduan, PeristiwaPengaduan] = AturanBuku(
    "buku pengaduan",
    BukuPengaduan,
    {
        PengaduanDiterima: _diterima,
        PengaduanDiteruskan: _diteruskan,
        PengaduanDialihkan: _dialihkan,
        KelengkapanDiminta: _diminta,
        KelengkapanDiterima: _lengkap,
        PengaduanDitanggapi: _ditanggapi,
        PengaduanDiperpanjang: _diperpanjang,
        PengaduanSelesai: _selesai,
        PengaduanDitolak: _ditolak,
        PengaduanDicabut: _dicabut,
        PengaduanDibukaLagi: _dibuka_lagi,
        LangkahPengaduanDibatalkan: _dibatalkan,
    },
)


def evolve(buku: BukuPengaduan, peristiwa: PeristiwaPengaduan) -> BukuPengaduan:
    """The book with one event more; the same one if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaPengaduan], awal: BukuPengaduan) -> BukuPengaduan:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuPengaduan, pada: date) -> BukuPengaduan:
    """The book as it stood at the end of a day, by what was entered until then."""
    return ATURAN.pada(buku, pada, buku_pengaduan())
