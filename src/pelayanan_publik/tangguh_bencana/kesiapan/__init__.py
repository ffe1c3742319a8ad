"""Whether a team can stand, who sits where, and the least that is missing."""
