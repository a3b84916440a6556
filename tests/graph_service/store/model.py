"""What a store should hold, worked out anew from all documents each time, in plain Python."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from graph_service.store.audience import shown, vouched
from graph_service.store.base import Audience, Saying, Store, Thing
from graph_service.store.claims import public_address, source_name
from graph_service.store.drawing import Claim, day_of, drawn_value, name_of, order_of
from graph_service.store.graph.days import day_text
from graph_service.store.graph.graph import LINKS, VALUES, Graph
from graph_service.store.graph.making import graph_of
from graph_service.store.load import Load
from graph_service.store.paths import Step
from ontology.schema import SCHEMA
from ontology.statement import Statement
from ontology.words import fold

Dump = list[tuple[str, list[Saying]]]


class Model:
    """Documents by version, and the version at each address."""

    def __init__(self) -> None:
        self.kept: dict[str, Load] = {}
        self.at: dict[str, str] = {}

    def replace(self, loads: Sequence[Load]) -> None:
        for load in loads:
            before = self.kept.get(load.version)
            if before is None:
                self.kept[load.version] = load
            elif load.released:
                self.kept[load.version] = replace(before, released=True)
            self.at[load.address] = load.version
        self._let_go()

    def renew(self, loads: Sequence[Load]) -> None:
        for load in loads:
            before = self.kept.pop(load.version, load)
            self.kept[load.version] = replace(load, released=load.released or before.released)
            self.at[load.address] = load.version
        self._let_go()

    def forget(self, addresses: Sequence[str]) -> None:
        for address in addresses:
            del self.at[address]
        self._let_go()

    def release(self, addresses: Sequence[str]) -> None:
        for address in addresses:
            version = self.at[address]
            self.kept[version] = replace(self.kept[version], released=True)

    def _let_go(self) -> None:
        held = set(self.at.values())
        self.kept = {version: load for version, load in self.kept.items() if version in held}

    def said(self, audience: Audience) -> list[tuple[Statement, Load]]:
        if audience is Audience.INTERNAL:
            return [(s, load) for load in self.kept.values() for s in set(load.statements)]
        released = [load for load in self.kept.values() if load.released]
        known = {person for load in released for person in vouched(load.statements)}
        return [
            (s, load)
            for load in released
            for s in set(shown(load.statements, load.text, load.names, known.__contains__))
            if s is not None
        ]

    def ledger(self, audience: Audience) -> Dump:
        by: dict[str, list[Saying]] = defaultdict(list)
        for s, load in self.said(audience):
            places = [a for a, version in self.at.items() if version == load.version]
            if audience is Audience.PUBLIC:
                places = [public_address(source_name(place), load.version) for place in places]
            address = min(places)
            source = s.source
            by[s.subject].append(
                Saying(*s[:3], load.version, "", address, load.day, source.spans, "", source.rule, source.confidence)
            )
        return [
            (id_, sorted(by[id_], key=lambda s: (s.property, s.value, s.document, s.spans, s.rule, s.confidence)))
            for id_ in sorted(by)
        ]

    def facts(self, audience: Audience) -> list[Thing]:
        said = self.said(audience)
        canon = self._canonical([s for s, _ in said])
        claims: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
        for s, load in said:
            if s.property != "same_as":
                claims[canon.get(s.subject, s.subject)][s.property].append(
                    Claim(s.value, s.source.confidence, load.day)
                )
        alive = {id_ for id_, of in claims.items() if "type" in of}
        return [_thing(id_, claims[id_], canon, alive) for id_ in sorted(alive)]

    def _canonical(self, said: list[Statement]) -> dict[str, str]:
        groups: dict[str, set[str]] = {}
        for s in said:
            if s.property == "same_as":
                joined = groups.get(s.subject, {s.subject}) | groups.get(s.value, {s.value})
                groups.update(dict.fromkeys(joined, joined))
        return {id_: min(group) for id_, group in groups.items()}


def _thing(id_: str, claims: dict[str, list[Claim]], canon: dict[str, str], alive: set[str]) -> Thing:
    drawn: dict[str, tuple[str, ...]] = {}
    for name in sorted(claims):
        made = SCHEMA.properties[name]
        values = {c.value for c in claims[name]} if made.many else {str(drawn_value(name, claims[name]))}
        if made.is_link:
            values = {canon.get(v, v) for v in values} & alive
        if values:
            drawn[name] = tuple(sorted(values))
    type_ = drawn.pop("type")[0]
    return Thing(id_, type_, name_of(type_, drawn), day_of(type_, drawn), drawn)


def assert_same(store: Store, model: Model) -> None:
    """The store holds what the model holds, for both audiences."""
    for audience in Audience:
        view = store.view(audience)
        assert list(view.ledger()) == model.ledger(audience)
        facts = model.facts(audience)
        assert list(view.facts()) == facts
        linked = links_of(facts)
        for thing in facts:
            assert [(d.property, d.outward, d.type, d.number) for d in view.degrees(thing.id)] == degrees_of(
                linked[thing.id]
            )
            assert [(k.property, k.outward, k.id) for k in view.links(thing.id, limit=1000).rows] == [
                (name, outward, other.id) for name, outward, other in linked[thing.id]
            ]
        graph = view.graph()
        assert parts_of(graph) == parts_of(graph_of(facts))
        for words in ("vatten", "anna", "bo ek"):
            assert [graph.ids[n] for n in view.matching(words, graph)] == matching(facts, words)


def parts_of(graph: Graph) -> dict[str, object]:
    """All that a graph holds, to compare."""
    numbers = np.arange(len(graph))
    parts: dict[str, object] = {"ids": list(graph.ids), "days": [day_text(day) for day in graph.days.tolist()]}
    parts |= {name: np.flatnonzero(graph.of_class(name)).tolist() for name in SCHEMA.concrete}
    parts |= {name: graph.said(name, numbers) for name in VALUES}
    for name in LINKS:
        for step in (Step(name, outward=True), Step(name, outward=False)):
            parts[str(step)] = [graph.links(step).near.tolist(), graph.links(step).far.tolist()]
    return parts


def links_of(facts: list[Thing]) -> dict[str, list[tuple[str, bool, Thing]]]:
    """Links at each thing, in the order of `View.links`."""
    by = {thing.id: thing for thing in facts}
    linked: dict[str, list[tuple[str, bool, Thing]]] = defaultdict(list)
    for thing in facts:
        for name, values in thing.values.items():
            for value in values if SCHEMA.properties[name].is_link else ():
                linked[thing.id].append((name, True, by[value]))
                linked[value].append((name, False, thing))
    for rows in linked.values():
        rows.sort(key=lambda row: (order_of(row[2].name), row[2].id))
        rows.sort(key=lambda row: row[2].day or "", reverse=True)
        rows.sort(key=lambda row: (row[0], not row[1]))
    return linked


def degrees_of(linked: list[tuple[str, bool, Thing]]) -> list[tuple[str, bool, str, int]]:
    """Links counted, in the order of `View.degrees`."""
    counted = Counter((name, outward, other.type) for name, outward, other in linked)
    return [(*kind, counted[kind]) for kind in sorted(counted, key=lambda k: (k[0], not k[1], k[2]))]


def matching(facts: list[Thing], words: str) -> list[str]:
    """Ids of things that hold all the words in their names, or all in their texts; the last may be a beginning."""
    *whole, last = fold(words).split()
    found = []
    for thing in facts:
        for search in ("name", "text"):
            held = {
                word
                for name, values in thing.values.items()
                if SCHEMA.properties[name].search == search
                for value in values
                for word in fold(value).split()
            }
            if set(whole) <= held and any(word.startswith(last) for word in held):
                found.append(thing.id)
                break
    return found
