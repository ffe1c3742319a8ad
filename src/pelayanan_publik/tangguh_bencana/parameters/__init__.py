"""Figures of disaster readiness that were published, each with its date, source and evidence."""
