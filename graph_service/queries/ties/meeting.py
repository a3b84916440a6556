"""Those who met: whose people were present at the same meeting, and item where attendance is by item."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from graph_service.queries.scope import known, topics_below
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.occasions import Occasion, Pair, Setting, all_pairs
from graph_service.store.base import Where

_SEATS = ("member", "substitute", "serving_substitute")
_ALL = None
Items = frozenset[str] | None


class _Present(NamedTuple):
    """Somebody's presence: for which actors, at which items (None for all), said by which attendance."""

    actors: tuple[str, ...]
    at: Items
    attendance: str
    day: str | None


def met(setting: Setting) -> Iterator[Occasion]:
    """Meetings at which at least two actors were. Who was there in part met those at the same items."""
    items = _items_in_scope(setting)
    if items is not None and not items:
        return
    for meeting, present in sorted(_present(setting).items()):
        there, grounds = _there(present, _ALL if items is None else items.get(meeting, frozenset()))
        pairs = _pairs(there)
        if pairs:
            yield Occasion(meeting, present[0].day, KINDS["met"].weight(len(there)), grounds, pairs)


def _present(setting: Setting) -> dict[str, list[_Present]]:
    """Who was present, by meeting: at all its items, or at those that the attendance names."""
    conditions = setting.scope.where(setting.view, "meeting/body", "meeting/^meeting")
    if any(not condition.values for condition in conditions):
        return {}
    actor = "person" if setting.level is Level.PEOPLE else "represents"
    whole, partly = (Where("presence", (presence,)) for presence in ("present", "partial"))
    rows = setting.view.table("Attendance", ("meeting", actor), [*conditions, whole], setting.period)
    rows += setting.view.table("Attendance", ("meeting", actor, "present_at"), [*conditions, partly], setting.period)
    own = _own_board(setting, conditions) if any(not row.columns[1] for row in rows) else {}
    found: dict[str, list[_Present]] = defaultdict(list)
    for row in rows:
        meetings, actors, *at = row.columns
        fitting = tuple(a for a in actors or own.get(row.id, ()) if setting.fits(a))
        if meetings and fitting:
            found[meetings[0]].append(_Present(fitting, frozenset(at[0]) if at else _ALL, row.id, row.day))
    return found


def _own_board(setting: Setting, conditions: list[Where]) -> dict[str, tuple[str, ...]]:
    """Whom a board's own members stand for where nothing else is said: its organisation, if that is no joint body."""
    paths = ("meeting/body/organisation", "represents")
    seated = [*conditions, Where("seat", _SEATS)]
    return {
        row.id: row.columns[0]
        for row in setting.view.table("Attendance", paths, seated, setting.period)
        if not row.columns[1] and not setting.joint.intersection(row.columns[0])
    }


def _items_in_scope(setting: Setting) -> dict[str, frozenset[str]] | None:
    """Items on the topic and in the case asked for, by meeting; None where every item counts."""
    scope = setting.scope
    conditions = []
    if scope.topic:
        conditions.append(Where("topic", topics_below(setting.view, known(setting.view, scope.topic))))
    if scope.case:
        conditions.append(Where("case", (known(setting.view, scope.case),)))
    if not conditions:
        return None
    found: dict[str, set[str]] = defaultdict(set)
    for row in setting.view.table("AgendaItem", ("meeting",), conditions):
        for meeting in row.columns[0]:
            found[meeting].add(row.id)
    return {meeting: frozenset(items) for meeting, items in found.items()}


def _there(present: list[_Present], wanted: Items) -> tuple[dict[str, Items], dict[str, str]]:
    """At which items each actor was (None for all), and the attendance that says so."""
    there: dict[str, Items] = {}
    grounds: dict[str, str] = {}
    for one in present:
        at = one.at if one.at is None or wanted is None else one.at & wanted
        if at is not None and not at:
            continue
        for actor in one.actors:
            before = there.get(actor, frozenset())
            there[actor] = _ALL if at is None or before is None else before | at
            grounds[actor] = min(grounds.get(actor, one.attendance), one.attendance)
    return there, grounds


def _pairs(there: dict[str, Items]) -> tuple[Pair, ...]:
    if all(at is None for at in there.values()):
        return all_pairs(dict.fromkeys(there, ""))
    return tuple(
        (a, b)
        for a, b in combinations(sorted(there), 2)
        if (first := there[a]) is None or (second := there[b]) is None or first & second
    )
