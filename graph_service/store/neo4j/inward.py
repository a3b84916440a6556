"""How many links lead to a thing, of each property and from each class: counted as links come and go."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from neo4j import ManagedTransaction

from graph_service.store.base import Audience
from graph_service.store.neo4j.drawn import PREFIX, Drawn

Kind = tuple[str, str]  # property, and class of the thing that it leads from
_READ = """
UNWIND $ids AS id MATCH (t:Thing {id: id}) RETURN t {.id, ._from, ._number_from, ._public_from, ._public_number_from}
"""
_WRITE = "UNWIND $rows AS row MATCH (t:Thing {id: row.id}) SET t += row"


def names(audience: Audience) -> tuple[str, str]:
    """The properties of a node that hold the kinds, each `property class`, and beside them how many of each."""
    prefix = PREFIX[audience]
    return f"{prefix}from", f"{prefix}number_from"


def read_kinds(kinds: Sequence[str] | None, numbers: Sequence[int] | None) -> dict[Kind, int]:
    """Links by kind."""
    found: dict[Kind, int] = {}
    for kind, number in zip(kinds or (), numbers or (), strict=True):
        property_, _, type_ = kind.partition(" ")
        found[property_, type_] = number
    return found


class Inward:
    """What a write changes in these numbers."""

    def __init__(self) -> None:
        self._more: dict[str, Counter[tuple[Audience, Kind]]] = defaultdict(Counter)

    def compare(self, before: Mapping[Audience, Drawn | None], after: Mapping[Audience, Drawn | None]) -> None:
        """Add what changes where a thing is drawn otherwise."""
        for sign, shown in ((-1, before), (1, after)):
            for audience, one in shown.items():
                for name, end in one.links if one is not None else ():
                    self._more[end][audience, (name, one.type)] += sign  # type: ignore[union-attr]

    def write(self, tx: ManagedTransaction) -> None:
        """Write it; the ends are there already, or go."""
        more = {id_: counted for id_, counted in self._more.items() if any(counted.values())}
        if more:
            kept = {row["id"]: row for (row,) in tx.run(_READ, ids=sorted(more)).values()}
            tx.run(_WRITE, rows=[_row(kept[id_], counted) for id_, counted in sorted(more.items()) if id_ in kept])


def _row(
    kept: Mapping[str, list[str] | list[int] | None], more: Mapping[tuple[Audience, Kind], int]
) -> dict[str, object]:
    row: dict[str, object] = {"id": kept["id"]}
    for audience in Audience:
        kinds, numbers = names(audience)
        left = Counter(read_kinds(kept[kinds], kept[numbers]))  # type: ignore[arg-type]
        left.update({kind: number for (whose, kind), number in more.items() if whose is audience})
        some = sorted((kind, number) for kind, number in left.items() if number)
        row[kinds] = [" ".join(kind) for kind, _ in some] or None
        row[numbers] = [number for _, number in some] or None
    return row
