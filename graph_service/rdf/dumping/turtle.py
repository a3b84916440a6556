"""A dump as Turtle, and as TriG where it has graphs."""

import re
from collections.abc import Callable, Iterable, Iterator

from graph_service.rdf.dumping.quads import Said, of_predicates, prefixes, said, shortener

_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_DATATYPE = re.compile(r'"\^\^(<[^<>]+>)$')


def turtle(pieces: Iterable[str], base: str) -> Iterator[str]:
    """Pieces of N-Quads as text with prefixes, a paragraph a subject."""
    names = prefixes(base)
    short = shortener(names)
    yield "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in sorted(names.items()))
    for piece in pieces:
        yield "".join(_paragraph(one, short) for one in said(piece))


def _paragraph(one: Said, short: Callable[[str], str]) -> str:
    lines = []
    for predicate, objects in of_predicates(one.pairs):
        verb = "a" if predicate == _TYPE else short(predicate)
        lines.append(f"{verb} {' , '.join(_object(value, short) for value in objects)}")
    told = " ;\n    ".join(lines)
    text = f"{short(one.subject)} {told} ."
    return f"\n{short(one.graph)} {{ {text} }}\n" if one.graph else f"\n{text}\n"


def _object(value: str, short: Callable[[str], str]) -> str:
    if value[0] == "<":
        return short(value)
    typed = _DATATYPE.search(value)
    return f"{value[: typed.start(1)]}{short(typed[1])}" if typed else value
