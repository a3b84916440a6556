"""The passages behind an answer."""

from collections.abc import Iterable, Sequence

from graph_service.queries.answers import Described, Named, Quote
from graph_service.store.base import Page, Saying, Thing, View
from ontology.schema import SCHEMA


def evidence(
    view: View,
    subject: str,
    property_: str | None = None,
    value: str | None = None,
    after: str | None = None,
    limit: int = 50,
) -> Page[Quote]:
    """Who says what of a thing, page by page; of one property or value where these are given."""
    page = view.evidence(subject, property_, value, after, limit)
    return Page(_quoted(view, page.rows), page.next)


def first_quotes(
    view: View, subject: str, properties: Iterable[str], value: str | None = None, limit: int = 1
) -> tuple[Quote, ...]:
    """Passages of the first of the properties that says `value`, or else of the first that says anything."""
    names = tuple(properties)
    for wanted in (value, None) if value is not None else (None,):
        for property_ in names:
            found = view.evidence(subject, property_, wanted, None, limit).rows
            if found:
                return _quoted(view, found)
    return ()


def quotes_about(view: View, fact: str, shown: Sequence[str], actor: str) -> tuple[Quote, ...]:
    """Passages that show what a fact says of an actor: those that name it, where it is shown by whom it names."""
    return first_quotes(view, fact, shown, actor if _is_link(shown[0]) else None)


def _quoted(view: View, sayings: Sequence[Saying]) -> tuple[Quote, ...]:
    kept = {version: view.document(version) for version in {saying.document for saying in sayings}}
    texts = {version: document.text if document else "" for version, document in kept.items()}
    return tuple(Quote.of(saying, texts[saying.document]) for saying in sayings)


def described(view: View, things: Iterable[Thing], properties: Iterable[str]) -> tuple[Described, ...]:
    """Things with the names of what their links lead to and a passage for each."""
    listed, wanted = list(things), tuple(properties)
    ends = {value for thing in listed for name, values in thing.values.items() if _is_link(name) for value in values}
    names = view.things(sorted(ends))
    return tuple(
        Described(
            thing.id,
            thing.type,
            thing.name,
            thing.day,
            thing.values,
            {
                value: Named.of(names[value])
                for name, values in sorted(thing.values.items())
                if _is_link(name)
                for value in values
                if value in names
            },
            first_quotes(view, thing.id, wanted),
        )
        for thing in listed
    )


def _is_link(name: str) -> bool:
    property_ = SCHEMA.properties.get(name)
    return property_ is not None and property_.is_link
