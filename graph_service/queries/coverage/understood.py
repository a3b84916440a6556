"""How much of the documents the rules understood: by folder, and those of which least."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph_service.queries.answers import Named, Quote
from graph_service.queries.coverage.documents import minutes_kept
from graph_service.queries.evidence import first_quotes
from graph_service.queries.marked_document import LOST
from graph_service.store.base import Kept, View
from graph_service.store.claims import source_name

LINES = "line_count"


@dataclass(frozen=True, slots=True)
class Folder:
    """Documents of one folder of a source: their written lines, and those that no rule understood."""

    name: str
    documents: int
    lines: int
    not_understood: int


@dataclass(frozen=True, slots=True)
class Partly:
    """A document that was not understood whole, with the first passage that was not."""

    document: Named
    address: str
    day: str | None
    lines: int
    not_understood: int
    evidence: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """Folders by name, and the documents with most that was not understood, up to the limit.

    `whole` counts documents of which every line was understood, `unknown` those that do not say. Reference data are
    no minutes and left out.
    """

    documents: int
    whole: int
    unknown: int
    lines: int
    not_understood: int
    folders: tuple[Folder, ...]
    least: tuple[Partly, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    id: str
    kept: Kept
    lines: int
    lost: int


def understood(view: View, limit: int = 20) -> Understood:
    """How much of the documents was understood."""
    kept = {document.version: document for document in minutes_kept(view)}
    read = list(_read(view, kept))
    partly = sorted((one for one in read if one.lost), key=lambda one: (-one.lost / max(one.lines, 1), one.id))
    things = view.things(one.id for one in partly[:limit])
    return Understood(
        len(kept),
        sum(not one.lost for one in read),
        len(kept) - len(read),
        sum(one.lines for one in read),
        sum(one.lost for one in read),
        _folders(kept.values(), read),
        tuple(
            Partly(
                Named.of(things[one.id]),
                one.kept.address,
                one.kept.day,
                one.lines,
                one.lost,
                first_quotes(view, one.id, (LOST,)),
            )
            for one in partly[:limit]
            if one.id in things
        ),
    )


def _read(view: View, kept: dict[str, Kept]) -> Iterator[_Read]:
    for row in view.table("Document", ("version", LINES, LOST)):
        (version, lines, lost) = row.columns
        if lines and lost and version and version[0] in kept:
            yield _Read(row.id, kept[version[0]], int(lines[0]), int(lost[0]))


def _folders(kept: Iterable[Kept], read: Iterable[_Read]) -> tuple[Folder, ...]:
    documents: dict[str, int] = defaultdict(int)
    lines: dict[str, int] = defaultdict(int)
    lost: dict[str, int] = defaultdict(int)
    for document in kept:
        documents[_folder(document.address)] += 1
    for one in read:
        lines[_folder(one.kept.address)] += one.lines
        lost[_folder(one.kept.address)] += one.lost
    return tuple(Folder(name, documents[name], lines[name], lost[name]) for name in sorted(documents))


def _folder(address: str) -> str:
    """The folder of an address `source:folder/name`, or the source where it has none."""
    return address.rpartition("/")[0] or source_name(address)
