"""Quads gathered into nodes: what one graph tells of one subject."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby
from typing import IO, NamedTuple

from pyoxigraph import Quad, RdfFormat, parse


class LedgerError(ValueError):
    """What was given is no ledger that can be read. The message says what is wrong, and where."""


class Node(NamedTuple):
    """A subject in a graph: the values of its predicates, as plain strings."""

    graph: str
    subject: str
    told: dict[str, list[str]]

    def one(self, predicate: str) -> str:
        """The value of a predicate. Raises LedgerError where there is none, or more than one."""
        values = self.told.get(predicate, [])
        if len(values) != 1:
            raise LedgerError(
                f"<{self.subject}> has {len(values)} values of <{predicate}> where one is wanted;"
                " a ledger must be whole, and its lines in the order in which they were written"
            )
        return values[0]

    def first(self, predicate: str) -> str | None:
        """The value of a predicate that may be missing."""
        return self.one(predicate) if predicate in self.told else None


def nodes(quads: IO[bytes]) -> Iterator[Node]:
    """The nodes of N-Quads in which the lines of a subject stand together. Raises LedgerError with the line."""
    try:
        for subject, lines in groupby(parse(quads, format=RdfFormat.N_QUADS), key=_subject):
            graphs: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
            for quad in lines:
                graphs[_value(quad.graph_name)][quad.predicate.value].append(_value(quad.object))
            for graph, told in graphs.items():
                yield Node(graph, subject, told)
    except SyntaxError as error:
        raise LedgerError(f"line {error.lineno}: {error.msg}") from None


def _subject(quad: Quad) -> str:
    return _value(quad.subject)


def _value(term: object) -> str:
    return str(getattr(term, "value", ""))
