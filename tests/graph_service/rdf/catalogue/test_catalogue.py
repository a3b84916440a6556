"""The catalogue against DCAT-AP-SE 3.0.1: what is published passes, and each thing that could be wrong is found."""

import re
from collections.abc import Callable
from dataclasses import fields, replace
from io import BytesIO

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, Triple, parse
from rdflib import DCAT, DCTERMS, RDF, Graph, URIRef

from graph_service.rdf.catalogue.catalogue import CC0, Download, Offer, Times, catalogue
from graph_service.rdf.catalogue.check import faults
from graph_service.rdf.catalogue.profile import CLASSES, profile
from graph_service.rdf.catalogue.publisher import Publisher, PublisherError, somebodys
from graph_service.rdf.catalogue.telling import FORMATS, RDF_XML, written
from ontology.tables import rows

BASE = "https://example.test/"
TIMES = Times("2026-01-01", "2026-02-03", "2019-01-10", "2025-12-31")
DOWNLOADS = (
    Download("api/v1/dumps/facts.nq", "facts", "nq", "application/n-quads"),
    Download("api/v1/dumps/ledger.nq", "ledger", "nq", "application/n-quads"),
    Download("dumps/facts.ttl.gz", "facts", "ttl", "text/turtle", "gz", 1234, "ab" * 32),
)
PUBLISHER = Publisher(name="Provkommunen", number="212000-0000")
OFFER = Offer(BASE, PUBLISHER, TIMES, DOWNLOADS)
NAMED = {
    "GRAPH_SERVICE_PUBLISHER_NAME": "Provkommunen",
    "GRAPH_SERVICE_PUBLISHER_NUMBER": "212000-0068",
    "GRAPH_SERVICE_PUBLISHER_EMAIL": "data@provkommunen.example",
}


def harvested() -> list[Triple]:
    """The catalogue as the portal reads it: from RDF/XML."""
    quads = parse(BytesIO(written(catalogue(OFFER), RDF_XML)), RdfFormat.RDF_XML)
    return [quad.triple for quad in quads if isinstance(quad, Quad)]


def test_what_is_published_has_no_fault_and_lacks_nothing_recommended() -> None:
    assert faults(harvested()) == []


def test_the_rules_are_those_of_the_table() -> None:
    assert len(rows("dcat_ap_se")) == 138
    assert {rule.class_ for rule in profile()} == set(CLASSES)
    mandatory = {(rule.class_, rule.property.rpartition("/")[2]) for rule in profile() if rule.mandatory}
    assert mandatory > {("Catalog", "license"), ("Agent", "type"), ("Distribution", "format")}
    assert not any("hvdCategory" in name for _, name in mandatory)
    assert len(mandatory) == 21


def told(graph: Graph, kind: str) -> list[URIRef]:
    return [node for node in graph.subjects(RDF.type, DCAT[kind]) if isinstance(node, URIRef)]


def test_every_property_that_the_profile_asks_for_is_there_by_another_reader() -> None:
    graph = Graph().parse(data=written(catalogue(OFFER), RDF_XML), format="xml")
    for rule in profile():
        nodes = [node for type_ in CLASSES[rule.class_] for node in graph.subjects(RDF.type, URIRef(type_))]
        if rule.mandatory or rule.recommended:
            assert all((node, URIRef(rule.property), None) in graph for node in nodes), rule
    assert len(told(graph, "Dataset")) == 2
    assert len(told(graph, "DataService")) == 3
    assert len(told(graph, "Distribution")) == 3


def test_every_dump_is_a_distribution_and_each_service_serves_a_dataset() -> None:
    graph = Graph().parse(data=written(catalogue(OFFER), RDF_XML), format="xml")
    assert {str(address) for address in graph.objects(None, DCAT.downloadURL)} == {BASE + one.path for one in DOWNLOADS}
    ends = {str(address).removeprefix(BASE) for address in graph.objects(None, DCAT.endpointURL)}
    assert ends == {"api/v1/", "sparql", "feed"}
    assert all((service, DCAT.servesDataset, None) in graph for service in told(graph, "DataService"))


def test_titles_are_short_and_in_both_languages() -> None:
    graph = Graph().parse(data=written(catalogue(OFFER), RDF_XML), format="xml")
    for kind in ("Catalog", "Dataset", "DataService", "Distribution"):
        for node in told(graph, kind):
            titles = list(graph.objects(node, DCTERMS.title))
            assert {title.language for title in titles} == {"sv", "en"}
            assert all(len(title.split()) < 10 for title in titles)
            assert {text.language for text in graph.objects(node, DCTERMS.description)} == {"sv", "en"}


