"""In which ways an actor is involved in something: the one table of roles."""

from dataclasses import dataclass

TOOK_PART, PRESENTED, NAMED = "took_part", "presented", "named"


@dataclass(frozen=True, slots=True)
class Role:
    """A role that a fact gives an actor.

    `fact` is the class of the fact; `item` and `actor` are the paths from it to the agenda item and
    to the actor; `reached` leads from the item to the actor, `loose` from a decision without an
    item. `shown` are the properties whose passages show it, best first; `only` are the values of
    `act` that a mention must have.
    """

    name: str
    fact: str
    item: str
    actor: str
    reached: str
    loose: str | None
    shown: tuple[str, ...]
    only: tuple[str, ...] = ()


ROLES: dict[str, Role] = {
    role.name: role
    for role in (
        Role("decided", "Decision", "item", "decided_by", "^item/decided_by", "decided_by", ("text", "decided_by")),
        Role(
            TOOK_PART,
            "Attendance",
            "present_at",
            "person",
            "^present_at/person",
            None,
            ("person", "represents", "presence"),
        ),
        Role(PRESENTED, "Mention", "item", "thing", "^item/thing", None, ("act", "thing"), ("presented",)),
        Role(
            "charged",
            "Assignment",
            "decision/item",
            "assignee",
            "^item/^decision/assignee",
            "^decision/assignee",
            ("assignee", "text"),
        ),
        Role(
            "reported_to",
            "Assignment",
            "decision/item",
            "reported_to",
            "^item/^decision/reported_to",
            "^decision/reported_to",
            ("reported_to", "text"),
        ),
        Role("agreed", "Decision", "item", "agreed", "^item/agreed", "agreed", ("agreed", "text")),
        Role("dissented", "Dissent", "item", "dissenter", "^item/dissenter", None, ("dissenter", "dissent")),
        Role(NAMED, "Mention", "item", "thing", "^item/thing", None, ("thing",)),
    )
}
