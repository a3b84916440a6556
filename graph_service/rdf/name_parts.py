"""The given and the family names in a person's full name, where it is sure which is which."""

from typing import NamedTuple

from ontology.first_names import bearers

_PARTICLES = frozenset({"af", "av", "von", "van", "der", "den", "de", "du", "la", "le", "di", "da", "dos", "del", "zu"})
_MANY = 400  # bearers of a given name that nobody takes for a family name
_LETTER = 1


class NameParts(NamedTuple):
    """What stands for foaf:givenName and foaf:familyName."""

    given: str
    family: str


def name_parts(name: str) -> NameParts | None:
    """The parts of a name; None where a word may be of either.

    A common given name comes first, and further ones may follow. The rest, from the first particle or the first word
    that nobody is called by, is the family name. A rarer given name among its words, or an initial, could be read
    otherwise, so that nothing is said.
    """
    words = name.split()
    count = next((n for n, word in enumerate(words) if not _plainly_given(word)), len(words))
    given, family = words[:count], words[count:]
    if not given or not family or family[-1] in _PARTICLES:
        return None
    surnames = [word for word in family if word not in _PARTICLES]
    if any(_bearers(word) or len(word.rstrip(".")) <= _LETTER or not word[0].isupper() for word in surnames):
        return None
    return NameParts(" ".join(given), " ".join(family))


def _plainly_given(word: str) -> bool:
    parts = word.split("-")
    return word[:1].isupper() and (_bearers(word) >= _MANY or (len(parts) > 1 and all(map(_bearers, parts))))


def _bearers(word: str) -> int:
    return bearers().get(word.casefold(), 0)
