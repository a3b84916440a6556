import importlib.util
from pathlib import Path

import pyshacl
import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.compare import isomorphic
from rdflib.term import BNode

from ontology.checks import faults
from ontology.export import HERE, exports, ontology_graph, shapes_graph
from ontology.schema import SCHEMA
from ontology.terms import class_iris, property_iri, thing_iri, word_iri

_SPEC = importlib.util.spec_from_file_location("samples", Path(__file__).with_name("samples.py"))
assert _SPEC is not None
assert _SPEC.loader is not None
samples = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(samples)

BASE = SCHEMA.base
SHAPES = shapes_graph()


def as_graph(class_: str, values: dict[str, list[str]]) -> Graph:
    graph = Graph()
    node = URIRef(thing_iri(BASE, f"{SCHEMA.classes[class_].id}-x"))
    for iri in class_iris(class_):
        graph.add((node, URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"), URIRef(iri)))
    for name, several in values.items():
        property_ = SCHEMA.properties[name]
        for value in several:
            graph.add((node, URIRef(property_iri(name, class_)), rdf_value(property_, value)))
    return graph


def rdf_value(property_, value):  # noqa: ANN001, ANN201
    if property_.is_link:
        return URIRef(thing_iri(BASE, value))
    if property_.scheme:
        return URIRef(word_iri(BASE, property_.scheme, value))
    kind = property_.plain
    if kind.iri:
        return URIRef(value)
    return Literal(value, lang=kind.language) if kind.language else Literal(value, datatype=URIRef(kind.datatype))


def conforms(class_: str, values: dict[str, list[str]]) -> bool:
    return bool(pyshacl.validate(as_graph(class_, values), shacl_graph=SHAPES)[0])


@pytest.mark.parametrize("class_", sorted(SCHEMA.concrete))
def test_a_valid_sample_of_each_class_passes_in_python_and_in_shacl(class_: str) -> None:
    values = samples.valid_thing(class_)
    assert faults(class_, values) == []
    assert conforms(class_, values)


@pytest.mark.parametrize("class_", sorted(SCHEMA.concrete))
def test_a_sample_without_what_its_class_requires_fails_in_python_and_in_shacl(class_: str) -> None:
    values = samples.valid_thing(class_)
    missing = next(name for name in SCHEMA.classes[class_].required if name != "type")
    del values[missing]
    assert faults(class_, values) == [f"{class_} wants {missing}"]
    assert not conforms(class_, values)


@pytest.mark.parametrize("class_", sorted(SCHEMA.concrete))
def test_a_second_value_where_one_is_taken_fails_in_python_and_in_shacl(class_: str) -> None:
    values = samples.valid_thing(class_)
    single = next(n for n in SCHEMA.classes[class_].required if n != "type" and not SCHEMA.properties[n].many)
    property_ = SCHEMA.properties[single]
    other = {True: f"{values[single][0]}k"}.get(property_.is_link)
    if other is None:
        other = list(SCHEMA.schemes[property_.scheme])[1] if property_.scheme else values[single][0][:-1] + "b"
    values[single] = [values[single][0], other]
    assert any("takes one" in fault for fault in faults(class_, values))
    assert not conforms(class_, values)


@pytest.mark.parametrize("name", sorted(n for n, p in SCHEMA.properties.items() if p.plain))
def test_an_ill_formed_value_of_each_plain_property_is_told(name: str) -> None:
    class_ = next(c.name for c in SCHEMA.concrete.values() if name in c.properties)
    values = {**samples.valid_thing(class_), name: [samples.WRONG[SCHEMA.properties[name].kind]]}
    assert any(fault.startswith(f"{name}: ") for fault in faults(class_, values))


def test_the_derived_files_are_fresh_and_mean_what_the_schema_says() -> None:
    for name, text in exports().items():
        kept = (HERE / name).read_text(encoding="utf-8")
        if name.endswith(".ttl"):
            assert isomorphic(Graph().parse(data=kept), Graph().parse(data=text)), f"{name} is stale: make golden"
        else:
            assert kept == text, f"{name} is stale: make golden"


@pytest.mark.parametrize("graph", [ontology_graph(), SHAPES], ids=["ontology", "shapes"])
def test_no_blank_node_stands_in_what_is_published(graph: Graph) -> None:
    assert not [node for triple in graph for node in triple if isinstance(node, BNode)]
