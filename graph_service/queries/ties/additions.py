"""What is added to the ties that a picture chose by itself: those around an actor, and those between some."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from graph_service.queries.answers import QuestionError
from graph_service.queries.scope import known
from graph_service.queries.ties.kinds import KINDS
from graph_service.queries.ties.whole import Whole
from graph_service.store.base import View
from graph_service.store.graph.numbers import Mask, mask_of


class Around(NamedTuple):
    """An actor whose ties are added: those of a kind, or all."""

    actor: str
    kind: str | None = None


def around_of(text: str) -> Around:
    """What `municipality-0138` or `municipality-0138:met` says. Raises ValueError for a kind there is none of."""
    actor, _, kind = text.partition(":")
    if kind and kind not in KINDS:
        raise ValueError(f"{kind!r} is no kind of tie; the kinds are {', '.join(KINDS)}")
    return Around(actor, kind or None)


def added(view: View, whole: Whole, around: Sequence[Around], between: Sequence[str]) -> Mask:
    """Which ties are around an actor of `around`, or between two of `between`. Raises UnknownThingError."""
    found = np.zeros(len(whole.pairs), np.bool_)
    for actor, kind in around:
        ties = whole.around(known(view, actor))
        found |= ties if kind is None else ties & np.isin(whole.pairs, whole.kinds[kind].pairs)
    source, target = whole.ends
    several = mask_of(whole.graph.numbers(known(view, actor) for actor in between), len(whole.graph))
    return np.asarray(found | (several[source] & several[target]))


def near(view: View, whole: Whole, middle: str) -> Mask:
    """Which ties join an actor and those it is tied to with one another. Raises UnknownThingError, QuestionError."""
    actor = known(view, middle)
    number = whole.graph.number(actor)
    if number is None:
        raise QuestionError("ego", f"{middle!r} is no actor")
    ties = whole.around(actor)
    source, target = whole.ends
    members = mask_of(np.append(np.concatenate([source[ties], target[ties]]), number), len(whole.graph))
    return np.asarray(members[source] & members[target])
