"""layanan: begun."""
