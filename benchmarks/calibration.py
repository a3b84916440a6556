"""How often facts of each confidence and rule are right, by the evaluation's own rules."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from benchmarks.scoring import Json, scorer
from loaders.facts import Fact, facts
from loaders.minutes.record import MinutesRecord
from loaders.record import record_json

_UNSCORED = ("document", "topics")
_ALSO = {"attendance": ("attendance.status", "attendance.capacity"), "decisions": ("decisions.kind",)}
_LISTED = ("assignees", "amounts")
BANDS = (0.0, 0.7, 0.8, 0.9, 0.95, 1.01)


class Judged(NamedTuple):
    """A claim that gold can say right or wrong to: what was claimed in which layer, by which rule."""

    document: str
    layer: str
    value: str
    rule: str
    confidence: float
    right: bool


class Share(NamedTuple):
    """Of `claims`, how many are right, and how sure the rules were of them on average."""

    right: int
    claims: int
    confidence: float

    @property
    def precision(self) -> float:
        """The share that is right."""
        return self.right / self.claims if self.claims else 1.0


def judge(document: str, gold: Json, record: MinutesRecord) -> Iterator[Judged]:
    """Each claim of a record, alone against the gold; what gold has no layer for (kind, topics) is left out."""
    written = record_json(record)
    for fact in facts(record):
        name, _, field = fact.layer.partition(".")
        if name in _UNSCORED:
            continue
        compared = scorer().facts({name: gold.get(name)}, {name: _entry(written, fact, name, field)})
        fields_alone = name in ("meeting", "next_meeting")
        for layer in (name,) if fields_alone else (fact.layer, *_ALSO.get(fact.layer, ())):
            wanted, given = compared[layer]
            yield Judged(document, layer, fact.value, fact.found.rule, fact.found.confidence, given <= wanted)


def _entry(written: Json, fact: Fact, name: str, field: str) -> Json | list[Json]:
    if name in ("meeting", "next_meeting"):
        return {field: written[name][field]}
    row = written[name][fact.row]
    return [row | {field: [fact.found.value]}] if field in _LISTED else [row]


def share(claims: Iterable[Judged]) -> Share:
    """How many of these are right."""
    told = list(claims)
    sure = sum(claim.confidence for claim in told) / len(told) if told else 1.0
    return Share(sum(claim.right for claim in told), len(told), sure)


def by_band(claims: list[Judged]) -> dict[str, Share]:
    """Shares by confidence."""
    edges = pairwise(BANDS)
    return {
        f"{low:.2f} – {min(high, 1):.2f}": share(c for c in claims if low <= c.confidence < high) for low, high in edges
    }


def by_rule(claims: list[Judged]) -> dict[tuple[str, str], Share]:
    """Shares by layer and rule, the worst first."""
    grouped: dict[tuple[str, str], list[Judged]] = {}
    for claim in claims:
        grouped.setdefault((claim.layer, claim.rule), []).append(claim)
    shares = {key: share(told) for key, told in grouped.items()}
    return dict(sorted(shares.items(), key=lambda one: (one[1].precision, -one[1].claims)))


def sure(claims: list[Judged], least: float = 0.9) -> Share:
    """The share of claims at least so confident that is right."""
    return share(claim for claim in claims if claim.confidence >= least)
