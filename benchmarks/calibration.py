"""How often facts of each confidence and rule are right, by the evaluation's own rules; and the tables of that."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from benchmarks.scoring import Json, scorer
from loaders.facts import Fact, facts
from loaders.minutes.record import MinutesRecord
from loaders.record import record_json

_UNSCORED = ("document", "topics")
_FIELDS_ALONE = ("meeting", "next_meeting")
_LISTED = ("assignees", "amounts")
BANDS = (0.0, 0.7, 0.8, 0.9, 0.95, 1.01)
SURE, WANTED = 0.9, 0.97  # of facts at least so sure, so many must be right
LARGEST_OVERCLAIM = 0.03
_MOST, _PRIOR = 20, 4


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
        told = (name if name in _FIELDS_ALONE else fact.layer, fact.found.confidence)
        for layer, sure in (told, *((f"{name}.{also}", sure) for also, sure in fact.also)):
            wanted, given = compared[layer]
            yield Judged(document, layer, fact.value, fact.found.rule, sure, given <= wanted)


def _entry(written: Json, fact: Fact, name: str, field: str) -> Json | list[Json]:
    if name in _FIELDS_ALONE:
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


class Rated(NamedTuple):
    """A rule in a layer: its shares, the documents it was seen in, and its precision as far as these can tell."""

    layer: str
    rule: str
    share: Share
    documents: int
    precision: float

    @property
    def overclaims(self) -> bool:
        """Whether it is surer than it should be."""
        return self.share.confidence - self.precision > LARGEST_OVERCLAIM


def by_rule(claims: Iterable[Judged]) -> list[Rated]:
    """Each rule with its smoothed precision, the most overconfident first.

    A document weighs at most as much as `_MOST` claims, so that one document does not decide; and each rule begins
    with `_PRIOR` claims as right as its layer is on the whole, so that few claims do not either.
    """
    grouped: dict[tuple[str, str], list[Judged]] = {}
    layers: dict[str, list[Judged]] = {}
    for claim in claims:
        grouped.setdefault((claim.layer, claim.rule), []).append(claim)
        layers.setdefault(claim.layer, []).append(claim)
    usual = {layer: share(told).precision for layer, told in layers.items()}
    rated = [_rated(*key, told, usual[key[0]]) for key, told in grouped.items()]
    return sorted(rated, key=lambda one: one.precision - one.share.confidence)


def _rated(layer: str, rule: str, claims: list[Judged], usual: float) -> Rated:
    documents: dict[str, list[Judged]] = {}
    for claim in claims:
        documents.setdefault(claim.document, []).append(claim)
    shares = [share(told) for told in documents.values()]
    weight = sum(min(one.claims, _MOST) for one in shares)
    right = sum(min(one.claims, _MOST) * one.precision for one in shares)
    return Rated(layer, rule, share(claims), len(documents), (right + _PRIOR * usual) / (weight + _PRIOR))


def sure(claims: Iterable[Judged], least: float = SURE) -> Share:
    """The share of claims at least so confident that is right."""
    return share(claim for claim in claims if claim.confidence >= least)


def print_bands(claims: list[Judged], of: str) -> None:
    """Print the shares by confidence."""
    print(f"\n{f'facts by confidence, {of}':<64}{_HEADING}")
    for name, found in (*by_band(claims).items(), (f"{SURE:.2f} and above (wanted: {WANTED})", sure(claims))):
        print(f"{name:<64}{_figures(found)}")


def by_layer(claims: Iterable[Judged], least: float = SURE) -> dict[str, tuple[Share, Share]]:
    """For each layer, the shares of the claims at least so confident and of those below; then for all of them."""
    told = list(claims)
    grouped: dict[str, list[Judged]] = {}
    for claim in told:
        grouped.setdefault(claim.layer, []).append(claim)
    return {
        layer: (sure(found, least), share(claim for claim in found if claim.confidence < least))
        for layer, found in (*sorted(grouped.items()), ("all", told))
    }


def print_layers(claims: list[Judged], of: str) -> None:
    """Print for each layer how many claims are sure and how many of these are right, and the same of the others."""
    print(f"\n{f'facts by layer, {of}':<40}{'claims':>8}{f'≥ {SURE}':>8}{'right':>8}{f'< {SURE}':>8}{'right':>8}")
    for layer, (high, low) in by_layer(claims).items():
        number = high.claims + low.claims
        shares = (high.claims / number, high.precision, low.claims / number, low.precision)
        print(f"{layer:<40}{number:>8}" + "".join(f"{one:>8.3f}" for one in shares if number))


def print_rules(claims: list[Judged], of: str) -> None:
    """Print each rule's shares, and its smoothed precision."""
    print(f"\n{f'facts by rule, {of}':<64}{_HEADING}{'documents':>11}{'smoothed':>10}")
    for one in by_rule(claims):
        name = f"{one.layer}: {one.rule}"
        mark = "  overclaims" if one.overclaims else ""
        print(f"{name:<64}{_figures(one.share)}{one.documents:>11}{one.precision:>10.3f}{mark}")


_HEADING = f"{'claims':>8}{'right':>8}{'precision':>11}{'confidence':>12}"


def _figures(found: Share) -> str:
    return f"{found.claims:>8}{found.right:>8}{found.precision:>11.3f}{found.confidence:>12.3f}"
