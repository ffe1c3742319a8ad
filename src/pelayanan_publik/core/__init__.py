"""What every programme stands on; knows no programme."""
