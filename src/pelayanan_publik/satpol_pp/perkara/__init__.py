"""Case files of violations: a ladder of steps, each with its deadline."""
