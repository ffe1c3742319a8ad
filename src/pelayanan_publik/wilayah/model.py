"""Regions by their Kemendagri code, with the names people write for them.

    34            province
    34.71         kabupaten or kota
    34.71.14      kecamatan (kemantren, kapanewon)
    34.71.14.1001 kelurahan or desa

The parent is the code without its last part. BPS numbers the same places another
way (2+2+3+3 digits): the two systems are not convertible by arithmetic, and are
two types here; only a row that lists both leads from one to the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from enum import StrEnum

import attrs

from pelayanan_publik.core.errors import Galat, KodeGanda, angkat
from pelayanan_publik.core.units import berisi
from pelayanan_publik.wilayah.errors import (
    IndukTidakTerdaftar,
    KodeBPSSalah,
    KodeWilayahSalah,
    NamaBerganda,
    TanpaInduk,
    WilayahTidakDikenal,
)

_KODE = r"[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{4})?)?)?"
_KODE_BPS = r"[0-9]{2}(?:[0-9]{2}(?:[0-9]{3}(?:[0-9]{3})?)?)?"


class Tingkat(StrEnum):
    """The four levels of a code, from the outside in."""

    PROVINSI = "provinsi"
    KABUPATEN_KOTA = "kabupaten_kota"
    KECAMATAN = "kecamatan"
    KELURAHAN_DESA = "kelurahan_desa"


def _kode_sah(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    if type(value) is not str or not re.fullmatch(_KODE, value):
        raise KodeWilayahSalah(value, path=attribute.name)


def _kode_bps_sah(_: object, attribute: attrs.Attribute[str], value: str) -> None:
    if type(value) is not str or not re.fullmatch(_KODE_BPS, value):
        raise KodeBPSSalah(value, path=attribute.name)


@attrs.frozen(order=True)
class KodeWilayah:
    """A Kemendagri code.

    >>> kotagede = KodeWilayah("34.71.14")
    >>> kotagede.tingkat.value, str(kotagede.induk)
    ('kecamatan', '34.71')
    >>> KodeWilayah("34.71.14.1001").rantai
    ('34.71.14.1001', '34.71.14', '34.71', '34')
    """

    kode: str = attrs.field(validator=_kode_sah)

    @property
    def tingkat(self) -> Tingkat:
        return list(Tingkat)[self.kode.count(".")]

    @property
    def induk(self) -> KodeWilayah:
        """The region around it; a province has none."""
        luar = self.kode.rpartition(".")[0]
        if not luar:
            raise TanpaInduk(self.kode, path="kode")
        return KodeWilayah(luar)

    @property
    def rantai(self) -> tuple[str, ...]:
        """The codes from itself outward, as `Berlapis.pada` takes them."""
        bagian = self.kode.split(".")
        return tuple(".".join(bagian[:n]) for n in range(len(bagian), 0, -1))

    def di_dalam(self, luar: KodeWilayah) -> bool:
        """Whether it is `luar` or lies in it."""
        return luar.kode in self.rantai

    def __str__(self) -> str:
        return self.kode


@attrs.frozen(order=True)
class KodeBPS:
    """A BPS code. It says nothing about the Kemendagri code of the same place.

    >>> KodeBPS("3471050003").tingkat.value
    'kelurahan_desa'
    """

    kode: str = attrs.field(validator=_kode_bps_sah)

    @property
    def tingkat(self) -> Tingkat:
        return list(Tingkat)[(2, 4, 7, 10).index(len(self.kode))]

    def __str__(self) -> str:
        return self.kode


def lipat_nama(nama: str) -> str:
    """A name without what people write differently: case, spaces, hyphens, apostrophes.

    >>> lipat_nama("Sungai Nangka") == lipat_nama("SUNGAI-NANGKA") == lipat_nama("Sungainangka")
    True
    """
    return re.sub(r"[\s\-'’.]+", "", nama).casefold()


@attrs.frozen
class Wilayah:
    """One region: its code, its name, how else it is written, and its BPS code where known."""

    kode: KodeWilayah
    nama: str = attrs.field(validator=berisi)
    alias: tuple[str, ...] = ()
    bps: KodeBPS | None = None

    def bernama(self, nama: str) -> bool:
        """Whether this is one of its names, however it is spelt."""
        return lipat_nama(nama) in {lipat_nama(n) for n in (self.nama, *self.alias)}


def _semua_wilayah(isi: Iterable[Wilayah]) -> tuple[Wilayah, ...]:
    return tuple(isi)


@attrs.frozen
class DaftarWilayah:
    """A list of regions in which every row but a kota, kabupaten or province has its parent.

    >>> daftar = DaftarWilayah([Wilayah(KodeWilayah("64.71"), "Kota Balikpapan"),
    ...     Wilayah(KodeWilayah("64.71.05"), "Balikpapan Selatan")])
    >>> daftar.bernama("balikpapan selatan").kode
    KodeWilayah(kode='64.71.05')
    """

    isi: tuple[Wilayah, ...] = attrs.field(converter=_semua_wilayah)
    _menurut_kode: dict[KodeWilayah, Wilayah] = attrs.field(init=False, eq=False, repr=False)
    _menurut_bps: dict[KodeBPS, Wilayah] = attrs.field(init=False, eq=False, repr=False)
    _menurut_nama: dict[str, list[Wilayah]] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        menurut_kode: dict[KodeWilayah, Wilayah] = {}
        menurut_bps: dict[KodeBPS, Wilayah] = {}
        menurut_nama: dict[str, list[Wilayah]] = {}
        galat: list[Galat] = []
        for i, wilayah in enumerate(self.isi):
            if menurut_kode.setdefault(wilayah.kode, wilayah) is not wilayah:
                galat.append(KodeGanda(wilayah.kode.kode, path=f"isi[{i}].kode"))
            bps = wilayah.bps
            if bps is not None and menurut_bps.setdefault(bps, wilayah) is not wilayah:
                galat.append(KodeGanda(bps.kode, path=f"isi[{i}].bps"))
            for nama in {lipat_nama(n) for n in (wilayah.nama, *wilayah.alias)}:
                menurut_nama.setdefault(nama, []).append(wilayah)
        for i, wilayah in enumerate(self.isi):
            dalam = wilayah.kode.tingkat in (Tingkat.KECAMATAN, Tingkat.KELURAHAN_DESA)
            if dalam and wilayah.kode.induk not in menurut_kode:
                induk = wilayah.kode.induk.kode
                galat.append(
                    IndukTidakTerdaftar(wilayah.kode.kode, path=f"isi[{i}].kode", induk=induk)
                )
        angkat(galat)
        object.__setattr__(self, "_menurut_kode", menurut_kode)
        object.__setattr__(self, "_menurut_bps", menurut_bps)
        object.__setattr__(self, "_menurut_nama", menurut_nama)

    def __iter__(self) -> Iterator[Wilayah]:
        return iter(self.isi)

    def berkode(self, kode: KodeWilayah) -> Wilayah:
        """The region with this Kemendagri code."""
        return self._cari(self._menurut_kode, kode)

    def berkode_bps(self, kode: KodeBPS) -> Wilayah:
        """The region that lists this BPS code."""
        return self._cari(self._menurut_bps, kode)

    def _cari(
        self, peta: dict[KodeWilayah, Wilayah] | dict[KodeBPS, Wilayah], kode: KodeWilayah | KodeBPS
    ) -> Wilayah:
        wilayah = peta.get(kode)  # type: ignore[arg-type]  # a code of the other system is simply not in it
        if wilayah is None:
            mirip = tuple(get_close_matches(str(kode), [str(k) for k in peta]))
            raise WilayahTidakDikenal(str(kode), path="kode", mirip=mirip)
        return wilayah

    def bernama(self, nama: str, di: KodeWilayah | None = None) -> Wilayah:
        """The region with this name or alias; `di` says inside which, where several bear it."""
        calon = [
            w
            for w in self._menurut_nama.get(lipat_nama(nama), [])
            if di is None or w.kode.di_dalam(di)
        ]
        if len(calon) > 1:
            kode = tuple(str(w.kode) for w in calon)
            raise NamaBerganda(nama, path="nama", kode_wilayah=kode)
        if not calon:
            dekat = get_close_matches(lipat_nama(nama), self._menurut_nama)
            mirip = tuple(w.nama for n in dekat for w in self._menurut_nama[n])
            raise WilayahTidakDikenal(nama, path="nama", mirip=mirip)
        return calon[0]

    def anak(self, kode: KodeWilayah) -> tuple[Wilayah, ...]:
        """The regions one level inside, by code."""
        tingkat = kode.kode.count(".") + 1
        dalam = (w for w in self.isi if w.kode.di_dalam(kode))
        return tuple(
            sorted((w for w in dalam if w.kode.kode.count(".") == tingkat), key=lambda w: w.kode)
        )
