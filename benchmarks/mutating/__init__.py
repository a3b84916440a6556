"""Changes of a document that keep its facts; each is a function from a document, its gold and chance to edits."""
