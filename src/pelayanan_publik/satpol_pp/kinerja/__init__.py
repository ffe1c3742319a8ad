"""Patrols and indicators of public order, each with its numerator and denominator named."""
