"""Doors that several questions of this programme share."""

from __future__ import annotations

from typing import TypeVar

from pelayanan_publik.core.masukan import Masukan
from pelayanan_publik.core.units import galat_anggota, tupel

T = TypeVar("T")


def semua(masukan: Masukan, path: str, nilai: object, kelas: type[T]) -> tuple[T, ...]:
    """Several of a class, in their order; every one that is none is told.

    >>> masukan = Masukan()
    >>> semua(masukan, "hari", [1, "x"], int), [g.path for g in masukan.galat]
    ((1, 'x'), ['hari[1]'])
    """
    isi = tupel(nilai)  # type: ignore[arg-type]  # whatever it is, it is asked next
    if galat := galat_anggota(isi, tuple, path):
        masukan.tambah(galat)
        return ()
    masukan.tambah(*(galat_anggota(v, kelas, f"{path}[{i}]") for i, v in enumerate(isi)))
    return isi
