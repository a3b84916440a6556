"""People: their names, titles and capacities, and whom a name stands for within a document."""
