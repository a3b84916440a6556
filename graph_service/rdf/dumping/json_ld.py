"""A dump as JSON-LD 1.1: one document, an object a line; or lines each of which is a document of its own."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from graph_service.rdf.dumping.quads import Said, of_predicates, prefixes, said, shortener

_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_LITERAL = re.compile(r'(".*")(?:@([A-Za-z0-9-]+)|\^\^(<[^<>]+>))?', re.DOTALL)
Short = Callable[[str], str]


def json_ld(pieces: Iterable[str], base: str) -> Iterator[str]:
    """One document with prefixes as its context."""
    names = prefixes(base)
    short = shortener(names)
    yield f'{{"@context": {json.dumps(names, sort_keys=True)},\n"@graph": ['
    between = "\n"
    for piece in pieces:
        objects = list(_objects(piece, short))
        if objects:
            yield between + ",\n".join(objects)
            between = ",\n"
    yield "\n]}\n"


def json_lines(pieces: Iterable[str], base: str) -> Iterator[str]:
    """Documents in expanded form, one a line."""
    del base  # IRIs are written whole
    for piece in pieces:
        yield "".join(f"[{one}]\n" for one in _objects(piece, lambda iri: iri))


def _objects(piece: str, short: Short) -> Iterator[str]:
    for graph, nodes in groupby(said(piece), key=attrgetter("graph")):
        objects = [_node(one, short) for one in nodes]
        if graph:
            yield f'{{"@id": {_iri(graph, short)}, "@graph": [{", ".join(objects)}]}}'
        else:
            yield from objects


def _node(one: Said, short: Short) -> str:
    parts = [f'"@id": {_iri(one.subject, short)}']
    for predicate, objects in of_predicates(one.pairs):
        if predicate == _TYPE:
            parts.append(f'"@type": [{", ".join(_iri(value, short) for value in objects)}]')
        else:
            parts.append(f"{_iri(predicate, short)}: [{', '.join(_object(value, short) for value in objects)}]")
    return f"{{{', '.join(parts)}}}"


def _iri(iri: str, short: Short) -> str:
    written = short(iri)
    return f'"{written[1:-1] if written[0] == "<" else written}"'


def _object(value: str, short: Short) -> str:
    if value[0] == "<":
        return f'{{"@id": {_iri(value, short)}}}'
    found = _LITERAL.fullmatch(value)
    assert found is not None
    text, language, datatype = found.groups()  # what N-Quads escapes, JSON escapes the same way
    if language:
        return f'{{"@value": {text}, "@language": "{language}"}}'
    return f'{{"@value": {text}, "@type": {_iri(datatype, short)}}}' if datatype else f'{{"@value": {text}}}'
