"""Where an assignment came up again: a later item in the same case, or one that cites its decision."""

from collections import defaultdict
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from graph_service.store.base import View
from graph_service.store.graph.days import NEVER
from graph_service.store.graph.graph import Graph
from graph_service.store.graph.numbers import Numbers
from ontology.identity import identify


class How(StrEnum):
    """How it is known that a later item is about the same."""

    CASE = "case"
    CITED = "cited"


class Return(NamedTuple):
    """The item, by number, at which an assignment came up again."""

    day: int
    item: int
    how: How


def returns(view: View, graph: Graph, assignments: Numbers) -> dict[int, Return]:
    """The first later item at which each of the assignments (sorted, by number) came up again, where one is known."""
    found: dict[int, list[Return]] = defaultdict(list)
    for assignment, item in _in_same_case(graph, assignments):
        found[assignment].append(Return(int(graph.days[item]), item, How.CASE))
    for assignment, item in _citing(view, graph, assignments):
        found[assignment].append(Return(int(graph.days[item]), item, How.CITED))
    return {assignment: min(several) for assignment, several in found.items()}


def _in_same_case(graph: Graph, assignments: Numbers) -> list[tuple[int, int]]:
    return _later(graph, *graph.ways(assignments, "decision/item/case/^case"))


def _citing(view: View, graph: Graph, assignments: Numbers) -> list[tuple[int, int]]:
    """Assignments with the later items that cite their decision by body, day and number."""
    cited = defaultdict(list)
    for row in view.table("Reference", ("cited_body", "cited_date", "paragraph", "item")):
        if all(row.columns):
            (body, *_), (day, *_), (number, *_), (item, *_) = row.columns
            cited[identify("Meeting", {"body": body, "date": day}), number].append(item)
    meetings = graph.numbers(view.canonical(meeting) for meeting, _ in cited)
    origins, items = graph.ways(assignments, "decision/item")
    kept = np.isin(items, graph.ends(meetings, "^meeting"))
    pairs = list(zip(origins[kept].tolist(), items[kept].tolist(), strict=True))
    things = view.things(graph.ids[item] for _, item in pairs)
    found = [
        (assignment, citing)
        for assignment, item in pairs
        for citing in graph.numbers(cited.get(_place(things[graph.ids[item]].values), ())).tolist()
    ]
    ends = np.array(found, np.int64).reshape(-1, 2)
    return _later(graph, ends[:, 0], ends[:, 1])


def _place(values: dict[str, tuple[str, ...]]) -> tuple[str, str]:
    return values.get("meeting", ("",))[0], values.get("number", ("",))[0]


def _later(graph: Graph, assignments: Numbers, items: Numbers) -> list[tuple[int, int]]:
    """Those of the pairs whose item is one of a later day than the assignment."""
    known = (graph.days[assignments] != NEVER) & graph.of_class("AgendaItem")[items]
    later = known & (graph.days[items] > graph.days[assignments])
    return list(zip(assignments[later].tolist(), items[later].tolist(), strict=True))
