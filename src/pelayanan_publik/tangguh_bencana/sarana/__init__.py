"""Things: what is short, how many extinguishers, who shelters where, how fast help came."""
