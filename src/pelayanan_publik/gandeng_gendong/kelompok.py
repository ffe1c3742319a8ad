"""A group as it is presented, its members, and who stands in more than one.

People are told by a code of the caller's own; a NIK is refused as one. Codes are covered wherever
they are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import Galat, Pengumpul
from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import (
    berisi,
    galat_teks,
    pilihan,
    semua_anggota,
    tupel,
)
from pelayanan_publik.gandeng_gendong.errors import (
    AnggotaGanda,
    KoordinatorBukanAnggota,
    NikSebagaiKode,
    OrangDiDuaKelompok,
)
from pelayanan_publik.gandeng_gendong.pintu import semua

_NIK = re.compile(r"(?<!\d)\d{16}(?!\d)|^\W*(?:\d[\W_]*){16}$")
"""Sixteen digits of any script: in a row within a code, or all of it, with signs between."""


class KartuSosial(StrEnum):
    """What shows that a family is poor."""

    PKH = "PKH"
    KMS = "KMS"
    KSJPS = "KSJPS"
    """The city's list until it was replaced."""


def galat_orang(nilai: object, path: str = "orang") -> Galat | None:
    """The fault of what cannot be a person's code, or None. It never tells the code."""
    if galat := galat_teks(nilai, path):
        return galat if nilai == "" else type(galat)("…", path=path)
    return NikSebagaiKode(path=path) if _NIK.search(str(nilai)) else None


def orang(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    """Attrs validator: the code of a person, which is no NIK."""
    if galat := galat_orang(value, attribute.name):
        raise galat


def kunci_orang(kode: str) -> str:
    """A person's code as it is compared: neither case nor the width of spaces counts.

    >>> kunci_orang("W-07  a") == kunci_orang("w-07 A")
    True
    """
    return " ".join(kode.casefold().split())


@attrs.frozen(repr=False, field_transformer=sekaligus)
class AnggotaKelompok:
    """A member: a code, the kelurahan of domicile, and the cards held."""

    orang: str = attrs.field(validator=orang)
    kelurahan: str = attrs.field(validator=berisi)
    kartu: tuple[KartuSosial, ...] = attrs.field(
        default=(), converter=tupel, validator=semua_anggota(KartuSosial)
    )

    @property
    def kunci(self) -> str:
        """The code as it is compared."""
        return kunci_orang(self.orang)

    def __repr__(self) -> str:
        return f"AnggotaKelompok({samarkan(self.orang)}, {self.kelurahan!r}, kartu={self.kartu})"


@attrs.frozen(repr=False, field_transformer=sekaligus)
class SusunanKelompok:
    """A group as it is presented: its code, kelurahan, members, and the coordinator's papers.

    Of the NPWP and the account only is told whether they were seen: their numbers have no place
    here.
    """

    kode: str = attrs.field(validator=berisi)
    kelurahan: str = attrs.field(validator=berisi)
    anggota: tuple[AnggotaKelompok, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(AnggotaKelompok)
    )
    koordinator: str = attrs.field(validator=orang)
    npwp: bool = attrs.field(validator=pilihan(bool), kw_only=True)
    rekening: bool = attrs.field(validator=pilihan(bool), kw_only=True)

    def __attrs_post_init__(self) -> None:
        kumpul = Pengumpul()
        kumpul.tambah(*galat_susunan(self.anggota, self.koordinator))
        kumpul.tuntas()

    def __repr__(self) -> str:
        return (
            f"SusunanKelompok({self.kode!r}, {self.kelurahan!r}, {len(self.anggota)} anggota, "
            f"npwp={self.npwp}, rekening={self.rekening})"
        )


def galat_susunan(anggota: tuple[AnggotaKelompok, ...], koordinator: str) -> Iterator[Galat]:
    """The faults of members named twice and of a coordinator who is none of them."""
    ada: set[str] = set()
    for i, a in enumerate(anggota):
        if a.kunci in ada:
            yield AnggotaGanda(samarkan(a.orang), path=f"anggota[{i}].orang")
        ada.add(a.kunci)
    if kunci_orang(koordinator) not in ada:
        yield KoordinatorBukanAnggota(samarkan(koordinator), path="koordinator")


# --- people in more than one ---------------------------------------------------------------------


@attrs.frozen(repr=False)
class OrangBerganda:
    """A person who stands in several groups of a list."""

    orang: str
    kelompok: tuple[str, ...]

    def __repr__(self) -> str:
        return f"OrangBerganda({samarkan(self.orang)}, {', '.join(self.kelompok)})"


@attrs.frozen
class DaftarBerganda:
    """The people who stand in several groups; none of them is thrown out of any."""

    daftar: tuple[OrangBerganda, ...]

    def tabel(self) -> Tabel:
        baris = tuple((samarkan(o.orang), ", ".join(o.kelompok)) for o in self.daftar)
        return Tabel("Orang di lebih dari satu kelompok", ("Orang", "Kelompok"), baris)

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def orang_berganda(daftar: Iterable[SusunanKelompok]) -> DaftarBerganda:
    """Who stands in several groups of a list from outside; the book refuses it at the door.

    >>> a, b = (SusunanKelompok(k, "Prenggan", [AnggotaKelompok("Wati-007", "Prenggan")],
    ...     "Wati-007", npwp=True, rekening=True) for k in ("K-1", "K-2"))
    >>> orang_berganda([a, b]).daftar
    (OrangBerganda(W…7, K-1, K-2),)
    """
    masukan = Masukan()
    kelompok = semua(masukan, "daftar", daftar, SusunanKelompok)
    masukan.tuntas()
    di: dict[str, tuple[str, list[str]]] = {}
    for s in kelompok:
        for a in s.anggota:
            di.setdefault(a.kunci, (a.orang, []))[1].append(s.kode)
    return DaftarBerganda(
        tuple(OrangBerganda(o, tuple(k)) for _, (o, k) in sorted(di.items()) if len(k) > 1)
    )


def galat_rangkap(
    anggota: AnggotaKelompok, di: Mapping[str, str], kelompok: str, path: str
) -> Galat | None:
    """The fault of a member whom a register (by `kunci`) has in another group, or None."""
    lain = di.get(anggota.kunci, "")
    if lain in {"", kelompok}:
        return None
    return OrangDiDuaKelompok(samarkan(anggota.orang), path=f"{path}.orang", kelompok=lain)
