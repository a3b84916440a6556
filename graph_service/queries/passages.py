"""The sentence that a passage stands in: what a reader wants to see around the exact characters."""

import re

from ontology.statement import Span

_END = re.compile(r"[.!?…:][”\")]?\s+(?=[A-ZÅÄÖÉ§\d•–-])")
_BLANK = re.compile(r"\n[ \t]*\n")
_LONGEST = 400  # characters; where a sentence seems longer, the lines of the passage are shown


def sentence_around(text: str, spans: tuple[Span, ...]) -> str:
    """The sentence, or the row of a list, that the first of the spans stands in, on one line.

    An empty string where there is no span.
    """
    if not spans:
        return ""
    start, end = spans[0].start, spans[0].end
    above = max((m.end() for m in _BLANK.finditer(text, max(0, start - 4 * _LONGEST), start)), default=0)
    below = _BLANK.search(text, end)
    bottom = below.start() if below else len(text)
    paragraph = text[max(above, start - 4 * _LONGEST) : bottom]
    if _END.search(paragraph) or paragraph.rstrip().endswith((".", "!", "?")):
        ends = (m.end() for m in _END.finditer(text, above, start + 1))  # + 1: it looks ahead
        first = max((end_ for end_ in ends if end_ <= start), default=above)
        stop = _END.search(text, max(start, end - 1), bottom)
        last = stop.end() if stop else bottom
        if last - first <= _LONGEST:
            return " ".join(text[first:last].split())
    return " ".join(text[text.rfind("\n", 0, start) + 1 : _line_end(text, end)].split())


def _line_end(text: str, offset: int) -> int:
    found = text.find("\n", offset)
    return len(text) if found < 0 else found
