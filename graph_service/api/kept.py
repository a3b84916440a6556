"""The blueprint of what the ledger says: sayings of a thing, and a document as it is kept, with its passages."""

from collections.abc import Iterator, Sequence

from flask import Blueprint, Response, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from graph_service.protocol.negotiation import HTML, RDF_SUFFIXES, SUFFIXES, accepted, as_rdf
from graph_service.protocol.parameters import Paged, Parameters
from graph_service.protocol.requests import Viewing, checked
from graph_service.queries.answers import UnknownThingError
from graph_service.rdf.dumping.quads import without_graphs
from graph_service.rdf.entity import written
from graph_service.rdf.ledger.documents import READER, Documents
from graph_service.rdf.ledger.sayings import Sayings
from graph_service.rdf.terms import Terms
from graph_service.store.base import Saying

_FORMS = f"<any({', '.join(RDF_SUFFIXES)}):suffix>"
_OFFERED = [HTML, *(SUFFIXES[suffix] for suffix in RDF_SUFFIXES)]


def kept(view: Viewing, base: str) -> Blueprint:
    """Sayings and kept documents, in RDF; people are sent to the page of the thing."""
    blueprint = Blueprint("kept", __name__)

    @blueprint.get("/res/<id_>/sayings")
    @blueprint.get(f"/res/<id_>/sayings.{_FORMS}")
    def sayings(id_: str, suffix: str | None = None) -> BaseResponse:
        asked = checked(Paged, request.args)
        form = SUFFIXES[suffix] if suffix else accepted(_OFFERED)
        if form == HTML:
            return redirect(f"/res/{id_}", code=303)
        found = view().evidence(id_, after=asked.after, limit=asked.limit)
        if not found.rows and view().thing(view().canonical(id_)) is None:
            raise UnknownThingError(id_)
        writer = Sayings(Terms(base))
        text = "".join("".join(writer.pieces(subject, said)) for subject, said in _by_subject(found.rows))
        answer = as_rdf(written(without_graphs(text), base, form), form, f"/res/{id_}/sayings")
        if found.next:
            answer.headers.add("Link", f'</res/{id_}/sayings?after={found.next}&limit={asked.limit}>; rel="next"')
        return answer

    @blueprint.get("/res/<id_>/kept")
    @blueprint.get(f"/res/<id_>/kept.{_FORMS}")
    def document(id_: str, suffix: str | None = None) -> BaseResponse:
        checked(Parameters, request.args)
        form = SUFFIXES[suffix] if suffix else accepted(_OFFERED)
        if form == HTML:
            return redirect(f"/res/{id_}", code=303)
        found = view().thing(id_)
        if found is None or "version" not in found.values:
            raise UnknownThingError(id_)
        text = Documents(view(), Terms(base)).lines(found.values["version"][0])
        return as_rdf(written(without_graphs(text), base, form), form, f"/res/{id_}/kept")

    @blueprint.get(f"/res/{READER}")
    @blueprint.get(f"/res/{READER}.{_FORMS}")
    def reader(suffix: str | None = None) -> Response:
        checked(Parameters, request.args)
        form = SUFFIXES[suffix] if suffix else accepted(_OFFERED[1:])
        text = Documents(view(), Terms(base)).reader()
        return as_rdf(written(without_graphs(text), base, form), form, f"/res/{READER}")

    return blueprint


def _by_subject(rows: Sequence[Saying]) -> Iterator[tuple[str, list[Saying]]]:
    """Sayings of each of those that were judged the same."""
    for subject in sorted({saying.subject for saying in rows}):
        yield subject, [saying for saying in rows if saying.subject == subject]
