"""A passage put together from stretches of another, in another order and with characters between."""

from loaders.minutes.attendance.passage import Passage

_INSERTED = -1


class Built:
    """A passage put together from stretches of another; `at` is where the next of them begins."""

    def __init__(self, source: Passage) -> None:
        self.source, self.characters, self.places, self.at = source, "", list[int](), 0

    def copy(self, start: int, end: int) -> None:
        """Put the source's characters from `start` to `end` behind what is there."""
        self.characters += self.source.characters[start:end]
        self.places += self.source.places[start:end]

    def put(self, characters: str) -> None:
        """Put characters that stand nowhere behind what is there."""
        self.characters += characters
        self.places += [_INSERTED] * len(characters)

    @property
    def passage(self) -> Passage:
        """What was put together."""
        return Passage(self.characters, tuple(self.places))
