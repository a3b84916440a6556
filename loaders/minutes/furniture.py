"""Page headers and footers, page marks and traces of signing: lines that say nothing of the meeting."""

import re
from collections import Counter
from collections.abc import Sequence

from loaders.text import Line

_PAGE_MARK = re.compile(
    r"(?:(?:[Ss]id(?:a|an|nr)?\.?|[Pp]age)\s{0,3})?\d{1,3}\s{0,3}(?:\(\s?\d{1,3}\s?\)|/\s?\d{1,3}|av\s?\d{1,3})\.?"
    r"|\(\s?\d{1,3}\s?\)|[-–]\s?\d{1,3}\s?[-–]|[Ss]id(?:a|an)\s\d{1,3}|<!--.{0,80}-->"
    r"|(?:www\.)?[\w-]{2,40}\.se\s{1,9}\d{1,3}(?:\s?\(\d{1,3}\))?|\d{1,3}\s{1,9}(?:www\.)?[\w-]{2,40}\.se"
)
_TRACE = re.compile(
    r"Transaktionsidentitet:|Det här dokumentet är (?:digitalt|elektroniskt) (?:signerat|undertecknat)"
    r"|Expedierat/bestyrkt"
    r"|Doc ID:|Utdragsbestyrkande\s*$|Justerandes? sign(?:atur)?(?:er)?\b|©|Dokumentet\s+är (?:signerat"
    r"|undertecknat) av"
)
_BANNER = re.compile(r"protokoll|anteckningar|sammanträdesdatum|^datum$|mötesdatum|www\.|\.se$", re.IGNORECASE)
_TEMPLATE = re.compile(
    r"(?:Avsändare|Handläggare|Direktnummer|Telefon|E-post(?:adress)?|Besöksadress|Postadress|Org\.?nr)\s*:?"
)
_DIGITS = re.compile(r"\d+")
_LONGEST, _OFTEN, _EDGE = 120, 3, 4


def furniture(lines: Sequence[Line]) -> frozenset[int]:
    """Find the places in `lines` of those that are furniture; the first page's header is not."""
    marks = {i for i, line in enumerate(lines) if _PAGE_MARK.fullmatch(line.text.strip())}
    found = marks | {i for i, line in enumerate(lines) if _TRACE.match(line.text.strip())}
    found |= _repeated(lines, marks)
    return frozenset(found | _template_fields(lines, found))


def shape(line: str) -> str:
    """Give a line as it is compared from page to page: every number as 0, blanks single."""
    return _DIGITS.sub("0", " ".join(line.split()))


def _repeated(lines: Sequence[Line], marks: set[int]) -> set[int]:
    """Find lines that come again page after page, at its edge or with a header's words."""
    shapes = [shape(line.text) if len(line.text) < _LONGEST else "" for line in lines]
    counts = Counter(shapes)
    edges = _edges(lines, marks)
    seen = {shapes[i] for i in _later_headers(lines, marks)}
    found = set()
    for i, one in enumerate(shapes):
        many = counts[one]
        if one and many > 1 and (i in edges or (many >= _OFTEN and _BANNER.search(one))) and not _section(one):
            if one in seen:
                found.add(i)
            seen.add(one)
    return found


def _section(line: str) -> bool:
    """Tell a heading inside an item, or a list mark, which may stand at a page's edge often."""
    return bool(re.match(r"§ ?0|0[.)]|(?:Beslut|Information|Handling|Yrkande|Sammanfattning|Överenskommelse)", line))


def _edges(lines: Sequence[Line], marks: set[int]) -> set[int]:
    """Find the first and last written lines of each page, and those after a page mark."""
    written = [i for i, line in enumerate(lines) if line.text.strip()]
    edges: set[int] = set()
    for n, i in enumerate(written):
        page = lines[i].page
        before, after = written[max(0, n - _EDGE)], written[min(len(written) - 1, n + _EDGE)]
        if lines[before].page != page or lines[after].page != page:
            edges.add(i)
        if i in marks:
            edges.update(written[max(0, n - _EDGE) : n + _EDGE + 1])
    return edges


def _later_headers(lines: Sequence[Line], marks: set[int]) -> set[int]:
    """Find the lines at the edges of all pages but the first: what stands there alone needs no twin before it."""
    written = [i for i, line in enumerate(lines) if line.text.strip()]
    ordered = sorted(marks)
    found = set()
    for n, i in enumerate(written):
        if i in ordered[1:]:
            found.update(written[max(0, n - _EDGE) : n])
        if lines[i].page > 1:
            found.add(i)
    return found


def _template_fields(lines: Sequence[Line], known: set[int]) -> set[int]:
    """Find a letter template's field in the middle of the text: its label alone, and the line with its value."""
    found = set()
    for i, line in enumerate(lines[:-1]):
        value = lines[i + 1].text.strip()
        if i not in known and _TEMPLATE.fullmatch(line.text.strip()) and value and not value.endswith("."):
            found |= {i, i + 1}
    return found
