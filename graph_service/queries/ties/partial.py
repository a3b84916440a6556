"""Meetings at which some were in part only: those met who were at the same items."""

from collections.abc import Iterator, Mapping
from itertools import combinations, groupby

import numpy as np

from graph_service.queries.ties.kinds import KINDS
from graph_service.queries.ties.occasions import Shared
from graph_service.queries.ties.present import Present
from graph_service.queries.ties.setting import Setting
from graph_service.store.graph.numbers import Numbers

_ALL = None
Items = frozenset[int] | None
_Row = tuple[int, bool, int, int]  # meeting, whether in part, attendance, actor


def met_in_part(setting: Setting, present: Present, items: Numbers | None) -> Shared:
    """Occasions of meetings at which somebody was in part; of `items` alone where they are given."""
    graph = setting.graph
    at = _by_first(*graph.ways(np.unique(present.attendances[present.partly]), "present_at"))
    wanted = None if items is None else _by_first(*reversed(graph.ways(items, "meeting")))
    listed: list[_Row] = list(zip(*(column.tolist() for column in present), strict=True))
    rows = []
    for meeting, group in groupby(listed, key=lambda row: row[0]):
        there = list(group)
        limit = _ALL if wanted is None else wanted.get(meeting, frozenset())
        day = int(graph.days[there[0][2]])
        rows += [(a, b, meeting, day, w, one, other) for a, b, w, one, other in _tied(there, at, limit)]
    columns = list(zip(*rows, strict=True)) or [()] * len(Shared._fields)
    return Shared._make(np.array(column, like.dtype) for column, like in zip(columns, Shared.none(), strict=True))


def _tied(rows: list[_Row], at: Mapping[int, Items], wanted: Items) -> Iterator[tuple[int, int, float, int, int]]:
    """Each two actors of one meeting who were at an item together, with what that weighs, and their attendances."""
    there: dict[int, Items] = {}
    grounds: dict[int, int] = {}
    for _, partly, attendance, actor in rows:
        here = at.get(attendance, frozenset()) if partly else _ALL
        if here is not None:
            here = here if wanted is None else here & wanted
            if not here:
                continue
        before = there.get(actor, frozenset())
        there[actor] = _ALL if here is None or before is None else before | here
        grounds[actor] = min(grounds.get(actor, attendance), attendance)
    weight = float(KINDS["met"].weights(np.array([len(there)]))[0])
    for a, b in combinations(sorted(there), 2):
        one, other = there[a], there[b]
        if one is None or other is None or one & other:
            yield a, b, weight, grounds[a], grounds[b]


def _by_first(near: Numbers, far: Numbers) -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = {}
    for one, other in zip(near.tolist(), far.tolist(), strict=True):
        found.setdefault(one, set()).add(other)
    return {one: frozenset(others) for one, others in found.items()}
