"""A folder, or single files, as a source of minutes."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from loaders.sources.member import Listing, Member


class SourceError(Exception):
    """A source that is not there or holds nothing. The message names it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A file and the address it is kept under: `source:path`, the path with / below the source's root.

    What was taken out of a package is a `member`; `listing` says what a package held, once all of it was given.
    """

    path: Path
    address: str
    root: str
    member: Member | None = None
    listing: Listing | None = None


def places(paths: Sequence[Path], source: str | None = None) -> list[Place]:
    """The files below the paths, by address. A source is named by `source`, else by the folder.

    Hidden files are left out. Raises SourceError for a path that is not there, and for a name with a colon or none.
    """
    if source is not None and (not source or ":" in source):
        raise SourceError(f"the source {source!r} cannot be named so: give it a name without a colon")
    found = [place for path in paths for place in _below(path, source)]
    if not found:
        raise SourceError(f"no files below {', '.join(map(str, paths))}")
    return sorted(set(found), key=lambda place: (place.address, place.root))


def _below(path: Path, source: str | None) -> Iterator[Place]:
    if not path.exists():
        raise SourceError(f"{path}: there is no such file or folder")
    folder = path if path.is_dir() else path.parent
    root = folder.resolve()
    name = source or _written(root.name).replace(":", "-") or "root"
    files = sorted(path.rglob("*")) if path.is_dir() else [path]
    for file in files:
        below = file.relative_to(folder)
        if file.is_file() and not any(part.startswith(".") for part in below.parts):
            yield Place(file, f"{name}:{'/'.join(map(_written, below.parts))}", str(Path(*map(_written, root.parts))))


def _written(name: str) -> str:
    """A file's name as text: one that is not UTF-8 was written by an older system in Windows-1252."""
    try:
        return os.fsencode(name).decode("utf-8")
    except UnicodeDecodeError:
        return os.fsencode(name).decode("cp1252", "replace")
