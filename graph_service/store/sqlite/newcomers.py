"""Things that nothing was known of before a write: drawn from what is said, without a look at what is drawn."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from graph_service.store.sqlite.difference import LINKS, MANY, best_of, confidence_of
from graph_service.store.sqlite.news import Heard
from graph_service.store.sqlite.nodes import NAMED, TEXTS, Node, Reshaped, State, node_of
from graph_service.store.sqlite.sameness import Sameness
from graph_service.store.sqlite.things import Numbers
from ontology.words import fold


@dataclass
class Newcomers:
    """What is drawn of new things: rows of the tables without their audience, and links."""

    values: list[tuple[int, str, str]] = field(default_factory=list)
    links: set[tuple[int, str, int]] = field(default_factory=set)
    nodes: dict[int, Node] = field(default_factory=dict)
    ids: Mapping[int, str] = field(default_factory=dict)
    labels: list[tuple[str, int]] = field(default_factory=list)
    names: list[tuple[int, str]] = field(default_factory=list)
    texts: list[tuple[int, str]] = field(default_factory=list)

    @cached_property
    def reshaped(self) -> dict[int, Reshaped]:
        """What links at these things need to know."""
        return {num: Reshaped(None, State(type_, day)) for num, type_, day, _, _ in self.nodes.values()}


class Drawing:
    """Draws new things for one audience (or both, where they hear the same)."""

    def __init__(self, db: sqlite3.Connection, audience: int, same: Sameness, ids: Mapping[int, str]) -> None:
        self._db = db
        self._a = audience
        self._same = same
        self._made = Newcomers(ids=ids)

    def draw(self, told: Heard, numbers: Numbers) -> Newcomers:
        """All of these things."""
        linked = {v for said in told.values() for p in LINKS & said.keys() for v in said[p]}
        known, _ = numbers.of(self._db, linked)
        if self._same.any:
            known = {id_: self._same.canonical(num) for id_, num in known.items()}
        rows, links = self._made.values, []
        for num in sorted(told):
            values: dict[str, list[str]] = {}
            for property_, claims in told[num].items():
                drawn = [*claims]
                if len(drawn) > 1:
                    drawn = sorted(drawn) if property_ in MANY else [self._best(property_, claims)]
                if property_ in LINKS:
                    links += [(num, property_, known[value]) for value in drawn]
                else:
                    values[property_] = drawn
                    rows += [(num, property_, value) for value in drawn]
            if "type" in values:
                self._made.nodes[num] = node_of(num, values)
                self._index(num, values)
        self._made.links.update(links)
        return self._made

    def _best(self, property_: str, claims: Mapping[str, int]) -> str:
        said = [(value, claim, confidence_of(self._db, self._a, claim)) for value, claim in claims.items()]
        return best_of(self._db, self._a, property_, said)

    def _index(self, num: int, values: Mapping[str, list[str]]) -> None:
        labels = {fold(value) for property_ in values if property_ in NAMED for value in values[property_]}
        if labels:
            self._made.labels += ((label, num) for label in labels)
            self._made.names.append((num, " ".join(sorted(labels))))
        texts = [fold(value) for property_ in sorted(values) if property_ in TEXTS for value in values[property_]]
        if texts:
            self._made.texts.append((num, " ".join(texts)))


def welcome(db: sqlite3.Connection, a: int, made: Newcomers) -> None:
    """Write what is drawn of new things, but for their links."""
    nodes = [(num, made.ids[num], type_, day, sort, name) for num, type_, day, sort, name in made.nodes.values()]
    db.executemany(f"INSERT INTO value VALUES ({a}, ?, ?, ?)", made.values)  # noqa: S608 - a number of ours
    db.executemany(f"INSERT INTO node VALUES ({a}, ?, ?, ?, ?, ?, ?)", nodes)  # noqa: S608
    db.executemany(f"INSERT INTO label VALUES ({a}, ?, ?)", sorted(made.labels))  # noqa: S608
    db.executemany(f"INSERT INTO names_{a}(rowid, words) VALUES (?, ?)", made.names)  # noqa: S608
    db.executemany(f"INSERT INTO texts_{a}(rowid, words) VALUES (?, ?)", made.texts)  # noqa: S608
