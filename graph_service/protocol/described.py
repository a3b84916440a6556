"""A thing as RDF, with what it is linked to by name."""

from itertools import islice

from flask import Response

from graph_service.protocol.indexing import is_indexed
from graph_service.protocol.negotiation import RDF_SUFFIXES, as_rdf
from graph_service.queries.answers import UnknownThingError
from graph_service.rdf.entity import entity
from graph_service.rdf.terms import terms_of
from graph_service.rdf.told_of import told_of
from graph_service.store.base import View
from ontology.schema import SCHEMA
from ontology.terms import thing_iri

_MOST = 500  # names of what it is linked to


def described(view: View, id_: str, base: str, media_type: str) -> Response:
    """A thing in a form of RDF. Raises UnknownThingError."""
    found = view.thing(view.canonical(id_))
    if found is None:
        raise UnknownThingError(id_)
    told = told_of(view, found, terms_of(base))
    ends = [end for name, values in found.values.items() if SCHEMA.properties[name].is_link for end in values]
    start = thing_iri(base, "")
    ends += [value[len(start) + 1 : -1] for _, _, value in (line.split(" ", 2) for line in told) if start in value]
    linked = view.things(list(islice(dict.fromkeys(ends), _MOST)))
    answer = as_rdf(entity(found, base, media_type, linked, told), media_type, f"/res/{id_}", ("json", *RDF_SUFFIXES))
    answer.headers.add("Link", f'</id/{found.id}>; rel="http://xmlns.com/foaf/0.1/primaryTopic"')
    if not is_indexed(found.type):
        answer.headers["X-Robots-Tag"] = "noindex"
    return answer
