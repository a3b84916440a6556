"""Keeping the drawn graph in step with the ledger, for one audience."""

import sqlite3
from typing import NamedTuple

from graph_service.store.sqlite.difference import Comparison, Difference, judged, leftovers
from graph_service.store.sqlite.edges import Edges
from graph_service.store.sqlite.ledger import Touched
from graph_service.store.sqlite.nodes import Nodes
from graph_service.store.sqlite.sameness import Sameness
from graph_service.store.sqlite.things import Numbers


class Drawn(NamedTuple):
    """Numbers of things that came, are others now, or went."""

    added: set[int]
    changed: set[int]
    gone: set[int]


def project(db: sqlite3.Connection, audience: int, touched: Touched, numbers: Numbers, fresh: set[int]) -> Drawn:
    """Draw anew what the touched claims are about, and nothing else; within the write's transaction."""
    same = Sameness(db, audience)
    extra = Difference()
    if any(property_ == "same_as" for _, property_ in touched):
        stood = same.renew(numbers)
        judged(db, audience, stood, touched)
        extra = leftovers(db, audience, {num for num in stood if same.canonical(num) != num})
        fresh = fresh - stood.keys()
    difference = Comparison(db, audience, same, numbers).difference(touched, fresh)
    difference.values_gone |= extra.values_gone
    difference.links_gone |= extra.links_gone
    reshaped = Nodes(db, audience).draw(difference, fresh)
    relinked = Edges(db, audience).draw(difference, reshaped, fresh)
    added = {num for num, (old, new) in reshaped.items() if old is None and new is not None}
    gone = {num for num, (old, new) in reshaped.items() if old is not None and new is None}
    touched_values = {num for num, _, _ in difference.values_gone | difference.values_new}
    return Drawn(added, (touched_values | relinked) - added - gone, gone)
