"""What a store is given: one document version at one address, with all that it says."""

from dataclasses import dataclass

from ontology.statement import Statement


@dataclass(frozen=True, slots=True)
class Name:
    """A place in the stored text where a person is named; `person` is an id, or None if unresolved.

    Every occurrence whose person is not public, and every one without a person, is masked in the public view.
    """

    start: int
    end: int
    person: str | None


@dataclass(frozen=True, slots=True)
class Load:
    """A document version as it is to be kept.

    `address` is `source:path`, `root` the folder or address that the source was read from (a known
    source from another root is refused). `version` is the SHA-256 of the bytes, `text` the stored
    text, `pages` the offsets at which its pages start, `day` the ISO date of its meeting or None.
    `released` says that it may be shown to the public, as `released_by` decided where that is known.
    `reader` is the program that read it, with its version. `statements` all have this version as document.
    """

    address: str
    root: str
    version: str
    title: str
    media_type: str
    text: str
    pages: tuple[int, ...]
    day: str | None
    statements: tuple[Statement, ...]
    names: tuple[Name, ...] = ()
    released: bool = False
    reader: str = ""
    released_by: str | None = None
