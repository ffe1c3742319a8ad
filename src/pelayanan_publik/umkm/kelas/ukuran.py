"""The figures of a business for one day, as a class is told from.

Capital and net worth are counted without the land and building of the premises: whoever has
only the whole takes them out first with `tanpa_tanah_bangunan`.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import galat_tak_negatif
from pelayanan_publik.core.validity import hari
from pelayanan_publik.umkm.errors import TanahMelebihiJumlah
from pelayanan_publik.umkm.kelas.pilihan import BasisKelas


def _rupiah_atau_kosong(_: object, attribute: attrs.Attribute[Any], value: int | None) -> None:
    """Attrs validator: whole rupiah of zero or more, or not known."""
    if value is not None and (galat := galat_tak_negatif(value, attribute.name)):
        raise galat


@attrs.frozen(field_transformer=sekaligus)
class UkuranUsaha:
    """What is known of the size of a business on a day; None is not known, which is not nothing.

    >>> UkuranUsaha(date(2022, 12, 31), penjualan_rupiah=250_000_000).modal_rupiah is None
    True
    >>> UkuranUsaha(date(2022, 12, 31), penjualan_rupiah=-1)
    Traceback (most recent call last):
    pelayanan_publik.core.errors.NilaiNegatif: UM-003 penjualan_rupiah: ...
    """

    pada: date = attrs.field(validator=hari)
    modal_rupiah: int | None = attrs.field(default=None, validator=_rupiah_atau_kosong)
    """Business capital, without land and building of the premises."""
    penjualan_rupiah: int | None = attrs.field(default=None, validator=_rupiah_atau_kosong)
    """Sales of a year."""
    kekayaan_rupiah: int | None = attrs.field(default=None, validator=_rupiah_atau_kosong)
    """Net worth, without land and building of the premises."""

    def rupiah(self, basis: BasisKelas) -> int | None:
        """The measure that belongs to a basis."""
        if basis is BasisKelas.PENJUALAN:
            return self.penjualan_rupiah
        return self.modal_rupiah if basis is BasisKelas.MODAL else self.kekayaan_rupiah


def tanpa_tanah_bangunan(*, seluruh_rupiah: int, tanah_bangunan_rupiah: int) -> int:
    """Capital or net worth as the law counts it: without land and building of the premises.

    >>> tanpa_tanah_bangunan(seluruh_rupiah=450_000_000, tanah_bangunan_rupiah=420_000_000)
    30000000
    """
    masukan = Masukan()
    masukan.tambah(
        galat_tak_negatif(seluruh_rupiah, "seluruh_rupiah"),
        galat_tak_negatif(tanah_bangunan_rupiah, "tanah_bangunan_rupiah"),
    )
    masukan.tuntas()
    if tanah_bangunan_rupiah > seluruh_rupiah:
        raise TanahMelebihiJumlah(
            tanah_bangunan_rupiah, path="tanah_bangunan_rupiah", seluruh=seluruh_rupiah
        )
    return seluruh_rupiah - tanah_bangunan_rupiah
