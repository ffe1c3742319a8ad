"""Names as they compare: what people write differently, or leave out, is gone.

A key is for comparison only and is never shown in place of the name. It says that two names may
be one, never that two businesses are: no key of a name alone joins anything.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from fractions import Fraction

from pelayanan_publik.core.legal import TAK_BERTANGGAL
from pelayanan_publik.umkm.parameters.identitas import BENTUK_USAHA, SAPAAN

_TANPA = frozenset((*BENTUK_USAHA.nilai(TAK_BERTANGGAL), *SAPAAN.nilai(TAK_BERTANGGAL)))
_SINGKATAN = re.compile(r"\b(?:[^\W\d_]\.){2,}|\b[^\W\d_](?:\.[^\W\d_])+\b")
_KATA = re.compile(r"\w+")


def kunci_nama(nama: str) -> str:
    """A name without case, accents, punctuation, legal form and form of address.

    Where nothing else would be left, those words stay.

    >>> kunci_nama("Warung Bu Tini") == kunci_nama("WARUNG  TINI, UD") == "warung tini"
    True
    >>> kunci_nama("U.D. Maju-Jaya"), kunci_nama("Ibu"), kunci_nama("Ｃａｆé Ñata")
    ('maju jaya', 'ibu', 'cafe nata')
    """
    polos = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", nama).casefold())
    polos = "".join(huruf for huruf in polos if not unicodedata.combining(huruf))
    polos = re.sub(r"['’`]", "", polos)
    polos = _SINGKATAN.sub(lambda cocok: cocok[0].replace(".", ""), polos)
    kata = _KATA.findall(polos.replace("_", " "))
    return " ".join([k for k in kata if k not in _TANPA] or kata)


def kemiripan(a: str, b: str) -> Fraction:
    """How alike two keys are: twice the pairs of letters they share, over all that they have.

    >>> kemiripan("warung tini", "warung tinii"), kemiripan("a", "a"), kemiripan("tini", "budi")
    (Fraction(20, 21), Fraction(1, 1), Fraction(0, 1))
    """
    return Fraction(*huruf_bersama(a, pasangan_huruf(a), b, pasangan_huruf(b)))


def huruf_bersama(
    a: str, pasangan_a: Mapping[str, int], b: str, pasangan_b: Mapping[str, int]
) -> tuple[int, int]:
    """How alike two keys are, as two whole numbers: what they share, over all that they have."""
    semua = len(a) + len(b) - 2
    if a == b or semua < 1:
        return int(a == b), 1
    sama = sum(min(n, pasangan_b[h]) for h, n in pasangan_a.items() if h in pasangan_b)
    return 2 * sama, semua


def pasangan_huruf(kunci: str) -> dict[str, int]:
    """Each pair of neighbouring letters of a key, and how often it is there."""
    hasil: dict[str, int] = {}
    for i in range(len(kunci) - 1):
        dua = kunci[i : i + 2]
        hasil[dua] = hasil.get(dua, 0) + 1
    return hasil
