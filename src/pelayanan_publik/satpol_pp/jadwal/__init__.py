"""Rosters: who is on duty when, by rules that a checker of its own reads."""
