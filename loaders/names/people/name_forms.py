"""Shorter and other forms of a full name, and which names one fits."""

import re
from collections.abc import Iterable, Mapping, Sequence

from loaders.names.organisations.party_letters import party_letters
from loaders.names.people.given_names import formal, given
from loaders.names.people.person_names import clean, folded
from loaders.names.people.titles import title_word

_PARTY = re.compile(r"\s*\([^()]*\)")
_PAIR = 2
_BETWEEN_INITIALS = re.compile(r"[.\s]")
_INITIALS = re.compile(r"[A-ZÅÄÖ](?:[.\s]?[A-ZÅÄÖ]){1,3}\.?")


def bare(name: str) -> str:
    """The name without party, titles before it, and with the surname last."""
    words = clean(_PARTY.sub("", name).lstrip("@")).split()
    while len(words) > 1 and (not words[0][0].isupper() or (title_word(words[0]) and not given(words[0]))):
        words = words[1:]
    if len(words) > 1 and words[0].endswith(","):
        words = [*words[1:], words[0].rstrip(",")]
    return " ".join(words).strip(" ,.:;")


def by_word(people: Sequence[str]) -> dict[str, dict[str, None]]:
    """Each word of a name, its given name, its initials (after a dot), its first letter -> the names that have it."""
    result: dict[str, dict[str, None]] = {}
    for full in people:
        parts = folded(full).split()
        for word in (*parts, folded(full.split(maxsplit=1)[0]), "." + "".join(part[0] for part in parts), parts[0][0]):
            result.setdefault(word, {})[full] = None
    return result


def candidates(form: str, by_word: Mapping[str, Mapping[str, None]]) -> Iterable[str]:
    """Those among whom the ones that a shorter form fits are."""
    words = folded(form.replace(".", "")).split()
    if not words:
        return ()
    initials = "." + _BETWEEN_INITIALS.sub("", form).casefold()
    found: dict[str, None] = {}
    for word in (words[0], formal(words[0]) or "-", initials):
        found.update(by_word.get(word, {}))
    return found


def fits(form: str, full: str) -> bool:
    """Whether a shorter form may mean the full name."""
    words, parts = folded(form.replace(".", "")).split(), folded(full).split()
    if len(words) == 1:
        return _one_word(form, words[0], full, parts)
    initial = len(words[0]) == 1 and parts[0].startswith(words[0])  # `K. Ahlgren`
    if not initial and not _same_given(words[0], full, parts):
        return words[0] in parts and set(words) == set(parts)
    rest = parts[1:]
    for word in words[1:]:
        place = next(
            (n for n, part in enumerate(rest) if part == word or (len(word) == 1 and part.startswith(word))), None
        )
        if place is None:
            return len(words) > len(parts) == _PAIR and parts[-1] == words[-1]
        rest = rest[place + 1 :]
    return True


def _one_word(form: str, word: str, full: str, parts: Sequence[str]) -> bool:
    if _INITIALS.fullmatch(form) and party_letters(form) is None:
        return [part[0] for part in parts] == list(re.sub(r"[.\s]", "", form).casefold())
    return _same_given(word, full, parts) or word == parts[-1]


def _same_given(word: str, full: str, parts: Sequence[str]) -> bool:
    first = folded(full.split(maxsplit=1)[0])
    return word in (parts[0], first) or (formal(word) or "-") in (parts[0], first)
