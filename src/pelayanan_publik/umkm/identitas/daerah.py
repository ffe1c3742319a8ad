"""The region of issue in a NIK, looked up in a table: ours of provinces, or one handed over.

A NIK keeps the region where it was issued. When a kecamatan is split, or a province founded, the
old code stays in old NIKs and stays legal: so a table of former regions is a second argument, and
a hit in it is told.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType
from typing import TypeAlias

from pelayanan_publik.core.errors import BukanJenisnya
from pelayanan_publik.core.legal import TAK_BERTANGGAL
from pelayanan_publik.umkm.parameters.identitas import PROVINSI
from pelayanan_publik.wilayah import DaftarWilayah, KodeWilayah

TabelDaerah: TypeAlias = (
    DaftarWilayah | Mapping[str, object] | Collection[str] | Callable[[KodeWilayah], bool]
)
"""Regions by their Kemendagri code (`31.71.01`): a list, a mapping, a set, or a question."""

NAMA_PROVINSI: Mapping[str, str] = MappingProxyType(
    {satu[:2]: satu[3:] for satu in PROVINSI.nilai(TAK_BERTANGGAL)}
)
"""By code, the provinces of the newest decree read."""


def memuat_daerah(tabel: TabelDaerah, kode: KodeWilayah, path: str = "wilayah") -> bool:
    """Whether a table holds a kecamatan, as deep as the table itself goes.

    A list of kabupaten knows nothing of kecamatan, and refuses none of a kabupaten that it has.

    >>> kotagede, wirobrajan = KodeWilayah("34.71.14"), KodeWilayah("34.71.01")
    >>> [memuat_daerah({"34.71.14": "Kotagede"}, k) for k in (kotagede, wirobrajan)]
    [True, False]
    >>> memuat_daerah({"34.71": "Kota Yogyakarta"}, wirobrajan)
    True
    """
    if isinstance(tabel, DaftarWilayah):
        return _memuat({w.kode.kode for w in tabel}, kode)
    if isinstance(tabel, Collection) and not isinstance(tabel, str):
        return _memuat(tabel, kode)
    if callable(tabel):
        return bool(tabel(kode))
    raise BukanJenisnya(type(tabel).__name__, path=path, sebagai="tabel wilayah")


def _memuat(isi: Collection[str], kode: KodeWilayah) -> bool:
    for luar in kode.rantai:
        if luar in isi:
            return luar == kode.kode or not _lebih_dalam(isi, luar)
    return False


def _lebih_dalam(isi: Collection[str], luar: str) -> bool:
    """Whether a table lists regions inside this one."""
    return any(isinstance(k, str) and k.startswith(f"{luar}.") for k in isi)
