"""What the patrols reach and what the unit achieves, each figure with what it stands on."""
