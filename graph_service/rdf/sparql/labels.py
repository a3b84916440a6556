"""Where the names in a picture stand, so that none covers another or an end that it is not of."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

_CHARACTER, _LINE = 7.3, 14.0  # of the picture's letters, in its units
_END = 7.0  # from the middle of an end to where nothing is drawn of it
LONGEST = 28  # characters


class Label(NamedTuple):
    """A name: `anchor` says which part of it is at x, as SVG has it; y is its base line."""

    text: str
    x: float
    y: float
    anchor: str


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Box") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


def labels(ends: Sequence[tuple[str, float, float]], width: float, height: float) -> list[Label | None]:
    """A label for each end (name, x, y), the first ones first; None for those that find no room."""
    taken = [_Box(x - _END, y - _END, x + _END, y + _END) for _, x, y in ends]
    placed: list[Label | None] = []
    for place, (name, x, y) in enumerate(ends):
        others = taken[:place] + taken[place + 1 :]
        for label, box in _candidates(name, x, y):
            inside = box.left >= 0 and box.right <= width and box.top >= 0 and box.bottom <= height
            if inside and not any(box.meets(other) for other in others):
                taken.append(box)
                placed.append(label)
                break
        else:
            placed.append(None)
    return placed


def _candidates(name: str, x: float, y: float) -> Iterable[tuple[Label, _Box]]:
    """Above, below, to the right and to the left of an end."""
    text = name if len(name) <= LONGEST else f"{name[: LONGEST - 2].rstrip()} …"
    size, off = len(text) * _CHARACTER, _END + 2
    for left, base, at, anchor in (
        (x - size / 2, y - off, x, "middle"),
        (x - size / 2, y + off + _LINE * 0.7, x, "middle"),
        (x + off, y + _LINE * 0.3, x + off, "start"),
        (x - off - size, y + _LINE * 0.3, x - off, "end"),
    ):
        box = _Box(left, base - _LINE * 0.8, left + size, base + _LINE * 0.2)
        yield Label(text, round(at, 1), round(base, 1), anchor), box
