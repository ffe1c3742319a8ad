"""How big a business is by law: on one day, over the years, and of many at once."""
