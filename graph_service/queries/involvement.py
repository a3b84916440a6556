"""Who is involved in X: a topic, a case, an actor or words; in which role, how often, since when."""

from collections.abc import Iterable
from dataclasses import dataclass

from graph_service.queries.about import About, about, about_words
from graph_service.queries.answers import Named, Quote
from graph_service.queries.evidence import first_quotes
from graph_service.queries.paging import Key, page
from graph_service.queries.roles import ROLES
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
    counted = tallies(view, found, bounded(period), tuple(roles) or tuple(ROLES))
    if found.subject is not None:
        counted.pop(found.subject.id, None)
    rows = _ordered(view, counted, frozenset(types))
    shown = page("involved", rows, after, limit)
    things = view.things(shown.rows)
    answers = tuple(
        _involved(view, found, bounded(period), Named.of(things[actor]), counted[actor]) for actor in shown.rows
    )
    return Involvement(found.subject, found.words, _size(found), len(rows), Page(answers, shown.next))


def _size(found: About) -> int:
    return len(found.items) + len(found.decisions)


def _ordered(view: View, counted: Tallies, types: frozenset[str]) -> list[tuple[Key, str]]:
    """Actors with their keys, most involved first, then by id: names are only asked for those shown."""
    fitting = {id_ for id_, thing in view.things(counted).items() if thing.type in types} if types else counted.keys()
    rows: list[tuple[Key, str]] = [
        ((-sum(tally.number for tally in counted[id_].values()), id_), id_) for id_ in fitting
    ]
    return sorted(rows)


def _involved(view: View, found: About, period: Period | None, actor: Named, counted: dict[str, Tally]) -> Involved:
    by_role = {name: settled(view, found, period, actor.id, counted[name]) for name in ROLES if name in counted}
    parts = tuple(
        Part(name, tally.number, tally.first, tally.last, _quotes(view, name, actor, tally))
        for name, tally in by_role.items()
    )
    return Involved(
        actor,
        sum(part.number for part in parts),
        min((part.first for part in parts if part.first), default=None),
        max((part.last for part in parts if part.last), default=None),
        parts,
    )


def _quotes(view: View, name: str, actor: Named, tally: Tally) -> tuple[Quote, ...]:
    role = ROLES[name]
    for fact in facts(view, role, actor.id, tally.witness):
        found = first_quotes(view, fact, role.shown)
        if found:
            return found
    return ()
