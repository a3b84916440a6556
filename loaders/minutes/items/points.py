"""Points gathered block after block: what starts one, what belongs to the one above, what leads to others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from loaders.minutes.decisions.leads import Lead, cut_lead, whole_lead
from loaders.minutes.decisions.verbs import kind_of
from loaders.minutes.items.blocks import Block
from loaders.minutes.items.breaks import TELLS_OF
from loaders.minutes.items.markers import next_clause
from loaders.minutes.items.telling import says_who, tells
from loaders.minutes.lines.flow import Flow

_EXPLAINS = re.compile(
    r"(?:Dessa|Detta|Denna|Det|Den|De|Beloppet|Bilagan|Förslaget|Där)\b.{0,80}?"
    r"\b(?:framgår|innebär|gäller|avser|omfattar|beror|motiveras|följer)\b"
)
_NEXT_ATT = re.compile(r"(?:[,;]\s+(?:samt|och|dels)|[,;]|\s+samt|(?<=[,;.])\s+och)\s+att\s+(?=\S)", re.IGNORECASE)
_FURTHER = re.compile(  # a clause that nothing but its verb tells, where lines that were its own met
    r"\satt\s(?:(?=[a-zåäö]+(?:et|en|na)\s(?:ska|skall|gäller)\s)|(?=(?:även |vidare |därutöver )?(?:uppdra|ge"
    r"|godkänna|anta|fastställa|utse|överlämna|översända|lägga|notera|avslå|bifalla|bordlägga|återremittera|föreslå"
    r"|tillstyrka|remittera|bevilja|tacka|ställa sig)\s))"
)
_SOLEMN = re.compile(  # what nobody but who decides does, whomever the clause before charges
    r"\satt\s(?=(?:uppdra|godkänna|anta|fastställa|utse|avslå|bifalla|bordlägga|återremittera|tillstyrka)\s)"
)
_WHAT_IS = re.compile(r"\satt\s(?=[a-zåäö]+(?:et|en|na)(?:,\s[^,]{1,40},)?\s[a-zåäö]{2,}s\s)")  # `att hyran höjs till`
_SAYS_WHICH = re.compile(  # a noun that a clause with `att` may say more of, or a word that joins it
    r"(?:(?:en|et|na|ar|er|or)|\b(?:och|samt|eller|men)|(?:förslag|beslut|tillstånd|mandat|fullmakt|delegation|rekommendation|befogenhet)\w*)$"
)
_PROCEDURE = re.compile(
    r"(?:votering|omröstning|proposition|ja-röst|nej-röst|den som vill"
    r"|ordföranden ställer|följande propositionsordning)",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(?:(?:nästa|kommande) (?:möte|sammanträde)\w*\b|inget beslut|inga beslut"
    r"|ärendet utg(?:år|ick)(?!.{0,80}\b(?:tas|till nästa|återkommer)\b)"
    r"|(?:mötet|sammanträdet) (?:ajournera|återuppta)(?:s|des)"
    r"|beslut(?:et)? justeras i|paragrafen är)\b.*",
    re.IGNORECASE,
)
_PROPOSING = re.compile(r"(?:föreslå|rekommendera|hemställa)\b")  # what the lead above decides
_CHARGES = re.compile(r"\b(?:får|ges|fick) i uppdrag\b")
_BESIDE = ("reserver", "delt", "avst", "jäv", "antecknat")  # of what is told beside a point
_RULES = {"att": "att-clause", "number": "numbered-point"}


@dataclass(frozen=True)
class Clause:
    """One point, without its marker and the leading att, and the lead it stands under."""

    flow: Flow
    lead: Lead | None
    rule: str
    confidence: float


@dataclass
class _Point:
    """A point that is being read."""

    lead: Lead | None
    rule: str
    flows: list[Flow] = field(default_factory=list)

    @property
    def announces(self) -> bool:
        """Whether something in it ends in a colon, so that what is set in below it belongs to it."""
        return any(flow.characters.endswith(":") for flow in self.flows)

    @property
    def waits(self) -> bool:
        """Whether it ends in a colon."""
        return self.flows[-1].characters.endswith(":")


class Points:
    """Gathers the points of one decision, block after block."""

    def __init__(self, lead: Lead | None = None) -> None:
        self._lead = lead
        self._points: list[_Point] = []
        self._marker = ""
        self._indent = 0
        self._proposer: Lead | None = None  # the lead that proposes what those below it decide
        self._pointed = False  # the lead stands in a numbered point
        self._run_in = False  # the lead stands in the sentence with what it leads to
        self._open = False  # the last point may go on in the next block

    def clauses(self) -> Iterator[Clause]:
        """Give the points read so far."""
        for point in self._points:
            confidence = 0.9 if point.rule == "sentence-under-heading" else 0.95
            yield Clause(_decided(Flow.joined(point.flows)), point.lead, point.rule, confidence)

    def take(self, block: Block) -> None:
        """Read the next block."""
        if block.marker and block.marker != "issue":
            self._marked(block)
        elif self.continues(block):
            self._points[-1].flows.append(block.flow)
        else:
            self._prose(block.flow)

    def continues(self, block: Block) -> bool:
        """Tell whether an unmarked block belongs to the point above it."""
        if not (self._open and self._points):
            return False
        last = self._points[-1]
        if last.waits:
            return block.gap or block.indent > 0
        return block.indent > 0 if last.announces else block.flow.characters[0].islower()

    def _marked(self, block: Block) -> None:
        if self._marker and self._open and self._points and not self._same_rank(block):
            self._points[-1].flows.append(block.flow)
            return
        self._marker, self._indent, self._open = block.marker, block.indent, True
        whole = block.marker != "number" or _PROPOSING.match(block.flow.characters)
        cut = None if whole else cut_lead(block.flow)
        inner = None if cut or block.flow.characters.endswith(":") else whole_lead(block.flow)
        if cut:
            self._lead, self._pointed = cut[0], True
            self._add(cut[1], "numbered-point")
        elif inner:
            self._lead, self._marker = inner, ""
        else:
            if self._pointed and block.flow.characters[0].isupper():
                self._lead = None  # a point of its own, behind one with a lead in it
            for piece in _further(block.flow) if block.marker == "att" else (block.flow,):
                self._add(piece, _RULES.get(block.marker, "listed-point"))

    def _same_rank(self, block: Block) -> bool:
        """Tell whether the block starts another point, rather than a part of the one above."""
        if block.marker != self._marker:
            return block.marker == "att" and self._marker in {"bullet", "letter"}
        set_in = block.marker == "bullet" and block.indent > self._indent + 1
        return not (set_in and self._points[-1].waits)

    def _prose(self, flow: Flow) -> None:
        pointed = bool(self._marker)
        self._open = False
        for sentence in flow.sentences:
            if _PROCEDURE.match(sentence.characters):
                break
            lead = whole_lead(sentence)
            if lead:
                self._lead, self._marker, pointed = lead, "", False
                continue
            cut = cut_lead(sentence)
            if pointed and not cut and kind_of(sentence.characters) is None and not says_who(sentence.characters):
                break  # told beside the points, not decided
            if self._points and not cut and tells(sentence.characters):
                break
            self._sentence(sentence, cut)

    def _sentence(self, sentence: Flow, cut: tuple[Lead, Flow] | None) -> None:
        if cut:
            self._lead, self._run_in = self._inside(cut[0]), True
            for piece in run_in(cut[1]):
                self._add(piece, "clause-in-sentence")
        elif _NOTHING.fullmatch(sentence.characters) or TELLS_OF.match(sentence.characters):
            return
        elif self._points and (_EXPLAINS.match(sentence.characters) or says_who(sentence.characters)):
            self._points[-1].flows.append(sentence)
        else:
            if self._run_in and _CHARGES.search(sentence.characters):
                self._lead = None  # the body's own decision, behind one that it proposes
            self._add(sentence, "sentence-under-heading")

    def _inside(self, lead: Lead) -> Lead:
        """Read a lead below one that proposes: what another body is to decide is proposed, too."""
        proposer = self._proposer or (self._lead if self._lead and self._lead.proposes else None)
        inner = proposer is not None and not lead.proposes and _of_another(proposer, lead)
        self._proposer = proposer if inner else None
        return replace(lead, proposes=True) if inner else lead

    def _add(self, flow: Flow, rule: str) -> None:
        if flow:
            self._points.append(_Point(self._lead, rule, [flow]))


def _decided(flow: Flow) -> Flow:
    """A point without what is told behind it of who voted or dissented."""
    if not any(word in flow.characters for word in _BESIDE) or len(flow.sentences) == 1:
        return flow
    told = next((one for one in flow.sentences[1:] if TELLS_OF.match(one.characters)), None)
    return flow.part(0, flow.place(told.offsets[0])) if told else flow


def _of_another(outer: Lead, inner: Lead) -> bool:
    """Tell whether the one to decide is another than the one who proposes it, and decides nothing for its own part."""
    first, second = outer.flow.characters.split()[0], inner.flow.characters.split()[0]
    return first.casefold() != second.casefold() and "egen del" not in inner.flow.characters


def run_in(flow: Flow) -> Iterator[Flow]:
    """Cut att-clauses that follow each other in one sentence (`att A, att B samt att C`)."""
    start = 0
    for found in _NEXT_ATT.finditer(flow.characters):
        yield from _further(flow.part(start, found.start() + (found[0][0] in ",;")))
        start = found.end()
    yield from _further(flow.part(start))


def _further(flow: Flow) -> Iterator[Flow]:
    """Cut att-clauses that follow each other without a sign: `lägga rapporten till handlingarna att ge`."""
    start = 0
    if " att " not in flow.characters:
        yield flow
        return
    for begin, end in _next_ones(flow.characters):
        if _is_another(flow.characters, start, begin, end):
            yield flow.part(start, begin)
            start = end
    yield flow.part(start)


def _next_ones(text: str) -> list[tuple[int, int]]:
    """Where each `att` begins and ends with which another clause may begin."""
    return sorted({found.span() for sign in (_FURTHER, _SOLEMN, _WHAT_IS) for found in sign.finditer(text)})


def _is_another(text: str, start: int, begin: int, end: int) -> bool:
    """Tell whether the `att` at `begin` begins a clause behind that from `start` on, rather than being a part of it."""
    above, clause = text[start:begin], text[end:]
    if _FURTHER.match(text, begin) and next_clause(clause, above):
        return True
    if _SAYS_WHICH.search(above):
        return False
    if _WHAT_IS.match(text, begin):
        return " att " not in above and next_clause(clause, above)
    inner = above.rfind(" att ")  # what waits for it has got its `att`
    return _SOLEMN.match(text, begin) is not None and inner > 0 and next_clause(clause, above[inner:])
