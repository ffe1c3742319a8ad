"""What each event changes in the cards of orders, and what that takes of their groups."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from pelayanan_publik.core.book import Perubahan
from pelayanan_publik.core.errors import Galat, Pengumpul, angkat
from pelayanan_publik.core.units import tulis_kata, tulis_rupiah
from pelayanan_publik.gandeng_gendong.book.beban import ganti_kartu
from pelayanan_publik.gandeng_gendong.book.events import (
    LangkahPesanan,
    LangkahPesananDitarik,
    PesananDibatalkan,
    PesananDibayar,
    PesananDicatat,
    PesananDikirim,
    PesananDitawarkan,
    PesananDiterimaPemesan,
    TawaranDitarik,
    TawaranDiterima,
    TawaranDitolak,
)
from pelayanan_publik.gandeng_gendong.book.langkah import (
    LANGKAH_PESANAN,
    KeadaanKelompok,
    KeadaanPesanan,
    langkah_sah,
)
from pelayanan_publik.gandeng_gendong.book.state import (
    BukuGandengGendong,
    KartuKelompok,
    KartuPesanan,
)
from pelayanan_publik.gandeng_gendong.book.tawaran import calon_dari, galat_tawaran
from pelayanan_publik.gandeng_gendong.errors import (
    BukanLangkahTerakhirPesanan,
    HariPesananMundur,
    HariSesudahDicatat,
    KelompokTidakLayak,
    LangkahPesananTidakSah,
    PembayaranTidakSesuai,
    PesananSudahAda,
    PorsiMelebihi,
    SudahDibayar,
)


def galat_hari_langkah(hari: date, tanggal: date, terakhir: date) -> list[Galat]:
    """The faults of the day of a step: entered before it happened, or before the last one."""
    galat: list[Galat] = []
    if hari > tanggal:
        galat.append(HariSesudahDicatat(hari, path="hari", tercatat=tanggal))
    if hari < terakhir:
        galat.append(HariPesananMundur(hari, path="hari", terakhir=terakhir))
    return galat


def galat_gerak_pesanan(kartu: KartuPesanan, jenis: type[Any]) -> Galat | None:
    """The fault of a step that an order's state does not allow."""
    if (kartu.keadaan, jenis) in LANGKAH_PESANAN:
        return None
    if jenis is PesananDibayar and kartu.keadaan is KeadaanPesanan.DIBAYAR:
        return SudahDibayar(kartu.isi.kode, path="pesanan", hari=kartu.dibayar_pada)
    return LangkahPesananTidakSah(
        jenis.__name__,
        path="pesanan",
        pesanan=kartu.isi.kode,
        keadaan=tulis_kata(kartu.keadaan),
        sah=langkah_sah(LANGKAH_PESANAN, kartu.keadaan),
    )


def _mulai(buku: BukuGandengGendong, e: LangkahPesanan) -> tuple[KartuPesanan, Pengumpul]:
    """The card of a step's order, and a collector with what the day says against the step."""
    kartu = buku.kartu_pesanan(e.pesanan)
    angkat(filter(None, [galat_gerak_pesanan(kartu, type(e))]))
    kumpul = Pengumpul()
    kumpul.tambah(*galat_hari_langkah(e.hari, e.tanggal, kartu.hari))
    return kartu, kumpul


def _maju(
    buku: BukuGandengGendong,
    lama: KartuPesanan,
    e: LangkahPesanan,
    **isi: Any,  # noqa: ANN401 - the fields of a card
) -> Perubahan:
    (keadaan,) = LANGKAH_PESANAN[lama.keadaan, type(e)]
    baru = attrs.evolve(lama, keadaan=keadaan, langkah=e.nomor, hari=e.hari, **isi)
    return {**ganti_kartu(buku, lama, baru), "sebelum": {e.nomor: lama}}


def dicatat(buku: BukuGandengGendong, e: PesananDicatat) -> Perubahan:
    isi = e.isi
    if lama := buku.pesanan.get(isi.kode):
        raise PesananSudahAda(isi.kode, path="isi.kode", keadaan=tulis_kata(lama.keadaan))
    if isi.dipesan > e.tanggal:
        raise HariSesudahDicatat(isi.dipesan, path="isi.dipesan", tercatat=e.tanggal)
    return {"pesanan": {isi.kode: KartuPesanan(isi, KeadaanPesanan.DIPESAN, e.nomor, isi.dipesan)}}


