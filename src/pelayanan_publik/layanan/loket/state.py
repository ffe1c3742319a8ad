"""The book of services after its last event, and what every step is asked before it stands.

One book holds all requests of an office, by number; `banyak` counts them by state at any moment.
Requests do not touch each other: steps of different ones may be entered in any order, and within
one the clock never goes back.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import attrs

from pelayanan_publik.core.book import Buku
from pelayanan_publik.core.errors import Galat
from pelayanan_publik.core.peta import Peta
from pelayanan_publik.core.units import tulis_kata
from pelayanan_publik.layanan.errors import (
    KejadianSesudahDicatat,
    LangkahPermohonanTidakSah,
    PermohonanTidakDikenal,
    SaatPermohonanMundur,
)
from pelayanan_publik.layanan.loket.events import LangkahPermohonanDibatalkan, PeristiwaLayanan
from pelayanan_publik.layanan.loket.kartu import LANGKAH, KartuPermohonan, KeadaanPermohonan


@attrs.frozen
class BukuLayanan(Buku[PeristiwaLayanan]):
    """The book after its last event. Made by `buku_layanan`, `evolve` and `fold`."""

    kartu: Peta[str, KartuPermohonan] = Peta()
    """By number, each request."""
    banyak: Peta[KeadaanPermohonan, int] = Peta()
    """How many requests stand in each state."""
    sebelum: Peta[int, KartuPermohonan] = Peta()
    """By step, the card of its request before it: what taking it back restores."""
    dibatalkan: Peta[int, int] = Peta()
    """By step that was taken back, the number of the event that did so."""

    def permohonan(self, nomor: str, path: str = "permohonan") -> KartuPermohonan:
        """The card of a request, be it one that was taken back."""
        if type(nomor) is str and nomor in self.kartu:
            return self.kartu[nomor]
        raise PermohonanTidakDikenal(nomor, path=path)


def buku_layanan() -> BukuLayanan:
    """An empty book.

    >>> buku_layanan().nomor
    0
    """
    return BukuLayanan()


# --- what every step is asked --------------------------------------------------------------------


def galat_tercatat(saat: datetime, tanggal: date) -> Galat | None:
    """The fault of a step that is entered before it happened."""
    if saat.date() <= tanggal:
        return None
    return KejadianSesudahDicatat(saat, path="saat", tercatat=tanggal)


def galat_keadaan(kartu: KartuPermohonan, jenis: type[PeristiwaLayanan]) -> Galat | None:
    """The fault of a step that the table does not have in this state."""
    if (kartu.keadaan, jenis) in LANGKAH:
        return None
    return LangkahPermohonanTidakSah(
        jenis.__name__,
        path="permohonan",
        permohonan=kartu.permohonan,
        keadaan=tulis_kata(kartu.keadaan),
        ada=tuple(
            satu.__name__
            for dari, satu in LANGKAH
            if dari is kartu.keadaan and satu is not LangkahPermohonanDibatalkan
        ),
    )


def galat_langkah(
    kartu: KartuPermohonan, jenis: type[PeristiwaLayanan], saat: datetime, tanggal: date
) -> Iterator[Galat | None]:
    """What table and clock say against a step. Of a step the table has not, no more."""
    if galat := galat_keadaan(kartu, jenis):
        yield galat
        return
    yield galat_tercatat(saat, tanggal)
    if saat < kartu.saat:
        yield SaatPermohonanMundur(
            saat, path="saat", permohonan=kartu.permohonan, terakhir=kartu.saat
        )
