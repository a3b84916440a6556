"""When and where the body meets next: from the item of that name, or a sentence that says so."""

import re
from collections.abc import Iterator, Sequence

from loaders.minutes.clocks import clocks
from loaders.minutes.dates import Day, days, on_or_after
from loaders.minutes.layout import Layout
from loaders.minutes.lines.joining import join
from loaders.minutes.record import Found, Head, NextMeeting
from loaders.text import Line

_HEADING = re.compile(
    r"(?:nästa|kommande)\s(?:\w+\s)?(?:möte\w*|sammanträde\w*|träff\w*|samråd\w*|samling\w*"
    r"|\w+möte|\w+sammanträde|\w+samråd)|tid för nästa\b.*"
    r"|nästa gång",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"(?:(?:^|(?<=[.:!?]\s)|(?<=\n))\s*(?:\w+s\s|Datum för |Tid för )?[Nn]ästa\s(?:ordinarie\s|extra\s|fysiska\s"
    r"|digitala\s)?"
    r"(?:möte|sammanträde|träff|samråd|samling|\w+möte|\w+sammanträde|\w+samråd|gång)\b"
    r"|\b(?:[Vv]i|[Gg]ruppen|[Nn]ätverket|[Rr]ådet)\s(?:ses|träffas|möts|hörs)\s(?:nästa\sgång|igen|åter)\b"
    r"|\bsammanträder\s(?:nästa\sgång\s)?(?=(?:den|mån|tis|ons|tors|fre|lör|sön|\d)))"
)
_AGAIN = re.compile(r"s\s(?:igen|åter)")  # behind each verb of `_SENTENCE` that stands without `nästa`
_PLACE = re.compile(
    r"(?:,\s*|\s+(?:i|på|hos|via|vid)\s+|\s*[,:]?\s*[Pp]lats:?\s+"
    r"|;\s*)(?P<place>[^.;\n(]{3,90}(?:\n[^.;\n(]{1,60})?)"
)
_BEFORE = re.compile(
    r"\b(?:i|på|hos)\s(?P<place>[A-ZÅÄÖ][\w åäöÅÄÖ,]{2,60}?)\s(?=(?:den|mån|tis|ons|tors|fre|lör"
    r"|sön|\d))"
)
_SAYS_MORE = re.compile(r",\s(?:[A-ZÅÄÖ][\w-]+\s){1,2}(?:är|ansvarar|bjuder|står|bokar|håller|skickar)\b")
_REACH, _SHORT = 320, 120


def next_meeting(layout: Layout, head: Head) -> NextMeeting | None:
    """Find the next meeting; a day without year is the first after this meeting."""
    for begin, end, rule, confidence in _passages(layout):
        passage = layout.text.characters[begin:end]
        found = _read(layout, head, passage, begin, (rule, confidence))
        if found is not None:
            return found
    return None


def _passages(layout: Layout) -> Iterator[tuple[int, int, str, float]]:
    """Give the stretches of text that may tell: items named so first, then sentences, the last items first."""
    for part in layout.items:
        if _HEADING.match(part.heading.value.strip()) and (written := [x for x in part.lines if x.text.strip()]):
            yield written[0].start, min(written[-1].end, written[0].start + _REACH), "next-meeting-item", 0.95
    for part in reversed(layout.items):
        for run in _runs(part.lines):
            text = layout.text.characters[run[0].start : run[-1].end]
            for match in _SENTENCE.finditer(text) if _may_tell(text) else ():
                begin = run[0].start + match.start()
                yield begin, min(run[-1].end, begin + _REACH), "next-meeting-sentence", 0.9
    yield from _at_the_end(layout)


def _may_tell(text: str) -> bool:
    """Tell whether `_SENTENCE` may be found: this is asked of every paragraph, and is far faster."""
    return "ästa" in text or "sammanträder" in text or _AGAIN.search(text) is not None


def _at_the_end(layout: Layout) -> Iterator[tuple[int, int, str, float]]:
    """Give what stands below a heading without number, or behind its colon, in the last item or the closing."""
    last = [line for part in layout.items[-1:] for line in part.lines]
    written = [line for line in (*last, *layout.closing) if line.text.strip()]
    for n, line in enumerate(written):
        named = line.text.strip(" *_#:.")
        below = written[n + 1] if n + 1 < len(written) else None
        if below is not None and _HEADING.fullmatch(named):
            yield below.start, min(below.end, below.start + _REACH), "next-meeting-heading", 0.9
        elif _HEADING.match(named) and len(named) < _SHORT:
            yield line.start, line.end, "next-meeting-heading", 0.8


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Part lines into paragraphs."""
    run: list[Line] = []
    for line in lines:
        if line.text.strip():
            run.append(line)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _read(layout: Layout, head: Head, passage: str, offset: int, rule: tuple[str, float]) -> NextMeeting | None:
    flat = passage.replace("\n", " ")
    limit = _first_end(flat)
    day = next((day for day in days(flat) if day.start < limit and not day.digits), None)
    date = _resolved(day, head) if day else None
    if day is None or date is None:
        return None
    clock = next((c for c in clocks(flat) if day.start < c.start < limit + 40), None)

    def found(value: str | None, start: int, end: int) -> Found[str] | None:
        return Found(value, layout.text.spans(offset + start, offset + end), *rule) if value else None

    after = clock.end if clock else day.end
    where = _place(passage, day, after)
    return NextMeeting(
        date=found(date, day.start, day.end),
        start=found(clock.first, clock.start, clock.end) if clock else None,
        end=found(clock.last, clock.start, clock.end) if clock else None,
        place=found(where[0], *where[1:]) if where else None,
    )


def _first_end(flat: str) -> int:
    """Give the end of the first sentence that holds a day."""
    for match in re.finditer(r"(?<!\bkl)(?<!\d)\.\s+(?=[A-ZÅÄÖ])", flat):
        if any(day.start < match.start() for day in days(flat)):
            return match.start()
    return len(flat)


def _resolved(day: Day, head: Head) -> str | None:
    if day.iso is not None:
        return day.iso if head.date is None or day.iso > head.date.value else None
    return on_or_after(day, head.date.value) if head.date else None


def _place(passage: str, day: Day, after: int) -> tuple[str, int, int] | None:
    match = _PLACE.match(passage, after)
    if match is None:
        before = _BEFORE.search(passage[: day.end].replace("\n", " "))
        return (join([before["place"]]), before.start("place"), before.end("place")) if before else None
    written = match["place"]
    written = _SAYS_MORE.split(written, maxsplit=1)[0]
    another = next(days(written.replace("\n", " ")), None)  # the meeting after the next
    written = (written[: another.start] if another else written).rstrip(" ,\n")
    if not any(character.isalpha() for character in written):
        return None
    if re.match(r"(?:därefter|sedan|och|samt|som|då|kallelse)\b", written, re.IGNORECASE):
        return None
    return join(written.split("\n")), match.start("place"), match.start("place") + len(written)
