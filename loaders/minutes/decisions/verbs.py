"""What a decision does, told by its first verb."""

import re
from functools import lru_cache

from loaders.minutes.anchored import Anchored, fitting
from loaders.minutes.decisions.phrases import PHRASES
from loaders.minutes.decisions.verb_tables import DECIDING, INFINITIVES, WORK

_COMPILED = tuple((kind, Anchored(pattern, anchors)) for kind, pattern, anchors in PHRASES)
_LIKE_INFINITIVE = re.compile(r"[a-zåäö]{3,}a")
_PLURAL = re.compile(  # nouns and adjectives that end as infinitives do
    r"(?<!vä)rna$|(?<!för|.ör)ena$|(?:samma|liga|iska|ella|iala|onala|okala|itala|trala|obala|kala|.nskilda|varande)$"
    r"|^(?:alla|andra|båda|dessa|denna|samma|vissa|flera|extra|egna|sina|bra|nya|gamla|stora|första|sista|nästa|övriga"
    r"|berörda|gällande|fortsatta|kommande|särskilda|enskilda|tidigare|olika|inga|några|många|förra|detta|avgifterna)$"
)
_NOT = re.compile(r"\b(?:ej|inte|icke)\s$")
_STAYS = re.compile(r"\b(?:inte|ej)\b")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")
_FAR = 1500  # characters in which the verb of a point stands
_WORD = re.compile(r"\w+")


def kind_of(clause: str) -> tuple[str, str] | None:
    """Tell the kind of a decision and the verb that gives it; None where no verb of the table does.

    Verbs in a clause that hangs on the noun before (`uppdrag att utreda …, antecknas`) are passed
    over: after an inner `att` only finite and passive forms count.
    """
    return _kind_of(clause[:_FAR])


@lru_cache(maxsize=1024)  # several rules ask it of the same clause
def _kind_of(clause: str) -> tuple[str, str] | None:
    end = _SENTENCE_END.search(clause)
    first = clause[: end.start()] if end else clause
    lowered = first.lower()
    candidates = [
        (found.start(), kind, found[0])
        for kind, pattern in fitting(_COMPILED, lowered)
        if (found := pattern.search(first)) is not None
    ]
    verb = _first_verb(first)
    if verb is not None:
        candidates.append(verb)
    if not candidates:
        return None
    start, kind, word = min(candidates, key=lambda c: c[0])
    denied = kind == "approve" and _NOT.search(first[:start])
    if kind == "table" and _STAYS.search(word):
        kind = "other"  # `skjuts inte fram`
    return "reject" if denied else kind, word


def is_infinitive(word: str) -> bool:
    """Tell whether `word`, the first of a point, is an infinitive: known, or in `-a` and no plural in `-na`."""
    folded = word.casefold()
    if folded in INFINITIVES or (folded in WORK and folded[-1] in "aå"):
        return True
    return _LIKE_INFINITIVE.fullmatch(word) is not None and _PLURAL.search(word) is None


def _first_verb(clause: str) -> tuple[int, str, str] | None:
    if DECIDING.keys().isdisjoint(_WORD.findall(clause.casefold())):
        return None
    inside = False  # behind an inner `att`
    for found in _WORD.finditer(clause):
        word = found[0].casefold()
        kind = DECIDING.get(word)
        if kind and not (inside and word in INFINITIVES):
            return found.start(), kind, found[0]
        inside = inside or (word == "att" and found.start() > 0)
    return None
