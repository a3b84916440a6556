import pytest

from loaders.reference import ReferenceDocument, reference_documents
from ontology.schema import SCHEMA


@pytest.fixture(scope="module")
def documents() -> list[ReferenceDocument]:
    return list(reference_documents())


def test_every_row_is_the_passage_of_what_it_says(documents: list[ReferenceDocument]) -> None:
    for document in documents:
        for statement in document.statements:
            quote = document.text.quote(statement.source.spans)
            assert quote
            assert "\n" not in quote
            assert statement.source.document == document.version


def test_all_municipalities_regions_and_topics_are_told(documents: list[ReferenceDocument]) -> None:
    told = {(s.value, s.subject) for d in documents for s in d.statements if s.property == "type"}
    numbers = {class_: sum(c == class_ for c, _ in told) for class_ in ("Municipality", "Region", "Topic", "Authority")}
    assert numbers == {"Municipality": 290, "Region": 21, "Topic": 118 + 14, "Authority": 634}


def test_no_link_leads_to_what_no_row_tells(documents: list[ReferenceDocument]) -> None:
    statements = [s for d in documents for s in d.statements]
    told = {s.subject for s in statements if s.property == "type"}
    linked = {s.value for s in statements if s.property != "type" and SCHEMA.properties[s.property].is_link}
    assert linked <= told


def test_an_unverified_number_is_told_with_less_confidence(documents: list[ReferenceDocument]) -> None:
    numbers = [s for d in documents for s in d.statements if s.property == "organisation_number"]
    doubtful = {s.subject for s in numbers if s.source.confidence < 1}
    assert len(doubtful) == 7
    assert all(subject.startswith("region-") for subject in doubtful)


def test_a_topic_is_recognised_by_terms_that_it_is_not_called(documents: list[ReferenceDocument]) -> None:
    said = [s for d in documents for s in d.statements]
    labels = {(s.subject, s.value) for s in said if s.property in {"name", "alternative_name"}}
    hidden = {(s.subject, s.value) for s in said if s.property == "recognised_by"}
    assert len(hidden) > 500
    assert hidden & labels == set()


def test_what_stands_for_a_municipality_elsewhere_stands_for_its_area_too(documents: list[ReferenceDocument]) -> None:
    items: dict[str, set[str]] = {"municipality": set(), "area": set()}
    for statement in (s for d in documents for s in d.statements if s.property == "wikidata"):
        items.setdefault(statement.subject.partition("-")[0], set()).add(statement.value)
    assert len(items["area"]) == 290
    assert items["area"] == items["municipality"]
