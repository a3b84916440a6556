"""The page of assignments: who is to do what, by when, from which decision, and what is still open."""

from dataclasses import dataclass

from graph_service.protocol.following import FollowingUp
from graph_service.queries.answers import Named
from graph_service.queries.follow_up.follow_up import FollowUp, follow_up
from graph_service.queries.follow_up.options import Options, options
from graph_service.store.base import View
from graph_service.web.page import Page

_LIMITS = ("assignee", "body", "topic", "organisation", "municipality", "case")


@dataclass(frozen=True, slots=True)
class AssignmentsPage:
    """What the page says: the assignments, what they can be limited to, and by name what they are limited to."""

    follow_up: FollowUp
    options: Options
    limits: dict[str, Named]


def _ask(view: View, q: FollowingUp, _: str) -> AssignmentsPage:
    found = follow_up(view, q.scope, q.assignee, q.standing, q.after, q.limit)
    given = {name: view.canonical(getattr(q, name)) for name in _LIMITS if getattr(q, name)}
    things = view.things(given.values())
    limits = {name: Named.of(things[id_]) for name, id_ in given.items()}
    return AssignmentsPage(found, options(view, q.scope, q.assignee), limits)


PAGE = Page("assignments", "/assignments", _ask, FollowingUp, indexed=lambda answer: not answer.limits)
