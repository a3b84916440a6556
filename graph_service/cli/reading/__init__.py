"""Processes that read."""
