"""The forms of a dump by the suffix of its file."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from graph_service.rdf.dumping.json_ld import json_ld, json_lines
from graph_service.rdf.dumping.turtle import turtle


class Form(NamedTuple):
    """A form: its media type for a dump with one graph and with several, and what writes it from N-Quads."""

    media_type: str
    of_graphs: str
    write: Callable[[Iterable[str], str], Iterator[str]]


def _as_they_are(pieces: Iterable[str], base: str) -> Iterator[str]:
    del base
    yield from pieces


FORMS: dict[str, Form] = {
    "nq": Form("application/n-quads", "application/n-quads", _as_they_are),
    "ttl": Form("text/turtle", "application/trig", turtle),
    "jsonld": Form("application/ld+json", "application/ld+json", json_ld),
    "jsonl": Form("application/x-ndjson", "application/x-ndjson", json_lines),
}
HDT, HDT_TYPE = "hdt", "application/vnd.hdt"  # the form of triples that hdt.py makes whole, in bytes
GRAPHS = {"ttl": "trig"}  # the suffix of a form that is called something else where it has graphs
OF_GRAPHS = frozenset({"ledger"})  # dumps that have


def file_name(what: str, form: str) -> str:
    """What a dump in a form is called."""
    return f"{what}.{GRAPHS.get(form, form) if what in OF_GRAPHS else form}"


def media_type(what: str, form: str) -> str:
    """The media type of a dump in a form."""
    if form == HDT:
        return HDT_TYPE
    return FORMS[form].of_graphs if what in OF_GRAPHS else FORMS[form].media_type


def form_of(what: str, suffix: str) -> str | None:
    """The form that a dump's name ends in; None where it has none that is called so."""
    return next((form for form in FORMS if file_name(what, form) == f"{what}.{suffix}"), None)
