"""How the figures of this programme are made."""

from __future__ import annotations

from pelayanan_publik.core.legal import DasarHukum, Program

berlaku_sejak = Program("satpol_pp").satu
USULAN = DasarHukum("Usulan pustaka ini", "tidak ada sumber yang mengharuskannya")
