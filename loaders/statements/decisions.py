"""Decisions and the assignments that they give."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from loaders.minutes.anchored import Anchored
from loaders.minutes.record import Decision, Found
from loaders.names.topics.scheme import TOPIC_IN_HEADING
from loaders.statements.book import Book
from loaders.statements.document import meeting_on
from ontology.statement import Source, Span

# Words of an agreement, a joint procurement or a common organisation: who is named beside them is a party to it.
_AGREEMENT = Anchored(
    r"(avtal(et|en|s)?\b|överenskommelse|avsiktsförklaring|gemensam(ma)? (upphandling|nämnd|organisation|inköp)"
    r"|samordnad upphandling|kommunalförbund|förbundsordning|samägt|gemensamt ägd)",
    "avtal|överenskommelse|avsiktsförklaring|gemensam|samordnad upphandling|kommunalförbund|förbundsordning|samägt",
)
_REPORT = Anchored(
    r"\b(åter)?(rapporter|redovis|koppl)\w*\b|\båterkom\w*\b|\bkommunicer\w*\b",
    "rapporter|redovis|koppl|återkom|kommunicer",
)
_TO = re.compile(r"\b(till|för|inför)\s+$")
_LEADS = ("till", "för")  # how all of them end
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


class _Place(NamedTuple):
    """Where something is named; `order` is that of the mentions."""

    start: int
    order: int
    thing: str
    span: Span


def state_decisions(book: Book) -> None:
    """Enter every decision, and an assignment for each that charges somebody."""
    places = _places(book)
    clauses: Counter[str] = Counter()
    for decision in book.record.decisions:
        clauses[decision.item] += decision.date is None
        _state_decision(book, decision, clauses[decision.item], _named(decision, places))


def _state_decision(book: Book, decision: Decision, clause: int, named: list[tuple[str, Span]]) -> None:
    source = book.source(decision.text)
    earlier = decision.date
    item = book.item_of(decision.item)
    agreement = decision.kind not in ("reject", "table") and _AGREEMENT.search(decision.text.value)
    key: dict[str, str] = {}
    if earlier:
        key = {"meeting": meeting_on(book, earlier.value, book.source(earlier)), "item": ""}
    elif not item:
        key = {"meeting": book.meeting}
    values = {
        "text": decision.text.value,
        "outcome": (decision.kind, book.source(decision.text, decision.kind_confidence)),
        "item": item if item and not earlier else None,
        "meeting": key.get("meeting") or book.meeting,
        "clause": str(clause) if item and not earlier else None,
        "decided_by": book.body,
        "amount": [(str(a.value), book.source(a)) for a in decision.amounts],
        "agreed": _parties(book, named) if agreement else (),
        "topic": _topics(book, decision),
        "date": earlier.value if earlier else book.day,
    }
    id_ = book.enter("Decision", values, source, key)
    if decision.kind == "task" or decision.assignees:
        _state_assignment(book, decision, id_, None if earlier else item, named)


def _places(book: Book) -> list[_Place]:
    """All places that name something, in the order of the text."""
    named = [
        (book.things[m.name.value], span)
        for m in book.record.mentions
        if m.name.value in book.things
        for span in m.name.spans
    ]
    return sorted(_Place(span.start, order, thing, span) for order, (thing, span) in enumerate(named))


def _named(decision: Decision, places: Sequence[_Place]) -> list[tuple[str, Span]]:
    """The things that the decision's own words name, with where."""
    found: dict[int, _Place] = {}
    for passage in decision.text.spans:
        for n in range(bisect_left(places, passage.start, key=lambda p: p.start), len(places)):
            place = places[n]
            if place.start > passage.end:
                break
            if place.span.end <= passage.end:
                found[place.order] = place
    return [(found[order].thing, found[order].span) for order in sorted(found)]


def _topics(book: Book, decision: Decision) -> list[tuple[str, Source]]:
    """The item's topics that its heading or the decision's own words tell."""
    return [
        (topic, source)
        for topic, source in book.topics.get(decision.item, ())
        if source.rule == TOPIC_IN_HEADING
        or any(p.start <= s.start and s.end <= p.end for p in decision.text.spans for s in source.spans)
    ]


def _parties(book: Book, named: list[tuple[str, Span]]) -> list[tuple[str, Source]]:
    parties = [
        (thing, Source(book.version, (place,), "agreement", 0.8))
        for thing, place in named
        if thing.startswith(("municipality-", "region-", "organisation-"))
    ]
    if parties and book.organisation and book.organisation.startswith(("municipality-", "region-")):
        head = book.record.head.organisation
        parties += [(book.organisation, book.source(head))] if head else []
    return parties


def _state_assignment(
    book: Book, decision: Decision, id_: str, item: str | None, named: list[tuple[str, Span]]
) -> None:
    due = decision.due
    source = book.source(decision.text)
    book.enter(
        "Assignment",
        {
            "decision": id_,
            "text": decision.text.value,
            "item": item,
            "assigned_by": book.body,
            "assignee": [(_assignee(book, a), book.source(a)) for a in decision.assignees],
            "reported_to": _reported(book, named),
            "due": book.value(due),
            "due_date": book.value(due) if due and _ISO.fullmatch(due.value) else None,
            "amount": [(str(a.value), book.source(a)) for a in decision.amounts],
            "date": decision.date.value if decision.date else book.day,
        },
        source,
    )


def _assignee(book: Book, found: Found[str]) -> str:
    known = book.things.get(found.value)
    if known:
        return known
    person = any(a.name.value == found.value for a in book.record.attendance)
    if person:
        return book.actors.person(found.value, book.source(found))
    if book.actors.entry(found.value):
        return book.actors.organisation(found.value, book.source(found))
    return book.actors.body(found.value, book.source(found))


def _reported(book: Book, named: list[tuple[str, Span]]) -> list[tuple[str, Source]]:
    """Those named after "rapportera … till": whom the outcome is reported to."""
    characters = book.text.characters
    found = []
    for thing, place in named:
        before = characters[max(0, place.start - 160) : place.start]
        if before.rstrip().endswith(_LEADS) and _TO.search(before) and _REPORT.search(before):
            found.append((thing, Source(book.version, (place,), "reported-to", 0.8)))
    return found
