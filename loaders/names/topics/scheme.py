"""The topic scheme by code."""

from functools import cache

from ontology.tables import rows

TOPIC_IN_HEADING = "topic-term-in-heading"  # the rules that tell a topic
TOPIC_IN_TEXT = "topic-term-in-text"


@cache
def _names() -> dict[str, str]:
    return {row["code"]: row["name"] for row in rows("topics")}


def topic_name(code: str) -> str:
    """The Swedish name of a topic. Raises KeyError for a code that the scheme has not."""
    return _names()[code]
