"""Lines of our own N-Quads taken apart, and IRIs made short."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from ontology.schema import SCHEMA
from ontology.terms import own_iri

_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")
_GRAPH = re.compile(r" (<[^<>\s]+>)$")


class Said(NamedTuple):
    """What a graph (empty: the default one) says of a subject: predicates and objects, as N-Quads writes them."""

    graph: str
    subject: str
    pairs: list[tuple[str, str]]


def said(piece: str) -> Iterator[Said]:
    """What a piece of a dump says, by graph and subject."""
    quads = sorted(map(_parts, piece.split("\n")[:-1]))
    for (graph, subject), rows in groupby(quads, key=itemgetter(0, 1)):
        yield Said(graph, subject, [row[2:] for row in rows])


def _parts(line: str) -> tuple[str, str, str, str]:
    subject, predicate, rest = line.removesuffix(" .").split(" ", 2)
    graph = _GRAPH.search(rest)
    if graph is None:
        return "", subject, predicate, rest
    return graph[1], subject, predicate, rest[: graph.start()]


def without_graphs(text: str) -> list[str]:
    """Lines of a dump as triples without their ends, each once, sorted."""
    return sorted({" ".join(_parts(line)[1:]) for line in text.split("\n") if line})


def prefixes(base: str) -> dict[str, str]:
    """The prefixes of a dump under a base: the schema's, and one for things."""
    return {name: own_iri(base, iri) for name, iri in SCHEMA.prefixes.items()} | {"id": f"{base}id/"}


def shortener(names: dict[str, str]) -> Callable[[str], str]:
    """What writes an IRI, given as `<iri>`, with a prefix where one fits."""
    ordered = sorted(names.items(), key=lambda item: -len(item[1]))

    @lru_cache(maxsize=65536)
    def short(iri: str) -> str:
        for prefix, beginning in ordered:
            if iri.startswith(beginning, 1) and _LOCAL.fullmatch(iri, len(beginning) + 1, len(iri) - 1):
                return f"{prefix}:{iri[len(beginning) + 1 : -1]}"
        return iri

    return short


def of_predicates(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, list[str]]]:
    """Each predicate with its objects."""
    for predicate, rows in groupby(pairs, key=itemgetter(0)):
        yield predicate, [row[1] for row in rows]
