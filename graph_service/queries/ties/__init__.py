"""Ties: who works with whom, each tie taken apart into its kinds, each kind with its evidence."""
