"""Beginning again where the store was written to while all of it was read."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from graph_service.store.base import MovedError

T = TypeVar("T")
_MOST = 4


def steadily(write: Callable[[], T]) -> T:
    """What a piece of writing gives, which leaves nothing where it fails. Raises MovedError where none went through."""
    for _ in range(_MOST - 1):
        with suppress(MovedError):
            return write()
    return write()
