"""The graph as linked data: things, who says what, our own words, and all of it as files."""
