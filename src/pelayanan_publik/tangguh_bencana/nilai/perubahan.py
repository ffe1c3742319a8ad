"""Answers that differ between two filled-in forms."""

from __future__ import annotations

import attrs

from pelayanan_publik.tangguh_bencana.nilai.jawaban import Jawaban


@attrs.frozen
class PerubahanJawaban:
    """One answer before and after; indicator and question are counted from one.

    >>> str(PerubahanJawaban(21, 1, None, True))
    'indikator 21 pertanyaan 1: kosong menjadi Ya'
    """

    indikator: int
    pertanyaan: int
    sebelum: bool | None
    sesudah: bool | None

    def __str__(self) -> str:
        letak = f"indikator {self.indikator} pertanyaan {self.pertanyaan}"
        return f"{letak}: {_tulis(self.sebelum)} menjadi {_tulis(self.sesudah)}"


def _tulis(jawab: bool | None) -> str:
    return "kosong" if jawab is None else "Ya" if jawab else "Tidak"


def beda_jawaban(sebelum: Jawaban, sesudah: Jawaban) -> tuple[PerubahanJawaban, ...]:
    """Every answer that is not the same in two forms of one size.

    >>> [str(p) for p in beda_jawaban(((True, None),), ((True, False),))]
    ['indikator 1 pertanyaan 2: kosong menjadi Tidak']
    """
    return tuple(
        PerubahanJawaban(i, j, lama, baru)
        for i, (a, b) in enumerate(zip(sebelum, sesudah, strict=True), 1)
        for j, (lama, baru) in enumerate(zip(a, b, strict=True), 1)
        if lama is not baru
    )
