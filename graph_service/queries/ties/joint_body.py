"""Those who have a body together: its members and owners, each calendar year that it is known to have existed."""

import numpy as np

from graph_service.queries.scope import known, topics_below
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.occasions import Shared
from graph_service.queries.ties.pairs import There, shared_by, within
from graph_service.queries.ties.setting import Setting
from graph_service.store.base import Where
from graph_service.store.graph.days import NEVER, YEAR, day_number
from graph_service.store.graph.numbers import Numbers, mask_of, matches

_ALWAYS = 9999


def joint_bodies(setting: Setting) -> Shared:
    """One occasion a body and year. A body known at two times existed between them."""
    if setting.level is Level.PEOPLE or setting.scope.case:
        return Shared.none()
    graph, bodies = setting.graph, _bodies(setting)
    ways = [graph.ways(bodies, path) for path in ("member", "owner")]
    occasions, members = (np.concatenate(columns) for columns in zip(*ways, strict=True))
    fitting = setting.fits[members]
    keys = np.unique(occasions[fitting] * len(graph) + members[fitting])
    there = There(*np.divmod(keys, max(len(graph), 1)))
    one, other = within(there.occasions)
    weight = KINDS["joint_body"].weights(shared_by(there.occasions))
    known_in, years = _years(setting, np.unique(occasions))
    pairs, at = matches(there.occasions[one], known_in)
    one, other = one[pairs], other[pairs]
    facts = there.occasions[one]
    return Shared(there.actors[one], there.actors[other], facts, years[at] * YEAR, weight[one], facts, facts)


def _bodies(setting: Setting) -> Numbers:
    """The organisations within the limits."""
    scope, view, graph = setting.scope, setting.view, setting.graph
    narrower = topics_below(view, known(view, scope.topic)) if scope.topic else ()
    found = graph.chosen("Organisation", [Where("topic", narrower)] if scope.topic else [])
    meeting = scope.bodies(view)
    if meeting is None:
        return found
    return np.intersect1d(found, setting.organisation_of[graph.numbers(meeting)])


def _years(setting: Setting, bodies: Numbers) -> tuple[Numbers, Numbers]:
    """The years in which each body existed, of those asked for: bodies, sorted, and years."""
    graph, period = setting.graph, setting.scope.period
    seen = [
        (body, day_number(said) // YEAR)
        for property_ in ("valid_from", "valid_to")
        for body, said in graph.said(property_, bodies)
    ]
    at, years = [np.array([body for body, _ in seen], np.int64)], [np.array([year for _, year in seen], np.int64)]
    for class_, path in (("Meeting", "body/organisation"), ("Mention", "thing")):
        facts = graph.back(bodies, path)
        facts, ends = graph.ways(facts[graph.of_class(class_)[facts] & (graph.days[facts] != NEVER)], path)
        ours = mask_of(bodies, len(graph))[ends]
        at.append(ends[ours])
        years.append(graph.days[facts[ours]] // YEAR)
    first, last = np.full(len(graph), _ALWAYS), np.full(len(graph), -1)
    np.minimum.at(first, np.concatenate(at), np.concatenate(years))
    np.maximum.at(last, np.concatenate(at), np.concatenate(years))
    begin = np.maximum(first[bodies], day_number(period.first) // YEAR)
    end = np.minimum(last[bodies], day_number(period.last) // YEAR if period.last else _ALWAYS)
    number = np.maximum(end - begin + 1, 0)
    offset = np.arange(number.sum()) - np.repeat(np.cumsum(number) - number, number)
    return np.repeat(bodies, number), np.repeat(begin, number) + offset
