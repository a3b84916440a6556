"""Those who signed electronically, of whom the document shows no more than a trace."""

import re
from collections.abc import Iterator, Mapping, Sequence

from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Found, Signature
from loaders.minutes.signing.cells import label_in
from loaders.minutes.signing.signing_names import listed_name
from loaders.text import Line

_TRACE = re.compile(
    r"\bBank-?ID\b|\bSigner(?:at|ad) (?:med|via|elektroniskt)|\bTransaktionsidentitet|\bFreja eID\b|\bE-signer",
    re.IGNORECASE,
)
_SIGNED_BY = re.compile(
    r"\s*(?:[\w-]+\s){0,5}?(?:undertecknat|signerat|justerat|undertecknats|signerats|signaturer)\b"
    r"(?:\s(?:digitalt|elektroniskt|med\s\w+))?(?:\s+(?:av|följande)\b|\s*:?\s*$)",
    re.IGNORECASE,
)
_CELL = re.compile(r"\S(?:(?!\s{2}|\t).)*")
_FIELD = re.compile(
    r"(?:namn|name|av|(?:digitalt |elektroniskt )?(?:e-)?(?:signerat|undertecknat) av)\s*:?\s+(?=[A-ZÅÄÖ])",
    re.IGNORECASE,
)
_TITLE_FIELD = re.compile(r"(?:titel|roll|befattning|title)\s*:?\s+(?P<title>[^\W\d_]+)", re.IGNORECASE)
_NAME = re.compile(r"(?P<name>[^\W\d_][^\d,(:/\t]*[^\W\d_])(?P<rest>.*)")
_COUNTRY = re.compile(r"\s+(?:Sverige|Sweden)\s*$")
_SAID = re.compile(r"\s*[,(–-]\s*(?P<title>[^\W\d_]+)")
_LONG = 80  # characters of a cell in which several stamps ran together


def electronic(layout: Layout, attended: Sequence[Attendee]) -> Iterator[Signature]:
    """Read the names below `Undertecknat av följande personer`, in capitals or in full as registered.

    Each signs as the stamp says, else as the list of those present has it.
    """
    by_name = {attendee.name.value: attendee for attendee in attended}
    traced = any(_TRACE.search(line.text) for line in layout.closing)
    cover = sorted({*layout.head, *layout.attendance})
    for lines, begun in ((cover, False), (layout.closing, traced)):
        for line, cell, below in _cells(lines, begun=begun):
            for name, start, end, rest in _named(cell[0], by_name):
                begin = line.start + cell.start()
                found = Found(name, layout.text.spans(begin + start, begin + end), "signature-electronic", 0.8)
                yield Signature(found, _stamped(rest, below) or _signs_as(by_name[name]))


def _cells(lines: Sequence[Line], *, begun: bool) -> Iterator[tuple[Line, re.Match[str], str]]:
    """The cells of the lines of a trace, each with the cell at its place on the line below."""
    for n, line in enumerate(lines):
        begun = begun or _SIGNED_BY.match(line.text) is not None
        below = list(_CELL.finditer(lines[n + 1].text)) if n + 1 < len(lines) else []
        for place, cell in enumerate(_CELL.finditer(line.text) if begun else ()):
            yield line, cell, below[place][0] if place < len(below) else ""


def _named(cell: str, people: Mapping[str, Attendee]) -> Iterator[tuple[str, int, int, str]]:
    """The people whom a cell names, each with its place and what is said behind it: one, or several in a long one."""
    if len(cell) >= _LONG:
        folded = cell.casefold()
        for one in people:
            if (start := folded.find(one.casefold())) >= 0:
                yield one, start, start + len(one), cell[start + len(one) :]
        return
    field = _FIELD.match(cell)
    match = _NAME.match(_COUNTRY.sub("", cell), field.end() if field else 0)
    name = listed_name(match["name"], tuple(people)) if match else None
    if match and name is not None:
        yield name, *match.span("name"), match["rest"]


def _stamped(rest: str, below: str) -> str | None:
    """What somebody signs as by what the stamp says behind the name or below it."""
    for match in (_SAID.match(rest), _TITLE_FIELD.match(below)):
        label = label_in(match["title"].capitalize()) if match else None
        if label:
            return str(label.lastgroup)
    return None


def _signs_as(attendee: Attendee) -> str:
    role = attendee.role.value.lower() if attendee.role else ""
    if "sekreterare" in role:
        return "secretary"
    return "chair" if "ordförande" in role and "vice" not in role else "adjuster"
