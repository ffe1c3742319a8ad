"""The five partners (5K) and what each brings, as the caller recorded it.

Kota, korporasi, kampus, kampung, komunitas: that there are five is published; what each brings in
a given kelurahan is not, so nothing is filled in.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import attrs

from pelayanan_publik.core.explain import Tabel
from pelayanan_publik.core.masukan import Masukan, sekaligus
from pelayanan_publik.core.units import berisi, galat_teks, pilihan, tulis_kata, tupel
from pelayanan_publik.gandeng_gendong.pintu import semua


class UnsurMitra(StrEnum):
    """The five K."""

    KOTA = "kota"
    """The city's government."""
    KORPORASI = "korporasi"
    KAMPUS = "kampus"
    KAMPUNG = "kampung"
    KOMUNITAS = "komunitas"


def _bawaan(_: object, attribute: attrs.Attribute[tuple[str, ...]], value: tuple[str, ...]) -> None:
    """Attrs validator: texts, one at least."""
    masukan = Masukan()
    nama = attribute.name
    for i, satu in enumerate(semua(masukan, nama, value, str) or ("",)):
        masukan.tambah(galat_teks(satu, f"{nama}[{i}]"))
    masukan.tuntas()


@attrs.frozen(field_transformer=sekaligus)
class MitraKampung:
    """A partner: which K it is, its name, and what it brings."""

    unsur: UnsurMitra = attrs.field(validator=pilihan(UnsurMitra))
    nama: str = attrs.field(validator=berisi)
    membawa: tuple[str, ...] = attrs.field(converter=tupel, validator=_bawaan)


@attrs.frozen
class PetaMitra:
    """The partners of a place, by K; a K that nobody stands for is named."""

    tempat: str
    mitra: tuple[MitraKampung, ...]

    def dari(self, unsur: UnsurMitra) -> tuple[MitraKampung, ...]:
        return tuple(m for m in self.mitra if m.unsur is unsur)

    @property
    def kosong(self) -> tuple[UnsurMitra, ...]:
        """The K for which no partner is recorded: not known, which is not the same as absent."""
        return tuple(u for u in UnsurMitra if not self.dari(u))

    def tabel(self) -> Tabel:
        baris = tuple(
            (tulis_kata(u), m.nama, ", ".join(m.membawa)) for u in UnsurMitra for m in self.dari(u)
        )
        kosong = tuple((tulis_kata(u), "belum tercatat", "–") for u in self.kosong)
        judul = f"Mitra 5K {self.tempat}"
        return Tabel(judul, ("Unsur", "Mitra", "Membawa"), (*baris, *kosong))

    def _repr_html_(self) -> str:
        return self.tabel()._repr_html_()


def peta_mitra(tempat: str, mitra: Iterable[MitraKampung]) -> PetaMitra:
    """The partners of a place side by side.

    >>> peta = peta_mitra("Prenggan", [MitraKampung(UnsurMitra.KAMPUS, "Kampus A", ["resep"])])
    >>> peta.kosong == tuple(u for u in UnsurMitra if u is not UnsurMitra.KAMPUS)
    True
    """
    masukan = Masukan()
    masukan.tambah(galat_teks(tempat, "tempat"))
    daftar = semua(masukan, "mitra", mitra, MitraKampung)
    masukan.tuntas()
    return PetaMitra(tempat, daftar)