def test_titles_name_neither_publisher_nor_year() -> None:
    graph = Graph().parse(data=written(catalogue(OFFER), RDF_XML), format="xml")
    titles = [str(title) for title in graph.objects(None, DCTERMS.title)]
    assert titles
    assert not [title for title in titles if PUBLISHER.name in title or re.search(r"\b\d{4}\b", title)]


def test_the_licence_stands_on_files_and_services_and_not_on_datasets() -> None:
    graph = Graph().parse(data=written(catalogue(OFFER), RDF_XML), format="xml")
    for kind, licences in (("Distribution", {URIRef(CC0)}), ("DataService", {URIRef(CC0)}), ("Dataset", set())):
        assert all(set(graph.objects(node, DCTERMS.license)) == licences for node in told(graph, kind)), kind


def test_where_the_data_is_about_is_told_by_geonames() -> None:
    graph = Graph().parse(data=written(catalogue(OFFER), RDF_XML), format="xml")
    assert {str(area) for area in graph.objects(None, DCTERMS.spatial)} == {"http://sws.geonames.org/2661886"}


def test_nothing_is_said_that_the_profile_does_not_know_but_what_its_european_one_adds() -> None:
    graph = Graph().parse(data=written(catalogue(OFFER), RDF_XML), format="xml")
    rules = {(rule.class_, rule.property) for rule in profile()} | {(class_, str(RDF.type)) for class_ in CLASSES}
    said = {
        (class_, str(predicate))
        for class_, iris in CLASSES.items()
        for iri in iris
        for node in graph.subjects(RDF.type, URIRef(iri))
        for predicate in graph.predicates(node)
    }
    assert said - rules == {("Distribution", str(DCAT.mediaType)), ("Distribution", str(DCAT.compressFormat))}
    assert not [predicate for _, predicate in said if "hvd" in predicate or "applicableLegislation" in predicate]


@pytest.mark.parametrize("media_type", FORMATS)
def test_each_form_says_the_same(media_type: str) -> None:
    again = {quad.triple for quad in parse(written(catalogue(OFFER), media_type), FORMATS[media_type])}
    assert again == set(catalogue(OFFER))


def without(part: str, name: str) -> list[Triple]:
    return [t for t in harvested() if not (part in str(t.subject) and t.predicate.value.endswith(name))]


def changed(part: str, name: str, value: NamedNode | Literal | BlankNode) -> list[Triple]:
    old = next(t for t in harvested() if part in str(t.subject) and t.predicate.value.endswith(name))
    return [t if t != old else Triple(t.subject, t.predicate, value) for t in harvested()]


