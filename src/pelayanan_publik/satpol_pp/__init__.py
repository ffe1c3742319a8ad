"""BKO Satpol PP: placements, rosters, patrols, and perda enforcement without a missed deadline."""
