"""The law of a day: which measures it knows, and where one class ends and the next begins."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.legal import Berlaku
from pelayanan_publik.core.units import galat_anggota, galat_tak_negatif, sebagai_pilihan
from pelayanan_publik.umkm.errors import BasisTidakDikenalHukum
from pelayanan_publik.umkm.kelas.pilihan import BasisKelas, BatasKelas, KelasUsaha
from pelayanan_publik.umkm.parameters.kelas import BATAS_KELAS

_KELAS = tuple(KelasUsaha)


def urutan_kelas(rupiah: Any, mikro: Any, kecil: Any, menengah: Any) -> Any:  # noqa: ANN401 - whole numbers, or columns of them
    """The place of a class, from 0 (mikro) to 3 (besar), by comparisons alone.

    So it serves a whole number, an array and the expression of a column alike.

    >>> [urutan_kelas(n, 10, 20, 30) for n in (0, 10, 11, 20, 30, 31)]
    [0, 0, 1, 1, 2, 3]
    """
    return 1 * (rupiah > mikro) + 1 * (rupiah > kecil) + 1 * (rupiah > menengah)


def kelas_dalam(batas: BatasKelas, rupiah: int) -> KelasUsaha:
    """The class of an amount within these bounds; each bound belongs to the class below it.

    >>> batas = batas_kelas(date(2022, 1, 1), BasisKelas.MODAL)
    >>> [kelas_dalam(batas, n).name for n in (10**9, 10**9 + 1)]
    ['MIKRO', 'KECIL']
    """
    salah = galat_anggota(batas, BatasKelas, "batas"), galat_tak_negatif(rupiah, "rupiah")
    angkat(filter(None, salah))
    tempat: int = urutan_kelas(rupiah, batas.mikro, batas.kecil, batas.menengah)
    return _KELAS[tempat]


def hukum_kelas(pada: date) -> Mapping[BasisKelas, Berlaku[BatasKelas]]:
    """The bounds in force on a day with their basis, by the measures that the law then knows.

    >>> [b.value for b in hukum_kelas(date(2020, 1, 1))]
    ['penjualan', 'kekayaan']
    >>> [b.value for b in hukum_kelas(date(2022, 1, 1))]
    ['modal', 'penjualan']
    >>> hukum_kelas(date(2008, 1, 1))
    Traceback (most recent call last):
    pelayanan_publik.core.errors.ParameterBelumBerlaku: UM-010 pada: ...
    """
    BATAS_KELAS[BasisKelas.PENJUALAN].pada(pada)  # which every law knows; refused before the first
    return {basis: b for basis, p in BATAS_KELAS.items() for b in p.riwayat if pada in b.masa}


def batas_kelas(pada: date, basis: BasisKelas | str) -> BatasKelas:
    """The bounds of the classes by one measure on a day.

    >>> batas_kelas(date(2022, 1, 1), BasisKelas.KEKAYAAN)
    Traceback (most recent call last):
    pelayanan_publik.umkm.errors.BasisTidakDikenalHukum: UU-061 basis: ...
    """
    menurut = sebagai_pilihan(basis, BasisKelas, "basis")
    hukum = hukum_kelas(pada)
    if menurut not in hukum:
        raise galat_basis(menurut, pada, hukum)
    return hukum[menurut].nilai


def galat_basis(
    basis: BasisKelas, pada: date, hukum: Mapping[BasisKelas, Berlaku[BatasKelas]]
) -> Galat:
    """The fault of a basis that the law of a day does not know."""
    dasar = next(iter(hukum.values())).dasar
    return BasisTidakDikenalHukum(
        basis, path="basis", pada=pada, hukum=dasar.nama, ada=tuple(hukum), dasar=dasar
    )


def awal_hukum() -> tuple[date, ...]:
    """The first days of the laws, in their order.

    >>> [str(h) for h in awal_hukum()]
    ['2008-07-04', '2021-02-02']
    """
    return tuple(sorted({b.masa.mulai for p in BATAS_KELAS.values() for b in p.riwayat}))
