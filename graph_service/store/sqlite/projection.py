"""Keeping the drawn graph in step with the ledger, for both audiences."""

import sqlite3
from typing import NamedTuple

from graph_service.store.sqlite.difference import Comparison, Difference, judged, leftovers
from graph_service.store.sqlite.edges import Edges
from graph_service.store.sqlite.newcomers import Drawing, Newcomers, welcome
from graph_service.store.sqlite.news import SAMENESS, Heard, News
from graph_service.store.sqlite.nodes import Nodes
from graph_service.store.sqlite.sameness import Sameness
from graph_service.store.sqlite.schema import INTERNAL, PUBLIC
from graph_service.store.sqlite.things import Numbers


class Drawn(NamedTuple):
    """Numbers of things that came, are others now, or went; and those that only the public saw go."""

    added: set[int]
    changed: set[int]
    gone: set[int]
    hidden: set[int]


def project(db: sqlite3.Connection, news: News, numbers: Numbers) -> Drawn:
    """Draw anew what the news are about, and nothing else; within the write's transaction.

    New things of which both audiences hear the same are drawn once. Returns what changed: what came and went for the
    internal audience, and what is another for either.
    """
    if news.judged():
        news.mingle()
    internal, public = (Projection(db, audience, news, numbers) for audience in (INTERNAL, PUBLIC))
    alike = {} if internal.same.any or public.same.any else news.alike()
    both = internal.sketch(alike)
    inside = internal.draw(both, internal.sketch(news.heard(INTERNAL, alike)))
    outside = public.draw(both, public.sketch(news.heard(PUBLIC, alike)))
    changed = inside.changed | outside.added | outside.changed | outside.gone
    return Drawn(inside.added, changed - inside.added - inside.gone, inside.gone, outside.gone)


class Projection:
    """Draws for one audience."""

    def __init__(self, db: sqlite3.Connection, audience: int, news: News, numbers: Numbers) -> None:
        self._db = db
        self._a = audience
        self._touched = news.touched[audience]
        self._new = news.new
        self._numbers = numbers
        self.same = Sameness(db, audience)

    def sketch(self, told: Heard) -> Newcomers:
        """New things as they are to be drawn."""
        return Drawing(self._db, self._a, self.same, self._new).draw(told, self._numbers)

    def draw(self, *sketches: Newcomers) -> Drawn:
        """Draw what changed of known things, and new ones."""
        difference, fresh = self._difference()
        reshaped = Nodes(self._db, self._a).draw(difference, fresh)
        for sketch in sketches:
            welcome(self._db, self._a, sketch)
            reshaped |= sketch.reshaped
            difference.links_new |= sketch.links
        relinked = Edges(self._db, self._a).draw(difference, reshaped, fresh)
        added = {num for num, (old, new) in reshaped.items() if old is None and new is not None}
        gone = {num for num, (old, new) in reshaped.items() if old is not None and new is None}
        touched = {num for num, _, _ in difference.values_gone | difference.values_new}
        return Drawn(added, (touched | relinked) - added - gone, gone, set())

    def _difference(self) -> tuple[Difference, set[int]]:
        """What changes of known things; and the things at which nothing is drawn yet."""
        same, touched, fresh = self.same, self._touched, set(self._new)
        extra = Difference()
        if any(property_ == SAMENESS for _, property_ in touched):
            stood = same.renew(self._numbers)
            judged(self._db, self._a, stood, touched)
            extra = leftovers(self._db, self._a, {num for num in stood if same.canonical(num) != num})
            fresh -= stood.keys()
        difference = Comparison(self._db, self._a, same, self._numbers).difference(touched, fresh)
        difference.values_gone |= extra.values_gone
        difference.links_gone |= extra.links_gone
        return difference, fresh
