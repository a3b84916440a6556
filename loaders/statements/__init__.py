"""A minutes record to statements: what the graph is told of one document."""

from loaders.statements.attendance import state_attendance
from loaders.statements.book import Book, Stated
from loaders.statements.decisions import state_decisions
from loaders.statements.document import state_document, state_meeting
from loaders.statements.items import state_items, state_mentions
from loaders.statements.objections import state_dissents, state_references, state_votes

from loaders.minutes.record import MinutesRecord  # isort: skip
from loaders.text import Text  # isort: skip


def state(record: MinutesRecord, text: Text, version: str, name: str, media_type: str) -> Stated:
    """All that a record says, as statements of the document `version` (SHA-256) named `name`."""
    book = Book(record, text, version)
    state_meeting(book)
    state_document(book, name, media_type)
    state_items(book)
    state_attendance(book)
    state_mentions(book)
    state_decisions(book)
    state_votes(book)
    state_dissents(book)
    state_references(book)
    return book.stated()


__all__ = ["Stated", "state"]
