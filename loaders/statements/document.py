"""What a document says of itself and of the meeting that it is from."""

from collections.abc import Sequence

from loaders.statements.book import Book, title_of
from ontology.description import Value
from ontology.statement import Source


def state_meeting(book: Book) -> None:
    """Enter the organisation, the body and the meeting."""
    head = book.record.head
    opening = book.opening("document")
    if head.organisation:
        book.organisation = book.actors.organisation(head.organisation.value, book.source(head.organisation))
    elif head.body and (entry := book.actors.entry(head.body.value)) and entry.class_ != "Party":
        book.organisation = book.actors.organisation(head.body.value, book.source(head.body))
    if head.body:
        owner = {"organisation": book.organisation} if book.organisation else {}
        key = owner or {"document": book.version}
        book.body = book.enter("Body", {"name": head.body.value, **owner}, book.source(head.body), key)
    name = head.body.value if head.body else (book.text.title or "Möte")
    body: dict[str, Value] = {"body": (book.body, book.source(head.body))} if head.body and book.body else {}
    book.title = f"{name} {book.day}" if book.day else name
    source = book.source(head.date) if head.date else opening
    values: dict[str, Value | None] = {
        "name": book.title,
        **body,
        "date": book.value(head.date),
        "start": book.value(head.start),
        "end": book.value(head.end),
        "place": book.value(head.place),
    }
    # A body that belongs to no organisation is known by its document, and so is then its meeting.
    own = f"{book.version}#{book.number}" if book.number else book.version
    key = {"body": book.body or "", "date": book.day or ""} if book.body and book.day else {"document": own}
    book.meeting = book.enter("Meeting", values, source, key)
    _state_next(book)


def _state_next(book: Book) -> None:
    coming, body = book.record.next_meeting, book.record.head.body
    if coming and coming.date and book.body and body:
        source = book.source(coming.date)
        other = meeting_on(book, coming.date.value, source)
        book.add(book.meeting, "next_meeting", other, source)


def meeting_on(book: Book, day: str, source: Source) -> str:
    """Another meeting of the same body, known by its day alone."""
    body = book.record.head.body
    name = f"{body.value if body else 'Möte'} {day}"
    return book.enter("Meeting", {"name": name, "date": day, "body": book.body or ()}, source)


def state_document(books: Sequence[Book], name: str, media_type: str) -> None:
    """Enter the document itself, in the book of its first meeting."""
    book, record = books[0], books[0].record
    lost = sorted({span for one in books for span in one.record.not_understood})
    where = Source(book.version, tuple(lost), "coverage", 1.0) if lost else book.opening("coverage")
    book.enter(
        "Document",
        {
            "version": book.version,
            "title": title_of(books) if record.head.body else name,
            "record": book.value(record.kind),
            "media_type": media_type,
            "language": "sv",
            "page_count": str(len(book.text.pages)),
            "line_count": str(sum(bool(line.text.strip()) for line in book.text.lines)),
            "lines_not_understood": (str(len(lost)), where),
            "about_meeting": [(one.meeting, one.opening("document")) for one in books],
            "date": book.value(record.head.date),
        },
        book.opening("document"),
    )
