"""Scores beside those last committed: the file that keeps them, the table that shows them, and what fell."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.scoring import Scores

KEPT = Path(__file__).with_name("scores.json")
LARGEST_FALL = 0.01
_SHOWN = 0.0005
Board = dict[str, dict[str, float]]  # part -> name -> mean F1


class Change(NamedTuple):
    """A figure now and as last committed; None where it was not there."""

    part: str
    name: str
    now: float | None
    then: float | None

    @property
    def rise(self) -> float:
        """How much it rose; below 0 where it fell. What is new or gone did neither."""
        return 0.0 if self.now is None or self.then is None else self.now - self.then

    @property
    def fell(self) -> bool:
        """Whether it fell by more than is let pass unexplained, or is no longer measured."""
        return self.now is None or self.rise < -LARGEST_FALL - 1e-9

    def __str__(self) -> str:
        now, then = ("–" if figure is None else f"{figure:.3f}" for figure in (self.now, self.then))
        mark = "new" if self.then is None else "gone" if self.now is None else ""
        if abs(self.rise) >= _SHOWN:
            mark = f"{'▲' if self.rise > 0 else '▼'} {self.rise:+.3f}"
        return f"{self.name:<52}{now:>8}{then:>8}  {mark}{'  FELL' if self.fell else ''}".rstrip()


def board(scores: Scores) -> Board:
    """What is kept of scores: figures, with the names of layers and the documents' ids."""
    parts = {"all": {"mean": scores.mean}, "layer": scores.layers}
    parts |= {"source": scores.sources, "document": scores.documents}
    return {part: {name: round(figure, 4) for name, figure in figures.items()} for part, figures in parts.items()}


def kept(file: Path = KEPT) -> dict[str, Board]:
    """The committed figures of each set; nothing where none are."""
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def keep(boards: dict[str, Board], file: Path = KEPT) -> None:
    """Write the figures of all sets."""
    file.write_text(json.dumps(boards, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def changes(now: Board, then: Board) -> Iterator[Change]:
    """Each figure beside its committed one, part by part."""
    for part in dict.fromkeys((*now, *then)):
        new, old = now.get(part, {}), then.get(part, {})
        for name in dict.fromkeys((*new, *old)):
            yield Change(part, name, new.get(name), old.get(name))
