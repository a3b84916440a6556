"""Whether a catalogue is as DCAT-AP-SE 3.0.1 and the national portal's harvesting ask."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from graph_service.rdf.catalogue.catalogue import CC0
from graph_service.rdf.catalogue.profile import CLASSES, Rule, profile

_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_LICENSE, _PUBLISHER, _FORMAT, _KEYWORD = (
    "http://purl.org/dc/terms/license",
    "http://purl.org/dc/terms/publisher",
    "http://purl.org/dc/terms/format",
    "http://www.w3.org/ns/dcat#keyword",
)
_PORTAL = re.compile(r"http://dataportal\.se/organisation/SE\d{10}")
_MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]+")
_STRING = "http://www.w3.org/2001/XMLSchema#string"
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", re.IGNORECASE)
_POINTED = {
    "http://www.w3.org/ns/dcat#dataset": "Dataset",
    "http://www.w3.org/ns/dcat#distribution": "Distribution",
    "http://www.w3.org/ns/dcat#service": "DataService",
    "http://www.w3.org/ns/dcat#contactPoint": "ContactPoint",
    _PUBLISHER: "Agent",
}

Node = NamedNode | BlankNode | Literal | Triple
Known = dict[str, dict[str, list[Node]]]


class Fault(NamedTuple):
    """What is wrong with a property of a node; `recommended` where it is only missed."""

    node: str
    property: str
    message: str
    recommended: bool = False

    def __str__(self) -> str:
        return f"{self.node} {self.property}: {self.message}"


def faults(triples: Iterable[Triple]) -> list[Fault]:
    """All that is wrong, in order; nothing where it can be harvested."""
    listed = list(triples)
    known: Known = {}
    for triple in listed:
        if isinstance(triple.subject, NamedNode):
            known.setdefault(triple.subject.value, {}).setdefault(triple.predicate.value, []).append(triple.object)
    found = [*_nameless(listed), *_dangling(known), *_harvest(known)]
    if not any(class_ == "Catalog" for node in known for class_ in _classes(known, node)):
        found.append(Fault("", _TYPE, "there is no catalogue"))
    for node in known:
        for class_ in _classes(known, node):
            for rule in profile():
                if rule.class_ == class_:
                    found.extend(_of_rule(rule, node, known[node].get(rule.property, [])))
    return sorted(found)


def _classes(known: Known, node: str) -> Iterator[str]:
    types = {value.value for value in known.get(node, {}).get(_TYPE, ()) if isinstance(value, NamedNode)}
    yield from (class_ for class_, iris in CLASSES.items() if types & set(iris))


def _nameless(triples: Iterable[Triple]) -> Iterator[Fault]:
    for triple in triples:
        for node in (triple.subject, triple.object):
            if isinstance(node, BlankNode):
                yield Fault(str(triple.subject), triple.predicate.value, "has a blank node, which cannot be kept")
            elif isinstance(node, NamedNode) and not _ADDRESS.fullmatch(node.value):
                yield Fault(str(triple.subject), triple.predicate.value, f"{node.value!r} is no absolute IRI")


def _dangling(known: Known) -> Iterator[Fault]:
    for node, said in known.items():
        for predicate, class_ in _POINTED.items():
            for value in said.get(predicate, ()):
                if isinstance(value, NamedNode) and class_ not in _classes(known, value.value):
                    yield Fault(node, predicate, f"{value.value} is described as no {class_}")


def _of_rule(rule: Rule, node: str, values: list[Node]) -> Iterator[Fault]:
    if not values and (rule.mandatory or rule.recommended):
        yield Fault(node, rule.property, "is missing", recommended=not rule.mandatory)
    if rule.most is not None and len(values) > rule.most:
        yield Fault(node, rule.property, f"stands {len(values)} times, not at most {rule.most}")
    for value in values:
        if not any(_is(value, kind) for kind in rule.nodes):
            yield Fault(node, rule.property, f"{value} is none of {', '.join(sorted(rule.nodes))}")


def _is(value: Node, kind: str) -> bool:
    """Whether a value is of a kind that the table names."""
    if kind in {"iri", "node"}:
        return isinstance(value, NamedNode)
    if kind == "any":
        return True
    if not isinstance(value, Literal):
        return False
    plain = value.datatype.value == _STRING
    return {"text": bool(value.language), "typed": not plain and not value.language, "plain": not value.language}.get(
        kind, True
    )


def _harvest(known: Known) -> Iterator[Fault]:
    """What the portal asks beyond the profile."""
    for node, said in known.items():
        classes = set(_classes(known, node))
        if "Catalog" in classes and [str(value) for value in said.get(_LICENSE, [])] != [f"<{CC0}>"]:
            yield Fault(node, _LICENSE, f"is not {CC0}")
        for value in said.get(_PUBLISHER, ()):
            if not isinstance(value, NamedNode) or not _PORTAL.fullmatch(value.value):
                yield Fault(node, _PUBLISHER, f"{value} is not as the portal names organisations")
        if {"Agent", "ContactPoint"} <= classes:
            yield Fault(node, _TYPE, "publisher and contact share an IRI")
        for value in said.get(_FORMAT, ()) if classes & {"Distribution", "DataService"} else ():
            if not isinstance(value, Literal) or not _MEDIA_TYPE.fullmatch(value.value):
                yield Fault(node, _FORMAT, f"{value} is no media type")
        for value in said.get(_KEYWORD, ()):
            if not isinstance(value, Literal) or value.value != value.value.lower() or "," in value.value:
                yield Fault(node, _KEYWORD, f"{value} is not one keyword in small letters")
