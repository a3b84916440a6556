"""One write: documents, what they say, whom the public sees, and the graph, in one transaction."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from operator import is_

from graph_service.store.audience import mask_text, persons, shown_with_title
from graph_service.store.base import Outcome
from graph_service.store.claims import digest_of
from graph_service.store.load import Load
from graph_service.store.sqlite import documents, people
from graph_service.store.sqlite.documents import Plan
from graph_service.store.sqlite.ledger import Ledger, Parts, Said
from graph_service.store.sqlite.projection import Drawn, project
from graph_service.store.sqlite.schema import PUBLIC
from graph_service.store.sqlite.things import Numbers, ask
from ontology.statement import Statement


class Writer:
    """Writes within the transaction that the caller has begun."""

    def __init__(self, db: sqlite3.Connection, numbers: Numbers) -> None:
        self._db = db
        self._numbers = numbers
        self._ledger = Ledger(db, numbers)
        self._named: set[str] = set()

    def replace(self, loads: Sequence[Load]) -> Outcome:
        """Keep these versions at their addresses."""
        return self._carry_out(documents.plan(self._db, loads))

    def renew(self, loads: Sequence[Load]) -> Outcome:
        """Keep these versions at their addresses as they are read now."""
        return self._carry_out(documents.renewal(self._db, loads))

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

    def _carry_out(self, plan: Plan) -> Outcome:
        if plan.points or plan.release or plan.renewed:
            self._apply(plan)
        return Outcome(plan.added, plan.changed, plan.unchanged)

    def _apply(self, plan: Plan) -> None:
        db = self._db
        old = documents.set_aside(db, plan.renewed)
        new = {documents.insert(db, load): load for load in plan.new.values()}
        for address, load in plan.points.items():
            documents.point(db, address, load)
        for num, version in old.items():
            documents.take_over(db, num, version)
        gone = documents.unheld(db, plan.left) | old.keys()
        new = {num: load for num, load in new.items() if num not in gone}
        released = {documents.number(db, version) for version in plan.release} - gone
        again = self._people(new, gone, released)
        for num in gone:
            self._ledger.drop(num)
            documents.remove(db, num)
        shown = self._show({num: load for num, load in new.items() if load.released}, again)
        hidden = [Said(num, load.day, (load.statements, (), ())) for num, load in new.items() if not load.released]
        self._ledger.add(hidden + shown)
        drawn = project(db, self._ledger.news, self._numbers)
        self._ledger.clear()
        self._log(drawn)

    def _people(self, new: dict[int, Load], gone: set[int], released: set[int]) -> set[int]:
        """Note who is vouched for now; returns kept documents that the public must see anew."""
        db = self._db
        for num, load in new.items():
            self._named |= people.note(db, num, load)
        opened = {num for num, load in new.items() if load.released}
        concerned = people.vouched_by(db, [*opened, *gone, *released])
        before = people.public_among(db, concerned)
        for num in opened | released:
            documents.mark_released(db, num)
        for num in gone:
            db.execute("DELETE FROM vouched WHERE document = ?", (num,))
        flipped = before ^ people.public_among(db, concerned)
        return (people.naming(db, flipped) | released) - gone - new.keys()

    def _show(self, new: dict[int, Load], again: Iterable[int]) -> list[Said]:
        """Write what the public sees of new documents, and of kept ones whose view changed; returns what they say."""
        loads = dict(new)
        for num in again:
            kept = documents.kept_load(self._db, num)
            loads[num] = replace(kept, statements=tuple(self._ledger.statements(num, kept.version)))
            self._named |= persons(loads[num].statements, loads[num].names)
            self._ledger.drop(num, PUBLIC)
        public = people.public_among(self._db, self._named).__contains__
        said = []
        for num, load in loads.items():
            seen, title = shown_with_title(load, public)
            said.append(Said(num, load.day, _parts(load.statements, seen), known=num not in new))
            text = mask_text(load.text, load.names, public)
            self._db.execute(
                "UPDATE document SET shown_title = ?, shown_text = ?, shown_digest = ? WHERE num = ?",
                (title, text, digest_of(text), num),
            )
        return said

    def _log(self, drawn: Drawn) -> None:
        at = datetime.now(UTC).isoformat(timespec="seconds")
        ask(self._db, drawn.added | drawn.changed | drawn.gone)
        rows = self._db.execute(
            "SELECT x.num, t.id, EXISTS (SELECT 1 FROM node n WHERE n.a IN (0, 1) AND n.num = x.num)"
            " FROM asked x CROSS JOIN thing t USING (num) ORDER BY t.id"
        ).fetchall()
        lines = []
        for num, id_, alive in rows:
            what = "added" if num in drawn.added else "gone" if num in drawn.gone else "changed" if alive else None
            if what or num in drawn.hidden:
                lines.append((at, id_, what or "gone", num in drawn.hidden))
        self._db.executemany("INSERT INTO change(at, id, what, hidden) VALUES (?, ?, ?, ?)", lines)


def _parts(said: Sequence[Statement], seen: Sequence[Statement | None]) -> Parts:
    """What only the internal audience is told, only the public, and both."""
    if all(map(is_, said, seen)):
        return (), (), said
    pairs = list(zip(said, seen, strict=True))
    both = [one for one, other in pairs if one is other]
    masked = {other for one, other in pairs if other is not None and one is not other}
    properties = {other.property for other in masked}
    alike = {one for one in both if one.property in properties} if masked else set()
    return [one for one, other in pairs if one is not other], sorted(masked - alike), both
