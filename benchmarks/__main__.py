"""`python -m benchmarks`: all figures as a table, and as JSON in benchmarks/results.json."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from itertools import islice
from pathlib import Path

from benchmarks.asking import ask
from benchmarks.corpus import corpus, write
from benchmarks.keeping import dump, keep, loads_of
from benchmarks.measure import Figures, peak_mb, seconds
from graph_service.cli.load_report import LoadReport
from graph_service.cli.loader import Loader
from graph_service.store.opening import open_store

RESULTS = Path(__file__).with_name("results.json")


def main() -> None:
    """Measure; --documents sets the size, NEO4J_URI a server to measure too (it must be empty)."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    figures = Figures()
    with tempfile.TemporaryDirectory() as folder:
        whole_way(figures, Path(folder), options.seed, options.documents)
        store = open_store(f"sqlite:///{folder}/whole.db")
        ask(figures, store, "sqlite")
        dump(figures, store, "sqlite")
        store.close()
        server = os.environ.get("NEO4J_URI")
        for groups in (1, 20):
            loads = loads_of(options.seed, min(options.documents, 500), groups)
            keep(figures, open_store(f"sqlite:///{folder}/{groups}.db"), "sqlite", groups, loads)
            if server:
                keep(figures, open_store(server), "neo4j", groups, loads)
        if server:
            store = open_store(server)
            ask(figures, store, "neo4j")
            dump(figures, store, "neo4j")
            store.close()
    figures.add("graph-service --help", "", help_seconds(), "s", "≤ 0.3")
    figures.add("peak memory of the benchmark", "", peak_mb(), "MB")
    RESULTS.write_text(json.dumps([asdict(f) for f in figures.rows], ensure_ascii=False, indent=1) + "\n", "utf-8")


def whole_way(figures: Figures, folder: Path, seed: int, number: int) -> None:
    """From files to the store: the first and the last tenth, and again unchanged."""
    write(folder, islice(corpus(seed, number), number))
    files = sorted((folder / "minutes").iterdir())
    tenth = max(1, number // 10)
    store = open_store(f"sqlite:///{folder}/whole.db")
    loader = Loader(store, release=True, quiet=True)
    parts = {"first tenth": files[:tenth], "middle": files[tenth:-tenth], "last tenth": files[-tenth:]}
    for name, part in parts.items():
        if part:
            rate = len(part) / seconds(lambda part=part: loader.load(part, "bench", LoadReport()))  # type: ignore[misc]
            figures.add(
                f"files to store, 10,000 characters each, {name} of {number}", "sqlite", rate, "documents/s", "≥ 25"
            )
    again = number / seconds(lambda: loader.load([folder / "minutes"], "bench", LoadReport()))
    figures.add("unchanged files", "sqlite", again, "documents/s", "≥ 1000")
    store.close()


def help_seconds() -> float:
    """The median of five starts."""
    command = [str(Path(sys.executable).with_name("graph-service")), "--help"]
    return sorted(seconds(lambda: subprocess.run(command, check=True, capture_output=True)) for _ in range(5))[2]


if __name__ == "__main__":
    main()
