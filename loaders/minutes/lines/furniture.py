"""Page headers and footers, page marks and traces of signing: lines that say nothing of the meeting."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from loaders.minutes.items.headings import CASE, section
from loaders.text import Line

_PAGE_MARK = re.compile(
    r"(?:(?:[Ss]id(?:a|an|nr)?\.?|[Pp]age)\s{0,3})?\d{1,3}\s{0,3}(?:\(\s?\d{1,3}\s?\)|/\s?\d{1,3}|av\s?\d{1,3})\.?"
    r"|\(\s?\d{1,3}\s?\)|[-–]\s?\d{1,3}\s?[-–]|[Ss]id(?:a|an)\s\d{1,3}|<!--.{0,80}-->"
    r"|(?:www\.)?[\w-]{2,40}\.se\s{1,9}\d{1,3}(?:\s?\(\d{1,3}\))?|\d{1,3}\s{1,9}(?:www\.)?[\w-]{2,40}\.se"
)
_MARK_BEHIND = re.compile(
    r"(?<=\S)(?:\s\s|\t)\s*(?:(?:[Ss]id(?:a|an)?\.?|[Bb]lad)\s{0,3}\d{1,3}"
    r"|(?:[Ss]id(?:a|an)?\.?\s{1,3})?\d{1,3}\s?(?:\(\s?\d{1,3}\s?\)|(?:/|av)\s?\d{1,3}))$"
)  # at the right end of a header's line
_TRACE = re.compile(
    r"Transaktionsidentitet:|Det här dokumentet är (?:digitalt|elektroniskt) (?:signerat|undertecknat)"
    r"|Expedierat/bestyrkt"
    r"|(?:[A-ZÅÄÖ]{2,5}\s)?§\s?\d{1,4}\s{0,3}\(?(?:forts?|fortsättning)\b\.?\)?.{0,60}$"
    r"|Doc ID:|Utdragsbestyrkande\s*$|Justerandes? sign(?:atur)?(?:er)?\b|©|Dokumentet\s+är (?:signerat"
    r"|undertecknat) av"
)
_BANNER = re.compile(
    r"(?<!\w)protokoll\b(?!\S)|sammanträdesprotokoll|(?:minnes|mötes|sammanträdes)anteckningar|sammanträdesdatum"
    r"|^datum$|www\.",
    re.IGNORECASE,
)
_TEMPLATE = re.compile(
    r"(?:Avsändare|Handläggare|Direktnummer|Telefon|E-post(?:adress)?|Besöksadress|Postadress|Org\.?nr)\s*:?"
)
_HEADING = re.compile(r"(?:[A-ZÅÄÖ]{2,5} )?[§$] ?0|0 ?[§$]|0[.)] ?\D|.{0,80}\.{4}")
_DAY = re.compile(r"(?P<page>\d{1,2})/\s?(?P<of>\d{1,2})")
_DIGITS = re.compile(r"\d\d*")  # one digit alone is found faster than `\d+`
_LONGEST, _OFTEN, _EDGE, _SHARE = 120, 3, 4, 0.4


def furniture(lines: Sequence[Line]) -> frozenset[int]:
    """Find the places in `lines` of those that are furniture; the first page's header is not."""
    marks = {i for i, line in enumerate(lines) if _marks_page(line.text.strip())}
    found = marks | {i for i, line in enumerate(lines) if _TRACE.match(line.text.strip())}
    behind = {i for i, line in enumerate(lines) if _marked_behind(line.text.rstrip())}
    found |= _repeated(lines, marks | behind)
    return frozenset(found | _template_fields(lines, found))


def _marks_page(line: str) -> bool:
    """Tell a page mark, and from it a day: `31/3` is none of three pages."""
    if _PAGE_MARK.fullmatch(line) is None:
        return False
    day = _DAY.fullmatch(line)
    return day is None or int(day["page"]) <= int(day["of"])


