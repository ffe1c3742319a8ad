"""Telephone numbers as people write them, brought to one form: +62 and the digits after the 0."""

from __future__ import annotations

import re

import attrs

from pelayanan_publik.core.legal import TAK_BERTANGGAL
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.umkm.errors import TeleponMustahil, TeleponTidakTerbaca
from pelayanan_publik.umkm.parameters.identitas import POLA_TELEPON

_POLA = re.compile(POLA_TELEPON.nilai(TAK_BERTANGGAL))
_TULISAN = re.compile(r"(?:\+?620?|0)([0-9]*)")
_HIASAN = re.compile(r"[\s().\-‐‑–/]+")
_PANJANG_TULISAN = 40


def _telepon_sah(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    if type(value) is not str or not value.startswith("+62"):
        raise TeleponTidakTerbaca(_samar(value), path=attribute.name)
    _nasional(value[3:], value, attribute.name)


def _samar(tulisan: object) -> str:
    return samarkan(tulisan) if isinstance(tulisan, str) else type(tulisan).__name__


def _nasional(angka: str, tulisan: str, path: str) -> str:
    if not _POLA.fullmatch(angka):
        raise TeleponMustahil(samarkan(tulisan), path=path, panjang=len(angka))
    return angka


@attrs.frozen(repr=False)
class Telepon:
    """A telephone number in its one form. Shown by its edges only.

    >>> Telepon("+6281234567890")
    Telepon(+…0)
    """

    angka: str = attrs.field(validator=_telepon_sah)

    def __str__(self) -> str:
        return samarkan(self.angka)

    def __repr__(self) -> str:
        return f"Telepon({self})"


def baca_telepon(tulisan: str, path: str = "telepon") -> Telepon:
    """A telephone number as written, with +62, 62 or 0 before it; refused if no line has it.

    >>> {baca_telepon(t).angka for t in ("0812-3456-7890", "+62 812 3456 7890", "6281234567890")}
    {'+6281234567890'}
    >>> baca_telepon("0812")
    Traceback (most recent call last):
    pelayanan_publik.umkm.errors.TeleponMustahil: UU-016 telepon: ...
    """
    if type(tulisan) is not str or len(tulisan) > _PANJANG_TULISAN:
        raise TeleponTidakTerbaca(_samar(tulisan), path=path)
    cocok = _TULISAN.fullmatch(_HIASAN.sub("", tulisan))
    if not cocok:
        raise TeleponTidakTerbaca(samarkan(tulisan), path=path)
    return Telepon(f"+62{_nasional(cocok[1], tulisan, path)}")
