"""An item's text under its sub-headings: what is decided, what is proposed, what is told, who dissents."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from loaders.minutes.decisions.leads import whole_lead
from loaders.minutes.decisions.verbs import kind_of as kind_by_verb
from loaders.minutes.items.blocks import Block
from loaders.minutes.items.subheadings import HEADINGS
from loaders.minutes.items.telling import says_who, tells
from loaders.minutes.lines.flow import Flow

_COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in HEADINGS)
_RUN_IN = re.compile(r"(?P<label>[A-ZÅÄÖ][\wåäö ]{2,40}):\s+(?=\S)")
_RUN_IN_KINDS = {"decision", "proposed", "motion", "dissent", "interest", "papers", "sent", "background"}
_CHARGES = re.compile(r"(?:Uppdrag|Nytt uppdrag|Åtgärd):\s+(?=[A-ZÅÄÖ])")
_ENDED_BY_LEAD = frozenset({"procedure", "vote", "motion", "background"})
_DECIDES = re.compile(r"(?P<who>[A-ZÅÄÖ][^.:;,]{2,60}?)\s(?P<verb>beslutar|beslutade|beslöt|föreslår|föreslog)\b")
_DEFINITE = re.compile(
    r"(?:(?<=nämnd)en|(?<=styrelse)n|(?<=utskott|nätverk)et|(?<=råd)et|(?<=grupp)en|(?<=förbund)et)$"
)
_LONGEST, _SHORTEST = 9, 3  # words of a heading, known and unknown
_LONGEST_LABEL = 300  # characters


@dataclass(frozen=True)
class Section:
    """The blocks under one sub-heading. `kind` is text where there is none, or an unknown one.

    Kinds: decision, proposal (by the body to another), proposed (to the body), background, earlier, motion,
    procedure, vote, dissent, interest, papers, sent, adjustment, text.
    """

    kind: str
    heading: str
    blocks: tuple[Block, ...]

    @cached_property
    def sentences(self) -> tuple[Flow, ...]:
        """The sentences of its blocks, in order."""
        return tuple(sentence for block in self.blocks for sentence in block.flow.sentences)


def sections(blocks: Sequence[Block], body: str | None) -> Iterator[Section]:
    """Put `blocks` under their headings; `body` is the name of the body that met."""
    kind, heading = "text", ""
    gathered: list[Block] = []
    alone = False  # the section stands in one line with its label
    for place, block in enumerate(blocks):
        labels = alone and says_who(block.flow.characters)
        if alone and not block.marker and not labels:
            yield Section(kind, heading, tuple(gathered))
            kind, heading, gathered = "text", "", []
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        if kind in _ENDED_BY_LEAD and _own_lead(block, after, body, kind):
            yield Section(kind, heading, tuple(gathered))
            kind, heading, gathered = "decision", "", [block]
            continue
        if kind == "decision" and gathered and _tells(block):
            yield Section(kind, heading, tuple(gathered))
            kind, heading, gathered = "background", "", [block]
            continue
        found, rest = _heading(block, after, kind, body)
        alone = rest is not None or (alone and (bool(block.marker) or labels))
        if found is None:
            gathered.append(block)
            continue
        if gathered or heading:
            yield Section(kind, heading, tuple(gathered))
        kind, heading = found, block.flow.characters
        gathered = [rest] if rest else []
    if gathered or heading:
        yield Section(kind, heading, tuple(gathered))


def _tells(block: Block) -> bool:
    """Tell a paragraph below what was decided that has no heading of its own and tells how it came to that."""
    if block.marker or not block.gap:
        return False
    return tells(block.flow.sentences[0].characters)


def kind_of(label: str, body: str | None) -> str | None:
    """Tell what a sub-heading announces; None where it is no known one."""
    label = label.strip().rstrip(":").strip()
    if not label or len(label) > _LONGEST_LABEL or len(label.split()) > _LONGEST:
        return None
    kind, whose = _announced(label)
    if kind == "decision" and whose and not own_body(whose, body):
        return "background"
    if kind == "proposal" and (body is None or not own_body(whose or "", body)):
        return "proposed"
    return kind


@lru_cache(maxsize=4096)
def _announced(label: str) -> tuple[str | None, str | None]:
    """The kind of the first pattern that fits, and the body that it names."""
    for kind, pattern in _COMPILED:
        found = pattern.fullmatch(label)
        if found:
            named = found.groupdict()
            return kind, named.get("decider") or named.get("whose") or named.get("in")
    return None, None


def is_heading(line: str) -> bool:
    """Tell whether a line is a known sub-heading, alone on its line."""
    return line[:1].isupper() and not line.endswith((".", ",")) and kind_of(line, None) is not None


def _heading(block: Block, after: Block | None, current: str, body: str | None) -> tuple[str | None, Block | None]:
    """Find the section that `block` opens, and what of it stands in that section already."""
    if block.marker:
        return None, None
    characters = block.flow.characters
    kind = kind_of(characters, body)
    if kind and not characters.endswith((".", ",")):
        return kind, None
    charges = _CHARGES.match(characters)
    if charges:
        return "decision", replace(block, flow=block.flow.part(charges.end()))
    run_in = _RUN_IN.match(characters)
    if run_in and (kind := kind_of(run_in["label"], body)) in _RUN_IN_KINDS:
        return kind, replace(block, flow=block.flow.part(run_in.end()))
    if block.title or (current != "text" and after and block.gap and _looks_like_heading(block.flow)):
        return "text", None
    return None, None


def _own_lead(block: Block, after: Block | None, body: str | None, kind: str) -> bool:
    """Tell a line on which the body that met begins to decide, below how it came to that: `Direktionen beslutar`."""
    if block.marker or body is None or after is None or after.marker not in {"att", "bullet", "number"}:
        return False
    lead = whole_lead(block.flow)
    said = _DECIDES.match(block.flow.characters)
    if lead is None or said is None or lead.day is not None or not own_body(f"{said['who']}s", body):
        return False
    return kind != "background" or not said["verb"].endswith(("de", "öt"))


def _looks_like_heading(flow: Flow) -> bool:
    characters = flow.characters
    words = characters.split()
    plain = characters[0].isupper() and characters[-1].isalpha()
    return plain and len(words) <= _SHORTEST and kind_by_verb(characters) is None and whole_lead(flow) is None


def own_body(whose: str, body: str | None) -> bool:
    """Tell whether the body in the genitive is the one that met."""
    name = re.sub(r"s$", "", whose.casefold())
    if body is None:
        return True
    met = body.casefold()
    if "utskott" in name and met.endswith(re.sub(r"et$", "", name)):
        return True
    if name in met or met in name or _DEFINITE.sub("", name) in met:
        return not (name in met and met != name and "utskott" in met and "utskott" not in name)
    return bool(
        re.fullmatch(r"(?:nämnden|styrelsen|utskottet|direktionen|rådet|gruppen|fullmäktige|mötet|beredningen)", name)
    )
