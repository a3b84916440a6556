"""What words find, with how many of each class and year there are, and where in a text the words stand."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from graph_service.queries.answers import Named
from graph_service.queries.classes import by_class
from graph_service.queries.paging import Key, page
from graph_service.queries.scope import bounded
from graph_service.store.base import Hit, Page, Period, Thing, View
from graph_service.store.graph.days import NEVER, YEAR
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Mask, Numbers
from ontology.schema import SCHEMA
from ontology.words import fold

_AROUND = 90  # characters shown on each side of the first word
_TEXTS = tuple(name for name, made in SCHEMA.properties.items() if made.search == "text")


@dataclass(frozen=True, slots=True)
class Found:
    """A thing that holds the words; `excerpt` is the place in its text, where its name does not hold them."""

    thing: Named
    day: str | None
    excerpt: str | None


@dataclass(frozen=True, slots=True)
class Finding:
    """What holds all of the words, best first, or newest first within a period.

    `number` counts what is found; `classes` counts what would be of each class (or below it), `years` of each year,
    both without the limit that they are about. Things without a day are in no year.
    """

    words: str
    number: int
    classes: dict[str, int]
    years: dict[str, int]
    found: Page[Found]


def finding(
    view: View,
    words: str,
    types: Sequence[str] = (),
    period: Period | None = None,
    after: str | None = None,
    limit: int = 20,
) -> Finding:
    """What names and texts hold all the words; the last may be the beginning of one. Raises CursorError."""
    graph, limits = view.graph(), bounded(period)
    matching = view.matching(words, graph)
    then = graph.within(matching, limits)
    of_types = matching[_of(graph, types)[matching]] if types else matching
    both = then[_of(graph, types)[then]] if types else then
    hits = _newest(view, graph, both, after, limit) if limits else view.search(words, tuple(types), after, limit)
    things = view.things([hit.id for hit in hits.rows])
    rows = tuple(_found(hit, things[hit.id], words) for hit in hits.rows if hit.id in things)
    return Finding(words, len(both), _classes(graph, then), _years(graph, of_types), Page(rows, hits.next))


def _of(graph: Graph, types: Sequence[str]) -> Mask:
    return np.asarray(np.any([graph.of_class(type_) for type_ in types], axis=0))


def _classes(graph: Graph, things: Numbers) -> dict[str, int]:
    """How many there are of each class that something is of, with those below it, as a limit to it would find."""
    return {name: int(np.count_nonzero(graph.of_class(name)[things])) for name in by_class(graph, things)}


def _years(graph: Graph, things: Numbers) -> dict[str, int]:
    days = graph.days[things]
    years, numbers = np.unique(days[days != NEVER] // YEAR, return_counts=True)
    return {f"{year:04}": number for year, number in zip(years.tolist(), numbers.tolist(), strict=True)}


def _newest(view: View, graph: Graph, things: Numbers, after: str | None, limit: int) -> Page[Hit]:
    keys: list[tuple[Key, str]] = sorted(
        ((-day, graph.ids[thing]), graph.ids[thing])
        for day, thing in zip(graph.days[things].tolist(), things.tolist(), strict=True)
    )
    shown = page("found", keys, after, limit)
    names = view.things(shown.rows)
    rows = tuple(Hit(id_, names[id_].type, names[id_].name, names[id_].day, 0) for id_ in shown.rows if id_ in names)
    return Page(rows, shown.next)


def _found(hit: Hit, thing: Thing, words: str) -> Found:
    wanted = fold(words).split()
    named = all(word in fold(hit.name) for word in wanted)
    return Found(Named(hit.id, hit.type, hit.name), hit.day, None if named else _excerpt(thing, wanted))


def _excerpt(thing: Thing, wanted: Sequence[str]) -> str | None:
    text = " ".join(" ".join(thing.values.get(name, ("",))[0] for name in _TEXTS).split())
    places = [text.casefold().find(word) for word in wanted]
    place = min((place for place in places if place >= 0), default=0)
    start, end = max(place - _AROUND, 0), place + _AROUND
    if not text:
        return None
    before, after = text[start:place], text[place:end]
    before = f"… {before.partition(' ')[2]}" if start else before
    after = f"{after.rpartition(' ')[0]} …" if end < len(text) else after
    return before + after
