"""Who signed: names under or beside `Vid protokollet`, `Ordförande`, `Justeras`, on the cover or at the end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import NamedTuple

from loaders.minutes.joint_signatures import parted
from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Found, Signature
from loaders.text import Line, Text

_SECRETARY = (
    r"(?:Mötess|S)ekreterare|Vid (?:protokollet|anteckningarna|pennan|tangentbordet|anteckningsblocket)"
    r"|Protokollförare|Antecknare|Antecknar(?=\s*:)|Antecknat av"
    r"|(?:Protokoll(?:et)?|\w*[Aa]nteckningar(?:na)?) för(?:t|da|des|s) av"
    r"|Nämndsekreterare|Kommunsekreterare"
)
_CHAIR = r"(?:Mötes|Tjänstgörande )?[Oo]rdförande"
_ADJUSTER = (
    r"(?:Protokolls?)?[Jj]usterare|(?:Protokolls?)?[Jj]usteringsperson(?:er)?|Justerande|Justera[st]|Justeringsmän"
    r"|Justeringsman|Utses att justera|Utsedd att justera"
)
_LABEL = re.compile(
    rf"(?P<secretary>(?:{_SECRETARY})(?!\w))|(?P<chair>(?:{_CHAIR})(?!\w))|(?P<adjuster>(?:{_ADJUSTER})(?!\w))"
)
_NAME = re.compile(
    r"(?P<name>[A-ZÅÄÖÉÜ][\w’'-]+(?:\s(?:(?:von|af|de|van|der|la|den"
    r"|zu)\s)?[A-ZÅÄÖÉÜ][\w’'-]*\.?){1,3})(?:\s*\([\w ]{1,20}\))?(?:\s*§§?\s*[\d, –-]+)?"
)
_CELL = re.compile(r"(?:(?![ \t]{2}|\t|_{3}|\.{3}|…).)+")
_NO_NAME = re.compile(
    r"(?:Paragraf|Digital|Justering|Kommun|Datum|Underskrift|Organ|Anslag|Protokoll|Plats|Tid)|.*\b\w*(?:kommun|stad"
    r"|förbund|nämnden|styrelsen)$",
    re.IGNORECASE,
)
_ELECTED = re.compile(
    rf"(?:jämte"
    rf"|tillsammans med)\s+ordföranden?\s*(?P<chair>{_NAME.pattern.replace('?P<name>', '?:')})?.{{0,60}}?(?:valdes"
    rf"|utsågs|utses|väljs)\s+(?P<adjuster>[A-ZÅÄÖ][\wåäöé-]+(?:\s[A-ZÅÄÖ][\wåäöé-]+){{1,2}}?)(?=[\s.,]"
    rf"|$)(?=\s+Sekreterare|[\s.,(]|$)"
)
_IS = re.compile(r"Sekreterare\s+(?:är|var)\s+(?P<secretary>[A-ZÅÄÖ][\wåäöé-]+(?:\s[A-ZÅÄÖ][\wåäöé-]+){1,2})")
_TITLED = re.compile(r",\s(?:ordförande|sekreterare|justerare)$")
_CAPTION = re.compile(r"ordförande|sekreterare")
_LIKE, _FAR = 0.9, 12


class _Cell(NamedTuple):
    start: int
    column: int
    text: str


def signatures(layout: Layout, attended: Sequence[Attendee] = ()) -> tuple[Signature, ...]:
    """Find the signatures of the cover and of the end; a name that signs twice in one role is one.

    Where only the trace of electronic signing names people, their role is that of those who `attended`.
    """
    closing, roles = _without_captions(layout.closing)
    ended = (replace(s, role=roles.get(s.name.spans[0].start, s.role)) for s in _labelled(layout.text, closing))
    found = [*_labelled(layout.text, layout.head), *ended, *_told(layout)]
    if not found:
        found = list(_electronic(layout, attended))
    kept: dict[tuple[str, str], Signature] = {}
    for signature in parted(layout.text, found, attended):
        kept.setdefault((signature.name.value, signature.role), signature)
    return tuple(kept.values())


def signed_above(names: Line, labels: Line) -> bool:
    """Tell whether `names` is a line of names that the labels of signatures right below it belong to."""
    cells = list(_cells(names))
    same = len(cells) == len(list(_cells(labels)))
    return bool(cells) and same and signature_labels(labels.text) and all(_person(cell.text) for cell in cells)


def _without_captions(lines: Sequence[Line]) -> tuple[list[Line], dict[int, str]]:
    """Take out lines of small letters that say what those who sign above them are; give roles by where names start."""
    roles: dict[int, str] = {}
    kept: list[Line] = []
    for line in lines:
        cells = list(_cells(line))
        above = list(_cells(kept[-1])) if kept else []
        if (
            cells
            and above
            and all(_CAPTION.fullmatch(c.text) for c in cells)
            and any(signature_labels(k.text) for k in kept)
        ):
            for cell in cells:
                _, start = min((abs(name.column - cell.column), name.start) for name in above)
                roles[start] = "chair" if cell.text.startswith("o") else "secretary"
        else:
            kept.append(line)
    return kept, roles


def _labelled(text: Text, lines: Sequence[Line]) -> Iterator[Signature]:
    if _labels_stand_below(lines):
        yield from _above(text, lines)
        return
    waiting: list[tuple[int, str]] = []  # columns of labels that have no name yet, and their roles
    above: list[_Cell] = []  # names that no label stood over: the label may stand below
    for line in lines:
        cells = list(_cells(line))
        labels = [(cell, match) for cell in cells if (match := _LABEL.match(cell.text))]
        if labels:
            beside = list(_beside(cells, labels))
            yield from (_signature(text, cell, role, "signature-beside-label") for cell, role in beside)
            if not beside and not waiting and len(labels) == len(above):
                yield from (
                    _signature(text, c, _role(m), "signature-above-label")
                    for c, (_, m) in zip(above, labels, strict=True)
                )
                above = []
                continue
            waiting = [] if beside else [(cell.column, _role(match)) for cell, match in labels]
            above = []
        elif names := [cell for cell in cells if _person(cell.text)]:
            pairs = list(_under(names, waiting))
            yield from (_signature(text, cell, role, "signature-under-label") for cell, role in pairs)
            above = [] if pairs else names
            waiting = [] if pairs else waiting
        elif line.text.strip(" ._…\t"):
            above = []
            waiting = [] if ":" in line.text else waiting


def _labels_stand_below(lines: Sequence[Line]) -> bool:
    """Tell a block of signatures that ends with a label right below a name."""
    written = [line.text for line in lines if line.text.strip(" ._…\t")]
    return len(written) > 1 and signature_labels(written[-1]) and all(map(_person, _CELL.findall(written[-2])))


def _above(text: Text, lines: Sequence[Line]) -> Iterator[Signature]:
    """Pair lines of labels with the names right above; labels first, with no label below their names, with those."""
    written = [line for line in lines if line.text.strip(" ._…\t")]
    names: list[_Cell] = []  # not yet paired, of the line above
    waiting: list[str] = []  # roles not yet paired, of the line above
    for n, line in enumerate(written):
        cells = list(_cells(line))
        if signature_labels(line.text):
            roles = [_role(match) for cell in cells if (match := _LABEL.match(cell.text))]
            if len(names) == len(roles):
                yield from (
                    _signature(text, c, role, "signature-above-label") for c, role in zip(names, roles, strict=True)
                )
            names, waiting = [], [] if names else roles
            continue
        people = [cell._replace(text=person) for cell in cells if (person := _person(cell.text))]
        labelled_below = n + 1 < len(written) and signature_labels(written[n + 1].text)
        if waiting and len(people) == len(waiting) and not labelled_below:
            yield from (
                _signature(text, c, role, "signature-under-label") for c, role in zip(people, waiting, strict=True)
            )
            people = []
        names, waiting = people, []


def _cells(line: Line) -> Iterator[_Cell]:
    for match in _CELL.finditer(line.text):
        shown = match[0].strip(" .:_*…")
        if shown:
            column = match.start() + match[0].index(shown)
            yield _Cell(line.start + column, column, shown)


def _role(match: re.Match[str]) -> str:
    return str(match.lastgroup)


def _beside(cells: Sequence[_Cell], labels: Sequence[tuple[_Cell, re.Match[str]]]) -> Iterator[tuple[_Cell, str]]:
    """Give names in the label's own cell after it, or in the next cell of the line."""
    for cell, match in labels:
        rest = cell.text[match.end() :].lstrip(" :.")
        inner = _person(rest)
        following = cells[cells.index(cell) + 1] if cells.index(cell) + 1 < len(cells) else None
        if inner:
            yield _Cell(cell.start + cell.text.index(inner, match.end()), cell.column, inner), _role(match)
        elif not rest and following and len(labels) == 1 and (name := _person(following.text)):
            yield _Cell(following.start, following.column, name), _role(match)


