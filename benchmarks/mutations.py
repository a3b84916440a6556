"""`python -m benchmarks.mutations`: what the reading loses when a document changes and its facts do not.

Each change is applied to every document of the development set, by chance that follows from the seed. A rule that
breaks on these was fitted to its document. --show prints what was lost, by change, document and layer.
"""

import argparse
import random
import sys
from collections.abc import Callable, Iterator
from typing import NamedTuple

from benchmarks.calibration import Judged, judge, print_bands, print_rules
from benchmarks.mutating import layout, wording
from benchmarks.mutating.document import Document
from benchmarks.mutating.edits import Edit, apply
from benchmarks.reading import text_of
from benchmarks.scoring import EVALUATION, Gold, Scores, gold_in, scorer
from loaders.minutes.reader import read_minutes
from loaders.record import record_json
from loaders.text import Text

LARGEST_LOSS = 0.02
Mutate = Callable[[Document, random.Random], Iterator[Edit]]
CHANGES: dict[str, Mutate] = {
    "columns wider": layout.columns,
    "columns narrow": layout.narrow,
    "other labels": wording.labels,
    "page breaks moved": layout.pages,
    "blank lines added": layout.more_blanks,
    "blank lines removed": layout.fewer_blanks,
    "wrapped at another width": layout.wrapped,
    "words divided": layout.hyphenated,
    "characters misread": wording.misread,
}
SWAPPED = "names swapped"
TOGETHER = "all but misreading together"
_JOINED = (SWAPPED, *(change for change in CHANGES if change not in ("columns narrow", "characters misread")))
ANYWHERE = "characters misread anywhere"  # no aim: what is hit in a name is lost


class Loss(NamedTuple):
    """What a change cost in one layer of one document: F1 lost, facts missed and facts invented."""

    change: str
    document: str
    layer: str
    lost: float
    missed: tuple[str, ...]
    invented: tuple[str, ...]


def main(arguments: list[str] | None = None) -> int:
    """Measure; 0 where each change loses little enough, 1 where one does not, 2 without a development set."""
    options = _options(arguments)
    if not EVALUATION.is_dir():
        sys.stderr.write("../shared/evaluation is not beside this checkout: nothing to change\n")
        return 2
    golds = [gold for gold in gold_in(EVALUATION) if options.document in gold.name]
    texts = {gold.name: text_of(gold) for gold in golds}
    whole = _scores((gold, texts[gold.name]) for gold in golds)
    print(f"{'change':<32}{'mean F1':>9}{'loss':>8}\n{'none':<32}{whole.mean:>9.3f}")
    losses: list[Loss] = []
    claims: list[Judged] = []
    worst = 0.0
    for change in (*CHANGES, SWAPPED, TOGETHER, ANYWHERE):
        if options.change in change:
            changed = [mutated(change, gold, texts[gold.name], options.seed) for gold in golds]
            scores = _scores(changed)
            lost = whole.mean - scores.mean
            worst = worst if change == ANYWHERE else max(worst, lost)
            print(f"{change:<32}{scores.mean:>9.3f}{lost:>8.3f}", flush=True)
            losses += _losses(change, whole, scores, changed) if options.show else []
            claims += _claims(changed) if options.rules else []
    for loss in sorted(losses, key=lambda loss: -loss.lost)[: options.show]:
        _print(loss)
    if options.rules:
        print_bands(claims, "changed documents")
        print_rules(claims, "changed documents")
    return int(worst > LARGEST_LOSS)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--show", type=int, default=0, metavar="N", help="print the N worst losses with what was missed"
    )
    parser.add_argument("--rules", action="store_true", help="show how often each rule is right on what was changed")
    parser.add_argument("--change", default="", help="only changes with this in their name")
    parser.add_argument("--document", default="", help="only documents with this in their name")
    return parser.parse_args(arguments)


def mutated(change: str, gold: Gold, text: Text, seed: int) -> tuple[Gold, Text]:
    """A document after a change, with the gold that goes with it."""
    if change == TOGETHER:
        for one in _JOINED:
            gold, text = mutated(one, gold, text, seed)
        return gold, text
    chance = random.Random(f"{seed}-{change}-{gold.name}")
    document = Document(text, gold.record)
    if change == SWAPPED:
        names = wording.Names(document, chance)
        edits = [Edit(*place) for place in names.swapped(text.characters)]
        return Gold(gold.name, gold.path, names.of(gold.record)), apply(text, edits)
    mutate = CHANGES.get(change, wording.misread_anywhere)
    return gold, apply(text, mutate(document, chance))


def _scores(documents: "Iterator[tuple[Gold, Text]] | list[tuple[Gold, Text]]") -> Scores:
    scores = Scores()
    for gold, text in documents:
        scores.add(gold, record_json(read_minutes(text)))
    return scores


def _claims(changed: list[tuple[Gold, Text]]) -> Iterator[Judged]:
    for gold, text in changed:
        yield from judge(gold.name, gold.record, read_minutes(text))


def _losses(change: str, whole: Scores, scores: Scores, changed: list[tuple[Gold, Text]]) -> Iterator[Loss]:
    for gold, text in changed:
        before, after = whole.tallies[gold.name], scores.tallies[gold.name]
        facts = scorer().facts(gold.record, record_json(read_minutes(text)))
        for layer, (wanted, given) in facts.items():
            lost = scorer().f1(*before[layer])[2] - scorer().f1(*after[layer])[2]
            if lost > 0 and wanted:
                yield Loss(change, gold.name, layer, lost, _written(wanted - given), _written(given - wanted))


def _written(facts: set[tuple[object, ...]]) -> tuple[str, ...]:
    return tuple(sorted(" | ".join(str(part) for part in fact) for fact in facts))


def _print(loss: Loss) -> None:
    print(f"\n{loss.change}: {loss.document}, {loss.layer}: -{loss.lost:.3f}")
    for sign, facts in (("-", loss.missed), ("+", loss.invented)):
        for fact in facts[:4]:
            print(f"  {sign} {fact[:160]}")


if __name__ == "__main__":
    sys.exit(main())
