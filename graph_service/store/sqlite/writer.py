"""One write: documents, what they say, whom the public sees, and the graph, in one transaction."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from graph_service.store.audience import mask_text, masked_title, persons, shown
from graph_service.store.base import Outcome
from graph_service.store.claims import digest_of
from graph_service.store.load import Load
from graph_service.store.sqlite import documents, people
from graph_service.store.sqlite.documents import Plan
from graph_service.store.sqlite.ledger import Ledger, Said
from graph_service.store.sqlite.projection import Drawn, project
from graph_service.store.sqlite.things import Numbers, ask

INTERNAL, PUBLIC = 0, 1


class Writer:
    """Writes within the transaction that the caller has begun."""

    def __init__(self, db: sqlite3.Connection, numbers: Numbers) -> None:
        self._db = db
        self._numbers = numbers
        self._ledger = Ledger(db, numbers)

    def replace(self, loads: Sequence[Load]) -> Outcome:
        """Keep these versions at their addresses."""
        plan = documents.plan(self._db, loads)
        if plan.points or plan.release:
            self._apply(plan)
        return Outcome(plan.added, plan.changed, plan.unchanged)

    def forget(self, addresses: Sequence[str]) -> Outcome:
        """Take addresses away, and the documents that none points at then."""
        wanted = list(dict.fromkeys(addresses))
        known = self._known(wanted)
        self._db.executemany("DELETE FROM address WHERE address = ?", [(address,) for address in wanted])
        self._apply(Plan(left={version for version, _ in known.values()}))
        return Outcome(gone=len(wanted))

    def release(self, addresses: Sequence[str], by: str) -> None:
        """Let the public see the documents at these addresses, as `by` decided."""
        known = self._known(addresses)
        fresh = {version for version, released in known.values() if not released}
        if fresh:
            self._apply(Plan(release=fresh))
            documents.sign(self._db, fresh, by)

    def _known(self, addresses: Sequence[str]) -> dict[str, tuple[str, bool]]:
        known = documents.current(self._db, addresses)
        for address in addresses:
            if address not in known:
                raise KeyError(address)
        return known

    def _apply(self, plan: Plan) -> None:
        db = self._db
        new = {documents.insert(db, load): load for load in plan.new.values()}
        for address, load in plan.points.items():
            documents.point(db, address, load)
        gone = documents.unheld(db, plan.left)
        new = {num: load for num, load in new.items() if num not in gone}
        released = {documents.number(db, version) for version in plan.release} - gone
        again = self._people(new, gone, released)
        for num in gone:
            self._ledger.drop(num, INTERNAL)
            self._ledger.drop(num, PUBLIC)
            documents.remove(db, num)
        self._ledger.add(Said(INTERNAL, num, load.day, load.statements) for num, load in new.items())
        self._show({num: load for num, load in new.items() if load.released}, again)
        drawn = self._draw()
        self._ledger.clear()
        self._log(drawn)

    def _people(self, new: dict[int, Load], gone: set[int], released: set[int]) -> set[int]:
        """Note who is vouched for now; returns kept documents that the public must see anew."""
        db = self._db
        for num, load in new.items():
            people.note(db, num, replace(load, released=False))
        opened = {num for num, load in new.items() if load.released}
        concerned = people.vouched_by(db, [*opened, *gone, *released])
        before = people.public_among(db, concerned)
        for num in opened | released:
            documents.mark_released(db, num)
        for num in gone:
            db.execute("DELETE FROM vouched WHERE document = ?", (num,))
        flipped = before ^ people.public_among(db, concerned)
        return (people.naming(db, flipped) | released) - gone - new.keys()

    def _show(self, new: dict[int, Load], again: Iterable[int]) -> None:
        """Write the public view of documents: new ones, and kept ones whose view changed."""
        loads = dict(new)
        for num in again:
            kept = documents.kept_load(self._db, num)
            loads[num] = replace(kept, statements=tuple(self._ledger.statements(num, kept.version)))
            self._ledger.drop(num, PUBLIC)
        everybody = {person for load in loads.values() for person in persons(load.statements, load.names)}
        public = people.public_among(self._db, everybody).__contains__
        said = []
        for num, load in loads.items():
            seen = shown(load.statements, load.text, load.names, public)
            said.append(Said(PUBLIC, num, load.day, tuple(s for s in seen if s is not None)))
            text = mask_text(load.text, load.names, public)
            self._db.execute(
                "UPDATE document SET shown_title = ?, shown_text = ?, shown_digest = ? WHERE num = ?",
                (masked_title(load, public), text, digest_of(text), num),
            )
        self._ledger.add(said)

    def _draw(self) -> Drawn:
        """Draw both graphs; returns what changed in the internal one."""
        ledger = self._ledger
        internal = project(self._db, INTERNAL, ledger.touched[INTERNAL], self._numbers, ledger.fresh)
        if ledger.touched[PUBLIC]:
            project(self._db, PUBLIC, ledger.touched[PUBLIC], self._numbers, ledger.fresh)
        return internal

    def _log(self, drawn: Drawn) -> None:
        at = datetime.now(UTC).isoformat(timespec="seconds")
        ask(self._db, drawn.added | drawn.changed | drawn.gone)
        rows = self._db.execute(
            "SELECT x.num, t.id, n.num FROM asked x CROSS JOIN thing t USING (num)"
            " LEFT JOIN node n ON n.a = 0 AND n.num = x.num ORDER BY t.id"
        ).fetchall()
        lines = []
        for num, id_, alive in rows:
            what = "added" if num in drawn.added else "gone" if num in drawn.gone else "changed" if alive else None
            if what:
                lines.append((at, id_, what))
        self._db.executemany("INSERT INTO change(at, id, what) VALUES (?, ?, ?)", lines)
