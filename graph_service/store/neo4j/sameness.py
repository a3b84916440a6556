"""Which things were judged the same, for one audience, and the id that stands for them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from neo4j import ManagedTransaction

from graph_service.store.base import Audience
from graph_service.store.components import least_of_components
from graph_service.store.neo4j.drawn import SAMENESS
from graph_service.store.neo4j.nodes import SAME
from graph_service.store.neo4j.tally import Tally


class Sameness:
    """Things that another id stands for; all the rest stand for themselves."""

    def __init__(self, standing: Mapping[str, str]) -> None:
        self.standing = {id_: least for id_, least in standing.items() if id_ != least}
        self._members: dict[str, set[str]] = defaultdict(set)
        for id_, least in self.standing.items():
            self._members[least].update((id_, least))

    def canonical(self, id_: str) -> str:
        """The id that stands for a thing."""
        return self.standing.get(id_, id_)

    def members(self, id_: str) -> frozenset[str]:
        """All things that a canonical id stands for, itself included."""
        return frozenset(self._members.get(id_, {id_}))

    def together(self, ids: Iterable[str]) -> set[str]:
        """These things and all that are the same as one of them."""
        return {member for id_ in ids for member in self.members(self.canonical(id_))}

    def renewed(self, ids: Iterable[str], tallies: Mapping[str, Tally], audience: Audience) -> "Sameness":
        """Judged anew: `ids` are whole components, with all that they are said to be the same as."""
        asked = set(ids)
        pairs = [
            (id_, value)
            for id_ in asked
            for value in (tallies[id_].claims[audience].get(SAMENESS, {}) if id_ in tallies else ())
        ]
        kept = {id_: least for id_, least in self.standing.items() if id_ not in asked}
        return Sameness(kept | least_of_components(pairs))

    def moved(self, other: "Sameness") -> set[str]:
        """Things that another id stands for in the other."""
        return {id_ for id_ in self.standing.keys() | other.standing if self.canonical(id_) != other.canonical(id_)}


def read_sameness(tx: ManagedTransaction, audience: Audience) -> Sameness:
    """What is kept."""
    name = SAME[audience]
    return Sameness(dict(tx.run(f"MATCH (t:Thing) WHERE t.{name} IS NOT NULL RETURN t.id, t.{name}").values()))
