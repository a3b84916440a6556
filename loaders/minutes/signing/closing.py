"""Who signed: names under or beside `Vid protokollet`, `Ordförande`, `Justeras`, on the cover or at the end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches
from itertools import pairwise

from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Found, Signature
from loaders.minutes.signing.cells import (
    CELL,
    NAME,
    Cell,
    cells_of,
    chairs_too,
    label_in,
    person_in,
    role_in,
    signature_labels,
)
from loaders.minutes.signing.electronic import electronic
from loaders.minutes.signing.forms import flattened, in_a_row, initialled, titled, with_chair
from loaders.minutes.signing.joint import parted
from loaders.minutes.signing.signing_names import as_listed
from loaders.minutes.signing.streams import above_label, streamed
from loaders.text import Line, Text

_ELECTED = re.compile(
    rf"(?:jämte"
    rf"|tillsammans med)\s+ordföranden?\s*(?P<chair>{NAME.pattern.replace('?P<name>', '?:')})?.{{0,60}}?(?:valdes"
    rf"|utsågs|utses|väljs)\s+(?P<adjuster>[A-ZÅÄÖ][\wåäöé-]+(?:\s[A-ZÅÄÖ][\wåäöé-]+){{1,2}}?)(?=[\s.,]"
    rf"|$)(?=\s+Sekreterare|[\s.,(]|$)"
)
_IS = re.compile(r"Sekreterare\s+(?:är|var)\s+(?P<secretary>[A-ZÅÄÖ][\wåäöé-]+(?:\s[A-ZÅÄÖ][\wåäöé-]+){1,2})")
_CAPTION = re.compile(r"ordförande|sekreterare")
_PENNED = re.compile(
    r"\s*(?:Anteckn(?:are|ingar)(?=:)|Vid (?:pennan|protokollet|tangentbordet|anteckningarna)|Antecknat av)\s*:?\s+\S"
)
_AND = re.compile(r"\s+(?:och|samt|&)\s+|\s*[,/;]\s*")
_LIKE, _FAR = 0.9, 12


def signatures(layout: Layout, attended: Sequence[Attendee] = ()) -> tuple[Signature, ...]:
    """Find the signatures of the cover and of the end; a name that signs twice in one role is one.

    Where only the trace of electronic signing names people, their role is that of those who `attended`.
    """
    closing, roles = _without_captions(layout.closing)
    ended = (replace(s, role=roles.get(s.name.spans[0].start, s.role)) for s in _labelled(layout.text, closing))
    penned = [line for line in layout.attendance if _PENNED.match(line.text)]
    found = [
        *_labelled(layout.text, layout.head),
        *_labelled(layout.text, penned),
        *_listed(layout),
        *ended,
        *_told(layout),
        *initialled(layout, attended),
    ]
    found = _in_stream(layout, attended, found)
    signed = {signature.name.value for signature in found}
    found += [signature for signature in in_a_row(layout, attended) if signature.name.value not in signed]
    if not {"chair", "secretary"} & {signature.role for signature in found}:
        found += titled(layout) or list(flattened(layout, attended)) or above_label(layout, attended)
    if not {"chair", "secretary"} <= {signature.role for signature in found}:
        signed = {signature.name.value for signature in as_listed(found, attended)}
        found += [one for one in electronic(layout, attended) if one.name.value not in signed]
    kept: dict[tuple[str, str], Signature] = {}
    for signature in as_listed(parted(layout.text, found, attended), attended):
        kept.setdefault((signature.name.value, signature.role), signature)
    return with_chair(tuple(kept.values()), attended)


def _in_stream(layout: Layout, attended: Sequence[Attendee], found: list[Signature]) -> list[Signature]:
    """Those who sign on lines that ran together, and of the others `found` only such as attended."""
    stream = streamed(layout, attended)
    if not {"chair", "secretary"} & {signature.role for signature in stream}:
        return found
    others = {attendee.name.value for attendee in attended} - {signature.name.value for signature in stream}
    return [*stream, *(signature for signature in found if signature.name.value in others)]


def _listed(layout: Layout) -> Iterator[Signature]:
    """Read a row of names with the labels of signatures right below it, where a list of people ends on the cover."""
    written = [line for line in layout.attendance if line.text.strip()]
    for n, (names, labels) in enumerate(pairwise(written), 2):
        below = written[n].text.strip() if n < len(written) else ""
        if signed_above(names, labels) and not person_in(below):  # whose label it is where it has one below
            yield from _above(layout.text, (names, labels))


def signed_above(names: Line, labels: Line) -> bool:
    """Tell whether `names` is a line of names that the labels of signatures right below it belong to."""
    cells = list(cells_of(names))
    same = len(cells) == len(list(cells_of(labels)))
    return bool(cells) and same and signature_labels(labels.text) and all(person_in(cell.text) for cell in cells)


def _without_captions(lines: Sequence[Line]) -> tuple[list[Line], dict[int, str]]:
    """Take out lines that say what those who sign above them are; give roles by where names start.

    They are in small letters, or fewer than the names above, which labels stand over.
    """
    roles: dict[int, str] = {}
    kept: list[Line] = []
    above: list[Cell] = []  # of the last line kept that has words
    labelled = False  # whether a line kept holds labels
    for line in lines:
        cells = list(cells_of(line))
        if (
            cells
            and above
            and all(_CAPTION.fullmatch(c.text.lower()) for c in cells)
            and (cells[0].text[0].islower() or len(cells) < len(above))
            and labelled
        ):
            for cell in cells:
                _, start = min((abs(name.column - cell.column), name.start) for name in above)
                roles[start] = "chair" if cell.text.lower().startswith("o") else "secretary"
        else:
            kept.append(line)
            above = cells if line.text.strip(" ._…\t") else above
            labelled = labelled or signature_labels(line.text)
    return kept, roles


def _labelled(text: Text, lines: Sequence[Line]) -> Iterator[Signature]:
    if _labels_stand_below(lines):
        yield from _above(text, lines)
        return
    waiting: list[tuple[int, str]] = []  # columns of labels that have no name yet, and their roles
    above: list[Cell] = []  # names that no label stood over: the label may stand below
    for line in lines:
        cells = list(cells_of(line))
        labels = [(cell, match) for cell in cells if (match := label_in(cell.text))]
        if "\t" in line.text and labels and labels[0][0] is not cells[0]:
            labels = []  # a row that tells more of somebody
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
        elif names := [cell for cell in cells if person_in(cell.text)]:
            pairs = list(_under(names, waiting))
            yield from (_signature(text, cell, role, "signature-under-label") for cell, role in pairs)
            above = [] if pairs else names
            waiting = (
                waiting[-1:]
                if pairs and waiting[-1][1] == "adjuster" and (len(waiting) > 1 or chairs_too(cells))
                else []
                if pairs
                else waiting
            )
        elif line.text.strip(" ._…\t"):
            above = []
            waiting = [] if ":" in line.text else waiting


def _labels_stand_below(lines: Sequence[Line]) -> bool:
    """Tell a block of signatures that ends with a label right below a name."""
    written = [line.text for line in lines if line.text.strip(" ._…\t")]
    return len(written) > 1 and signature_labels(written[-1]) and all(map(person_in, CELL.findall(written[-2])))


def _above(text: Text, lines: Sequence[Line]) -> Iterator[Signature]:
    """Pair lines of labels with the names right above; labels first, with no label below their names, with those."""
    written = [line for line in lines if line.text.strip(" ._…\t")]
    names: list[Cell] = []  # not yet paired, of the line above
    waiting: list[str] = []  # roles not yet paired, of the line above
    for n, line in enumerate(written):
        cells = list(cells_of(line))
        if signature_labels(line.text):
            roles = [role for cell in cells if (role := role_in(cell.text))]
            if len(names) == len(roles):
                yield from (
                    _signature(text, c, role, "signature-above-label") for c, role in zip(names, roles, strict=True)
                )
            names, waiting = [], [] if names else roles
            continue
        people = [cell._replace(text=person) for cell in cells if (person := person_in(cell.text))]
        labelled_below = n + 1 < len(written) and signature_labels(written[n + 1].text)
        if waiting and len(people) == len(waiting) and not labelled_below:
            yield from (
                _signature(text, c, role, "signature-under-label") for c, role in zip(people, waiting, strict=True)
            )
            people = []
        names, waiting = people, []


def _role(match: re.Match[str]) -> str:
    return str(match.lastgroup)


def _beside(cells: Sequence[Cell], labels: Sequence[tuple[Cell, re.Match[str]]]) -> Iterator[tuple[Cell, str]]:
    """Give names in the label's own cell after it, or in the next cell of the line."""
    for cell, match in labels:
        rest = cell.text[match.end() :].lstrip(" :.")
        if len(both := [name for one in _AND.split(rest) if (name := person_in(one))]) > 1:
            for name in both:
                yield Cell(cell.start + cell.text.index(name, match.end()), cell.column, name), _role(match)
            continue
        inner = person_in(rest)
        following = cells[cells.index(cell) + 1] if cells.index(cell) + 1 < len(cells) else None
        if inner:
            yield Cell(cell.start + cell.text.index(inner, match.end()), cell.column, inner), _role(match)
        elif not rest and following and len(labels) == 1 and (name := person_in(following.text)):
            yield Cell(following.start, following.column, name), _role(match)
            for further in cells[cells.index(following) + 1 :] if _role(match) == "adjuster" else ():
                if name := person_in(further.text):
                    yield Cell(further.start, further.column, name), _role(match)


