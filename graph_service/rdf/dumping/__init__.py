"""Dumps as files: in several forms, packed, with checksums."""
