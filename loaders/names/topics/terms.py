"""The terms of the topic scheme."""

from functools import cache
from typing import NamedTuple

from loaders.names.words.phrases import Phrases
from loaders.names.words.tokens import tokens
from loaders.names.words.wordlist import words
from ontology.tables import rows

SHORT = 4  # letters of a term that only a whole word is
_GENERAL = "general"  # the kind of a term that stands in minutes of every matter: it tells a topic in a heading only
_NEVER = words("kommun kommuner primärkommun")


class Term(NamedTuple):
    """A term of one topic; `weight` tells how much it says: 2 a term of its own, 1 a general word."""

    text: str
    topic: str
    weight: int


@cache
def terms() -> tuple[Term, ...]:
    """All terms of the scheme."""
    return tuple(
        Term(row["term"], row["topic"], 1 if row["kind"] == _GENERAL else 2)
        for row in rows("topic_terms")
        if row["topic"] and row["term"].casefold() not in _NEVER
    )


def exact(term: str) -> bool:
    """Whether the term is an abbreviation, which is written so and never inflected: `LSS`, `SL`."""
    return len(term) <= SHORT + 1 and term.isupper()


@cache
def phrases() -> Phrases[Term]:
    """The terms of several words."""
    return Phrases((t.text, t) for t in terms() if len(tokens(t.text)) > 1)
