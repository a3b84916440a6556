"""The topics of the scheme that each item is about, by the terms in its heading and text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from loaders.minutes.items.asides import asides
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.record import Found, ItemTopic
from loaders.names.organisations.candidates import Stream
from loaders.names.topics.compounds import Hit
from loaders.names.topics.hits import begins_term, hit
from loaders.names.topics.scheme import TOPIC_IN_HEADING, TOPIC_IN_TEXT
from loaders.names.topics.terms import exact, phrases
from loaders.names.words.streams import stretch
from loaders.names.words.tokens import Gap
from loaders.names.words.wordlist import words

_LEAST = 0.6
_MOST = 0.95
_MORE = 0.1
# How often a text must name its topic where the heading tells none: a short one, a long one.
_FEW, _MANY = 1, 2
_SHORT_TEXT = 400
_BEFORE = {"val": words("av till i"), "missbruk": words("av")}  # what stands after the word
_AFTER = {"yttrande": words("särskilt"), "synpunkter": words("inkomna"), "resultat": words("som")}
# Headings of the meeting's own business: what their text names by the way is not what it is about.
_BUSINESS = re.compile(
    r"\W*((godkännande|fastställande|anmälan|redovisning) av )?"
    r"(nästa (möte|sammanträde)|kommande möten|tid för nästa|föregående|mötets|öppnande|upprop|inledning|avslut|övrig"
    r"|dagordning|föredragningslist|val av justerare|justering|protokollsjuster|frågestund|ordningsfråga"
    r"|skrivelser|inkomna|delegationsbeslut|delegeringsbeslut|meddelanden|anmälningsärenden)",
    re.IGNORECASE,
)
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
    sums = {topic: _sum(places) for topic, places in by_topic.items()}
    headed = {topic for topic, places in by_topic.items() if _heading(places)}
    told = {topic for topic in headed if sums[topic] >= _LEAST}
    enough = _FEW if sum(line.end - line.start for line in part.lines) < _SHORT_TEXT else _MANY
    for topic, places in sorted(by_topic.items()):
        if topic not in told and (told or len(places) < enough):
            continue
        if sums[topic] >= _LEAST:
            spans = tuple(span for p in places for span in layout.text.spans(p.start, p.end))
            rule = TOPIC_IN_HEADING if topic in headed else TOPIC_IN_TEXT
            yield ItemTopic(part.number, Found(topic, spans, rule, sums[topic]))


def _heading(places: list[_Place]) -> bool:
    return any(place.where == "heading" for place in places)


def _sum(places: list[_Place]) -> float:
    surest = max(place.confidence for place in places)
    return min(round(surest + _MORE * (len(places) - 1), 2), _MOST)


def _places(layout: Layout, part: ItemPart) -> Iterator[_Place]:
    if part.heading.spans:
        start, end = part.heading.spans[0].start, part.heading.spans[-1].end
        yield from _in(layout, start, end, "heading")
    if _BUSINESS.match(part.heading.value):
        return
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
    stop = 0  # of the term found last
    for at, token in enumerate(stream):
        if at >= stop and begins_term(token.text) and (found := _at(stream, at, where)):
            held, stop = found
            yield from _told(held, where, token.start, stream[stop - 1].end)


def _told(held: Hit, where: str, start: int, end: int) -> Iterator[_Place]:
    for term in (held.term, held.other):
        if term is not None:
            yield _Place(term.topic, start, end, where, _CONFIDENCE[where, term.weight, held.compound])


def _at(stream: Stream, place: int, where: str) -> tuple[Hit, int] | None:
    token = stream[place]
    for match in phrases().at(stream, place):
        if not exact(match.value.text):
            return Hit(match.value, compound=False), match.stop
    if _other_sense(stream, place):
        return None
    found = hit(token.text)
    if found is None:
        return None
    weak = where == "body" or found.term.weight == 1 or token.text.endswith("-")
    if weak and _name(stream, place):
        return None
    return found, place + 1


def _other_sense(stream: Stream, place: int) -> bool:
    """Whether the words beside give a word another sense: `val av justerare`, `särskilt yttrande`."""
    fold = stream[place].fold
    after = stream[place + 1].fold if place + 1 < len(stream) else ""
    before = stream[place - 1].fold if place else ""
    return after in _BEFORE.get(fold, ()) or before in _AFTER.get(fold, ())


def _name(stream: Stream, place: int) -> bool:
    """Whether the capital inside a sentence makes the word a name or a part of one: `Nämnden för Kultur`."""
    token = stream[place]
    if not token.capital or token.text.isupper():
        return False
    before = stream[place - 1] if place else None
    return before is not None and token.gap is not Gap.BREAK and (before.word or before.text in "&,(")
