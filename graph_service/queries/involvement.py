"""Who is involved in X: a topic, a case, an actor or words; in which role, how often, since when."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from graph_service.queries.about import About, about, about_words
from graph_service.queries.answers import Named, Quote
from graph_service.queries.evidence import quotes_about
from graph_service.queries.paging import Key, page
from graph_service.queries.roles import ROLES, Role
from graph_service.queries.scope import bounded
from graph_service.queries.tally import Tallies, Tally, facts, settled, tallies
from graph_service.store.base import Page, Period, View


@dataclass(frozen=True, slots=True)
class Part:
    """A role that an actor has in X: at `number` items, from the first day to the last, and a passage."""

    role: str
    number: int
    first: str | None
    last: str | None
    evidence: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Involved:
    """An actor with its roles. `number` is the sum of theirs."""

    actor: Named
    number: int
    first: str | None
    last: str | None
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Involvement:
    """Those involved in `subject` or in what holds `words`, most involved first."""

    subject: Named | None
    words: str | None
    items: int
    actors: int
    involved: Page[Involved]


def involved_in(  # noqa: PLR0913 - what a question can be limited by
    view: View,
    subject: str | None = None,
    words: str | None = None,
    *,
    period: Period | None = None,
    roles: Iterable[str] = (),
    types: Iterable[str] = (),
    after: str | None = None,
    limit: int = 20,
) -> Involvement:
    """Every actor that something about X says something of.

    X is a thing (`subject`, an id) or free text (`words`). `roles` and `types` (classes) limit the
    answer, empty for all. Raises UnknownThingError and CursorError.
    """
    found = about(view, subject) if subject is not None else about_words(view, words or "")
    counted = tallies(found, bounded(period), tuple(roles) or tuple(ROLES))
    rows = _ordered(found, counted, tuple(types))
    shown = page("involved", rows, after, limit)
    things = view.things(shown.rows)
    answers = tuple(
        _involved(view, found, Named.of(things[id_]), settled(found, bounded(period), counted, actor))
        for id_ in shown.rows
        if id_ in things and (actor := found.graph.number(id_)) is not None
    )
    size = len(found.items) + len(found.decisions)
    return Involvement(found.subject, found.words, size, len(rows), Page(answers, shown.next))


def _ordered(found: About, counted: Tallies, types: tuple[str, ...]) -> list[tuple[Key, str]]:
    """Actors with their keys, most involved first, then by id; never the subject itself."""
    graph = found.graph
    fitting = np.any([graph.of_class(type_) for type_ in types], axis=0) if types else None
    totals = counted.totals(graph.number(found.subject.id) if found.subject else None)
    rows: list[tuple[Key, str]] = [
        ((-number, graph.ids[actor]), graph.ids[actor]) for actor, number in totals if fitting is None or fitting[actor]
    ]
    return sorted(rows)


def _involved(view: View, found: About, actor: Named, counted: dict[str, Tally]) -> Involved:
    parts = tuple(
        Part(name, tally.number, tally.first, tally.last, _quotes(view, found, ROLES[name], actor, tally))
        for name, tally in counted.items()
    )
    return Involved(
        actor,
        sum(part.number for part in parts),
        min((part.first for part in parts if part.first), default=None),
        max((part.last for part in parts if part.last), default=None),
        parts,
    )


def _quotes(view: View, found: About, role: Role, actor: Named, tally: Tally) -> tuple[Quote, ...]:
    number = found.graph.number(actor.id)
    for fact in facts(found.graph, role, number, tally.witness) if number is not None and tally.number else ():
        quotes = quotes_about(view, fact, role.shown, actor.id)
        if quotes:
            return quotes
    return ()
