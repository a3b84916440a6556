"""One item of minutes that the tests write themselves; all people in them are invented."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from loaders.minutes.decisions.decisions import decisions
from loaders.minutes.decisions.dissents import dissents
from loaders.minutes.decisions.votes import votes
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.record import Decision, Dissent, Found, Head, NamedPerson, Reference, Vote
from loaders.minutes.references import references
from loaders.text import Mark, Text


@dataclass(frozen=True)
class ListedPeople:
    """People known from a list: full names, and first names that only one has."""

    characters: str
    listed: tuple[str, ...]

    def resolve(self, name: str) -> str | None:
        """Give the full name for a full or first name."""
        found = [full for full in self.listed if name in (full, full.split()[0])]
        return found[0] if len(found) == 1 else None

    def named(self, start: int, end: int) -> Iterator[NamedPerson]:
        """Find full names and single first names."""
        for full in self.listed:
            words = r"\s+".join(re.escape(word) for word in full.split())
            pattern = rf"(?<!\w)(?:{words}|{full.split()[0]}(?!\w|\s[A-ZÅÄÖ]))(?!\w)"
            for found in re.finditer(pattern, self.characters[start:end]):
                yield NamedPerson(full, start + found.start(), start + found.end())


@dataclass(frozen=True)
class Item:
    """One item, and what each stage reads in it."""

    layout: Layout
    head: Head
    people: ListedPeople

    @property
    def decisions(self) -> tuple[Decision, ...]:
        return decisions(self.layout, self.head, self.people)

    @property
    def texts(self) -> list[str]:
        return [decision.text.value for decision in self.decisions]

    @property
    def kinds(self) -> list[str]:
        return [decision.kind for decision in self.decisions]

    @property
    def assignees(self) -> list[list[str]]:
        return [[one.value for one in decision.assignees] for decision in self.decisions]

    @property
    def due(self) -> list[str | None]:
        return [decision.due.value if decision.due else None for decision in self.decisions]

    @property
    def amounts(self) -> list[list[int]]:
        return [[one.value for one in decision.amounts] for decision in self.decisions]

    @property
    def votes(self) -> tuple[Vote, ...]:
        return votes(self.layout)

    @property
    def dissents(self) -> list[tuple[str, str]]:
        return [(found.person.value, found.kind) for found in self.found_dissents]

    @property
    def found_dissents(self) -> tuple[Dissent, ...]:
        return dissents(self.layout, self.people)

    @property
    def references(self) -> tuple[Reference, ...]:
        return references(self.layout, self.head)


@pytest.fixture
def item() -> Callable[..., Item]:
    """Give a maker of items: `item(text, notes=…, body=…, people=…, heading=…, items=…)`."""

    def make(
        body_text: str,
        *,
        notes: bool = False,
        body: str = "Kommunstyrelsen",
        people: tuple[str, ...] = (),
        heading: str = "Ärendet om vägen",
        date: str | None = "2024-03-01",
        items: tuple[str, ...] = (),
    ) -> Item:
        front = "Minnesanteckningar\n" if notes else "Protokoll\n"
        characters = f"{front}{heading}\n{body_text}"
        marks = tuple(Mark("item", characters.index(i), characters.index(i) + len(i), 1) for i in items)
        text = Text(characters, (0,), marks)
        title = text.lines[1]
        part = ItemPart("7", Found(heading, text.spans(title.start, title.end), "heading"), None, text.lines[2:])
        head = Head(body=Found(body, (), "body"), date=Found(date, (), "date") if date else None)
        return Item(Layout(text, (), (), (part,), (), ()), head, ListedPeople(characters, people))

    return make
