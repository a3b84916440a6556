"""`python -m benchmarks.grounds FOLDER …`: how often facts on each ground are right, as the confidences need it.

Each folder holds `minutes/` and `gold/`, of minutes that no rule was changed for yet; what its gold has no list of is
not judged. Prints the rows of `loaders/minutes/certainty/measured.py`.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from benchmarks.calibration import Judged, judge
from benchmarks.reading import text_of
from benchmarks.scoring import EVALUATION, Gold, gold_in
from loaders.minutes.certainty.weighing import weighed
from loaders.minutes.reader import read_minutes

MOST = 8  # claims of one document that a ground counts


class Weight(float):
    """What a rule states of a fact, with the fact's grounds, and the weight of what it is a part of."""

    grounds: tuple[str, ...]
    whole: float

    @classmethod
    def of(cls, stated: float, ground: str, doubts: tuple[str, ...] = (), whole: float = 1.0) -> "Weight":
        """Weigh nothing yet: doubts are grounds instead of the rule's."""
        weight = cls(stated)
        weight.grounds, weight.whole = doubts or (ground,), whole
        return weight


def main(folders: list[str]) -> int:
    """Print the counts; exit code 2 where nothing is to be scored."""
    if not folders or not EVALUATION.is_dir():
        sys.stderr.write(f"{__doc__}\nNeeds folders, and ../shared/evaluation beside this checkout.\n")
        return 2
    claims = [claim for folder in folders for gold in gold_in(Path(folder)) for claim in claims_of(gold)]
    for ground, (right, number) in sorted(counts(claims).items()):
        print(f'    "{ground}": ({right}, {number}),')
    return 0


def claims_of(gold: Gold) -> Iterator[Judged]:
    """What is read of a document, with weights for confidences, where its gold can judge it."""
    record = read_minutes(text_of(gold), partial(weighed, scale=Weight.of))
    for claim in judge(str(gold.path), gold.record, record):
        if gold.record.get(claim.layer.partition(".")[0]) is not None:
            yield claim


def counts(claims: Sequence[Judged]) -> dict[str, tuple[int, int]]:
    """Of each ground, how many facts are right of how many; a part counts where its whole is right."""
    right_of: dict[int, bool] = {}
    found: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        weight = claim.confidence
        if not isinstance(weight, Weight):
            continue
        right_of[id(weight)] = claim.right
        if not isinstance(weight.whole, Weight) or right_of.get(id(weight.whole)):
            for ground in weight.grounds:
                found[ground][claim.document].append(claim.right)
    return {ground: _counted(documents.values()) for ground, documents in found.items()}


def _counted(documents: Iterable[list[bool]]) -> tuple[int, int]:
    right = number = 0.0
    for told in documents:
        weight = min(len(told), MOST) / len(told)
        right += sum(told) * weight
        number += len(told) * weight
    return round(right), round(number)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
