"""Published figures of public service: surveys, standards, and the rooms beside them."""
