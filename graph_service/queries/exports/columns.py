"""What a file says of each actor and of each tie: the one table of columns."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from graph_service.queries.answers import Named
from graph_service.queries.ties.kinds import KINDS
from graph_service.queries.ties.whole import Tie
from ontology.schema import SCHEMA

T = TypeVar("T")
Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column: `type` is string, int or double; a value that is not known is None and left out."""

    name: str
    type: str
    value: Callable[[T], Value]


def _year(day: str | None) -> int | None:
    return int(day[:4]) if day else None


def _count(kind: str) -> Column[Tie]:
    return Column(kind, "int", lambda tie: next((s.count for s in tie.kinds if s.kind == kind), 0))


def _weight(kind: str) -> Column[Tie]:
    return Column(f"{kind}_weight", "double", lambda tie: next((s.weight for s in tie.kinds if s.kind == kind), 0.0))


ACTOR_COLUMNS: tuple[Column[Named], ...] = (
    Column("class", "string", lambda actor: actor.type),
    Column("class_sv", "string", lambda actor: SCHEMA.classes[actor.type].label.sv),
    Column("key", "string", lambda actor: actor.id),
)
TIE_COLUMNS: tuple[Column[Tie], ...] = (
    Column("count", "int", lambda tie: tie.count),
    Column("first", "string", lambda tie: tie.first),
    Column("last", "string", lambda tie: tie.last),
    Column("first_year", "int", lambda tie: _year(tie.first)),
    Column("last_year", "int", lambda tie: _year(tie.last)),
    *(made(kind) for kind in KINDS for made in (_count, _weight)),
)
