"""Signatures in other forms than names by labels: `Anna Ek, justerare`, `/Anna`, labels and names run together."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Found, Signature
from loaders.minutes.signing.cells import LABEL, NAME
from loaders.text import Line

_TITLED = re.compile(
    rf"\s*{NAME.pattern}(?:,\s|\s{{2,}}|\t\s*|\s[–-]\s)"
    r"(?:vid tangenterna|(?P<role>[Oo]rdförande|[Ss]ekreterare|[Pp]rotokollförare|(?:[Jj]|[Pp]rotokolls?j)usterare))\s*"
)
_ROLES = {"ordförande": "chair", "sekreterare": "secretary", "protokollförare": "secretary"}
_INITIALLED = re.compile(r"\s*/\s?(?P<name>[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?)\s*")
_LETTERS = re.compile(
    r"\s*(?:Antecknat av|Antecknare|Vid (?:pennan|protokollet|anteckningarna|tangentbordet))\s*:?\s+"
    r"(?P<name>[A-ZÅÄÖ]{2,4})\s*"
)
_NEAR = 8  # lines between those who sign one below the other
_FEWEST = 2
_LAST = 8  # lines of the end


def titled(layout: Layout) -> list[Signature]:
    """Read lines of a name and what its bearer signs as, of which one is `justerare`."""
    lines = sorted({*layout.head, *layout.attendance, *layout.closing})
    found = [
        (n, line, match) for n, line in enumerate(lines) if (match := _TITLED.fullmatch(line.text)) and match["role"]
    ]
    adjusted = [n for n, _, match in found if match["role"].lower().endswith("justerare")]
    return [
        _signature(layout, line, match, _ROLES.get(match["role"].lower(), "adjuster"), "signature-with-title")
        for n, line, match in found
        if any(abs(n - other) <= _NEAR for other in adjusted)
    ]


def initialled(layout: Layout, attended: Sequence[Attendee]) -> Iterator[Signature]:
    """Read `/Anna` or `Antecknat av AE` at the end of notes as who wrote them, in full as listed."""
    for line in layout.closing:
        letters = _LETTERS.fullmatch(line.text)
        called = [a.name.value for a in attended if letters and _letters(a.name.value) == letters["name"]]
        if letters and len(called) == 1:
            found = _signature(layout, line, letters, "secretary", "signature-by-letters")
            yield replace(found, name=found.name._replace(value=called[0]))
        match = _INITIALLED.fullmatch(line.text)
        names = [a.name.value for a in attended if match and _called(a.name.value, match["name"])]
        if match and len(names) == 1:
            found = _signature(layout, line, match, "secretary", "signature-behind-a-slash")
            yield replace(found, name=found.name._replace(value=names[0]))


def _letters(name: str) -> str:
    """The first letters of the words of a name."""
    return "".join(word[0] for word in re.split(r"[\s-]+", name)).upper()


def _called(full: str, name: str) -> bool:
    return full.casefold().startswith(f"{name.casefold()} ") or full.casefold() == name.casefold()


def _signature(layout: Layout, line: Line, match: re.Match[str], role: str, rule: str) -> Signature:
    spans = layout.text.spans(line.start + match.start("name"), line.start + match.end("name"))
    return Signature(Found(match["name"], spans, rule, 0.85), role)


def flattened(layout: Layout, attended: Sequence[Attendee]) -> Iterator[Signature]:
    """Read labels and the names of those who attended on one line of the cover that ran together.

    Each label stands before its name, or all labels before all names.
    """
    names = {a.name.value for a in attended}
    if not names:
        return
    known = _any_of(names)
    for line in sorted({*layout.head, *layout.attendance}):
        first = re.search(r"\bUnderskrift(?:er)?\b|\bSekreterare\b", line.text)
        if first is None:
            continue
        found = sorted(
            [(m.start(), m.end(), str(m.lastgroup)) for m in LABEL.finditer(line.text, first.start())]
            + [(m.start(), m.end(), "") for m in known.finditer(line.text, first.start())]
        )
        runs = [list(run) for _, run in groupby(found, key=lambda one: bool(one[2]))]
        pairs = [(label, name) for labels, of in pairwise(runs) for label, name in _paired(labels, of)]
        if len(pairs) >= _FEWEST:
            for (_, _, role), (start, end, _) in pairs:
                spans = layout.text.spans(line.start + start, line.start + end)
                yield Signature(Found(line.text[start:end], spans, "signature-run-together", 0.75), role)


def in_a_row(layout: Layout, attended: Sequence[Attendee]) -> Iterator[Signature]:
    """Read labels at the end and, behind them all, the names of those who attended, parted by no more than a space."""
    known = _any_of({a.name.value for a in attended})
    ended = [line for line in layout.closing if line.text.strip()][-_LAST:]
    found: list[_Place] = []
    for line in ended if attended else ():
        places = [(m.start(), m.end(), str(m.lastgroup)) for m in LABEL.finditer(line.text)]
        places += [(m.start(), m.end(), "") for m in known.finditer(line.text)]
        bare = LABEL.sub("", known.sub("", line.text)).strip(" :.,_…/")
        if bare or not places:
            found = []
            continue
        found += [(line.start + start, line.start + end, label) for start, end, label in sorted(places)]
    runs = [list(run) for _, run in groupby(found, key=lambda one: bool(one[2]))]
    for labels, people in pairwise(runs):
        if len(people) < _FEWEST:
            continue
        for (_, _, role), (start, end, _) in _paired(labels, people):
            spans = layout.text.spans(start, end)
            yield Signature(Found(layout.text.quote(spans), spans, "signature-in-a-row", 0.75), role)


def _any_of(names: Collection[str]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(name) for name in sorted(names, key=len, reverse=True)))


_Place = tuple[int, int, str]


def _paired(labels: Sequence[_Place], names: Sequence[_Place]) -> Iterator[tuple[_Place, _Place]]:
    """Pair a run of labels with the run of names behind it, the last of a few labels with all further names."""
    if not labels[0][2] or len(names) < len(labels):
        return
    for n, name in enumerate(names):
        if n < len(labels) or labels[-1][2] == "adjuster":
            yield labels[min(n, len(labels) - 1)], name


def with_chair(signatures: tuple[Signature, ...], attended: Sequence[Attendee]) -> tuple[Signature, ...]:
    """Make the chair who signs among others under `Justeras` sign as chair, where nobody else does."""
    chairs = {a.name.value for a in attended if a.role and _chairs(a.role.value)}
    signs = [s for s in signatures if s.role == "adjuster" and s.name.value in chairs]
    adjusters = sum(s.role == "adjuster" for s in signatures)
    if len(signs) != 1 or adjusters < _FEWEST or any(s.role == "chair" for s in signatures):
        return signatures
    return tuple(replace(s, role="chair") if s is signs[0] else s for s in signatures)


def _chairs(role: str) -> bool:
    return any(one.strip().endswith("ordförande") and "vice" not in one for one in role.split(","))
