"""The schema's shapes over things, aimed at properties: they tell what the published shapes tell."""

import pyshacl
import pytest
from rdflib import RDF, SH, Graph

from graph_service.rdf.facts import triples
from graph_service.rdf.shapes import Shapes, Violation
from graph_service.rdf.terms import Terms
from graph_service.store.base import Thing
from ontology.export import HERE
from ontology.schema import SCHEMA
from tests.ontology.samples import valid_thing

PUBLISHED = Graph().parse(HERE / "shapes.ttl")


@pytest.fixture(scope="module")
def shapes() -> Shapes:
    return Shapes()


def sample(class_: str, **other: tuple[str, ...]) -> Thing:
    """A valid thing of a class, but for the values that are given."""
    values = {name: tuple(several) for name, several in valid_thing(class_).items()} | other
    return Thing(f"{SCHEMA.classes[class_].id}-abcdefghij", class_, "", None, values)


def published(thing: Thing) -> set[tuple[str, str]]:
    """Property and component of all that the published shapes find."""
    lines = "".join(f"{line} .\n" for line in triples(thing, Terms(SCHEMA.base)))
    _, report, _ = pyshacl.validate(Graph().parse(data=lines, format="nt"), shacl_graph=PUBLISHED)
    return {
        (
            str(report.value(result, SH.sourceShape)).rpartition("/")[2],
            str(report.value(result, SH.sourceConstraintComponent)).rpartition("#")[2],
        )
        for result in report.subjects(RDF.type, SH.ValidationResult)
    }


def told(violations: list[Violation]) -> set[tuple[str, str]]:
    return {(one.property, f"{one.message.split()[1][:-1]}ConstraintComponent") for one in violations}


def broken(class_: str) -> list[Thing]:
    """Things of a class, each wrong in another way."""
    made = SCHEMA.classes[class_]
    required = next(name for name in made.required if name != "type")
    single = next(n for n in made.required if n != "type" and not SCHEMA.properties[n].many)
    links = [name for name in made.properties if SCHEMA.properties[name].is_link]
    return [
        sample(class_, **{required: ()}),
        sample(class_, **{single: (*sample(class_).values[single], "eljest-abcdefghij")}),
        *(sample(class_, **{name: ("eljest-abcdefghij",)}) for name in links[:2]),
    ]


@pytest.mark.parametrize("class_", sorted(SCHEMA.concrete))
def test_the_shapes_tell_what_the_published_ones_tell(shapes: Shapes, class_: str) -> None:
    assert shapes.violations([sample(class_)]) == []
    for thing in broken(class_):
        found = shapes.violations([thing])
        assert told(found) == published(thing) != set()
        assert {one.thing.partition("/")[0] for one in found} == {thing.id}  # or a node that helps to tell of it


def test_of_many_things_only_those_that_are_wrong_are_told(shapes: Shapes) -> None:
    good = [sample("Decision"), sample("Person"), sample("Municipality")]
    wrong = Thing("meeting-zzzzzzzzzz", "Meeting", "", None, {**sample("Meeting").values, "date": ("2024-02-30",)})
    assert shapes.violations([*good, wrong]) == [
        Violation(
            "meeting-zzzzzzzzzz",
            "date",
            "SHACL Datatype: Value is not Literal with datatype xsd:date: '2024-02-30'",
        )
    ]


def test_nothing_is_wrong_with_nothing(shapes: Shapes) -> None:
    assert shapes.violations([]) == []


@pytest.mark.parametrize("value", ['a "quoted" \\ line\n', "å ä ö – 😀", "> <", "^^<x>"])
def test_a_value_may_hold_any_characters(shapes: Shapes, value: str) -> None:
    assert shapes.violations([sample("Decision", text=(value,))]) == []
