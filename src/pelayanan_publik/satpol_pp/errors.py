"""What the rules of public order refuse. Codes SP-001 and up, never reused."""

from __future__ import annotations

from pelayanan_publik.core.errors import Galat

# --- rosters: SP-001 to SP-029 -------------------------------------------------------------------

# --- BKO placements and strength: SP-030 to SP-049 -----------------------------------------------

# --- case files: SP-050 to SP-089 ----------------------------------------------------------------

# --- patrols: SP-090 to SP-104 -------------------------------------------------------------------

# --- indicators: SP-105 to SP-129 ----------------------------------------------------------------
