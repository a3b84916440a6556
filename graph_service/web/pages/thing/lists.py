"""Pages that go on where a thing's page shows a few: a section, what is related in one way, the sources of a value."""

from collections.abc import Callable
from dataclasses import dataclass

from graph_service.protocol.describing import Relating
from graph_service.protocol.indexing import is_indexed
from graph_service.protocol.listing import Proving
from graph_service.protocol.parameters import Paged, Parameters
from graph_service.queries.answers import Named, Quote, UnknownThingError
from graph_service.queries.evidence import evidence
from graph_service.queries.related import Group, group
from graph_service.store import base
from graph_service.store.base import View
from graph_service.web.page import Page
from graph_service.web.pages.thing.sections import SECTIONS, Section
from ontology.schema import SCHEMA


@dataclass(frozen=True, slots=True)
class SectionPage:
    """All rows of a section, page by page."""

    thing: Named
    section: str
    answer: object


@dataclass(frozen=True, slots=True)
class RelatedPage:
    """All that leads to a thing by one property and of one class."""

    thing: Named
    group: Group


@dataclass(frozen=True, slots=True)
class SourcesPage:
    """All passages that say something of a thing; `linked` names what links lead to."""

    thing: Named
    quotes: base.Page[Quote]
    linked: dict[str, Named]


def _named(view: View, id_: str) -> Named:
    found = view.thing(view.canonical(id_))
    if found is None:
        raise UnknownThingError(id_)
    return Named.of(found)


def _of(section: Section) -> Callable[[View, Paged, str], SectionPage]:
    def ask(view: View, q: Paged, id_: str) -> SectionPage:
        thing = _named(view, id_)
        if not section.is_of(thing.type):
            raise UnknownThingError(f"{id_}/{section.name}")
        return SectionPage(thing, section.name, section.ask(view, thing.id, q.after, q.limit))

    return ask


def _related(view: View, q: Relating, id_: str) -> RelatedPage:
    thing = _named(view, id_)
    return RelatedPage(thing, group(view, thing.id, q.property, q.type, q.after, q.limit))


def _sources(view: View, q: Proving, id_: str) -> SourcesPage:
    thing = _named(view, id_)
    quotes = evidence(view, thing.id, q.property, q.value, q.after, q.limit)
    ends = {quote.value for quote in quotes.rows if SCHEMA.properties[quote.property].is_link}
    linked = {id_: Named.of(found) for id_, found in view.things(sorted(ends)).items()}
    return SourcesPage(thing, quotes, linked)


def _page(name: str, ask: Callable[..., object], parameters: type[Parameters], template: str) -> Page:
    return Page(
        f"thing_{name}",
        f"/res/<id_>/{name}",
        ask,
        parameters,
        template=lambda _: template,
        indexed=lambda answer: is_indexed(answer.thing.type),
    )


PAGES: tuple[Page, ...] = (
    *(_page(section.name, _of(section), Paged, "section.html") for section in SECTIONS if section.paged),
    _page("related", _related, Relating, "related.html"),
    _page("sources", _sources, Proving, "sources.html"),
)
