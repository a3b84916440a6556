"""A dump made by several processes, each of some ranges of ids; the text is the same."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from graph_service.rdf.dumps import DUMPS
from graph_service.store.base import Audience, Ids, View
from graph_service.store.opening import open_store
from ontology.schema import SCHEMA

_LETTERS = "234567abcdefghijklmnopqrstuvwxyz"  # of ids, in order
_PARTS = 12  # ranges a process, so that none waits long for another
_BLOCK = 1 << 20
_view: View | None = None  # of a process that writes


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
    """The N-Quads of a dump in blocks, in order. Nobody may write to the store meanwhile."""
    store = open_store(address)
    parts = ranges(store.view(audience), processes * _PARTS)
    store.close()
    with TemporaryDirectory() as folder:
        files = [Path(folder) / str(place) for place in range(len(parts))]
        pool = ProcessPoolExecutor(processes, get_context("spawn"), _open, (address, audience))
        with pool:
            tasks = [pool.submit(_write, what, base, ids, file) for ids, file in zip(parts, files, strict=True)]
            for task, file in zip(tasks, files, strict=True):
                task.result()
                with file.open("rb") as text:
                    while block := text.read(_BLOCK):
                        yield block + text.readline()
                file.unlink()


def _open(address: str, audience: Audience) -> None:
    global _view  # noqa: PLW0603 - what a process keeps from one range to the next
    _view = open_store(address).view(audience)


def _write(what: str, base: str, ids: Ids, file: Path) -> None:
    assert _view is not None
    with file.open("w", encoding="utf-8", newline="") as text:
        text.writelines(DUMPS[what](_view, base, ids))
