"""What went through each hole, by its steps that stand: masses as they really were.

One walk over the log keeps what lies in each hole; a harvest and a breakage empty it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

import attrs

from pelayanan_publik.biopori.book.events import (
    LubangDiisi,
    LubangDipanen,
    LubangRusak,
    PembetulanDicatat,
    PembetulanPanenDicatat,
    PeristiwaBiopori,
)
from pelayanan_publik.biopori.book.state import BukuBiopori


@attrs.define
class MassaLubang:
    """What went through a hole, or several, in a period.

    `awal + isi == dipanen + dilepas + akhir`: no gram is lost.
    """

    awal_gram: int = 0
    isi_gram: int = 0
    dipanen_gram: int = 0
    dilepas_gram: int = 0
    akhir_gram: int = 0
    kompos_gram: int = 0


def jumlahkan(massa: Iterable[MassaLubang]) -> MassaLubang:
    """The masses of several holes together."""
    semua = [attrs.astuple(satu) for satu in massa]
    return MassaLubang(*map(sum, zip(*semua, strict=True)))


def massa_lubang(buku: BukuBiopori, mulai: date, akhir: date) -> Mapping[str, MassaLubang]:
    """By hole, what went in and out from a day to before another, mistakes set right whenever
    found.
    """
    log = [e for e in buku.catatan.peristiwa if e.nomor not in buku.dibatalkan]
    benar: dict[int, int] = {}
    for e in log:
        if isinstance(e, PembetulanDicatat):
            benar[e.isian] = e.gram
        elif isinstance(e, PembetulanPanenDicatat):
            benar[e.panen] = e.kompos_gram
    hasil: defaultdict[str, MassaLubang] = defaultdict(MassaLubang)
    for e in log:
        if e.tanggal < akhir:
            _tambahkan(hasil[e.kode], e, benar, dalam=e.tanggal >= mulai)
    return hasil


def _tambahkan(
    massa: MassaLubang, e: PeristiwaBiopori, benar: Mapping[int, int], *, dalam: bool
) -> None:
    """A step of a hole added to its masses; before the period it only moves what lies in it."""
    if isinstance(e, LubangDiisi):
        gram = benar.get(e.nomor, e.gram)
        massa.akhir_gram += gram
        massa.isi_gram += gram * dalam
    elif isinstance(e, LubangDipanen):
        massa.dipanen_gram += massa.akhir_gram * dalam
        massa.kompos_gram += benar.get(e.nomor, e.kompos_gram) * dalam
        massa.akhir_gram = 0
    elif isinstance(e, LubangRusak):
        massa.dilepas_gram += massa.akhir_gram * dalam
        massa.akhir_gram = 0
    if not dalam:
        massa.awal_gram = massa.akhir_gram
