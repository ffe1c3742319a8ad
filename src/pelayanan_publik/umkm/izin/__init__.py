"""Permits of food businesses: until when each holds, and what is due next."""
