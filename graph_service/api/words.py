"""The blueprint of our own words: the ontology at /spec, lists of words at /def; each term is described."""

from dataclasses import dataclass
from importlib.resources import files

from flask import Blueprint, Response, make_response, redirect, render_template
from rdflib import RDF, RDFS, SKOS, Graph, Literal, URIRef
from werkzeug.exceptions import NotFound
from werkzeug.wrappers import Response as BaseResponse

from graph_service.protocol.negotiation import (
    HTML,
    RDF_SUFFIXES,
    SUFFIXES,
    accepted,
    add_alternates,
    as_rdf,
    preferred_language,
)
from graph_service.protocol.responses import kept_by_etag
from graph_service.rdf.entity import written
from graph_service.rdf.vocabulary import about, vocabulary
from ontology.schema import SCHEMA

_SUFFIXES = ("html", *RDF_SUFFIXES)
_FORMS = f"<any({', '.join(_SUFFIXES)}):suffix>"
_OFFERED = [SUFFIXES[suffix] for suffix in _SUFFIXES]
_SPEC = "spec/samverkan/"


@dataclass(frozen=True, slots=True)
class Word:
    """A term as a page shows it: labels by language, what it means, its class, what it is part of, and its parts."""

    iri: str
    labels: dict[str, str]
    comment: str
    told: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, dict[str, str]], ...]


def words(base: str) -> Blueprint:
    """Our words. A list and the ontology are documents; a term is sent on to what describes it."""
    blueprint = Blueprint("words", __name__, template_folder="templates")

    @blueprint.get("/spec/samverkan/", strict_slashes=False)
    @blueprint.get(f"/spec/samverkan.{_FORMS}")
    def ontology(suffix: str | None = None) -> Response:
        return _shown(vocabulary("ontology", base), _SPEC, base, suffix)

    @blueprint.get("/spec/samverkan/context.jsonld")
    def context() -> Response:
        """What the names in the API's answers mean."""
        text = files("ontology").joinpath("context.jsonld").read_text("utf-8").replace(SCHEMA.base, base)
        answer = Response(text, content_type=SUFFIXES["jsonld"])
        answer.headers["Access-Control-Allow-Origin"] = "*"
        return kept_by_etag(answer)

    @blueprint.get("/spec/samverkan/<term>", defaults={"shape": ""})
    @blueprint.get(f"/spec/samverkan/<term>.{_FORMS}", defaults={"shape": ""})
    @blueprint.get("/spec/samverkan/shape/<path:shape>", defaults={"term": ""})
    def term(term: str, shape: str, suffix: str | None = None) -> BaseResponse:
        if shape or term == "shapes":
            return as_rdf(*_shapes(base), "/spec/samverkan/shapes", ())
        return _described(f"{_SPEC}{term}", base, suffix)

    @blueprint.get("/def/<scheme>")
    @blueprint.get(f"/def/<scheme>.{_FORMS}")
    def scheme(scheme: str, suffix: str | None = None) -> Response:
        path = f"def/{scheme}"
        return _shown(_found(path, base), path, base, suffix)

    @blueprint.get("/def/<scheme>/<word>")
    @blueprint.get(f"/def/<scheme>/<word>.{_FORMS}")
    def word(scheme: str, word: str, suffix: str | None = None) -> BaseResponse:
        return _described(f"def/{scheme}/{word}", base, suffix)

    return blueprint


def _shapes(base: str) -> tuple[str, str]:
    return written(_lines(vocabulary("shapes", base)), base, SUFFIXES["ttl"]), SUFFIXES["ttl"]


def _found(path: str, base: str) -> Graph:
    found = about(base + path, base)
    if found is None:
        raise NotFound(f"there is no term {base}{path}")
    return found


def _described(path: str, base: str, suffix: str | None) -> BaseResponse:
    """A term: sent on to its description, or described where a suffix says how."""
    found = _found(path, base)
    if suffix is not None:
        return _shown(found, path, base, suffix)
    address = f"/{path}.{_suffix_of(accepted(_OFFERED, f'/{path}'))}"
    answer = redirect(address, code=303)
    answer.headers.add("Link", f'<{address}>; rel="describedby"')
    answer.vary.add("Accept")
    return answer


def _suffix_of(media_type: str) -> str:
    return next(suffix for suffix in _SUFFIXES if SUFFIXES[suffix] == media_type)


def _shown(graph: Graph, path: str, base: str, suffix: str | None) -> Response:
    address = f"/{path.rstrip('/')}"
    form = SUFFIXES[suffix] if suffix else accepted(_OFFERED, address)
    if form != HTML:
        return as_rdf(written(_lines(graph), base, form), form, address, _SUFFIXES)
    alternates = {SUFFIXES[name]: f"{address}.{name}" for name in RDF_SUFFIXES}
    answer = make_response(render_template("word.html", word=_word(graph, URIRef(base + path)), alternates=alternates))
    add_alternates(answer, address, RDF_SUFFIXES)
    answer.vary.update(("Accept", "Accept-Language", "Cookie"))
    answer.headers["Content-Language"] = preferred_language(["sv", "en"])
    return kept_by_etag(answer)


def _lines(graph: Graph) -> list[str]:
    return sorted(line.removesuffix(" .") for line in graph.serialize(format="nt").split("\n") if line)


def _word(graph: Graph, node: URIRef) -> Word:
    told = [
        (str(predicate), str(value))
        for predicate, value in graph.predicate_objects(node)
        if isinstance(value, URIRef) and predicate not in {SKOS.hasTopConcept, SKOS.inScheme}
    ]
    parts = [one for one in set(graph.subjects(RDF.type)) if isinstance(one, URIRef) and one != node]
    shown = sorted(((str(one), _labels(graph, one)) for one in parts), key=lambda part: part[0])
    comment = next(graph.objects(node, RDFS.comment), "")
    return Word(str(node), _labels(graph, node), str(comment), tuple(sorted(told)), tuple(shown))


def _labels(graph: Graph, node: URIRef) -> dict[str, str]:
    found = {}
    for predicate in (RDFS.label, SKOS.prefLabel, URIRef("http://purl.org/dc/terms/title")):
        for label in graph.objects(node, predicate):
            if isinstance(label, Literal) and label.language:
                found[label.language] = str(label)
    return found
