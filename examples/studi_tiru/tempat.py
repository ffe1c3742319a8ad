"""The two districts, and the day of the report."""

from __future__ import annotations

from datetime import date

import attrs

from pelayanan_publik.wilayah import (
    KOTAGEDE_DAN_BALIKPAPAN_SELATAN as WILAYAH,
    KodeWilayah,
    Wilayah,
)

PADA = date(2024, 12, 31)


@attrs.frozen
class Tempat:
    nama: str
    kode: KodeWilayah

    @property
    def kelurahan(self) -> tuple[Wilayah, ...]:
        return tuple(WILAYAH.anak(self.kode))


KOTAGEDE, BALIKPAPAN_SELATAN = (
    Tempat(nama, WILAYAH.bernama(nama).kode) for nama in ("Kotagede", "Balikpapan Selatan")
)
"""Host and guest."""
