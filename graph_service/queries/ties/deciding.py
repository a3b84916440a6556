"""Ties that decisions make: agreements, assignments given together, deciding for another, citing another."""

import numpy as np

from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.occasions import Finder, Shared
from graph_service.queries.ties.pairs import There, all_pairs, between
from graph_service.queries.ties.representation import represented
from graph_service.queries.ties.setting import NOBODY, Setting
from graph_service.store.graph.links import Links
from graph_service.store.graph.numbers import NOTHING, Numbers, distinct


def agreements(setting: Setting) -> Shared:
    """Those who are party to the same agreement."""
    decisions = setting.chosen("Decision", "decided_by", "item")
    there = There.of(setting, *setting.graph.ways(decisions, "agreed"))
    return all_pairs(setting, there, KINDS["agreement"])


def charged_together(setting: Setting) -> Shared:
    """Those who are charged with the same assignment."""
    assignments = setting.chosen("Assignment", "decision/decided_by", "decision/item")
    there = There.of(setting, *represented(setting, *setting.graph.ways(assignments, "assignee")))
    return all_pairs(setting, there, KINDS["charged_together"])


def decided_for(setting: Setting) -> Shared:
    """The owners of the body that decided, with whom it charged or heard."""
    if setting.level is Level.PEOPLE:
        return Shared.none()
    graph = setting.graph
    assignments = setting.chosen("Assignment", "decision/decided_by", "decision/item")
    decided, bodies = graph.ways(assignments, "decision/decided_by")
    organisations = setting.organisation_of[bodies]
    known = organisations != NOBODY
    decided, first = np.unique(decided[known], return_index=True)
    organisations = organisations[known][first]
    links = _owners(setting, distinct(organisations, len(graph)))
    places, owners = links.follow(organisations)
    number = np.bincount(places, minlength=len(decided))[places]
    fitting = setting.fits[owners]
    left = There(decided[places][fitting], owners[fitting])
    ways = [graph.ways(decided, path) for path in ("assignee", "reported_to")]
    everybody = There.of(setting, *represented(setting, *(np.concatenate(c) for c in zip(*ways, strict=True))))
    size = len(graph)
    others = ~np.isin(everybody.occasions * size + everybody.actors, left.occasions * size + left.actors)
    right = There(everybody.occasions[others], everybody.actors[others])
    return between(setting, left, right, KINDS["decided_for"].weights(number[fitting]))


def _owners(setting: Setting, organisations: Numbers) -> Links:
    """The owners of each organisation: who is said to own it, else its members, else itself."""
    graph = setting.graph
    near, far = [NOTHING], [NOTHING]
    for path in ("owner", "member"):
        having, others = graph.ways(organisations, path)
        near.append(having)
        far.append(others)
        organisations = np.setdiff1d(organisations, having)
    return Links.of(np.concatenate([*near, organisations]), np.concatenate([*far, organisations]))


def citations(setting: Setting) -> Shared:
    """The body that cites, with the one whose decision or case it cites."""
    if setting.level is Level.PEOPLE:
        return Shared.none()
    references = setting.chosen("Reference", "item/meeting/body", "item")
    items = setting.chosen("AgendaItem", "meeting/body", "")
    return Shared.joined(
        [
            _cited(setting, references, "item/meeting/body", "cited_body"),
            _cited(setting, items, "meeting/body", "case/organisation"),
        ]
    )


def _cited(setting: Setting, facts: Numbers, by: str, what: str) -> Shared:
    cited = There.of(setting, *setting.graph.ways(facts, what))
    citing = There.of(setting, *setting.graph.ways(np.unique(cited.occasions), by))
    return between(setting, citing, cited, KINDS["cited"].weights(np.full_like(citing.actors, 2))).once()


FINDERS: dict[str, Finder] = {
    "agreement": agreements,
    "charged_together": charged_together,
    "decided_for": decided_for,
    "cited": citations,
}
