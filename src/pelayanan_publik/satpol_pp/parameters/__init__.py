"""Figures of public order that were published, each with its date, source and evidence."""
