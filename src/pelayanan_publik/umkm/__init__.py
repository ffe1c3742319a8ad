"""umkm: begun."""
