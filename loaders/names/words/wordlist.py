"""Lists of words as they read best: written in a row."""


def words(*rows: str) -> frozenset[str]:
    """The words of the rows, which blanks separate."""
    return frozenset(word for row in rows for word in row.split())
