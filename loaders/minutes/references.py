"""Earlier or other decisions that the text cites, by date, by paragraph, or both."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from loaders.minutes.cited_bodies import BODY, FAR, body_before, names_body
from loaders.minutes.dates import Day, days
from loaders.minutes.decisions.earlier import before
from loaders.minutes.items.item_sections import item_sections
from loaders.minutes.items.sections import Section
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Head, Reference
from loaders.text import Line

_PARAGRAPHS = re.compile(
    r"(?:§§?|[$¤](?=\s\d)|(?:(?<=\d\s)|(?<=\d,\s)|(?<=elsen\s)|(?<=mnden\s)|(?<=ottet\s))S(?=\s\d)"  # misread
    r"|paragraf(?:erna|en)?|(?<![\d§])(?=\d{1,3}\s?§(?!\s?\d{1,3}(?!\d))))\s?"
    r"(?P<first>\d{1,4}(?!\d)(?:\s?[a-h]\b(?! ))?)"
    r"(?:\s?[-–]\s?(?P<last>\d{1,4}))?(?P<more>"
    r"(?:(?:,\s?|\soch\s|\ssamt\s)\d{1,4}\b(?!\s?(?:kr|tkr|mnkr|jan|feb|mar"
    r"|apr|maj|jun|jul|aug|sep|okt|nov|dec)))*)(?:\s?§(?!\s?\d{1,3}(?!\d)))?"
)
_SIGN = re.compile(r"[§$¤]|paragraf| S \d")
_DIGIT = re.compile(r"\d")
_AT_ONCE = re.compile(r"[,\s(]{1,3}(?:punkt \w+[,\s]{1,2})?$|,?\s?(?:beslut|enligt|i|under)?\s?$")
_THEN_DATED = re.compile(
    r"[,\s]{0,2}(?:(?:i|av|från|vid)\s)?(?:(?:föregående |tidigare )?protokoll"
    r"(?:et)?\s?)?(?:(?:från|den|av|vid|sammanträdet|mötet)\s){0,4}$",
    re.IGNORECASE,
)
_OBJECT = r"(?:\s(?!(?:senast|före|innan|till|inför|efter|att|som|och|från|enligt|gäller|löper|fram)\b)[\w-]+)"
_DECIDED_ON = re.compile(
    rf"(?:(?P<body>{BODY}(?: \w+)?)\s(?:beslutade|beslöt|gav|antog|godkände"
    rf"|fastställde|uppdrog|bordlade|återremitterade|avslog|utsåg|tillstyrkte|avstyrkte|tog beslut"
    rf"|har beslutat|beslut|uppdrag){_OBJECT}{{0,4}}?"
    rf"|\b(?:fattade|tog|har fattat)\sbeslut\som{_OBJECT}{{1,4}}?"
    r"|\b(?:delegerings?|delegations?|tillsyns|tillstånds)?beslut(?:et)?(?:\s(?:från|vid|av|på)\s"
    r"(?:\w+\s){0,3}?)?(?:\s?daterat|\s?fattat)?|\buppdrag(?:et)?"
    rf"|\b(?:fattade?s|gavs|antogs|godkändes|fastställdes|beslutades)\sav\s{BODY})"
    r"(?:\s(?!(?:senast|före|innan|till|inför|efter|om)\b)\w+)?"
    r"(?:\s(?:den|vid|på|sitt|sammanträdet?|mötet?|redan|från))*\s?(?:måndagen"
    r"|tisdagen|onsdagen|torsdagen|fredagen)?\s?(?:den\s)?$"
)
_MET_ON = re.compile(r"\b(?:[Vv]id|[Pp]å)\s(?:\w+s\s)?\w*(?:möte|sammanträde|samråd|stämma)\w*\s(?:den\s)?$")
_DECIDED_THEN = re.compile(
    r",?\s(?:(?:beslut(?:ades?|ade)|beslöts?|antogs?|godkände?s?|fastställdes?|enades|uppdrogs?|gavs|utsågs|valdes|bordlades)\b"
    rf"|{BODY}\s(?:beslutade|beslöt|gav|antog|godkände)\b)"
)
_NO_DECISION = re.compile(
    r"\b(?:yrkande|motion|tjänsteutlåtande|tjänsteskrivelse|yttrande|skrivelse"
    r"|handling|rapport|ansökan)\w*\b[^.,;]{0,30}$",
    re.IGNORECASE,
)
_ELSEWHERE = frozenset({"papers", "sent", "motion"})
_TABLED = re.compile(r"\b(?:bordlagt|bordlagd|återremitterat|återremitterad)\b", re.IGNORECASE)
_ANNEX = re.compile(r"\bBilaga(?: \w{1,3})?(?: [A-ZÅÄÖ]{2,5})?\s$")  # numbered by the paragraph that it belongs to
_NEAR, _LONGEST_SENTENCE, _LONGEST_RANGE = 25, 600, 20


def references(layout: Layout, head: Head) -> tuple[Reference, ...]:
    """Read the citations of each item, in heading and text; lists of papers and recipients cite nothing."""
    meeting = head.date.value if head.date else None
    found: dict[tuple[str, str | None, str | None], Reference] = {}
    for item, its in item_sections(layout, head.body.value if head.body else None):
        for flow, section in _flows(layout, item, its):
            for reference in _in_flow(item.number, flow, section, meeting):
                found.setdefault((reference.item, reference.date, reference.paragraph), reference)
    return tuple(found.values())


def _flows(layout: Layout, item: ItemPart, its: tuple[Section, ...]) -> Iterator[tuple[Flow, str]]:
    spans = item.heading.spans
    lines = [Line(s.start, s.end, s.page, layout.text.characters[s.start : s.end]) for s in spans]
    yield Flow.of(layout.text, [part for line in lines for part in _split(line)]), "heading"
    for section in its:
        if section.kind not in _ELSEWHERE:
            for sentence in section.sentences:
                yield sentence, section.kind


def _split(line: Line) -> Iterator[Line]:
    start = line.start
    for text in line.text.split("\n"):
        yield Line(start, start + len(text), line.page, text)
        start += len(text) + 1


def _in_flow(item: str, flow: Flow, section: str, meeting: str | None) -> Iterator[Reference]:
    text = flow.characters
    if _DIGIT.search(text) is None:  # neither a day nor a paragraph
        return
    dated = [day for day in days(text) if not day.digits or re.match(r"\d\d-\d\d-\d\d$", text[day.start : day.end])]
    used: set[Day] = set()
    for cited in _PARAGRAPHS.finditer(text) if _SIGN.search(text) else ():
        if _ANNEX.search(text[max(0, cited.start() - _NEAR) : cited.start()]):
            continue
        day = _day_of(cited, dated, text)
        if day is None and not names_body(text[max(0, cited.start() - FAR) : cited.start()]):
            continue
        date = before(day, meeting) if day else None
        if day is not None:
            used.add(day)
            if date is None:
                continue
        start, end = (min(cited.start(), day.start), max(cited.end(), day.end)) if day else cited.span()
        body = (
            None
            if section == "earlier" or _TABLED.search(text[max(0, start - _LONGEST_SENTENCE) : start])
            else body_before(text, start, at_once=day is None)
        )
        source = flow.found(
            text[start:end], "date-and-paragraph" if day else "body-and-paragraph", 0.95 if day else 0.8, start, end
        )
        for number in _numbers(cited):
            yield Reference(item, source, date, number, body)
    for day in dated:
        told = _DECIDED_ON.search(text[max(0, day.start - FAR) : day.start])
        date = before(day, meeting)
        if (
            day in used
            or date is None
            or (told is None and not _decided_then(text, day))
            or _NO_DECISION.search(text[max(0, day.start - FAR) : day.start])
        ):
            continue
        source = flow.found(text[day.start : day.end], "decided-on-a-day", 0.85, day.start, day.end)
        yield Reference(item, source, date, None, body_before(text, day.start, at_once=False))


def _decided_then(text: str, day: Day) -> bool:
    """Tell a day before what was decided at its meeting: `Vid samrådet den 14 oktober 2022 beslutades att`."""
    return _DECIDED_THEN.match(text, day.end) is not None and bool(
        _MET_ON.search(text[max(0, day.start - FAR) : day.start])
    )


def _numbers(cited: re.Match[str]) -> list[str]:
    """List the paragraphs cited, a short range expanded."""
    numbers = re.findall(r"\d{1,4}(?:\s?[a-h]\b)?", f"{cited['first']}{cited['more']}")
    if cited["last"] and cited["first"].isdigit():
        first, last = int(cited["first"]), int(cited["last"])
        if first < last <= first + _LONGEST_RANGE:
            numbers[1:1] = [str(number) for number in range(first + 1, last + 1)]
    return numbers


def _day_of(cited: re.Match[str], dated: list[Day], text: str) -> Day | None:
    """Find the date that a paragraph goes with: just before it, or told just behind it."""
    place = bisect_left(dated, cited.start(), key=lambda day: day.start)
    if (
        place
        and dated[place - 1].end <= cited.start()
        and _AT_ONCE.fullmatch(text[dated[place - 1].end : cited.start()])
    ):
        return dated[place - 1]
    if (
        place < len(dated)
        and dated[place].start >= cited.end()
        and _THEN_DATED.fullmatch(text[cited.end() : dated[place].start])
    ):
        return dated[place]
    return None
