"""The query page: a query, worked examples, and the answer as table, chart or picture. It works without a script."""

from dataclasses import dataclass

from flask import Response, make_response, render_template, request
from werkzeug.exceptions import HTTPException

from graph_service.api.sparql_client import gone_of
from graph_service.api.sparql_problems import as_http
from graph_service.rdf.sparql.dataset import Dataset
from graph_service.rdf.sparql.endpoint import Endpoint
from graph_service.rdf.sparql.examples import VIEWS, examples
from graph_service.rdf.sparql.forms import RESULTS, TRIPLES, forms_of, named
from graph_service.rdf.sparql.guard import Form, QueryError, form_of
from graph_service.rdf.sparql.picture import HEIGHT, WIDTH, Picture, picture_of
from graph_service.rdf.sparql.pool import BusyError, RefusedError
from graph_service.rdf.sparql.process import GoneError
from graph_service.rdf.sparql.table import Names, Table, table_of_rows, table_of_triples

HTML = "text/html"
_BEGUN = "SELECT * WHERE {\n  ?sak a skm:Meeting .\n}\nLIMIT 100"


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer as the page shows it: one of these, or what went wrong; `forms` are those it can be fetched in."""

    table: Table | None = None
    picture: Picture | None = None
    boolean: bool | None = None
    forms: tuple[str, ...] = ()
    error: HTTPException | None = None


def wants_page() -> bool:
    """Whether a person asks with a browser."""
    if request.method != "GET" or request.args.get("format"):
        return False
    data = [name for form in (*RESULTS, *TRIPLES) for name in (form.media_type, *form.also)]
    return request.accept_mimetypes.best_match([*data, HTML]) == HTML


def page(endpoint: Endpoint, query: str | None, view: str | None, graphs: Dataset | None = None) -> Response:
    """The page, with the answer where a query was asked."""
    chosen = view if view in VIEWS else "table"
    shown = None if query is None else _shown(endpoint, query, chosen, graphs)
    answer = make_response(
        render_template(
            "sparql.html",
            query=query or _BEGUN,
            shown=shown,
            chosen=chosen,
            views=VIEWS,
            examples=examples(endpoint.base),
            prefixes=endpoint.prefixes,
            state=endpoint.state(),
            limits=endpoint.limits,
            width=WIDTH,
            height=HEIGHT,
            address=lambda iri: _address(endpoint.base, iri),
        ),
        200 if shown is None or shown.error is None else shown.error.code,
    )
    answer.headers["Cache-Control"] = "no-cache"
    answer.headers["X-Robots-Tag"] = "noindex"
    answer.vary.update(("Accept-Language", "Cookie"))
    return answer


def _shown(endpoint: Endpoint, query: str, view: str, graphs: Dataset | None) -> Shown:
    try:
        form = form_of(query)
        found = _asked(endpoint, query, form, graphs)
    except (QueryError, RefusedError, BusyError, GoneError) as error:
        return Shown(error=as_http(error))
    forms = tuple(each.name for each in forms_of(form))
    if isinstance(found, bool):
        return Shown(boolean=found, forms=forms)
    return Shown(found, picture_of(found.edges) if view == "graph" else None, forms=forms)


def _asked(endpoint: Endpoint, query: str, form: Form, graphs: Dataset | None) -> Table | bool:
    names, gone = Names(endpoint.prefixes), gone_of(request.environ)
    written = named(forms_of(form), "ntriples" if form.gives_triples else "json")
    assert written is not None
    text = endpoint.answer(query, written, gone, graphs)
    return table_of_triples(text, names) if form.gives_triples else table_of_rows(text, names)


def _address(base: str, iri: str) -> str:
    """Where an IRI leads: ours on this server, whatever it is called here; nowhere what is no web address."""
    if iri.startswith(base):
        return f"/{iri.removeprefix(base)}"
    return iri if iri.startswith(("http://", "https://")) else ""
