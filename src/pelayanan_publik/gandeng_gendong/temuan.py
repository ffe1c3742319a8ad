"""What is to be looked after: groups below the rules, orders stuck, days overbooked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

import attrs

from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    tulis_kata,
    tulis_ribuan,
)
from pelayanan_publik.gandeng_gendong.book.effects import buku_pada
from pelayanan_publik.gandeng_gendong.book.langkah import (
    BERAKHIR,
    KeadaanKelompok,
    KeadaanPesanan,
)
from pelayanan_publik.gandeng_gendong.book.state import (
    BukuGandengGendong,
    KartuPesanan,
)
from pelayanan_publik.gandeng_gendong.syarat import (
    HasilSyarat,
    KebijakanKelompok,
    periksa_kelompok,
)


class JenisTemuan(StrEnum):
    """What is to be looked after."""

    SYARAT_KURANG = "syarat_kurang"
    """A group that no longer meets the rules: a member left, perhaps."""
    TERSANGKUT_SANKSI = "tersangkut_sanksi"
    """An order that a group holds which is no longer active."""
    MELEBIHI_KAPASITAS = "melebihi_kapasitas"
    """A day booked beyond a capacity that was lowered since."""
    LEWAT_HARI = "lewat_hari"
    """An order whose day is past and that is not delivered."""


@attrs.frozen
class TemuanGandengGendong:
    """One thing to be looked after, and what to do."""

    jenis: JenisTemuan
    kelompok: str
    pesanan: str
    uraian: str
    saran: str


@attrs.frozen
class DaftarTemuan:
    """All findings of a day."""

    pada: date
    temuan: tuple[TemuanGandengGendong, ...]

    def berjenis(self, jenis: JenisTemuan) -> tuple[TemuanGandengGendong, ...]:
        return tuple(t for t in self.temuan if t.jenis is jenis)

    def tabel(self) -> Tabel:
        baris = tuple(
            (tulis_kata(t.jenis), t.kelompok or "–", t.pesanan or "–", t.uraian, t.saran)
            for t in self.temuan
        )
        kolom = ("Temuan", "Kelompok", "Pesanan", "Uraian", "Saran")
        return Tabel(f"Temuan pada {self.pada}", kolom, baris)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def temuan_gandeng_gendong(
    buku: BukuGandengGendong, *, pada: date, syarat: KebijakanKelompok
) -> DaftarTemuan:
    """All that is to be looked after on a day, by what was entered until then.

    >>> from pelayanan_publik.gandeng_gendong.book.state import buku_gandeng_gendong
    >>> from pelayanan_publik.gandeng_gendong.syarat import kebijakan_kelompok
    >>> hari = date(2024, 7, 31)
    >>> temuan_gandeng_gendong(buku_gandeng_gendong(), pada=hari,
    ...     syarat=kebijakan_kelompok(hari, berkas_wajib=True)).temuan
    ()
    """
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(buku, BukuGandengGendong, "buku"),
        galat_anggota(syarat, KebijakanKelompok, "syarat"),
    )
    masukan.hari("pada", pada)
    masukan.tuntas()
    saat_itu = buku_pada(buku, pada)
    return DaftarTemuan(pada, tuple(_temuan(saat_itu, pada, syarat)))


def _temuan(
    buku: BukuGandengGendong, pada: date, syarat: KebijakanKelompok
) -> Iterator[TemuanGandengGendong]:
    for kode, k in sorted(buku.kelompok.items()):
        if k.keadaan is KeadaanKelompok.AKTIF:
            for h in periksa_kelompok(k.susunan, pada=pada, kebijakan=syarat).kurang:
                yield _syarat_kurang(kode, h)
    for (kode, hari), porsi in sorted(buku.terpakai.items()):
        kapasitas = buku.kelompok[kode].kapasitas_porsi
        if hari >= pada and porsi > kapasitas:
            uraian = f"{hari}: {tulis_ribuan(porsi)} porsi, kapasitas {tulis_ribuan(kapasitas)}"
            saran = "alihkan pesanan hari itu ke kelompok lain"
            yield TemuanGandengGendong(JenisTemuan.MELEBIHI_KAPASITAS, kode, "", uraian, saran)
    for kode, p in sorted(buku.pesanan.items()):
        yield from _temuan_pesanan(buku, kode, p, pada)


def _syarat_kurang(kode: str, h: HasilSyarat) -> TemuanGandengGendong:
    uraian = f"{tulis_kata(h.syarat)}: {h.nyata}, diminta {h.batas}"
    saran = f"{h.saran}, atau nonaktifkan kelompok"
    return TemuanGandengGendong(JenisTemuan.SYARAT_KURANG, kode, "", uraian, saran)


_BELUM_DIKIRIM = (
    frozenset(KeadaanPesanan)
    - BERAKHIR
    - {
        KeadaanPesanan.DIKIRIM,
        KeadaanPesanan.DITERIMA_PEMESAN,
    }
)


def _temuan_pesanan(
    buku: BukuGandengGendong, kode: str, p: KartuPesanan, pada: date
) -> Iterator[TemuanGandengGendong]:
    if p.keadaan not in _BELUM_DIKIRIM:
        return
    if p.kelompok and buku.kelompok[p.kelompok].keadaan is not KeadaanKelompok.AKTIF:
        keadaan = tulis_kata(buku.kelompok[p.kelompok].keadaan)
        uraian = f"{tulis_kata(p.keadaan)}, kelompoknya {keadaan}"
        tarik = p.keadaan is KeadaanPesanan.DITAWARKAN
        saran = (
            "tarik tawarannya dan tawarkan kepada kelompok lain"
            if tarik
            else ("putuskan: dikirim terus, atau dibatalkan dan dipesan lagi")
        )
        yield TemuanGandengGendong(JenisTemuan.TERSANGKUT_SANKSI, p.kelompok, kode, uraian, saran)
    if p.isi.untuk < pada:
        uraian = f"untuk {p.isi.untuk}, masih {tulis_kata(p.keadaan)}"
        saran = "catat pengirimannya, atau batalkan dengan alasannya"
        yield TemuanGandengGendong(JenisTemuan.LEWAT_HARI, p.kelompok, kode, uraian, saran)
