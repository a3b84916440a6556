"""Minutes that are sent to the service: who may send them, what reads them, and what is told of each file."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from hmac import compare_digest

MOST_BYTES = 50 * 1024 * 1024  # of one request
LEAST_KEY = 16  # characters


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was sent."""

    name: str
    content: bytes = field(repr=False)


class State(StrEnum):
    """What became of a file: kept, known already, or not read."""

    KEPT = "kept"
    KNOWN = "known"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Received:
    """What became of one file.

    `documents` counts those that were kept (a package holds several), `replaced` those of them that had been kept in
    another version. `facts` counts things by class; `not_understood` the lines that no rule understood; `problems` are
    what should be looked at, and `reasons` say of what could not be read why not.
    """

    name: str
    address: str
    state: State
    documents: int = 0
    replaced: int = 0
    facts: dict[str, int] = field(default_factory=dict)
    not_understood: int = 0
    problems: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


Take = Callable[[str, Sequence[Upload]], Iterator[Received]]


@dataclass(frozen=True, slots=True)
class Uploading:
    """The key of those who may send minutes, and what reads and keeps them: a folder's name and files in, one by one.

    Raises ValueError for a key that is guessed too easily.
    """

    key: str = field(repr=False)
    take: Take

    def __post_init__(self) -> None:
        if len(self.key) < LEAST_KEY:
            raise ValueError(f"the key for sending minutes must have at least {LEAST_KEY} characters")

    def admits(self, key: str) -> bool:
        """Whether this is the key; it takes as long to say no as to say yes."""
        return compare_digest(key.encode(), self.key.encode())
