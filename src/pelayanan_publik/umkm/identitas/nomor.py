"""The one door of all numbers of identity: a text of so many plain digits, and nothing else.

Nothing is cleaned on the way in. Spaces, dots and full-width digits are refused, each with its
own code: a number that was copied by hand and mended by a program is a number nobody has seen.
No refusal holds the number itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pelayanan_publik.core.errors import Galat
from pelayanan_publik.umkm.errors import (
    NomorAngkaAsing,
    NomorBerhuruf,
    NomorBerpemisah,
    NomorBukanTeks,
    NomorKosong,
    NomorSalahPanjang,
)

_PEMISAH = re.compile(r"[\s.\-‐‑–—/,_]")


def galat_angka(teks: object, jenis: str, panjang: int, path: str = "") -> Iterator[Galat]:
    """Each kind of fault of a text that should be so many digits, once.

    >>> [g.kode for g in galat_angka("3171 0117.0845O001", "NIK", 16)]
    ['UU-003', 'UU-005']
    >>> [g.kode for t in (3171011708450001, "", "123", "１２３") for g in galat_angka(t, "NIK", 16)]
    ['UU-001', 'UU-002', 'UU-006', 'UU-004']
    """
    isi: dict[str, Any] = {"jenis": jenis, "panjang": panjang}
    if type(teks) is not str:
        yield NomorBukanTeks(type(teks).__name__, path=path, **isi)
        return
    if not teks:
        yield NomorKosong(path=path, **isi)
        return
    if teks.isascii() and teks.isdigit():
        if len(teks) != panjang:
            yield NomorSalahPanjang(len(teks), path=path, **isi)
        return
    sisa = _PEMISAH.sub("", teks)
    if sisa != teks:
        yield NomorBerpemisah(path=path, **isi)
    if any(huruf.isnumeric() and not huruf.isascii() for huruf in sisa):
        yield NomorAngkaAsing(path=path, **isi)
    if any(not huruf.isnumeric() for huruf in sisa):
        yield NomorBerhuruf(path=path, **isi)
