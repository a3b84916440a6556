"""Answers as text: rows counted while they are written, in the forms of SPARQL 1.1."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, RdfFormat, serialize

RDF_FORMATS = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}
_XML = '<?xml version="1.0"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#">'
_STRING = "http://www.w3.org/2001/XMLSchema#string"
_QUOTED = ('"', ",", "\n", "\r")

Node = NamedNode | BlankNode | Literal
Row = list[Node | None]


class TooManyError(Exception):
    """More rows or triples than one answer may have."""


def written(
    found: QuerySolutions | QueryBoolean | QueryTriples,
    form: str,
    most: int,
    prefixes: dict[str, str],
    order: Sequence[str] = (),
) -> bytes:
    """An answer in a form, columns in the order given. Raises TooManyError beyond `most` rows or triples."""
    if isinstance(found, QueryTriples):
        text = serialize(_counted(found, most), format=RDF_FORMATS[form], prefixes=prefixes)
        assert text is not None
        return text
    if isinstance(found, QueryBoolean):
        return _yes_or_no(bool(found), form).encode()
    places = {name: place for place, name in enumerate(order)}
    names = sorted((variable.value for variable in found.variables), key=lambda name: places.get(name, len(places)))
    rows = ([solution[name] for name in names] for solution in _counted(found, most))
    return "".join(_FORMS[form](names, rows)).encode()


def _counted(found: Iterable[object], most: int) -> Iterator:  # type: ignore[type-arg]
    for number, one in enumerate(found):
        if number == most:
            raise TooManyError
        yield one


def _yes_or_no(answer: bool, form: str) -> str:  # noqa: FBT001
    text = str(answer).lower()
    return f"{_XML}<head/><boolean>{text}</boolean></sparql>" if form == "xml" else f'{{"head":{{}},"boolean":{text}}}'


def _json(names: list[str], rows: Iterable[Row]) -> Iterator[str]:
    yield f'{{"head":{{"vars":{json.dumps(names, ensure_ascii=False)}}},"results":{{"bindings":['
    quoted = [f"{json.dumps(name, ensure_ascii=False)}:" for name in names]
    comma = ""
    for row in rows:
        bound = (name + _json_term(term) for name, term in zip(quoted, row, strict=True) if term is not None)
        yield f"{comma}{{{','.join(bound)}}}"
        comma = ","
    yield "]}}"


def _json_term(term: Node) -> str:
    value = json.dumps(term.value, ensure_ascii=False)
    if isinstance(term, Literal):
        return f'{{"type":"literal","value":{value}{_json_kind(term)}}}'
    return f'{{"type":"{"uri" if isinstance(term, NamedNode) else "bnode"}","value":{value}}}'


def _json_kind(term: Literal) -> str:
    if term.language:
        return f',"xml:lang":"{term.language}"'
    return "" if term.datatype.value == _STRING else f',"datatype":{json.dumps(term.datatype.value)}'


def _xml(names: list[str], rows: Iterable[Row]) -> Iterator[str]:
    quoted = [quoteattr(name) for name in names]
    yield f"{_XML}<head>{''.join(f'<variable name={name}/>' for name in quoted)}</head><results>"
    for row in rows:
        bound = (
            f"<binding name={name}>{_xml_term(term)}</binding>"
            for name, term in zip(quoted, row, strict=True)
            if term is not None
        )
        yield f"<result>{''.join(bound)}</result>"
    yield "</results></sparql>"


def _xml_term(term: Node) -> str:
    value = escape(term.value, {"\r": "&#13;"})
    if isinstance(term, NamedNode):
        return f"<uri>{value}</uri>"
    if isinstance(term, BlankNode):
        return f"<bnode>{value}</bnode>"
    if term.language:
        return f'<literal xml:lang="{term.language}">{value}</literal>'
    kind = "" if term.datatype.value == _STRING else f" datatype={quoteattr(term.datatype.value)}"
    return f"<literal{kind}>{value}</literal>"


def _csv(names: list[str], rows: Iterable[Row]) -> Iterator[str]:
    yield ",".join(names) + "\r\n"
    for row in rows:
        yield ",".join("" if term is None else _csv_value(term) for term in row) + "\r\n"


def _csv_value(term: Node) -> str:
    value = f"_:{term.value}" if isinstance(term, BlankNode) else term.value
    return '"' + value.replace('"', '""') + '"' if any(mark in value for mark in _QUOTED) else value


def _tsv(names: list[str], rows: Iterable[Row]) -> Iterator[str]:
    yield "\t".join(f"?{name}" for name in names) + "\n"
    for row in rows:
        yield "\t".join("" if term is None else str(term) for term in row) + "\n"


_FORMS: dict[str, Callable[[list[str], Iterable[Row]], Iterator[str]]] = {
    "json": _json,
    "xml": _xml,
    "csv": _csv,
    "tsv": _tsv,
}
