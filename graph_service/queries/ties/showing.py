"""Which ties a picture shows first: all where they are few, else the backbone, else the strongest."""

from enum import StrEnum
from typing import NamedTuple

import numpy as np

from graph_service.queries.ties.backbone import significance
from graph_service.queries.ties.whole import Whole
from graph_service.store.graph.numbers import Numbers

ALPHA = 0.05  # the usual probability of the disparity filter
_ENOUGH = 3  # a backbone of fewer than 1/3 of the ties that there is room for shows too little


class Show(StrEnum):
    """How ties are chosen; `auto` takes the backbone where it is large enough for a picture."""

    AUTO = "auto"
    BACKBONE = "backbone"
    STRONGEST = "strongest"


class Shown(StrEnum):
    """How ties were chosen."""

    ALL = "all"
    BACKBONE = "backbone"
    STRONGEST = "strongest"


def shown_of(whole: Whole, show: Show, limit: int, alpha: float = ALPHA) -> tuple[Numbers, Shown]:
    """The places of the ties that are shown, strongest first, and how they were chosen.

    Where weights are even no tie is more than chance, so `auto` falls back on the strongest.
    """
    order = whole.strongest()
    if show is Show.BACKBONE or (show is Show.AUTO and len(order) > limit):
        chosen = order[significance(whole)[order] < alpha]
        if show is Show.BACKBONE or len(chosen) * _ENOUGH >= limit:
            return chosen[:limit], Shown.BACKBONE
    return order[:limit], Shown.STRONGEST if len(order) > limit else Shown.ALL


class Rung(NamedTuple):
    """A weight, and how many ties weigh at least so much."""

    weight: float
    ties: int


def ladder(whole: Whole, steps: int = 12) -> tuple[Rung, ...]:
    """Weights from the least to the greatest, and how many ties weigh at least so much."""
    weights = np.sort(whole.weight)
    if not len(weights):
        return ()
    rungs = np.unique(np.quantile(weights, np.linspace(0, 1, steps), method="lower"))
    return tuple(
        Rung(float(rung), len(weights) - int(np.searchsorted(weights, rung, "left"))) for rung in rungs.tolist()
    )
