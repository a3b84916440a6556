"""Sending minutes to the service."""
