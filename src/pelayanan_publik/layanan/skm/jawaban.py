"""One respondent's form, and how rows of any kind become answers.

A form is a row: the name of an element to a number from 1 to 4, or None where nothing was ticked.
`JawabanSKM` is such a row that also knows who answered (by a code that is never shown whole), about
which service, when, and of which groups the respondent is. Rows that are plain mappings do as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, TypeAlias, cast

import attrs

from pelayanan_publik.core.errors import (
    BukanJenisnya,
    Galat,
    TeksKosong,
    angkat,
    tulis_bulat,
)
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.privacy import samarkan
from pelayanan_publik.core.units import galat_anggota, galat_teks, tupel
from pelayanan_publik.core.validity import hari_atau_kosong
from pelayanan_publik.layanan.errors import (
    BanyakJawabanBerbeda,
    JawabanBukanBilangan,
    NilaiDiLuarSkala,
    TanpaUnsur,
)
from pelayanan_publik.layanan.skm.bobot import SKALA_TERENDAH, SKALA_TERTINGGI
from pelayanan_publik.layanan.skm.unsur import galat_nama_ganda

_PENDEK = 1_000
SKALA = range(SKALA_TERENDAH, SKALA_TERTINGGI + 1)
IsiJawabanSKM: TypeAlias = "Mapping[str, int | None] | JawabanSKM"
"""What a row may be."""


def galat_jawaban(nilai: object, unsur: str, path: str = "") -> Galat | None:
    """The fault of an answer, or None; yes and no, and 3.0, are no answers."""
    if nilai is None or (type(nilai) is int and nilai in SKALA):
        return None
    tampak = _tampak(nilai)
    if type(nilai) is int:
        rendah, tinggi = SKALA_TERENDAH, SKALA_TERTINGGI
        return NilaiDiLuarSkala(tampak, path=path, unsur=unsur, rendah=rendah, tinggi=tinggi)
    return JawabanBukanBilangan(tampak, path=path, tipe=type(nilai).__name__, unsur=unsur)


def _tampak(nilai: object) -> object:
    """What a refusal shows of a value: a slip as it is, a name or a NIK by its edges only."""
    if isinstance(nilai, float) or (isinstance(nilai, int) and abs(nilai) < _PENDEK):
        return nilai
    if isinstance(nilai, int):
        return samarkan(tulis_bulat(nilai))
    if isinstance(nilai, str):
        return nilai if len(nilai) <= 1 else samarkan(nilai)
    return type(nilai).__name__


@lru_cache(maxsize=1_024)
def _nama_sah(nama: tuple[str, ...]) -> bool:
    """Whether these are names, each of its own: asked once for all forms of a survey."""
    return bool(nama) and not any(galat_nama_ganda(nama))


def _nama_unsur(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    path = attribute.name
    if not isinstance(value, tuple):
        raise BukanJenisnya(type(value).__name__, path=path, sebagai="Sequence")
    semua_teks = all(type(v) is str for v in value)
    if not (semua_teks and _nama_sah(value)):
        angkat(galat_nama_ganda(value, path))
        raise TanpaUnsur(path=path)


def _isi(jawaban: JawabanSKM, attribute: attrs.Attribute[Any], value: object) -> None:
    path, unsur = attribute.name, jawaban.unsur
    if not isinstance(value, tuple):
        raise BukanJenisnya(type(value).__name__, path=path, sebagai="Sequence")
    if not isinstance(unsur, tuple) or len(value) != len(unsur):
        raise BanyakJawabanBerbeda(
            len(value), path=path, unsur=len(unsur) if isinstance(unsur, tuple) else 0
        )
    semua = (
        galat_jawaban(v, str(u), f"{path}[{i}]")
        for i, (u, v) in enumerate(zip(unsur, value, strict=True))
        if not (type(v) is int and v in SKALA)
    )
    angkat(filter(None, semua))


def _teks_atau_kosong(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and (galat := galat_teks(value, attribute.name)):
        raise galat


def _kode(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """A code, or none; whatever else it is, it is not shown."""
    if value is not None and galat_teks(value):
        raise TeksKosong(_tampak(str(value)), path=attribute.name)


def _pasangan(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    path = attribute.name
    if not isinstance(value, tuple):
        raise BukanJenisnya(value, path=path, sebagai="Mapping")
    for i, satu in enumerate(value):
        if not isinstance(satu, tuple) or len(satu) != len(("dimensi", "nilai")):
            raise BukanJenisnya(satu, path=f"{path}[{i}]", sebagai="tuple[str, str]")
        angkat(filter(None, (galat_teks(v, f"{path}[{i}][{j}]") for j, v in enumerate(satu))))
    angkat(galat_nama_ganda((satu[0] for satu in value), path))


def _kelompok(isi: Mapping[str, str] | Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Pairs of a mapping or of pairs; what is neither is left for the validator to refuse."""
    pasangan = isi.items() if isinstance(isi, Mapping) else isi
    if not isinstance(pasangan, Iterable):
        return pasangan
    return tuple(cast("tuple[str, str]", tupel(satu)) for satu in pasangan)


@attrs.frozen(field_transformer=sekaligus)
class JawabanSKM:
    """The form of one respondent.

    >>> jawaban = JawabanSKM.dari({"persyaratan": 4, "biaya": None}, responden="R-0001-KTP",
    ...     layanan="KTP", tanggal=date(2024, 3, 1), kelompok={"jenis kelamin": "P"})
    >>> jawaban.nilai, jawaban.lengkap
    ((4, None), False)
    >>> jawaban
    JawabanSKM(unsur=('persyaratan', 'biaya'), nilai=(4, None), responden='R…P', layanan='KTP', ...)
    >>> JawabanSKM.dari({"persyaratan": 5, "biaya": True})
    Traceback (most recent call last):
    pelayanan_publik.core.errors.KumpulanGalat: ...
    """

    unsur: tuple[str, ...] = attrs.field(converter=tupel, validator=_nama_unsur)
    nilai: tuple[int | None, ...] = attrs.field(converter=tupel, validator=_isi)
    responden: str | None = attrs.field(
        default=None, validator=_kode, repr=lambda v: repr(v and samarkan(v))
    )
    """A code; a name or a number of a person is shown by its edges only."""
    layanan: str | None = attrs.field(default=None, validator=_teks_atau_kosong)
    tanggal: date | None = attrs.field(default=None, validator=hari_atau_kosong)
    kelompok: tuple[tuple[str, str], ...] = attrs.field(
        default=(), converter=_kelompok, validator=_pasangan
    )
    """Dimension and value, such as `("pendidikan", "SMA")`."""

    @classmethod
    def dari(
        cls,
        isi: Mapping[str, int | None],
        *,
        responden: str | None = None,
        layanan: str | None = None,
        tanggal: date | None = None,
        kelompok: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    ) -> JawabanSKM:
        """The form of a mapping from element to answer."""
        angkat(filter(None, [galat_anggota(isi, Mapping, "isi")]))
        return cls(
            tuple(isi), tuple(isi.values()), responden, layanan, tanggal, _kelompok(kelompok)
        )

    @property
    def lengkap(self) -> bool:
        """Whether every element was answered."""
        return None not in self.nilai
