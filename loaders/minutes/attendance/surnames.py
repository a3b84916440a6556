"""Lists that give the surname first, as is done in Finland: `Ek Anna` is Anna Ek."""

from collections.abc import Iterable
from dataclasses import replace

from loaders.minutes.attendance.entry import Entry
from loaders.minutes.attendance.labels import Label
from loaders.minutes.attendance.passage import Passage
from loaders.names.people.given_names import plainly_given

_FEWEST, _TIMES = 3, 4


def given_first(listed: Iterable[tuple[Label, Entry]]) -> list[tuple[Label, Entry]]:
    """The people of all lists, with the given name first in each name where the lists have it last."""
    pairs = list(listed)
    names = [entry.name for _, entry in pairs] + [other.name for _, entry in pairs for other in entry.replaced]
    turned = sum(_surname_first(name.clean) for name in names)
    straight = sum(_surname_last(name.clean) for name in names)
    if turned < _FEWEST or turned < _TIMES * straight:
        return pairs
    return [(label, _turned(entry)) for label, entry in pairs]


def _surname_first(name: str) -> bool:
    first, *rest = name.split()
    return bool(rest) and all(map(plainly_given, rest)) and not plainly_given(first)


def _surname_last(name: str) -> bool:
    first, *rest = name.split()
    return bool(rest) and plainly_given(first) and not plainly_given(rest[-1])


def _turned(entry: Entry) -> Entry:
    served = tuple(replace(other, name=_given_before(other.name)) for other in entry.replaced)
    return replace(entry, name=_given_before(entry.name), replaced=served)


def _given_before(name: Passage) -> Passage:
    """The name with its first word last; another name than `Ek Anna` as it is."""
    if _surname_last(name.clean) or " " not in name.characters:
        return name
    cut = name.characters.index(" ")
    characters = f"{name.characters[cut + 1 :]} {name.characters[:cut]}"
    return Passage(characters, (*name.places[cut + 1 :], name.places[cut], *name.places[:cut]))
