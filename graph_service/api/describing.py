"""The routes that describe: the graph at a glance, a thing from all sides, a document with its marks."""

from graph_service.api.route import Route
from graph_service.protocol import describing as d
from graph_service.protocol.parameters import Paged, Parameters
from graph_service.queries.agenda import Agenda, agenda
from graph_service.queries.finding import Finding, finding
from graph_service.queries.marked_document import MarkedDocument, marked_document
from graph_service.queries.overview import Overview, overview
from graph_service.queries.portrait import Portrait, portrait
from graph_service.queries.related import Group, group, related
from graph_service.queries.representatives import Representative, representatives
from graph_service.queries.timeline import Timeline, timeline
from graph_service.store.base import Page, View


def _overview(view: View, q: d.Glancing, _: str) -> Overview:
    return overview(view, q.limit)


def _finding(view: View, q: d.Finding, _: str) -> Finding:
    return finding(view, q.q, q.types, q.period, q.after, q.limit)


def _portrait(view: View, q: d.Glancing, id_: str) -> Portrait:
    return portrait(view, id_, q.limit)


def _related(view: View, q: d.Glancing, id_: str) -> tuple[Group, ...]:
    return related(view, id_, limit=q.limit)


def _group(view: View, q: d.Relating, id_: str) -> Group:
    return group(view, id_, q.property, q.type, q.after, q.limit)


def _timeline(view: View, _: Parameters, id_: str) -> Timeline:
    return timeline(view, id_)


def _representatives(view: View, q: Paged, id_: str) -> Page[Representative]:
    return representatives(view, id_, q.after, q.limit)


def _agenda(view: View, _: Parameters, id_: str) -> Agenda:
    return agenda(view, id_)


def _marked(view: View, q: d.Reading, version: str) -> MarkedDocument:
    return marked_document(view, version, q.page)


DESCRIBING: tuple[Route, ...] = (
    Route("/overview", d.Glancing, _overview, Overview, "The graph at a glance"),
    Route("/finding", d.Finding, _finding, Finding, "What words find, with counts by class and year"),
    Route("/things/<id_>/portrait", d.Glancing, _portrait, Portrait, "All that is said of a thing, and who says it"),
    Route("/things/<id_>/related", d.Glancing, _related, tuple[Group, ...], "What leads to a thing, some of each kind"),
    Route("/things/<id_>/related/group", d.Relating, _group, Group, "All that leads to a thing in one way"),
    Route("/things/<id_>/timeline", Parameters, _timeline, Timeline, "When something happened around a thing"),
    Route(
        "/things/<id_>/representatives", Paged, _representatives, Page[Representative], "Who stands for an organisation"
    ),
    Route("/things/<id_>/agenda", Parameters, _agenda, Agenda, "What a meeting dealt with and decided"),
    Route("/documents/<id_>/marked", d.Reading, _marked, MarkedDocument, "A document with what it says marked"),
)
