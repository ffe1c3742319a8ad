"""What an office has written down of a standard: items, decree, promise, reviews."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, cast

import attrs

from pelayanan_publik.core.errors import Pengumpul, angkat
from pelayanan_publik.core.masukan import sekaligus
from pelayanan_publik.core.units import berisi, galat_anggota, pilihan, semua_anggota, tupel
from pelayanan_publik.core.validity import galat_tanggal, hari, hari_atau_kosong
from pelayanan_publik.layanan.standar.komponen import KomponenStandar, kenali_komponen


@attrs.frozen(field_transformer=sekaligus)
class IsiKomponen:
    """What a standard says about a component."""

    komponen: KomponenStandar = attrs.field(validator=pilihan(KomponenStandar))
    isi: str = attrs.field(validator=berisi)


@attrs.frozen(field_transformer=sekaligus)
class MaklumatPelayanan:
    """The public promise to keep the standard."""

    tanggal: date = attrs.field(validator=hari)
    diumumkan: date | None = attrs.field(default=None, validator=hari_atau_kosong)


def _ya_atau_tidak(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        angkat(filter(None, [galat_anggota(value, bool, attribute.name)]))


def _maklumat(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None:
        angkat(filter(None, [galat_anggota(value, MaklumatPelayanan, attribute.name)]))


def _hari_semua(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    nama = attribute.name
    angkat(filter(None, [galat_anggota(value, tuple, nama)]))
    isi = tupel(value)  # type: ignore[arg-type]  # a tuple by now
    angkat(filter(None, (galat_tanggal(h, f"{nama}[{i}]") for i, h in enumerate(isi))))


def _sepasang(satu: object) -> tuple[Any, Any]:
    """Name and text of an item; what is missing is None, and refused by its own check."""
    angkat(filter(None, [galat_anggota(satu, tuple)]))
    isi = [*cast("tuple[Any, ...]", satu), None, None]
    return isi[0], isi[1]


@attrs.frozen(field_transformer=sekaligus)
class StandarPelayanan:
    """The standard of one service, as far as the office has it.

    >>> standar = StandarPelayanan.dari("Surat pindah", {"biaya": "gratis", "waktu": "10 menit"})
    >>> [k.komponen.name for k in standar.isi], standar.ditetapkan
    (['BIAYA', 'JANGKA_WAKTU'], None)
    """

    layanan: str = attrs.field(validator=berisi)
    isi: tuple[IsiKomponen, ...] = attrs.field(
        converter=tupel, validator=semua_anggota(IsiKomponen)
    )
    ditetapkan: date | None = attrs.field(default=None, validator=hari_atau_kosong)
    """The day of the decree; None where there is none."""
    masyarakat_ikut: bool | None = attrs.field(default=None, validator=_ya_atau_tidak)
    """Whether the public took part in it; None where that is not known."""
    maklumat: MaklumatPelayanan | None = attrs.field(default=None, validator=_maklumat)
    ditinjau: tuple[date, ...] = attrs.field(default=(), converter=tupel, validator=_hari_semua)
    """Days on which it was looked at again."""

    @classmethod
    def dari(
        cls,
        layanan: str,
        isi: Mapping[str, str] | Iterable[tuple[str, str]],
        *,
        ditetapkan: date | None = None,
        masyarakat_ikut: bool | None = None,
        maklumat: MaklumatPelayanan | None = None,
        ditinjau: Iterable[date] = (),
    ) -> StandarPelayanan:
        """The standard of a list of items, in whatever names that are known."""
        pasangan: tuple[Any, ...] = tupel(list(isi.items()) if isinstance(isi, Mapping) else isi)
        angkat(filter(None, [galat_anggota(pasangan, tuple, "isi")]))
        kumpul = Pengumpul()
        semua: list[IsiKomponen] = []
        for i, satu in enumerate(pasangan):
            with kumpul.di(f"isi[{i}]"):
                sebutan, teks = _sepasang(satu)
                semua.append(IsiKomponen(kenali_komponen(sebutan, "komponen"), teks))
        kumpul.tuntas()
        ulang = tupel(ditinjau)
        return cls(layanan, tuple(semua), ditetapkan, masyarakat_ikut, maklumat, ulang)
