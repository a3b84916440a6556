import re

import pytest

from ontology.description import describe
from ontology.identity import identify
from ontology.schema import SCHEMA
from ontology.statement import Source, Span
from ontology.yaml_lines import SchemaError

SOURCE = Source("d" * 64, (Span(1, 0, 5),), "test", 0.9)


def test_a_municipality_is_known_by_its_code() -> None:
    assert identify("Municipality", {"code": "0136"}) == "municipality-0136"


def test_the_class_of_an_organisation_is_not_in_its_id() -> None:
    assert identify("Company", {"name": "Exempel AB"}) == identify("Organisation", {"name": "EXEMPEL  ab"})


def test_a_reference_counts_before_a_name() -> None:
    by_reference = identify("Authority", {"reference": "exempelverket", "name": "Exempelverket"})
    assert by_reference == identify("Authority", {"reference": "exempelverket", "name": "Verket för exempel"})
    assert by_reference != identify("Authority", {"name": "Exempelverket"})


def test_a_meeting_without_a_date_is_known_by_its_document() -> None:
    first, second = (identify("Meeting", {"body": "body-a", "document": version}) for version in ("a" * 64, "b" * 64))
    assert first != second


def test_ids_are_ascii_lower_case_and_tell_no_name() -> None:
    id_ = identify("Person", {"name": "Åsa Påhittad", "body": "body-a"})
    assert re.fullmatch(r"person-[a-z2-7]{20}", id_)


def test_people_in_two_bodies_are_two() -> None:
    one, two = (identify("Person", {"name": "Åsa Påhittad", "body": body}) for body in ("body-a", "body-b"))
    assert one != two


def test_a_thing_without_its_key_is_refused_with_what_is_wanted() -> None:
    with pytest.raises(SchemaError, match=r"a Membership is known by person\+group\+role; given: person"):
        identify("Membership", {"person": "person-a"})


def test_describing_says_the_class_and_the_canonical_values() -> None:
    id_, said = describe("Municipality", {"code": "0136", "name": "Haninge  kommun"}, SOURCE)
    assert [(s.subject, s.property, s.value) for s in said] == [
        (id_, "type", "Municipality"),
        (id_, "code", "0136"),
        (id_, "name", "Haninge kommun"),
    ]


def test_a_value_may_bring_its_own_source() -> None:
    other = SOURCE._replace(rule="other")
    said = describe("Municipality", {"code": "0136", "name": ("Haninge kommun", other)}, SOURCE)[1]
    assert [s.source.rule for s in said] == ["test", "test", "other"]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"code": "0136", "colour": "red"}, "a Municipality has no property 'colour'"),
        ({"code": "0136", "area": "person-abc"}, "area: 'person-abc' is none of MunicipalityArea, County"),
        ({"code": " "}, "code: is empty"),
    ],
)
def test_what_the_schema_does_not_allow_is_refused(values: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        describe("Municipality", values, SOURCE)


def test_every_kind_of_id_leads_back_to_a_class() -> None:
    assert {SCHEMA.root_of(f"{made.id}-x") for made in SCHEMA.concrete.values()} <= set(SCHEMA.concrete)
    assert SCHEMA.root_of("organisation-abc") == "Organisation"
