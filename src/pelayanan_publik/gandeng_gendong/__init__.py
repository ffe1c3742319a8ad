"""gandeng_gendong: begun."""