def _under(names: Sequence[Cell], waiting: Sequence[tuple[int, str]]) -> Iterator[tuple[Cell, str]]:
    """Pair names with the labels above them: in order where they are as many, else by column."""
    if len(names) == len(waiting):
        yield from (
            (cell._replace(text=person_in(cell.text) or cell.text), role)
            for cell, (_, role) in zip(names, waiting, strict=True)
        )
        return
    for cell in names:
        near = min(waiting, key=lambda label: abs(label[0] - cell.column), default=None)
        further = near == waiting[-1] and near[1] == "adjuster" and cell.column > near[0] if near else False
        if near is not None and (abs(near[0] - cell.column) <= _FAR or len(waiting) == 1 or further):
            yield cell._replace(text=person_in(cell.text) or cell.text), near[1]


def _signature(text: Text, cell: Cell, role: str, rule: str) -> Signature:
    role = "chair" if text.characters.startswith(", ordförande", cell.start + len(cell.text)) else role
    return Signature(Found(cell.text, text.spans(cell.start, cell.start + len(cell.text)), rule, 0.95), role)


def _told(layout: Layout) -> Iterator[Signature]:
    """Read sentences of the head: `Att jämte ordförande X justera valdes Y. Sekreterare är Z`."""
    listed = [m["name"] for line in layout.attendance for m in NAME.finditer(line.text)]
    for line in layout.head:
        for match in (m for pattern in (_ELECTED, _IS) for m in pattern.finditer(line.text)):
            for role, name in match.groupdict().items():
                if name:
                    alike = get_close_matches(name, listed, n=1, cutoff=_LIKE)
                    spans = layout.text.spans(line.start + match.start(role), line.start + match.end(role))
                    yield Signature(Found(alike[0] if alike else name, spans, "signature-told", 0.85), role)
