"""Counting how often an actor has a role, since when, and one case of it as a witness."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from graph_service.queries.about import About
from graph_service.queries.answers import ACTORS, kind_of
from graph_service.queries.roles import NAMED, PRESENTED, ROLES, TOOK_PART, Role
from graph_service.store.base import Period, View, Where


@dataclass(slots=True)
class Tally:
    """`number` items (or decisions without one) between two days. `witness` is one of them, or the fact itself.

    Days and witness of a tally that is not `settled` may be those of items with another role.
    """

    number: int = 0
    first: str | None = None
    last: str | None = None
    witness: str = ""
    settled: bool = True

    def add(self, number: int, first: str | None, last: str | None, witness: str) -> None:
        """Count `number` more; the witness is the least of those given."""
        self.number += number
        if first is not None and (self.first is None or first < self.first):
            self.first = first
        if last is not None and (self.last is None or last > self.last):
            self.last = last
        if not self.witness or witness < self.witness:
            self.witness = witness


Tallies = dict[str, dict[str, Tally]]


def tallies(view: View, about: About, period: Period | None, roles: Iterable[str]) -> Tallies:
    """For each actor that something about X says something of, a tally for each role."""
    counted: Tallies = defaultdict(lambda: defaultdict(Tally))
    wanted = set(roles)
    for role in ROLES.values():
        if role.name not in wanted or role.name in {TOOK_PART, PRESENTED, NAMED}:
            continue
        _reached(view, about.items, role.reached, role.name, period, counted)
        if role.loose:
            _reached(view, about.decisions, role.loose, role.name, period, counted)
    if TOOK_PART in wanted:
        _attended(view, about, period, counted)
    if {PRESENTED, NAMED} & wanted:
        _mentioned(view, about, period, wanted, counted)
    return {actor: dict(by_role) for actor, by_role in counted.items()}


def _reached(
    view: View, starts: tuple[str, ...], path: str, role: str, period: Period | None, counted: Tallies
) -> None:
    if not starts:
        return
    for r in view.reach(starts, path, period):
        if kind_of(r.id) in ACTORS:
            counted[r.id][role].add(r.number, r.first, r.last, r.witness)


def _attended(view: View, about: About, period: Period | None, counted: Tallies) -> None:
    """Who was there: at all items of a meeting, or at those that the attendance names; never the absent."""
    meetings = {r.id: r for r in view.reach(about.items, "meeting", period)} if about.items else {}
    if not meetings:
        return
    items, everywhere = frozenset(about.items), frozenset({""})
    seen: dict[tuple[str, str], frozenset[str]] = {}
    where = Where("meeting", tuple(sorted(meetings)))
    columns = ("meeting", "person", "represents")
    rows = view.table("Attendance", columns, [where, Where("presence", ("present",))])
    rows += view.table("Attendance", (*columns, "present_at"), [where, Where("presence", ("partial",))])
    for row in rows:
        (meeting, *_), people, organisations, *at = row.columns
        here = items.intersection(at[0]) if at else everywhere
        if not here:
            continue
        for actor in (*people, *organisations):
            # Two people of one organisation at one item are one presence of the organisation.
            before = seen.get((actor, meeting), frozenset())
            if before is everywhere or here <= before:
                continue
            now = everywhere if here is everywhere else before | here
            seen[actor, meeting] = now
            more = (meetings[meeting].number if now is everywhere else len(now)) - len(before)
            if more:
                counted[actor][TOOK_PART].add(more, row.day, row.day, row.id)


def _mentioned(view: View, about: About, period: Period | None, wanted: set[str], counted: Tallies) -> None:
    """Who presented, and who was merely named: an item names an actor once, in one way."""
    if not about.items:
        return
    presented: Tallies = defaultdict(lambda: defaultdict(Tally))
    conditions = [Where("item", about.items), Where("act", ("presented",))]
    for row in view.table("Mention", ("thing",), conditions, period):
        for actor in row.columns[0]:
            if kind_of(actor) in ACTORS:
                presented[actor][PRESENTED].add(1, row.day, row.day, row.id)
    if NAMED in wanted:
        for r in view.reach(about.items, ROLES[NAMED].reached, period):
            before = presented[r.id][PRESENTED].number if r.id in presented else 0
            if kind_of(r.id) in ACTORS and r.number > before:
                counted[r.id][NAMED].add(r.number - before, r.first, r.last, r.witness)
                counted[r.id][NAMED].settled = not before
    if PRESENTED in wanted:
        for actor, by_role in presented.items():
            counted[actor].update(by_role)


def settled(view: View, about: About, period: Period | None, actor: str, tally: Tally) -> Tally:
    """The tally with its own days and witness, where it shared them with items that the actor presented."""
    if tally.settled:
        return tally
    items, exact = frozenset(about.items), Tally()
    for row in view.table("Mention", ("item", "act"), [Where("thing", (actor,))], period):
        if row.columns[1] != ("presented",) and items.intersection(row.columns[0]):
            exact.add(1, row.day, row.day, row.id)
    return exact


def facts(view: View, role: Role, actor: str, witness: str) -> list[str]:
    """The facts that give an actor a role at an item, or the witness itself where it is such a fact."""
    kind = kind_of(witness)
    if kind == "item":
        rows = view.table(role.fact, (), [Where(role.item, (witness,)), Where(role.actor, (actor,))])
        return [row.id for row in rows]
    if kind == "decision" and role.fact == "Assignment":
        return [
            row.id for row in view.table(role.fact, (), [Where("decision", (witness,)), Where(role.actor, (actor,))])
        ]
    return [witness]
