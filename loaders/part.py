"""A part of a text, read as a text of its own."""

from bisect import bisect_left, bisect_right

from loaders.derived import Derived
from loaders.text import Text


class Part(Derived):
    """`text` is the characters `start` to `end` of `whole`, which must be whole lines."""

    def __init__(self, whole: Text, start: int, end: int) -> None:
        self._start = start
        first, last = bisect_right(whole.pages, start), bisect_left(whole.pages, end)
        self.pages_before = first - 1
        self.text = Text(
            whole.characters[start:end].rstrip("\n"),
            (0, *[page - start for page in whole.pages[first:last]]),
            tuple(
                m._replace(start=m.start - start, end=m.end - start)
                for m in whole.marks
                if start <= m.start and m.end <= end
            ),
            None if start else whole.title,
        )

    def back(self, offset: int, *, end: bool = False) -> int:  # noqa: ARG002 - the same for both
        """The place in the whole text of a place in the part."""
        return self._start + offset
