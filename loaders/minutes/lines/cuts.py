"""Flattened transcripts, a page on one line, cut again at page marks, labels, item numbers and the ends of headings."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from loaders.minutes.lines.flat_pages import (
    SECTION,
    begins_item,
    case_end,
    case_start,
    footer_starts,
    header_cuts,
    header_ends,
    top_cuts,
    whole_title,
)
from loaders.minutes.lines.run_in import RunIn
from loaders.minutes.lines.title_ends import title_end
from loaders.names.people.person_names import full_name
from loaders.text import Line, Text

_FLAT, _ENOUGH, _RUN_IN = 300, 8, 2
_LABEL = (
    r"(?:(?<=\d\s)ande(?=\s[A-ZÅÄÖ])"
    r"|(?:Övriga|Ej) (?:deltagande|närvarande|deltagare|(?:beslutande|tjänstgörande)(?: ersättare)?)"
    r"|Övriga(?=:?\s[A-ZÅÄÖ])|Deltagande(?:\sorganisationer)?(?=:)"
    r"|Tjänstgörande [Ee]rsättare"
    r"|(?<!jänstgörande )(?<!ärvarande )(?<!ersonliga )(?<!,\s)(?<!tjg\s)[Ee]rsättare(?!\sför\b)"
    r"|Ledamöter|(?:Vice\s[Oo]|O)rdförande(?=:)"
    r"|Närvarande(?! (?:vid|var))(?: (?:ledamöter|ersättare))?"
    r"|Deltagande\sfrån\s[a-zåäö]+|(?:Deltagare|Närvarande)\s(?:på|via)\s(?:distans|plats|länk|Teams|Zoom)|Meddelat\sförhinder"
    r"|(?:Med på (?:mötet|länk)|På länk|På telefon|Kunde (?:inte|ej) [a-zåäö]+(?: [a-zåäö]+)?|(?:Inte|Ej) med)(?=:)"
    r"|Protokollet justera(?:s|des) av|Anteckningar(?:na)? (?:gjordes|skrevs|fördes|förda) av"
    r"|(?:Lokal|Mötet pågick)(?=:)"
    r"|Justeringsm[aä]n(?=\s[A-ZÅÄÖ][\w-]+\s[A-ZÅÄÖ])|Till justeringsm[aä]n (?:utsågs|utses|valdes)|Namnförtydligande"
    r"|(?:På plats|På distans|Via (?:Teams|länk|Zoom|Skype)|När|Var|Diarienummer|Dnr|Mötesordförande|Anteckningar)(?=:)"
    r"|Tjänstgörande(?=\s[A-ZÅÄÖ])|Anmäl(?:t|da)\s(?:förhinder|frånvaro)|Återbud|Personal(?:företrädare|representanter)"
    r"|Facklig(?:a|t)\s(?:företrädare|ombud)|Adjungera(?:de?|nde)|Protokollförare|Antecknare|Kallade"
    r"|BESLUTANDE|NÄRVARANDE|ÖVRIGA(?: (?:NÄRVARANDE|DELTAGARE|DELTAGANDE))?|ERSÄTTARE|LEDAMÖTER|FRÅNVARANDE|JUSTERARE"
    r"|(?<![A-ZÅÄÖ]\s)(?:UNDERSKRIFTER?|PROTOKOLLJUSTER(?:ING|ARE)|PARAGRAFER|ÄRENDEN|PLATS(?: OCH TID)?|TID|DATUM"
    r"|(?:SAMMANTRÄDES|MÖTES)(?:TID|PLATS|DATUM))|(?:Sammanträdes|Mötes)(?:tid|plats|dag|datum)|Protokolljuster(?:are|ing)"
    r"|Justeringsdatum|Justeringsdag|Ärendelista"
    r"|Beslutande|Deltagare|Medverkande|Frånvarande|Förhinder|Gäster|Inbjudna|Tjänstepersoner|Tjänstemän"
    r"|Sekreterare|Dag(?!\s[A-ZÅÄÖ](?!id\s))|Tid|Plats(?: och tid)?"
    r"|(?:Till\sa|A)tt\s(?:jämte\s\w+\s|tillsammans\smed\s\w+\s)?justera\b"
    r"|Utses att justera|Utsedd att justera|Justerare|Justerande(?=\s[A-ZÅÄÖ])"
    r"|(?<!\d )Justering(?:ens)?(?: plats och tid)?"
    r"|Underskrifter|Paragrafer|Paragraf(?=\s§)|ANSLAG(?:/BEVIS)?|Organ|Justerandes sign(?:atur)?|Utdragsbestyrkande"
    r"|Sammanträdesdatum|Datum|Dagordning|Innehåll|Föredragningslista|Ärendet utgick"
    r"|Vid (?:protokollet|anteckningarna|pennan|tangentbordet)|Antecknat av|Justera[st]"
    r"|MINNESANTECKNINGAR|SAMMANTRÄDESPROTOKOLL|PROTOKOLL(?:SUTDRAG)?|Sammanträdesprotokoll"
    r"|Sida|Protokoll (?:från|fört)|Minnesanteckningar från)"
)
_BREAK = re.compile(
    r"(?=[\sA-ZÅÄÖae\d•·/–-])(?:"  # begins each of them: anywhere else one look is enough
    rf"(?<=\s)(?:{_LABEL}(?=[\s:])|\d{{1,3}}\s?\(\d{{1,3}}\))|(?<=\d\))\s(?=\S)|(?<=\s)(?:[•·]\s|[–-]\s(?=att\b))"
    r"|(?:(?<=[.,:]\s)|(?<=samt\s))\d{1,2}\.\s(?=[a-zåäö])"  # a point in small letters
    r"|(?<=\S\s)(?=(?:(?:Digitalt|Elektroniskt)\s|(?:Detta\sd|D)okument(?:et)?\s(?:har|är)\s(?:\w+\s)?)(?:signerat|undertecknat|justerat))"
    rf"|(?<=[.!?]\s)(?=(?:[A-ZÅÄÖ][\w-]+\s){{4,12}}(?:(?:[Oo]rdförande|[Ss]ekreterare|[Jj]usterare)\s?){{2,4}}\s*$)"
    r"|(?<=[.\d]\s)(?=Protokollet\s(?:är|justeras|undertecknas|signeras)\s(?:digitalt|elektroniskt))"
    r"|(?<=[.!?]\s)(?=/\s?[A-ZÅÄÖ][\w-]{1,30}(?:\s[A-ZÅÄÖ][\w-]{1,30})?\s*$)"  # who wrote the notes
    r"|(?<=,\ssamt\s)(?=att\b)|(?<=,\soch\s)(?=att\b)"
    r"|(?<=[.\w]\s)(?=(?:Vid|På|I)\s(?:mötet|sammanträdet)\s(?:deltog|deltar|närvarade|var\snärvarande)\b)"
    r"|(?<=[.\w]\s)(?=Från\s[A-ZÅÄÖ][^.:,]{2,50}?\s(?:deltog|deltar|närvarade)\b)"
    r"|(?<=[.!?:]\s)(?=[A-ZÅÄÖ][\w-]*(?:styrelsen|nämnden|direktionen|utskottet|rådet|fullmäktige)\s(?:beslut|beslöt))"
    r"|\b(?=På förslag av [^:.]{3,80}:\s)|(?<=\):)\s(?=[A-ZÅÄÖ]))"
)
_SIGNING = re.compile(r"(?:Sekreterare|Paragrafer|Underskrifter)\b[^.,]{0,60}?\s(?P<label>Ordförande)(?=\s[A-ZÅÄÖ])")
_NUMBER = re.compile(
    r"(?=[\d§A-ZÅÄÖ])(?:"
    r"(?:^|(?<=\s))(?P<number>\d{1,3})\s?(?P<form>[.§)–-]?)\s(?=[A-ZÅÄÖ])"
    r"|(?<=\s)(?:[A-ZÅÄÖ]{2,4}\s)?§\s?(?P<par>\d{1,3})\.?\s(?=[A-ZÅÄÖ])"
    r"|(?<=\s)(?P<before>\d{1,3})\s?§\s(?=[A-ZÅÄÖ]))"
)
_INSIDE = re.compile(r"\([^()]*$")  # before a number that a parenthesis holds: (punkt 4)
_SECTION_WORD = re.compile(
    r"[A-ZÅÄÖ][\w-]*(?:s\s(?:beslut|förslag)(?:\still\s\w+)?|\still\sbeslut)?\s[A-ZÅÄÖ\d]|BESLUT\s"
)
_POINT_BEHIND = re.compile(r"(?<=[.:]\s)\d{1,2}\.\s(?=[A-ZÅÄÖ])")
_FIELD = re.compile(r"[\s*_]*(?:Tid|Datum|Plats|Lokal|Mötes(?:tid|datum|plats))\s?:")
_FIELD_BEHIND = re.compile(r"(?<=[\w.,;\s]\s)(?:Tid|Datum|Plats|Lokal|Närvarande|Deltagare)\s?:\s?(?=\S)")
_MARKED = re.compile(r"\s*(?:[Ss]ida?\s)?\d{1,3}\s?(?:\(\d{1,3}\)|(?:av|/)\s?\d{1,3})\s+(?=§\s?\d|\d{1,3}\s?[§.]\s)")
_OF_PERSON = re.compile(r"\s?\(|,\s[A-ZÅÄÖ]")  # behind the name of somebody in a list
_PAGE_NUMBER = re.compile(r"\s*\d{1,3}(?=\s)")


def cut(text: Text) -> tuple[Line, ...]:
    """Give the lines of `text`, those that hold a whole page as the lines they once were.

    Text in double spacing comes without the blank lines between its lines.
    """
    written = [line for line in text.lines if line.text.strip()]
    if not written or not _flat(written):
        run_in = RunIn(written, _BREAK)
        if run_in.told:
            return tuple(piece for whole in text.lines for line in _headed(whole) for piece in run_in.pieces(line))
        run = sum(_section_end(line.text) is not None for line in written) >= _RUN_IN
        return tuple(p for line in _single_spaced(text.lines) for p in _parted(line, sections=run))
    runs = _running([line.text for line in written])
    heads, feet = header_ends(written), footer_starts(written)
    return tuple(
        piece
        for line in text.lines
        for piece in _pieces(line, runs, heads.get(line.start, 0), feet.get(line.start, 0), first=line is written[0])
    )


def _flat(written: Sequence[Line]) -> bool:
    """Whether the lines hold a page each: they are long, or have the numbers of the pages before what is not short."""
    long = sum(len(line.text) for line in written) / len(written)
    numbered = all(line.text.split(maxsplit=1)[0] == str(n) for n, line in enumerate(written, 1))
    return long >= _FLAT or (len(written) > 1 and numbered and long >= _FLAT / 3)


def _headed(line: Line) -> Iterator[Line]:
    """A line, cut where it is a header that names the owner, the body and the kind of document."""
    for begin, end in pairwise([0, *header_cuts(line.text), len(line.text)]):
        yield Line(line.start + begin, line.start + end, line.page, line.text[begin:end])


def _section_end(line: str) -> int | None:
    """Where the section's heading ends with which a line begins that goes on with a sentence: `Beslut Taxan antas`."""
    if not _SECTION_WORD.match(line):
        return None
    heading = SECTION.match(f". {line[:_FLAT]}", 2)
    return heading.end("heading") - 2 if heading else None


