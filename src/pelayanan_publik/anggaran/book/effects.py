"""What each event changes in the book, or why it may not stand there.

One function for each kind of event, named like it: it looks at the book, collects every fault,
and answers with the changed fields. Commands try their event here before they answer, and a
log read from elsewhere meets the same rules of order, sums and limits. What the law asked on the
day of a command (whether the fund may pay, whose approval a shift needs) is asked by the command
alone: the event carries the answer, so that a law corrected later never refuses an old log.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pelayanan_publik.anggaran.book import rencana, uang
from pelayanan_publik.anggaran.book.events import (
    BelanjaDibatalkan,
    BelanjaDicatat,
    PaguDitetapkan,
    PencairanDibatalkan,
    PengembalianDibatalkan,
    PengembalianDicatat,
    PergeseranDicatat,
    PeristiwaAnggaran,
    RABDisetujui,
    TahunDitutup,
    TerminDicairkan,
    TerminDirencanakan,
)
from pelayanan_publik.anggaran.book.state import BukuAnggaran, buku_baru
from pelayanan_publik.core.book import AturanBuku

ATURAN: AturanBuku[BukuAnggaran, PeristiwaAnggaran] = AturanBuku(
    "buku anggaran",
    BukuAnggaran,
    {
        PaguDitetapkan: rencana.pagu_ditetapkan,
        RABDisetujui: rencana.rab_disetujui,
        PergeseranDicatat: rencana.pergeseran_dicatat,
        TerminDirencanakan: rencana.termin_direncanakan,
        TerminDicairkan: uang.termin_dicairkan,
        PencairanDibatalkan: uang.pencairan_dibatalkan,
        BelanjaDicatat: uang.belanja_dicatat,
        BelanjaDibatalkan: uang.belanja_dibatalkan,
        PengembalianDicatat: uang.pengembalian_dicatat,
        PengembalianDibatalkan: uang.pengembalian_dibatalkan,
        TahunDitutup: uang.tahun_ditutup,
    },
)


def evolve(buku: BukuAnggaran, peristiwa: PeristiwaAnggaran) -> BukuAnggaran:
    """The book with one event more; the same book if the event stands in it already."""
    return ATURAN.evolve(buku, peristiwa)


def fold(peristiwa: Iterable[PeristiwaAnggaran], awal: BukuAnggaran) -> BukuAnggaran:
    """The book after a whole log: `fold(a + b, s) == fold(b, fold(a, s))`."""
    return ATURAN.fold(peristiwa, awal)


def buku_pada(buku: BukuAnggaran, pada: date) -> BukuAnggaran:
    """The book as it stood at the end of a day."""
    return ATURAN.pada(buku, pada, buku_baru())
