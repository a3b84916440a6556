"""The graph as RDF: a thing in the usual forms, and everything as streamed N-Quads."""
