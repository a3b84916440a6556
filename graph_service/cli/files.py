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


def write_whole(pieces: Iterable[str] | Iterable[bytes], out: Path, packing: str = "") -> None:
    """Write text or bytes to a file, all or nothing."""
    from graph_service.rdf.dumping.packing import packed

    beside = out.with_name(f"{out.name}.part")
    try:
        with beside.open("wb") as file, packed(file, packing) as write:
            for piece in pieces:
                write(piece if isinstance(piece, bytes) else piece.encode())
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)
