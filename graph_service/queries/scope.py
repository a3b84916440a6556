"""What a question is limited to: a body, an organisation, a municipality, a topic, a case, a period."""

from dataclasses import dataclass, field

from graph_service.queries.answers import UnknownThingError, kind_of
from graph_service.store.base import Period, View, Where


@dataclass(frozen=True, slots=True)
class Scope:
    """Limits of a question, all of which hold; None does not limit.

    `organisation` means its own bodies, `municipality` also the bodies of what it is member or owner
    of. A topic stands for its narrower ones too.
    """

    body: str | None = None
    organisation: str | None = None
    municipality: str | None = None
    topic: str | None = None
    case: str | None = None
    period: Period = field(default_factory=Period)

    def bodies(self, view: View) -> tuple[str, ...] | None:
        """The bodies that it is limited to, sorted, or None for any. Raises UnknownThingError."""
        limits = [
            {known(view, self.body)} if self.body else None,
            set(bodies_of(view, known(view, self.organisation))) if self.organisation else None,
            set(bodies_around(view, known(view, self.municipality))) if self.municipality else None,
        ]
        given = [limit for limit in limits if limit is not None]
        return tuple(sorted(set.intersection(*given))) if given else None

    def where(self, view: View, body: str, item: str) -> list[Where]:
        """Its conditions on a class from which the paths `body` and `item` lead there ("" for itself)."""
        conditions: list[Where] = []
        bodies = self.bodies(view)
        if bodies is not None:
            conditions.append(Where(body, bodies))
        if self.topic:
            conditions.append(Where(_joined(item, "topic"), topics_below(view, known(view, self.topic))))
        if self.case:
            conditions.append(Where(_joined(item, "case"), (known(view, self.case),)))
        return conditions


def bounded(period: Period | None) -> Period | None:
    """The period, or None where both its ends are open: then things without a day count too."""
    return period if period is not None and (period.first or period.last) else None


def known(view: View, id_: str) -> str:
    """The id under which a thing is kept. Raises UnknownThingError where there is none."""
    kept = view.canonical(id_)
    if view.thing(kept) is None:
        raise UnknownThingError(id_)
    return kept


def bodies_of(view: View, organisation: str) -> tuple[str, ...]:
    """The bodies of an organisation."""
    reached = view.reach([organisation], "^organisation")
    return tuple(sorted(r.id for r in reached if kind_of(r.id) == "body"))


def bodies_around(view: View, organisation: str) -> tuple[str, ...]:
    """The bodies of an organisation and of those that it is a member or an owner of."""
    found = set(bodies_of(view, organisation))
    for path in ("^member/^organisation", "^owner/^organisation"):
        found.update(r.id for r in view.reach([organisation], path) if kind_of(r.id) == "body")
    return tuple(sorted(found))


def topics_below(view: View, topic: str) -> tuple[str, ...]:
    """A topic and all that is part of it."""
    found, fresh = {topic}, [topic]
    while fresh:
        fresh = sorted({r.id for r in view.reach(fresh, "^broader")} - found)
        found.update(fresh)
    return tuple(sorted(found))


def _joined(path: str, property_: str) -> str:
    return f"{path}/{property_}" if path else property_
