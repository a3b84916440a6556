"""Proof of a store: texts and quotes as they were written, nothing drawn that nobody says, every thing by its shape."""
