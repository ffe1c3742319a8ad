"""How the figures of this package are made, and what stands behind a figure it reckoned itself."""

from __future__ import annotations

from pelayanan_publik.core.legal import DasarHukum, Program

berlaku_sejak = Program("studi_tiru").satu
USULAN = DasarHukum("Usulan pustaka ini", "tidak ada sumber yang mengharuskannya")
HITUNGAN = DasarHukum("Hitungan pustaka ini", "dari masukan pemanggil")
"""Of what follows from the arguments alone: the schedule of a plan, a smallest set."""
