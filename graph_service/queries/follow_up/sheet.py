"""Assignments as a sheet: CSV, a row each."""

from collections.abc import Iterable, Iterator

from graph_service.queries.answers import Named
from graph_service.queries.exports.lines import Cell, csv_lines
from graph_service.queries.follow_up.follow_up import Followed
from ontology.terms import thing_iri

HEADER = (
    *("standing", "due", "due_words", "due_basis", "assignment", "assignees", "reported_to"),
    *("body", "day", "item", "returned_day", "returned_item", "quote", "document", "page", "iri"),
)


def sheet(rows: Iterable[Followed], base: str) -> Iterator[str]:
    """Lines, the header first; IRIs are under `base`."""
    return csv_lines(HEADER, (_cells(row, base) for row in rows))


def _cells(row: Followed, base: str) -> tuple[Cell, ...]:
    one, due, again = row.assignment, row.due, row.returned
    quote = one.evidence[0] if one.evidence else None
    return (
        row.standing.value,
        *((due.day, due.words, due.basis and due.basis.value) if due else ("", "", "")),
        one.name,
        *(_names(row, link) for link in ("assignee", "reported_to")),
        _name(row.body),
        one.day,
        _name(row.item),
        *((again.day, again.item.name) if again else ("", "")),
        *((quote.quote, quote.file() or quote.title, quote.page) if quote else ("", "", "")),
        thing_iri(base, one.id),
    )


def _name(named: Named | None) -> str:
    return named.name if named else ""


def _names(row: Followed, link: str) -> str:
    found = (row.assignment.linked.get(id_) for id_ in row.assignment.values.get(link, ()))
    return "; ".join(one.name for one in found if one)
