"""The classes of many businesses at once, each by the law of its own day.

The law of a day is looked up once for all figures of that day; then a class is three
comparisons. What cannot be told (no figure, or a basis that the law of the day does not know)
is None and counted apart, never dropped.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

import attrs

from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tupel
from pelayanan_publik.umkm.kelas.hukum import hukum_kelas, urutan_kelas
from pelayanan_publik.umkm.kelas.pilihan import BasisKelas, KelasUsaha
from pelayanan_publik.umkm.kelas.ukuran import UkuranUsaha

_KELAS = tuple(KelasUsaha)
_Batas = tuple[int, int, int]


def kelas_semua(
    ukuran: Iterable[UkuranUsaha], *, basis: BasisKelas | str
) -> tuple[KelasUsaha | None, ...]:
    """The class of each by the basis, in their order; None where it cannot be told.

    >>> hari = date(2022, 12, 31)
    >>> isi = [UkuranUsaha(hari, penjualan_rupiah=n) for n in (2 * 10**9, 2 * 10**9 + 1, None)]
    >>> [k and k.name for k in kelas_semua(isi, basis="penjualan")]
    ['MIKRO', 'KECIL', None]
    """
    masukan = Masukan()
    menurut = masukan.pilihan("basis", basis, BasisKelas)
    semua = tupel(ukuran)
    masukan.tambah(galat_anggota(semua, tuple, "ukuran"))
    masukan.tuntas()
    batas: dict[date, _Batas | None] = {}
    hasil: list[KelasUsaha | None] = []
    for i, satu in enumerate(semua):
        if not isinstance(satu, UkuranUsaha):
            masukan.tambah(galat_anggota(satu, UkuranUsaha, f"ukuran[{i}]"))
            continue
        if satu.pada not in batas:
            batas[satu.pada] = None
            with masukan.di(f"ukuran[{i}]"):
                hukum = hukum_kelas(satu.pada)
                batas[satu.pada] = hukum[menurut].nilai.semua if menurut in hukum else None
        rupiah, ambang = satu.rupiah(menurut), batas[satu.pada]
        if rupiah is None or ambang is None:
            hasil.append(None)
        else:
            hasil.append(_KELAS[urutan_kelas(rupiah, *ambang)])
    masukan.tuntas()
    return tuple(hasil)


@attrs.frozen
class JumlahKelas:
    """How many businesses are of each class by one measure, and of how many it is not known."""

    basis: BasisKelas
    mikro: int
    kecil: int
    menengah: int
    besar: int
    tidak_diketahui: int

    @property
    def banyak(self) -> int:
        return self.mikro + self.kecil + self.menengah + self.besar + self.tidak_diketahui

    def tabel(self) -> Tabel:
        isi = [(kelas.value, getattr(self, kelas.value)) for kelas in KelasUsaha]
        return Tabel(
            f"Usaha menurut kelas, basis {self.basis.value}",
            ("Kelas", "Usaha"),
            (*isi, ("tidak diketahui", self.tidak_diketahui)),
            ("Jumlah", self.banyak),
        )

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def jumlah_kelas(ukuran: Iterable[UkuranUsaha], *, basis: BasisKelas | str) -> JumlahKelas:
    """How many are of each class by the basis, each by the law of its own day.

    >>> isi = [UkuranUsaha(date(t, 12, 31), penjualan_rupiah=400_000_000) for t in (2020, 2022)]
    >>> hasil = jumlah_kelas(isi, basis="penjualan")
    >>> hasil.mikro, hasil.kecil, hasil.banyak
    (1, 1, 2)
    """
    banyak = Counter(kelas_semua(ukuran, basis=basis))
    mikro, kecil, menengah, besar = (banyak[k] for k in KelasUsaha)
    return JumlahKelas(BasisKelas(basis), mikro, kecil, menengah, besar, banyak[None])
