"""Decisions, assignments and meetings: lists by body, municipality, topic, case and period."""

from graph_service.queries.answers import Described
from graph_service.queries.evidence import described
from graph_service.queries.scope import Scope, bounded, known
from graph_service.store.base import Page, View, Where


def decisions(
    view: View, scope: Scope, outcome: str | None = None, after: str | None = None, limit: int = 50
) -> Page[Described]:
    """Decisions, newest first; `outcome` is a word of the schema's list."""
    conditions = scope.where(view, "decided_by", "item")
    if outcome:
        conditions.append(Where("outcome", (outcome,)))
    return _listed(view, "Decision", conditions, scope, ("text",), (after, limit))


def assignments(
    view: View,
    scope: Scope,
    assignee: str | None = None,
    decision: str | None = None,
    after: str | None = None,
    limit: int = 50,
) -> Page[Described]:
    """Who is to do what, and by when; newest first."""
    conditions = scope.where(view, "decision/decided_by", "decision/item")
    if assignee:
        conditions.append(Where("assignee", (known(view, assignee),)))
    if decision:
        conditions.append(Where("decision", (known(view, decision),)))
    return _listed(view, "Assignment", conditions, scope, ("text", "assignee"), (after, limit))


def meetings(view: View, scope: Scope, after: str | None = None, limit: int = 50) -> Page[Described]:
    """Meetings, newest first; of a topic or case: those that had an item about it."""
    conditions = scope.where(view, "body", "^meeting")
    return _listed(view, "Meeting", conditions, scope, ("date", "name"), (after, limit))


def items(view: View, scope: Scope, after: str | None = None, limit: int = 50) -> Page[Described]:
    """What was dealt with, newest first."""
    conditions = scope.where(view, "meeting/body", "")
    return _listed(view, "AgendaItem", conditions, scope, ("heading",), (after, limit))


def _listed(
    view: View,
    type_: str,
    conditions: list[Where],
    scope: Scope,
    properties: tuple[str, ...],
    paging: tuple[str | None, int],
) -> Page[Described]:
    if any(not condition.values for condition in conditions):
        return Page((), None)
    page = view.select(type_, conditions, bounded(scope.period), *paging)
    return Page(described(view, page.rows, properties), page.next)
