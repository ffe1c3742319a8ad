"""The book of adoption plans: events, commands, reports."""
