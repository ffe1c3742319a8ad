"""The closed choices of a study visit and its plan."""

from __future__ import annotations

from enum import StrEnum


class KriteriaInovasi(StrEnum):
    """The five criteria of PP 38/2017, article 6."""

    KEBARUAN = "kebaruan"
    MANFAAT = "manfaat"
    TIDAK_MEMBEBANI = "tidak_membebani"
    KEWENANGAN = "kewenangan"
    DAPAT_DIREPLIKASI = "dapat_direplikasi"


class KelasIID(StrEnum):
    """The classes of the regional innovation index."""

    SANGAT_INOVATIF = "sangat_inovatif"
    INOVATIF = "inovatif"
    KURANG_INOVATIF = "kurang_inovatif"
    TIDAK_DAPAT_DINILAI = "tidak_dapat_dinilai"


class JenisSyarat(StrEnum):
    """What kind of thing an innovation asks for."""

    ORANG = "orang"
    UANG = "uang"
    DASAR_HUKUM = "dasar_hukum"
    MITRA = "mitra"
    SARANA = "sarana"


class UrutanKesenjangan(StrEnum):
    """Which of several ways to close a gap is the smallest."""

    TERSEDIKIT = "tersedikit"
    """The fewest missing things; of those the cheapest."""
    TERMURAH = "termurah"
    """The fewest things of unknown cost, then the lowest highest cost; of those the fewest."""


class DimensiKeteralihan(StrEnum):
    """The four groups of ASTAIRE."""

    POPULASI = "populasi"
    LINGKUNGAN = "lingkungan"
    PELAKSANAAN = "pelaksanaan"
    DUKUNGAN = "dukungan"


class CaraBagian(StrEnum):
    """What becomes of a part of an innovation in its new place."""

    UTUH = "utuh"
    DISESUAIKAN = "disesuaikan"
    DITINGGALKAN = "ditinggalkan"


class DerajatKeteralihan(StrEnum):
    """How much of the original is carried over."""

    PENYALINAN = "penyalinan"
    """Copying."""
    PENIRUAN = "peniruan"
    """Emulation."""
    CAMPURAN = "campuran"
    """A mixture of several originals."""
    INSPIRASI = "inspirasi"


class KegagalanKeteralihan(StrEnum):
    """The three ways in which a transfer fails."""

    KURANG_PAHAM = "kurang_paham"
    """Uninformed: too little is known of how it works at its origin."""
    TIDAK_LENGKAP = "tidak_lengkap"
    """Incomplete: what made it work was left behind."""
    TIDAK_SESUAI = "tidak_sesuai"
    """Inappropriate: a difference of the places was not heeded."""


class ArahTarget(StrEnum):
    """Which way an indicator should move."""

    NAIK = "naik"
    TURUN = "turun"
