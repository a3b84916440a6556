"""A text with edits."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from loaders.derived import Derived
from loaders.text import Text


class Edit(NamedTuple):
    """Characters `start` to `end` become `new`."""

    start: int
    end: int
    new: str


class Edited(Derived):
    """`text` is the whole text after the edits. Of two edits that overlap the first (by place) counts."""

    def __init__(self, before: Text, edits: Iterable[Edit]) -> None:
        self._edits: list[tuple[Edit, int]] = []  # with where it starts in the new text
        pieces, at, length = [], 0, 0
        for edit in sorted(edits):
            if edit.start < at:
                continue
            pieces += [before.characters[at : edit.start], edit.new]
            length += edit.start - at
            self._edits.append((edit, length))
            length += len(edit.new)
            at = edit.end
        pieces.append(before.characters[at:])
        self._old = [edit.start for edit, _ in self._edits]
        self._new = [start for _, start in self._edits]
        self.text = replace(
            before,
            characters="".join(pieces),
            pages=tuple(map(self.forth, before.pages)),
            marks=tuple(m._replace(start=self.forth(m.start), end=self.forth(m.end)) for m in before.marks),
        )

    def forth(self, offset: int) -> int:
        """The place in the new text of a place in the old one."""
        place = bisect_right(self._old, offset) - 1
        if place < 0:
            return offset
        edit, start = self._edits[place]
        inside = min(offset - edit.start, len(edit.new)) if offset < edit.end else len(edit.new) + offset - edit.end
        return start + inside

    def back(self, offset: int, *, end: bool = False) -> int:
        """The place in the old text of a place in the new one; within an edit its start, or its end."""
        place = bisect_right(self._new, offset) - 1
        if place < 0:
            return offset
        edit, start = self._edits[place]
        if offset >= start + len(edit.new):
            return edit.end + offset - start - len(edit.new)
        return edit.end if end and offset > start else edit.start
