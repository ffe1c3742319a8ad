"""The choices of the logbook: parts of a KTB, seats of its board, and why an item is out of use."""

from __future__ import annotations

from enum import StrEnum


class Bagian(StrEnum):
    """Where a member serves: one of the five bidang, or the quick reaction team (TRC)."""

    SAR = "sar"
    DAPUR_UMUM = "dapur_umum"
    LOGISTIK_PERALATAN = "logistik_peralatan"
    KESEHATAN = "kesehatan"
    KEAMANAN = "keamanan"
    TRC = "trc"


BIDANG = tuple(b for b in Bagian if b is not Bagian.TRC)
"""The five bidang; each has a coordinator and members."""


class JabatanPengurus(StrEnum):
    """A seat of the board. The sources name the ketua; the others are there for who has them."""

    KETUA = "ketua"
    WAKIL_KETUA = "wakil_ketua"
    SEKRETARIS = "sekretaris"
    BENDAHARA = "bendahara"


class PemilikAlat(StrEnum):
    """Whose an item is. The package stays the city's; the KTB only has leave to use it."""

    KOTA = "kota"
    KTB = "ktb"
    PIHAK_LAIN = "pihak_lain"


class Insiden(StrEnum):
    """What happened to an item in use. A rope that met any of these is never used again."""

    BEBAN_KEJUT = "beban_kejut"
    PANAS = "panas"
    RUSAK = "rusak"


class AlasanPensiun(StrEnum):
    """Why an item is out of use for ever."""

    BEBAN_KEJUT = "beban_kejut"
    PANAS = "panas"
    RUSAK = "rusak"
    UMUR = "umur"
    HILANG = "hilang"


class JenisLatihan(StrEnum):
    """A simulation of a disaster, or routine training of a skill; neither stands for the other."""

    SIMULASI = "simulasi"
    RUTIN = "rutin"


class ButirKTB(StrEnum):
    """What is looked at to tell whether a KTB is ready."""

    PENGUKUHAN = "pengukuhan"
    ANGGOTA = "anggota"
    PENGURUS = "pengurus"
    BIDANG = "bidang"
    TRC = "trc"
    PAKET = "paket"
    SIMULASI = "simulasi"
    LATIHAN_RUTIN = "latihan_rutin"
    RADIO = "radio"
