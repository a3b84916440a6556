"""Reading files into a store: the command, and what it tells."""
