"""How the figures of this programme are made and read: each has one value so far."""

from __future__ import annotations

from typing import TypeVar

from pelayanan_publik.core.explain import Penjelasan
from pelayanan_publik.core.legal import Berlaku, Parameter, Program

T = TypeVar("T")

berlaku_sejak = Program("biopori").satu


def terkini(parameter: Parameter[T]) -> Berlaku[T]:
    """The newest value: for what is practice or proposal, and so binds on no day."""
    return parameter.riwayat[-1]


def penjelasan_terkini(parameter: Parameter[T]) -> Penjelasan:
    """The newest value as a statement with its basis and evidence."""
    return parameter.penjelasan(terkini(parameter).masa.mulai)
