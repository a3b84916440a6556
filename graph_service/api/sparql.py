"""The blueprint of the SPARQL 1.1 protocol: queries by GET and POST, and what the endpoint is."""

from flask import Blueprint, Response, request
from werkzeug.exceptions import BadRequest, Forbidden, NotAcceptable, UnsupportedMediaType

from graph_service.api.sparql_client import gone_of
from graph_service.api.sparql_page import page, wants_page
from graph_service.api.sparql_problems import as_http
from graph_service.rdf.sparql.dataset import Dataset, Naming, picked
from graph_service.rdf.sparql.description import described
from graph_service.rdf.sparql.endpoint import Endpoint
from graph_service.rdf.sparql.forms import TRIPLES, Written, forms_of, named
from graph_service.rdf.sparql.guard import Form, QueryError, form_of
from graph_service.rdf.sparql.pool import BusyError, RefusedError
from graph_service.rdf.sparql.process import GoneError

QUERY, UPDATE = "application/sparql-query", "application/sparql-update"
FIELDS = "application/x-www-form-urlencoded"
_UNNAMED, _NAMED = "default-graph-uri", "named-graph-uri"
_GONE = 499  # as other servers note in their logs that nobody waited


def sparql(endpoint: Endpoint) -> Blueprint:
    """A blueprint that answers queries at /sparql."""
    blueprint = Blueprint("sparql", __name__, template_folder="templates")

    @blueprint.route("/sparql", methods=["GET", "POST"])
    def ask() -> Response:
        query = _query()
        graphs = _graphs(endpoint.base)
        if wants_page():
            return page(endpoint, query, request.values.get("view"), graphs)
        return _description(endpoint) if query is None else _answer(endpoint, query, graphs)

    @blueprint.after_request
    def opened(answer: Response) -> Response:
        answer.headers["Access-Control-Allow-Origin"] = "*"
        answer.headers["Access-Control-Allow-Headers"] = "Accept, Content-Type"
        answer.vary.add("Accept")
        return answer

    return blueprint


def _query() -> str | None:
    """The one query of a request, None where there is none. Raises what is wrong with the request."""
    given = request.args.getlist("query")
    if request.method == "POST":
        given = _posted(given)
    if "update" in request.values:
        raise Forbidden("update: this endpoint is read only")
    if request.method == "POST" and not given:
        raise BadRequest("query: is missing")
    if len(given) > 1:
        raise BadRequest("query: is given more than once")
    return given[0] if given else None


def _posted(given: list[str]) -> list[str]:
    if request.mimetype == FIELDS:
        return given + request.form.getlist("query")
    if request.mimetype == UPDATE:
        raise Forbidden("update: this endpoint is read only")
    if request.mimetype != QUERY:
        raise UnsupportedMediaType(f"a query is posted as {QUERY} or {FIELDS}, not as {request.mimetype or 'nothing'}")
    try:
        return [*given, request.get_data().decode()]
    except UnicodeDecodeError:
        raise BadRequest("query: is not UTF-8") from None


def _graphs(base: str) -> Dataset | None:
    """The graphs that the client names beside its query, None where it names none."""
    try:
        return picked((Naming(by, iri, by == _NAMED) for by in (_UNNAMED, _NAMED) for iri in _all(by)), base)
    except QueryError as error:
        raise BadRequest(str(error)) from None


def _all(name: str) -> list[str]:
    """What a request says under a name, in its address and its form."""
    return [*request.args.getlist(name), *request.form.getlist(name)]


def _answer(endpoint: Endpoint, query: str, graphs: Dataset | None) -> Response:
    try:
        form = form_of(query)
        written = _form(form)
        text = endpoint.answer(query, written, gone_of(request.environ), graphs)
    except GoneError:
        return Response(status=_GONE)
    except (QueryError, RefusedError, BusyError) as error:
        raise as_http(error) from None
    return Response(text, content_type=written.content_type, headers={"Cache-Control": "no-cache"})


def _form(form: Form) -> Written:
    """The form to answer in, by `format`, else by what the client accepts."""
    forms = forms_of(form)
    asked = request.values.get("format")
    if asked:
        found = named(forms, asked)
        if found is None:
            raise BadRequest(f"format: {asked!r} is none of {', '.join(each.name for each in forms)}")
        return found
    return _accepted(forms)


def _accepted(forms: tuple[Written, ...]) -> Written:
    types = {media_type: each for each in reversed(forms) for media_type in (each.media_type, *each.also)}
    if not request.accept_mimetypes:
        return forms[0]
    usual = [each.media_type for each in forms]
    best = request.accept_mimetypes.best_match([*usual, *(name for name in types if name not in usual)])
    if best is None:
        raise NotAcceptable(f"the answer is to be had as {', '.join(usual)}")
    return types[best]


def _description(endpoint: Endpoint) -> Response:
    asked = request.values.get("format")
    written = (named(TRIPLES, asked) if asked else None) or _accepted(TRIPLES)
    text = described(endpoint.base, endpoint.state(), written)
    return Response(text, content_type=written.content_type, headers={"Cache-Control": "no-cache"})
