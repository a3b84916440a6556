"""Lists with titles before the names that ran together: `Polisen Kommunpolis Anna Ek Habo kommun Rektor Bo Lind …`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from loaders.minutes.attendance.built import Built
from loaders.minutes.attendance.passage import Passage
from loaders.names.organisations.organisation_words import known_organisation, organisation_word
from loaders.names.people.person_names import full_name
from loaders.names.people.titles import TITLE, ends_title

_CAPITAL = re.compile(r"(?<![\w-])[A-ZÅÄÖ][\w.-]*")
_GROUP = re.compile(r"(?<![,\w-])\s*(?P<group>[A-ZÅÄÖ][\w&-]*(?:\s(?:[A-ZÅÄÖ][\w&-]*|kommun|stad)){0,4})\s*$")
_FEWEST, _FAR = 3, 80


class _Titled(NamedTuple):
    """Where a title, the name behind it, and whom those from here on come from stand in a list."""

    title: tuple[int, int]
    name: tuple[int, int]
    group: tuple[int, int] | None


def titles_behind(passage: Passage) -> Passage:
    """The passage with each title behind its name, groups before a colon; one that does not begin so as it is."""
    text = passage.characters
    if sum(map(ends_title, text.split())) < _FEWEST:
        return passage
    found = list(_titled(text))
    if len(found) < _FEWEST or not _begins(text, found[0]):
        return passage
    grouped = found[0].group is not None
    built = Built(passage)
    for each in found:
        group = each.group if grouped else None
        built.copy(built.at, group[0] if group else each.title[0])
        built.put("; ")
        if group:
            built.copy(*group)
            built.put(": ")
        built.copy(*each.name)
        built.put(", ")
        built.copy(*each.title)
        built.at = each.name[1]
    built.copy(built.at, len(text))
    return built.passage


def _begins(text: str, first: _Titled) -> bool:
    return not text[: first.group[0] if first.group else first.title[0]].strip()


def _titled(text: str) -> Iterator[_Titled]:
    """Each title with a capital letter that a full name follows."""
    place = 0
    for word in _CAPITAL.finditer(text):
        if word.start() < place:
            continue
        title = TITLE.match(text, word.start())
        if title is None or not ends_title(title[0].split()[-1]) or text[title.end() : title.end() + 1] != " ":
            continue
        end = full_name(text, title.end() + 1, listed=True) if text[title.end() + 1].isupper() else None
        if end is None:
            continue
        group = _GROUP.search(text, max(place, title.start() - _FAR), title.start())
        told = group is not None and _organisation(group["group"])
        yield _Titled(title.span(), (title.end() + 1, end), group.span("group") if group and told else None)
        place = end


def _organisation(words: str) -> bool:
    return known_organisation(words, 0) == len(words) or organisation_word(words.rsplit(maxsplit=1)[-1])
