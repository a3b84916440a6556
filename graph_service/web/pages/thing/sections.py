"""The sections of a thing's page: which classes have which, and the question that each asks."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from graph_service.queries.agenda import agenda
from graph_service.queries.answers import Described, kind_of
from graph_service.queries.engagement import engaged_in
from graph_service.queries.involvement import involved_in
from graph_service.queries.listings import assignments, decisions, items, meetings
from graph_service.queries.related import group
from graph_service.queries.representatives import representatives
from graph_service.queries.scope import Scope
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.network import Network, network
from graph_service.queries.timeline import timeline
from graph_service.store.base import Page, View
from ontology.schema import SCHEMA

Ask = Callable[[View, str, str | None, int], object]
_EVERYBODY = 5000  # ties of a municipality, of which those with other municipalities are told apart


@dataclass(frozen=True, slots=True)
class Section:
    """A section, shown by the template thing/`name`.html; things of `classes`, and below them, have it.

    `ask` takes the view, the id, the cursor and the number of rows. A `paged` one has a page of its own for all its
    rows. Things of the classes that it `shows` are not told of again among what is related; `few` rows stand on
    the thing's page.
    """

    name: str
    classes: tuple[str, ...]
    ask: Ask
    paged: bool = True
    shows: tuple[str, ...] = ()
    few: int = 6

    def is_of(self, type_: str) -> bool:
        """Whether things of a class have it."""
        return any(class_ in SCHEMA.classes[type_].lineage for class_ in self.classes)


def ties(view: View, id_: str, scope: Scope, limit: int) -> tuple[Network, ...]:
    """The strongest ties of an actor; those of a municipality with others apart from those with organisations."""
    if kind_of(id_) == "person":
        return (network(view, Level.PEOPLE, scope, actor=id_, limit=limit),)
    if kind_of(id_) != "municipality":
        return (network(view, Level.ORGANISATIONS, scope, actor=id_, limit=limit),)
    everybody = network(view, Level.ORGANISATIONS, scope, actor=id_, limit=_EVERYBODY)
    others = tuple(tie for tie in everybody.ties if {kind_of(tie.source), kind_of(tie.target)} != {"municipality"})
    rest = replace(everybody, ties=others[:limit], ties_in_all=len(others))
    return network(view, Level.MUNICIPALITIES, scope, actor=id_, limit=limit), rest


def _assignments(view: View, id_: str, after: str | None, limit: int) -> Page[Described]:
    if kind_of(id_) == "decision":
        return assignments(view, Scope(), decision=id_, after=after, limit=limit)
    return assignments(view, Scope(), assignee=id_, after=after, limit=limit)


def _scope(id_: str) -> Scope:
    """The thing as what limits a question."""
    return _SCOPES[kind_of(id_)](id_)


_SCOPES: dict[str, Callable[[str], Scope]] = {
    "body": lambda id_: Scope(body=id_),
    "municipality": lambda id_: Scope(municipality=id_),
    "organisation": lambda id_: Scope(organisation=id_),
    "region": lambda id_: Scope(organisation=id_),
    "topic": lambda id_: Scope(topic=id_),
    "case": lambda id_: Scope(case=id_),
}
SECTIONS: tuple[Section, ...] = (
    Section(
        "agenda",
        ("Meeting",),
        lambda view, id_, _, __: agenda(view, id_),
        paged=False,
        shows=("AgendaItem", "Decision"),
    ),
    Section(
        "attendance",
        ("Meeting",),
        lambda view, id_, after, limit: group(view, id_, "meeting", "Attendance", after, limit),
        shows=("Attendance",),
        few=60,
    ),
    Section("timeline", ("Actor", "Topic", "Case"), lambda view, id_, _, __: timeline(view, id_), paged=False),
    Section(
        "ties", ("Organisation", "Person"), lambda view, id_, _, limit: ties(view, id_, Scope(), limit), paged=False
    ),
    Section(
        "involvement",
        ("Topic", "Case", "AgendaItem"),
        lambda view, id_, after, limit: involved_in(view, id_, after=after, limit=limit),
    ),
    Section(
        "decisions",
        ("Organisation", "Body", "Topic", "Case"),
        lambda view, id_, after, limit: decisions(view, _scope(id_), after=after, limit=limit),
        shows=("Decision",),
    ),
    Section(
        "meetings",
        ("Organisation", "Body"),
        lambda view, id_, after, limit: meetings(view, _scope(id_), after, limit),
        shows=("Meeting",),
    ),
    Section(
        "items",
        ("Topic", "Case"),
        lambda view, id_, after, limit: items(view, _scope(id_), after, limit),
        shows=("AgendaItem",),
    ),
    Section("assignments", ("Actor", "Decision"), _assignments, shows=("Assignment",)),
    Section("engagement", ("Actor",), lambda view, id_, after, limit: engaged_in(view, id_, None, after, limit)),
    Section("representatives", ("Organisation",), representatives, shows=("Attendance",)),
)
