"""Where minutes come from."""
