"""A thing, its neighbours, and what words find."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph_service.queries.answers import Described, UnknownThingError
from graph_service.queries.evidence import described
from graph_service.store.base import Degree, Hit, Link, Page, View


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Some of the links of a thing, and how many there are of each kind."""

    id: str
    degrees: tuple[Degree, ...]
    links: Page[Link]


def thing(view: View, id_: str) -> Described:
    """A thing with its values and a passage that says what it is called. Raises UnknownThingError."""
    found = view.thing(view.canonical(id_))
    if found is None:
        raise UnknownThingError(id_)
    return described(view, [found], ("name", "heading", "text", "title", "person", "thing", "type"))[0]


def neighbours(
    view: View,
    id_: str,
    property_: str | None = None,
    outward: bool | None = None,  # noqa: FBT001 - as in View.links
    type_: str | None = None,
    after: str | None = None,
    limit: int = 50,
) -> Neighbours:
    """What a thing is linked with, page by page, counted by kind. Raises UnknownThingError."""
    kept = view.canonical(id_)
    if view.thing(kept) is None:
        raise UnknownThingError(id_)
    links = view.links(kept, property_, outward, type_, after, limit)
    return Neighbours(kept, tuple(view.degrees(kept)), links)


def search(view: View, query: str, types: Sequence[str] = (), after: str | None = None, limit: int = 20) -> Page[Hit]:
    """What names and texts hold all the words; the last may be the beginning of one."""
    return view.search(query, tuple(types), after, limit)
