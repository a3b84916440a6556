"""Paths through the graph: `item/meeting/^person`, in the spelling of SPARQL property paths."""

from functools import lru_cache
from typing import NamedTuple

from ontology.schema import SCHEMA


class Step(NamedTuple):
    """One step along a property; not `outward` when it goes against the link's direction."""

    name: str
    outward: bool

    @property
    def is_link(self) -> bool:
        """Whether it leads to things; else it leads to plain values."""
        return SCHEMA.properties[self.name].is_link


@lru_cache(maxsize=1024)
def parse_path(path: str) -> tuple[Step, ...]:
    """The steps of a path. Raises ValueError that names the path and the property that is wrong.

    A plain value can only be its end.
    """
    steps = tuple(Step(part.removeprefix("^"), not part.startswith("^")) for part in path.split("/"))
    for place, step in enumerate(steps, 1):
        if step.name not in SCHEMA.properties:
            raise ValueError(f"path {path!r}: there is no property {step.name!r}")
        if not step.is_link and not step.outward:
            raise ValueError(f"path {path!r}: {step.name!r} is a plain value, nothing leads back from it")
        if not step.is_link and place < len(steps):
            raise ValueError(f"path {path!r}: {step.name!r} is a plain value, nothing leads on from it")
    return steps
