"""What reading claimed in each document, by which rule, and each line that no rule understood."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from loaders.facts import Fact
    from loaders.pipeline import Reading
    from loaders.text import Line, Text

_WORDLESS = re.compile(r"[\W_]*")


class LostLine(NamedTuple):
    """A line that no rule understood; page and line count from 1, the line through the whole text."""

    page: int
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How many facts of a layer a rule claimed, and how sure it was on average."""

    layer: str
    rule: str
    facts: int
    confidence: float


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """One document: its written lines, those that hold a fact, those not understood, and the rules' facts.

    Written lines are those with a letter or a number. What is neither a fact nor lost is form (labels, page
    headers) or an item's running text, which is kept as its text.
    """

    file: str
    lines: int
    with_facts: int
    lost: tuple[LostLine, ...]
    rules: tuple[RuleCount, ...]
    problems: tuple[str, ...] = ()

    @property
    def understood(self) -> float:
        """The share of written lines that is not lost."""
        return share_understood(self.lines, len(self.lost))

    def as_json(self) -> dict[str, Any]:
        """The report as JSON."""
        return {
            "file": self.file,
            **_shares(self.lines, self.with_facts, len(self.lost)),
            "rules": [rule_json(rule) for rule in self.rules],
            "lines_not_understood": [line._asdict() for line in self.lost],
            "problems": list(self.problems),
        }


@dataclass
class ReadingReport:
    """All documents of a run, and those that could not be read."""

    documents: list[DocumentReport] = field(default_factory=list)
    errors: list[dict[str, str]] = field(default_factory=list)

    @property
    def totals(self) -> tuple[int, int, int]:
        """Written lines, lines with facts, lines not understood."""
        lost = sum(len(d.lost) for d in self.documents)
        return sum(d.lines for d in self.documents), sum(d.with_facts for d in self.documents), lost

    @property
    def rules(self) -> tuple[RuleCount, ...]:
        """The rules of all documents together."""
        return _counted(
            (r.layer, r.rule, r.facts, r.facts * r.confidence) for document in self.documents for r in document.rules
        )

    def as_json(self) -> dict[str, Any]:
        """The report as JSON: each document, and the total."""
        total = {"documents": len(self.documents), **_shares(*self.totals), "rules": [rule_json(r) for r in self.rules]}
        return {"documents": [d.as_json() for d in self.documents], "total": total, "errors": self.errors}


def share_understood(lines: int, lost: int) -> float:
    """The share of written lines that is not lost; all of nothing."""
    return 1 - lost / lines if lines else 1.0


def rule_json(rule: RuleCount) -> dict[str, Any]:
    """A rule's count as JSON."""
    return {"class": rule.layer, "rule": rule.rule, "facts": rule.facts, "confidence": round(rule.confidence, 3)}


def report_of(reading: "Reading") -> DocumentReport:
    """The report of a document that was read."""
    from loaders.facts import facts

    assert reading.text is not None  # what was read without error has a text
    assert reading.record is not None
    found = list(facts(reading.record))
    written = [line for line in reading.text.lines if not _WORDLESS.fullmatch(line.text)]
    return DocumentReport(
        str(reading.path),
        len(written),
        len(_meeting(written, found)),
        tuple(lost_lines(reading.text, chain.from_iterable(m.not_understood for m in reading.record.meetings))),
        _counted((fact.layer, fact.found.rule, 1, fact.found.confidence) for fact in found),
        reading.problems,
    )


def lost_lines(text: "Text", spans: Iterable[Any]) -> Iterator[LostLine]:
    """The lines that spans lie on, each once."""
    starts = [line.start for line in text.lines]
    for number in dict.fromkeys(bisect_right(starts, span.start) for span in spans):
        line = text.lines[number - 1]
        yield LostLine(line.page, number, " ".join(line.text.split()))


def _meeting(lines: Sequence["Line"], found: "Iterable[Fact]") -> set[int]:
    """The starts of those lines that have a character of a fact."""
    starts = [line.start for line in lines]
    met: set[int] = set()
    for span in {span for fact in found for span in fact.found.spans}:
        at = max(0, bisect_right(starts, span.start) - 1)
        while at < len(lines) and lines[at].start < span.end:
            if lines[at].end > span.start:
                met.add(lines[at].start)
            at += 1
    return met


def _counted(claims: Iterable[tuple[str, str, int, float]]) -> tuple[RuleCount, ...]:
    sums: dict[tuple[str, str], tuple[int, float]] = {}
    for layer, rule, number, sure in claims:
        before = sums.get((layer, rule), (0, 0.0))
        sums[layer, rule] = before[0] + number, before[1] + sure
    return tuple(RuleCount(*key, number, sure / number) for key, (number, sure) in sorted(sums.items()))


def _shares(lines: int, with_facts: int, lost: int) -> dict[str, Any]:
    understood = round(share_understood(lines, lost), 4)
    return {"lines": lines, "lines_with_facts": with_facts, "lines_lost": lost, "understood": understood}
