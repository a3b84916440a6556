"""The book that statements of one document are entered in, with the actors that it names."""

from collections.abc import Sequence
from dataclasses import dataclass

from loaders.statements.actors import Actors
from loaders.statements.entries import Entries
from loaders.statements.stated import Stated


@dataclass
class Book(Entries):
    """Entries of one meeting, and its actors."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.actors = Actors(self)

    @property
    def names(self) -> tuple[tuple[int, int, str | None], ...]:
        """Where people are named, and who they are."""
        return tuple((n.start, n.end, self.actors.known_person(n.name)) for n in self.record.people)


def together(books: Sequence[Book]) -> Stated:
    """What a document says: the entries of all its meetings. Its day is that of the first."""
    said = dict.fromkeys(statement for book in books for statement in book.said)
    names = tuple(name for book in books for name in book.names)
    problems = tuple(problem for book in books for problem in book.problems)
    return Stated(tuple(said), names, books[0].day, title_of(books), problems)


def title_of(books: Sequence[Book]) -> str:
    """What a document is called: its meeting, or its first and last."""
    return " – ".join(dict.fromkeys((books[0].title, books[-1].title)))
