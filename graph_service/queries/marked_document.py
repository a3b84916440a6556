"""A document's text page by page, in fragments, each with the passages that it is part of; and what they say."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from graph_service.queries.answers import Named, UnknownThingError
from graph_service.store.base import Kept, Saying, View
from ontology.model import CLASS
from ontology.schema import SCHEMA
from ontology.statement import Span

LOST = "lines_not_understood"  # said of the document, at these very lines
_OF_THE_FILE = frozenset({"hash", "code", "integer"})  # kinds of what is known of a document, but not by its text


@dataclass(frozen=True, slots=True)
class Claim:
    """What a passage says: a property of a subject; `linked` is the thing that the value names, where it is a link."""

    subject: Named
    property: str
    value: str
    linked: Named | None
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage on a page (that of its first span), with its words and all that it says."""

    page: int
    spans: tuple[Span, ...]
    words: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Fragment:
    """Characters of a page that the same passages cover; `within` are their numbers, the shortest first.

    `begins` are the passages whose first span begins here.
    """

    text: str
    within: tuple[int, ...]
    begins: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page, from 1, in fragments."""

    number: int
    fragments: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class MarkedDocument:
    """Some pages of a document and the passages that begin or go on there, in the order of the text.

    Fragment numbers are places in `passages`. `pages_in_all` counts all its pages.
    """

    version: str
    title: str
    address: str
    day: str | None
    media_type: str
    pages_in_all: int
    pages: tuple[TextPage, ...]
    passages: tuple[Passage, ...]


def marked_document(view: View, version: str, first: int = 1, most: int = 20) -> MarkedDocument:
    """The pages from `first` on, at most so many. Raises UnknownThingError for a version that is not kept."""
    kept = view.document(version)
    if kept is None:
        raise UnknownThingError(version)
    shown = range(min(first, len(kept.pages)), min(first + most, len(kept.pages) + 1))
    by_spans: dict[tuple[Span, ...], list[Saying]] = defaultdict(list)
    for saying in view.said_in(version):
        if _is_told(saying) and any(span.page in shown for span in saying.spans):
            by_spans[saying.spans].append(saying)
    places = sorted(by_spans, key=lambda spans: (spans[0].start, -spans[0].end, spans))
    names = _names(view, by_spans.values())
    passages = tuple(_passage(kept.text, spans, by_spans[spans], names) for spans in places)
    pages = tuple(TextPage(number, tuple(_fragments(kept, number, places))) for number in shown)
    return MarkedDocument(
        version, kept.title, kept.address, kept.day, kept.media_type, len(kept.pages), pages, passages
    )


def _is_told(saying: Saying) -> bool:
    if saying.property == LOST:
        return saying.value != "0"
    made = SCHEMA.properties[saying.property]
    of_file = SCHEMA.root_of(saying.subject) == "Document" and made.kind in _OF_THE_FILE
    return made.kind != CLASS and not of_file


def _names(view: View, said: Iterable[list[Saying]]) -> dict[str, Named]:
    ids: set[str] = set()
    for saying in (one for sayings in said for one in sayings):
        ids.add(saying.subject)
        if SCHEMA.properties[saying.property].is_link:
            ids.add(saying.value)
    return {id_: Named.of(thing) for id_, thing in view.things(sorted(ids)).items()}


def _passage(text: str, spans: tuple[Span, ...], said: list[Saying], names: dict[str, Named]) -> Passage:
    order = list(SCHEMA.properties)
    claims = [
        Claim(names[one.subject], one.property, one.value, names.get(one.value), one.rule, one.confidence)
        for one in sorted(said, key=lambda one: (one.subject, order.index(one.property), one.value))
        if one.subject in names
    ]
    words = " ".join(text[start:end] for _, start, end in spans)
    return Passage(spans[0].page, spans, " ".join(words.split()), tuple(claims))


def _fragments(kept: Kept, number: int, places: Sequence[tuple[Span, ...]]) -> Iterator[Fragment]:
    """The page cut wherever a passage begins or ends, so that passages may overlap in any way."""
    bounds = (*kept.pages, len(kept.text))
    top, bottom = bounds[number - 1], bounds[number]
    covered = [
        (max(span.start, top), min(span.end, bottom), place)
        for place, spans in enumerate(places)
        for span in spans
        if span.start < bottom and span.end > top
    ]
    firsts = {(spans[0].start, place) for place, spans in enumerate(places)}
    opening: dict[int, list[int]]
    closing: dict[int, list[int]]
    opening, closing = defaultdict(list), defaultdict(list)
    for start, end, place in covered:
        opening[start].append(place)
        closing[end].append(place)
    cuts = sorted({top, bottom, *opening, *closing})
    length = [sum(end - start for _, start, end in spans) for spans in places]
    open_: set[int] = set()
    for start, end in pairwise(cuts):
        open_ = (open_ - {*closing[start]}) | {*opening[start]}
        begins = tuple(place for place in sorted(opening[start]) if (start, place) in firsts)
        yield Fragment(kept.text[start:end], tuple(sorted(open_, key=lambda place: (length[place], place))), begins)
