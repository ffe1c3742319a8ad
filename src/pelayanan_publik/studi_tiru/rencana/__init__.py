"""Adoption plans: model, schedule, choice."""