def _marked_behind(line: str) -> bool:
    """Tell a line whose right end is a page mark: the last character says of most that they are none."""
    marked = line.rstrip(" )")[-1:].isdecimal() and (not line[0].isspace() or _BANNER.search(line) is not None)
    return marked and _MARK_BEHIND.search(line) is not None


def shape(line: str) -> str:
    """Give a line as it is compared from page to page: every number as 0, blanks single."""
    return _DIGITS.sub("0", " ".join(line.split()))


def _repeated(lines: Sequence[Line], marks: set[int]) -> set[int]:
    """Find lines that come again at the edges of many pages, or often with a header's words.

    The first page's header stays: it names the body and the day.
    """
    shapes = [shape(line.text) if len(line.text) < _LONGEST else "" for line in lines]
    counts = Counter(shapes)
    edges = _edges(lines, marks)
    pages = len(set(edges.values()))
    on_pages: dict[str, set[int]] = defaultdict(set)
    for i, page in edges.items():
        on_pages[shapes[i]].add(page)
    at_edge = Counter(shapes[i] for i in edges)
    found, seen = _tops_again(lines, shapes, marks), set()
    for i, one in enumerate(shapes):
        if (
            not one
            or one == "0"
            or one.endswith(".")
            or _HEADING.match(one)
            or section(one)
            or ("0" in one and CASE.search(lines[i].text))
        ):
            continue
        mostly = 2 * at_edge[one] >= counts[one]  # what stands in the middle of pages too is text
        at_edges = i in edges and mostly and len(on_pages[one]) >= max(2, _SHARE * pages)
        banner = counts[one] >= _OFTEN and _BANNER.search(one)
        if (at_edges or banner) and (one in seen or edges.get(i, 0) > 1):
            found.add(i)
        seen.add(one)
    return found | {i for i, page in edges.items() if lines[i].text.strip() == str(page) and lines[i].page == page}


def _tops_again(lines: Sequence[Line], shapes: Sequence[str], marks: set[int]) -> set[int]:
    """Find lines beside a page mark that are one of the document's first: its header, on a page behind the first."""
    written = [i for i, line in enumerate(lines) if line.text.strip()]
    tops = {shapes[i] for i in written[:_EDGE] if shapes[i] and not section(shapes[i])}
    place = {i: n for n, i in enumerate(written)}
    beside = {n for mark in marks if mark in place for n in (place[mark] - 1, place[mark] + 1)}
    return {written[n] for n in beside if _EDGE <= n < len(written) and shapes[written[n]] in tops}


def _edges(lines: Sequence[Line], marks: set[int]) -> dict[int, int]:
    """Give the page of each of the first and last written lines of a page.

    Where the text knows no pages, its page marks part them: the lines around a mark are on its page.
    """
    written = [i for i, line in enumerate(lines) if line.text.strip()]
    edges: dict[int, int] = {}
    if written and lines[written[-1]].page > 1:
        for n, i in enumerate(written):
            before, after = written[max(0, n - _EDGE)], written[min(len(written) - 1, n + _EDGE)]
            if lines[before].page != lines[i].page or lines[after].page != lines[i].page or n < _EDGE:
                edges[i] = lines[i].page
        return edges
    place = {i: n for n, i in enumerate(written)}
    for page, mark in enumerate(sorted(marks), start=1):
        for i in written[max(0, place[mark] - _EDGE) : place[mark] + _EDGE + 1]:
            edges.setdefault(i, page)
    return edges


def _template_fields(lines: Sequence[Line], known: set[int]) -> set[int]:
    """Find a letter template's field in the middle of the text: its label alone, and the line with its value."""
    found = set()
    for i, line in enumerate(lines[:-1]):
        if i not in known and _TEMPLATE.fullmatch(line.text.strip()):
            value = lines[i + 1].text.strip()
            if value and not value.endswith("."):
                found |= {i, i + 1}
    return found
