"""Links and joining classes as relationships between things, each of a type that the schema names."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from neo4j import ManagedTransaction

from graph_service.store.base import Audience
from graph_service.store.drawing import order_of
from graph_service.store.neo4j.connection import make_sure
from graph_service.store.neo4j.drawn import PREFIX, Drawn, Property
from graph_service.store.neo4j.sort_keys import link_key
from ontology.schema import SCHEMA

Shown = Mapping[Audience, Drawn | None]
_ENDS = "UNWIND $rows AS row MATCH (a:Thing {id: row.start}) MATCH (b:Thing {id: row.end})"
# No label at the end: else the plan goes from there, and a hub's links are looked through for each row.
# The index is named, since a planner that believes the graph to be small goes over all links instead.
LINK = (
    "UNWIND $rows AS row MATCH (a:Thing {{id: row.start}})-[r:{type}{same}]->(b) USING INDEX a:Thing(id)"
    " WHERE b.id = row.end"
)
TYPES = {p.name: p.relationship or p.name.upper() for p in SCHEMA.properties.values() if p.is_link}
PROPERTIES = {type_: name for name, type_ in TYPES.items()}


class Relationship(NamedTuple):
    """A relationship to draw; `key` tells apart those of a type between the same ends."""

    type: str
    start: str
    end: str
    key: str | None = None


class Difference:
    """Relationships that go, come and change, gathered by type."""

    def __init__(self) -> None:
        self.gone: dict[str, list[dict[str, object]]] = defaultdict(list)
        self.changed: dict[str, list[dict[str, object]]] = defaultdict(list)
        self.come: dict[str, list[dict[str, object]]] = defaultdict(list)
        self.ends: set[str] = set()

    def compare(self, id_: str, before: Shown, after: Shown) -> None:
        """Add what changes at a thing that is drawn otherwise."""
        old, new = _drawn(id_, before), _drawn(id_, after)
        for one in old.keys() - new.keys():
            self.gone[one.type].append(_row(one, {}))
            self.ends.update((one.start, one.end))
        for one, properties in new.items():
            if one not in old:
                self.come[one.type].append(_row(one, properties))
                self.ends.update((one.start, one.end))
            elif old[one] != properties:
                self.changed[one.type].append(_row(one, properties))

    def write(self, tx: ManagedTransaction) -> None:
        """Write it; the ends are there already. One statement for each type."""
        for by_type, write in ((self.gone, "DELETE r"), (self.changed, "SET r = row.properties")):
            for type_, rows in sorted(by_type.items()):
                same = " {id: row.key}" if type_ not in PROPERTIES else ""
                tx.run(f"{LINK.format(type=type_, same=same)} {write}", rows=_sorted(rows))
        for type_, rows in sorted(self.come.items()):
            drawn = tx.run(f"{_ENDS} CREATE (a)-[r:{type_}]->(b) SET r = row.properties", rows=_sorted(rows))
            make_sure(drawn, len(rows))


def _row(one: Relationship, properties: Mapping[str, Property]) -> dict[str, object]:
    return {"start": one.start, "end": one.end, "key": one.key, "properties": properties}


def _sorted(rows: Iterable[dict[str, object]]) -> list[dict[str, object]]:
    order: Callable[[dict[str, object]], tuple[str, ...]] = lambda row: (  # noqa: E731
        str(row["start"]),
        str(row["end"]),
        str(row["key"]),
    )
    return sorted(rows, key=order)


def _drawn(id_: str, shown: Shown) -> dict[Relationship, dict[str, Property]]:
    """All relationships that a thing gives rise to, with their properties."""
    inner, public = shown[Audience.INTERNAL], shown[Audience.PUBLIC]
    drawn: dict[Relationship, dict[str, Property]] = {}
    for audience, one in shown.items():
        if one is None:
            continue
        order = order_of(one.name)
        for name, target in one.links:
            marks = drawn.setdefault(Relationship(TYPES[name], id_, target), {"hidden": True})
            marks[f"{PREFIX[audience]}inward"] = link_key(target, one.type, one.day, order, id_)
            if audience is Audience.INTERNAL:
                del marks["hidden"]
            else:
                marks["public"] = True
    edge = _edge(id_, inner) if inner is not None else None
    if inner is not None and edge is not None:
        drawn[edge] = _plain(id_, inner) | ({"public": True} if public and _edge(id_, public) == edge else {})
    return drawn


def _edge(id_: str, drawn: Drawn) -> Relationship | None:
    """The relationship as which a thing of a joining class is drawn too, where both its ends are said."""
    edge = SCHEMA.classes[drawn.type].edge
    if edge is None:
        return None
    ends = [min((target for name, target in drawn.links if name == end), default="") for end in (edge.start, edge.end)]
    return Relationship(edge.type, ends[0], ends[1], id_) if all(ends) else None


def _plain(id_: str, drawn: Drawn) -> dict[str, Property]:
    values: dict[str, Property] = {
        name: list(said) if SCHEMA.properties[name].many else said[0] for name, said in drawn.values.items()
    }
    return values | {"id": id_}
