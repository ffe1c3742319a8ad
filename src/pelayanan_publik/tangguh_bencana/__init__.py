"""Kampung and Kelurahan Tangguh Bencana: scores, readiness on a day, the smallest thing missing."""
