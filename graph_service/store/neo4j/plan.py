"""What a write has to do, worked out from what is kept: pure, and before anything is written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from graph_service.store.base import Outcome, StoreError
from graph_service.store.claims import source_name
from graph_service.store.load import Load


@dataclass(slots=True)
class Kept:
    """What is kept of the addresses and versions that a write speaks of.

    `addresses` maps an address to its version, `holders` a version to how many addresses point at it,
    `released` holds the versions that the public may see, `roots` maps a source to its root.
    """

    addresses: dict[str, str] = field(default_factory=dict)
    holders: dict[str, int] = field(default_factory=dict)
    released: set[str] = field(default_factory=set)
    roots: dict[str, str] = field(default_factory=dict)


class Held(NamedTuple):
    """Who released a kept version, and the addresses that point at it."""

    by: str | None
    addresses: Sequence[str]


@dataclass(slots=True)
class Plan:
    """Versions to add (as loads), to drop and to release, addresses to point elsewhere (None: away), new sources.

    A version that is to be dropped and added is kept anew.
    """

    added: dict[str, Load] = field(default_factory=dict)
    dropped: set[str] = field(default_factory=set)
    released: set[str] = field(default_factory=set)
    pointed: dict[str, str | None] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    outcome: Outcome = field(default_factory=Outcome)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.pointed or self.released or self.added)


def plan_replace(kept: Kept, loads: Sequence[Load]) -> Plan:
    """The plan for keeping these loads, one after the other.

    Raises StoreError for a source from another root, ValueError for a statement of another document.
    """
    plan = Plan(sources=_new_sources(kept.roots, loads))
    points = dict(kept.addresses)
    number = {"added": 0, "changed": 0, "unchanged": 0}
    for load in loads:
        _check(load)
        before = points.get(load.address)
        released = _keep(plan, kept, load)
        if before != load.version:
            points[load.address] = plan.pointed[load.address] = load.version
            number["added" if before is None else "changed"] += 1
        else:
            number["changed" if released else "unchanged"] += 1
    plan.dropped = _orphans(kept, plan.pointed)
    plan.released -= plan.dropped
    for version in plan.added.keys() - plan.pointed.values():  # an address that came twice
        del plan.added[version]
    plan.outcome = Outcome(**number)
    return plan


def plan_renew(kept: Kept, loads: Sequence[Load], held: Mapping[str, Held]) -> Plan:
    """The plan for keeping these loads where what is kept of their versions, which is `held`, goes.

    Raises as `plan_replace` does.
    """
    plan = plan_replace(kept, loads)
    for load in loads:
        if load.version not in held:
            continue
        version, before = load.version, plan.added.get(load.version, load)
        released = load.released or before.released or version in kept.released
        plan.added[version] = replace(load, released=released, released_by=held[version].by or load.released_by)
        plan.dropped.add(version)
        plan.pointed = {**dict.fromkeys(held[version].addresses, version), **plan.pointed}
    plan.released -= held.keys()
    for version in (held.keys() & plan.added) - set(plan.pointed.values()):
        del plan.added[version]
    plan.outcome = plan.outcome._replace(changed=plan.outcome.changed + plan.outcome.unchanged, unchanged=0)
    return plan


def _keep(plan: Plan, kept: Kept, load: Load) -> bool:
    """Note a version that is new, or that this load releases; whether it is released just now."""
    version = load.version
    if version in plan.added:
        releases = load.released and not plan.added[version].released
        if releases:
            plan.added[version] = replace(plan.added[version], released=True)
        return releases
    if version not in kept.holders:
        plan.added[version] = load
        return False
    if not load.released or version in kept.released | plan.released:
        return False
    plan.released.add(version)
    return True


def _check(load: Load) -> None:
    wrong = next((s.source.document for s in load.statements if s.source.document != load.version), None)
    if wrong is not None:
        raise ValueError(f"{load.address}: a statement is of document {wrong}, not of {load.version}")


def plan_forget(kept: Kept, addresses: Iterable[str]) -> Plan:
    """The plan for taking these known addresses away."""
    pointed: dict[str, str | None] = dict.fromkeys(addresses)
    return Plan(pointed=pointed, dropped=_orphans(kept, pointed), outcome=Outcome(gone=len(pointed)))


def plan_release(kept: Kept, addresses: Iterable[str]) -> Plan:
    """The plan for letting the public see what these known addresses point at."""
    return Plan(released={kept.addresses[a] for a in addresses} - kept.released)


def _new_sources(roots: Mapping[str, str], loads: Iterable[Load]) -> dict[str, str]:
    known = dict(roots)
    for load in loads:
        name = source_name(load.address)
        if known.setdefault(name, load.root) != load.root:
            raise StoreError(
                f"source {name!r} was read from {known[name]}; it cannot be loaded from {load.root} as well:"
                " name another source with --source"
            )
    return {name: root for name, root in known.items() if name not in roots}


def _orphans(kept: Kept, pointed: Mapping[str, str | None]) -> set[str]:
    """Versions that no address points at any more."""
    left = dict(kept.holders)
    for address in pointed:
        before = kept.addresses.get(address)
        if before is not None:
            left[before] -= 1
    for version in pointed.values():
        if version in left:
            left[version] += 1
    return {version for version, number in left.items() if number <= 0}
