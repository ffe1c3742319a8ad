"""The book of a waste bank: events, the state they lead to, and the commands that make them."""
