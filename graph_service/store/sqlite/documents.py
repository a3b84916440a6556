"""Documents and the addresses that point at them, as they are written."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from graph_service.store.base import StoreError
from graph_service.store.claims import digest_of, source_name
from graph_service.store.load import Load, Name

_CURRENT = """
SELECT a.address, d.version, d.released FROM json_each(?) j
CROSS JOIN address a ON a.address = j.value CROSS JOIN document d ON d.num = a.document
"""


@dataclass
class Plan:
    """What a write is to do: documents to keep, to release, to let go, and those of the first that are kept anew."""

    new: dict[str, Load] = field(default_factory=dict)
    points: dict[str, Load] = field(default_factory=dict)
    release: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    renewed: set[str] = field(default_factory=set)
    added: int = 0
    changed: int = 0
    unchanged: int = 0


def current(db: sqlite3.Connection, addresses: Iterable[str]) -> dict[str, tuple[str, bool]]:
    """Version and release of the known ones of the addresses."""
    rows = db.execute(_CURRENT, (json.dumps(list(addresses)),))
    return {address: (version, bool(released)) for address, version, released in rows}


def plan(db: sqlite3.Connection, loads: Sequence[Load]) -> Plan:
    """What keeping these loads changes. Raises StoreError for a known source from another root."""
    made = Plan()
    points = {address: version for address, (version, _) in current(db, [one.address for one in loads]).items()}
    kept: dict[str, bool] = dict(
        db.execute(
            "SELECT d.version, d.released FROM json_each(?) j CROSS JOIN document d ON d.version = j.value",
            (json.dumps([one.version for one in loads]),),
        ).fetchall()
    )
    roots: dict[str, str] = {}
    for load in loads:
        _check(db, load, roots)
        before = points.get(load.address)
        released_now = _keep(made, load, kept)
        if before == load.version:
            made.changed += released_now
            made.unchanged += not released_now
            continue
        made.added += before is None
        made.changed += before is not None
        if before is not None:
            made.left.add(before)
        made.points[load.address] = load
        points[load.address] = load.version
    return made


def renewal(db: sqlite3.Connection, loads: Sequence[Load]) -> Plan:
    """What keeping these loads changes where versions that are kept are kept anew. Raises as `plan` does."""
    made = plan(db, loads)
    for load in loads:
        row = db.execute("SELECT released, released_by FROM document WHERE version = ?", (load.version,)).fetchone()
        if row is not None:
            before = made.new.get(load.version, load)
            released = bool(row[0]) or before.released or load.released
            made.new[load.version] = replace(load, released=released, released_by=row[1] or load.released_by)
            made.renewed.add(load.version)
    made.release -= made.renewed
    made.changed, made.unchanged = made.changed + made.unchanged, 0
    return made


def _keep(made: Plan, load: Load, kept: dict[str, bool]) -> bool:
    """Note a version that is new, or is released by this load; whether it is released just now."""
    known = kept.get(load.version)
    if known is None:
        made.new[load.version] = load
        kept[load.version] = load.released
        return False
    if not load.released or known:
        return False
    kept[load.version] = True
    if load.version in made.new:
        made.new[load.version] = replace(made.new[load.version], released=True)
    else:
        made.release.add(load.version)
    return True


def _check(db: sqlite3.Connection, load: Load, roots: dict[str, str]) -> None:
    source = source_name(load.address)
    if source not in roots:
        row = db.execute("SELECT root FROM address WHERE source = ? LIMIT 1", (source,)).fetchone()
        roots[source] = row[0] if row else load.root
    if roots[source] != load.root:
        raise StoreError(
            f"source {source!r} was read from {roots[source]}; it cannot be loaded from {load.root} as well: "
            "name another source with --source"
        )
    wrong = {source[0] for _, _, _, source in load.statements} - {load.version}
    if wrong:
        raise ValueError(f"{load.address}: a statement is of document {min(wrong)}, not of {load.version}")


def insert(db: sqlite3.Connection, load: Load) -> int:
    """Keep a new version; returns its number."""
    names = json.dumps([[n.start, n.end, n.person] for n in load.names])
    about = (load.version, load.title, load.media_type, load.day, json.dumps(load.pages), load.released)
    db.execute(
        "INSERT INTO document(version, title, media_type, day, pages, released,"
        " text, digest, names, released_by, reader) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*about, load.text, digest_of(load.text), names, load.released_by, load.reader),
    )
    return number(db, load.version)


def number(db: sqlite3.Connection, version: str) -> int:
    """The number of a kept version."""
    return int(db.execute("SELECT num FROM document WHERE version = ?", (version,)).fetchone()[0])


def set_aside(db: sqlite3.Connection, versions: Iterable[str]) -> dict[int, str]:
    """Give the numbers of versions up, so that they can be kept anew; the versions by the numbers."""
    numbers = {number(db, version): version for version in versions}
    db.executemany("UPDATE document SET version = version || '-' WHERE num = ?", [(num,) for num in numbers])
    return numbers


def take_over(db: sqlite3.Connection, old: int, version: str) -> None:
    """Let what pointed at a document that was set aside point at the version as it is kept now."""
    db.execute("UPDATE address SET document = ? WHERE document = ?", (number(db, version), old))


def point(db: sqlite3.Connection, address: str, load: Load) -> None:
    """Let an address point at a kept version."""
    row = (address, number(db, load.version), source_name(address), load.root)
    db.execute("INSERT OR REPLACE INTO address VALUES (?, ?, ?, ?)", row)


def unheld(db: sqlite3.Connection, versions: Iterable[str]) -> set[int]:
    """Those of the versions, by number, that no address points at any more."""
    numbers = {number(db, version) for version in versions}
    held = "SELECT 1 FROM address WHERE document = ? LIMIT 1"
    return {num for num in numbers if not db.execute(held, (num,)).fetchone()}


def remove(db: sqlite3.Connection, num: int) -> None:
    """Take away a version, and whom it speaks of."""
    for table, column in (("vouched", "document"), ("named", "document"), ("document", "num")):
        db.execute(f"DELETE FROM {table} WHERE {column} = ?", (num,))  # noqa: S608 - names are ours


def mark_released(db: sqlite3.Connection, num: int) -> None:
    """Let the public see a version."""
    db.execute("UPDATE document SET released = 1 WHERE num = ?", (num,))
    db.execute("UPDATE vouched SET released = 1 WHERE document = ?", (num,))


def sign(db: sqlite3.Connection, versions: Iterable[str], by: str) -> None:
    """Keep who let the public see these versions."""
    db.executemany("UPDATE document SET released_by = ? WHERE version = ?", [(by, version) for version in versions])


def kept_load(db: sqlite3.Connection, num: int) -> Load:
    """A kept version as it was loaded, without its statements."""
    version, title, media_type, day, pages, released, text, names = db.execute(
        "SELECT version, title, media_type, day, pages, released, text, names FROM document WHERE num = ?", (num,)
    ).fetchone()
    named = tuple(Name(*name) for name in json.loads(names))
    offsets = tuple(json.loads(pages))
    return Load("", "", version, title, media_type, text, offsets, day, (), named, bool(released))
