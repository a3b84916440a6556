"""The points of a decision: att-clauses, numbered points, bullets, or its sentences one by one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loaders.minutes.blocks import Block
from loaders.minutes.flow import Flow
from loaders.minutes.leads import Lead, cut_lead, whole_lead
from loaders.minutes.sentences import sentences
from loaders.minutes.verbs import kind_of

_EXPLAINS = re.compile(
    r"(?:Dessa|Detta|Denna|Det|Den|De|Beloppet|Bilagan|Förslaget|Där)\b.{0,80}?\b"
    r"(?:framgår|innebär|gäller|avser|omfattar|beror|motiveras|följer)\b"
)
_NEXT_ATT = re.compile(r"(?:[,;]\s+(?:samt|och|dels)|[,;]|\s+samt|(?<=[,;.])\s+och)\s+att\s+(?=\S)", re.IGNORECASE)
_NOTHING = re.compile(
    r"(?:inget beslut|inga beslut|ärendet utg(?:år|ick)|beslut(?:et)? justeras i|paragrafen är)\b.*", re.IGNORECASE
)


@dataclass(frozen=True)
class Clause:
    """One point, without its marker and the leading att, and the lead it stands under."""

    flow: Flow
    lead: Lead | None
    rule: str
    confidence: float


class Points:
    """Gathers the points of one decision, block after block."""

    def __init__(self, lead: Lead | None = None) -> None:
        self.lead = lead
        self.clauses: list[Clause] = []
        self._marker = ""
        self._open = False
        self._indent = 0

    def take(self, block: Block) -> None:
        """Read the next block."""
        if block.marker and block.marker != "issue":
            self._marked(block)
        elif self.continues(block):
            self._append(block.flow)
        else:
            self._prose(block.flow)

    def _marked(self, block: Block) -> None:
        if self._marker and self._open and not self._same_rank(block):
            self._append(block.flow)
            return
        self._marker = block.marker
        self._indent = block.indent
        self._open = True
        cut = cut_lead(block.flow)
        if cut and block.marker == "number":
            self.lead = cut[0]
            self._add(cut[1], "numbered-point")
            return
        inner = whole_lead(block.flow)
        if inner and not block.flow.characters.endswith(":") and inner.flow:
            self.lead = inner
            self._marker = ""
            return
        self._add(block.flow, {"att": "att-clause", "number": "numbered-point"}.get(block.marker, "listed-point"))

    def _same_rank(self, block: Block) -> bool:
        if block.marker != self._marker:
            return block.marker == "att" and self._marker in {"bullet", "letter"}
        return not (block.marker == "bullet" and block.indent > self._indent + 1 and self._ends(":"))

    def continues(self, block: Block) -> bool:
        """Tell whether an unmarked block belongs to the point above it."""
        if not (self._open and self.clauses):
            return False
        if self._ends(":"):
            return bool(block.gap) or block.indent > 0
        if (
            self.clauses[-1].flow.characters.rstrip("?").endswith(("?",))
            or ":" in self.clauses[-1].flow.characters[:-1]
        ):
            return block.indent > 0
        return block.flow.characters[0].islower()

    def _ends(self, character: str) -> bool:
        return bool(self.clauses) and self.clauses[-1].flow.characters.endswith(character)

    def _prose(self, flow: Flow) -> None:
        pointed = bool(self._marker)
        self._open = False
        for sentence in sentences(flow):
            lead = whole_lead(sentence)
            if lead:
                self.lead = lead
                self._marker, pointed = "", False
                continue
            cut = cut_lead(sentence)
            if pointed and not cut and kind_of(sentence.characters) is None:
                break  # told beside the points, not decided
            if cut:
                self.lead = cut[0]
                for piece in run_in(cut[1]):
                    self._add(piece, "clause-in-sentence")
            elif _NOTHING.fullmatch(sentence.characters):
                continue
            elif self.clauses and _EXPLAINS.match(sentence.characters):
                self._append(sentence)
            else:
                self._add(sentence, "sentence-under-heading")

    def _add(self, flow: Flow, rule: str) -> None:
        if flow:
            self.clauses.append(Clause(flow, self.lead, rule, 0.9 if rule == "sentence-under-heading" else 0.95))

    def _append(self, flow: Flow) -> None:
        last = self.clauses.pop()
        self.clauses.append(Clause(last.flow.followed_by(flow), last.lead, last.rule, last.confidence))


def clauses(blocks: Sequence[Block], lead: Lead | None = None) -> Iterator[Clause]:
    """Read the points of what stands under a heading `Beslut` or the like."""
    points = Points(lead)
    for block in blocks:
        points.take(block)
    yield from points.clauses


def run_in(flow: Flow) -> Iterator[Flow]:
    """Cut att-clauses that follow each other in one sentence (`att A, att B samt att C`)."""
    start = 0
    for found in _NEXT_ATT.finditer(flow.characters):
        yield flow.part(start, found.start() + (found[0][0] in ",;"))
        start = found.end()
    yield flow.part(start)
