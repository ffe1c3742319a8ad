"""Names as they compare: what people write differently, or leave out, is gone.

A key is for comparison only and is never shown in place of the name. It says that two names may
be one, never that two businesses are: no key of a name alone joins anything.
"""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from operator import add

from pelayanan_publik.core.legal import TAK_BERTANGGAL
from pelayanan_publik.umkm.parameters.identitas import BENTUK_USAHA, SAPAAN

_TANPA = frozenset((*BENTUK_USAHA.nilai(TAK_BERTANGGAL), *SAPAAN.nilai(TAK_BERTANGGAL)))
_SINGKATAN = re.compile(r"\b(?:[^\W\d_]\.){2,}|\b[^\W\d_](?:\.[^\W\d_])+\b")
_KATA = re.compile(r"[^\W_]+")
_PETIK = re.compile(r"['’`]")


def kunci_nama(nama: str) -> str:
    """A name without case, accents, punctuation, legal form and form of address.

    Where nothing else would be left, those words stay.

    >>> kunci_nama("Warung Bu Tini") == kunci_nama("WARUNG  TINI, UD") == "warung tini"
    True
    >>> kunci_nama("U.D. Maju-Jaya"), kunci_nama("Ibu"), kunci_nama("Ｃａｆé Ñata")
    ('maju jaya', 'ibu', 'cafe nata')
    """
    polos = _PETIK.sub("", nama.casefold() if nama.isascii() else _tanpa_aksen(nama))
    if "." in polos:
        polos = _SINGKATAN.sub(lambda cocok: cocok[0].replace(".", ""), polos)
    kata = _KATA.findall(polos)
    return " ".join([k for k in kata if k not in _TANPA] or kata)


def _tanpa_aksen(nama: str) -> str:
    polos = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", nama).casefold())
    return "".join(huruf for huruf in polos if not unicodedata.combining(huruf))


def kemiripan(a: str, b: str) -> Fraction:
    """How alike two keys are: twice the pairs of letters they share, over all that they have.

    >>> kemiripan("warung tini", "warung tinii"), kemiripan("a", "a"), kemiripan("tini", "budi")
    (Fraction(20, 21), Fraction(1, 1), Fraction(0, 1))
    """
    return Fraction(*huruf_bersama(a, pasangan_huruf(a), b, pasangan_huruf(b)))


def huruf_bersama(a: str, pasangan_a: set[str], b: str, pasangan_b: set[str]) -> tuple[int, int]:
    """How alike two keys are, as two whole numbers: what they share, over all that they have."""
    semua = len(a) + len(b) - 2
    if a == b or semua < 1:
        return int(a == b), 1
    return 2 * len(pasangan_a & pasangan_b), semua


def pasangan_huruf(kunci: str) -> set[str]:
    """The pairs of neighbouring letters of a key; one that stands there again has a mark more.

    >>> sorted(pasangan_huruf("mama"))
    ['am', 'ma', "ma'"]
    """
    hasil: set[str] = set()
    for dua in map(add, kunci, kunci[1:]):
        lagi = dua
        while lagi in hasil:
            lagi += "'"
        hasil.add(lagi)
    return hasil
