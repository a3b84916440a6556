"""Which term of the topic scheme a word is: itself, inflected, or a part of a compound."""

from functools import cache, lru_cache
from typing import NamedTuple

from loaders.names.topics.terms import SHORT, Term, exact, phrases, terms
from loaders.names.words.tokens import tokens
from loaders.names.words.wordlist import words

_SHORTEST_PART = 3
_LONGEST = 40
_ENDINGS = (
    "ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "ers", "ars", "ors", "nas", "en", "et",
    "er", "ar", "or", "na", "ns", "ts", "n", "t", "s", "a",
)  # fmt: skip
# Words that hold a term in another sense.
_OTHER_SENSE = words(
    "arbetsklimat samtalsklimat debattklimat inomhusklimat ledarklimat mötesklimat bolagsklimat",
    "arkivera analysera människohandel skulle",
)
# How the first part of a compound may end otherwise than the word: gymnasieval, förskoleplats, detaljplanearbete.
_JOINED = (("s", ""), ("e", "a"), ("e", ""), ("u", "a"), ("o", "a"), ("ie", "ium"))
# What makes the compound the name of an organ, which tells nothing of the matter.
_ORGANS = (
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


@cache
def _single() -> dict[str, Term]:
    """The terms of one word, by their folded text and their lemma."""
    found: dict[str, Term] = {}
    for term in terms():
        folded = term.text.casefold()
        if len(tokens(term.text)) == 1 and not exact(term.text):
            found.setdefault(folded, term)
            if len(folded) > SHORT:
                found.setdefault(_lemma(folded), term)
    return found


@cache
def _abbreviations() -> dict[str, Term]:
    return {t.text: t for t in terms() if exact(t.text)}


@lru_cache(maxsize=65536)
def _lemma(word: str) -> str:
    from simplemma import lemmatize  # noqa: PLC0415  (its dictionary takes half a second to load)

    return str(lemmatize(word, lang="sv"))


@lru_cache(maxsize=65536)
def _known(word: str) -> bool:
    from simplemma import is_known  # noqa: PLC0415

    return bool(is_known(word, lang="sv"))


@lru_cache(maxsize=65536)
def hit(word: str) -> Hit | None:
    """The term that `word`, as it is written, is or holds; None where it is none.

    Short terms are whole words; the other part of a compound must be a word too, so Valhall has no `val`.
    """
    if len(word) > _LONGEST:
        return None
    short = _abbreviations().get(word.removesuffix("s")) or _abbreviations().get(word)
    if short is not None:
        return Hit(short, compound=False)
    folded = word.casefold()
    if folded in _OTHER_SENSE:
        return None
    whole = _whole(folded)
    if whole is not None:
        return Hit(whole, compound=False)
    if "-" in word:
        return _hyphened(word)
    return _compound(folded) if len(folded) > SHORT + _SHORTEST_PART and folded.isalpha() else None


def _hyphened(word: str) -> Hit | None:
    """What a word with a hyphen holds: an abbreviation before it (`VA-plan`), a term after it (`HR-upphandling`)."""
    before, _, after = word.partition("-")
    if not after:
        whole = _whole(before.casefold())  # `kultur- och fritidsverksamhet`
        return None if whole is None else Hit(whole, compound=True)
    first = _abbreviations().get(before.upper()) or (_whole(before.casefold()) if len(before) > SHORT else None)
    rest = _whole(after.casefold()) if len(after) > SHORT else None
    if first is not None and not after.casefold().startswith(_ORGANS):
        return Hit(first, compound=True, other=_general(rest))
    return None if rest is None else Hit(rest, compound=True)


def _general(term: Term | None) -> Term | None:
    return term if term is not None and term.weight == 1 else None


@lru_cache(maxsize=65536)
def begins_term(word: str) -> bool:
    """Whether `word`, as it is written, is a term, holds one, or may begin one of several words."""
    return word[0].isalnum() and (phrases().begins(word.casefold()) or hit(word) is not None)


def _whole(folded: str) -> Term | None:
    single = _single()
    if folded in single:
        return single[folded]
    if len(folded) <= SHORT:
        return None
    for ending in _ENDINGS:
        stem = folded.removesuffix(ending)
        if stem != folded and len(stem) > SHORT and stem in single:
            return single[stem]
    lemma = _lemma(folded)
    return single.get(lemma) if len(lemma) > SHORT else None


def _compound(folded: str) -> Hit | None:
    """The longest term that is the last or the first part; before a general last part stands a surer first one."""
    last = _last_part(folded)
    if last is not None and last.weight > 1:
        return Hit(last, compound=True)
    first = _first_part(folded)
    if first is not None:
        return Hit(first, compound=True, other=last)
    return None if last is None else Hit(last, compound=True)


def _last_part(folded: str) -> Term | None:
    for cut in range(_SHORTEST_PART, len(folded) - SHORT):
        term = _whole(folded[cut:])
        if term is not None and len(term.text) > SHORT and _is_word(folded[:cut]):
            return None if term.text in _ORGANS else term
    return None


def _first_part(folded: str) -> Term | None:
    for cut in range(len(folded) - _SHORTEST_PART, SHORT, -1):
        term = _joined(folded[:cut])
        if term is None or len(term.text) <= SHORT or term.weight == 1:
            continue
        rest = folded[cut:]
        if not rest.startswith(_ORGANS) and _is_word(rest):
            return term
    return None


def _joined(first: str) -> Term | None:
    """The term that stands as the first part of a compound, with what joins it to the next."""
    single = _single()
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
