"""An item's lines as blocks: paragraphs, att-clauses, numbered points, bullets, each with what marks it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from loaders.minutes.items.bare_points import bare_points
from loaders.minutes.lines.flow import Flow
from loaders.text import Line, Text

_SIGNS = "-–—*•·●▪◦‣>→⇒➔➜➢➤►▶☐☑☒□■✓✔✗\uf0a7\uf0b7\uf02d\uf0d8\uf0e0\uf0a8"  # of bullets, arrows and boxes to tick
_MARKERS = (
    ("att", re.compile(r"\s*[Aa]tt(?!\s+göra\s*:)(?::|\s|$)\s*")),
    ("bullet", re.compile(rf"\s*(?:\\?[{_SIGNS}]|[-=]>|\[[ xX]?\]|o(?=\s{{2}}))\s+(?=\S)")),
    ("number", re.compile(r"\s*\d{1,2}[.)]\s+(?=\S)")),
    ("letter", re.compile(r"\s*[a-z][.)]\s+(?=\S)")),
    ("issue", re.compile(r"\s*(?=#\s?\d)")),
)
_ATT = _MARKERS[0][1]
_BEGINS = re.compile(rf"\s*(?:[Aa]tt|\\?[{_SIGNS}#=\[]|o\s|\d|[a-z][.)])")  # as a marker does
_COMPLETE = re.compile(
    r"[.,:;!?…][\"”)]?\s*$|\b(?:samt|och|eller)\s*$|\b(?:beslut\w*|beslöt|föresl\w+|följande|förslag)\s*$"
    r"|\b(?:beslut\w*|beslöts?|enades) (?:efter|därefter|sedan|enhälligt|slutligen)(?: \w+)?\s*$"
    r"|\b(?:föresl\w+|hemställ\w+|rekommend\w+) \w*"
    r"(?:fullmäktige|styrelsen|nämnden|direktionen|kommuner(?:na)?|regionerna|huvudmännen|parterna"
    r"|medlemmarna|ägarna)\s*$"
    r"|\b(?:föresl\w+|rekommend\w+) (?:respektive|samtliga|berörda|alla) \w+\s*$"
)
_RULE = re.compile(r"\s*[_=*-]{3,}\s*")  # a line drawn between items
_ENDED = re.compile(r"[.:!?…][\"”)]?\s*$")
_SPEAKER = re.compile(r"\s*[A-ZÅÄÖØ][\wåäö&-]*(?: [A-ZÅÄÖ][\wåäö&-]*){0,2}:(?:\s|$)")
_SAYS_WHO = re.compile(
    r"(?:^|\s)(?:[Aa]nsv(?:\.|ar|ariga?)?|Å|Utförs av|Klart?"
    r"|Deadline)\s?:\s?[^:.]{1,40}$"
)  # ends what is to do
_WANTS_ATT = re.compile(
    r"\b(?:uppdrag|åt \w+|till \w+|om|genom|för|utan|så|möjlighet\w*|rätt"
    r"|ansvar|syfte|uppgift|behov|beredd|på|med|innebär)\s*$"
)
_WAITS = re.compile(  # verbs and nouns that a clause with `att` may follow
    r"\b(?:uppdra[rs]?|uppdrag|(?:uppmana\w*|föresl\w+|rekommend\w+)(?! \w+ (?!besluta\b)\w+a\b)"
    r"|bemyndiga\w*|befullmäktiga\w*|anmoda\w*"
    r"|hemställ\w+"
    r"|påpeka\w*|säkerställ\w*|se till|verka\w*|visa\w*|meddela\w*|informera\w*|begära|kräv\w*|förutsätt\w*"
    r"|notera\w*"
    r"|anteckna\w*|framför\w*|beton\w*|tillse|medge\w*|önska\w*|understryk\w*|krav|mål|skyldig\w*"
    r"|beslut\w*|anse\w*|ansvar\w*|rätt|möjlighet\w*|ber?|konstatera\w*|förutsättning\w*|innebär\w*|delegera\w*)\b"
)
_UNFINISHED = re.compile(
    r"\b(?:att|av|den|det|efter|eller|en|enligt|ett|från|för|genom|hos|i|inom|med|mellan|mot|och|om|på|samt"
    r"|som|till"
    r"|under|utan|vid|åt|över)\s*$"
)
TELLS_OF = re.compile(  # who voted, dissented or moved, which is told beside what is decided
    r"\s*[A-ZÅÄÖ]\w.{2,400}?\b(?:reserverar sig|reserverade sig|delt(?:ar|og) (?:inte|ej) i|röstar|röstade"
    r"|avst(?:år|od) från att rösta|anmäler jäv|anmälde jäv|yrkar|yrkade"
    r"|har (?:lämnat|inkommit|yttrat)|vill(?:e)? ha antecknat"
    r"|lämnar (?:en |ett |följande )?(?:protokollsanteckning|reservation|särskilt yttrande))\b"
)
_LEADS = re.compile(  # a line that leads to further points: `Nämnden beslutar för egen del att`
    r"\s*[A-ZÅÄÖ]\S+(?: \S+){0,5} (?:beslutar|beslutade|beslöt|föreslår|föreslog)\b[^.;]{0,90}(?:\batt|:)\s*"
)
_TELLING = (
    "reserv",
    "delt",
    "röst",
    "jäv",
    "yrka",
    "lämnar",
    "har ",
    "antecknat",
)  # one of them in each match of `TELLS_OF`
_SHORT = 0.75
_LONG_HEADING = 3  # words
_LONGEST_NAMES = 50  # characters of who is to do something
_LONGEST_LAST = 8  # characters of the words in `_UNFINISHED`


@dataclass(frozen=True)
class Block:
    """A run of lines that belong together; `flow` is its text without the marker.

    `marker` is att, bullet, number, letter, issue or empty; `indent` the column at which it
    starts, or the depth of a marked list item; `gap` whether a blank line stands before it.
    """

    marker: str
    flow: Flow
    indent: int
    gap: bool
    title: bool = False  # the format marks it as a heading


@dataclass(frozen=True)
class Marks:
    """Where list items and headings start, as the document's format says."""

    items: dict[int, int]
    titles: frozenset[int]
    width: int

    @classmethod
    def of(cls, text: Text) -> "Marks":
        """Gather the marks of `text`, and the usual width of its lines."""
        lengths = sorted(len(line.text.rstrip()) for line in text.lines if line.text.strip())
        return cls(
            {mark.start: mark.level for mark in text.marks if mark.kind == "item"},
            frozenset(mark.start for mark in text.marks if mark.kind == "heading"),
            lengths[int(len(lengths) * 0.9)] if lengths else 0,
        )


