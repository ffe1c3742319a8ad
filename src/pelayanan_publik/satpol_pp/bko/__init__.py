"""BKO placements: who is lent to which kecamatan, and what that strength can hold."""
