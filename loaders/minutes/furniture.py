"""Page headers and footers, page marks, contents and traces of signing: lines that say nothing of the meeting."""

import re
from collections import Counter

from loaders.text import Text

_PAGE_MARK = re.compile(r"(?:[Ss]id(?:a|an|nr)?\.?\s*)?\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|/\s*\d{1,3}|av\s*\d{1,3})\.?")
_LONE_MARK = re.compile(r"\(\s*\d{1,3}\s*\)|[-–]\s*\d{1,3}\s*[-–]|[Ss]ida\s+\d{1,3}|<!--.*-->")
_TRACE = re.compile(
    r"(?:Transaktionsidentitet:|Det här dokumentet är (?:digitalt|elektroniskt) signerat|Expedierat/bestyrkt|Doc ID:"
    r"|Utdragsbestyrkande$|Justerandes? sign(?:atur)?\b|©)",
)
_BANNER = re.compile(r"protokoll|anteckningar|sammanträdesdatum|^datum$|mötesdatum|www\.|\.se$", re.IGNORECASE)
_LONGEST = 120
_OFTEN = 3
_HEAD = 40
_DIGITS = re.compile(r"\d+")


def furniture(text: Text) -> frozenset[int]:
    """Find the places (indices in `text.lines`) of lines that are furniture."""
    found = {i for i, line in enumerate(text.lines) if _certain(line.text.strip())}
    return frozenset(found | _repeated(text, found))


def _certain(line: str) -> bool:
    return bool(line) and bool(_PAGE_MARK.fullmatch(line) or _LONE_MARK.fullmatch(line) or _TRACE.match(line))


def _shape(line: str) -> str:
    return _DIGITS.sub("0", " ".join(line.split()))


def _repeated(text: Text, marks: set[int]) -> set[int]:
    """Lines that come again page after page, at its edge or with a header's words."""
    lines = text.lines
    counts = Counter(_shape(line.text) for line in lines if line.text.strip())
    edges = _edges(text, marks)
    found = set()
    for i, line in enumerate(lines):
        shape = _shape(line.text)
        many = counts[shape]
        if shape and many > 1 and len(shape) < _LONGEST and (i in edges or (many >= _OFTEN and _BANNER.search(shape))):
            found.add(i)
    return found - _first_of_each(text, found)


def _first_of_each(text: Text, places: set[int]) -> set[int]:
    """Leave the first page's header: it is the head: it names the body and the day."""
    seen: set[str] = set()
    first = set()
    for i in sorted(places):
        shape = _shape(text.lines[i].text)
        if shape not in seen and text.lines[i].page == 1 and i < _HEAD:
            first.add(i)
        seen.add(shape)
    return first


def _edges(text: Text, marks: set[int]) -> set[int]:
    """Find the first and last four written lines of each page, and those beside a page mark."""
    written = [i for i, line in enumerate(text.lines) if line.text.strip()]
    edges: set[int] = set()
    for n, i in enumerate(written):
        page = text.lines[i].page
        near = written[max(0, n - 4)], written[min(len(written) - 1, n + 4)]
        if len(text.pages) > 1 and any(text.lines[j].page != page for j in near):
            edges.add(i)
        if i in marks:
            edges.update(written[n : n + 5])
    return edges
