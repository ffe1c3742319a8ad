"""Rows of a form: read as values, each fault told with the number of its row."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Pengumpul
from pelayanan_publik.core.units import tupel
from pelayanan_publik.tangguh_bencana.errors import BarisBukanIsian

K = TypeVar("K")


def baca_baris(
    kumpul: Pengumpul, kelas: type[K], baris: Iterable[K | tuple[Any, ...]], path: str = "baris"
) -> list[tuple[str, K]]:
    """The good rows with their paths: a value itself, or its fields in their order.

    What is wrong with the others is kept in `kumpul`.
    """
    isian = attrs.fields(kelas)  # type: ignore[arg-type]  # only ever a class of attrs
    perlu = sum(f.default is attrs.NOTHING for f in isian)
    urut = tupel(baris)
    if not isinstance(urut, tuple):
        kumpul.tambah(BukanJenisnya(baris, path=path, sebagai="Sequence"))
        return []
    terbaca: list[tuple[str, K]] = []
    for i, satu in enumerate(urut):
        letak = f"{path}[{i}]"
        if isinstance(satu, kelas):
            terbaca.append((letak, satu))
        elif isinstance(satu, (tuple, list)) and perlu <= len(satu) <= len(isian):
            with kumpul.di(letak):
                terbaca.append((letak, kelas(*satu)))
        else:
            urutan = ", ".join(f.name for f in isian)
            kumpul.tambah(BarisBukanIsian(satu, path=letak, sebagai=kelas.__name__, isian=urutan))
    return terbaca
