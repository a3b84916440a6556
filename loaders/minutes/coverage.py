"""What no rule understood: lines that no fact, heading, label or furniture claims."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from loaders.minutes.items.headings import section
from loaders.minutes.layout import Layout
from loaders.minutes.lines.presence import starts_list
from loaders.minutes.meeting.fields import label_alone
from loaders.minutes.record import Found, Item, MinutesRecord
from loaders.minutes.signing.cells import signature_labels
from loaders.text import Line
from ontology.statement import Span

_LABEL_ROW = re.compile(r"\s*[A-ZÅÄÖ][\w åäö/-]{1,30}:\s*\S.{0,60}")
_OUTCOME = re.compile(
    r"(?:[\w ]+s )?(?:[Bb]eslut\b|[Öö]verenskomm(?:else|et)|[Rr]eservation|[Jj]äv|[Pp]rotokollsanteckning)"
)
_FACTS = (
    "kind", "head", "attendance", "items", "decisions", "votes", "dissents", "mentions", "references", "next_meeting",
    "signatures",
)  # fmt: skip
_STRUCTURE = re.compile(
    r"\s*(?:Plats och tid för justering|Justeringens (?:plats och tid|tid och plats)|Paragrafer?\b|Anslag|ANSLAG"
    r"|Underskrifter?\b"
    r"|Undertecknat\s+av|Underskriftstjänst|Organisation(?:snr)?\b|Datum:\s+\d{4}-\d\d-\d\d \d\d:|Förvaringsplats"
    r"|Protokollet (?:förvaras|är (?:justerat|digitalt|elektroniskt))|Organ\b|Publicerad:|Senast granskad"
    r"|sammanträde\s*$"
    r"|(?:Mötes|Minnes)?[Aa]nteckningar:?\s*$|(?:www\.|https?:)\S+\s*$|.{0,60}\b(?:beslutar|beslutade"
    r"|enades om)(?: att)?:?\s*$)"
)
_WORDLESS = re.compile(r"[\W\d_]*")


def not_understood(layout: Layout, record: MinutesRecord) -> tuple[Span, ...]:
    """Find the written lines that nothing claims.

    Of the head, the attendance and the closing that is every line without a fact or label of ours. An
    item's running text is read for names, decisions and references, and is understood as the item's
    text; its rows, labelled values and the lines below a heading of an outcome need a fact.
    """
    claimed = _Claims(span for span in _spans(record))
    lines = [
        line
        for line in (*layout.head, *layout.attendance, *layout.closing)
        if not _structure(line.text) and not claimed.meets(line)
    ]
    for part in layout.items:
        lines += [line for line in _needing(part.lines) if not (_structure(line.text) or claimed.meets(line))]
    written = sorted(line for line in lines if not _WORDLESS.fullmatch(line.text))
    return tuple(span for line in written for span in layout.text.spans(line.start, line.end))


def _structure(line: str) -> bool:
    """Tell a line that only gives the document its form: a label, a heading, a note of adjustment or publication."""
    return bool(
        starts_list(line) or section(line) or label_alone(line) or signature_labels(line) or _STRUCTURE.match(line)
    )


def _needing(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the lines of an item that a fact should claim."""
    outcome = False
    for line in lines:
        if section(line.text):
            outcome = bool(_OUTCOME.match(line.text.strip()))
        elif line.text.strip() and (outcome or "\t" in line.text or _LABEL_ROW.fullmatch(line.text)):
            yield line


def _spans(value: object) -> Iterator[Span]:
    """Give the spans of all facts in a record, but for the people, whom no rule need have understood."""
    if isinstance(value, Found):
        yield from value.spans
    elif isinstance(value, tuple):
        for one in value:
            yield from _spans(one)
    elif isinstance(value, MinutesRecord):
        for name in _FACTS:
            yield from _spans(getattr(value, name))
    elif isinstance(value, Item):
        yield from _spans((value.heading, value.case))
    else:
        for name in _names(type(value)):  # type: ignore[arg-type]  # a class can be hashed, whatever mypy thinks
            yield from _spans(getattr(value, name))


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


class _Claims:
    """Stretches of text, asked whether one meets a line."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(set(spans), key=lambda span: (span.start, span.end)):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def meets(self, line: Line) -> bool:
        """Tell whether any stretch has a character of the line."""
        i = bisect_left(self._ends, line.start + 1)
        return i < len(self._starts) and self._starts[i] < line.end
