"""The title of an item: where it ends and the text begins."""

import re
from collections.abc import Sequence

from loaders.minutes.items.headings import CASE, section
from loaders.minutes.items.numbering import Candidate
from loaders.text import Line

_SECTION_ONLY = re.compile(r"(?:Beslut|Ärende|Beskrivning|Sammanfattning|Bakgrund|Handling|Underlag|Yrkande|Förslag)")
_TITLES = frozenset({"Justering", "Information", "Informationsärende"})  # more often than sections, below a number
_SENTENCE = re.compile(r"[a-zåäö)]{2}[.?!]\s[A-ZÅÄÖ]")  # one ends here and another begins
TELLS = re.compile(  # finite verbs, which a title has none of
    r"\b(?:beslutade|beslutar|beslöt|har|är|var|ansöker|föreslår|föreslog|föreligger|informerar|informerade|redovisar"
    r"|redogör|redogjorde|gav|behandlade|inkom|framför|berättar|berättade)\b"
)
_MOST_LINES = 6
_NARROWEST = 45


def width(lines: Sequence[Line], starts: Sequence[Candidate]) -> int:
    """Find how long a line of a title may be in this document: the longest first line of a title below its number."""
    firsts = [_first_below(lines, start) for start in starts if _below(start)]
    return max([len(lines[i].text.strip()) for i in firsts if i is not None] + [_NARROWEST])


def _below(start: Candidate) -> bool:
    """Tell whether the title stands below the number: nothing but a case number follows it."""
    return not CASE.sub("", start.rest).strip(" .,:")


def _first_below(lines: Sequence[Line], start: Candidate) -> int | None:
    for i in range(start.place + 1, min(start.place + 4, len(lines))):
        if lines[i].text.strip():
            return i
    return None


def title_lines(
    lines: Sequence[Line], start: Candidate, limit: int, strong: int | None = None
) -> tuple[list[Line], list[Line]]:
    """Split an item's lines, its number's line first, into those of the title and those of the text.

    The number and the case are cut off the first line. `strong` is the offset at which bold letters
    that start the title end within its line: the rest of that line is text. A title below its number
    is the whole paragraph where no sentence ends in it; else it goes on while the next word would not
    have fitted into the widest line (`limit`), or while the next line begins in lower case.
    """
    rest = list(lines[1:])
    below = _below(start)
    if not below:
        title = [without_number(lines[0], start)]
        if strong is not None and title[0].start < strong < title[0].end:
            return _split_at(title[0], strong, rest)
        limit -= 10
    else:
        while rest and not rest[0].text.strip():
            rest.pop(0)
        cases = _cases(rest)
        rest = rest[len(cases) :]
        if not rest or (section(rest[0].text) and not _stands_apart(rest)):
            return [], cases + rest
        paragraph = _paragraph(rest)
        if paragraph:
            return rest[:paragraph], cases + rest[paragraph:]
        title = [rest.pop(0)]
    while rest and len(title) < _MOST_LINES and _goes_on(title[-1].text, rest[0].text, limit, below=below):
        title.append(rest.pop(0))
    return title, (cases if below else []) + rest


def _stands_apart(lines: Sequence[Line]) -> bool:
    """Tell a title that is a word for a section (`Information`), alone between a number and a section."""
    if lines[0].text.strip() in _TITLES:
        return True
    below = next((line.text for line in lines[1:] if line.text.strip()), "")
    return not _SECTION_ONLY.match(lines[0].text.strip()) and (section(below) or not lines[1].text.strip())


def _cases(lines: Sequence[Line]) -> list[Line]:
    """Give the line of the case number that stands between a number and its title, with the blank lines below it."""
    if not lines or not CASE.fullmatch(lines[0].text.strip()):
        return []
    end = next((n for n, line in enumerate(lines) if n and line.text.strip()), len(lines))
    return list(lines[:end])


def _split_at(title: Line, strong: int, rest: list[Line]) -> tuple[list[Line], list[Line]]:
    cut = strong - title.start
    return [Line(title.start, strong, title.page, title.text[:cut])], [
        Line(strong, title.end, title.page, title.text[cut:]),
        *rest,
    ]


def _paragraph(lines: Sequence[Line]) -> int:
    """Count the lines before a blank line or a section, or 0 where a sentence ends among them."""
    for n, line in enumerate(lines[: _MOST_LINES + 1]):
        if n and (not line.text.strip() or section(line.text) or CASE.fullmatch(line.text.strip())):
            return n
        if line.text.rstrip().endswith((".", ":", "?")) or _SENTENCE.search(line.text):
            return 0
    return 0


def without_number(line: Line, start: Candidate) -> Line:
    """Cut the number and a case off the line on which an item starts."""
    text = line.text.rstrip()
    offset = len(text) - len(start.rest)
    case = CASE.search(text, offset)
    end = case.start() if case and not text[case.end() :].strip() else len(text)
    if case and case.start() == offset:
        offset, end = case.end() + len(text[case.end() :]) - len(text[case.end() :].lstrip()), len(text)
    shown = text[offset:end].rstrip()
    return Line(line.start + offset, line.start + offset + len(shown), line.page, shown)


def _goes_on(line: str, following: str, limit: int, *, below: bool) -> bool:
    line, following = line.strip(), following.strip()
    if not following or section(following) or CASE.fullmatch(following) or line.endswith((".", "?", "!")):
        return False
    if following[0].islower() or line.endswith("-"):
        return below or (len(line) > limit and not following.endswith("."))
    return below and not TELLS.search(following) and len(line) + 1 + len(following.split()[0]) > limit
