"""`python -m benchmarks`: how fast the service is. The table goes to standard output, JSON beside it.

Neo4j is the server of NEO4J_URI, which must be empty and is left so, or else one that is started here.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from benchmarks.speed import asking, checking, dumping, files, keeping, querying, reading, starting
from benchmarks.speed.bench import Bench, Sizes
from benchmarks.speed.figures import Figures, merge, table
from tests.neo4j_server.server import missing

RESULTS = Path(__file__).with_name("results.json")
PARTS: dict[str, Callable[[Bench], None]] = {
    "starting": starting.measure,
    "reading": reading.measure,
    "files": files.measure,
    "keeping": keeping.measure,  # before the large stores: a server that was given holds one at a time
    "asking": asking.measure,
    "dumping": dumping.measure,
    "checking": checking.measure,
    "querying": querying.measure,
}


def main() -> int:
    """Measure, and print what was measured even where a part fails."""
    options = _options()
    parts = [name for name in PARTS if name in (options.only or PARTS) and name not in options.skip]
    kinds = ["sqlite", *([] if options.without_neo4j else ["neo4j"])]
    lack = None if options.without_neo4j or os.environ.get("NEO4J_URI") else missing()
    if lack:
        sys.stderr.write(f"{lack}, or leave it out with --without-neo4j\n")
        return 2
    sizes = Sizes(options.seed, options.documents, options.things, options.bodies, options.kept)
    figures = Figures()
    try:
        _run(sizes, tuple(kinds), parts, figures)
    finally:
        if figures.rows:
            print("\n".join(table(figures.rows)))
    merge(options.out, figures.rows)
    return 0


def _run(sizes: Sizes, kinds: tuple[str, ...], parts: list[str], figures: Figures) -> None:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    progress = Progress(*columns, console=Console(stderr=True), redirect_stdout=False, redirect_stderr=False)
    with tempfile.TemporaryDirectory() as folder, progress:
        bench = Bench(sizes, Path(folder), kinds, progress, figures)
        with bench.ending:
            for name in parts:
                figures.part = name
                PARTS[name](bench)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--documents", type=int, default=1000, help="files to load (10000 gives the rate each 1,000)")
    parser.add_argument("--kept", type=int, default=500, help="documents written to measure statements a second")
    parser.add_argument("--things", type=int, default=100_000, help="things in the large stores, at least")
    parser.add_argument("--bodies", type=int, default=20, help="bodies that meet in the large stores")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", action="append", choices=PARTS, help="measure this part; may be given again")
    parser.add_argument("--skip", action="append", choices=PARTS, default=[], help="leave this part out")
    parser.add_argument("--without-neo4j", action="store_true", help="measure the embedded store alone")
    parser.add_argument("--out", type=Path, default=RESULTS, help="where the JSON goes; other parts' figures stay")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
