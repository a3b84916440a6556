"""The explorer: pages that people read, each also as data at the same address."""