def _parted(line: Line, *, sections: bool) -> tuple[Line, ...]:
    """Cut a line at what met on it: a page mark and an item's number, fields of a head, a heading and its text."""
    mark = _MARKED.match(line.text)
    section = _section_end(line.text) if sections else None
    places = [mark.end()] if mark else [section] if section else header_cuts(line.text)
    if section:
        places += [match.start() for match in _POINT_BEHIND.finditer(line.text, section)]
    if _FIELD.match(line.text):
        places += [match.start() for match in _FIELD_BEHIND.finditer(line.text)]
    return tuple(
        Line(line.start + begin, line.start + end, line.page, line.text[begin:end])
        for begin, end in pairwise([0, *places, len(line.text)])
    )


def _single_spaced(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Leave out the blank line after each line of a text in double spacing, which parts paragraphs by more of them."""
    runs = [len(list(run)) for blank, run in groupby(lines, key=lambda line: not line.text.strip()) if blank]
    written = sum(1 for line in lines if line.text.strip())
    adjacent = written - len(runs)
    if len(runs) < _ENOUGH or adjacent > 1 or not (any(run > 1 for run in runs) and all(run % 2 for run in runs[:-1])):
        return tuple(lines)
    kept = []
    for n, line in enumerate(lines):
        apart = n > 0 and lines[n - 1].text.strip()
        if line.text.strip() or not apart:
            kept.append(line)
    return tuple(kept)


def _running(lines: list[str]) -> frozenset[tuple[str, int]]:
    """Find the (form, number) pairs that have a neighbour in number: those of headings."""
    found = {_key(match) for line in lines for match in _NUMBER.finditer(line) if match.start() > 0}
    return frozenset((form, n) for form, n in found if (form, n - 1) in found or (form, n + 1) in found)


def _key(match: re.Match[str]) -> tuple[str, int]:
    under = match["par"] or match["before"]
    return ("§" if match["par"] else "n §", int(under)) if under else (match["form"], int(match["number"]))


def _pieces(line: Line, runs: frozenset[tuple[str, int]], head: int, foot: int, *, first: bool) -> Iterator[Line]:
    page = _PAGE_NUMBER.match(line.text)
    cuts = {page.end() if page else 0, max(head, page.end() if page else 0), len(line.text)}
    if foot:
        cuts.add(foot)
    cuts.update(match.start() for match in _BREAK.finditer(line.text))
    if first:
        cuts.update(top_cuts(line.text))
    cuts.update(match.start("label") for match in _SIGNING.finditer(line.text))
    sections = [match.span("heading") for match in SECTION.finditer(line.text)]
    cuts.update(place for span in sections for place in span)
    numbers = [match for match in _NUMBER.finditer(line.text) if _key(match) in runs and _heads(line.text, match, head)]
    begun = {begin for begin, _ in sections}
    headings = [
        match for match in numbers if match["number"] is None
    ] or numbers  # a point under a paragraph keeps its text
    under = len(headings) < len(numbers)
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


def _heads(line: str, number: re.Match[str], head: int) -> bool:
    """Tell the number of an item or a point from one that a sentence cites; what begins the page needs no cut."""
    if number["number"] is None:
        return begins_item(line, number, head)
    person = full_name(line, number.end(), listed=True)
    if person is not None and _OF_PERSON.match(line, person):
        return False  # of a list of people
    inside = number["form"] == ")" and _INSIDE.search(line, max(0, number.start() - 60), number.start())
    return number.start() > 0 and not inside
