"""From files to records, as `graph-service extract` reads them: by kind of file, and texts that are very long."""

import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.corpus import corpus
from benchmarks.formats import FORMATS, letter_by_letter
from benchmarks.speed.bench import Bench
from benchmarks.speed.measure import seconds
from benchmarks.speed.texts import LONG
from graph_service.cli.reading.pool import ReadingPool
from loaders.pipeline import read_data, read_record
from loaders.sources.folder import places

WANTED, WANTED_PDF = 50, 30
LONGEST = 2.0  # seconds of processor time that a document may take
STEEPEST = 1.5  # times the time that a character takes in a text of a tenth of the length
_MOST_FILES, _MOST_CHARACTERS = 300, 2_000_000
_EACH = 2_000  # characters of a long text, for each document of the run
_LETTERS = "pdf, letter by letter"
_PLAINLY = frozenset({"prose", "minutes"})  # the others are no minutes


def measure(bench: Bench) -> None:
    """Each kind of file on all processors, start included; then single documents in this process."""
    number = min(bench.sizes.documents, _MOST_FILES)
    kinds = {**FORMATS, _LETTERS: letter_by_letter}
    for kind, made in kinds.items():
        folder = bench.folder / f"read-{kind[:3]}{len(kind)}"
        folder.mkdir()
        suffix = kind.partition(",")[0]
        for document in bench.steps(f"writing {kind}", corpus(bench.sizes.seed, number), number):
            (folder / f"{document.name}.{suffix}").write_bytes(made(document.text))
        least = WANTED_PDF if suffix == "pdf" else WANTED
        mix = f"{number} files of 10,000 characters"
        bench.figures.add(f"{kind} to records", number / _reading(folder), "documents/s", mix=mix, least=least)
    size = min(_EACH * bench.sizes.documents, _MOST_CHARACTERS)
    _processor_time(LONG["minutes"](_EACH))  # what is loaded once is
    for kind, text in LONG.items():
        _long(bench, kind, text, size)


def _reading(folder: Path) -> float:
    found = places([folder])

    def run() -> None:
        with ReadingPool(None, read_record).reading(iter(found), len(found)) as readings:
            for place, reading in readings:
                assert reading.record is not None, f"{place.path}: {reading.error}"

    return seconds(run)


def _long(bench: Bench, kind: str, text: Callable[[int], str], size: int) -> None:
    short, whole = (_processor_time(text(length)) for length in (size // 10, size))
    most = LONGEST if kind in _PLAINLY else None
    mix = f"{size:,} characters in one document"
    bench.figures.add(f"a long text of {kind}, processor time", whole, "s", mix=mix, most=most)
    steep = whole / short / 10
    bench.figures.add(f"time a character of long {kind}, whole by a tenth", steep, "", mix=mix, most=STEEPEST)


def _processor_time(text: str) -> float:
    data = text.encode()
    start = time.process_time()
    reading = read_data(data, Path("long.txt"), stating=False)
    assert reading.error is None
    return time.process_time() - start
