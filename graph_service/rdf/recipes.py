"""How a class is told in RDF: the schema, made ready for writing many things fast."""

from collections.abc import Callable, Iterator
from typing import NamedTuple
from weakref import WeakKeyDictionary

from graph_service.rdf.consequences import Follow, follow
from graph_service.rdf.moments import moment
from graph_service.rdf.offices import offices
from graph_service.rdf.terms import DATE, Terms, literal
from graph_service.store.base import Thing
from ontology.model import Between, Interval
from ontology.schema import SCHEMA
from ontology.terms import property_iri


class Step(NamedTuple):
    """How values of one property are written: ` predicate ` and how a term begins, what makes a term, how it ends.

    `backs` are the ends of IRIs and the predicates for the other way round; `follow` gives what follows from a value.
    """

    heads: tuple[str, ...]
    make: Callable[[str], str] | None
    tail: str
    backs: tuple[str, ...]
    follow: Follow | None


class Recipe:
    """Writes the things of one class, under one base."""

    def __init__(self, class_: str, terms: Terms) -> None:
        self._terms = terms
        self._start = f"<{terms.base}id/"
        self._rdf = rdf = SCHEMA.classes[class_].rdf
        type_ = terms.named("rdf:type")
        self._always = [f" {type_} {iri}" for iri in terms.types(class_)]
        self._always += [f" {terms.iri(predicate)} {terms.iri(value)}" for predicate, value in rdf.constants.items()]
        self._steps = {name: self._step(class_, name) for name in SCHEMA.properties if name != "type"}
        self._moments = [(f" {terms.iri(predicate)} ", *parts) for predicate, parts in rdf.moments.items()]
        self._between = [(f" {terms.iri(one.iri)} ", one) for one in rdf.between]
        self._offices = offices(class_, terms)
        self._more = bool(self._moments or rdf.interval or rdf.between or rdf.parts or rdf.offices)

    def triples(self, thing: Thing) -> list[str]:
        """What is drawn of a thing, as sorted lines without their ends: subject, predicate, object."""
        subject = f"{self._start}{thing.id}>"
        lines = [subject + one for one in self._always]
        steps = self._steps
        for name, values in thing.values.items():
            heads, make, tail, backs, follows = steps[name]
            for value in values:
                term = value if make is None else make(value)
                for head in heads:
                    lines.append(f"{subject}{head}{term}{tail}")  # noqa: PERF401 - mostly one: a list costs more
                if backs:
                    lines += [f"{self._start}{value}{back}{subject}" for back in backs]
                if follows:
                    lines += follows(subject, value)
        if self._more:
            lines += self._following(subject, thing.values)
        lines.sort()
        return lines

    def _step(self, class_: str, name: str) -> Step:
        made, terms = SCHEMA.properties[name], self._terms
        also, back = self._rdf.also.get(name, made.also), self._rdf.back.get(name, [("", iri) for iri in made.back])
        predicates = [terms.iri(iri) for iri in dict.fromkeys((property_iri(name, class_), *also))]
        opening = terms.opening(name)
        heads = tuple(f" {predicate} {opening or ''}" for predicate in predicates)
        backs = tuple(f"{part}> {terms.iri(iri)} " for part, iri in back)
        follows = follow(class_, name, terms)
        if opening is None:
            return Step(heads, terms.writer(name), "", backs, follows)
        return Step(heads, None, ">", backs, follows)

    def _following(self, subject: str, values: dict[str, tuple[str, ...]]) -> Iterator[str]:
        for name, (there, back, class_) in self._rdf.parts.items():
            part = f"{subject[:-1]}/{name}>"
            yield f"{subject} {self._terms.iri(there)} {part}"
            yield f"{part} {self._terms.iri(back)} {subject}"
            yield f"{part} {self._terms.named('rdf:type')} {self._terms.iri(class_)}"
        for predicate, day, time in self._moments:
            if values.get(day):
                told = moment(values[day][0], values[time][0] if values.get(time) else None)
                yield f"{subject}{predicate}{literal(*told)}"
        for predicate, one in self._between:
            if one.start in values and _holds(one, values):
                yield from self._ends(predicate, one, values)
        for told_of in self._offices:
            yield from told_of(subject, values)
        interval = self._rdf.interval
        if interval and (values.get(interval.start) or values.get(interval.end)):
            yield from self._interval(subject, interval, values)

    def _ends(self, predicate: str, one: Between, values: dict[str, tuple[str, ...]]) -> Iterator[str]:
        """From each value of one link to each of another, or to what is always told."""
        ends = [self._terms.thing(end) for end in values.get(one.end, ())] if one.end else []
        for end in [self._terms.iri(one.value)] if one.value else ends:
            yield from (f"{self._terms.thing(start)}{predicate}{end}" for start in values[one.start])

    def _interval(self, subject: str, interval: Interval, values: dict[str, tuple[str, ...]]) -> Iterator[str]:
        named, node = self._terms.named, f"{subject[:-1]}/during>"
        yield f"{subject} {self._terms.iri(interval.iri)} {node}"
        yield f"{node} {named('rdf:type')} {named('time:Interval')}"
        for name, predicate, days in (
            ("beginning", "time:hasBeginning", values.get(interval.start, ())[:1]),
            ("end", "time:hasEnd", values.get(interval.end, ())[-1:]),
        ):
            for day in days:
                instant = f"{node[:-1]}/{name}>"
                yield f"{node} {named(predicate)} {instant}"
                yield f"{instant} {named('rdf:type')} {named('time:Instant')}"
                yield f"{instant} {named('time:inXSDDate')} {literal(day, DATE)}"


_KEPT: WeakKeyDictionary[Terms, dict[str, Recipe]] = WeakKeyDictionary()


def recipe(class_: str, terms: Terms) -> Recipe:
    """The recipe of a class, made once for these terms."""
    made = _KEPT.setdefault(terms, {})
    if class_ not in made:
        made[class_] = Recipe(class_, terms)
    return made[class_]


def _holds(one: Between, values: dict[str, tuple[str, ...]]) -> bool:
    return all(set(wanted) & set(values.get(name, ())) for name, wanted in one.where.items())
