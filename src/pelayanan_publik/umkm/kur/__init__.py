"""KUR: which product, at which rate, within which limits, and what a month costs."""
