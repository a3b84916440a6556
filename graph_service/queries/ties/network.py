"""The network of a level, such as that of municipalities or people, each tie taken apart into its kinds."""

from collections.abc import Mapping
from dataclasses import dataclass

from graph_service.queries.answers import Named
from graph_service.queries.scope import Scope, known
from graph_service.queries.ties.backbone import backbone as in_backbone
from graph_service.queries.ties.kinds import Level
from graph_service.queries.ties.whole import Tie, Whole, ends_of
from graph_service.store.base import View


@dataclass(frozen=True, slots=True)
class Network:
    """The strongest ties first, up to the limit, and the actors they tie. `ties_in_all` counts those beyond it too.

    `left_out` counts the ties that `least` and `backbone` left out.
    """

    level: str
    weights: dict[str, float]
    actors: tuple[Named, ...]
    ties: tuple[Tie, ...]
    ties_in_all: int
    left_out: int = 0


def network(  # noqa: PLR0913 - what a network can be limited by
    view: View,
    level: Level,
    scope: Scope | None = None,
    *,
    weights: Mapping[str, float] | None = None,
    actor: str | None = None,
    least: float = 0.0,
    backbone: float | None = None,
    limit: int = 1000,
) -> Network:
    """Who works with whom.

    `weights` multiplies kinds, 0 leaves one out, and kinds that it does not name keep theirs. `actor` keeps the
    ties of one; `least` those of at least that weight; `backbone` (0–1; 0.05 is usual) those that in the network of
    all actors are more than chance. Raises UnknownThingError, and ValueError for a kind there is none of, a
    weight below 0 or a backbone that is no probability.
    """
    one = known(view, actor) if actor else None
    if backbone is None:
        whole = Whole.of(view, level, scope, weights, one)
        kept = whole.where(whole.weight >= least)
    else:
        whole = Whole.of(view, level, scope, weights)
        wanted = in_backbone(whole, backbone) & (whole.weight >= least)
        ours = whole.around(one) if one else wanted | True
        whole, kept = whole.where(ours), whole.where(wanted & ours)
    shown = kept.ties(kept.strongest()[:limit])
    number = len(kept.pairs)
    return Network(level.value, whole.factors, whole.named(ends_of(shown)), shown, number, len(whole.pairs) - number)