def _never(_line: str) -> bool:
    return False


def blocks(
    text: Text,
    lines: Sequence[Line],
    marks: Marks,
    is_heading: Callable[[str], bool] = _never,
    *,
    loose: bool = False,
    flows: dict[tuple[int, int], Flow] | None = None,
) -> Iterator[Block]:
    """Cut `lines` into blocks.

    A line goes on with the block above unless a marker, a heading or a blank line starts another;
    a blank line inside a sentence starts none. `loose` text also breaks behind a short line.
    `is_heading` knows the sub-headings, which stand alone. `flows` keeps the running text of what was
    cut before, by where it begins and ends.
    """
    bare = bare_points([line for line in lines if line.text.strip()], is_heading)
    run: list[Line] = []
    opening = ("", 0, False, False)
    gap = False
    for line, after in zip_longest(lines, lines[1:]):
        if not line.text.strip() or _RULE.fullmatch(line.text):
            gap = True
            continue
        marker, cut = _marker(line, [] if opening[3] else run, marks, gap=gap, within=opening[0])
        if line.start in bare:
            marker, cut = "number", bare[line.start]
        heads = _at(line, marks.titles) or (is_heading(line.text.strip()) and not _runs_on(line, after))
        title = heads or (bool(run) and opening[3])
        goes_on = run and not marker and not title and not _breaks(run[-1], line, marks, gap=gap, loose=loose)
        if not goes_on:
            if run:
                yield Block(opening[0], _flow(text, run, flows), *opening[1:])
            run = []
            opening = (marker, _indent(line, marks), gap, heads)
        else:
            cut = 0
        run.append(Line(line.start + cut, line.end, line.page, line.text[cut:]))
        gap = False
    if run:
        yield Block(opening[0], _flow(text, run, flows), *opening[1:])


