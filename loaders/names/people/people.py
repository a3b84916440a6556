"""The people of one document: whom a name, a given name or initials stand for, and where people are named."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Head, NamedPerson
from loaders.names.organisations.organisation_words import known_organisation, organisation_word
from loaders.names.people.full_names import BACK, all_full_names, full_name_end, part_of_name
from loaders.names.people.given_names import given, plainly_given
from loaders.names.people.initials import printed_initials
from loaders.names.people.name_index import NameIndex
from loaders.names.people.person_names import clean, surname_like
from loaders.names.people.titles import title_word
from loaders.names.people.turned_names import turned_names
from loaders.names.words.capital_words import CapitalWords
from loaders.text import Text

_TO_SOMEBODY = re.compile(r"(?:\b(?:till|åt|av|från|med|för|hos|via|och|samt)\s+|[@(]\s?|[,:]\s|^|[.!?]\s+|\n)$")
_DOES = re.compile(
    r"\s+(?:[^\W\d_]{2,}(?:ar|er|år|år|ade|de|te|te)|gör|ger|ska|skall|får|fick|går|gick|står|ser|ber|tog|tar|har|var|är|bad|bjöd|drog|höll|kan|ville|vill|la|lade)\b"
    r"|\s*:|\s+(?:att|och [A-ZÅÄÖ])"
)
_GIVEN_TO = re.compile(r"\b(?:till|åt|av|från|hos)\s+$|[@(]\s?$")
_CAPITALS = re.compile(
    r"[A-ZÅÄÖÉ](?<![\w-][A-ZÅÄÖÉ])[A-ZÅÄÖÉ]+(?:-[A-ZÅÄÖÉ]{2,})?(?:[ \t]+[A-ZÅÄÖÉ]{2,}(?:-[A-ZÅÄÖÉ]{2,})?){1,3}(?![\w-])"
)
_WORDS = frozenset({"Inga"})  # that are half of a double name too
_TITLE_BEFORE = re.compile(r"([^\W\d_]{3,40})[ \u00a0]+$")
_INITIAL_BEFORE = re.compile(r"(?<![\w.])([A-ZÅÄÖ])\.[ \u00a0]?$")


class People:
    """The people whom a document names, in its attendance list and in its text; made by `People.of`."""

    def __init__(self, text: Text, listed: Sequence[str]) -> None:
        self._text = text
        self._characters = text.characters
        self._words = CapitalWords(text.characters)
        self._index = NameIndex(listed, (name for _, _, name in all_full_names(text.characters, self._words)))
        self._beginning: dict[int, NamedPerson | None] = {}  # full names by their start
        self._initials = printed_initials(text.characters, self._index.find)
        self._likely: dict[str, bool] = {}  # words that may name somebody wherever they stand
        self._alone: dict[tuple[int, int], NamedPerson | None] = {}  # words that name somebody, by their place

    @classmethod
    def of(cls, layout: Layout, attendance: Sequence[Attendee], head: Head) -> "People":  # noqa: ARG003
        """Make the people of the document that `layout` shows, where `attendance` was read from it."""
        return cls(layout.text, [attendee.name.value for attendee in attendance])

    def resolve(self, name: str) -> str | None:
        """Find whom a full name, given name, surname, nickname or initials (titles may stand before) mean here.

        None where nobody or more than one fits. A name that only the text gives in full is found too.
        """
        return self._index.find(name)

    def named(self, start: int, end: int) -> Iterator[NamedPerson]:
        """Yield the people named in characters `start` to `end`, with high precision.

        Each has the full name within the document; a given name alone that clearly means somebody
        whom the document does not name in full has None.
        """
        place = start
        while match := self._words.next(place, end):
            place = match.end()
            found = self._at(match.start(), end) or self._by_word(match, end)
            if found is not None:
                yield found
                place = max(place, found.end)

    def everywhere(self) -> tuple[NamedPerson, ...]:
        """All places in the whole text where somebody is or may be named, in order: for masking, so rather too many."""
        return self._everywhere

    @cached_property
    def _everywhere(self) -> tuple[NamedPerson, ...]:
        text = self._characters
        found = {(p.start, p.end): p for p in self.named(0, len(text))}
        for match in _CAPITALS.finditer(text):
            if any(given(word.title()) for word in match[0].split()[:2]) and not organisation_word(
                match[0].split()[-1]
            ):
                found[match.span()] = NamedPerson(self.resolve(match[0]), *match.span())
        for given_name, surname, place in turned_names(text):
            if given(given_name) and surname_like(surname):
                found[place] = NamedPerson(self.resolve(f"{given_name} {surname}"), *place)
        for match in self._words:
            if self._perhaps(match):
                found[match.span()] = NamedPerson(self.resolve(match[0]), *match.span())
        return tuple(_apart(sorted(found.values(), key=lambda p: (p.start, -p.end))))

    def _at(self, start: int, end: int) -> NamedPerson | None:
        """Find a full name that begins at `start`, known to the document or by its grammar."""
        if start not in self._beginning:
            known = self._index.at(self._characters, start)
            self._beginning[start] = (
                NamedPerson(known[1], start, known[0]) if known is not None else self._by_grammar(start)
            )
        found = self._beginning[start]
        if found is not None and found.end > end:
            found = self._by_grammar(start)
        return found if found is not None and found.end <= end else None

    def _by_grammar(self, start: int) -> NamedPerson | None:
        last = full_name_end(self._characters, start)
        if last is None:
            return None
        written = clean(self._characters[start:last])
        return NamedPerson(self.resolve(written) or written, start, last)

    def _by_word(self, word: re.Match[str], end: int) -> NamedPerson | None:
        place = word.span()
        if place not in self._alone:
            self._alone[place] = (
                self._initialled(word, end) or self._behind_initial(word, end) or self._single(word, end)
            )
        return self._alone[place]

    def _initialled(self, word: re.Match[str], end: int) -> NamedPerson | None:
        """Somebody named by the initials that the document prints behind their name."""
        known = self._initials.get(word[0])
        return NamedPerson(known, *word.span()) if known and word.end() <= end else None

    def _behind_initial(self, word: re.Match[str], end: int) -> NamedPerson | None:
        """Somebody named by a first letter and a surname: `K. Ahl`."""
        if word.end() > end or not self._index.surname(word[0]):
            return None
        initial = _INITIAL_BEFORE.search(self._characters, max(0, word.start() - BACK), word.start())
        named = self.resolve(f"{initial[1]}. {word[0]}") if initial else None
        return NamedPerson(named, initial.start(), word.end()) if initial and named else None

    def _single(self, word: re.Match[str], end: int) -> NamedPerson | None:
        """Somebody named by one word: a given name, or a surname after a title."""
        text, place = self._characters, word.span()
        name = word[0]
        resolved = self.resolve(name)
        word_too = name in _WORDS and resolved is not None and "-" in resolved  # `Inga synpunkter`, and Inga-Lill
        resolved = None if word_too else resolved
        plain = plainly_given(name) and not word_too
        if not plain and resolved is None and not plainly_given(name.removesuffix("s")):
            return None
        if place[1] > end or known_organisation(text, place[0]) not in (None, place[1]):
            return None
        before = text[max(0, place[0] - BACK) : place[0]]
        acts = _DOES.match(text, place[1]) is not None or _GIVEN_TO.search(before) is not None
        if plain or plainly_given(name.removesuffix("s")):
            if resolved is not None and not part_of_name(text, *place):
                return NamedPerson(resolved, *place)
            likely = acts and _TO_SOMEBODY.search(before) is not None and not part_of_name(text, *place)
            return NamedPerson(None, *place) if likely and plain else None
        title = _TITLE_BEFORE.search(before) if resolved is not None else None
        if resolved is not None and (
            (given(name) and acts) or (title and title_word(title[1]) and self._index.surname(name))
        ):
            return NamedPerson(resolved, *place)
        return None

    def _perhaps(self, word: re.Match[str]) -> bool:
        """Whether a capital word may name somebody by itself."""
        name = word[0]
        if name not in self._likely:
            forms = (name, name.removesuffix("s"))
            self._likely[name] = any(plainly_given(form) or self._index.part(form) for form in forms)
        if self._likely[name]:
            return True
        if not surname_like(name) or _DOES.match(self._characters, word.end()) is None:
            return False
        title = _TITLE_BEFORE.search(self._characters, max(0, word.start() - BACK), word.start())
        return title is not None and title_word(title[1]) and known_organisation(self._characters, word.start()) is None


def _apart(people: Sequence[NamedPerson]) -> Iterator[NamedPerson]:
    """Leave out the places that lie within one before; those that overlap are made one."""
    last: NamedPerson | None = None
    for person in people:
        if last is None or person.start >= last.end:
            if last is not None:
                yield last
            last = person
        elif person.end > last.end:
            last = NamedPerson(last.name, last.start, person.end)
    if last is not None:
        yield last
