"""The logbook of a Kampung Tangguh Bencana: events, the state they lead to, the commands."""
