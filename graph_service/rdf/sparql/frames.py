"""What a process that runs queries is told and tells: a length and so many bytes, one after the other."""

import json
import struct
from typing import BinaryIO, NamedTuple

_LENGTH = struct.Struct(">Q")
HEAD = _LENGTH.size


class Limits(NamedTuple):
    """What one query may take."""

    seconds: float = 10.0
    rows: int = 50_000
    megabytes: int = 1024


class Asked(NamedTuple):
    """A query; `form` is that of its answer, by name; `base` is what its relative IRIs stand below.

    `graphs` are those that it may name, `unnamed` those that are asked together without a name, of which the empty one
    has no name in the index. `columns` is the order of those that the query leaves in none.
    """

    query: str
    form: str
    base: str
    prefixes: dict[str, str]
    graphs: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ("",)
    columns: tuple[str, ...] = ()

    def packed(self) -> bytes:
        """As bytes."""
        return packed(json.dumps(self._asdict()).encode())


def packed(body: bytes) -> bytes:
    """Bytes with their length before them."""
    return _LENGTH.pack(len(body)) + body


def length_of(head: bytes) -> int:
    """How many bytes follow."""
    (length,) = _LENGTH.unpack(head)
    return int(length)


def taken(stream: BinaryIO) -> Asked | None:
    """The next query; None at the end."""
    head = stream.read(HEAD)
    if len(head) < HEAD:
        return None
    return Asked(**json.loads(stream.read(length_of(head))))
