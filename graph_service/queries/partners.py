"""With whom several municipalities work: the ties between them, and with the other municipalities."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from graph_service.queries.answers import Named
from graph_service.queries.scope import Scope
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.setting import setting
from graph_service.queries.ties.whole import Tie, Whole, factors_of, occasions
from graph_service.store.base import Period, View


@dataclass(frozen=True, slots=True)
class Partner:
    """Another municipality, and its ties with those asked about, in their order."""

    municipality: Named
    ties: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class Partners:
    """The ties between those asked about, the strongest first, and their partners: those of most, then the strongest.

    `partners_in_all` counts the partners beyond the limit too.
    """

    between: tuple[Tie, ...]
    partners: tuple[Partner, ...]
    partners_in_all: int


def partners_of(view: View, municipalities: Sequence[str], period: Period | None = None, limit: int = 50) -> Partners:
    """With whom municipalities (ids as kept) work within a period."""
    where, factors = setting(view, Level.MUNICIPALITIES, Scope(period=period or Period())), factors_of({})
    shared = dict(occasions(where, factors))
    between: dict[tuple[str, str], Tie] = {}
    others: dict[str, list[Tie]] = defaultdict(list)
    for one in municipalities:
        whole = Whole.shared(where, factors, shared, one)
        for tie in whole.ties(whole.strongest()):
            other = tie.target if tie.source == one else tie.source
            if other in municipalities:
                between[tie.source, tie.target] = tie
            else:
                others[other].append(tie)
    order = sorted(others, key=lambda id_: (-len(others[id_]), -sum(tie.weight for tie in others[id_]), id_))
    things = view.things(order[:limit])
    rows = tuple(Partner(Named.of(things[id_]), tuple(others[id_])) for id_ in order[:limit] if id_ in things)
    return Partners(tuple(sorted(between.values(), key=_strongest)), rows, len(order))


def _strongest(tie: Tie) -> tuple[float, str, str]:
    return -tie.weight, tie.source, tie.target
