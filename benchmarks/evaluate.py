"""`python -m benchmarks.evaluate`: the reading's score on all that has gold, beside the last one committed.

A layer's or a document's mean that fell by more than 0.01 makes the exit code 1, and so do facts of confidence 0.9 and
above that are right in fewer than 0.97 of cases. Whoever has a reason for a fall runs it with --accept and commits
`benchmarks/scores.json` with the explanation.
"""

import argparse
import sys
import tempfile
from contextlib import nullcontext
from itertools import islice
from pathlib import Path

from benchmarks.calibration import WANTED, Judged, judge, print_bands, print_layers, print_rules, sure
from benchmarks.corpus import corpus, write
from benchmarks.reading import text_of, without_joint_bodies
from benchmarks.scoreboard import Board, Change, board, changes, keep, kept
from benchmarks.scoring import EVALUATION, Gold, Json, Scores, gold_in
from loaders.minutes.reader import read_minutes
from loaders.record import record_json


def main(arguments: list[str] | None = None) -> int:
    """Score; 0 where nothing fell, 1 where something did, 2 where the development set is absent."""
    options = _options(arguments)
    if not EVALUATION.is_dir():
        sys.stderr.write("../shared/evaluation is not beside this checkout: nothing to score with\n")
        return 2
    claims: list[Judged] = []
    with without_joint_bodies() if options.without_gazetteer else nullcontext():
        boards = {"development set": board(_score(gold_in(EVALUATION), claims))}
        boards |= {} if options.without_gazetteer else {"generated": board(_generated())}
    then = kept()
    compared = {name: list(changes(now, then.get(name, {}))) for name, now in boards.items()}
    for name, rows in compared.items():
        _show(name, rows)
    print_bands(claims, "development set")
    print_layers(claims, "development set")
    if options.rules:
        print_rules(claims, "development set")
    if options.without_gazetteer:
        return 0  # a question apart: nothing is compared or kept
    if options.accept:
        keep(boards)
        print("\nkept; commit benchmarks/scores.json with the reason")
        return 0
    return max(_verdict(boards, compared), _honesty(claims))


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accept", action="store_true", help="keep these figures as those to compare with")
    parser.add_argument("--rules", action="store_true", help="show how often each rule is right, the worst first")
    parser.add_argument(
        "--without-gazetteer", action="store_true", help="read without the lists of joint bodies and companies"
    )
    return parser.parse_args(arguments)


def _score(golds: list[Gold], claims: list[Judged]) -> Scores:
    scores = Scores()
    for gold in golds:
        record = read_minutes(text_of(gold))
        scores.add(gold, record_json(record))
        claims += judge(gold.name, gold.record, record)
    return scores


def _generated() -> Scores:
    """Scores of a generated corpus, on what its gold tells: its meetings have no place, say."""
    scores = Scores()
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), islice(corpus(1, 20), 20))
        for gold in gold_in(Path(folder)):
            predicted = record_json(read_minutes(text_of(gold)))
            told: Json = gold.record["meeting"]
            scores.add(gold, predicted | {"meeting": {field: predicted["meeting"][field] for field in told}})
    return scores


def _show(name: str, rows: list[Change]) -> None:
    print(f"\n{name}\n{'mean F1':<52}{'now':>8}{'kept':>8}", flush=True)
    part = ""
    for row in rows:
        if row.part != part:
            part = row.part
            print(f"— {part}")
        print(row)


def _verdict(boards: dict[str, Board], compared: dict[str, list[Change]]) -> int:
    fallen = [(name, row) for name in boards for row in compared[name] if row.part != "source" and row.fell]
    if not fallen:
        print("\nnothing fell")
        return 0
    print(f"\n{len(fallen)} fell by more than is let pass; explain them in a commit made with --accept:")
    for name, row in fallen:
        print(f"{name}, {row.part}: {row}")
    return 1


def _honesty(claims: list[Judged]) -> int:
    found = sure(claims)
    if found.precision >= WANTED:
        return 0
    print(f"facts that the rules are sure of are right in {found.precision:.3f} of cases; {WANTED} is wanted")
    return 1


if __name__ == "__main__":
    sys.exit(main())
