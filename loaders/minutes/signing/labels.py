"""Names that labels of signatures stand beside, over or below."""

import re
from collections.abc import Iterator, Sequence

from loaders.minutes.record import Found, Signature
from loaders.minutes.signing.cells import (
    CELL,
    Cell,
    cells_of,
    chairs_too,
    label_in,
    person_in,
    role_in,
    signature_labels,
)
from loaders.text import Line, Text

_AND = re.compile(r"\s+(?:och|samt|&)\s+|\s*[,/;]\s*")
_FAR = 12


def labelled(text: Text, lines: Sequence[Line]) -> Iterator[Signature]:
    """Yield the signatures on lines with labels: of names in the cell beside a label, under it or above it."""
    if _labels_stand_below(lines):
        yield from names_above(text, lines)
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


def names_above(text: Text, lines: Sequence[Line]) -> Iterator[Signature]:
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
        rest = cell.text[match.end() :].lstrip(" :.,")
        if len(both := [name for one in _AND.split(rest) if (name := person_in(one))]) > 1:
            for name in both:
                yield Cell(cell.start + cell.text.index(name, match.end()), cell.column, name), _role(match)
            continue
        inner = person_in(rest)
        following = cells[cells.index(cell) + 1] if cells.index(cell) + 1 < len(cells) else None
        if inner:
            yield Cell(cell.start + cell.text.index(inner, match.end()), cell.column, inner), _role(match)
            for further in cells[cells.index(cell) + 1 :] if _role(match) == "adjuster" and len(labels) == 1 else ():
                if name := person_in(further.text):
                    yield Cell(further.start, further.column, name), _role(match)
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
