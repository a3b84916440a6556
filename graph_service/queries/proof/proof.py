"""The whole proof of what one audience sees."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType

from graph_service.queries.proof.claims import Claims, pairs
from graph_service.queries.proof.fault import Fault, Faults
from graph_service.queries.proof.texts import documents, prove_text
from graph_service.queries.proof.things import prove_things
from graph_service.rdf.shapes import Shapes
from graph_service.store.base import View

_BATCH = 2000
_NO_THINGS = {"statements", "documents"}


@dataclass(frozen=True, slots=True)
class Proof:
    """How many texts, sayings and things were checked, how much is wrong, and the first faults."""

    texts: int
    sayings: int
    things: int
    wrong: int
    faults: tuple[Fault, ...]


def steps(view: View) -> int:
    """How many steps a proof takes, about: one a text and one a thing."""
    counts = view.counts()
    return counts["documents"] + sum(n for name, n in counts.items() if name not in _NO_THINGS)


def prove(
    view: View,
    shapes: Shapes,
    step: Callable[[int], None] = lambda _: None,
    addresses: Mapping[str, str] = MappingProxyType({}),
) -> Proof:
    """Check all that an audience sees, while nobody writes; `step` is told how many steps were gone just now.

    Faults name documents by the `addresses` of their versions, if given. Flat memory, but for the length of each text.
    """
    faults = Faults()
    lengths: dict[str, int] = {}
    for kept in documents(view):
        address = addresses.get(kept.version, kept.address)
        lengths[kept.version] = prove_text(view, kept.version, faults, address)
        step(1)
    claims = Claims(view, lengths, faults)
    sayings = things = 0
    every = pairs(view)
    while batch := list(islice(every, _BATCH)):
        claims.prove(batch)
        drawn = [pair.thing for pair in batch if pair.thing is not None]
        prove_things(drawn, shapes, faults)
        sayings += sum(len(pair.said) for pair in batch)
        things += len(drawn)
        step(len(drawn))
    return Proof(len(lengths), sayings, things, faults.number, tuple(faults.told))
