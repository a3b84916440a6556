"""What the rules on decisions ask of those who know a document's people and organisations."""

from collections.abc import Iterator
from typing import Protocol

from loaders.minutes.record import NamedPerson


class People(Protocol):
    """Who is named in a document."""

    def resolve(self, name: str) -> str | None:
        """Give the full name within the document, or None."""

    def named(self, start: int, end: int) -> Iterator[NamedPerson]:
        """Find the people named between two offsets."""


class Organisations(Protocol):
    """Which organisations and municipalities a document names."""

    def named(self, start: int, end: int) -> Iterator[tuple[str, str, int, int]]:
        """Find (name, type, start, end) of those named between two offsets."""


class Nobody:
    """People of a document about which nothing is known."""

    def resolve(self, name: str) -> str | None:  # noqa: ARG002
        """Know nobody."""
        return None

    def named(self, start: int, end: int) -> Iterator[NamedPerson]:  # noqa: ARG002
        """Find nobody."""
        return iter(())
