"""The region of issue in a NIK, looked up in a table: ours of provinces, or one handed over.

A NIK keeps the region where it was issued. When a kecamatan is split, or a province founded, the
old code stays in old NIKs and stays legal: so a table of former regions is a second argument, and
a hit in it is told.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TypeAlias

from pelayanan_publik.core.errors import BukanJenisnya
from pelayanan_publik.wilayah import DaftarWilayah, KodeWilayah

TabelDaerah: TypeAlias = (
    DaftarWilayah | Mapping[str, object] | Collection[str] | Callable[[KodeWilayah], bool]
)
"""Regions by their Kemendagri code (`31.71.01`): a list, a mapping, a set, or a question."""


def tabel_daerah(tabel: TabelDaerah, path: str = "wilayah") -> Callable[[KodeWilayah], bool]:
    """Whether a table holds a kecamatan, as a question: read once, to be asked for many NIKs.

    A table is asked as deep as it goes: a list of kabupaten knows nothing of kecamatan, and
    refuses none of a kabupaten that it has.

    >>> kotagede, wirobrajan = KodeWilayah("34.71.14"), KodeWilayah("34.71.01")
    >>> [tabel_daerah({"34.71.14": "Kotagede"})(k) for k in (kotagede, wirobrajan)]
    [True, False]
    >>> tabel_daerah({"34.71": "Kota Yogyakarta"})(wirobrajan)
    True
    """
    if isinstance(tabel, DaftarWilayah):
        return _tanya(w.kode.kode for w in tabel)
    if isinstance(tabel, Collection) and not isinstance(tabel, str):
        return _tanya(map(str, tabel))
    if callable(tabel):
        return tabel
    raise BukanJenisnya(type(tabel).__name__, path=path, sebagai="tabel wilayah")


def _tanya(isi: Iterable[str]) -> Callable[[KodeWilayah], bool]:
    kode_wilayah = frozenset(isi)
    berisi = frozenset(kode.rpartition(".")[0] for kode in kode_wilayah)
    berisi |= frozenset(kode.rpartition(".")[0] for kode in berisi)

    def memuat(kode: KodeWilayah) -> bool:
        luar = next((satu for satu in kode.rantai if satu in kode_wilayah), "")
        return luar == kode.kode or (luar != "" and luar not in berisi)

    return memuat
