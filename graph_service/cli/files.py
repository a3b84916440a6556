"""Files that commands write."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Generic, TypeVar

from graph_service.cli.endings import CommandError

Text = TypeVar("Text", str, bytes)


class Counted(Generic[Text]):
    """The same pieces of text; `number` lines went by so far."""

    def __init__(self, pieces: Iterable[Text]) -> None:
        self._pieces: Iterable[Text] = pieces
        self.number = 0

    def __iter__(self) -> Iterator[Text]:
        for piece in self._pieces:
            self.number += piece.count(b"\n") if isinstance(piece, bytes) else piece.count("\n")
            yield piece


def write_whole(pieces: Iterable[str] | Iterable[bytes], out: Path, packing: str = "") -> None:
    """Write text or bytes to a file, all or nothing. Raises CommandError, and OSError that names the file."""
    from graph_service.rdf.dumping.packing import packed

    if not out.parent.is_dir():
        raise CommandError(f"{out.parent}: there is no such folder")
    if out.is_dir():
        raise CommandError(f"{out}: this is a folder; name a file")
    beside = out.with_name(f"{out.name}.part")
    try:
        with beside.open("wb") as file, packed(file, packing) as write:
            for piece in pieces:
                write(piece if isinstance(piece, bytes) else piece.encode())
        beside.replace(out)
    except OSError as error:
        named = error.filename not in (None, str(beside))
        raise (error if named else OSError(error.errno, error.strerror, str(out))) from error
    finally:
        beside.unlink(missing_ok=True)
