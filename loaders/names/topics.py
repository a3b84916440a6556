"""The topics of the scheme that each item is about, by the terms in its heading and text."""

from collections.abc import Iterator
from typing import NamedTuple

from loaders.minutes.asides import asides
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.record import Found, ItemTopic
from loaders.names.candidates import Stream
from loaders.names.streams import stretch
from loaders.names.tokens import Gap
from loaders.names.topic_terms import Term, begins_term, exact, hit, phrases

_LEAST = 0.6
_MOST = 0.95
_MORE = 0.1
# Confidence of one hit by where it stands, and whether the word is the term or a compound with it.
_CONFIDENCE = {
    ("heading", 2, False): 0.9,
    ("heading", 2, True): 0.75,
    ("heading", 1, False): 0.7,
    ("heading", 1, True): 0.6,
    ("body", 2, False): 0.6,
    ("body", 2, True): 0.5,
    ("body", 1, False): 0.3,
    ("body", 1, True): 0.2,
}


class _Place(NamedTuple):
    topic: str
    start: int
    end: int
    where: str
    confidence: float


def topics(layout: Layout) -> tuple[ItemTopic, ...]:
    """Each item's topics with their passages and confidence; none where no term fits."""
    return tuple(topic for part in layout.items for topic in _of_item(layout, part))


def _of_item(layout: Layout, part: ItemPart) -> Iterator[ItemTopic]:
    by_topic: dict[str, list[_Place]] = {}
    for place in _places(layout, part):
        by_topic.setdefault(place.topic, []).append(place)
    for topic, places in sorted(by_topic.items()):
        surest = max(place.confidence for place in places)
        confidence = min(round(surest + _MORE * (len(places) - 1), 2), _MOST)
        if confidence >= _LEAST:
            spans = tuple(span for p in places for span in layout.text.spans(p.start, p.end))
            rule = "topic-term-in-heading" if any(p.where == "heading" for p in places) else "topic-term-in-text"
            yield ItemTopic(part.number, Found(topic, spans, rule, confidence))


def _places(layout: Layout, part: ItemPart) -> Iterator[_Place]:
    if part.heading.spans:
        start, end = part.heading.spans[0].start, part.heading.spans[-1].end
        yield from _in(layout, start, end, "heading")
    left_out = asides(part.lines)
    begin, end = -1, -1
    for line in part.lines:
        if line.start in left_out or (begin >= 0 and line.start != end + 1):
            yield from _in(layout, begin, end, "body")
            begin = -1
        if line.start not in left_out:
            begin = line.start if begin < 0 else begin
            end = line.end
    yield from _in(layout, begin, end, "body")


def _in(layout: Layout, start: int, end: int, where: str) -> Iterator[_Place]:
    if start < 0 or end <= start:
        return
    stream = stretch(layout, start, end)
    at = 0
    while at < len(stream):
        if not begins_term(stream[at].text):
            at += 1
            continue
        found = _at(stream, at, where)
        if found is None:
            at += 1
            continue
        term, compound, stop = found
        confidence = _CONFIDENCE[where, term.weight, compound]
        yield _Place(term.topic, stream[at].start, stream[stop - 1].end, where, confidence)
        at = stop


def _at(stream: Stream, place: int, where: str) -> tuple[Term, bool, int] | None:
    token = stream[place]
    for match in phrases().at(stream, place):
        if not exact(match.value.text):
            return match.value, False, match.stop
    if where == "body" and _name(stream, place):
        return None
    if token.fold == "val" and place + 1 < len(stream) and stream[place + 1].fold in ("av", "till", "i"):
        return None  # somebody is elected to something: no general election
    found = hit(token.text)
    return None if found is None else (found.term, found.compound, place + 1)


def _name(stream: Stream, place: int) -> bool:
    """Whether the capital inside a sentence makes the word a name or a part of one: `Nämnden för Kultur`."""
    token = stream[place]
    if not token.capital or token.text.isupper():
        return False
    before = stream[place - 1] if place else None
    return before is not None and token.gap is not Gap.BREAK and (before.word or before.text in "&,(")
