"""Tables of what to do whose cells all met on one line: `Vad Vem När Boka lokal Anna 31/3 Ring Ekby Bo omgående`."""

import re
from collections.abc import Iterator, Sequence

from loaders.minutes.dates import days
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.due_words import AT_ONCE, DUE_WORDS
from loaders.minutes.decisions.table_columns import column_of
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Found
from loaders.text import Line

_HEADINGS = re.compile(r"\s*(?P<what>[A-ZÅÄÖ]\w+)\s(?P<who>[A-ZÅÄÖ]\w+)\s(?P<when>[A-ZÅÄÖ]\w+)\s(?=[A-ZÅÄÖ])")
_WHO = re.compile(
    r"(?:(?:Respektive|Samtliga|Varje)\s[a-zåäö]+|Alla"
    r"|[A-ZÅÄÖ][\w-]+(?:(?:\s?[,/&]|\soch)?\s[A-ZÅÄÖ][\w-]+){0,6})\s*$"
)
_WORD = re.compile(r"(?<!\S)[A-ZÅÄÖ]")
_LONGEST_WHO, _FEWEST, _SHORTEST = 80, 2, 3

MetRow = tuple[Flow, tuple[Found[str], ...], Flow]  # what, who, when


def rows_that_met(lines: Sequence[Line], assigning: Assigning) -> list[MetRow]:
    """The rows of such a table: each ends with a time, which those who do it stand before; else nothing."""
    first = next((n for n, line in enumerate(lines) if _head(line.text)), None)
    if first is None:
        return []
    flow = Flow.of(assigning.layout.text, lines[first:])
    start = _head(flow.characters)
    made: list[MetRow] = []
    for begin, end in _times(flow, start):
        who = _who(flow, start, begin, assigning) if begin > start else None
        if who is not None and who[0] - start >= _SHORTEST:
            made.append((flow.part(start, who[0]), who[1], flow.part(begin, end)))
            start = end
    return made if len(made) >= _FEWEST else []


def _head(line: str) -> int:
    """Where the row that names the columns ends, with which `line` begins; 0 where it does not."""
    found = _HEADINGS.match(line)
    named = found is not None and all(column_of(found[name]) == name for name in ("what", "who", "when"))
    return found.end() if found is not None and named else 0


def _times(flow: Flow, start: int) -> Iterator[tuple[int, int]]:
    """All places behind `start` that say when, in order; of those that overlap the first."""
    found = {(day.start, day.end) for day in days(flow.characters)}
    for pattern in (*DUE_WORDS, AT_ONCE):
        if pattern.may_match(flow.lowered):
            found |= {match.span() for match in pattern.pattern.finditer(flow.lowered)}
    last = start
    for begin, end in sorted(found):
        if begin >= last:
            yield begin, end
            last = end


def _who(flow: Flow, start: int, end: int, assigning: Assigning) -> tuple[int, tuple[Found[str], ...]] | None:
    """Those who stand right before a time, from the first word on with which all of the names are known."""
    run = _WHO.search(flow.characters, max(start, end - _LONGEST_WHO), end)
    if run is None:
        return None
    for word in _WORD.finditer(flow.characters, run.start(), end):
        if _known(flow.characters[word.start() : end], assigning):
            return word.start(), assigning.names(flow.part(word.start(), end))
    return None


def _known(words: str, assigning: Assigning) -> bool:
    """Whether all words are names of people of the document, or tell of everybody."""
    parts = [part for part in re.split(r"\s?[,/&]\s?|\soch\s", words.strip()) if part]
    everybody = words.startswith(("Respektive", "Samtliga", "Varje", "Alla"))
    return everybody or all(assigning.people.resolve(part) or assigning.is_proper(part) for part in parts)
