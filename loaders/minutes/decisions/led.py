"""Points that follow a lead in running text: `Ledningsgruppen beslutade` and att-clauses below it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from loaders.minutes.anchored import Anchored
from loaders.minutes.dates import Day, days
from loaders.minutes.decisions.leads import Lead, decides, whole_lead
from loaders.minutes.items.blocks import Block
from loaders.minutes.items.points import Clause, Points
from loaders.minutes.lines.flow import Flow

_QUOTES = Anchored(r"\bbeslut\w*\b[^.]{0,120}:?$|\bnedan:?$", "beslut|nedan")


@dataclass(frozen=True)
class Led:
    """The points found, and the blocks that are no part of them."""

    clauses: tuple[Clause, ...]
    rest: tuple[Block, ...]


def led_clauses(blocks: Sequence[Block], *, quoted: bool) -> Led:
    """Find leads with their points; where `quoted`, only those of an earlier, dated meeting."""
    found: list[Clause] = []
    rest: list[Block] = []
    place = 0
    announced: Day | None = None
    while place < len(blocks):
        block = blocks[place]
        place += 1
        lead, before = _last_lead(block, blocks[place] if place < len(blocks) else None)
        if lead is not None and lead.day is None and announced is not None:
            lead = replace(lead, day=announced)
        if lead is None or (quoted and lead.day is None):
            rest.append(block)
            announced = _announced(block.flow)
            continue
        if before:
            rest.append(replace(block, flow=before))
        points = Points(lead)
        while place < len(blocks) and (
            blocks[place].marker in {"att", "bullet", "number", "letter"} or points.continues(blocks[place])
        ):
            points.take(blocks[place])
            place += 1
        found.extend(points.clauses())
    return Led(tuple(found), tuple(rest))


def _last_lead(block: Block, after: Block | None) -> tuple[Lead | None, Flow | None]:
    """Read the block's last sentence as a lead to the points below, and what stands before it."""
    if after is None or after.marker not in {"att", "bullet", "number", "letter"} or block.marker:
        return None, None
    parts = block.flow.sentences
    lead = whole_lead(parts[-1]) if parts else None
    if lead is None or not decides(lead):
        return None, None
    start = len(block.flow.characters) - len(parts[-1].characters)
    return lead, block.flow.part(0, start)


def _announced(flow: Flow) -> Day | None:
    """Find the day of the earlier meeting whose decision is announced to follow."""
    last = flow.characters[-200:]
    if not _QUOTES.search(last):
        return None
    return next((day for day in days(last) if not day.digits), None)
