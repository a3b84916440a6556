"""The terms of the topic scheme, and which of them a word is: itself, inflected, or a part of a compound."""

from functools import cache, lru_cache
from typing import NamedTuple

from loaders.names.phrases import Phrases
from loaders.names.tokens import tokens
from loaders.names.wordlist import words
from ontology.tables import rows

_SHORT = 4
_SHORTEST_PART = 3
_LONGEST = 40
_ENDINGS = (
    "ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "ers", "ars", "ors", "nas", "en", "et",
    "er", "ar", "or", "na", "ns", "ts", "n", "t", "s", "a",
)  # fmt: skip
# Words that stand in minutes of every matter: they tell a topic in a heading only.
_GENERAL = words(
    "samverkan samordning samråd delegation granskning yttrande remiss resultat analys avgift spår",
    "station träd karta handel dom lån incident placeringar förening medarbetare väg gata anläggningar",
    "partiklar fiber konst universitet högskola departement länsstyrelsen synpunkter konferens",
    "rekrytering etablering kommunikation taxa skola park hamn arkiv fritid äldre ungdom val buss tåg",
    "press kommunalförbund socialnämnd valnämnd reglemente remisser webbplats styrdokument",
    "verksamhetsplan budget statistik medfinansiering förvaltare alkohol integration destination borgen",
)
_NEVER = words(
    "kommun kommuner primärkommun",
)
# What makes the compound the name of an organ, which tells nothing of the matter.
_ORGANS = ("nämnd", "nämnden", "nämndens", "styrelse", "utskott", "förvaltning", "förvaltningen", "kontor", "kontoret")


class Term(NamedTuple):
    """A term of one topic; `weight` tells how much it says: 2 a term of its own, 1 a general word."""

    text: str
    topic: str
    weight: int


class Hit(NamedTuple):
    """A term that a word is, or that a compound holds."""

    term: Term
    compound: bool


@cache
def terms() -> tuple[Term, ...]:
    """All terms of the scheme."""
    found = [(row["term"], row["topic"]) for row in rows("topic_terms")]
    return tuple(Term(t, topic, _weight(t)) for t, topic in found if topic and t.casefold() not in _NEVER)


def _weight(term: str) -> int:
    return 1 if term.casefold() in _GENERAL else 2


def exact(term: str) -> bool:
    """Whether the term is an abbreviation, which is written so and never inflected: `LSS`, `SL`."""
    return len(term) <= _SHORT + 1 and term.isupper()


@cache
def phrases() -> Phrases[Term]:
    """The terms of several words."""
    return Phrases((t.text, t) for t in terms() if len(tokens(t.text)) > 1)


@cache
def _single() -> dict[str, Term]:
    """The terms of one word, by their folded text and their lemma."""
    found: dict[str, Term] = {}
    for term in terms():
        folded = term.text.casefold()
        if len(tokens(term.text)) == 1 and not exact(term.text):
            found.setdefault(folded, term)
            if len(folded) > _SHORT:
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
    if word in _abbreviations():
        return Hit(_abbreviations()[word], compound=False)
    folded = word.casefold()
    whole = _whole(folded)
    if whole is not None:
        return Hit(whole, compound=False)
    part = _part(folded) if len(folded) > _SHORT + _SHORTEST_PART and folded.isalpha() else None
    return None if part is None else Hit(part, compound=True)


@lru_cache(maxsize=65536)
def begins_term(word: str) -> bool:
    """Whether `word`, as it is written, is a term, holds one, or may begin one of several words."""
    return word[0].isalnum() and (phrases().begins(word.casefold()) or hit(word) is not None)


def _whole(folded: str) -> Term | None:
    single = _single()
    if folded in single:
        return single[folded]
    if len(folded) <= _SHORT:
        return None
    for ending in _ENDINGS:
        stem = folded.removesuffix(ending)
        if stem != folded and len(stem) > _SHORT and stem in single:
            return single[stem]
    lemma = _lemma(folded)
    return single.get(lemma) if len(lemma) > _SHORT else None


def _part(folded: str) -> Term | None:
    """The longest term that is the last or the first part of the compound."""
    for cut in range(_SHORTEST_PART, len(folded) - _SHORT):
        term = _whole(folded[cut:])
        if term is not None and len(term.text) > _SHORT and _is_word(folded[:cut]):
            return term
    for cut in range(len(folded) - _SHORTEST_PART, _SHORT, -1):
        first, rest = folded[:cut], folded[cut:]
        term = _single().get(first) or (_single().get(first[:-1]) if first.endswith("s") else None)
        if term is None or len(term.text) <= _SHORT or term.weight == 1:
            continue
        if not rest.startswith(_ORGANS) and _is_word(rest):
            return term
    return None


def _is_word(part: str) -> bool:
    """Whether a compound's other part is a word, with or without the `s` that joins."""
    return _known(part) or (part.endswith("s") and _known(part[:-1]))
