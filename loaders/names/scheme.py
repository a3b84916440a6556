"""The topic scheme by code."""

import csv
from functools import cache
from pathlib import Path

_TOPICS = Path(__file__).parents[2] / "ontology" / "data" / "topics.csv"


@cache
def _names() -> dict[str, str]:
    with _TOPICS.open(encoding="utf-8", newline="") as lines:
        return {row["code"]: row["name"] for row in csv.DictReader(lines)}


def topic_name(code: str) -> str:
    """The Swedish name of a topic. Raises KeyError for a code that the scheme has not."""
    return _names()[code]