def ditawarkan(buku: BukuGandengGendong, e: PesananDitawarkan) -> Perubahan:
    kartu, kumpul = _mulai(buku, e)
    kelompok = buku.kartu_kelompok(e.kelompok)
    kumpul.tambah(*galat_tawaran(buku, kartu, kelompok, e))
    kumpul.tuntas()
    ubah = _maju(
        buku,
        kartu,
        e,
        kelompok=e.kelompok,
        anggota=e.anggota,
        harga_satuan_rupiah=e.harga_satuan_rupiah,
        putaran=buku.putaran,
    )
    isi: dict[str, KartuKelompok] = dict(ubah["kelompok"])  # type: ignore[call-overload]
    isi[e.kelompok] = attrs.evolve(isi[e.kelompok], giliran=e.nomor)
    return {**ubah, "kelompok": isi}


def tawaran_diterima(buku: BukuGandengGendong, e: TawaranDiterima) -> Perubahan:
    kartu, kumpul = _mulai(buku, e)
    kelompok = buku.kelompok[kartu.kelompok]
    if kelompok.keadaan is not KeadaanKelompok.AKTIF:
        halangan = "; ".join(map(str, calon_dari(kelompok).halangan))
        kumpul.tambah(
            KelompokTidakLayak(kelompok.kode, path="kelompok", pesanan=e.pesanan, alasan=halangan)
        )
    kumpul.tuntas()
    return _maju(buku, kartu, e)


_LEPAS = {"kelompok": "", "anggota": 0, "harga_satuan_rupiah": 0}
"""The fields of a card that is nobody's again."""


def tawaran_ditolak(buku: BukuGandengGendong, e: TawaranDitolak) -> Perubahan:
    kartu, kumpul = _mulai(buku, e)
    kumpul.tuntas()
    return _maju(buku, kartu, e, penolak=(*kartu.penolak, kartu.kelompok), **_LEPAS)


def tawaran_ditarik(buku: BukuGandengGendong, e: TawaranDitarik) -> Perubahan:
    kartu, kumpul = _mulai(buku, e)
    kumpul.tuntas()
    return _maju(buku, kartu, e, **_LEPAS)


def galat_porsi(porsi: int, batas: int, langkah: str, sebelumnya: str) -> Galat | None:
    """The fault of more portions than the step before had."""
    if porsi <= batas:
        return None
    return PorsiMelebihi(porsi, path="porsi", langkah=langkah, batas=batas, sebelumnya=sebelumnya)


def dikirim(buku: BukuGandengGendong, e: PesananDikirim) -> Perubahan:
    kartu, kumpul = _mulai(buku, e)
    kumpul.tambah(galat_porsi(e.porsi, kartu.isi.porsi, "dikirim", "dipesan"))
    kumpul.tuntas()
    return _maju(buku, kartu, e, porsi_dikirim=e.porsi)


def diterima_pemesan(buku: BukuGandengGendong, e: PesananDiterimaPemesan) -> Perubahan:
    kartu, kumpul = _mulai(buku, e)
    kumpul.tambah(galat_porsi(e.porsi, kartu.porsi_berlaku, "diterima pemesan", "dikirim"))
    kumpul.tuntas()
    return _maju(buku, kartu, e, porsi_diterima=e.porsi, diterima_pada=e.hari)


def dibayar(buku: BukuGandengGendong, e: PesananDibayar) -> Perubahan:
    kartu, kumpul = _mulai(buku, e)
    if e.rupiah != kartu.terutang_rupiah:
        kumpul.tambah(
            PembayaranTidakSesuai(
                tulis_rupiah(e.rupiah), path="rupiah", terutang=tulis_rupiah(kartu.terutang_rupiah)
            )
        )
    kumpul.tuntas()
    return _maju(buku, kartu, e, dibayar_rupiah=e.rupiah, dibayar_pada=e.hari)


def dibatalkan(buku: BukuGandengGendong, e: PesananDibatalkan) -> Perubahan:
    kartu, kumpul = _mulai(buku, e)
    kumpul.tuntas()
    return _maju(buku, kartu, e)


def langkah_ditarik(buku: BukuGandengGendong, e: LangkahPesananDitarik) -> Perubahan:
    kartu = buku.kartu_pesanan(e.pesanan)
    semula = buku.sebelum.get(e.langkah)
    if kartu.langkah != e.langkah or semula is None:
        raise BukanLangkahTerakhirPesanan(
            e.langkah,
            path="langkah",
            pesanan=e.pesanan,
            terakhir=kartu.langkah if kartu.langkah in buku.sebelum else "tidak ada",
        )
    return {**ganti_kartu(buku, kartu, semula), "ditarik": {e.langkah: e.nomor}}
