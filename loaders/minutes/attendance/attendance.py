"""Who attended, in which seat and role, from whom, and for which items: `attendance`."""

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.minutes.attendance.acting import acting
from loaders.minutes.attendance.attributes import read
from loaders.minutes.attendance.block import Block
from loaders.minutes.attendance.blocks import blocks
from loaders.minutes.attendance.boxes import marked_absent, unboxed
from loaders.minutes.attendance.entries import entries
from loaders.minutes.attendance.entry import Entry
from loaders.minutes.attendance.labels import Label
from loaders.minutes.attendance.leaving import moved
from loaders.minutes.attendance.merge import merged
from loaders.minutes.attendance.mixed import seats
from loaders.minutes.attendance.spelling import spelled
from loaders.minutes.attendance.surnames import given_first
from loaders.minutes.attendance.titles import secretaries, titled
from loaders.minutes.kind import kind
from loaders.minutes.layout import Layout
from loaders.minutes.record import Attendee, Head
from loaders.names.organisations.party_letters import party_letters
from loaders.text import Line

_LETTERS = re.compile(r"\(([^()]{1,4})\)|,\s([A-ZÅÄÖ]{1,3})(?=[\s,]|$)")
_ELECTS = re.compile(r"\bval av (?:\w+ och )?(?:mötes)?sekreterare", re.IGNORECASE)
_ELECTED = ("member", "substitute", "serving_substitute")
_OFFICIAL = re.compile(r"(?:chef|direktör|sekreterare|strateg|ekonom|handläggare|utredare|jurist)\b")
_ROLL = re.compile(r"\b(?:upprop|närvaro|närvarande|röstlängd|deltagare|anmälan av ombud)", re.IGNORECASE)
_FEW, _EARLY = 3, 5  # parties; items among which the roll is called


def attendance(layout: Layout, head: Head) -> tuple[Attendee, ...]:  # noqa: ARG001
    """Everybody whom the document lists, or says to have acted, as attending or absent."""
    zone, empty = unboxed(_zone(layout))
    lists = list(blocks(zone, {mark.start for mark in layout.text.marks if mark.kind == "heading"}))
    running = [(part.lines[0].start, part.lines[-1].end) for part in layout.items if part.lines]
    listed = merged(layout.text, given_first(_listed(lists, empty)), _numbers(layout))
    listed = listed or _called(layout)
    if not listed and (named := kind(layout)) and named.value == "agenda":
        return ()
    if all(person.role and person.role.rule == "role-label" for person in listed):
        return _with(listed, acting(layout.text, running))
    front = [(line.start, line.end) for line in zone]
    elected = [(p.lines[0].start, p.lines[-1].end) for p in layout.items if p.lines and _ELECTS.search(p.heading.value)]
    present = moved(layout.text, running, secretaries(layout.text, [*front, *elected], listed))
    return spelled(layout.text, titled(layout.text, running, present))


def _called(layout: Layout) -> tuple[Attendee, ...]:
    """Those whom the item of the roll-call lists, where nothing before the items does."""
    roll = next((part for part in layout.items[:_EARLY] if _ROLL.search(part.heading.value)), None)
    called = merged(layout.text, _listed(list(blocks(roll.lines)), frozenset()), _numbers(layout)) if roll else ()
    running = [(part.lines[0].start, part.lines[-1].end) for part in layout.items if part.lines]
    return _with(called, acting(layout.text, running)) if called else ()


def _with(listed: tuple[Attendee, ...], seen: tuple[Attendee, ...]) -> tuple[Attendee, ...]:
    """Those whom labels alone name (`Ordförande`), and those whom the text shows acting."""
    known = {person.name.value for person in listed}
    return (*listed, *(person for person in seen if person.name.value not in known))


def _zone(layout: Layout) -> Iterator[Line]:
    """The lines before the first item, in order."""
    stop = min(
        (part.heading.spans[0].start for part in layout.items if part.heading.spans),
        default=len(layout.text.characters),
    )
    for line in sorted({*layout.head, *layout.attendance}):
        if line.start < stop:
            yield line if line.end <= stop else Line(line.start, stop, line.page, line.text[: stop - line.start])


def _numbers(layout: Layout) -> tuple[int, ...]:
    return tuple(int(digits[0]) for part in layout.items if (digits := re.match(r"\d+", part.number)))


def _listed(lists: list[Block], empty: frozenset[int]) -> Iterator[tuple[Label, Entry]]:
    letters = [m[1] or m[2] for block in lists for piece in block.passages for m in _LETTERS.finditer(piece.characters)]
    parties = sum(party_letters(each) is not None for each in letters) >= _FEW
    for block in lists:
        elected = any(label.seat in _ELECTED for label in (block.label, *block.columns))
        people = [
            read(
                replace(entry, lead=entry.lead or block.group),
                elected=elected,
                parties=parties,
                official=block.label.seat == "other",
                title=block.title,
            )
            for piece in block.passages
            for entry in entries(piece, titled=block.label.role is not None)
        ]
        elected_alone = all(label.seat != "other" for label in block.columns)
        mixed = seats(block.columns, people) if block.columns and (parties or elected_alone) else ()
        for n, person in enumerate(people):
            shared = n == 0 or (person.stretches and people[0].stretches)  # chairs for some items each
            label = block.label if shared else block.label._replace(role=None)
            label = label._replace(seat=mixed[n]) if mixed else label
            if label.seat == "member" and parties and _official(person):
                label = label._replace(seat="other")
            if marked_absent(person.name.places, empty):
                label = label._replace(status="absent")
            elif empty and label.seat == "substitute":
                label = label._replace(seat="serving_substitute")
            yield label, person


def _official(person: Entry) -> bool:
    """Whether a person without party beside elected ones has the title of an official."""
    titles = [role.clean.casefold() for role in person.roles]
    return person.party is None and any(_OFFICIAL.search(title) for title in titles)
