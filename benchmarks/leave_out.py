"""`python -m benchmarks.leave_out`: the score of each document without the rules that only its own kin need.

Rules are written while documents are looked at, so the score on these is better than on others. For each source of the
development set, the facts by rules that find something right in no other source are left out of its documents' records
(and for each document, those by rules that no other document needs). What is left is what the rules that carry over
find. It is an estimate from above: a rule that is left out takes no other rule's facts with it, and a rule that
carries over may still have learned words from the document.
"""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from copy import deepcopy

from benchmarks.calibration import Judged, judge
from benchmarks.reading import text_of
from benchmarks.scoring import EVALUATION, Gold, Json, Scores, gold_in
from loaders.facts import Fact, facts
from loaders.minutes.reader import read_minutes
from loaders.minutes.record import MinutesRecord
from loaders.record import record_json

Read = tuple[Gold, MinutesRecord]
_LISTED = ("assignees", "amounts")


def main() -> int:
    """Print the scores by source and by document; exit code 2 where the development set is absent."""
    if not EVALUATION.is_dir():
        sys.stderr.write("../shared/evaluation is not beside this checkout: nothing to score with\n")
        return 2
    read = [(gold, read_minutes(text_of(gold))) for gold in gold_in(EVALUATION)]
    claims = [claim for gold, record in read for claim in judge(gold.name, gold.record, record)]
    whole = _scores((gold, record_json(record)) for gold, record in read)
    by_source = _left(read, claims, lambda name: name.partition("-")[0])
    by_document = _left(read, claims, lambda name: name)
    print(f"{'mean F1':<52}{'all rules':>11}{'without its source':>20}{'without itself':>16}")
    print(f"{'all':<52}{whole.mean:>11.3f}{by_source.mean:>20.3f}{by_document.mean:>16.3f}")
    for part in ("sources", "layers", "documents"):
        figures = [getattr(scores, part) for scores in (whole, by_source, by_document)]
        for name in figures[0]:
            print(f"{name:<52}{figures[0][name]:>11.3f}{figures[1][name]:>20.3f}{figures[2][name]:>16.3f}")
    return 0


def _scores(records: Iterable[tuple[Gold, Json]]) -> Scores:
    scores = Scores()
    for gold, record in records:
        scores.add(gold, record)
    return scores


def _left(read: list[Read], claims: list[Judged], kin: Callable[[str], str]) -> Scores:
    """Scores of the records without what rules found that are needed by one's own kin alone."""
    needed: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.right:
            needed[claim.layer, claim.rule].add(kin(claim.document))

    def carries_over(fact: Fact, name: str) -> bool:
        layer = fact.layer.partition(".")[0] if fact.layer.startswith(("meeting", "next_meeting")) else fact.layer
        return bool(needed[layer, fact.found.rule] - {kin(name)})

    return _scores(
        (gold, without(record, [f for f in facts(record) if not carries_over(f, gold.name)])) for gold, record in read
    )


def without(record: MinutesRecord, left: Iterable[Fact]) -> Json:
    """The record as it is written, without some of its facts; with an entry's main fact goes the entry."""
    written = deepcopy(record_json(record))
    gone: dict[str, set[int]] = defaultdict(set)
    for fact in left:
        name, _, field = fact.layer.partition(".")
        if name in ("document", "topics"):
            continue
        if not field:
            gone[name].add(fact.row)
        elif name in ("meeting", "next_meeting"):
            written[name][field] = None
        elif field in _LISTED:
            row = written[name][fact.row]
            row[field] = [value for value in row[field] if value != fact.found.value]
        else:
            written[name][fact.row][field] = None
    for name, rows in gone.items():
        written[name] = [row for number, row in enumerate(written[name]) if number not in rows]
    return written


if __name__ == "__main__":
    sys.exit(main())
