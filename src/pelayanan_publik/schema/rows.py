"""Many rows at once: what is good is taken, what is not is handed back with its reasons."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

import attrs

from pelayanan_publik.core.errors import Galat, Penolakan
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.schema.translator import Penerjemah

T = TypeVar("T")


@attrs.frozen
class BarisDiterima(Generic[T]):
    """A row that was read; `nomor` counts from 1."""

    nomor: int
    isi: T


@attrs.frozen
class BarisDitolak:
    """A row that was refused, as it came, with every reason."""

    nomor: int
    baris: object = attrs.field(repr=False)
    galat: tuple[Galat, ...]


@attrs.frozen
class HasilBaris(Generic[T]):
    """All rows, each in one of two lists."""

    diterima: tuple[BarisDiterima[T], ...]
    ditolak: tuple[BarisDitolak, ...]

    @property
    def isi(self) -> tuple[T, ...]:
        """The accepted objects, in order."""
        return tuple(b.isi for b in self.diterima)

    def tabel(self) -> Tabel:
        """The refused rows, a line for each reason."""
        baris = tuple((b.nomor, g.kode, g.path, g.pesan) for b in self.ditolak for g in b.galat)
        judul = f"{len(self.diterima)} baris diterima, {len(self.ditolak)} ditolak"
        return Tabel(judul, ("Baris", "Kode", "Letak", "Sebab"), baris)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def terima_baris(baris: Iterable[object], jenis: type[T], juru: Penerjemah) -> HasilBaris[T]:
    """Read every row as a tagged document of `jenis`; no row is dropped."""
    diterima: list[BarisDiterima[T]] = []
    ditolak: list[BarisDitolak] = []
    for nomor, satu in enumerate(baris, 1):
        try:
            diterima.append(BarisDiterima(nomor, juru.baca(satu, jenis)))
        except Penolakan as penolakan:
            ditolak.append(BarisDitolak(nomor, satu, penolakan.daftar))
    return HasilBaris(tuple(diterima), tuple(ditolak))
