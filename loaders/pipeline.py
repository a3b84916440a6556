"""Files to statements, on any executor, with a report of what was read and what was not understood."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from loaders.language import in_swedish
from loaders.minutes.reader import read_minutes
from loaders.minutes.record import MinutesRecord
from loaders.read import UnreadableError, media_type, read
from loaders.read.private_data import masked
from loaders.sources.folder import Place
from loaders.text import Text

if TYPE_CHECKING:
    from loaders.statements import Stated

_AHEAD = 16  # files given to the executor before the first of them is taken back


@dataclass(frozen=True, slots=True)
class Reading:
    """One file read, or the reason why not (`error`). `not_understood` counts the lines that no rule understood.

    One that was read for a store comes without its record, one read for its record without `stated`: making and
    sending what nobody asks for takes a tenth of the time.
    """

    path: Path
    version: str
    media_type: str = ""
    text: Text | None = None
    record: MinutesRecord | None = None
    stated: "Stated | None" = None
    error: str | None = None
    problems: tuple[str, ...] = field(default=())
    not_understood: int = 0


def read_file(path: Path, *, stating: bool = True) -> Reading:
    """Read one file. A file that cannot be read gives a Reading with its error, never an exception."""
    try:
        data = path.read_bytes()
    except OSError as error:
        return Reading(path, "", error=f"cannot be opened: {error.strerror}")
    return read_data(data, path, stating=stating)


def read_data(data: bytes, path: Path, *, stating: bool = True) -> Reading:
    """Read the bytes of a file that is named `path`; `stating` says whether statements are made of the record."""
    version = sha256(data).hexdigest()
    try:
        text = masked(in_swedish(read(data, path.name)))
        kind = media_type(data, path.name)
    except UnreadableError as error:
        return Reading(path, version, error=str(error))
    try:
        record = read_minutes(text)
        stated = _state(record, text, version, path.name, kind) if stating else None
    except Exception as fault:  # noqa: BLE001 - one bad document must not stop the rest; it is told by name
        return Reading(path, version, error=f"a fault of the reader, please report it: {type(fault).__name__}: {fault}")
    lost = sum(len(meeting.not_understood) for meeting in record.meetings)
    told = (problem.message for meeting in record.meetings for problem in meeting.problems)
    problems = (*text.problems, *told, *(stated.problems if stated else ()))
    return Reading(path, version, kind, text, record, stated, None, problems, lost)


def _state(record: MinutesRecord, text: Text, version: str, name: str, kind: str) -> "Stated":
    from loaders.statements import state  # noqa: PLC0415  (it loads the schema, which reading alone does not need)

    return state(record, text, version, name, kind)


def read_place(place: Place) -> Reading:
    """Read what stands at a place: a file, a document taken out of a package, or what a package held."""
    return _read(place)


def read_record(place: Place) -> Reading:
    """Read what stands at a place for its record alone; only the text and the record tell problems."""
    return _to_send(_read(place, stating=False))


def read_to_keep(place: Place) -> Reading:
    """Read what stands at a place for a store, which keeps no record."""
    return replace(_to_send(_read(place)), record=None)


def _read(place: Place, *, stating: bool = True) -> Reading:
    member, listing = place.member, place.listing
    if listing is not None:
        from loaders.statements import Stated  # noqa: PLC0415

        text = Text("\n".join(listing.names))
        stated = Stated((), (), None, place.path.name)
        return Reading(place.path, listing.version, listing.media_type, text, stated=stated)
    if member is None:
        return read_file(place.path, stating=stating)
    if member.content is None:
        return Reading(place.path, "", error=member.fault, problems=(member.remark,) if member.remark else ())
    return read_data(member.content, place.path, stating=stating)


def _to_send(reading: Reading) -> Reading:
    return replace(reading, text=reading.text and replace(reading.text))  # a copy has not cut its lines


def read_places(
    places: Iterable[Place], executor: Executor | None = None, read: Callable[[Place], Reading] = read_place
) -> Iterator[tuple[Place, Reading]]:
    """Read what stands at the places, in their order; each comes back with its place, without the bytes.

    `read` is what reads one: `read_place`, or what reads less than all.
    """
    if executor is None:
        yield from ((replace(place, member=None), read(place)) for place in places)
        return
    waiting: deque[tuple[Place, Future[Reading]]] = deque()
    for place in places:
        waiting.append((replace(place, member=None), executor.submit(read, place)))
        if len(waiting) >= _AHEAD:
            bare, reading = waiting.popleft()
            yield bare, reading.result()
    yield from ((bare, reading.result()) for bare, reading in waiting)
