"""Who is told of in a case: by code only, and even that is covered wherever it is shown.

That somebody else must have seen a delivery or an action is a proposal of this library: no
source that could be read asks for it. Whether a refused letter counts, the ladder tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import BukanJenisnya, Galat, TeksKosong, angkat
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import galat_teks, pilihan
from pelayanan_publik.satpol_pp.errors import (
    PenolakanTidakDihitung,
    SaksiBukanOrangLain,
    TanpaSaksi,
    TanpaSaksiSetempat,
)
from pelayanan_publik.satpol_pp.perkara.tangga import KebijakanTangga
from pelayanan_publik.satpol_pp.program import USULAN


class Penyerahan(StrEnum):
    """How a letter was handed over."""

    DITERIMA = "diterima"
    DITOLAK = "ditolak"
    """It was offered and refused: before a witness of the place it counts as received, where
    the ladder has it so."""


def orang(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    """Attrs validator: the code of a person; what is none is covered in the fault too."""
    if galat_teks(value):
        raise TeksKosong(samarkan(str(value)), path=attribute.name)


@attrs.frozen(field_transformer=sekaligus)
class Saksi:
    """Who saw it, by code, and whether they are of the place: its kelurahan, RT or RW.

    >>> Saksi("S-00417", setempat=True)
    Saksi(kode=S…7, setempat=True)
    """

    kode: str = attrs.field(validator=orang, repr=samarkan)
    setempat: bool = attrs.field(validator=pilihan(bool), kw_only=True)


def para_saksi(
    _: object, attribute: attrs.Attribute[tuple[Saksi, ...]], value: tuple[Saksi, ...]
) -> None:
    """Attrs validator: several witnesses; what is none, a name perhaps, is covered in the fault."""
    nama = attribute.name
    daftar = enumerate(value) if isinstance(value, tuple) else [(None, value)]
    angkat(
        BukanJenisnya(
            samarkan(str(satu)), path=nama if i is None else f"{nama}[{i}]", sebagai="Saksi"
        )
        for i, satu in daftar
        if not isinstance(satu, Saksi) or i is None
    )


def galat_saksi(saksi: Iterable[Saksi], *bukan_saksi: object) -> list[Galat]:
    """The faults of witnesses who are none: nobody, one who is part of it, one person twice.

    `w-1` and `W-1` are one person.
    """
    daftar = tuple(saksi)
    galat: list[Galat] = [] if daftar else [TanpaSaksi(path="saksi", dasar=USULAN)]
    dikenal = {str(satu).casefold() for satu in bukan_saksi}
    for i, satu in enumerate(daftar):
        if satu.kode.casefold() in dikenal:
            galat.append(SaksiBukanOrangLain(samarkan(satu.kode), path=f"saksi[{i}]", dasar=USULAN))
        dikenal.add(satu.kode.casefold())
    return galat


def galat_penolakan(
    tangga: KebijakanTangga, penyerahan: object, saksi: Iterable[Saksi]
) -> Galat | None:
    """The fault of a refused letter that does not count as received, or None."""
    if penyerahan is not Penyerahan.DITOLAK:
        return None
    if not tangga.penolakan_dihitung:
        return PenolakanTidakDihitung(tangga.sebutan, path="penyerahan", dasar=tangga.dasar)
    daftar = tuple(saksi)
    if not daftar or any(satu.setempat for satu in daftar):
        return None
    return TanpaSaksiSetempat(path="saksi", dasar=USULAN)
