"""What a decision does, told by its first verb."""

import re
from functools import cache

from loaders.minutes.verb_tables import FORMS, PHRASES, WORK

_COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in PHRASES)
_NOT = re.compile(r"\b(?:ej|inte|icke)\s$")
_FAR = 1500  # characters in which the verb of a point stands
_WORD = re.compile(r"[\wåäöÅÄÖ]+")
_BEFORE_INFINITIVE = {"ska", "skall", "kommer", "att", "till", "även", "också"}


def kind_of(clause: str) -> tuple[str, str] | None:
    """Tell the kind of a decision and the verb that gives it; None where no verb of the table does.

    Verbs in a clause that hangs on the noun before (`uppdrag att utreda …, antecknas`) are passed
    over: after an inner `att` only finite and passive forms count.
    """
    first = re.split(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])", clause[:_FAR], maxsplit=1)[0]
    candidates = [
        (found.start(), kind, found[0]) for kind, pattern in _COMPILED if (found := pattern.search(first)) is not None
    ]
    verb = _first_verb(first)
    if verb is not None:
        candidates.append(verb)
    if not candidates:
        return None
    start, kind, word = min(candidates, key=lambda c: c[0])
    denied = kind == "approve" and _NOT.search(first[:start])
    return "reject" if denied else kind, word


def is_infinitive(word: str) -> bool:
    """Tell whether `word` is one of the known verbs, as infinitive."""
    return word.casefold() in _infinitives() or (word.casefold() in WORK and word.endswith("a"))


def _first_verb(clause: str) -> tuple[int, str, str] | None:
    inside = False
    before = ""
    for found in _WORD.finditer(clause):
        word = found[0].casefold()
        kind = _table().get(word)
        if kind and not (inside and word in _infinitives() and before not in _BEFORE_INFINITIVE - {"att", "till"}):
            return found.start(), kind, found[0]
        if word == "att" and found.start():
            inside = True
        before = word
    return None


@cache
def _table() -> dict[str, str]:
    return {form: kind for kind, forms in FORMS.items() for form in re.findall(r"\w+", forms)}


@cache
def _infinitives() -> frozenset[str]:
    return frozenset(
        forms.split()[0]
        for all_forms in FORMS.values()
        for forms in all_forms.split(";")
        if forms.split()[0][-1] in "aåes"
    ) - {"återredovisas", "ombeds"}
