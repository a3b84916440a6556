"""Files that commands write."""

from collections.abc import Iterable, Iterator
from pathlib import Path


class Counted:
    """The same pieces of text; `number` lines went by so far."""

    def __init__(self, pieces: Iterable[str]) -> None:
        self._pieces = pieces
        self.number = 0

    def __iter__(self) -> Iterator[str]:
        for piece in self._pieces:
            self.number += piece.count("\n")
            yield piece


def write_whole(lines: Iterable[str], out: Path, packing: str = "") -> None:
    """Write the lines to a file, all or nothing."""
    from graph_service.rdf.dumping.packing import packed

    beside = out.with_name(f"{out.name}.part")
    try:
        with beside.open("wb") as file, packed(file, packing) as write:
            for line in lines:
                write(line.encode())
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)
