"""What an actor is involved in: items by topic and case, with the actor's roles there."""

from collections import defaultdict
from dataclasses import dataclass

from graph_service.queries.answers import Named, Quote
from graph_service.queries.evidence import first_quotes
from graph_service.queries.paging import Key, page
from graph_service.queries.roles import ROLES, TOOK_PART, Role
from graph_service.queries.scope import bounded, known
from graph_service.store.base import Page, Period, Reached, View, Where

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
    kept = known(view, actor)
    roles: dict[str, dict[str, str]] = defaultdict(dict)
    for role in ROLES.values():
        for item, fact in _facts(view, role, kept, bounded(period)):
            roles[item].setdefault(role.name, fact)
    things = view.things([kept, *sorted(roles)])
    rows: list[tuple[Key, str]] = sorted(
        ((_newest_first(things[item].day), item), item) for item in roles if item in things
    )
    shown = page("engaged", rows, after, limit)
    matters = tuple(
        Matter(
            Named.of(things[item]),
            things[item].day,
            {name: first_quotes(view, fact, ROLES[name].shown) for name, fact in roles[item].items()},
        )
        for item in shown.rows
    )
    items = [item for _, item in rows]
    return Engagement(
        Named.of(things[kept]),
        len(items),
        _fields(view, items, "topic"),
        _fields(view, items, "case"),
        Page(matters, shown.next),
    )


def _facts(view: View, role: Role, actor: str, period: Period | None) -> list[tuple[str, str]]:
    """Items at which the actor has the role, each with the fact that says so."""
    found: dict[str, str] = {}
    for path in (role.actor, *_BEHIND.get(role.name, ())):
        conditions = [Where(path, (actor,)), *([Where("act", role.only)] if role.only else [])]
        if role.name == TOOK_PART:
            found.update(_attended(view, conditions, period))
            continue
        acts = ("act",) if role.fact == "Mention" else ()
        for row in view.table(role.fact, (role.item, *acts), conditions, period):
            if acts and not role.only and row.columns[1] == ("presented",):
                continue
            found.update((item, row.id) for item in row.columns[0])
    return sorted(found.items())


def _attended(view: View, conditions: list[Where], period: Period | None) -> dict[str, str]:
    rows = view.table("Attendance", ("meeting", "presence", "present_at"), conditions, period)
    whole = {meeting: row.id for row in rows if row.columns[1] == ("present",) for meeting in row.columns[0]}
    found = {item: row.id for row in rows if row.columns[1] == ("partial",) for item in row.columns[2]}
    if whole:
        for row in view.table("AgendaItem", ("meeting",), [Where("meeting", tuple(sorted(whole)))]):
            found[row.id] = whole[row.columns[0][0]]
    return found


def _fields(view: View, items: list[str], path: str) -> tuple[Field, ...]:
    reached: list[Reached] = view.reach(items, path) if items else []
    names = view.things(r.id for r in reached)
    return tuple(Field(Named.of(names[r.id]), r.number, r.first, r.last) for r in reached if r.id in names)


def _newest_first(day: str | None) -> int:
    return -int(day.replace("-", "")) if day else 0
