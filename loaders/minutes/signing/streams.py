"""Labels and names of those who sign, one behind the other on a line that held a page or a paragraph."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Found, Signature
from loaders.minutes.signing.cells import LABEL
from loaders.text import Line

_BETWEEN = re.compile(r"(?:[\s.:_…,/]|§+[\d\s,–-]*+|Paragraf(?:er)?+[\s§]*+(?:\d[\d\s,–-]*+)?+|\([^\W\d_]{1,5}\))*+")
_TITLE = re.compile(r",\s(?P<role>ordförande|sekreterare|protokollförare|justerare)\b")
_ROLES = {
    "ordförande": "chair",
    "sekreterare": "secretary",
    "protokollförare": "secretary",
    "justerare": "adjuster",
}
_SMALL = re.compile(r"ordförande|sekreterare|justerare")
_SMALL_ROW = re.compile(rf"(?<=\w )(?:{_SMALL.pattern})(?: (?:{_SMALL.pattern})){{1,5}}(?=[\s.]|$)")  # below names
_WIDE = re.compile(r"\S(?: {2}|\t)")
_FEWEST, _NEAR = 2, 60


class _Sign(NamedTuple):
    """A label (with its role) or the name of somebody who attended, by place in the text."""

    start: int
    end: int
    role: str
    named: bool


def streamed(layout: Layout, attended: Sequence[Attendee]) -> list[Signature]:
    """Read runs of at least two labels and two names of those who attended with nothing but dots between."""
    names = {attendee.name.value for attendee in attended}
    if not names:
        return []
    ended = layout.text.characters[min((line.start for line in layout.closing), default=0) :] if layout.closing else ""
    names |= {name.upper() for name in names if name.upper() in ended}
    known = re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))
    lines = sorted({*layout.head, *layout.attendance, *layout.closing})
    found: list[Signature] = []
    for start, end in _stretches(layout.text.characters, lines):
        for run in _runs(layout.text.characters, start, end, known):
            found += [_signature(layout, name, label) for label, name in _pairs(run)]
    return found


def above_label(layout: Layout, attended: Sequence[Attendee]) -> list[Signature]:
    """Read who wrote the notes where the text ends with a name and its label alone: `Anna Ek` and `Antecknare`."""
    end = len(layout.text.characters.rstrip())
    last = layout.text.characters[max(0, end - _NEAR) : end]
    label = next((m for m in LABEL.finditer(last) if m.lastgroup == "secretary" and m.end() == len(last)), None)
    before = last[: label.start()].rstrip() if label else ""
    stop = end - len(last) + len(before)
    return [
        Signature(Found(name, layout.text.spans(stop - len(name), stop), "signature-above-label", 0.85), "secretary")
        for name in (attendee.name.value for attendee in attended)
        if before.endswith(name)
    ]


def _stretches(characters: str, lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """The stretches of the text that came as one line without wide gaps, cut into several lines or not."""
    start = None
    for n, line in enumerate(lines):
        after = lines[n + 1].start if n + 1 < len(lines) else None
        start = line.start if start is None else start
        if after is None or not line.end <= after or "\n" in characters[line.end : after]:
            if not _WIDE.search(characters, start, line.end):
                yield start, line.end
            start = None


def _runs(characters: str, start: int, end: int, known: re.Pattern[str]) -> Iterator[list[_Sign]]:
    """Runs of labels and names, in order, that nothing but dots, paragraphs and parties stands between."""
    signs = [_Sign(m.start(), m.end(), str(m.lastgroup), named=False) for m in LABEL.finditer(characters, start, end)]
    signs = [sign for sign in signs if characters[sign.start].isupper()]
    signs += [
        _Sign(row.start() + m.start(), row.start() + m.end(), _ROLES[m[0]], named=False)
        for row in _SMALL_ROW.finditer(characters, start, end)
        for m in _SMALL.finditer(row[0])
    ]
    for match in known.finditer(characters, start, end):
        title = _TITLE.match(characters, match.end())
        role = _ROLES[title["role"]] if title else ""
        signs.append(_Sign(match.start(), title.end() if title else match.end(), role, named=True))
    run: list[_Sign] = []
    for sign in sorted(signs):
        if run and not _BETWEEN.fullmatch(characters, run[-1].end, sign.start):
            yield run
            run = []
        run.append(sign)
    yield run


def _pairs(run: Sequence[_Sign]) -> Iterator[tuple[_Sign, _Sign]]:
    """Each name of a run with its label: labels before names, or as many labels behind names."""
    titled = [sign for sign in run if sign.named and sign.role]
    if len(titled) == len(run) >= _FEWEST and "adjuster" in {sign.role for sign in titled}:
        yield from ((sign, sign) for sign in titled)  # titles stand for labels
        return
    groups = [list(group) for _, group in groupby(run, key=lambda sign: sign.named)]
    if sum(sign.named for sign in run) < _FEWEST or sum(not sign.named for sign in run) < _FEWEST:
        return
    behind = groups[0][0].named and len(groups) % 2 == 0
    if behind and any(len(names) != len(labels) for names, labels in zip(groups[::2], groups[1::2], strict=True)):
        return
    ordered = groups if behind else groups[groups[0][0].named :]
    for first, second in zip(ordered[::2], ordered[1::2], strict=False):
        labels, names = (second, first) if behind else (first, second)
        if len(names) >= len(labels):
            yield from ((labels[min(n, len(labels) - 1)], name) for n, name in enumerate(names))


def _signature(layout: Layout, name: _Sign, label: _Sign) -> Signature:
    characters = layout.text.characters[name.start : name.end]
    title = _TITLE.search(characters)
    end = name.start + (title.start() if title else len(characters))
    spans = layout.text.spans(name.start, end)
    value = " ".join(characters[: end - name.start].split())
    return Signature(Found(value, spans, "signature-in-stream", 0.85), name.role or label.role)
