"""How sure the readers were: what documents say, by confidence."""

from collections.abc import Iterable
from dataclasses import dataclass

from graph_service.store.base import View

BANDS = (0.95, 0.9, 0.8, 0.5, 0.0)


@dataclass(frozen=True, slots=True)
class Band:
    """Claims of a confidence of at least `least`, and below the band before."""

    least: float
    number: int


def certainty(view: View, versions: Iterable[str]) -> tuple[Band, ...]:
    """How many claims of these documents fall into each band, the surest first; each document's claims count."""
    wanted = frozenset(versions)
    numbers = dict.fromkeys(BANDS, 0)
    for version, found in view.certainty().items():
        for confidence, number in found.items() if version in wanted else ():
            numbers[next(least for least in BANDS if confidence >= least)] += number
    return tuple(Band(least, number) for least, number in numbers.items())
