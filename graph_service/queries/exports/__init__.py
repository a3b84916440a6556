"""A network as files that Gephi, networkx and spreadsheets open, written piece by piece."""
