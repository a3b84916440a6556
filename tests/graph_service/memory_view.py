"""A view kept in plain Python: what a store answers, in the plainest way."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TypeVar

from graph_service.store.base import (
    EVERY,
    Audience,
    Custody,
    Degree,
    Hit,
    Ids,
    Kept,
    Link,
    Page,
    Period,
    Reached,
    Row,
    Saying,
    Thing,
    Where,
)
from graph_service.store.claims import digest_of
from graph_service.store.cursors import make_cursor, read_cursor
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.making import graph_of
from graph_service.store.graph.numbers import Numbers
from graph_service.store.paths import parse_path
from graph_service.store.rows import ranges_between
from ontology.schema import SCHEMA
from ontology.statement import Span, Statement
from ontology.words import fold, sort_key

T = TypeVar("T")


def cut(kind: str, rows: Iterable[T], after: str | None, limit: int) -> Page[T]:
    """A page of rows by their place, which is enough for a view that nobody writes to."""
    listed = list(rows)
    start = int(read_cursor(kind, after, int)[0]) if after else 0
    end = start + limit
    return Page(tuple(listed[start:end]), make_cursor(kind, end) if end < len(listed) else None)


class MemoryView:
    """A View over a list of statements of released documents; every claim is drawn."""

    audience = Audience.INTERNAL

    def __init__(
        self,
        said: Iterable[Statement],
        texts: dict[str, tuple[str, str | None, str]],
    ) -> None:
        self.said = sorted(set(said))
        self.texts = texts
        self.went: dict[str, str] = {}
        values: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        self.back: dict[tuple[str, str], set[str]] = defaultdict(set)
        for s in self.said:
            values[s.subject][s.property].add(s.value)
        typed = {id_ for id_, of in values.items() if "type" in of}
        self.all: dict[str, Thing] = {id_: self._drawn(id_, values) for id_ in sorted(typed)}
        for id_, thing in self.all.items():
            for name, ends in thing.values.items():
                for end in ends if SCHEMA.properties[name].is_link else ():
                    self.back[name, end].add(id_)

    def _drawn(self, id_: str, values: dict[str, dict[str, set[str]]]) -> Thing:
        of = {name: tuple(sorted(found)) for name, found in values[id_].items()}
        for name, found in of.items():
            if not SCHEMA.properties[name].many:
                of[name] = found[:1]
        type_ = of.pop("type")[0]
        made = SCHEMA.classes[type_]
        caption = " – ".join(v for name in made.caption for v in of.get(name, ()))
        day = of.get(made.day or "", (None,))[0]
        return Thing(id_, type_, caption or made.label.sv, day, dict(sorted(of.items())))

    def canonical(self, id_: str) -> str:
        return id_

    def thing(self, id_: str) -> Thing | None:
        return self.all.get(id_)

    def things(self, ids: Iterable[str]) -> dict[str, Thing]:
        return {id_: self.all[id_] for id_ in ids if id_ in self.all}

    def _saying(self, s: Statement) -> Saying:
        title, day, text = self.texts[s.source.document]
        quote = " ".join(text[span.start : span.end] for span in s.source.spans)
        return Saying(
            *s[:3], s.source.document, title, f"fake:{s.source.document[:6]}", day, s.source.spans, quote, *s.source[2:]
        )

    def evidence(
        self,
        subject: str,
        property_: str | None = None,
        value: str | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> Page[Saying]:
        found = [s for s in self.said if s.subject == subject and property_ in {None, s.property}]
        return cut("evidence", [self._saying(s) for s in found if value in {None, s.value}], after, limit)

    def _links(self, id_: str) -> list[Link]:
        links = []
        for name in SCHEMA.properties:
            ends = self.all[id_].values.get(name, ()) if SCHEMA.properties[name].is_link else ()
            for outward, others in ((True, ends), (False, sorted(self.back.get((name, id_), ())))):
                found = self.things(others).values()
                links.extend(Link(name, outward, t.id, t.type, t.name, t.day) for t in found)
        return links

    def degrees(self, id_: str) -> list[Degree]:
        kinds = [(link.property, link.outward, link.type) for link in self._links(id_)]
        return [Degree(*kind, kinds.count(kind)) for kind in sorted(set(kinds))]

    def links(
        self,
        id_: str,
        property_: str | None = None,
        outward: bool | None = None,  # noqa: FBT001 - as in View
        type_: str | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> Page[Link]:
        rows = [
            link
            for link in self._links(id_)
            if property_ in {None, link.property} and outward in {None, link.outward} and type_ in {None, link.type}
        ]
        return cut("links", rows, after, limit)

    def _follow(self, id_: str, path: str) -> set[str]:
        here = {id_}
        for step in parse_path(path):
            if step.outward:
                here = {v for i in here if i in self.all for v in self.all[i].values.get(step.name, ())}
            else:
                here = {v for i in here for v in self.back.get((step.name, i), ())}
            if step.is_link:
                here &= set(self.all)
        return here

    def _within(self, day: str | None, period: Period | None) -> bool:
        if period is None:
            return True
        return day is not None and (period.first or "") <= day <= (period.last or "9999")

    def _chosen(self, type_: str, where: Sequence[Where], period: Period | None) -> list[Thing]:
        classes = SCHEMA.descendants(type_)
        return [
            thing
            for thing in self.all.values()
            if thing.type in classes
            and self._within(thing.day, period)
            and all(self._follow(thing.id, c.path) & set(c.values) for c in where)
        ]

    def select(
        self,
        type_: str,
        where: Sequence[Where] = (),
        period: Period | None = None,
        after: str | None = None,
        limit: int = 50,
    ) -> Page[Thing]:
        rows = sorted(self._chosen(type_, where, period), key=lambda t: t.id)
        return cut("select", sorted(rows, key=lambda t: t.day or "", reverse=True), after, limit)

    def reach(self, starts: Iterable[str], path: str, period: Period | None = None) -> list[Reached]:
        found: dict[str, list[Thing]] = defaultdict(list)
        for start in self.things(sorted(set(starts))).values():
            for end in self._follow(start.id, path) if self._within(start.day, period) else ():
                found[end].append(start)
        rows = []
        for end, ways in found.items():
            days = [w.day for w in ways if w.day]
            rows.append(Reached(end, len(ways), min(days, default=None), max(days, default=None), ways[0].id))
        return sorted(rows, key=lambda r: (-r.number, r.id))

    def table(
        self, type_: str, paths: Sequence[str], where: Sequence[Where] = (), period: Period | None = None
    ) -> list[Row]:
        chosen = sorted(self._chosen(type_, where, period), key=lambda t: t.id)
        return [Row(t.id, t.day, tuple(tuple(sorted(self._follow(t.id, p))) for p in paths)) for t in chosen]

    def frozen(self) -> AbstractContextManager["MemoryView"]:
        return nullcontext(self)

    def ranges(self, number: int) -> list[Ids]:
        ids = sorted(self.all)
        return ranges_between(ids[:: len(ids) // number + 1])

    def graph(self) -> Graph:
        return graph_of(self.all.values())

    def _words(self, thing: Thing, *kinds: str) -> str:
        return fold(" ".join(v for n, of in thing.values.items() if SCHEMA.properties[n].search in kinds for v in of))

    def search(
        self,
        query: str,
        types: Sequence[str] = (),
        after: str | None = None,
        limit: int = 20,
    ) -> Page[Hit]:
        hits = []
        for t in self.all.values():
            words = self._words(t, "name", "text").split()
            if types and t.type not in types:
                continue
            if all(any(w.startswith(q) for w in words) for q in fold(query).split()):
                hits.append(Hit(t.id, t.type, t.name, t.day, 0 if fold(t.name) == fold(query) else 2))
        return cut("search", sorted(hits, key=lambda h: (h.rank, h.type, sort_key(h.name), h.id)), after, limit)

    def matching(self, query: str, graph: Graph) -> Numbers:
        wanted = set(fold(query).split())
        found = (t.id for t in self.all.values() if wanted <= set(self._words(t, "name", "text").split()))
        return graph.numbers(found)

    def counts(self) -> dict[str, int]:
        kinds = [t.type for t in self.all.values()]
        return {k: kinds.count(k) for k in sorted(set(kinds))} | {
            "statements": len({s[:3] for s in self.said}),
            "documents": len(self.texts),
        }

    def certainty(self) -> dict[str, dict[float, int]]:
        found: dict[str, dict[float, set[Statement]]] = defaultdict(lambda: defaultdict(set))
        for s in self.said:
            found[s.source.document][s.source.confidence].add(s[:3])
        return {version: {sure: len(each) for sure, each in of.items()} for version, of in found.items()}

    def documents(self, after: str | None = None, limit: int = 50) -> Page[Kept]:
        kept = [self.document(version)._replace(text="") for version in sorted(self.texts)]
        return cut("documents", kept, after, limit)

    def document(self, version: str) -> Kept | None:
        if version not in self.texts:
            return None
        title, day, text = self.texts[version]
        return Kept(
            f"fake:{version[:6]}",
            version,
            title,
            "text/plain",
            day,
            (0,),
            released=True,
            text=text,
            digest=digest_of(text),
        )

    def gone(self, id_: str) -> str | None:
        return self.went.get(id_)

    def custody(self, version: str) -> Custody | None:
        if version not in self.texts:
            return None
        places = ((f"fake:{version[:6]}", "fake"),) if self.audience is Audience.INTERNAL else ()
        return Custody("reader 1", places)

    def quotes(self, version: str) -> dict[tuple[Span, ...], str]:
        said = (self._saying(s) for s in self.said if s.source.document == version)
        return {s.spans: s.quote for s in said}

    def said_in(self, version: str) -> list[Saying]:
        said = [self._saying(s)._replace(quote="", title="") for s in self.said if s.source.document == version]
        return sorted(said, key=lambda s: (s.spans, *s))

    def ledger(self, ids: Ids = EVERY) -> Iterator[tuple[str, list[Saying]]]:
        by: dict[str, list[Saying]] = defaultdict(list)
        for s in self.said:
            if ids.holds(s.subject):
                by[s.subject].append(self._saying(s)._replace(quote="", title=""))
        yield from sorted(by.items())

    def facts(self, ids: Ids = EVERY) -> Iterator[Thing]:
        yield from (thing for thing in self.all.values() if ids.holds(thing.id))


class OneViewStore:
    """A store that is only read."""

    def __init__(self, view: MemoryView) -> None:
        self._view = view

    def view(self, audience: Audience) -> MemoryView:
        self._view.audience = audience
        return self._view
