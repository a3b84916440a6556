"""What municipalities are involved in, side by side: what all share, what some do, what only one does."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from graph_service.queries.answers import Named, QuestionError, Quote, kind_of
from graph_service.queries.earliest import Earliest
from graph_service.queries.engagement import NONE, facts_by_role
from graph_service.queries.evidence import first_quotes
from graph_service.queries.partners import Partners, partners_of
from graph_service.queries.roles import ROLES
from graph_service.queries.scope import bounded, known
from graph_service.store.base import Period, View
from graph_service.store.graph.days import day_text
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import NOTHING, Numbers

FEWEST, MOST = 2, 6
_AT = {"topics": "topic", "bodies": "meeting/body", "organisations": "meeting/body/organisation"}
_BELONGS = ("member", "owner")


class By(StrEnum):
    """How many of those compared are involved."""

    ALL = "all"
    SOME = "some"
    ONE = "one"


@dataclass(frozen=True, slots=True)
class Share:
    """A municipality's share in something: at `number` items between two days, and a passage of the first.

    Of an organisation that it belongs to, and at none of whose items it was, `number` is 0 and the passage
    is that of its membership.
    """

    municipality: str
    number: int
    first: str | None
    last: str | None
    evidence: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Involving:
    """A topic, body or organisation that some of those compared are involved in."""

    thing: Named
    by: By
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Topics, bodies and organisations, shared by most first, up to the limit each; and with whom they work.

    `counts` counts all of them: by what they are, then by whether all, some or one are involved.
    """

    municipalities: tuple[Named, ...]
    counts: dict[str, dict[str, int]]
    topics: tuple[Involving, ...]
    bodies: tuple[Involving, ...]
    organisations: tuple[Involving, ...]
    partners: Partners


def compared(
    view: View,
    municipalities: Sequence[str],
    period: Period | None = None,
    by: Iterable[By] = By,
    limit: int = 50,
) -> Comparison:
    """What two to six municipalities are involved in; `by` limits the answer, not the counts.

    Within a period only what happened then counts, not membership. Raises UnknownThingError, and QuestionError
    for too few or too many, or what is no municipality.
    """
    ids = tuple(dict.fromkeys(known(view, one) for one in municipalities))
    if not FEWEST <= len(ids) <= MOST:
        raise QuestionError("municipality", f"compare {FEWEST} to {MOST} different ones, not {len(ids)}")
    wrong = [one for one in ids if kind_of(one) != "municipality"]
    if wrong:
        raise QuestionError("municipality", f"{wrong[0]!r} is no municipality")
    graph, limits = view.graph(), bounded(period)
    sides = [_Side.of(graph, one, limits) for one in ids]
    ordered = {name: _ordered(sides, name) for name in _AT}
    counts = {name: {each.value: sum(how is each for _, how in rows) for each in By} for name, rows in ordered.items()}
    wanted = frozenset(by)
    shown = {
        name: tuple(_rows(view, sides, name, [row for row in rows if row[1] in wanted][:limit]))
        for name, rows in ordered.items()
    }
    things = view.things(ids)
    named = tuple(Named.of(things[one]) for one in ids)
    return Comparison(named, counts, **shown, partners=partners_of(view, ids, limits, limit))


@dataclass(frozen=True, slots=True, eq=False)
class _Side:
    """What one municipality is involved in, by what that is; `facts` are its roles at items."""

    id: str
    graph: Graph
    facts: dict[str, Numbers]
    found: dict[str, Earliest]
    belongs: Numbers

    @classmethod
    def of(cls, graph: Graph, id_: str, period: Period | None) -> "_Side":
        itself = graph.numbers([id_])
        facts = {name: found.astype(np.int64) for name, found in facts_by_role(graph, itself, period).items()}
        items = np.flatnonzero(np.any([found != NONE for found in facts.values()], axis=0))
        reached = {name: Earliest.of(graph, items, path) for name, path in _AT.items()}
        belongs = NOTHING if period else np.union1d(*(graph.ends(itself, f"^{path}") for path in _BELONGS))
        return cls(id_, graph, facts, reached, belongs)

    def things(self, name: str) -> set[int]:
        """What it is involved in."""
        return {*self.found[name].things.tolist(), *(self.belongs.tolist() if name == "organisations" else ())}

    def share(self, view: View, name: str, thing: int) -> Share:
        """Its share in one of these."""
        row = self.found[name].row(thing)
        if row is None:
            return Share(self.id, 0, None, None, first_quotes(view, self.graph.ids[thing], _BELONGS, self.id))
        number, first, last, item = row
        return Share(self.id, number, day_text(first), day_text(last), self._quotes(view, item))

    def _quotes(self, view: View, item: int) -> tuple[Quote, ...]:
        said = ((role, int(facts[item])) for role, facts in self.facts.items())
        quotes = (first_quotes(view, self.graph.ids[fact], ROLES[role].shown) for role, fact in said if fact != NONE)
        return next((found for found in quotes if found), ())


def _ordered(sides: list[_Side], name: str) -> list[tuple[int, By]]:
    """Things by how many sides are involved, then how often, then by id; never those compared."""
    graph = sides[0].graph
    those = [side.things(name) for side in sides]
    found = set().union(*those) - set(graph.numbers(side.id for side in sides).tolist())
    number = {thing: sum(thing in things for things in those) for thing in found}
    often = {thing: sum((side.found[name].row(thing) or (0,))[0] for side in sides) for thing in found}
    order = sorted(found, key=lambda thing: (-number[thing], -often[thing], thing))
    return [(thing, _by(number[thing], len(sides))) for thing in order]


def _by(number: int, of: int) -> By:
    if number == of:
        return By.ALL
    return By.ONE if number == 1 else By.SOME


def _rows(view: View, sides: list[_Side], name: str, rows: list[tuple[int, By]]) -> Iterator[Involving]:
    ids = sides[0].graph.ids
    things = view.things(ids[thing] for thing, _ in rows)
    for thing, how in rows:
        if ids[thing] in things:
            shares = tuple(side.share(view, name, thing) for side in sides if thing in side.things(name))
            yield Involving(Named.of(things[ids[thing]]), how, shares)
