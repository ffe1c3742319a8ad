"""limbah_kaca: begun."""
