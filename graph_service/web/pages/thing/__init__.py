"""The page of a thing, whatever its class: what is said of it, by whom, and what it has to do with."""
