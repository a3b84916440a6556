"""Drawing anew what a write touches, for both audiences, and nothing else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from neo4j import ManagedTransaction

from graph_service.store.base import Audience
from graph_service.store.neo4j import nodes
from graph_service.store.neo4j.drawn import PREFIX, SAMENESS, Drawn, Property, draw, node_properties
from graph_service.store.neo4j.inward import Inward
from graph_service.store.neo4j.nodes import SAME, Shape
from graph_service.store.neo4j.relationships import TYPES, Difference
from graph_service.store.neo4j.sameness import read_sameness
from graph_service.store.neo4j.tally import Claims, Tally

Tallies = Mapping[str, Tally]
_SOURCES = """
UNWIND $ids AS id MATCH (s:Thing)-[r]->(:Thing {id: id}) WHERE type(r) IN $types RETURN DISTINCT s.id
"""


@dataclass(slots=True)
class Changed:
    """Ids of things that came or went in the internal view, or are others now in either; `hidden` from the public."""

    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)


class Redrawing:
    """What is claimed before and after a write, and who stands for whom, before and after; `there` have nodes."""

    def __init__(self, tx: ManagedTransaction, before: Tallies, after: Tallies, there: Iterable[str]) -> None:
        self._tx = tx
        self._before = dict(before)
        self._after = {**before, **after}
        self._touched = set(after)
        self._there = set(there)
        self._same = {audience: (same, same) for audience in Audience for same in (read_sameness(tx, audience),)}
        self._affected = set(after)

    def draw(self, people: Iterable[str] = ()) -> Changed:
        """Write nodes and relationships; `people` may be left with nothing that speaks of them."""
        for audience in Audience:
            self._judge(audience)
        self._read({m for id_ in self._affected for a in Audience for s in self._same[a] for m in s.together([id_])})
        changed, difference, inward, shapes = Changed(), Difference(), Inward(), list[Shape]()
        for id_ in sorted(self._affected):
            old, new = self._drawn(id_, 0), self._drawn(id_, 1)
            if old != new:
                difference.compare(id_, old, new)
                inward.compare(old, new)
                _note(changed, id_, old, new)
            shapes.append(self._shape(id_, old, new))
        nodes.make(self._tx, (self._affected | difference.ends) - self._there)
        nodes.write(self._tx, shapes)
        difference.write(self._tx)
        inward.write(self._tx)
        empty = {id_ for id_ in self._affected if id_ not in self._after or self._after[id_].empty}
        nodes.remove_lonely(self._tx, empty | (difference.ends - self._touched) | set(people))
        return changed

    def _judge(self, audience: Audience) -> None:
        """Work out who stands for whom now, and what that affects."""
        old = self._same[audience][0]
        touched = self._judged(audience)
        if touched:
            whole = old.together(touched)
            self._read(whole)
            new = old.renewed(whole, self._after, audience)
            self._same[audience] = (old, new)
            moved = old.moved(new)
            stood = moved | {same.canonical(id_) for same in (old, new) for id_ in moved}
            self._affected |= stood | self._sources(stood)
        for same in self._same[audience]:
            self._affected |= {same.canonical(id_) for id_ in self._affected}

    def _judged(self, audience: Audience) -> set[str]:
        """Things of which it is said anew, or no longer, that they are the same."""
        found: set[str] = set()
        for id_ in self._touched:
            said = [
                set(tallies[id_].claims[audience].get(SAMENESS, ())) if id_ in tallies else set()
                for tallies in (self._before, self._after)
            ]
            if said[0] != said[1]:
                found |= {id_} | said[0] | said[1]
        return found

    def _sources(self, ids: Iterable[str]) -> set[str]:
        rows = self._tx.run(_SOURCES, ids=sorted(ids), types=sorted(TYPES.values()))
        return {row[0] for row in rows.values()}

    def _read(self, ids: set[str]) -> None:
        missing = ids - self._after.keys() - self._before.keys()
        if missing:
            read = nodes.read_tallies(self._tx, missing)
            self._there |= read.keys()
            self._before |= read
            self._after |= read

    def _drawn(self, id_: str, now: int) -> dict[Audience, Drawn | None]:
        tallies = (self._before, self._after)[now]
        drawn: dict[Audience, Drawn | None] = {}
        claimed: dict[Audience, list[Claims]] = {}
        judged = any(self._same[audience][now].standing for audience in Audience)
        for audience in Audience:
            same = self._same[audience][now]
            whose = same.members(id_) if same.canonical(id_) == id_ else ()
            claimed[audience] = [tallies[m].claims[audience] for m in whose if m in tallies]
            if drawn and not judged and claimed[audience] == claimed[Audience.INTERNAL]:
                drawn[audience] = drawn[Audience.INTERNAL]
            else:
                drawn[audience] = draw(claimed[audience], same.canonical)
        return drawn

    def _shape(self, id_: str, old: Mapping[Audience, Drawn | None], new: Mapping[Audience, Drawn | None]) -> Shape:
        tally = self._after.get(id_, Tally())
        properties: dict[str, Property] = {"id": id_, "_claims": tally.written(), "_vouched": tally.vouched or None}
        properties |= {f"{prefix}number": tally.number(audience) or None for audience, prefix in PREFIX.items()}
        inner = [one[Audience.INTERNAL] for one in (old, new)]
        types = [one.type if one is not None else None for one in inner]
        for audience, name in SAME.items():
            least = self._same[audience][1].canonical(id_)
            properties[name] = least if least != id_ else None
        if old != new:
            drawn = node_properties(id_, new)
            properties |= dict.fromkeys(node_properties(id_, old).keys() - drawn.keys()) | drawn
        return Shape(types[0], types[1], properties)


def _note(
    changed: Changed, id_: str, old: Mapping[Audience, Drawn | None], new: Mapping[Audience, Drawn | None]
) -> None:
    """Note a difference: what came or went inside, is there for anybody, or was there for the public only."""
    before, now = old[Audience.INTERNAL], new[Audience.INTERNAL]
    if old[Audience.PUBLIC] is not None and new[Audience.PUBLIC] is None:
        changed.hidden.append(id_)
    if before is None and now is not None:
        changed.added.append(id_)
    elif all(drawn is None for drawn in new.values()) or (before is not None and now is None):
        changed.gone.append(id_)
    else:
        changed.changed.append(id_)
