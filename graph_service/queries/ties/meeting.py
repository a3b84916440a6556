"""Those who met: whose people were present at the same meeting, and item where attendance is by item."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from graph_service.queries.scope import known, topics_below
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.occasions import Occasion, Pair, Setting, all_pairs
from graph_service.store.base import Row, Where

_COLUMNS = ("meeting", "person", "represents", "presence", "present_at", "meeting/body/organisation", "seat")
_SEATS = frozenset({"member", "substitute", "serving_substitute"})
_ALL = None
Items = frozenset[str] | None


def met(setting: Setting) -> Iterator[Occasion]:
    """Meetings at which at least two actors were. Who was there in part met those at the same items."""
    items = _items_in_scope(setting)
    if items is not None and not items:
        return
    conditions = setting.scope.where(setting.view, "meeting/body", "meeting/^meeting")
    if any(not condition.values for condition in conditions):
        return
    present: dict[str, list[Row]] = defaultdict(list)
    for row in setting.view.table("Attendance", _COLUMNS, conditions, setting.period):
        if row.columns[3] in {("present",), ("partial",)} and row.columns[0]:
            present[row.columns[0][0]].append(row)
    for meeting, rows in sorted(present.items()):
        there, grounds = _there(setting, rows, _ALL if items is None else items.get(meeting, frozenset()))
        pairs = _pairs(there)
        if pairs:
            yield Occasion(meeting, rows[0].day, KINDS["met"].weight(len(there)), grounds, pairs)


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


def _there(setting: Setting, rows: list[Row], wanted: Items) -> tuple[dict[str, Items], dict[str, str]]:
    """At which items each actor was (None for all), and the attendance that says so."""
    there: dict[str, Items] = {}
    grounds: dict[str, str] = {}
    for row in rows:
        at = _ALL if row.columns[3] == ("present",) else frozenset(row.columns[4])
        if at is not None and wanted is not None:
            at &= wanted
        if at is not None and not at:
            continue
        for actor in _actors(setting, row):
            before = there.get(actor, frozenset())
            there[actor] = _ALL if at is None or before is None else before | at
            grounds[actor] = min(grounds.get(actor, row.id), row.id)
    return there, grounds


def _actors(setting: Setting, row: Row) -> tuple[str, ...]:
    """The person, or whom they represented; a board's own members stand for its organisation."""
    _, people, organisations, _, _, own, seat = row.columns
    if setting.level is Level.PEOPLE:
        return people
    if not organisations and seat and seat[0] in _SEATS and not setting.joint.intersection(own):
        organisations = own
    return tuple(actor for actor in organisations if setting.fits(actor))


def _pairs(there: dict[str, Items]) -> tuple[Pair, ...]:
    if all(at is None for at in there.values()):
        return all_pairs(dict.fromkeys(there, ""))
    return tuple(
        (a, b)
        for a, b in combinations(sorted(there), 2)
        if (first := there[a]) is None or (second := there[b]) is None or first & second
    )
