"""What must be drawn otherwise: the values and links of the pairs that a write touches, before and after."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field

from graph_service.store.drawing import NO_DAY, Claim, drawn_value
from graph_service.store.sqlite.ledger import key_of
from graph_service.store.sqlite.news import SAMENESS, Touched
from graph_service.store.sqlite.sameness import Sameness
from graph_service.store.sqlite.things import Numbers, ask
from ontology.schema import SCHEMA

MANY = frozenset(name for name, made in SCHEMA.properties.items() if made.many)
LINKS = frozenset(name for name, made in SCHEMA.properties.items() if made.is_link)

_CONFIDENCE = """MAX(COALESCE((SELECT MAX(confidence) FROM saying WHERE claim = c.id AND a = ?), 0),
COALESCE((SELECT MAX(confidence) FROM saying WHERE claim = c.id AND a = 2), 0))"""
_ONE = f"""
SELECT p.canon, p.p, c.value, c.id, {_CONFIDENCE}
FROM pair p CROSS JOIN claim c ON c.subject = p.num AND c.property = p.p
"""  # noqa: S608 - ours alone
_DAY = """
SELECT MIN(COALESCE((SELECT MIN(day) FROM saying WHERE claim = ?1 AND a = ?2 AND confidence = ?3), '~'),
COALESCE((SELECT MIN(day) FROM saying WHERE claim = ?1 AND a = 2 AND confidence = ?3), '~'))
"""
_MANY = """
SELECT DISTINCT x.canon, x.p, x.value FROM claimed x
CROSS JOIN claim c ON c.subject = x.num AND c.property = x.p AND c.key = x.key
WHERE EXISTS (SELECT 1 FROM saying s WHERE s.claim = c.id AND s.a IN (?, 2))
"""
_VALUES = "SELECT v.num, v.p, v.v FROM pair p CROSS JOIN value v ON v.a = ? AND v.num = p.canon AND v.p = p.p"
_LINKS = """
SELECT e.near, e.p, t.id FROM pair p CROSS JOIN edge e ON e.a = ? AND e.near = p.canon AND e.live IN (0, 1)
AND e.p = p.p AND e.outward = 1 CROSS JOIN thing t ON t.num = e.far
"""
_MANY_VALUES = """
SELECT x.canon, x.p, x.value FROM claimed x
CROSS JOIN value v ON v.a = ? AND v.num = x.canon AND v.p = x.p AND v.v = x.value
"""
_MANY_LINKS = """
SELECT x.canon, x.p, x.value FROM claimed x CROSS JOIN thing t ON t.id = x.value
CROSS JOIN edge e ON e.a = ?1 AND e.near = x.canon AND e.live IN (0, 1) AND e.p = x.p AND e.outward = 1
AND e.day = COALESCE((SELECT n.day FROM node n WHERE n.a = ?1 AND n.num = t.num), '') AND e.far = t.num
"""


@dataclass
class Difference:
    """Drawn values `(thing, property, value)` and links `(thing, property, thing)` that go, and that come."""

    values_gone: set[tuple[int, str, str]] = field(default_factory=set)
    values_new: set[tuple[int, str, str]] = field(default_factory=set)
    links_gone: set[tuple[int, str, int]] = field(default_factory=set)
    links_new: set[tuple[int, str, int]] = field(default_factory=set)


class Comparison:
    """Compares what is drawn with what should be, for one audience."""

    def __init__(self, db: sqlite3.Connection, audience: int, same: Sameness, numbers: Numbers) -> None:
        self._db = db
        self._a = audience
        self._same = same
        self._numbers = numbers

    def difference(self, touched: Touched, fresh: set[int]) -> Difference:
        """What changes in these pairs; `fresh` things have nothing drawn yet."""
        self._stage(touched)
        wanted = self._wanted()
        drawn = self._drawn(fresh) if any(num not in fresh for num, _ in touched) else set()
        gone, new = drawn - wanted, wanted - drawn
        found = Difference()
        ids = {value for _, property_, value in gone | new if property_ in LINKS}
        numbers, _ = self._numbers.of(self._db, ids)
        for rows, values, links in (
            (gone, found.values_gone, found.links_gone),
            (new, found.values_new, found.links_new),
        ):
            for num, property_, value in rows:
                if property_ in LINKS:
                    links.add((num, property_, numbers[value]))
                else:
                    values.add((num, property_, value))
        return found

    def _stage(self, touched: Touched) -> None:
        pairs: set[tuple[int, int, str]] = set()
        claimed: set[tuple[int, int, str, str, str]] = set()
        for (num, property_), values in touched.items():
            canon = self._same.canonical(num)
            members = self._same.members(canon)
            if property_ == SAMENESS:
                continue
            if property_ not in MANY:
                pairs.update((canon, member, property_) for member in members)
                continue
            for value in values:
                target, spellings = self._target(property_, value)
                claimed.update((canon, m, property_, key_of(v), target) for m in members for v in spellings)
        self._db.execute("DELETE FROM pair")
        self._db.execute("DELETE FROM claimed")
        self._db.executemany("INSERT INTO pair VALUES (?, ?, ?)", sorted(pairs))
        self._db.executemany("INSERT INTO claimed VALUES (?, ?, ?, ?, ?)", sorted(claimed))

    def _target(self, property_: str, value: str) -> tuple[str, list[str]]:
        """The id that stands for a link's value, and every id that it stands for."""
        if property_ not in LINKS or not self._same.any:
            return value, [value]
        num = self._numbers.of(self._db, [value])[0][value]
        canon = self._same.canonical(num)
        return self._id(canon), [self._id(member) for member in self._same.members(canon)]

    def _id(self, num: int) -> str:
        return str(self._db.execute("SELECT id FROM thing WHERE num = ?", (num,)).fetchone()[0])

    def _wanted(self) -> set[tuple[int, str, str]]:
        wanted: set[tuple[int, str, str]] = set(self._db.execute(_MANY, (self._a,)))
        claims: dict[tuple[int, str], list[tuple[str, int, float]]] = {}
        for canon, property_, value, claim, confidence in self._db.execute(_ONE, (self._a,)):
            if confidence:
                claims.setdefault((canon, property_), []).append((value, claim, confidence))
        for (canon, property_), said in claims.items():
            value = said[0][0] if len(said) == 1 else best_of(self._db, self._a, property_, said)
            target = self._target(property_, value)[0] if property_ in LINKS and self._same.any else value
            wanted.add((canon, property_, target))
        return wanted

    def _drawn(self, fresh: set[int]) -> set[tuple[int, str, str]]:
        ask(self._db, fresh)
        self._db.execute("DELETE FROM pair WHERE canon IN asked")
        self._db.execute("DELETE FROM claimed WHERE canon IN asked")
        return {
            row for query in (_VALUES, _LINKS, _MANY_VALUES, _MANY_LINKS) for row in self._db.execute(query, (self._a,))
        }


