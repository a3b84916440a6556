"""Keeping: the ledger of who says what, and the graph drawn from it, on SQLite or Neo4j."""
