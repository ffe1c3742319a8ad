"""Whose turn it is for an order of the book, and who could not have it.

The turn of `pemerataan.giliran`, asked of the book: the level of each group stands on its card. A
design option of this library, not a rule of Yogyakarta.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import attrs

from pelayanan_publik.core.errors import angkat
from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Bukti
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import (
    galat_anggota,
    tulis_pecahan,
)
from pelayanan_publik.gandeng_gendong.book.akibat_pesanan import galat_gerak_pesanan
from pelayanan_publik.gandeng_gendong.book.events import PesananDitawarkan
from pelayanan_publik.gandeng_gendong.book.state import (
    BukuGandengGendong,
    KartuKelompok,
)
from pelayanan_publik.gandeng_gendong.book.tawaran import calon_dari, kelayakan_kartu
from pelayanan_publik.gandeng_gendong.errors import TanpaCalon, TanpaKelompokLayak
from pelayanan_publik.gandeng_gendong.kelayakan import CalonKelompok, KelayakanPesanan
from pelayanan_publik.gandeng_gendong.pemerataan.hasil import PILIHAN_RANCANGAN
from pelayanan_publik.gandeng_gendong.pesanan import StandarHarga
from pelayanan_publik.gandeng_gendong.syarat import (
    KebijakanKelompok,
)


def daftar_calon(
    buku: BukuGandengGendong, pada: date, syarat: KebijakanKelompok | None
) -> tuple[CalonKelompok, ...]:
    """All groups of the book as an offer sees them on a day, by code; for a distribution."""
    masukan = Masukan()
    masukan.tambah(galat_anggota(buku, BukuGandengGendong, "buku"))
    masukan.hari("pada", pada)
    if syarat is not None:
        masukan.tambah(galat_anggota(syarat, KebijakanKelompok, "syarat"))
    masukan.tuntas()
    return tuple(calon_dari(k, syarat, pada) for _, k in sorted(buku.kelompok.items()))


@attrs.frozen
class PilihanGiliran:
    """The group whose turn it is for an order, and how the eligible ones stand."""

    kelayakan: KelayakanPesanan
    kelompok: str
    tingkat: tuple[tuple[str, Fraction], ...]
    """The level of every eligible group, in the order of their turn."""

    def penjelasan(self) -> Penjelasan:
        isi = tuple(
            Penjelasan(kode, f"Rp {tulis_pecahan(v, 0)} per anggota") for kode, v in self.tingkat
        )
        return Penjelasan(
            f"Giliran untuk pesanan {self.kelayakan.pesanan.kode}",
            self.kelompok,
            (*isi, self.kelayakan.penjelasan()),
            dasar=PILIHAN_RANCANGAN,
            bukti=Bukti.USULAN,
        )

    def _repr_html_(self) -> str:
        return self.penjelasan()._repr_html_()


def kelayakan_di_buku(
    buku: BukuGandengGendong,
    pesanan: str,
    *,
    pada: date,
    standar: StandarHarga,
    syarat: KebijakanKelompok | None,
) -> KelayakanPesanan:
    """An order that is still to be offered, held against every group of the book, by code."""
    masukan = Masukan()
    masukan.tambah(
        galat_anggota(buku, BukuGandengGendong, "buku"),
        galat_anggota(standar, StandarHarga, "standar"),
    )
    if syarat is not None:
        masukan.tambah(galat_anggota(syarat, KebijakanKelompok, "syarat"))
    masukan.hari("pada", pada)
    masukan.tuntas()
    kartu = buku.kartu_pesanan(pesanan)
    angkat(filter(None, [galat_gerak_pesanan(kartu, PesananDitawarkan)]))
    batas = standar.pada(kartu.isi.jenis, kartu.isi.untuk).rupiah
    return KelayakanPesanan(
        kartu.isi,
        pada,
        batas,
        tuple(
            kelayakan_kartu(buku, kartu, k, hari=pada, harga_standar=batas, syarat=syarat)
            for _, k in sorted(buku.kelompok.items())
        ),
    )


def pilih_kelompok(
    buku: BukuGandengGendong,
    pesanan: str,
    *,
    pada: date,
    standar: StandarHarga,
    syarat: KebijakanKelompok | None,
) -> PilihanGiliran:
    """The eligible group with the least so far per member; where none is eligible, why, for each.

    It may be offered by `tawarkan_pesanan`, to this group or to another: to choose is the office's.

    >>> from pelayanan_publik.gandeng_gendong.book.state import buku_gandeng_gendong
    >>> pilih_kelompok(buku_gandeng_gendong(), "P-1", pada=date(2024, 7, 1),
    ...     standar=StandarHarga([]), syarat=None)
    Traceback (most recent call last):
    pelayanan_publik.gandeng_gendong.errors.PesananTidakDikenal: GG-021 pesanan: ...
    """
    kelayakan = kelayakan_di_buku(buku, pesanan, pada=pada, standar=standar, syarat=syarat)
    if not kelayakan.calon:
        raise TanpaCalon(path="buku")
    layak = kelayakan.layak
    if not layak:
        alasan = " | ".join(map(str, kelayakan.calon))
        raise TanpaKelompokLayak(pesanan, path="pesanan", alasan=alasan)
    kartu = sorted((buku.kelompok[k] for k in layak), key=_antre)
    return PilihanGiliran(kelayakan, kartu[0].kode, tuple((k.kode, k.tingkat) for k in kartu))


def _antre(kartu: KartuKelompok) -> tuple[Fraction, int, str]:
    """Least first, then the longest wait, then by code."""
    return kartu.tingkat, kartu.giliran, kartu.kode
