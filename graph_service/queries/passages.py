"""The sentence that a passage stands in: what a reader wants to see around the exact characters."""

import re

from ontology.statement import Span

_END = re.compile(r"[.!?…][”\")]?\s+(?=[A-ZÅÄÖÉ§\d•–-])")
_CELL = re.compile(r",(?=\S)")  # between cells of a table of comma-separated values
_FULL = 60  # characters: a line at least this long may go on in the next one
_CELLS = 3  # so many of them: a row of such a table
_MOST = 8  # lines joined each way


def sentence_around(text: str, spans: tuple[Span, ...]) -> str:
    """The sentence, or the row of a list, that the first of the spans stands in, on one line.

    A line goes on in the next where it is full or the next begins with a small letter. An empty
    string where there is no span.
    """
    if not spans:
        return ""
    start, end = spans[0].start, spans[0].end
    top, bottom = _top(text, start), _bottom(text, end)
    ends = [match.end() for match in _END.finditer(text, top, bottom)]
    first = max((place for place in ends if place <= start), default=top)
    last = min((place for place in ends if place >= end), default=bottom)
    return " ".join(text[first:last].split())


def _top(text: str, offset: int) -> int:
    top = text.rfind("\n", 0, offset) + 1
    for _ in range(_MOST):
        above = text.rfind("\n", 0, max(0, top - 1)) + 1
        if top == 0 or not _goes_on(text[above : top - 1], text[top : top + 1]):
            break
        top = above
    return top


def _bottom(text: str, offset: int) -> int:
    bottom = _line_end(text, offset)
    for _ in range(_MOST):
        line = text[text.rfind("\n", 0, bottom) + 1 : bottom]
        if bottom >= len(text) or not _goes_on(line, text[bottom + 1 : bottom + 2]):
            break
        bottom = _line_end(text, bottom + 1)
    return bottom


def _goes_on(line: str, following: str) -> bool:
    """Whether a line goes on in one that begins with `following`."""
    words = line.rstrip()
    if not words or not following.strip() or words.endswith((".", "!", "?", ":")):
        return False
    if len(_CELL.findall(words)) >= _CELLS:
        return False
    return following.islower() or len(words) >= _FULL


def _line_end(text: str, offset: int) -> int:
    found = text.find("\n", offset)
    return len(text) if found < 0 else found
