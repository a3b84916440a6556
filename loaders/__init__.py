"""Reading: minutes in, statements out. Knows no store and no web."""
