"""The closed choices of patrols and indicators."""

from __future__ import annotations

from enum import StrEnum


class JenisPatroli(StrEnum):
    """What a patrol seeks out, as the service standard of Kota Bandung lists it
    (standarpelayanan.bandung.go.id/pelayanan/128).

    The kinds in Permendagri 54/2011 and 16/2023 could not be read; `LAIN` is for those.
    """

    TEMPAT_RAWAN = "tempat_rawan"
    BATAS_WILAYAH = "batas_wilayah"
    KERAMAIAN = "keramaian"
    LAIN = "lain"


class BentukTriwulan(StrEnum):
    """What the figure of a quarter counts; it decides how four of them make a year."""

    TAMBAHAN = "tambahan"
    """What came in that quarter: the four are added."""
    KUMULATIF = "kumulatif"
    """What came since January: the last one is the year's."""
    KEADAAN = "keadaan"
    """How things stood: the mean is the year's."""


class ArahIndikator(StrEnum):
    POSITIF = "positif"
    """More is better."""
    NEGATIF = "negatif"
    """Less is better."""


class RumusCapaian(StrEnum):
    """How an achievement is reckoned from target and realisation; stored beside every one."""

    REALISASI_PER_TARGET = "realisasi_per_target"
    TARGET_PER_REALISASI = "target_per_realisasi"
    SELISIH_TARGET = "selisih_target"
    """(2 x target - realisation) / target."""


class Tren(StrEnum):
    NAIK = "naik"
    TURUN = "turun"
    TETAP = "tetap"


class KelompokKriteria(StrEnum):
    """The two groups of criteria for the number of personnel."""

    UMUM = "umum"
    TEKNIS = "teknis"


class KelasIndikator(StrEnum):
    """In which interval of its indicator a region falls."""

    RENDAH = "rendah"
    SEDANG = "sedang"
    TINGGI = "tinggi"


class JenisPelanggaranRencana(StrEnum):
    """What can be wrong with a patrol plan."""

    TITIK_ASING = "titik_asing"
    """A post that is not in the list."""
    TITIK_BERULANG = "titik_berulang"
    """One post twice in a turn."""
    TITIK_TUTUP = "titik_tutup"
    """A post at a time when it is closed."""
    KUNJUNGAN_BERLEBIH = "kunjungan_berlebih"
    """More visits than the turn can make."""
    CELAH_BERLEBIH = "celah_berlebih"
    """A post that waits longer than it was to."""
