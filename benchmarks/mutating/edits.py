"""Edits of a text that carry its pages and marks along."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from loaders.text import Mark, Text


class Edit(NamedTuple):
    """Characters `start` to `end` become `new`; a page starts at `page` characters into it, if told."""

    start: int
    end: int
    new: str
    page: int | None = None


def apply(text: Text, edits: Iterable[Edit]) -> Text:
    """The text after the edits; of two that overlap the first (by place) counts. Page starts that are cut are gone."""
    chosen = _disjoint(edits)
    pieces, moved, cut, new_pages = [], _Moved(), [], []
    at = length = 0
    for edit in chosen:
        kept = text.characters[at : edit.start]
        length += len(kept)
        pieces += [kept, edit.new]
        if edit.page is not None:
            new_pages.append(length + edit.page)
        length += len(edit.new)
        if edit.end > edit.start:
            cut.append((edit.start + bool(edit.new), edit.end))
        at = edit.end
        moved.add(edit, length)
    pieces.append(text.characters[at:])
    pages = [moved.to(p) for p in text.pages if not any(start <= p < end for start, end in cut)]
    marks = tuple(m._replace(start=moved.to(m.start), end=moved.to(m.end)) for m in text.marks)
    return replace(
        text,
        characters="".join(pieces),
        pages=tuple(sorted({0, *pages, *new_pages})),
        marks=tuple(mark for mark in marks if _whole(mark)),
    )


def _disjoint(edits: Iterable[Edit]) -> list[Edit]:
    chosen: list[Edit] = []
    for edit in sorted(edits):
        if not chosen or edit.start >= chosen[-1].end:
            chosen.append(edit)
    return chosen


def _whole(mark: Mark) -> bool:
    return mark.start < mark.end


@dataclass
class _Moved:
    """Where offsets of the old text are in the new one."""

    def __post_init__(self) -> None:
        self._starts: list[int] = []
        self._edits: list[tuple[Edit, int]] = []  # with where its new characters end

    def add(self, edit: Edit, new_end: int) -> None:
        """Take an edit down, behind those before it."""
        self._starts.append(edit.start)
        self._edits.append((edit, new_end))

    def to(self, offset: int) -> int:
        """The new place of an old offset; inside an edit the like place, behind what is only put in."""
        place = bisect_right(self._starts, offset) - 1
        if place < 0:
            return offset
        edit, new_end = self._edits[place]
        if offset >= edit.end:
            return new_end + offset - edit.end
        return min(new_end, new_end - len(edit.new) + offset - edit.start)
