"""A trie of names by their folded words: finds the longest name that begins at a token, in linear time."""

from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

from loaders.names.words.tokens import Gap, Token, bare, tokens

T = TypeVar("T")
_MOST = 40  # words and marks of a name: looking for longer ones would take more time than a text is worth


class Match(NamedTuple, Generic[T]):
    """What was found: the place after its last token, whether the name stood in the genitive, and its value."""

    stop: int
    genitive: bool
    value: T


class _Node(Generic[T]):
    __slots__ = ("next", "values")

    def __init__(self) -> None:
        self.next: dict[str, _Node[T]] = {}
        self.values: list[T] = []


class Phrases(Generic[T]):
    """Names, each with a value; a name's words are compared in lower case, marks between them left out of account."""

    def __init__(self, names: Iterable[tuple[str, T]] = ()) -> None:
        self._root: _Node[T] = _Node()
        for name, value in names:
            self.add(name, value)

    def add(self, name: str, value: T) -> None:
        """Add one name, unless it is far longer than any; the same name may have several values."""
        node, parts = self._root, tokens(name)
        for token in parts if len(parts) <= _MOST else ():
            node = node.next.setdefault(token.fold, _Node())
        if node is not self._root:
            node.values.append(value)

    def __bool__(self) -> bool:
        """Whether there are any names."""
        return bool(self._root.next)

    def begins(self, fold: str) -> bool:
        """Whether a name may begin with this folded word."""
        return fold in self._root.next or bare(fold) in self._root.next

    def at(self, stream: Sequence[Token], place: int) -> list[Match[T]]:
        """Return all names that begin at the token `place`, the longest first; the last word may be in the genitive."""
        node = self._root
        found: list[Match[T]] = []
        if not self.begins(stream[place].fold):
            return found
        for stop in range(place, len(stream)):
            token = stream[stop]
            if stop > place and token.gap is Gap.BREAK:
                break
            following = node.next.get(token.fold)
            if following is None or not following.values:
                shorter = bare(token.fold)
                base = node.next.get(shorter) if shorter != token.fold else None
                if base is not None:
                    found += (Match(stop + 1, genitive=True, value=v) for v in base.values)
            if following is None:
                break
            found += (Match(stop + 1, genitive=False, value=v) for v in following.values)
            node = following
        return found[::-1]

    def values_of(self, name: str) -> list[T]:
        """Return the values of exactly this name."""
        node: _Node[T] | None = self._root
        for token in tokens(name):
            node = node.next.get(token.fold) if node is not None else None
        return [] if node is None else node.values