WRONG: dict[str, tuple[Callable[[], list[Triple]], str]] = {
    "a catalogue without licence": (lambda: without("id/katalog", "/license"), "is missing"),
    "another licence": (
        lambda: changed("id/katalog", "/license", NamedNode("http://creativecommons.org/licenses/by/4.0/")),
        "is not http://creativecommons.org/publicdomain/zero/1.0/",
    ),
    "a dataset without title": (lambda: without("datamangd/samverkan", "terms/title"), "is missing"),
    "a title without language": (
        lambda: changed("datamangd/samverkan", "terms/title", Literal("Möten")),
        "is none of text",
    ),
    "a publisher that the portal does not know": (
        lambda: changed("id/katalog", "/publisher", NamedNode(f"{BASE}id/we")),
        "not as the portal names",
    ),
    "two publishers": (
        lambda: [
            *harvested(),
            Triple(
                NamedNode(f"{BASE}id/katalog"),
                NamedNode(str(DCTERMS.publisher)),
                NamedNode("http://dataportal.se/organisation/SE2120000068"),
            ),
        ],
        "stands 2 times",
    ),
    "a publisher without type": (lambda: without("dataportal.se", "terms/type"), "is missing"),
    "a contact without address": (lambda: without("id/kontakt>", "hasEmail"), "is missing"),
    "a distribution without address": (lambda: without("distribution/facts/nq", "accessURL"), "is missing"),
    "a format that is no media type": (
        lambda: changed("distribution/facts/nq", "/format", Literal("N-Quads")),
        "is no media type",
    ),
    "a service without its address": (lambda: without("tjanst/sparql", "endpointURL"), "is missing"),
    "a blank node": (lambda: changed("datamangd/samverkan", "#contactPoint", BlankNode()), "blank node"),
    "a contact that is not described": (
        lambda: changed("datamangd/samverkan", "#contactPoint", NamedNode(f"{BASE}id/nobody")),
        "described as no ContactPoint",
    ),
    "a keyword in capitals": (
        lambda: changed("datamangd/samverkan", "#keyword", Literal("Samverkan", language="sv")),
        "small letters",
    ),
    "a date as text": (lambda: changed("id/katalog", "/issued", Literal("i går")), "is none of typed"),
    "nothing at all": (list, "there is no catalogue"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_found(what: str) -> None:
    make, message = WRONG[what]
    found = [fault for fault in faults(make()) if not fault.recommended]
    assert [fault for fault in found if message in fault.message], found


def test_what_is_only_recommended_is_told_apart() -> None:
    (fault,) = faults(without("id/katalog", "homepage"))
    assert (fault.recommended, fault.message) == (True, "is missing")


def test_what_not_everybody_may_read_is_said_to_be_restricted() -> None:
    for public, right in ((True, "PUBLIC"), (False, "RESTRICTED")):
        told = catalogue(Offer(BASE, PUBLISHER, TIMES, DOWNLOADS, public))
        rights = {t.object.value.rpartition("/")[2] for t in told if t.predicate.value.endswith("accessRights")}
        assert rights == {right}
        assert faults(told) == []


def test_the_publisher_comes_from_the_settings() -> None:
    given = {
        "GRAPH_SERVICE_PUBLISHER_NAME": "Provkommunen",
        "GRAPH_SERVICE_PUBLISHER_NUMBER": "212000-0068",
        "GRAPH_SERVICE_PUBLISHER_EMAIL": "data@provkommunen.example",
        "GRAPH_SERVICE_PUBLISHER_AREA": "2661886, 2673722",
    }
    publisher = Publisher.read(given)
    assert publisher.iri == "http://dataportal.se/organisation/SE2120000068"
    assert publisher.areas == ("2661886", "2673722")
    assert (publisher.is_invented, publisher.lack) == (False, "")
    assert Publisher.read({}).is_invented


def test_nothing_invented_is_told_of_a_publisher_that_is_named() -> None:
    publisher = Publisher.read(NAMED)
    told = catalogue(Offer(BASE, publisher, TIMES, DOWNLOADS))
    texts = {t.object.value for t in told if isinstance(t.object, Literal | NamedNode)}
    invented = [getattr(Publisher(), one.name) for one in fields(Publisher) if one.name not in {"type", "area"}]
    assert not [text for text in texts for value in invented if value and value in text]
    assert {fault.property.rpartition("/")[2].rpartition("#")[2] for fault in faults(told)} == {
        "description",
        "hasAddress",
        "hasTelephone",
    }
    assert all(fault.recommended for fault in faults(told))


@pytest.mark.parametrize("name", ["NAME", "NUMBER", "EMAIL"])
def test_a_publisher_that_is_named_in_part_is_refused(name: str) -> None:
    given = {setting: value for setting, value in NAMED.items() if not setting.endswith(f"_{name}")}
    with pytest.raises(PublisherError, match=f"GRAPH_SERVICE_PUBLISHER_{name} is not set, and GRAPH_SERVICE_PUB"):
        Publisher.read(given)


def test_addresses_for_examples_are_nobodys() -> None:
    ours = ["127.0.0.1:8000", "[::1]:8000", "localhost", "samverkansgraf.example", "www.example.org"]
    assert not [host for host in ours if somebodys(f"http://{host}/")]
    assert all(somebodys(f"https://{host}/") for host in ("data.kommun.se", "exempel.se"))


def test_a_text_that_is_not_had_in_a_language_is_not_told_in_it() -> None:
    named = NamedNode("http://xmlns.com/foaf/0.1/name")
    for english, languages in (("", {"sv"}), ("The Town", {"sv", "en"})):
        told = catalogue(Offer(BASE, replace(Publisher.read(NAMED), name_en=english), TIMES, DOWNLOADS))
        found = [t.object for t in told if t.predicate == named]
        assert {name.language for name in found if isinstance(name, Literal)} == languages


def test_the_time_that_the_data_is_about_is_not_told_while_there_are_no_meetings() -> None:
    told = catalogue(Offer(BASE, PUBLISHER, Times("2026-01-01", "2026-01-01"), DOWNLOADS))
    assert not any("PeriodOfTime" in str(t.object) or "temporal" in t.predicate.value for t in told)
    assert {(fault.property, fault.recommended) for fault in faults(told)} == {(str(DCTERMS.temporal), True)}


@pytest.mark.parametrize(
    ("name", "value"), [("NUMBER", "12"), ("TYPE", "Kommun"), ("EMAIL", "nobody"), ("AREA", "Sverige")]
)
def test_a_setting_that_cannot_be_is_named(name: str, value: str) -> None:
    with pytest.raises(PublisherError, match=f"GRAPH_SERVICE_PUBLISHER_{name}: '{value}'"):
        Publisher.read({f"GRAPH_SERVICE_PUBLISHER_{name}": value})