def best_of(db: sqlite3.Connection, audience: int, property_: str, said: Iterable[tuple[str, int, float]]) -> str:
    """The one drawn of several values, claims and confidences; only here does it matter since when they are said."""
    claims = []
    for value, claim, confidence in said:
        day = db.execute(_DAY, (claim, audience, confidence)).fetchone()[0]
        claims.append(Claim(value, confidence, None if day == NO_DAY else day))
    return drawn_value(property_, claims) or ""


def confidence_of(db: sqlite3.Connection, audience: int, claim: int) -> float:
    """The most confidence that anything said to an audience gives a claim; 0 where nothing is said."""
    query = f"SELECT {_CONFIDENCE} FROM (SELECT ? AS id) c"  # noqa: S608 - ours alone
    return float(db.execute(query, (audience, claim)).fetchone()[0])


def judged(db: sqlite3.Connection, audience: int, stood: dict[int, set[int]], touched: Touched) -> None:
    """Add to `touched` all that is said of, or drawn at, things that stand for others than before."""
    id_of = "SELECT id FROM thing WHERE num = ?"
    for num, members in stood.items():
        of_it = """
            SELECT property, value FROM claim WHERE subject = ?1
            UNION SELECT p, v FROM value WHERE a = ?2 AND num = ?1
            UNION SELECT p, t.id FROM edge e CROSS JOIN thing t ON t.num = e.far
            WHERE e.a = ?2 AND e.near = ?1 AND e.live IN (0, 1) AND e.outward = 1"""
        for property_, value in db.execute(of_it, (num, audience)).fetchall():
            touched.setdefault((num, property_), set()).add(value)
        ids = {db.execute(id_of, (member,)).fetchone()[0] for member in members}
        to_it = "SELECT far, p FROM edge WHERE a = ? AND near = ? AND live IN (0, 1) AND outward = 0"
        for subject, property_ in db.execute(to_it, (audience, num)).fetchall():
            touched.setdefault((subject, property_), set()).update(ids)


def leftovers(db: sqlite3.Connection, audience: int, nums: set[int]) -> Difference:
    """All that is drawn at things that no longer stand for themselves."""
    found = Difference()
    for num in nums:
        found.values_gone |= set(db.execute("SELECT num, p, v FROM value WHERE a = ? AND num = ?", (audience, num)))
        at_it = "SELECT near, p, far, outward FROM edge WHERE a = ? AND near = ? AND live IN (0, 1)"
        for near, property_, far, outward in db.execute(at_it, (audience, num)):
            found.links_gone.add((near, property_, far) if outward else (far, property_, near))
    return found
