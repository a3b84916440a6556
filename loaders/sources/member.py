"""A document within a package, and how much packages may unpack to."""

from typing import NamedTuple

from loaders.read.unreadable import MAX_UNPACKED, unpacks_to_too_much


class Member(NamedTuple):
    """What a package holds under a name: its bytes, or the `fault` why there are none.

    A member with a `remark` alone tells something of the package at that name (empty: the outermost).
    """

    name: str
    content: bytes | None = None
    fault: str | None = None
    remark: str | None = None


class Listing(NamedTuple):
    """What a package held: its version (SHA-256 of its bytes), media type, and the names of its members."""

    version: str
    media_type: str
    names: tuple[str, ...]


class Budget:
    """The bytes that a package, with all packages in it, may unpack to."""

    def __init__(self, most: int | None = None) -> None:
        self._most = MAX_UNPACKED if most is None else most
        self._left = self._most

    def expect(self, size: int) -> None:
        """Raise `UnreadableError` where that much is more than is left."""
        if size > self._left:
            raise unpacks_to_too_much(self._most - self._left + size, self._most)

    def spend(self, size: int) -> None:
        """Count what was unpacked."""
        self.expect(size)
        self._left -= size
