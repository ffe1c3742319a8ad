"""How the figures of this programme are made and read: each has one value so far."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Berlaku, Bukti, DasarHukum, Parameter
from pelayanan_publik.core.validity import Masa

T = TypeVar("T")

TAK_BERTANGGAL = date.min
"""For a source without a date: its figure counts from the beginning of time, and says so."""


def berlaku_sejak(
    kode: str,
    uraian: str,
    satuan: str,
    nilai: T,
    sejak: date,
    dasar: DasarHukum,
    bukti: Bukti = Bukti.SEKUNDER,
) -> Parameter[T]:
    """A figure of this programme with its one value, from a day on."""
    return Parameter(
        f"biopori.{kode}", uraian, satuan, (Berlaku(nilai, Masa(sejak), dasar, bukti),)
    )


def terkini(parameter: Parameter[T]) -> Berlaku[T]:
    """The newest value: for what is practice or proposal, and so binds on no day."""
    return parameter.riwayat[-1]


def penjelasan_terkini(parameter: Parameter[T]) -> Penjelasan:
    """The newest value as a statement with its basis and evidence."""
    return parameter.penjelasan(terkini(parameter).masa.mulai)