def _under(names: Sequence[_Cell], waiting: Sequence[tuple[int, str]]) -> Iterator[tuple[_Cell, str]]:
    """Pair names with the labels above them: in order where they are as many, else by column."""
    if len(names) == len(waiting):
        yield from (
            (cell._replace(text=_person(cell.text) or cell.text), role)
            for cell, (_, role) in zip(names, waiting, strict=True)
        )
        return
    for cell in names:
        near = min(waiting, key=lambda label: abs(label[0] - cell.column), default=None)
        further = near == waiting[-1] and near[1] == "adjuster" and cell.column > near[0] if near else False
        if near is not None and (abs(near[0] - cell.column) <= _FAR or len(waiting) == 1 or further):
            yield cell._replace(text=_person(cell.text) or cell.text), near[1]


def _person(text: str) -> str | None:
    """Give the name where the words are one, without party and paragraphs."""
    match = _NAME.fullmatch(_TITLED.sub("", text.strip(" ,.")))
    if match is None or _NO_NAME.match(match["name"]) or _LABEL.match(match["name"]):
        return None
    return match["name"]


def _signature(text: Text, cell: _Cell, role: str, rule: str) -> Signature:
    role = "chair" if text.characters.startswith(", ordförande", cell.start + len(cell.text)) else role
    return Signature(Found(cell.text, text.spans(cell.start, cell.start + len(cell.text)), rule, 0.95), role)


