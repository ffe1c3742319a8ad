"""Village scores: two instruments that are never converted into each other."""
