"""Figures: what was measured on which store and mix, and what is wanted of it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure; it should be `least` at least, or `most` at most, where something is wanted."""

    part: str
    name: str
    mix: str
    store: str
    value: float
    unit: str
    least: float | None = None
    most: float | None = None

    @property
    def wanted(self) -> str:
        """What is wanted, as the table says it; with a mark where it is not reached."""
        if self.least is not None:
            return f"≥ {self.least:,.10g}{'' if self.value >= self.least else '  MISSED'}"
        if self.most is not None:
            return f"≤ {self.most:,.10g}{'' if self.value <= self.most else '  MISSED'}"
        return ""

    @property
    def cells(self) -> tuple[str, ...]:
        """A row of the table: name, store, value, unit, what is wanted, mix."""
        return self.name, self.store, f"{self.value:,.2f}", self.unit, self.wanted, self.mix


@dataclass
class Figures:
    """Figures so far; `part` is what is being measured."""

    part: str = ""
    rows: list[Figure] = field(default_factory=list)

    def add(
        self,
        name: str,
        value: float,
        unit: str,
        *,
        store: str = "",
        mix: str = "",
        least: float | None = None,
        most: float | None = None,
    ) -> None:
        """Take a figure down."""
        self.rows.append(Figure(self.part, name, mix, store, round(value, 3), unit, least, most))


def table(rows: Iterable[Figure]) -> Iterator[str]:
    """The figures as lines of text."""
    cells = [("figure", "store", "value", "unit", "wanted", "mix"), *(row.cells for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for name, store, value, *rest in cells:
        left = f"{name:<{widths[0]}}  {store:<{widths[1]}}  {value:>{widths[2]}}"
        right = "  ".join(f"{cell:<{width}}" for cell, width in zip(rest, widths[3:], strict=True))
        yield f"{left} {right}".rstrip()


def merge(file: Path, rows: Iterable[Figure]) -> None:
    """Keep figures as JSON, in place of what the file says of the same parts."""
    made = [asdict(row) for row in rows]
    measured = {row["part"] for row in made}
    kept = json.loads(file.read_text("utf-8")) if file.exists() else []
    others = [row for row in kept if row.get("part") not in {None, *measured}]
    file.write_text(json.dumps([*others, *made], ensure_ascii=False, indent=1) + "\n", "utf-8")
