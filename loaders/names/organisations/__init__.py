"""Organisations, bodies, municipalities and parties: their names in texts and in the reference data."""
