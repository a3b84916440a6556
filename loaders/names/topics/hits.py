"""Which term of the topic scheme a word is: itself, inflected, or a part of a compound."""

from functools import lru_cache

from loaders.names.topics.compounds import ORGANS, SHORTEST_PART, Hit, compound
from loaders.names.topics.terms import SHORT, Term, phrases
from loaders.names.topics.whole_terms import abbreviations, whole_term
from loaders.names.words.wordlist import words

_LONGEST = 40
# Words that hold a term in another sense.
_OTHER_SENSE = words(
    "arbetsklimat samtalsklimat debattklimat inomhusklimat ledarklimat mötesklimat bolagsklimat",
    "arkivera analysera människohandel skulle",
)


@lru_cache(maxsize=65536)
def hit(word: str) -> Hit | None:
    """The term that `word`, as it is written, is or holds; None where it is none.

    Short terms are whole words; the other part of a compound must be a word too, so Valhall has no `val`.
    """
    if len(word) > _LONGEST:
        return None
    short = abbreviations().get(word.removesuffix("s")) or abbreviations().get(word)
    if short is not None:
        return Hit(short, compound=False)
    folded = word.casefold()
    if folded in _OTHER_SENSE:
        return None
    whole = whole_term(folded)
    if whole is not None:
        return Hit(whole, compound=False)
    if "-" in word:
        return _hyphened(word)
    return compound(folded) if len(folded) > SHORT + SHORTEST_PART and folded.isalpha() else None


def _hyphened(word: str) -> Hit | None:
    """What a word with a hyphen holds: an abbreviation before it (`VA-plan`), a term after it (`HR-upphandling`)."""
    before, _, after = word.partition("-")
    if not after:
        whole = whole_term(before.casefold())  # `kultur- och fritidsverksamhet`
        return None if whole is None else Hit(whole, compound=True)
    first = abbreviations().get(before.upper()) or (whole_term(before.casefold()) if len(before) > SHORT else None)
    rest = whole_term(after.casefold()) if len(after) > SHORT else None
    if first is not None and not after.casefold().startswith(ORGANS):
        return Hit(first, compound=True, other=_general(rest))
    return None if rest is None else Hit(rest, compound=True)


def _general(term: Term | None) -> Term | None:
    return term if term is not None and term.weight == 1 else None


@lru_cache(maxsize=65536)
def begins_term(word: str) -> bool:
    """Whether `word`, as it is written, is a term, holds one, or may begin one of several words."""
    return word[0].isalnum() and (phrases().begins(word.casefold()) or hit(word) is not None)
