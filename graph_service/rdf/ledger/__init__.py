"""The ledger as RDF: written as quads, and read again."""
