"""SPARQL over what is drawn: an index on disk that follows the store, asked in processes that can do nothing else."""
