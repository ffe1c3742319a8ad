"""A Kampung Tangguh Bencana itself: coverage, terms, drills, items, radio, water, readiness."""