def _flow(text: Text, run: Sequence[Line], known: dict[tuple[int, int], Flow] | None) -> Flow:
    if known is None:
        return Flow.of(text, run)
    place = (run[0].start, run[-1].end)
    if place not in known:
        known[place] = Flow.of(text, run)
    return known[place]


def _marker(line: Line, run: Sequence[Line], marks: Marks, *, gap: bool, within: str) -> tuple[str, int]:
    """Name the marker that starts `line`, and tell how many characters it takes.

    `run` are the lines of the block above, whose marker is `within`.
    """
    for name, pattern in _MARKERS if _BEGINS.match(line.text) else ():
        found = pattern.match(line.text)
        if not found:
            continue
        apart = name != "att" or gap or "A" in found[0] or found[0].endswith("  ") or _begins(run[-1:], marks)
        if not apart and (within != "att" or not _next_clause(line.text[found.end() :], run)):
            return "", 0
        cut = found.end()
        if name in {"bullet", "number"} and (att := _ATT.match(line.text, cut)):
            cut = att.end()
        return name, cut
    first = line.start + len(line.text) - len(line.text.lstrip())
    level = marks.items.get(line.start, marks.items.get(first))
    if level is None:
        return "", 0
    return "bullet", first - line.start


def _begins(before: Sequence[Line], marks: Marks) -> bool:
    """Tell whether an `att` at the start of a line begins a clause, or goes on with the line `before` it."""
    if not before or _COMPLETE.search(before[0].text):
        return True
    short = len(before[0].text.rstrip()) < _SHORT * marks.width
    return short and not _WANTS_ATT.search(before[0].text)


def _next_clause(clause: str, run: Sequence[Line]) -> bool:
    """Tell a clause that follows an att-clause of full lines: no word in `run` waits for one."""
    above = " ".join(line.text for line in run)
    return bool(clause) and not _WANTS_ATT.search(run[-1].text) and not _WAITS.search(above[above.rfind(" att ") + 1 :])


def _runs_on(line: Line, after: Line | None) -> bool:
    """Tell whether what looks like a longer heading is the first line of a sentence."""
    if after is None or len(line.text.split()) < _LONG_HEADING:
        return False
    following = after.text.strip()
    return following[:1].islower() and not following.startswith("att ")


def _breaks(before: Line, line: Line, marks: Marks, *, gap: bool, loose: bool) -> bool:
    start = line.text.lstrip()[0]
    ended = _ENDED.search(before.text)
    if not start.islower() and (
        before.text.rstrip().endswith(":") or _SAYS_WHO.search(before.text, max(0, _tail(before.text) - _LONGEST_NAMES))
    ):
        return True
    if gap or _UNFINISHED.search(before.text, _tail(before.text)):
        return gap and (bool(ended) or not (start.islower() or start in "&("))
    word = line.text.split()[0]
    room = marks.width - len(before.text.rstrip())
    short = room > len(word) + 1 and len(before.text.rstrip()) < _SHORT * marks.width
    if (ended or short) and (_tells(line.text) or (ended and _LEADS.fullmatch(line.text))):
        return True
    if ended:
        return (short or bool(_SPEAKER.match(line.text))) and not start.islower()
    if loose and _SPEAKER.match(line.text):
        return not _COMPLETE.search(before.text)
    return loose and short and not start.islower() and not _COMPLETE.search(before.text)


def _tells(line: str) -> bool:
    return any(word in line for word in _TELLING) and TELLS_OF.match(line) is not None


def _tail(text: str) -> int:
    """Where the last word begins, at the latest: what ends a text is not sought before it."""
    return max(0, len(text.rstrip()) - _LONGEST_LAST)


def _at(line: Line, starts: frozenset[int]) -> bool:
    return line.start in starts or line.start + len(line.text) - len(line.text.lstrip()) in starts


def _indent(line: Line, marks: Marks) -> int:
    first = len(line.text) - len(line.text.lstrip())
    level = marks.items.get(line.start, marks.items.get(line.start + first))
    return first if level is None else level
