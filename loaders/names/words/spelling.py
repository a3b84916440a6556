"""Spellings of one name that differ by a letter."""

from collections.abc import Iterable, Iterator


class Alike:
    """Names, kept so that those a letter apart from another are found without looking at each of them."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_shortened: dict[str, list[tuple[int, str]]] = {}
        for rank, name in enumerate(names):
            for shortened in _shortened(name):
                self._by_shortened.setdefault(shortened, []).append((rank, name))

    def to(self, name: str) -> list[str]:
        """Return the names that are one letter apart from `name`, in their order."""
        near = {one for shortened in _shortened(name) for one in self._by_shortened.get(shortened, ())}
        return [other for _, other in sorted(near) if one_apart(name, other)]


def _shortened(name: str) -> Iterator[str]:
    """The name, and the name without one of the letters behind its first word."""
    yield name
    for place in range(name.find(" ") + 1 or len(name), len(name)):
        yield name[:place] + name[place + 1 :]


def one_apart(a: str, b: str) -> bool:
    """Whether two names of the same number of words differ by one letter that is added, left out or another."""
    if (
        a == b
        or abs(len(a) - len(b)) > 1
        or len(a.split()) != len(b.split())
        or a.split(maxsplit=1)[0] != b.split(maxsplit=1)[0]
    ):
        return False
    if len(a) > len(b):
        a, b = b, a
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[start:] == b[start + 1 :] if len(a) < len(b) else a[start + 1 :] == b[start + 1 :]
