"""Records against gold by the evaluation's own scorer: tallies a document and layer, and the means over them."""

import importlib.util
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

EVALUATION = Path(__file__).parents[2] / "shared" / "evaluation"
Json = dict[str, Any]
Tally = tuple[int, int, int]  # hits, gold, predicted


@dataclass(frozen=True, slots=True)
class Gold:
    """A document and what a careful reader finds in it."""

    name: str
    path: Path
    record: Json

    @property
    def source(self) -> str:
        """Where it comes from: the first word of its name."""
        return self.name.partition("-")[0]


@cache
def scorer() -> ModuleType:
    """The evaluation's `score.py`."""
    spec = importlib.util.spec_from_file_location("score", EVALUATION / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold_in(root: Path) -> list[Gold]:
    """The documents of `root/minutes` that have a record of their name in `root/gold`, by name."""
    found = []
    for path in sorted((root / "minutes").iterdir()):
        record = root / "gold" / f"{path.stem}.json"
        if record.exists():
            found.append(Gold(path.stem, path, json.loads(record.read_text(encoding="utf-8"))))
    return found


@dataclass
class Scores:
    """Tallies of a set of documents."""

    tallies: dict[str, dict[str, Tally]] = field(default_factory=dict)

    def add(self, gold: Gold, predicted: Json) -> None:
        """Score one document."""
        self.tallies[gold.name] = {
            layer: (len(wanted & given), len(wanted), len(given))
            for layer, (wanted, given) in scorer().facts(gold.record, predicted).items()
        }

    @property
    def layers(self) -> dict[str, float]:
        """F1 of each layer that has gold, over all documents."""
        return _f1(self.tallies.values())

    @property
    def mean(self) -> float:
        """The mean of the layers."""
        return _mean(self.layers)

    @property
    def documents(self) -> dict[str, float]:
        """The mean of the layers that have gold, for each document."""
        return {name: _mean(_f1([tallies])) for name, tallies in self.tallies.items()}

    @property
    def sources(self) -> dict[str, float]:
        """The mean of the layers, for the documents of each source; nothing where each document is a source."""
        grouped: dict[str, list[dict[str, Tally]]] = {}
        for name, tallies in self.tallies.items():
            grouped.setdefault(name.partition("-")[0], []).append(tallies)
        if len(grouped) == len(self.tallies):
            return {}
        return {source: _mean(_f1(tallies)) for source, tallies in grouped.items()}


def _f1(tallies: Iterable[dict[str, Tally]]) -> dict[str, float]:
    summed: dict[str, list[int]] = {}
    for document in tallies:
        for layer, tally in document.items():
            summed[layer] = [a + b for a, b in zip(summed.get(layer, (0, 0, 0)), tally, strict=True)]
    return {layer: scorer().f1(*tally)[2] for layer, tally in summed.items() if tally[1]}


def _mean(figures: dict[str, float]) -> float:
    return sum(figures.values()) / len(figures) if figures else 0.0
