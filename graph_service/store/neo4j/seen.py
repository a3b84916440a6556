"""What one audience sees of nodes and relationships, as pieces of Cypher."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph_service.store.base import Audience, Period
from graph_service.store.claims import PUBLIC_PLACE
from graph_service.store.neo4j.drawn import PREFIX, SEPARATOR
from graph_service.store.neo4j.nodes import SAME
from graph_service.store.neo4j.relationships import TYPES
from graph_service.store.paths import Step

ALL_TYPES = "|".join(sorted(TYPES.values()))
_LINK_MARK = {Audience.INTERNAL: "{r}.hidden IS NULL", Audience.PUBLIC: "{r}.public"}


@dataclass(frozen=True, slots=True)
class Seen:
    """Names of properties, and conditions, for one audience."""

    audience: Audience

    def of(self, node: str, name: str) -> str:
        """A property of a node: type, name, day, order, values, names or texts."""
        return f"{node}.{PREFIX[self.audience]}{name}"

    @property
    def same(self) -> str:
        """The property that holds the id that stands for a thing, where it is another one."""
        return SAME[self.audience]

    @property
    def claim_number(self) -> str:
        """The property that holds how many claims there are of a thing."""
        return f"{PREFIX[self.audience]}number"

    @property
    def shown(self) -> str:
        """The condition that a saying `x` is seen."""
        return "true" if self.audience is Audience.INTERNAL else "x.public IS NOT NULL"

    @property
    def said(self) -> str:
        """The value of a saying `x`."""
        return "x.value" if self.audience is Audience.INTERNAL else "x.public"

    def own(self, name: str) -> str:
        """A version's or passage's title, text or quote."""
        return name if self.audience is Audience.INTERNAL else f"public_{name}"

    @property
    def released(self) -> str:
        """The condition that a version `v` is seen."""
        return "true" if self.audience is Audience.INTERNAL else "v.released"

    @property
    def address(self) -> str:
        """The address that an audience sees of a version `v` that an address `a` of a source `source` points at."""
        if self.audience is Audience.INTERNAL:
            return "a.address"
        return f"source.source + ':' + left(v.version, {PUBLIC_PLACE})"  # as `public_address` has it

    @property
    def least_address(self) -> str:
        """The least address of a version `v`."""
        where = "MATCH (source:Source)<-[:OF_SOURCE]-(a:Address)-[:POINTS_AT]->(v)"
        return f"COLLECT {{ {where} RETURN {self.address} AS least ORDER BY least LIMIT 1 }}[0]"

    def drawn(self, node: str) -> str:
        """That a thing is drawn."""
        return f"{self.of(node, 'type')} IS NOT NULL"

    def stands(self, id_: str) -> str:
        """Binds `t` to the drawn thing that stands for an id; no row where there is none."""
        return (
            f"MATCH (a:Thing {{id: {id_}}}) MATCH (t:Thing {{id: coalesce(a.{self.same}, {id_})}})"
            f" WHERE {self.drawn('t')}"
        )

    def linked(self, relationship: str) -> str:
        """That a link is drawn, where both its ends are."""
        return _LINK_MARK[self.audience].format(r=relationship)

    def within(self, node: str, period: Period | None) -> str:
        """That a thing's day lies in the period of the parameters `first` and `last`."""
        if period is None:
            return "true"
        day = self.of(node, "day")
        ends = [f"{day} IS NOT NULL"]
        ends += [f"{day} >= $first"] if period.first is not None else []
        ends += [f"{day} <= $last"] if period.last is not None else []
        return " AND ".join(ends)

    def thing(self, node: str) -> str:
        """The columns that `things.thing_of` reads."""
        links = f"[({node})-[r:{ALL_TYPES}]->(o) WHERE {self.linked('r')} AND {self.drawn('o')} | [type(r), o.id]]"
        columns = ", ".join(self.of(node, name) for name in ("type", "name", "day", "values"))
        return f"{node}.id, {columns}, {links}"

    def walk(self, start: str, steps: Sequence[Step], tag: str) -> tuple[str, str]:
        """Clauses that go from a node along the links of a path, and the node where they end.

        A step is a clause of its own, so that a path may come back by the link that it went.
        """
        clauses, at = "", start
        for place, step in enumerate(steps):
            if not step.is_link:
                break
            link, end = f"{tag}r{place}", f"{tag}n{place}"
            left, right = ("-", "->") if step.outward else ("<-", "-")
            clauses += f" MATCH ({at}){left}[{link}:{TYPES[step.name]}]{right}({end}:Thing)"
            clauses += f" WHERE {self.linked(link)} AND {self.drawn(end)}"
            at = end
        return clauses, at

    def values_of(self, node: str, name: str) -> str:
        """The list of a node's values of a plain property."""
        mark = f"{name}{SEPARATOR}"
        return f"[v IN {self.of(node, 'values')} WHERE v STARTS WITH '{mark}' | substring(v, {len(mark)})]"


def bounds(period: Period | None) -> dict[str, str | None]:
    """The parameters of `within`."""
    return {"first": period.first, "last": period.last} if period is not None else {}
