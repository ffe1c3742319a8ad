"""The book of realisation: events, the state they lead to, and the commands that make them."""
