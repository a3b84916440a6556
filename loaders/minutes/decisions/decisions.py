"""What was decided: the points under decision headings, after leads, and in the sentences of notes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.facts import Facts
from loaders.minutes.decisions.leads import Lead
from loaders.minutes.decisions.led import led_clauses
from loaders.minutes.decisions.naming import Nobody, People
from loaders.minutes.decisions.prose import Prose
from loaders.minutes.decisions.table_columns import is_header
from loaders.minutes.decisions.tables import action_list
from loaders.minutes.items.blocks import Block
from loaders.minutes.items.item_sections import item_sections
from loaders.minutes.items.points import Clause, Points
from loaders.minutes.items.sections import Section, own_body
from loaders.minutes.kind import kind
from loaders.minutes.layout import ItemPart, Layout
from loaders.minutes.record import Decision, Head

_NOTES = re.compile(r"(?:minnes|mötes|sammanträdes)?anteckningar", re.IGNORECASE)
_FRONT = 75  # lines
_BY_THE_GROUP = frozenset({"agreed-in-sentence", "labelled-decision", "group-agrees"})
_CHARGED = frozenset({"named-agent-acts", "named-agent-acts-by-form", "somebody-charged"})
_DECIDED = frozenset({"decision", "proposal"})
_SUBJECT = re.compile(r"[A-ZÅÄÖ][^.:;,]{2,60}?(?=\s(?:beslut|beslöt|föresl))")
_OWN_DECISION = re.compile(r"\bbeslutar(?: för egen del)?(?: att)?:?$")


def decisions(layout: Layout, head: Head, people: People | None) -> tuple[Decision, ...]:
    """Read the decisions of every item.

    Minutes with headings (`Beslut`) decide only under them; in others, and in notes, the sentences
    of the running text count too. Proposals, motions and how the vote went are none.
    """
    body = head.body.value if head.body else None
    parts = list(item_sections(layout, body))
    headed = any(section.kind in _DECIDED for _, found in parts for section in found)
    if not headed:
        parts = list(item_sections(layout, body, loose=True))
    style = Style(headed, _is_notes(layout))
    assigning = Assigning(layout, head, people or Nobody())
    return tuple(
        decision
        for item, found in parts
        for decision in _Item(item, found, style, replace(assigning, near=_near(item, found))).read()
    )


@dataclass(frozen=True)
class Style:
    """How the document writes decisions: under headings or not, as minutes or as notes."""

    headed: bool
    notes: bool

    @property
    def strict(self) -> bool:
        """Whether only what stands under a heading counts."""
        return self.headed and not self.notes


def _is_notes(layout: Layout) -> bool:
    called = kind(layout)
    if called is not None and called.value == "notes" and called.rule == "kind-in-head":
        return True
    front = [line.text for line in layout.text.lines[:_FRONT]]
    if any("protokoll" in line.lower() for line in front):
        return False
    return any(_NOTES.search(line) for line in [*front, layout.text.title or ""]) or not any(
        "§" in line for line in front
    )


def _near(item: ItemPart, found: Iterable[Section]) -> str:
    return "\n".join([item.heading.value, *(block.flow.characters for section in found for block in section.blocks)])


@dataclass(frozen=True)
class _Item:
    """One item's sections, and how to read them."""

    part: ItemPart
    sections: tuple[Section, ...]
    style: Style
    assigning: Assigning

    def read(self) -> Iterator[Decision]:
        listed = action_list(self.part, self.assigning)
        if listed:
            yield from listed
            yield from () if self.part.columns else self._above_list()
            return
        for section in self.sections:
            if section.kind in _DECIDED:
                points = Points()
                for block in section.blocks:
                    points.take(block)
                yield from self._points(points.clauses(), proposal=section.kind == "proposal")
            elif section.kind in {"text", "background"}:
                yield from self._running(section)

    def _above_list(self) -> Iterator[Decision]:
        """Read what notes decide above a table of who is to do what."""
        for section in self.sections:
            if self.style.notes and section.kind == "text":
                above = tuple(takewhile(lambda block: not is_header(block.flow.characters), section.blocks))
                told = Prose(self.part, self.assigning, notes=False).read(above)
                yield from (one for one in told if one.text.rule in _BY_THE_GROUP)

    def _running(self, section: Section) -> Iterator[Decision]:
        headed = section.kind == "background" or any(one.kind in _DECIDED for one in self.sections)
        led = led_clauses(section.blocks, quoted=self.style.strict and headed)
        decided_here = [one for one in led.clauses if not self.style.strict or self._counts(one)]
        yield from self._points(decided_here, proposal=False)
        decided = led.clauses or section.kind == "background"
        told = not self.style.notes and decided
        if self.style.strict:
            if not headed and not led.clauses:
                yield from self._unheaded(led.rest)
        else:
            read = Prose(self.part, self.assigning, notes=self.style.notes).read(led.rest)
            yield from (one for one in read if not told or (one.text.rule in _CHARGED and one.due))

    def _unheaded(self, blocks: Iterable[Block]) -> Iterator[Decision]:
        """Read what an item without headings decides in a sentence, where others have them: `Vi beslutar att`."""
        told = Prose(self.part, self.assigning, notes=False).read(blocks)
        yield from (one for one in told if one.text.rule == "agreed-in-sentence")

    def _counts(self, clause: Clause) -> bool:
        """Tell whether a clause under no heading, in minutes with headings, is one of an earlier day or of the body."""
        lead = clause.lead
        if lead is None or lead.day is not None:
            return True
        subject = _SUBJECT.match(lead.flow.characters)
        return subject is not None and self.assigning.met(subject[0])

    def _by_the_body(self, lead: Lead) -> bool:
        """Tell whether a lead names nobody but the body that met."""
        subject = _SUBJECT.match(lead.flow.characters)
        body = self.assigning.head.body
        return subject is None or own_body(f"{subject[0]}s", body.value if body else None)

    def _points(self, points: Iterable[Clause], *, proposal: bool) -> Iterator[Decision]:
        facts = Facts(self.part.number, self.assigning, self.part.heading.value)
        for clause in points:
            own = clause.lead and _OWN_DECISION.search(clause.lead.flow.characters) and self._by_the_body(clause.lead)
            proposes = clause.lead.proposes if clause.lead and clause.lead.proposes else proposal and not own
            yield facts.of_point(clause, proposes=proposes)
