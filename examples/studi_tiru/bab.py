"""A report is chapters: a heading, what is said and shown, and the reasons behind it."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from pelayanan_publik.core.explain import Penjelasan, Tabel
from pelayanan_publik.profil import SumberData


@attrs.frozen
class Gambar:
    """A picture as SVG, with what it shows."""

    judul: str
    svg: str


@attrs.frozen
class Bab:
    judul: str
    isi: tuple[str | Tabel | Gambar, ...] = attrs.field(converter=tuple)
    alasan: tuple[Penjelasan, ...] = attrs.field(default=(), converter=tuple)
    lampiran: tuple[tuple[str, tuple[Tabel, ...]], ...] = ()
    """Tables too long for a screen, under a title; for the page only."""


@attrs.frozen
class Laporan:
    judul: str
    pembuka: str
    bab: tuple[Bab, ...] = attrs.field(converter=tuple)


def butir(isi: Iterable[str]) -> str:
    """Points, each on its own line."""
    return "\n".join(f"- {satu}" for satu in isi)


def bersumber(alasan: Penjelasan, sumber: SumberData) -> Penjelasan:
    """A reason whose result knows no source, with that of what it was reckoned from."""
    data = Penjelasan("Data", dasar=sumber.dasar, bukti=sumber.bukti)
    return attrs.evolve(alasan, rincian=(*alasan.rincian, data))
