"""The lines that a whole page on one line once was."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.minutes.lines.breaks import BREAK, SIGNING
from loaders.minutes.lines.flat_pages import SECTION, begins_item, case_end, case_start, top_cuts, whole_title
from loaders.minutes.lines.title_ends import title_end
from loaders.names.people.person_names import full_name
from loaders.text import Line

_NUMBER = re.compile(
    r"(?=[\d§A-ZÅÄÖ])(?:"
    r"(?:^|(?<=\s))(?P<number>\d{1,3})\s?(?P<form>[.§)–-]?)\s(?=[A-ZÅÄÖ])"
    r"|(?<=\s)(?:(?:[A-ZÅÄÖ]{2,4}|(?<=---\s)[A-ZÅÄÖ][a-zåäö]{1,3})\s)?§\s?(?P<par>\d{1,3})(?:/(?:19|20)?\d\d)?\.?\s(?=[A-ZÅÄÖ])"
    r"|(?<=\s)(?P<before>\d{1,3})\s?§\s(?=[A-ZÅÄÖ]))"
)
_INSIDE = re.compile(r"\([^()]*$")  # before a number that a parenthesis holds: (punkt 4)
_OF_PERSON = re.compile(r"\s?\(|,\s[A-ZÅÄÖ]")  # behind the name of somebody in a list
_CLAUSE = re.compile(r"(?<=[.,;]\s)Att\s(?=[a-zåäö])")
_NEAR = 200  # characters behind a number in which the title and the case stand
_PAGE_NUMBER = re.compile(r"\s*\d{1,3}(?=\s)")


def running_numbers(lines: list[str]) -> frozenset[tuple[str, int]]:
    """Find the (form, number) pairs that have a neighbour in number: those of headings."""
    found = {_key(match) for line in lines for match in _NUMBER.finditer(line) if match.start() > 0}
    runs = frozenset((form, n) for form, n in found if (form, n - 1) in found or (form, n + 1) in found)
    return runs or frozenset(_key(match) for line in lines for match in _alone(line))


def _alone(line: str) -> Iterator[re.Match[str]]:
    """The paragraph of an extract that has no other: a case or a section stands behind its title."""
    for match in _NUMBER.finditer(line):
        section = SECTION.search(line, match.end(), match.end() + _NEAR) if match["par"] else None
        if section and whole_title(line[match.end() : section.start()]):
            yield match
            return


def _key(match: re.Match[str]) -> tuple[str, int]:
    under = match["par"] or match["before"]
    return ("§" if match["par"] else "n §", int(under)) if under else (match["form"], int(match["number"]))


def pieces(line: Line, runs: frozenset[tuple[str, int]], head: int, foot: int, *, first: bool) -> Iterator[Line]:
    """Yield the lines that one line was: `runs` number headings, `head` and `foot` end its header and body."""
    page = _PAGE_NUMBER.match(line.text)
    cuts = {page.end() if page else 0, max(head, page.end() if page else 0), len(line.text)}
    if foot:
        cuts.add(foot)
    cuts.update(match.start() for match in BREAK.finditer(line.text))
    if first:
        cuts.update(top_cuts(line.text))
    cuts.update(match.start("label") for match in SIGNING.finditer(line.text))
    sections = [match.span("heading") for match in SECTION.finditer(line.text)]
    cuts.update(place for span in sections for place in span)
    numbers = [match for match in _NUMBER.finditer(line.text) if _key(match) in runs and _heads(line.text, match, head)]
    begun = {begin for begin, _ in sections}
    headings = [
        match for match in numbers if match["number"] is None
    ] or numbers  # a point under a paragraph keeps its text
    under = len(headings) < len(numbers)
    cuts.update(_clauses(line.text, sections, [match.start() for match in numbers]))
    cuts.update(m.start() for m in numbers if not (under and m.end() in begun and m["number"]))
    cuts.difference_update(place for match in headings for place in range(match.start() + 1, match.end() + 1))
    known = sorted(cuts)
    ends = {end for _, end in sections}  # of headings: a blank line follows
    for match in headings:
        limit = known[bisect_right(known, match.start())]
        titled = case_end(line.text, match.end())
        if titled > match.end():
            cuts.update((match.end(), titled))
        told = limit in begun and whole_title(line.text[titled:limit])
        end = limit if told else title_end(line.text, titled, limit)
        end = case_start(line.text, titled, end)
        cased = case_end(line.text, end)
        cuts.update((end, cased))
        ends.add(cased)
    places = sorted(cuts)
    for begin, end in pairwise(places):
        if line.text[begin:end].strip():
            lead = len(line.text[begin:end]) - len(line.text[begin:end].lstrip())
            yield Line(line.start + begin + lead, line.start + end, line.page, line.text[begin + lead : end])
            if end in ends:
                yield Line(line.start + end, line.start + end, line.page, "")


def _clauses(line: str, sections: Sequence[tuple[int, int]], numbers: Sequence[int]) -> Iterator[int]:
    """Where the clauses behind a heading begin whose first says `Att`: `Nämndens beslut Att … . Att …`."""
    stops = sorted({*(begin for begin, _ in sections), *numbers, len(line)})
    for _, end in sections:
        if line.startswith("Att ", end + 1):
            stop = stops[bisect_right(stops, end)]
            yield from (match.start() for match in _CLAUSE.finditer(line, end + 1, stop))


def _heads(line: str, number: re.Match[str], head: int) -> bool:
    """Tell the number of an item or a point from one that a sentence cites; what begins the page needs no cut."""
    if number["number"] is None:
        return begins_item(line, number, head)
    person = full_name(line, number.end(), listed=True)
    if person is not None and _OF_PERSON.match(line, person):
        return False  # of a list of people
    inside = number["form"] == ")" and _INSIDE.search(line, max(0, number.start() - 60), number.start())
    return number.start() > 0 and not inside
