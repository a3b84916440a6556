"""Keeping what was read, and answering questions about it."""
