"""A write, from plan to commit: the ledger first, then what is claimed, then what is drawn."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from neo4j import ManagedTransaction

from graph_service.store.audience import Public
from graph_service.store.base import Audience, Outcome
from graph_service.store.load import Load
from graph_service.store.neo4j import change_log, ledger, nodes
from graph_service.store.neo4j.plan import Kept, Plan, plan_forget, plan_release, plan_renew, plan_replace
from graph_service.store.neo4j.redrawing import Redrawing
from graph_service.store.neo4j.sayings import Masked, Version, version_of
from graph_service.store.neo4j.tally import Tally, strength
from ontology.schema import SCHEMA

_MANY = frozenset(name for name, made in SCHEMA.properties.items() if made.many)


class Moved(NamedTuple):
    """A saying that an audience sees anew (`sign` 1) or no longer (-1)."""

    audience: Audience
    subject: str
    property: str
    value: str
    confidence: float
    day: str | None
    sign: int


@dataclass(slots=True)
class Versions:
    """The versions that a write is about: new ones, those that go, are released, or are shown otherwise."""

    fresh: dict[str, Version] = field(default_factory=dict)
    dropped: dict[str, Version] = field(default_factory=dict)
    released: dict[str, Version] = field(default_factory=dict)
    reshown: dict[str, Version] = field(default_factory=dict)

    @property
    def vouches(self) -> Counter[str]:
        """By how many released documents more, or fewer, each person is vouched for."""
        number: Counter[str] = Counter()
        for one in (*self.fresh.values(), *self.released.values()):
            if one.load.released or one.load.version in self.released:
                number.update(one.vouches)
        for one in self.dropped.values():
            if one.load.released:
                number.subtract(one.vouches)
        return number

    @property
    def shown(self) -> dict[str, Version]:
        """Those of which the public gets a view."""
        fresh = {version: one for version, one in self.fresh.items() if one.load.released}
        return fresh | self.released | self.reshown


def replace(tx: ManagedTransaction, loads: Sequence[Load]) -> Outcome:
    """Keep these versions at their addresses."""
    change_log.lock(tx)
    plan = plan_replace(ledger.kept_of(tx, (load.address for load in loads), loads), loads)
    if not plan.empty:
        _carry_out(tx, plan)
    return plan.outcome


def renew(tx: ManagedTransaction, loads: Sequence[Load]) -> Outcome:
    """Keep these versions at their addresses as they are read now."""
    change_log.lock(tx)
    kept = ledger.kept_of(tx, (load.address for load in loads), loads)
    plan = plan_renew(kept, loads, ledger.held(tx, {load.version for load in loads}))
    if not plan.empty:
        _carry_out(tx, plan)
    return plan.outcome


def forget(tx: ManagedTransaction, addresses: Sequence[str]) -> Outcome:
    """Take addresses away, and the versions that none points at then."""
    change_log.lock(tx)
    plan = plan_forget(_known(tx, addresses), addresses)
    _carry_out(tx, plan)
    return plan.outcome


def release(tx: ManagedTransaction, addresses: Sequence[str], by: str) -> None:
    """Let the public see what these addresses point at."""
    change_log.lock(tx)
    plan = plan_release(_known(tx, addresses), addresses)
    if not plan.empty:
        _carry_out(tx, plan)
        ledger.note_release(tx, plan.released, by)


def _known(tx: ManagedTransaction, addresses: Iterable[str]) -> Kept:
    kept = ledger.kept_of(tx, addresses)
    for address in addresses:
        if address not in kept.addresses:
            raise KeyError(address)
    return kept


def _carry_out(tx: ManagedTransaction, plan: Plan) -> None:
    versions = Versions({version: version_of(load) for version, load in plan.added.items()})
    versions.dropped = ledger.read_versions(tx, plan.dropped)
    versions.released = ledger.read_versions(tx, plan.released)
    vouches = versions.vouches
    public = _public(tx, versions, vouches)
    masked = {version: one.masked(public) for version, one in versions.shown.items()}
    moved = list(_moved(versions, masked))

    people = {person for one in versions.fresh.values() for person in one.people}
    subjects = {one.subject for one in moved} | {person for person, number in vouches.items() if number}
    before = nodes.read_tallies(tx, subjects | people)
    nodes.make(tx, (subjects | people) - before.keys())
    ledger.show(tx, {version: one for version, one in masked.items() if version not in versions.fresh})
    after = _tallied({id_: before[id_] for id_ in subjects & before.keys()}, subjects, moved, vouches)
    _choose_again(tx, after, moved, plan.dropped)  # before anything is added or dropped: that makes the index slow
    ledger.write(tx, plan, list(versions.fresh.values()), masked)
    left = {person for one in versions.dropped.values() for person in one.people}
    change_log.note(tx, Redrawing(tx, before, after, subjects | people).draw(left))


def _public(tx: ManagedTransaction, versions: Versions, vouches: Mapping[str, int]) -> Public:
    """Who is public after the write; finds the documents that are to be shown otherwise on the way."""
    counted = {id_: tally.vouched for id_, tally in nodes.read_tallies(tx, vouches).items()}
    flipped = {p for p, number in vouches.items() if (counted.get(p, 0) > 0) != (counted.get(p, 0) + number > 0)}
    if flipped:
        known = versions.fresh.keys() | versions.dropped.keys() | versions.released.keys()
        versions.reshown = ledger.read_versions(tx, ledger.naming(tx, flipped) - known)
    asked = {person for one in versions.shown.values() for person in one.people}
    counted = {id_: tally.vouched for id_, tally in nodes.read_tallies(tx, asked).items()} if asked else {}
    public = {person for person in asked if counted.get(person, 0) + vouches.get(person, 0) > 0}
    return public.__contains__


def _moved(versions: Versions, masked: Mapping[str, Masked]) -> Iterator[Moved]:
    for sign, some in ((1, versions.fresh), (-1, versions.dropped)):
        for one in some.values():
            for said in one.said:
                subject, property_, value, _, _, confidence, shown = said
                day = one.load.day
                yield Moved(Audience.INTERNAL, subject, property_, value, confidence, day, sign)
                if sign < 0 and shown is not None:
                    yield Moved(Audience.PUBLIC, subject, property_, shown, confidence, day, sign)
    for version, one in versions.shown.items():
        for old, new in zip(one.said, masked[version].said, strict=True):
            if old.public != new.public:
                for shown, sign in ((new.public, 1), (old.public, -1)):
                    if shown is not None:
                        day = one.load.day
                        yield Moved(Audience.PUBLIC, old.subject, old.property, shown, old.confidence, day, sign)


def _tallied(
    before: Mapping[str, Tally], subjects: Iterable[str], moved: Iterable[Moved], vouches: Mapping[str, int]
) -> dict[str, Tally]:
    """What is claimed of the subjects after the write; the best of a claim may still be one that goes."""
    after = {id_: before[id_].copy() if id_ in before else Tally() for id_ in subjects}
    for one in sorted(moved, key=lambda one: -one.sign):
        if one.sign > 0:
            after[one.subject].add(one.audience, one.property, one.value, one.confidence, one.day)
        else:
            after[one.subject].remove(one.audience, one.property, one.value)
    for person, number in vouches.items():
        if number:
            after[person].vouched += number
    return after


def _choose_again(
    tx: ManagedTransaction, after: Mapping[str, Tally], moved: Sequence[Moved], dropped: Iterable[str]
) -> None:
    """Find the best saying anew of each claim that lost its best one."""
    stale: dict[Audience, set[tuple[str, str, str]]] = {audience: set() for audience in Audience}
    for one in moved:
        if one.sign < 0 and one.property not in _MANY:
            left = after[one.subject].claims[one.audience].get(one.property, {}).get(one.value)
            if left is not None and left[1:] == (one.confidence, one.day):
                stale[one.audience].add((one.subject, one.property, one.value))
    for audience, claims in stale.items():
        if not claims:
            continue
        came = (one for one in moved if one.sign > 0 and one.audience is audience and one[1:4] in claims)
        found = [(one[1:4], one.confidence, one.day) for one in came]
        found += [((s, p, v), c, d) for s, p, v, c, d in nodes.best_left(tx, audience, claims, dropped)]
        for claim, confidence, day in sorted(found, key=lambda one: strength(*one[1:]), reverse=True):
            subject, property_, value = claim
            values = after[subject].claims[audience][property_]
            values[value] = values[value]._replace(confidence=confidence, day=day)
