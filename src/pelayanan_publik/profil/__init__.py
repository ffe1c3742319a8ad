"""profil: begun."""
