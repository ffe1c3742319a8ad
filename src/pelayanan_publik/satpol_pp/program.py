"""How the figures of this programme are made, and gathered for the catalogue."""

from __future__ import annotations

from collections.abc import Mapping

from pelayanan_publik.core.legal import DasarHukum, Parameter, Program

berlaku_sejak = Program("satpol_pp").satu
USULAN = DasarHukum("Usulan pustaka ini", "tidak ada sumber yang mengharuskannya")


def semua_parameter(isi: Mapping[str, object]) -> tuple[Parameter[object], ...]:
    """The figures among these names, those in tables too."""
    semua = (
        satu
        for nilai in isi.values()
        for satu in (nilai.values() if isinstance(nilai, Mapping) else (nilai,))
    )
    return tuple(satu for satu in semua if isinstance(satu, Parameter))
