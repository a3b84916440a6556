"""The query page: a query, worked examples, and the answer as table, chart or picture. It works without a script."""

import re
from dataclasses import dataclass

from flask import Response, make_response, render_template, request
from werkzeug.exceptions import HTTPException

from graph_service.api.sparql_client import gone_of
from graph_service.api.sparql_problems import as_http
from graph_service.rdf.sparql.dataset import Dataset
from graph_service.rdf.sparql.endpoint import Endpoint
from graph_service.rdf.sparql.examples import VIEWS, examples
from graph_service.rdf.sparql.forms import RESULTS, TRIPLES, Written, forms_of, named
from graph_service.rdf.sparql.guard import Form, QueryError, form_of
from graph_service.rdf.sparql.picture import WIDTH, Picture, picture_of
from graph_service.rdf.sparql.pool import BusyError, RefusedError
from graph_service.rdf.sparql.process import GoneError
from graph_service.rdf.sparql.table import Names, Table, table_of_rows, table_of_triples

HTML = "text/html"
_BEGUN = "SELECT ?möte ?namn WHERE {\n  ?möte a skm:Meeting ; skos:prefLabel ?namn .\n}\nLIMIT 100"
_PLACED = re.compile(r"query: error at (\d+):(\d+): (.+)", re.DOTALL)
_GRAPHS = ("default-graph-uri", "named-graph-uri")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a query, and where, counted from 1."""

    text: str
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer as the page shows it: one of these, or what went wrong; `forms` are those it can be fetched in."""

    table: Table | None = None
    picture: Picture | None = None
    boolean: bool | None = None
    forms: tuple[Written, ...] = ()
    error: HTTPException | None = None

    @property
    def fault(self) -> Fault | None:
        """What went wrong, in words."""
        if self.error is None:
            return None
        text = self.error.description or self.error.name
        if placed := _PLACED.fullmatch(text):
            return Fault(placed[3], int(placed[1]), int(placed[2]))
        return Fault(text.removeprefix("query: "))


def wants_page() -> bool:
    """Whether a person asks with a browser."""
    if request.values.get("format"):
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
            graphs=[(name, iri) for name in _GRAPHS for iri in request.values.getlist(name)],
            state=endpoint.state(),
            limits=endpoint.limits,
            width=WIDTH,
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
    forms = forms_of(form)
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
