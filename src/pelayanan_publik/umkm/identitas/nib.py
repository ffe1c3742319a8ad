"""NIB and KBLI: the number of a business, and the code of what it does. Structure only.

A NIB has 13 digits, as the press tells; no published rule of its digits was found, so none is
checked. A KBLI group has 5; the table of groups is long, dated and not ours.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from pelayanan_publik.core.errors import Galat, angkat
from pelayanan_publik.core.legal import TAK_BERTANGGAL
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.umkm.identitas.nomor import galat_angka
from pelayanan_publik.umkm.parameters.identitas import PANJANG_KBLI, PANJANG_NIB

_NIB = PANJANG_NIB.nilai(TAK_BERTANGGAL)
_KBLI = PANJANG_KBLI.nilai(TAK_BERTANGGAL)


def galat_nib(teks: object, path: str = "nib") -> Iterator[Galat]:
    """Every fault of a text as a NIB.

    >>> [g.kode for g in galat_nib("912000123456")]
    ['UU-006']
    """
    return galat_angka(teks, "NIB", _NIB, path)


def galat_kbli(teks: object, path: str = "kbli") -> Iterator[Galat]:
    """Every fault of a text as the code of a KBLI group.

    >>> [g.kode for g in galat_kbli("56.101")], list(galat_kbli("56101"))
    (['UU-003'], [])
    """
    return galat_angka(teks, "KBLI", _KBLI, path)


def _nib_sah(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    angkat(galat_nib(value, attribute.name))


def _kbli_sah(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    angkat(galat_kbli(value, attribute.name))


@attrs.frozen(repr=False)
class NIB:
    """A NIB that is well made. A sole trader's NIB leads to a person: it is shown covered.

    >>> NIB("9120001234567")
    NIB(9…7)
    """

    angka: str = attrs.field(validator=_nib_sah)

    def __str__(self) -> str:
        return samarkan(self.angka)

    def __repr__(self) -> str:
        return f"NIB({self})"


@attrs.frozen
class KBLI:
    """The code of a group of the KBLI.

    >>> KBLI("56101")
    KBLI(kode='56101')
    """

    kode: str = attrs.field(validator=_kbli_sah)

    def __str__(self) -> str:
        return self.kode
