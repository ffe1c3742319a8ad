"""The closed choices of permits."""

from __future__ import annotations

from enum import StrEnum


class RezimHalal(StrEnum):
    """The rule under which a halal certificate was issued; it keeps that rule."""

    MUI = "mui"
    """Issued by MUI: two years, since June 2021 four."""
    UU_33_2014 = "uu_33_2014"
    """Issued by BPJPH: four years, unless the ingredients change."""
    UU_6_2023 = "uu_6_2023"
    """No term, while ingredients and process are unchanged."""


class StatusIzin(StrEnum):
    """How a permit stands on a day."""

    BELUM_TERBIT = "belum_terbit"
    BERLAKU = "berlaku"
    """It holds, and nothing is to be done yet."""
    WAKTU_PERPANJANGAN = "waktu_perpanjangan"
    """It holds, and a renewal is to be applied for now."""
    DIAJUKAN = "diajukan"
    """It holds, and its renewal was applied for in time."""
    TERLAMBAT_DIPERPANJANG = "terlambat_diperpanjang"
    """It still holds, but the last day to apply for its renewal is past."""
    KEDALUWARSA = "kedaluwarsa"
    """Its term is over."""
    GUGUR = "gugur"
    """Ingredients or process changed, and it no longer covers the product."""
    DIGANTI = "diganti"
    """Another certificate stands in its place."""

    @property
    def berlaku(self) -> bool:
        """Whether food may be sold under a permit that stands like this."""
        return self not in {
            StatusIzin.BELUM_TERBIT,
            StatusIzin.KEDALUWARSA,
            StatusIzin.GUGUR,
            StatusIzin.DIGANTI,
        }


class StatusKomitmen(StrEnum):
    """How the duties stand that a SPP-IRT was issued on the promise of."""

    BERJALAN = "berjalan"
    TERPENUHI = "terpenuhi"
    LEWAT = "lewat"


class JenisTempo(StrEnum):
    """What falls due."""

    KOMITMEN = "komitmen"
    PERPANJANGAN = "perpanjangan"
    KEDALUWARSA = "kedaluwarsa"
    PERUBAHAN = "perubahan"
    """Ingredients or process changed."""
