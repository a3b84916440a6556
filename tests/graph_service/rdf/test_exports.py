"""All exports of the examples: well-typed, nothing dangles, nobody's name stands in an IRI."""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse
from rdflib import Literal as CheckedLiteral
from rdflib import URIRef

from graph_service.rdf.dumps import DUMPS, WORDS
from graph_service.store.base import Audience, Store
from ontology.schema import SCHEMA
from tests.graph_service.rdf.conftest import BASE

Exports = dict[tuple[str, str], Path]
VOCABULARIES = (
    *("http://www.w3.org/", "http://purl.org/", "http://xmlns.com/", "http://schema.org/"),
    *("http://data.europa.eu/m8g/", "http://data.vlaanderen.be/ns/", "http://spdx.org/rdf/terms#"),
)
STRINGS = {"http://www.w3.org/2001/XMLSchema#string", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"}
RFC_3987 = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+")


@cache
def quads(path: Path) -> list[Quad]:
    return list(parse(path=path, format=RdfFormat.N_QUADS))


def terms_of(quad: Quad) -> list[object]:
    return [quad.subject, quad.predicate, quad.object]


def all_of(exported: Exports, audience: Audience) -> Iterable[Quad]:
    for what in (*DUMPS, *WORDS):
        yield from quads(exported[audience.value, what])


@pytest.mark.parametrize("what", [*DUMPS, *WORDS])
@pytest.mark.parametrize("audience", Audience)
def test_no_node_is_blank_and_every_iri_is_absolute(exported: Exports, audience: Audience, what: str) -> None:
    terms = {term for quad in quads(exported[audience.value, what]) for term in terms_of(quad)}
    assert not any(isinstance(term, BlankNode) for term in terms)
    assert [t.value for t in terms if isinstance(t, NamedNode) and not RFC_3987.fullmatch(t.value)] == []


@pytest.mark.parametrize("audience", Audience)
def test_no_iri_of_ours_dangles(exported: Exports, audience: Audience) -> None:
    told, named = set(), set()
    for quad in all_of(exported, audience):
        told.add(quad.subject.value)
        named.add(quad.predicate.value)
        for term in (quad.object, quad.graph_name):
            if isinstance(term, NamedNode):
                named.add(term.value)
        if isinstance(quad.object, Literal):
            named.add(quad.object.datatype.value)
    assert f"{BASE}spec/samverkan/AreaCode" in named
    assert sorted(iri for iri in named - told if iri.startswith(BASE)) == []


@pytest.mark.parametrize("audience", Audience)
def test_no_literal_is_ill_typed(exported: Exports, audience: Audience) -> None:
    typed = {
        (quad.object.value, quad.object.datatype.value)
        for quad in all_of(exported, audience)
        if isinstance(quad.object, Literal) and quad.object.datatype.value not in STRINGS
    }
    assert {datatype.rpartition("#")[2] for _, datatype in typed} >= {"date", "dateTime", "gYear", "double", "decimal"}
    assert [one for one in typed if CheckedLiteral(one[0], datatype=URIRef(one[1])).ill_typed] == []


def test_predicates_and_classes_are_of_the_standards_or_described_by_us(exported: Exports) -> None:
    described = {quad.subject.value for quad in quads(exported["public", "ontology"])}
    used = {quad.predicate.value for quad in all_of(exported, Audience.INTERNAL)}
    used |= {
        quad.object.value for quad in all_of(exported, Audience.INTERNAL) if quad.predicate.value.endswith("#type")
    }
    others = {iri for iri in used if not iri.startswith(VOCABULARIES)}
    assert others - described == set()
    assert others >= {f"{BASE}spec/samverkan/{name}" for name in ("Meeting", "outcome", "extractorRule", "storedText")}


def test_nobodys_name_stands_in_an_iri(examples: Store, exported: Exports) -> None:
    people = [thing for thing in examples.view(Audience.INTERNAL).facts() if thing.type == "Person"]
    words = {word.lower() for person in people for word in person.name.split() if len(word) > 4}
    assert len(words) > 20
    iris = {t.value for q in all_of(exported, Audience.INTERNAL) for t in terms_of(q) if isinstance(t, NamedNode)}
    ours = {word for iri in iris if iri.startswith(f"{BASE}id/") for word in re.split(r"[^a-zåäö]+", iri.lower())}
    assert words & ours == set()


def test_the_public_exports_hold_no_private_person(examples: Store, exported: Exports) -> None:
    public = {thing.id for thing in examples.view(Audience.PUBLIC).facts() if thing.type == "Person"}
    private = [
        thing for thing in examples.view(Audience.INTERNAL).facts() if thing.type == "Person" and thing.id not in public
    ]
    assert private
    text = "".join(exported["public", what].read_text("utf-8") for what in DUMPS)
    assert [thing.id for thing in private if thing.id in text] == []
    assert "/name/" not in text
    assert "spec/samverkan/address>" not in text


@pytest.mark.parametrize("audience", Audience)
def test_parts_of_a_name_stand_with_the_name(exported: Exports, audience: Audience) -> None:
    told = defaultdict(dict)
    for quad in quads(exported[audience.value, "facts"]):
        if quad.predicate.value.startswith("http://xmlns.com/foaf/0.1/"):
            told[quad.subject.value][quad.predicate.value.rpartition("/")[2]] = quad.object.value
    parted = [of for of in told.values() if "givenName" in of or "familyName" in of]
    assert len(parted) > 10
    assert [of for of in parted if of.get("name") != f"{of['givenName']} {of['familyName']}"] == []


def test_each_organisation_number_and_code_of_an_area_is_an_identifier(exported: Exports) -> None:
    notation = {
        quad.subject.value: quad.object
        for quad in quads(exported["public", "facts"])
        if quad.predicate.value.endswith("#notation") and quad.object.datatype.value.startswith(BASE)
    }
    led = defaultdict(list)
    for quad in quads(exported["public", "facts"]):
        if quad.predicate.value == "http://www.w3.org/ns/adms#identifier":
            assert quad.object.value.startswith(f"{quad.subject.value}/")
            led[notation[quad.object.value].datatype.value.rpartition("/")[2]].append(notation[quad.object.value].value)
    numbers = [
        quad.object.value for quad in quads(exported["public", "facts"]) if quad.predicate.value.endswith("#identifier")
    ]
    assert sorted(led["OrganisationNumber"]) == sorted(n for n in numbers if re.fullmatch(r"\d{6}-\d{4}", n))
    assert len(led["AreaCode"]) == 2 * (290 + 21)  # the body, and the area


@pytest.mark.parametrize("audience", Audience)
def test_each_document_of_the_ledger_says_whether_it_was_reviewed(exported: Exports, audience: Audience) -> None:
    told = defaultdict(set)
    for quad in quads(exported[audience.value, "ledger"]):
        name = re.split("[/#]", quad.predicate.value)[-1]
        if name in {"storedText", "reviewStatus", "accessRights"}:
            told[quad.subject.value].add(name)
            if name != "storedText":  # all of these examples are
                assert quad.object.value.rpartition("/")[2] in {"released", "PUBLIC"}
    assert told
    assert {frozenset(names) for names in told.values()} == {frozenset({"storedText", "reviewStatus", "accessRights"})}


LINKED = {
    ("municipality", "http://schema.org/sameAs", "http://www.wikidata.org/entity/"): 290,
    ("area", "http://schema.org/sameAs", "http://www.wikidata.org/entity/"): 290,
    ("county", "http://schema.org/sameAs", "http://www.wikidata.org/entity/"): 21,
    ("county", "http://schema.org/sameAs", "http://sws.geonames.org/"): 21,
    ("topic", "http://www.w3.org/2004/02/skos/core#closeMatch", "http://eurovoc.europa.eu/"): 313,
    ("party", "http://schema.org/sameAs", "http://www.wikidata.org/entity/"): 9,
}


@pytest.mark.parametrize(("kind", "predicate", "target"), LINKED)
def test_what_the_reference_data_tells_is_linked_to_other_data(
    exported: Exports, kind: str, predicate: str, target: str
) -> None:
    links = {
        (quad.subject.value, quad.object.value)
        for quad in quads(exported["public", "facts"])
        if quad.predicate.value == predicate and str(getattr(quad.object, "value", "")).startswith(target)
    }
    of_kind = [one for one in links if one[0].startswith(f"{BASE}id/{kind}-")]
    assert len(of_kind) == LINKED[kind, predicate, target]


def test_memberships_are_intervals(exported: Exports) -> None:
    told = defaultdict(dict)
    for quad in quads(exported["public", "facts"]):
        told[quad.subject.value][quad.predicate.value.rpartition("#")[2]] = quad.object.value
    spans = [iri for iri, of in told.items() if iri.endswith("/during")]
    assert spans
    for iri in spans:
        first, last = (told[told[iri][name]]["inXSDDate"] for name in ("hasBeginning", "hasEnd"))
        assert first <= last
        assert told[iri.removesuffix("/during")]["memberDuring"] == iri


def test_the_words_of_the_schema_are_told_in_both_languages(exported: Exports) -> None:
    labels = defaultdict(set)
    for quad in quads(exported["public", "ontology"]):
        if quad.predicate.value.endswith("#prefLabel"):
            labels[quad.subject.value].add(quad.object.language)
    words = [f"{BASE}def/{scheme}/{word}" for scheme, words in SCHEMA.schemes.items() for word in words]
    assert set(SCHEMA.schemes) >= {"outcome", "capacity", "role", "form"}
    assert [word for word in words if labels[word] != {"sv", "en"}] == []
