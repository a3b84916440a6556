"""The page of a tie: what two have together, each piece of evidence with the words that say it."""

from graph_service.protocol.networking import Tying
from graph_service.queries.ties.tie import TieEvidence, tie_between
from graph_service.store.base import View
from graph_service.web.page import Page


def _ask(view: View, q: Tying, _: str) -> TieEvidence:
    return tie_between(view, q.source, q.target, q.level, q.scope, weights=q.weights, after=q.after, limit=q.limit)


def _is_of_organisations(answer: TieEvidence) -> bool:
    return "Person" not in (answer.source.type, answer.target.type)


PAGE = Page("tie", "/tie", _ask, Tying, indexed=_is_of_organisations)
