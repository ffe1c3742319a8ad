"""Who shares a pagu: kelurahan, or the RW of one, with the measures that a rule may go by.

A measure is any number of zero or more under a name: people, poor families, square kilometres.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import TypeAlias

import attrs

from pelayanan_publik.anggaran.errors import PenerimaTidakDikenal
from pelayanan_publik.core.errors import BukanJenisnya, KodeGanda, Pengumpul
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import (
    Bilangan,
    berisi,
    galat_tak_negatif,
    galat_teks,
    pastikan,
    pecahan_tak_negatif,
    tak_negatif,
)

PerUkuran: TypeAlias = tuple[tuple[str, Fraction], ...]
"""Numbers by the name of a measure, in the order of the names."""
IsiUkuran: TypeAlias = Mapping[str, Bilangan] | PerUkuran
"""The same as it may be given."""


def baca_ukuran(
    isi: object, path: str, pintu: Callable[[object, str], Fraction] = pecahan_tak_negatif
) -> PerUkuran:
    """Numbers by measure, exactly and in the order of the names; all that are wrong are told.

    >>> baca_ukuran({"penduduk": 11_007, "luas_km2": 0.99}, "ukuran")
    (('luas_km2', Fraction(99, 100)), ('penduduk', Fraction(11007, 1)))
    """
    kumpul = Pengumpul()
    hasil: dict[str, Fraction] = {}
    for nama, nilai in _pasangan(isi, path):
        letak = f"{path}[{nama}]"
        salah = galat_teks(nama, letak) or (KodeGanda(nama, path=letak) if nama in hasil else None)
        kumpul.tambah(salah)
        with kumpul.di():
            terbaca = pintu(nilai, letak)
            if salah is None:
                hasil[nama] = terbaca
    kumpul.tuntas()
    return tuple(sorted(hasil.items()))


def _pasangan(isi: object, path: str) -> Iterable[tuple[str, object]]:
    """A mapping as pairs, or a tuple of pairs as it is."""
    if isinstance(isi, tuple) and all(isinstance(p, tuple) and len(p) == 2 for p in isi):  # noqa: PLR2004 - a pair
        return isi
    if isinstance(isi, Mapping):
        return isi.items()
    raise BukanJenisnya(isi, path=path, sebagai="Mapping")


def _ukuran(isi: IsiUkuran) -> PerUkuran:
    return baca_ukuran(isi, "ukuran")


@attrs.frozen(field_transformer=sekaligus)
class Penerima:
    """A kelurahan or an RW: its code, its measures, and the least that it must get.

    >>> Penerima("34.71.14.1001", {"penduduk": 11_007}).nilai("penduduk")
    Fraction(11007, 1)
    """

    kode: str = attrs.field(validator=berisi)
    ukuran: PerUkuran = attrs.field(default=(), converter=_ukuran)
    minimum_rupiah: int = attrs.field(default=0, validator=tak_negatif)

    def nilai(self, ukuran: str) -> Fraction | None:
        """The measure of this name; None where the recipient has none."""
        return dict(self.ukuran).get(ukuran)


def daftar_penerima(
    ukuran_per_kode: Mapping[str, IsiUkuran], minimum_per_kode: Mapping[str, int] | None = None
) -> tuple[Penerima, ...]:
    """Recipients from a table; all that is wrong in it is told at once.

    >>> [p.kode for p in daftar_penerima({"RW 01": {"kk": 120}, "RW 02": {"kk": 95}})]
    ['RW 01', 'RW 02']
    """
    minimum = {} if minimum_per_kode is None else minimum_per_kode
    pastikan(ukuran_per_kode=(ukuran_per_kode, Mapping), minimum_per_kode=(minimum, Mapping))
    kumpul = Pengumpul()
    hasil = []
    for kode, isi in ukuran_per_kode.items():
        paling_sedikit = minimum.get(kode, 0)
        kumpul.tambah(
            galat_teks(kode, f"[{kode}].kode"),
            galat_tak_negatif(paling_sedikit, f"[{kode}].minimum_rupiah"),
        )
        with kumpul.di(f"[{kode}]"):
            ukuran = baca_ukuran(isi, "ukuran")
            if not kumpul.galat:
                hasil.append(Penerima(kode, ukuran, paling_sedikit))
    kumpul.tambah(
        *(
            PenerimaTidakDikenal(kode, path=f"minimum_per_kode[{kode}]")
            for kode in minimum
            if kode not in ukuran_per_kode
        )
    )
    kumpul.tuntas()
    return tuple(hasil)
