"""A group of the book as an offer sees it, and what stands against an offer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.units import tulis_kata
from pelayanan_publik.gandeng_gendong.book.events import PesananDitawarkan
from pelayanan_publik.gandeng_gendong.book.langkah import KeadaanKelompok
from pelayanan_publik.gandeng_gendong.book.state import (
    BukuGandengGendong,
    KartuKelompok,
    KartuPesanan,
)
from pelayanan_publik.gandeng_gendong.errors import KelompokTidakLayak, TawaranTidakCocok
from pelayanan_publik.gandeng_gendong.kelayakan import (
    AlasanTidakLayak,
    CalonKelompok,
    KelayakanCalon,
    SebabTidakLayak,
    sebab_tidak_layak,
)
from pelayanan_publik.gandeng_gendong.syarat import KebijakanKelompok, periksa_kelompok


def _halangan(
    kartu: KartuKelompok, syarat: KebijakanKelompok | None, pada: date
) -> Iterator[SebabTidakLayak]:
    """What stands against every order of a group."""
    if kartu.keadaan is KeadaanKelompok.SANKSI:
        sebab = tulis_kata(kartu.sanksi[-1].sebab)
        yield SebabTidakLayak(AlasanTidakLayak.SANKSI, sebab)
    elif kartu.keadaan is not KeadaanKelompok.AKTIF:
        yield SebabTidakLayak(AlasanTidakLayak.TIDAK_AKTIF, tulis_kata(kartu.keadaan))
    if syarat is not None:
        kurang = periksa_kelompok(kartu.susunan, pada=pada, kebijakan=syarat).kurang
        if kurang:
            rincian = ", ".join(h.saran for h in kurang)
            yield SebabTidakLayak(AlasanTidakLayak.SYARAT_KELOMPOK, rincian)


def calon_dari(
    kartu: KartuKelompok,
    syarat: KebijakanKelompok | None = None,
    pada: date = date.min,
    penolak: tuple[str, ...] = (),
) -> CalonKelompok:
    """A group of the book as an offer sees it; what it refused before stands against it."""
    menolak = (SebabTidakLayak(AlasanTidakLayak.SUDAH_MENOLAK),) if kartu.kode in penolak else ()
    return CalonKelompok(
        kartu.kode,
        len(kartu.susunan.anggota),
        kartu.kapasitas_porsi,
        kartu.tenggat_hari,
        kartu.produk,
        (*_halangan(kartu, syarat, pada), *menolak),
    )


def kelayakan_kartu(
    buku: BukuGandengGendong,
    kartu: KartuPesanan,
    kelompok: KartuKelompok,
    *,
    hari: date,
    harga_standar: int,
    syarat: KebijakanKelompok | None = None,
) -> KelayakanCalon:
    """What stands against offering an order of the book to a group of it."""
    calon = calon_dari(kelompok, syarat, hari, kartu.penolak)
    terpakai = buku.terpakai.get((kelompok.kode, kartu.isi.untuk), 0)
    sebab = sebab_tidak_layak(
        calon, kartu.isi, pada=hari, harga_standar=harga_standar, terpakai=terpakai
    )
    return KelayakanCalon(kelompok.kode, tuple(sebab))


def galat_tidak_layak(kelayakan: KelayakanCalon, pesanan: str) -> Galat | None:
    """The fault of an offer to a group that is not eligible."""
    if kelayakan.layak:
        return None
    alasan = "; ".join(map(str, kelayakan.sebab))
    return KelompokTidakLayak(kelayakan.kelompok, path="kelompok", pesanan=pesanan, alasan=alasan)


def galat_tawaran(
    buku: BukuGandengGendong, kartu: KartuPesanan, kelompok: KartuKelompok, e: PesananDitawarkan
) -> Iterator[Galat | None]:
    """The faults of an offer: a group that may not have it, figures that are not the group's."""
    kelayakan = kelayakan_kartu(
        buku, kartu, kelompok, hari=e.hari, harga_standar=e.harga_standar_rupiah
    )
    yield galat_tidak_layak(kelayakan, e.pesanan)
    calon = calon_dari(kelompok)
    nyata = e.anggota, e.harga_satuan_rupiah
    seharusnya = calon.anggota, calon.harga(kartu.isi.jenis)
    if kelayakan.layak and nyata != seharusnya:
        yield TawaranTidakCocok(
            nyata, path="harga_satuan_rupiah", kelompok=e.kelompok, seharusnya=seharusnya
        )
