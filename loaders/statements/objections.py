"""Votes, dissents, and the earlier decisions that items cite."""

from loaders.statements.book import Book
from loaders.statements.document import meeting_on

_LETTERS = 3  # a party's letters are three at most


def state_votes(book: Book) -> None:
    """Enter every printed tally."""
    for vote in book.record.votes:
        if item := book.item_of(vote.item):
            tally = {"yes": vote.yes, "no": vote.no, "abstain": vote.abstain}
            counts = {name: str(number) for name, number in tally.items() if number is not None}
            book.enter("Vote", {"item": item, **counts, "date": book.day}, book.source(vote.source))


def state_dissents(book: Book) -> None:
    """Enter reservations, notes to the minutes and conflicts of interest."""
    for dissent in book.record.dissents:
        item = book.item_of(dissent.item)
        if item is None:
            continue
        name, source = dissent.person.value, book.source(dissent.person)
        group = len(name) <= _LETTERS and name.isupper()
        who = book.actors.party(name, source) if group else book.actors.person(name, source)
        capacity = None if group else book.actors.capacity_of_person(name)
        values = {"item": item, "dissenter": who, "dissent": dissent.kind, "capacity": capacity, "date": book.day}
        book.enter("Dissent", values, source)


def state_references(book: Book) -> None:
    """Enter the decisions that items cite."""
    for reference in book.record.references:
        item = book.item_of(reference.item)
        if item is None:
            continue
        source = book.source(reference.source)
        body = book.actors.body(reference.body, source) if reference.body else None
        if reference.date and body and body == book.body:
            meeting_on(book, reference.date, source)
        values = {"item": item, "cited_body": body, "cited_date": reference.date, "paragraph": reference.paragraph}
        book.enter("Reference", {**values, "date": book.day}, source)
