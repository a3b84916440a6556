"""A dump made by several processes, each of some ranges of ids; the text is the same."""

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from graph_service.store.base import Audience, Ids, StoreError, View
from graph_service.store.opening import open_store
from ontology.schema import SCHEMA

_LETTERS = "234567abcdefghijklmnopqrstuvwxyz"  # of ids, in order
_PARTS = 12  # ranges a process, so that none waits long for another
_BLOCK = 1 << 20
Process = subprocess.Popen[bytes]


def ranges(view: View, number: int) -> list[Ids]:
    """About so many ranges that hold all ids, each about as many things."""
    counts: dict[str, int] = {}
    for class_, things in view.counts().items():
        if class_ in SCHEMA.concrete:
            kind = SCHEMA.concrete[class_].id or ""
            counts[kind] = counts.get(kind, 0) + things
    size = max(sum(counts.values()) / number, 1)
    ends: list[str] = []
    for kind, things in sorted(counts.items()):
        parts = max(round(things / size), 1)
        ends += [f"{kind}-{_letters(part / parts)}" for part in range(1, parts)]
        ends.append(f"{kind}-~")  # after all of the kind
    return [Ids(after, last) for after, last in zip(["", *ends], [*ends, ""], strict=True)]


def _letters(share: float) -> str:
    first, second = divmod(int(share * len(_LETTERS) ** 2), len(_LETTERS))
    return _LETTERS[first] + _LETTERS[second]


def spread(address: str, audience: Audience, what: str, base: str, processes: int) -> Iterator[bytes]:
    """The N-Quads of a dump in blocks of whole lines, in order. Nobody may write to the store meanwhile.

    Raises StoreError where a process could not read it.
    """
    store = open_store(address)
    parts = ranges(store.view(audience), processes * _PARTS)
    store.close()
    with TemporaryDirectory() as folder, ExitStack() as ending:
        files = [Path(folder) / str(place) for place in range(len(parts))]
        asked = [(*ids, str(file)) for ids, file in zip(parts, files, strict=True)]
        about = {"address": address, "audience": audience.value, "what": what, "base": base}
        writing = [_started({**about, "parts": asked[first::processes]}, ending) for first in range(processes)]
        for place, file in enumerate(files):
            _wait(writing[place % processes])
            with file.open("rb") as text:
                while block := text.read(_BLOCK):
                    yield block + text.readline()
            file.unlink()


def _started(asked: dict[str, str | Sequence[tuple[str, ...]]], ending: ExitStack) -> Process:
    """A process that writes; it is told over standard input, since the address may hold a password."""
    command = [sys.executable, "-m", "graph_service.rdf.dumping.part"]
    opened = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - our own words
    process = ending.enter_context(opened)
    ending.callback(process.kill)
    assert process.stdin is not None
    with process.stdin as told:
        told.write(json.dumps(asked).encode())
    return process


def _wait(process: Process) -> None:
    """Until a process has written its next file."""
    assert process.stdout is not None
    if not process.stdout.readline():
        raise StoreError(f"a process that dumped ended with {process.wait()}; what it said stands above")
