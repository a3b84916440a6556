"""What a decision does, told by its first verb."""

import re
from functools import lru_cache

from loaders.minutes.anchored import Anchored, Several
from loaders.minutes.decisions.dictionary import is_no_infinitive, of_infinitive
from loaders.minutes.decisions.participles import PARTICIPLES, first_participle
from loaders.minutes.decisions.phrases import PHRASES
from loaders.minutes.decisions.turns import TURNS
from loaders.minutes.decisions.verb_tables import DECIDING, INFINITIVES, WORK

_KINDS = {Anchored(pattern, anchors): kind for kind, pattern, anchors in (*PHRASES, *TURNS)}
_PATTERNS = Several(_KINDS)
_LIKE_INFINITIVE = re.compile(r"[a-zåäö]{3,}a")
_PLURAL = re.compile(  # nouns and adjectives that end as infinitives do
    r"(?<!vä)rna$|(?<!för|.ör)ena$|(?:samma|liga|iska|ella|iala|onala|okala|itala|trala|obala|kala|.nskilda|varande)$"
    r"|^(?:alla|andra|båda|dessa|denna|samma|vissa|flera|extra|egna|sina|bra|nya|gamla|stora|första|sista|nästa|övriga"
    r"|berörda|gällande|fortsatta|kommande|särskilda|enskilda|tidigare|olika|inga|några|många|förra|detta|avgifterna)$"
)
_NOT = re.compile(r"\b(?:ej|inte|icke|avst(?:å|år|od) från att)\s$")
_NOT_BEHIND = re.compile(r"\s(?:sig\s)?(?:ej|inte|icke)\b")
_ELECTION = re.compile(r"(?:Om|Ny|Fyllnads|In)?[Vv]al av (?:[a-zåäö ]{3,40}: ?)?(?=[A-ZÅÄÖ])")
_STAYS = re.compile(r"\b(?:inte|ej)\b")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")
_CONSIDERED = re.compile(r".{0,80}?\b(?:anse|förklara)(?:r|s)?\b", re.IGNORECASE)  # `förklara motionen bifallen`
_SETTLED = frozenset({"approve", "reject", "table"})
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
    told = ((_KINDS[one], one.pattern.search(first)) for one in _PATTERNS.likely(lowered))
    candidates = [(found.start(), kind, found[0]) for kind, found in told if found is not None]
    words = set(_WORD.findall(lowered))
    verbs = (
        None if DECIDING.keys().isdisjoint(words) else _first_verb(first),
        None if PARTICIPLES.keys().isdisjoint(words) else first_participle(first),
    )
    candidates.extend(verb for verb in verbs if verb is not None)
    if not candidates:
        return ("appoint", first[: election.end()]) if (election := _ELECTION.match(first)) else None
    start, kind, word = min(candidates, key=lambda c: c[0])
    considered = _CONSIDERED.match(first)
    if considered and kind == "other" and (held := [c for c in candidates if c[1] in _SETTLED and c[0] > start]):
        start, kind, word = min(held, key=lambda c: c[0])
    denied = kind == "approve" and (
        _NOT.search(first[:start]) or _NOT_BEHIND.match(first, start + len(word)) or _STAYS.search(word)
    )
    if kind == "table" and _STAYS.search(word) and not word.casefold().startswith(("hann", "hinn", "hunn")):
        kind = "other"  # `skjuts inte fram`
    return "reject" if denied else kind, word


def is_infinitive(word: str) -> bool:
    """Tell whether `word`, the first of a point, is an infinitive: known, or in `-a` and no plural in `-na`."""
    folded = word.casefold()
    if folded in INFINITIVES or (folded in WORK and (folded[-1] in "aå" or folded == "se")):
        return True
    if _LIKE_INFINITIVE.fullmatch(word) is None or is_no_infinitive(folded):
        return False
    return of_infinitive(folded) is not None or _PLURAL.search(word) is None


def _first_verb(clause: str) -> tuple[int, str, str] | None:
    inside = False  # behind an inner `att`
    for found in _WORD.finditer(clause):
        word = found[0].casefold()
        kind = DECIDING.get(word)
        if kind and not (inside and word in INFINITIVES):
            return found.start(), kind, found[0]
        inside = inside or (word == "att" and found.start() > 0)
    return None
