"""Terms that a compound begins or ends with."""

from functools import lru_cache
from typing import NamedTuple

from loaders.names.topics.terms import SHORT, Term
from loaders.names.topics.whole_terms import terms_of_one_word, whole_term

SHORTEST_PART = 3
# How the first part of a compound may end otherwise than the word: gymnasieval, förskoleplats, detaljplanearbete.
_JOINED = (("s", ""), ("e", "a"), ("e", ""), ("u", "a"), ("o", "a"), ("ie", "ium"))
# What makes the compound the name of an organ, which tells nothing of the matter.
ORGANS = (
    "nämnd",
    "nämnden",
    "nämndens",
    "styrelse",
    "utskott",
    "förvaltning",
    "förvaltningen",
    "kontor",
    "kontoret",
    "departement",
    "verket",
)


class Hit(NamedTuple):
    """A term that a word is, or that a compound holds; `other` is a general term that ends a compound: `VA-taxa`."""

    term: Term
    compound: bool
    other: Term | None = None


@lru_cache(maxsize=65536)
def _known(word: str) -> bool:
    from simplemma import is_known  # noqa: PLC0415

    return bool(is_known(word, lang="sv"))


def compound(folded: str) -> Hit | None:
    """The longest term that is the last or the first part; before a general last part stands a surer first one."""
    last = _last_part(folded)
    if last is not None and last.weight > 1:
        return Hit(last, compound=True)
    first = _first_part(folded)
    if first is not None:
        return Hit(first, compound=True, other=last)
    return None if last is None else Hit(last, compound=True)


def _last_part(folded: str) -> Term | None:
    for cut in range(SHORTEST_PART, len(folded) - SHORT):
        term = whole_term(folded[cut:])
        if term is not None and len(term.text) > SHORT and _is_word(folded[:cut]):
            return None if term.text in ORGANS else term
    return None


def _first_part(folded: str) -> Term | None:
    for cut in range(len(folded) - SHORTEST_PART, SHORT, -1):
        term = _joined(folded[:cut])
        if term is None or len(term.text) <= SHORT or term.weight == 1:
            continue
        rest = folded[cut:]
        if not rest.startswith(ORGANS) and _is_word(rest):
            return term
    return None


def _joined(first: str) -> Term | None:
    """The term that stands as the first part of a compound, with what joins it to the next."""
    single = terms_of_one_word()
    if first in single:
        return single[first]
    for joint, ending in _JOINED:
        if first.endswith(joint):
            term = single.get(first.removesuffix(joint) + ending)
            if term is not None:
                return term
    return None


def _is_word(part: str) -> bool:
    """Whether a compound's other part is a word, with or without the `s` that joins."""
    return _known(part) or (part.endswith("s") and _known(part[:-1]))
