"""What an actor is involved in: items by topic and case, with the actor's roles there."""

from dataclasses import dataclass

import numpy as np

from graph_service.queries.answers import Named, Quote
from graph_service.queries.evidence import quotes_about
from graph_service.queries.paging import Key, page
from graph_service.queries.roles import ROLES, TOOK_PART, Role
from graph_service.queries.scope import bounded, known
from graph_service.store.base import Page, Period, Thing, View
from graph_service.store.graph.counted import Counted
from graph_service.store.graph.days import day_text
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Numbers, Stored

NONE = -1
# How an actor stands behind a fact that names another: an organisation by its bodies and people, a party by its people.
_BEHIND = {"decided": ("decided_by/organisation",), TOOK_PART: ("represents", "party")}


@dataclass(frozen=True, slots=True)
class Field:
    """A topic or case that an actor is involved in, at `number` items."""

    thing: Named
    number: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Matter:
    """An item that an actor is involved in; a passage for each role."""

    item: Named
    day: str | None
    roles: dict[str, tuple[Quote, ...]]


@dataclass(frozen=True, slots=True)
class Engagement:
    """What `actor` is involved in: topics and cases with counts, items newest first."""

    actor: Named
    number: int
    topics: tuple[Field, ...]
    cases: tuple[Field, ...]
    matters: Page[Matter]


def engaged_in(
    view: View, actor: str, period: Period | None = None, after: str | None = None, limit: int = 20
) -> Engagement:
    """What an actor is involved in. Raises UnknownThingError and CursorError."""
    kept, graph = known(view, actor), view.graph()
    roles = facts_by_role(graph, graph.numbers([kept]), bounded(period))
    items = np.flatnonzero(np.any([facts != NONE for facts in roles.values()], axis=0))
    rows: list[tuple[Key, int]] = [
        ((-day, graph.ids[item]), item) for day, item in zip(graph.days[items].tolist(), items.tolist(), strict=True)
    ]
    shown = page("engaged", sorted(rows), after, limit)
    things = view.things([kept, *(graph.ids[item] for item in shown.rows)])
    matters = tuple(
        _matter(view, kept, things[graph.ids[item]], {name: int(facts[item]) for name, facts in roles.items()}, graph)
        for item in shown.rows
        if graph.ids[item] in things
    )
    return Engagement(
        Named.of(things[kept]),
        len(items),
        _fields(view, graph.reach(items, "topic"), graph),
        _fields(view, graph.reach(items, "case"), graph),
        Page(matters, shown.next),
    )


def _matter(view: View, actor: str, item: Thing, facts: dict[str, int], graph: Graph) -> Matter:
    quotes = {
        name: quotes_about(view, graph.ids[fact], ROLES[name].shown, actor)
        for name, fact in facts.items()
        if fact != NONE
    }
    return Matter(Named.of(item), item.day, quotes)


def facts_by_role(graph: Graph, actor: Numbers, period: Period | None) -> dict[str, Stored]:
    """By role: of each thing that is an item at which the actor has the role, the fact that says so, else NONE."""
    return {role.name: _facts(graph, role, actor, period) for role in ROLES.values()}


def _facts(graph: Graph, role: Role, actor: Numbers, period: Period | None) -> Stored:
    """Of each thing that is an item at which the actor has the role: the fact that says so, else NONE."""
    found = np.full(len(graph), NONE, np.int32)
    for path in (role.actor, *_BEHIND.get(role.name, ())):
        facts = graph.back(actor, path)
        facts = graph.within(facts[graph.of_class(role.fact)[facts]], period)
        if role.name == TOOK_PART:
            _attend(graph, facts, found)
            continue
        if role.fact == "Mention":
            said = graph.says("act", "presented")[facts]
            facts = facts[said if role.only else ~said]
        facts, items = graph.ways(facts, role.item)
        found[items] = facts
    return found


def _attend(graph: Graph, facts: Numbers, found: Stored) -> None:
    """Note the items of meetings at which somebody was all the time, and those that an attendance names."""
    present, partial = (facts[graph.says("presence", word)[facts]] for word in ("present", "partial"))
    attendances, items = graph.ways(partial, "present_at")
    found[items] = attendances
    whole = np.full(len(graph), NONE, np.int32)
    attendances, meetings = graph.ways(present, "meeting")
    whole[meetings] = attendances
    items = graph.ends(np.unique(meetings), "^meeting")
    items, meetings = graph.ways(items[graph.of_class("AgendaItem")[items]], "meeting")
    found[items] = np.where(whole[meetings] != NONE, whole[meetings], found[items])


def _fields(view: View, reached: Counted, graph: Graph) -> tuple[Field, ...]:
    most_first = np.lexsort((reached.things, -reached.number))
    names = view.things(graph.ids[thing] for thing in reached.things.tolist())
    return tuple(
        Field(Named.of(names[graph.ids[thing]]), number, day_text(first), day_text(last))
        for thing, number, first, last, _ in np.stack(reached, axis=1)[most_first].tolist()
        if graph.ids[thing] in names
    )
