"""Assignments as a sheet: CSV (RFC 4180), a row each."""

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import chain

from graph_service.queries.answers import Named
from graph_service.queries.follow_up.follow_up import Followed
from ontology.terms import thing_iri

HEADER = (
    *("standing", "due", "due_words", "due_basis", "assignment", "assignees", "reported_to"),
    *("body", "day", "item", "returned_day", "returned_item", "quote", "document", "page", "iri"),
)


def sheet(rows: Iterable[Followed], base: str) -> Iterator[str]:
    """Lines, the header first; IRIs are under `base`."""
    line = io.StringIO()
    writer = csv.writer(line)
    for cells in chain([HEADER], (_cells(row, base) for row in rows)):
        writer.writerow(cells)
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def _cells(row: Followed, base: str) -> tuple[object, ...]:
    one, due, again = row.assignment, row.due, row.returned
    quote = one.evidence[0] if one.evidence else None
    return (
        row.standing.value,
        *((due.day, _plain(due.words), due.basis and due.basis.value) if due else ("", "", "")),
        _plain(one.name),
        *(_plain(_names(row, link)) for link in ("assignee", "reported_to")),
        _plain(_name(row.body)),
        one.day,
        _plain(_name(row.item)),
        *((again.day, _plain(again.item.name)) if again else ("", "")),
        *((_plain(quote.quote), quote.address, quote.page) if quote else ("", "", "")),
        thing_iri(base, one.id),
    )


def _name(named: Named | None) -> str:
    return named.name if named else ""


def _names(row: Followed, link: str) -> str:
    found = (row.assignment.linked.get(id_) for id_ in row.assignment.values.get(link, ()))
    return "; ".join(one.name for one in found if one)


def _plain(text: str | None) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if text and text[0] in "=+-@\t\r" else text or ""
