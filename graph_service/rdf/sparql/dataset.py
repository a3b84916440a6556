"""Which graphs a query asks: those it names after FROM, or its client beside it, out of those that there are here.

There are two: the one that is asked without a name, whose IRI is in the service description, and our own words. Others
are in the index for its own use (see building.py) and are not to be asked.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import urljoin

from graph_service.rdf.sparql.building import words_graph
from graph_service.rdf.sparql.guard import QueryError, Token, said_words

DEFAULT = ""  # stands for the graph that has no name in the index
_ESCAPE = re.compile(r"\\(.)")


class Dataset(NamedTuple):
    """Graphs that are asked together without a name, and graphs that may be named."""

    unnamed: tuple[str, ...]
    named: tuple[str, ...]


class Naming(NamedTuple):
    """A graph that is asked for, and by what: `FROM`, `named-graph-uri`, or the like."""

    by: str
    iri: str
    as_named: bool


def default_graph(base: str) -> str:
    """The IRI of the graph that is asked without a name."""
    return f"{base}sparql/default-graph"


def dataset_of(query: str, base: str, prefixes: dict[str, str]) -> Dataset:
    """What a query asks by its own words. Raises QueryError for a graph that there is not."""
    return picked(_namings(query, base, prefixes), base) or Dataset((DEFAULT,), (words_graph(base),))


def picked(namings: Iterable[Naming], base: str) -> Dataset | None:
    """These graphs and no others; None where none is named. Raises QueryError for a graph that there is not."""
    unnamed: list[str] = []
    named: list[str] = []
    for naming in namings:
        graph = _graph(naming, base)
        (named if naming.as_named else unnamed).append(graph)
    return Dataset(tuple(unnamed), tuple(named)) if unnamed or named else None


def _graph(naming: Naming, base: str) -> str:
    iri = urljoin(base, naming.iri)
    if iri == words_graph(base):
        return iri
    if iri != default_graph(base):
        raise QueryError(
            f"{naming.by}: there is no graph {iri} here and no other is read; "
            f"there are {default_graph(base)} (asked where none is named) and {words_graph(base)}"
        )
    if naming.as_named:
        raise QueryError(f"{naming.by}: {iri} is asked without a name; it can be a default graph only")
    return DEFAULT


def _namings(query: str, base: str, prefixes: dict[str, str]) -> Iterable[Naming]:
    """What stands after FROM; what is none of both ways to write an IRI is left for the reader of queries to refuse."""
    known = dict(prefixes)
    words = said_words(query)
    for place, (kind, text, _) in enumerate(words):
        following = [*words[place + 1 : place + 3], Token("", ""), Token("", "")]
        word = text.upper() if kind == "word" else ""
        if word == "BASE":
            base = _iri(following[0], base, known) or base
        elif word == "PREFIX":
            known[following[0].text.rstrip(":")] = _iri(following[1], base, known) or ""
        elif word == "FROM":
            as_named = following[0].kind == "word" and following[0].text.upper() == "NAMED"
            if iri := _iri(following[as_named], base, known):
                yield Naming("FROM NAMED" if as_named else "FROM", iri, as_named)


def _iri(token: Token, base: str, prefixes: dict[str, str]) -> str | None:
    if token.kind == "iri":
        return urljoin(base, token.text[1:-1])
    prefix, colon, local = token.text.partition(":")
    if token.kind != "name" or not colon or prefix not in prefixes:
        return None
    return prefixes[prefix] + _ESCAPE.sub(r"\1", local)
