"""Given names, and how many people in Sweden bear each."""

from functools import cache

from ontology.tables import rows


@cache
def bearers() -> dict[str, int]:
    """Folded given name -> number of people in Sweden who bear it; names of fewer than ten are not there."""
    return {row["name"].casefold(): int(row["bearers"]) for row in rows("first_names")}
