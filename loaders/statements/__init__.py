"""A minutes record to statements: what the graph is told of one document."""

from loaders.statements.attendance import state_attendance
from loaders.statements.book import Book, together
from loaders.statements.decisions import state_decisions
from loaders.statements.document import state_document, state_meeting
from loaders.statements.items import state_items, state_mentions
from loaders.statements.objections import state_dissents, state_references, state_votes
from loaders.statements.stated import Stated

from loaders.minutes.record import MinutesRecord  # isort: skip
from loaders.text import Text  # isort: skip

_ENTRIES = (
    state_items,
    state_attendance,
    state_mentions,
    state_decisions,
    state_votes,
    state_dissents,
    state_references,
)


def state(record: MinutesRecord, text: Text, version: str, name: str, media_type: str) -> Stated:
    """All that a record says, as statements of the document `version` (SHA-256) named `name`."""
    books = [Book(meeting, text, version, number) for number, meeting in enumerate(record.meetings)]
    for book in books:
        state_meeting(book)
    state_document(books, name, media_type)
    for book in books:
        for enter in _ENTRIES:
            enter(book)
    return together(books)


__all__ = ["Stated", "state"]
