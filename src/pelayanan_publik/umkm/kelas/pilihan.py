"""The closed choices of classes, and the bounds between them."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

import attrs

from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import positif, tulis_rupiah
from pelayanan_publik.umkm.errors import BatasTidakNaik


class KelasUsaha(StrEnum):
    """From the smallest up; `BESAR` is outside UMKM."""

    MIKRO = "mikro"
    KECIL = "kecil"
    MENENGAH = "menengah"
    BESAR = "besar"


class BasisKelas(StrEnum):
    """By which measure a class is told. Net worth and capital are not the same thing."""

    MODAL = "modal"
    """Business capital without land and building of the premises (PP 7/2021)."""
    PENJUALAN = "penjualan"
    """Sales of a year (both laws)."""
    KEKAYAAN = "kekayaan"
    """Net worth without land and building of the premises (UU 20/2008)."""

    @property
    def ukuran(self) -> str:
        """The argument that holds it."""
        return f"{self.value}_rupiah"


class KeperluanKelas(StrEnum):
    """What a class is asked for; it decides the basis under PP 7/2021."""

    PENDIRIAN = "pendirian"
    """Founding or registering a business."""
    PEMBERDAYAAN = "pemberdayaan"
    """Facilities and empowerment."""
    USAHA_LAMA = "usaha_lama"
    """A business that existed before the regulation."""


class SebabKelas(StrEnum):
    """Why a class changed."""

    HUKUM = "hukum"
    """The same figures under another law."""
    USAHA = "usaha"
    """Other figures under the same law."""


@attrs.frozen(field_transformer=sekaligus)
class BatasKelas:
    """The most that a class may have, in whole rupiah: its bound belongs to it.

    >>> print(BatasKelas(1_000, 5_000, 10_000))
    mikro s.d. Rp 1.000; kecil s.d. Rp 5.000; menengah s.d. Rp 10.000
    """

    mikro: int = attrs.field(validator=positif)
    kecil: int = attrs.field(validator=positif)
    menengah: int = attrs.field(validator=positif)

    def __attrs_post_init__(self) -> None:
        if not all(a < b for a, b in pairwise(self.semua)):
            raise BatasTidakNaik(str(self))

    @property
    def semua(self) -> tuple[int, int, int]:
        return self.mikro, self.kecil, self.menengah

    def __str__(self) -> str:
        nama = ("mikro", "kecil", "menengah")
        isi = zip(nama, self.semua, strict=True)
        return "; ".join(f"{kelas} s.d. {tulis_rupiah(batas)}" for kelas, batas in isi)
