"""The topic scheme, and what items are about."""
