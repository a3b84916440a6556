"""Which body met, whose it is, when and where, and when it meets next."""
