"""What a meeting dealt with: its items in order, each with what was decided there and who was charged."""

from dataclasses import dataclass

from graph_service.queries.answers import Named
from graph_service.queries.scope import known
from graph_service.store.base import Thing, View, Where

MOST_ITEMS = 500


@dataclass(frozen=True, slots=True)
class Charge:
    """What somebody is to do: the text, by whom, and when."""

    id: str
    text: str
    assignees: tuple[Named, ...]
    due: str | None


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision, its outcome and what follows from it."""

    id: str
    text: str
    outcome: str | None
    charges: tuple[Charge, ...]


@dataclass(frozen=True, slots=True)
class Dealt:
    """An item with its number as printed; None for decisions that stand under none."""

    item: Named | None
    number: str | None
    case: Named | None
    topics: tuple[Named, ...]
    decisions: tuple[Decided, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """The items of a meeting in order, then decisions that stand under none; `cut` where there are more items."""

    dealt: tuple[Dealt, ...]
    cut: bool


def agenda(view: View, meeting: str) -> Agenda:
    """What a meeting dealt with. Raises UnknownThingError."""
    kept = known(view, meeting)
    items = view.select("AgendaItem", [Where("meeting", (kept,))], limit=MOST_ITEMS)
    under = _all(view, "Decision", "item", [item.id for item in items.rows])
    at = _all(view, "Decision", "meeting", [kept])
    decisions = list({one.id: one for one in (*under, *at)}.values())
    charges = _all(view, "Assignment", "decision", [one.id for one in decisions])
    ends = {value for one in (*items.rows, *charges) for name in _NAMED for value in one.values.get(name, ())}
    names = {id_: Named.of(found) for id_, found in view.things(sorted(ends)).items()}
    told = _decided(decisions, charges, names)
    dealt = [_dealt(item, told.pop(item.id, ()), names) for item in sorted(items.rows, key=_place)]
    loose = tuple(decided for of_item in told.values() for decided in of_item)
    return Agenda((*dealt, *((Dealt(None, None, None, (), loose),) if loose else ())), items.next is not None)


_NAMED = ("case", "topic", "assignee")


def _all(view: View, type_: str, path: str, ids: list[str]) -> list[Thing]:
    if not ids:
        return []
    found = view.select(type_, [Where(path, tuple(ids))], limit=MOST_ITEMS)
    return sorted(found.rows, key=lambda thing: thing.id)


def _place(item: Thing) -> tuple[int, str]:
    return int(item.values.get("position", ("0",))[0]), item.id


def _dealt(item: Thing, decisions: tuple[Decided, ...], names: dict[str, Named]) -> Dealt:
    case = next((names[id_] for id_ in item.values.get("case", ()) if id_ in names), None)
    topics = tuple(names[id_] for id_ in item.values.get("topic", ()) if id_ in names)
    return Dealt(Named.of(item), item.values.get("number", (None,))[0], case, topics, decisions)


def _decided(decisions: list[Thing], charges: list[Thing], names: dict[str, Named]) -> dict[str, tuple[Decided, ...]]:
    """Decisions by the item that they stand under, "" for none."""
    found: dict[str, tuple[Decided, ...]] = {}
    for one in decisions:
        follows = tuple(_charge(c, names) for c in charges if one.id in c.values.get("decision", ()))
        item = one.values.get("item", ("",))[0]
        decided = Decided(one.id, one.name, one.values.get("outcome", (None,))[0], follows)
        found[item] = (*found.get(item, ()), decided)
    return found


def _charge(thing: Thing, names: dict[str, Named]) -> Charge:
    assignees = tuple(names[id_] for id_ in thing.values.get("assignee", ()) if id_ in names)
    due = thing.values.get("due_date", thing.values.get("due", (None,)))[0]
    return Charge(thing.id, thing.name, assignees, due)
