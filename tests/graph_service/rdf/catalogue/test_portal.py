"""The catalogue as a reader of the national portal's records takes it, who knows nothing of ours."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from dataportalen.models import DataService, Dataset, Distribution
from dataportalen.rdf import Graph as Records
from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from graph_service.rdf.catalogue.catalogue import catalogue
from tests.graph_service.rdf.catalogue.test_catalogue import BASE, DOWNLOADS, OFFER

Record = Mapping[str, Any]
Model = type[Dataset] | type[DataService] | type[Distribution]


def rdf_json(triples: Sequence[Triple]) -> dict[str, dict[str, list[dict[str, str]]]]:
    """Triples as the portal keeps them."""
    said: dict[str, dict[str, list[dict[str, str]]]] = {}
    for triple in triples:
        subject, value = triple.subject, triple.object
        assert isinstance(subject, NamedNode)
        assert not isinstance(value, BlankNode | Triple)
        told = {"type": "uri" if isinstance(value, NamedNode) else "literal", "value": value.value}
        if isinstance(value, Literal):
            told |= {"lang": value.language} if value.language else {"datatype": value.datatype.value}
        said.setdefault(subject.value, {}).setdefault(triple.predicate.value, []).append(told)
    return said


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No way to ask the portal itself."""

    def refused(*_: object) -> None:
        raise OSError("a test asks nobody")

    monkeypatch.setattr("socket.socket.connect", refused)


@pytest.fixture(scope="module")
def records() -> Records:
    return Records(json.loads(json.dumps(rdf_json(catalogue(OFFER)))))


def of_type(records: Records, model: Model) -> list[Record]:
    return [
        model.from_resource(records.resource(iri)).to_dict() for iri in records.subjects_of_type(model.rdf_types[0])
    ]


def test_it_finds_each_dataset_with_all_that_it_looks_for(records: Records) -> None:
    found = of_type(records, Dataset)
    assert {one["uri"] for one in found} == {f"{BASE}id/datamangd/{name}" for name in ("samverkan", "belagg")}
    for one in found:
        for texts in ("title", "description", "keywords"):
            assert one[texts].keys() == {"sv", "en"}, texts
        assert one["publisher"]["name"]["sv"] == "Provkommunen"
        assert one["publisher"]["type"] == "local_authority"
        assert one["publisher"]["identifiers"] == ["212000-0000"]
        assert one["contact_points"][0]["email"] == "oppnadata@exempelkommunen.example"
        assert one["temporal"] == {"start": "2019-01-10", "end": "2025-12-31"}
        assert (one["issued"], one["modified"]) == ("2026-01-01", "2026-02-03")


def test_it_knows_each_word_of_the_controlled_vocabularies(records: Records) -> None:
    for one in of_type(records, Dataset):
        assert one["themes"] == ["government_and_public_sector"]
        assert one["access_rights"] == "public"
        assert one["accrual_periodicity"] == "irregular"
        assert one["languages"] == ["sv"]
        assert one["spatial"] == ["kingdom_of_sweden"]


def test_it_finds_each_file_with_licence_and_format(records: Records) -> None:
    found = of_type(records, Distribution)
    assert {one["download_url"] for one in found} == {BASE + each.path for each in DOWNLOADS}
    assert {one["format"] for one in found} == {"n_quads", "gzip"}
    for one in found:
        assert one["license"]["id"] == "cc0_1_0"
        assert one["availability"] == "available"
        assert one["title"].keys() == {"sv", "en"}
    assert sorted(one["byte_size"] for one in found if "byte_size" in one) == [1234]


def test_it_finds_each_service_with_its_address_and_what_it_serves(records: Records) -> None:
    found = {one["endpoint_url"].removeprefix(BASE): one for one in of_type(records, DataService)}
    assert found.keys() == {"api/v1/", "sparql", "feed"}
    for one in found.values():
        assert set(one["serves_datasets"]) <= {f"{BASE}id/datamangd/{name}" for name in ("samverkan", "belagg")}
        assert one["endpoint_description"].startswith(BASE)
        assert one["access_rights"] == "public"
