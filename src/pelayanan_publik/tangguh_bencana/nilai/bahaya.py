"""The hazards that a village prepares for.

`JenisBahaya` are the ten kinds of the minimum service standard (Permendagri 101/2018). A PKD
is filled in for one hazard in the words of the village ("angin kencang" is none of the ten),
so its hazard is a text; a kind given as `JenisBahaya` stands as its word. Two texts mean the
same hazard when they differ only in capitals, spaces and underscores; nothing more is guessed.
"""

from __future__ import annotations

from enum import StrEnum


class JenisBahaya(StrEnum):
    """The ten kinds of disaster of Permendagri 101/2018, read at pasal.id."""

    GEMPA_BUMI = "gempa_bumi"
    TSUNAMI = "tsunami"
    BANJIR = "banjir"
    TANAH_LONGSOR = "tanah_longsor"
    GUNUNG_API = "gunung_api"
    GELOMBANG_EKSTREM = "gelombang_ekstrem"
    ANGIN_TOPAN = "angin_topan"
    KEKERINGAN = "kekeringan"
    KEBAKARAN_HUTAN_LAHAN = "kebakaran_hutan_lahan"
    EPIDEMI_ZOONOSIS = "epidemi_zoonosis"


def sebagai_bahaya(nilai: str | None) -> str | None:
    """A kind as its word; a text stays as it is, and what is none is left for the door to refuse.

    >>> sebagai_bahaya(JenisBahaya.GUNUNG_API), sebagai_bahaya("angin kencang")
    ('gunung_api', 'angin kencang')
    """
    return nilai.value if isinstance(nilai, JenisBahaya) else nilai


def tulis_bahaya(bahaya: str) -> str:
    """A hazard as it is read, and by which two are the same.

    >>> tulis_bahaya("gunung_api"), tulis_bahaya("Gunung  Api")
    ('gunung api', 'gunung api')
    """
    return " ".join(bahaya.replace("_", " ").casefold().split())
