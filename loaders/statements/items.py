"""Agenda items, what they are about, and whom and what they name."""

import re

from loaders.minutes.record import Item, Mention
from loaders.names.topics.scheme import topic_name
from loaders.statements.book import Book
from ontology.statement import Source, Span

_PRESENTS = re.compile(
    r"(?=[bfipr])\b(redogör|redogjorde|presenterar|presenterade|berättar|berättade|informerar|informerade|föredrar|föredrog"
    r"|redovisar|redovisade|rapporterar|rapporterade)\b"
)
_SENTENCE = re.compile(r"[.!?\n]\s")
_NEAR = 120  # characters between a name and the verb that it presents with


def state_items(book: Book) -> None:
    """Enter the items with heading, case, text and topics."""
    for found in book.record.topics:
        topic = book.enter("Topic", _topic(found.topic.value), book.source(found.topic))
        book.topics.setdefault(found.item, []).append((topic, book.source(found.topic)))
    before: str | None = None
    for position, item in enumerate(book.record.items, 1):
        id_ = _state_item(book, item, position, book.topics.get(item.number, []))
        if before not in {None, id_}:
            book.add(id_, "after", str(before), book.source(item.heading))
        before = id_


def _topic(code: str) -> dict[str, str]:
    return {"code": code, "name": topic_name(code)}


def _state_item(book: Book, item: Item, position: int, topics: list[tuple[str, Source]]) -> str:
    source = book.source(item.heading)
    body = " ".join(book.text.quote((span,)) for span in item.body).strip()
    case = None
    if item.case:
        owner = {"organisation": book.organisation} if book.organisation else {}
        key = owner or {"document": book.version}
        case = book.enter("Case", {"code": item.case.value, **owner}, book.source(item.case), key)
    id_ = book.enter(
        "AgendaItem",
        {
            "meeting": book.meeting,
            "number": item.number or None,
            "position": str(position),
            "heading": item.heading.value,
            "text": (body, Source(book.version, item.body, "item-text", item.heading.confidence)) if body else None,
            "case": case,
            "topic": topics,
            "date": book.day,
        },
        source,
        {"number": item.number if item.printed and item.number else str(position)},
    )
    if item.number in book.items:
        book.problems.append(f"two items have the number {item.number}")
    book.items.setdefault(item.number, id_)
    return id_


def state_mentions(book: Book) -> None:
    """Enter who and what the items name, each place a source of its own, and who presented."""
    for mention in book.record.mentions:
        act = "presented" if mention.type == "person" and _presents(book, mention) else "named"
        for place in mention.name.spans:
            _state_mention(book, mention, place, act)


def _state_mention(book: Book, mention: Mention, place: Span, act: str) -> None:
    name = mention.name.value
    source = book.source(mention.name)._replace(spans=(place,))
    thing = book.things[name] = book.actors.thing(name, mention.type, source)
    item = book.item_of(mention.item)
    where = {"item": item} if item else {"meeting": book.meeting}
    capacity = book.actors.capacity_of_person(name) if mention.type == "person" else None
    book.enter("Mention", {**where, "thing": thing, "capacity": capacity, "act": act, "date": book.day}, source)


def _presents(book: Book, mention: Mention) -> bool:
    return any(_verb_follows(book, span) for span in mention.name.spans)


def _verb_follows(book: Book, span: Span) -> bool:
    after = book.text.characters[span.end : span.end + _NEAR]
    end = _SENTENCE.search(after)
    return _PRESENTS.search(after[: end.start()] if end else after) is not None