def signature_labels(line: str) -> bool:
    """Tell a line that holds nothing but labels of signatures."""
    cells = [cell.strip(" .:_*…\t") for cell in _CELL.findall(line)]
    return any(cells) and all(_LABEL.match(cell) and not _person(cell) for cell in cells if cell)


def _electronic(layout: Layout, attended: Sequence[Attendee]) -> Iterator[Signature]:
    """Read the names below `Undertecknat av följande personer`, in capitals or in full as registered."""
    by_name = {attendee.name.value.casefold(): attendee for attendee in attended}
    begun = False
    for line in layout.closing:
        begun = begun or bool(re.match(r"\s*(?:Undertecknat|Signerat)\s+av", line.text))
        words = line.text.strip().casefold().split()
        attendee = by_name.get(" ".join(words)) or (by_name.get(f"{words[0]} {words[-1]}") if words else None)
        if begun and attendee is not None:
            spans = layout.text.spans(line.start, line.end)
            yield Signature(Found(attendee.name.value, spans, "signature-electronic", 0.8), _signs_as(attendee))


def _signs_as(attendee: Attendee) -> str:
    role = attendee.role.value.lower() if attendee.role else ""
    if "sekreterare" in role:
        return "secretary"
    return "chair" if "ordförande" in role and "vice" not in role else "adjuster"


def _told(layout: Layout) -> Iterator[Signature]:
    """Read sentences of the head: `Att jämte ordförande X justera valdes Y. Sekreterare är Z`."""
    listed = [m["name"] for line in layout.attendance for m in _NAME.finditer(line.text)]
    for line in layout.head:
        for match in (m for pattern in (_ELECTED, _IS) for m in pattern.finditer(line.text)):
            for role, name in match.groupdict().items():
                if name:
                    alike = get_close_matches(name, listed, n=1, cutoff=_LIKE)
                    spans = layout.text.spans(line.start + match.start(role), line.start + match.end(role))
                    yield Signature(Found(alike[0] if alike else name, spans, "signature-told", 0.85), role)
