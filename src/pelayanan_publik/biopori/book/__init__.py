"""The logbook of holes: events, the state they lead to, and the commands that make them."""
