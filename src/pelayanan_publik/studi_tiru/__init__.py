"""studi_tiru: begun."""
