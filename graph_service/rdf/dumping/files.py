"""All dumps of a view as files in a folder, written beside and swapped in whole."""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp
from typing import IO

from graph_service.rdf.dumping.forms import FORMS, HDT, OF_GRAPHS, file_name, media_type
from graph_service.rdf.dumping.hdt import hdt, ready
from graph_service.rdf.dumping.packing import packed

CHECKSUMS, LIST = "SHA256SUMS", "dumps.json"
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class DumpFile:
    """A file of a dump: `what` it is of, its form and packing, its size in bytes, and its SHA-256."""

    name: str
    what: str
    form: str
    media_type: str
    packing: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Listed:
    """What a folder holds, for which audience, and the base of all IRIs in it."""

    audience: str
    base: str
    files: list[DumpFile]


class FolderError(ValueError):
    """The folder cannot be written to. The message says what to do."""


def write_all(
    dumps: Mapping[str, Callable[[], Iterable[str]]],
    base: str,
    folder: Path,
    forms: Sequence[str] = tuple(FORMS),
    packings: Sequence[str] = ("gz", "zst"),
    audience: str = "public",
    make_sure: Callable[[], object] = lambda: None,
) -> list[DumpFile]:
    """Write each dump in all forms and packings (an empty one: as it is); returns the files.

    HDT is written of what is one graph, not of the ledger, and as it is, since that is how it is queried. The list of
    the files tells the audience that they are for.
    `folder` becomes a link to what was written, at once; what it led to before is taken away then. Before that, when
    all is written, `make_sure` may raise what keeps it from being given.
    Raises FolderError where it is there already and is none of ours, and HdtError.
    """
    if HDT in forms:
        ready()
    if folder.exists() and not folder.is_symlink():
        raise FolderError(f"{folder} is no folder of dumps; name one that is not there yet")
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        files = [
            file
            for what, pieces in dumps.items()
            for form in forms
            if not (form == HDT and what in OF_GRAPHS)
            for file in _write(made, what, form, ("",) if form == HDT else packings, _made(form, pieces(), base))
        ]
        _list(made, Listed(audience, base, files))
        made.chmod(0o755)
        make_sure()
        _swap(made, folder)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    return files


def _made(form: str, pieces: Iterable[str], base: str) -> Iterator[bytes]:
    return hdt(pieces, base) if form == HDT else _blocks(FORMS[form].write(pieces, base))


def _write(folder: Path, what: str, form: str, packings: Sequence[str], blocks: Iterable[bytes]) -> Iterator[DumpFile]:
    """One form of a dump, made once and packed in all ways."""
    plain = file_name(what, form)
    names = {f"{plain}{f'.{packing}' if packing else ''}": packing for packing in packings}
    with ExitStack() as stack:
        files = [(stack.enter_context((folder / name).open("wb")), packing) for name, packing in names.items()]
        writes = [stack.enter_context(packed(file, packing)) for file, packing in files]
        for block in blocks:
            for write in writes:
                write(block)
    for name, packing in names.items():
        path = folder / name
        with path.open("rb") as file:
            yield DumpFile(name, what, form, media_type(what, form), packing, path.stat().st_size, _digest(file))


def _blocks(pieces: Iterable[str]) -> Iterator[bytes]:
    waiting: list[str] = []
    size = 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= _BLOCK:
            yield "".join(waiting).encode()
            waiting, size = [], 0
    yield "".join(waiting).encode()


def _digest(file: IO[bytes]) -> str:
    found = sha256()
    while block := file.read(_BLOCK):
        found.update(block)
    return found.hexdigest()


def _list(folder: Path, made: Listed) -> None:
    lines = "".join(f"{file.sha256}  {file.name}\n" for file in made.files)
    (folder / CHECKSUMS).write_text(lines, encoding="ascii")
    (folder / LIST).write_text(json.dumps(asdict(made), indent=1) + "\n", encoding="utf-8")


def listed(folder: Path) -> Listed | None:
    """What write_all wrote to a folder; None where that is not there."""
    try:
        told = json.loads((folder / LIST).read_text("utf-8"))
    except FileNotFoundError:
        return None
    return Listed(told["audience"], told["base"], [DumpFile(**file) for file in told["files"]])


def _swap(made: Path, folder: Path) -> None:
    """Let the link lead to what was made, in one step."""
    before = folder.resolve() if folder.is_symlink() else None
    beside = made.with_name(f"{made.name}.link")
    beside.symlink_to(made.name, target_is_directory=True)
    beside.replace(folder)
    if before is not None and before.parent == folder.parent.resolve() and before.name.startswith(f".{folder.name}-"):
        shutil.rmtree(before, ignore_errors=True)
