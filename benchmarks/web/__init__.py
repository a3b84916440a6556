"""How fast the network is in a browser."""
